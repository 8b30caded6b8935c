use super::*;

/// ToASCII for the labels of these tests, as a browser does it.
fn to_ascii(label: &str) -> Option<String> {
    let table = [
        ("münchen", "xn--mnchen-3ya"),
        ("bücher", "xn--bcher-kva"),
        ("例え", "xn--r8jz45g"),
        ("テスト", "xn--zckzah"),
        ("他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"),
        ("почемужеонинеговорятпорусски", "xn--b1abfaaepdrnnbgefbadotcwatmq2g4l"),
        ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
        ("１２３", "123"),
        ("a．b", "a.b"),
    ];
    let lower = label.to_lowercase();
    if lower.is_ascii() {
        return Some(lower);
    }
    table.iter().find(|(unicode, _)| *unicode == lower).map(|(_, ascii)| (*ascii).to_owned())
}

/// `name TYPE form unicode`, or the fault.
fn typed(text: &str) -> String {
    match read(text, None, &to_ascii) {
        Ok(typed) => {
            let unicode = typed.unicode.map(|unicode| format!(" {unicode}")).unwrap_or_default();
            format!("{} {} {:?}{unicode}", shown(&typed.question.name), typed.question.rtype, typed.form)
        }
        Err(fault) => format!("{fault:?}"),
    }
}

#[test]
fn names() {
    for (text, expected) in [
        ("example.com", "example.com. A Name"),
        ("  Example.COM. \n", "example.com. A Name"),
        ("_dmarc.example.com", "_dmarc.example.com. TXT Name"),
        ("_443._tcp.example.com", "_443._tcp.example.com. TLSA Name"),
        ("*.example.com", "*.example.com. A Name"),
        ("com", "com. A Name"),
        (".", ". A Name"),
        ("0/25.2.0.192.in-addr.arpa", "0/25.2.0.192.in-addr.arpa. A Name"),
        (r"a\.b.c", r"a\.b.c. A Name"),
        (r"\000.Example\032x", r"\000.example\ x. A Name"),
        (r"user\@host.example", "user@host.example. A Name"),
        ("1.2.3.4.5", "1.2.3.4.5. A Name"),
        ("256.0.0.1", "256.0.0.1. A Name"),
    ] {
        assert_eq!(typed(text), expected, "{text}");
    }
}

#[test]
fn international_names_in_both_forms() {
    for (text, expected) in [
        ("München.example", "xn--mnchen-3ya.example. A Name münchen.example"),
        ("xn--mnchen-3ya.example", "xn--mnchen-3ya.example. A Name münchen.example"),
        ("XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example. A Name münchen.example"),
        ("例え。テスト", "xn--r8jz45g.xn--zckzah. A Name 例え.テスト"),
        ("https://bücher.example/ü?ä", "xn--bcher-kva.example. A Url bücher.example"),
        ("leser@bücher.example", "xn--bcher-kva.example. MX Email bücher.example"),
        ("_dmarc.bücher.example", "_dmarc.xn--bcher-kva.example. TXT Name _dmarc.bücher.example"),
        ("xn--unknown-9999.example", "xn--unknown-9999.example. A Name"),
        ("xn--abc-.example", "xn--abc-.example. A Name"),
        ("１２３.example", "123.example. A Name"),
        ("☃.example", "Idn { label: \"☃\" }"),
        ("ü\\.x.example", "Escape"),
    ] {
        assert_eq!(typed(text), expected, "{text}");
    }
}

/// RFC 3492 7.1 (B, F, L) and what is no Punycode.
#[test]
fn punycode() {
    for label in ["他们为什么不说中文", "почемужеонинеговорятпорусски", "3年b組金八先生"]
    {
        assert_eq!(u_label(&to_ascii(label).unwrap()).as_deref(), Some(label));
    }
    for label in ["", "xn-", "xn--!", "xn--a\u{e9}", "xn--99999999", "xn--zzzzzzzzzzzzzzzzzz", "xn--a-é", "abc"] {
        assert_eq!(u_label(label), None, "{label}");
    }
}

#[test]
fn a_look_alike_stays_encoded() {
    // The label decodes to one that ToASCII writes otherwise, here in lower case.
    assert_eq!(u_label("xn--Mnchen-3ya").as_deref(), Some("München"));
    let name = Name::vec_from_str("xn--mnchen-3ya").unwrap();
    assert_eq!(unicode(&name, &|_| Some("xn--other".to_owned())), None);
    assert_eq!(unicode(&name, &|_| None), None);
}

#[test]
fn hosts_of_urls_and_addresses() {
    for (text, expected) in [
        ("https://user:pw@Host.example:8443/path?x=a@b.c#y", "host.example. A Url"),
        ("https://host.example", "host.example. A Url"),
        ("ftp://host.example\\x", "host.example. A Url"),
        (
            "https://[2001:db8::1]:443/",
            "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. PTR Address",
        ),
        ("host.example/path", "host.example. A Url"),
        ("host.example:443", "host.example. A Url"),
        ("host.example:443/path", "host.example. A Url"),
        ("localhost/path", "localhost. A Url"),
        ("host.example/@user", "host.example. A Url"),
        ("host.example?q", "host.example. A Url"),
        ("host.example#x/y", "host.example. A Url"),
        ("mail@host.example", "host.example. MX Email"),
        ("<mail@host.example>", "host.example. MX Email"),
        ("mailto:mail@host.example?subject=x", "host.example. MX Email"),
        ("MAILTO:mail@host.example", "host.example. MX Email"),
        ("mail@[192.0.2.1]", "1.2.0.192.in-addr.arpa. PTR Address"),
        ("192.0.2.1", "1.2.0.192.in-addr.arpa. PTR Address"),
        ("http://192.0.2.1:80/", "1.2.0.192.in-addr.arpa. PTR Address"),
        ("192.0.2.0/24", "0.2.0.192.in-addr.arpa. PTR Address"),
        ("192.0.2.1:53", "1.2.0.192.in-addr.arpa. PTR Address"),
        ("fe80::1%eth0", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.e.f.ip6.arpa. PTR Address"),
        ("::1", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa. PTR Address"),
        ("[::1]", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa. PTR Address"),
    ] {
        assert_eq!(typed(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_name() {
    let label = "a".repeat(64);
    for (text, expected) in [
        ("", "Empty"),
        (" \t", "Empty"),
        ("https://", "Empty"),
        ("https:///path", "Empty"),
        ("mail@", "Empty"),
        ("..", "EmptyLabel"),
        (".com", "EmptyLabel"),
        ("a..com", "EmptyLabel"),
        ("a.com..", "EmptyLabel"),
        (&format!("{label}.com"), &format!("LabelTooLong {{ label: \"{label}\", octets: 64 }}")),
        ("two words", "Two { first: \"two\", second: \"words\" }"),
        ("a,b", "Character(',')"),
        ("a\u{3000}b", "Two { first: \"a\", second: \"b\" }"),
        ("a\0b", "Invisible('\\0')"),
        ("50%.example", "Character('%')"),
        ("a:b", "Character(':')"),
        ("a\\", "Escape"),
        ("a\\25", "Escape"),
        ("a\\256", "Escape"),
        ("a\\2x5", "Escape"),
        ("a\\é", "Escape"),
    ] {
        assert_eq!(typed(text), expected, "{text}");
    }
}

#[test]
fn lengths_at_the_limit_and_above() {
    let label = "a".repeat(63);
    let longest = format!("{label}.{label}.{label}.{}", "b".repeat(61));
    assert_eq!(read(&longest, None, &to_ascii).unwrap().question.name.len(), 255);
    assert_eq!(typed(&format!("{longest}b")), "NameTooLong { octets: 256 }");
    assert_eq!(read(&"a.".repeat(127), None, &to_ascii).unwrap().question.name.len(), 255);
    assert_eq!(typed(&"a.".repeat(128)), "NameTooLong { octets: 257 }");
}

#[test]
fn types() {
    for (text, number) in [
        ("A", 1),
        (" dnskey ", 48),
        ("TYPE65280", 65280),
        ("type1", 1),
        ("257", 257),
        ("any", 255),
        ("*", 255),
        ("NXNAME", 128),
    ] {
        assert_eq!(rtype(text).map(Rtype::to_int), Ok(number), "{text}");
    }
    for text in ["", "NOSUCH", "65536", "-1", "TYPE", "TYPE65536", "é"] {
        assert_eq!(rtype(text), Err(QuestionFault::Type(text.to_owned())));
    }
    for (text, number) in
        [("0", 0), ("OPT", 41), ("AXFR", 252), ("IXFR", 251), ("TSIG", 250), ("TKEY", 249), ("MAILA", 254)]
    {
        assert_eq!(rtype(text), Err(QuestionFault::MetaType(Rtype::from_int(number))), "{text}");
    }
}

#[test]
fn the_type_chosen() {
    let with = |text, rtype| read(text, Some(rtype), &to_ascii).unwrap().question.rtype;
    assert_eq!(with("a", Rtype::MX), Rtype::MX);
    assert_eq!(with("192.0.2.1", Rtype::AAAA), Rtype::PTR);
    assert_eq!(with("192.0.2.1", Rtype::NS), Rtype::NS);
}

#[test]
fn a_type_that_nobody_chose_is_the_one_that_the_name_is_for() {
    let asked = |text: &str| read(text, None, &to_ascii).map(|typed| (typed.question.rtype, typed.reason)).unwrap();
    for (text, rtype) in [
        ("_dmarc.example.com", Rtype::TXT),
        ("_DMARC.Example.com", Rtype::TXT),
        ("selector1._domainkey.example.com", Rtype::TXT),
        ("_acme-challenge.www.example.com", Rtype::TXT),
        ("_mta-sts.example.com", Rtype::TXT),
        ("_smtp._tls.example.com", Rtype::TXT),
        ("example.net._report._dmarc.example.com", Rtype::TXT),
        ("_25._tcp.mail.example.com", Rtype::TLSA),
        ("_443._tcp.example.com", Rtype::TLSA),
        ("_853._udp.example.com", Rtype::TLSA),
        ("_sip._tcp.example.com", Rtype::SRV),
        ("_xmpp-server._tcp.example.com", Rtype::SRV),
        ("_sip._tls.example.com", Rtype::SRV),
        ("b._dns-sd._udp.example.com", Rtype::SRV),
        ("_8443._https.example.com", Rtype::HTTPS),
        ("_dns.resolver.example.com", Rtype::SVCB),
        ("abc._openpgpkey.example.com", Rtype::OPENPGPKEY),
        ("abc._smimecert.example.com", Rtype::from_int(53)),
        ("_dsboot.example.com._signal.ns1.example.net", Rtype::CDS),
        ("https://_dmarc.example.com/", Rtype::TXT),
    ] {
        assert_eq!(asked(text), (rtype, Reason::Label), "{text}");
        let said = read(text, Some(Rtype::NS), &to_ascii).unwrap();
        assert_eq!((said.question.rtype, said.reason), (Rtype::NS, Reason::Said), "{text}");
    }
    for text in ["example.com", "_tcp.example.com", "_own.example.com", "my_host.example.com", "tcp.example.com", "."] {
        assert_eq!(asked(text), (Rtype::A, Reason::Usual), "{text}");
    }
    assert_eq!(asked("ada@shop.example.org"), (Rtype::MX, Reason::Mail));
    assert_eq!(asked("192.0.2.1"), (Rtype::PTR, Reason::Address));
    assert_eq!(asked("dig _dmarc.example.com A"), (Rtype::A, Reason::Said));
    let label = suits(&read("_25._tcp.mail.example.com", None, &to_ascii).unwrap().question.name);
    assert_eq!(label, Some(("_25._tcp".to_owned(), Rtype::TLSA)));
}

#[test]
fn a_reverse_name_leads_back_to_its_address() {
    for text in ["192.0.2.1", "2001:db8::f"] {
        let name = read(text, None, &to_ascii).unwrap().question.name;
        assert_eq!(address_of(&name), text.parse().ok(), "{}", shown(&name));
    }
    for text in ["2.0.192.in-addr.arpa", "0/25.2.0.192.in-addr.arpa", "1.0.ip6.arpa", "300.2.0.192.in-addr.arpa", "a.b"]
    {
        assert_eq!(address_of(&read(text, None, &to_ascii).unwrap().question.name), None, "{text}");
    }
}

/// What is offered in place of what can't be asked, and where nothing is.
#[test]
fn what_was_likely_meant_is_offered() {
    let offered = |text: &str| {
        let fault = read(text, None, &to_ascii).expect_err(text);
        meant(text, None, &fault, &to_ascii)
            .map(|meant| format!("{} {}", shown(&meant.typed.question.name), meant.typed.question.rtype))
    };
    for (text, name) in [
        ("exmaple,com", "exmaple.com. A"),
        ("www.exmaple,com", "www.exmaple.com. A"),
        ("www,exmaple.com", "www.exmaple.com. A"),
        ("exmaple;com", "exmaple.com. A"),
        ("https://exmaple,com/a.b", "exmaple.com. A"),
        ("ada@exmaple,com", "exmaple.com. MX"),
        ("dig exmaple,com txt", "exmaple.com. TXT"),
        ("exmaple, com", "exmaple.com. A"),
        ("example. com", "example.com. A"),
        ("example .com", "example.com. A"),
        ("www. example.com", "www.example.com. A"),
        ("example..com", "example.com. A"),
        (".example.com", "example.com. A"),
        ("my\u{2013}shop.example.org", "my-shop.example.org. A"),
        ("shop\u{2800}x.example", "shopx.example. A"),
        ("shop.example.org\\path", "shop.example.org. A"),
    ] {
        assert_eq!(offered(text).as_deref(), Some(name), "{text}");
    }
    for text in [
        "a.example,b.example",
        "a@x.example,b@y.example",
        "a.example, b.example",
        "a.example b.example",
        "a.b. c.d",
        "two words",
        "a,b,c",
        "..",
        ",",
        "\u{202e}gro.elpmaxe",
        "50%.example",
    ] {
        assert_eq!(offered(text), None, "{text}");
    }
}

#[test]
fn nothing_typed_panics() {
    let pieces = [
        "a", ".", ",", "@", "/", ":", "\\", "[", "]", "%", "?", "#", "ü", "://", "1", "\u{3002}", "xn--", "-", " ",
        "mailto:",
    ];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                let text = format!("{first}{second}{third}");
                if let Err(fault) = read(&text, None, &to_ascii) {
                    let _ = meant(&text, None, &fault, &to_ascii);
                }
            }
        }
    }
}

/// What comes along with names that are pasted, a line for each kind; each gives the one right question, or says what is wrong.
#[test]
fn what_is_pasted_is_what_is_asked() {
    for (text, expected) in [
        // Classless reverse zones (RFC 2317), and slashes elsewhere.
        ("64/26.113.0.203.in-addr.arpa", "64/26.113.0.203.in-addr.arpa. A Name"),
        ("77.64/26.113.0.203.IN-ADDR.ARPA.", "77.64/26.113.0.203.in-addr.arpa. A Name"),
        ("mail.64/26.113.0.203.in-addr.arpa", "mail.64/26.113.0.203.in-addr.arpa. A Name"),
        ("8/125.0.8.b.d.0.1.0.0.2.ip6.arpa", "8/125.0.8.b.d.0.1.0.0.2.ip6.arpa. A Name"),
        ("5.0/28.zone.example", "5.0/28.zone.example. A Name"),
        ("dig -t ptr 77.64/26.113.0.203.in-addr.arpa", "77.64/26.113.0.203.in-addr.arpa. PTR Name"),
        (r"a\/b.c\/d.example", "a/b.c/d.example. A Name"),
        (r"a.b\047c.example", "a.b/c.example. A Name"),
        ("1.sub/26.113.0.203.in-addr.arpa", "Slash"),
        ("intranet/wiki", "Slash"),
        ("../names.example", "Slash"),
        ("https://77.64/26.113.0.203.in-addr.arpa", "77.64/26.113.0.203.in-addr.arpa. A Url"),
        ("10.20/16", "Slash"),
        ("http/www.example.org", "Slash"),
        ("shop.example/24/7", "shop.example. A Url"),
        ("198.51.100.0/24", "0.100.51.198.in-addr.arpa. PTR Address"),
        // URLs as mistyped.
        ("http:/shop.example.org/a", "shop.example.org. A Url"),
        ("https:shop.example.org/a", "shop.example.org. A Url"),
        ("https;//shop.example.org", "shop.example.org. A Url"),
        ("https//shop.example.org/a", "shop.example.org. A Url"),
        ("htps://shop.example.org", "shop.example.org. A Url"),
        ("//shop.example.org:8443/a", "shop.example.org. A Url"),
        ("HTTPS:\\\\shop.example.org\\a\\b", "shop.example.org. A Url"),
        ("https:\\/shop.example.org", "shop.example.org. A Url"),
        ("\\\\files.example.org\\share", "files.example.org. A Url"),
        ("https://http://shop.example.org/", "shop.example.org. A Url"),
        ("https：／／shop.example.org／a", "shop.example.org. A Url"),
        ("shop.example.org\\path", "Escape"),
        ("http:80", "http. A Url"),
        ("dns:shop.example.org?class=IN;type=MX", "shop.example.org. MX Url"),
        ("dns://192.0.2.1/shop.example.org?TYPE=ns", "shop.example.org. NS Url"),
        // Commands.
        ("dig shop.example.org", "shop.example.org. A Name"),
        ("dig AAAA shop.example.org +short", "shop.example.org. AAAA Name"),
        ("dig +dnssec shop.example.org IN TXT @9.9.9.9", "shop.example.org. TXT Name"),
        ("dig @2001:db8::53 -p 5353 -tmx shop.example.org", "shop.example.org. MX Name"),
        ("dig -t TYPE65 -q shop.example.org -4", "shop.example.org. HTTPS Name"),
        ("dig –t mx “shop.example.org”", "shop.example.org. MX Name"),
        ("dig -x 203.0.113.9 +noall +answer", "9.113.0.203.in-addr.arpa. PTR Address"),
        ("dig shop.example.org mx | grep RRSIG", "shop.example.org. MX Name"),
        ("dig . dnskey", ". DNSKEY Name"),
        ("`dig shop.example.org ds`", "shop.example.org. DS Name"),
        ("$ dig shop.example.org caa", "shop.example.org. CAA Name"),
        ("user@box:~$ sudo /usr/bin/DIG shop.example.org", "shop.example.org. A Name"),
        ("kdig -d @1.1.1.1 +tls-ca shop.example.org soa", "shop.example.org. SOA Name"),
        ("delv +rtrace shop.example.org", "shop.example.org. A Name"),
        ("drill -DT shop.example.org", "Word(\"-DT\")"),
        ("drill -D -T @192.0.2.1 shop.example.org aaaa", "shop.example.org. AAAA Name"),
        ("drill -x 203.0.113.9", "9.113.0.203.in-addr.arpa. PTR Address"),
        ("host shop.example.org", "shop.example.org. A Name"),
        ("host -t srv _sip._tcp.example.org ns1.example.org", "_sip._tcp.example.org. SRV Name"),
        ("host -vt mx shop.example.org", "Word(\"-vt\")"),
        ("host 203.0.113.9", "9.113.0.203.in-addr.arpa. PTR Address"),
        ("nslookup shop.example.org 8.8.4.4", "shop.example.org. A Name"),
        ("C:\\>nslookup.exe -q=mx shop.example.org", "shop.example.org. MX Name"),
        ("PS C:\\Users\\me> Resolve-DnsName -Name shop.example.org -Type AAAA", "shop.example.org. AAAA Name"),
        ("Resolve-DnsName shop.example.org MX", "shop.example.org. MX Name"),
        ("dig -f names.txt", "Word(\"-f\")"),
        ("dig -c CH version.bind txt", "Word(\"-c\")"),
        ("dig version.bind CH TXT", "Word(\"CH\")"),
        ("dig -t", "Word(\"-t\")"),
        ("dig -t nosuch shop.example.org", "Type(\"nosuch\")"),
        ("dig axfr example.org @ns1.example.org", "MetaType(Rtype::AXFR)"),
        ("dig -x shop.example.org", "Word(\"shop.example.org\")"),
        ("dig mx", "Empty"),
        ("dig @8.8.8.8", "Empty"),
        ("dig a.example.org b.example.org", "Two { first: \"a.example.org\", second: \"b.example.org\" }"),
        ("dig shop.example.org A AAAA", "Two { first: \"A\", second: \"AAAA\" }"),
        ("dig", "dig. A Name"),
        ("host.example.org", "host.example.org. A Name"),
        // A name with its type, lines of zone files, and words that are neither.
        ("shop.example.org MX", "shop.example.org. MX Name"),
        ("mx shop.example.org", "shop.example.org. MX Name"),
        ("shop.example.org. 3600 IN MX 10 mail.example.org.", "shop.example.org. MX Name"),
        ("shop.example.org IN A", "shop.example.org. A Name"),
        ("a.example.org b.example.org", "Two { first: \"a.example.org\", second: \"b.example.org\" }"),
        ("we dig shop.example.org", "Two { first: \"we\", second: \"dig\" }"),
        ("is shop.example.org down", "Two { first: \"is\", second: \"shop.example.org\" }"),
        // Quotes, brackets, the end of a sentence.
        ("„shop.example.org“", "shop.example.org. A Name"),
        ("‹shop.example.org›", "shop.example.org. A Name"),
        ("「shop.example.org」", "shop.example.org. A Name"),
        ("``shop.example.org''", "shop.example.org. A Name"),
        ("´shop.example.org´", "shop.example.org. A Name"),
        ("(shop.example.org),", "shop.example.org. A Name"),
        ("“https://shop.example.org/a”;", "shop.example.org. A Url"),
        ("<https://shop.example.org/a>", "shop.example.org. A Url"),
        ("shop.example.org…", "shop.example.org. A Name"),
        ("\"shop.example.org\".", "shop.example.org. A Name"),
        ("(shop.example.org", "shop.example.org. A Name"),
        ("**shop.example.org**", "shop.example.org. A Name"),
        ("_shop.example.org_", "shop.example.org. A Name"),
        ("*.shop.example.org", "*.shop.example.org. A Name"),
        ("_dmarc.shop.example.org", "_dmarc.shop.example.org. TXT Name"),
        ("a.example|b.example", "Character('|')"),
        (r"shop\'", "shop'. A Name"),
        (r"a\ ", r"a\ . A Name"),
        // What nobody sees.
        ("\u{feff}shop.example.org", "shop.example.org. A Name"),
        ("shop\u{200b}.example\u{2060}.org", "shop.example.org. A Name"),
        ("\u{200f}\u{2068}shop.example.org\u{2069}\u{a0}", "shop.example.org. A Name"),
        ("sh\u{200d}op.example.org\u{200c}", "shop.example.org. A Name"),
        ("b\u{ad}ücher.example", "xn--bcher-kva.example. A Name bücher.example"),
        ("bü\u{200d}cher.example", "Invisible('\\u{200d}')"),
        ("http\u{200b}s://shop.example.org", "shop.example.org. A Url"),
        ("\u{202e}gro.elpmaxe", "Invisible('\\u{202e}')"),
        ("shop\u{2800}x.example", "Invisible('⠀')"),
        ("sh\u{1b}op.example", "Invisible('\\u{1b}')"),
        ("a.\u{200d}.example", "EmptyLabel"),
        // Hyphens.
        ("my\u{2010}shop.example.org", "my-shop.example.org. A Name"),
        ("my\u{2212}shop.example.org", "my-shop.example.org. A Name"),
        ("my\u{2013}shop.example.org", "Dash('–')"),
        ("xn\u{2014}mnchen-3ya.example", "Dash('—')"),
        ("my\u{2015}shop.example.org", "Dash('―')"),
        // Mailboxes.
        ("Ada Lovelace <ada@shop.example.org>", "shop.example.org. MX Email"),
        ("\"Lovelace, Ada\" <mailto:ada@shop.example.org>;", "shop.example.org. MX Email"),
        ("Ada Lovelace [mailto:ada@shop.example.org]", "shop.example.org. MX Email"),
        ("ada@shop.example.org <ada@shop.example.org>", "shop.example.org. MX Email"),
        ("ada@shop.example.org (Ada Lovelace)", "shop.example.org. MX Email"),
        ("\"Ada Lovelace\"@shop.example.org", "shop.example.org. MX Email"),
        ("ada＠shop.example.org", "shop.example.org. MX Email"),
        ("mailto:ada@shop.example.org?cc=b@example.net", "shop.example.org. MX Email"),
        ("a@x.example <b@y.example>", "Two { first: \"a@x.example\", second: \"b@y.example\" }"),
        ("a@x.example,b@y.example", "Two { first: \"a@x.example\", second: \"b@y.example\" }"),
        ("a@x.example; b@y.example", "Two { first: \"a@x.example\", second: \"b@y.example\" }"),
        ("a@b@shop.example.org", "Character('@')"),
        ("who?@shop.example.org", "Character('?')"),
    ] {
        assert_eq!(typed(text), expected, "{}", text.escape_debug());
    }
}

/// The type that the words name is meant more than the one chosen beside them.
#[test]
fn a_type_that_is_typed_is_taken() {
    let asked = |text| read(text, Some(Rtype::A), &to_ascii).unwrap().question.rtype;
    assert_eq!(asked("dig txt x.example"), Rtype::TXT);
    assert_eq!(asked("x.example SOA"), Rtype::SOA);
    assert_eq!(asked("dns:x.example?type=ds"), Rtype::DS);
    assert_eq!(asked("dig x.example"), Rtype::A);
}

#[test]
fn what_nobody_sees_is_told_by_its_name() {
    assert_eq!(marks::called('\u{200b}'), "zero width space (U+200B)");
    assert_eq!(marks::called('\u{202e}'), "right-to-left override (U+202E)");
    assert_eq!(marks::called('\u{2013}'), "en dash (U+2013)");
    assert_eq!(marks::called('\u{3}'), "U+0003");
    assert_eq!(marks::called('\u{1d173}'), "U+1D173");
}

/// Numbers that look random and are the same in every run (SplitMix64).
fn numbers(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap() % below
    }
}

/// A host name by RFC 1123 2.1: two labels or more, the last one of letters, so that it is no address and no type.
fn host_name(number: &mut impl FnMut(usize) -> usize) -> String {
    let inner = b"abcdefghijklmnopqrstuvwxyz0123456789-ABCXYZ";
    let mut labels: Vec<String> = (0..=number(4))
        .map(|_| {
            let length = 1 + number(63);
            let label = (0..length).map(|at| {
                loop {
                    let octet = inner[number(inner.len())];
                    if octet != b'-' || (at > 0 && at + 1 < length) {
                        break char::from(octet);
                    }
                }
            });
            label.collect()
        })
        .collect();
    labels.truncate(3);
    labels.push((0..2 + number(8)).map(|_| char::from(inner[number(26)])).collect());
    labels.join(".")
}

/// Whatever host name stands in it, in whatever it is wrapped: that name is asked for.
#[test]
fn a_host_name_comes_out_of_whatever_is_around_it() {
    let wrappers = [
        "@",
        "@.",
        "\"@\"",
        "'@'",
        "`@`",
        "“@”",
        "‘@’",
        "„@“",
        "«@»",
        "« @ »",
        "‹@›",
        "<@>",
        "(@)",
        "[@]",
        "「@」",
        "@,",
        "@;",
        "\u{200e}@\u{200e}",
        "\u{feff}@",
        "\u{202a}@\u{202c}",
        "@\u{200b}",
        "\u{a0}@\u{3000}",
        "http://@",
        "https://@/a/b?c#d",
        "https://u:p@@:8443/",
        "https:/@/a",
        "https:@/a",
        "//@/a",
        "http:\\\\@\\a",
        "https//@/",
        "https://http://@",
        "@/a",
        "@:53",
        "@?a",
        "@#a",
        "mailto:a@@?cc=b@c.example",
        "a@@",
        "A B <a@@>",
        "\"A, B\" <a@@>",
        "A B [mailto:a@@]",
        "a@@ (A B)",
        "dig @",
        "dig mx @",
        "dig @ mx",
        "dig @ in txt",
        "dig -t mx @",
        "dig +short @ @192.0.2.1",
        "dig @2001:db8::1 @ aaaa",
        "dig -p 53 -q @",
        "dig \"@\"",
        "`dig @`",
        "$ dig @ | less",
        "kdig @ +tls",
        "delv @ DS",
        "drill -D @ @192.0.2.1 NS",
        "host @",
        "host -t soa @ ns.example",
        "nslookup @",
        "nslookup -type=mx @ 192.0.2.1",
        "Resolve-DnsName @ -Type A",
        "@ MX",
        "@ 300 IN A 192.0.2.1",
        "dns:@?type=MX",
        "dns://192.0.2.1/@",
    ];
    let mut number = numbers(7);
    for _ in 0..200 {
        let host = host_name(&mut number);
        for wrapper in wrappers {
            // Of more signs than one, the first that stands for the name and not for a server or a mailbox.
            let text = match wrapper {
                "dig +short @ @192.0.2.1" | "drill -D @ @192.0.2.1 NS" => wrapper.replacen('@', &host, 1),
                "mailto:a@@?cc=b@c.example" => wrapper.replacen("@@", &format!("@{host}"), 1),
                "dig @2001:db8::1 @ aaaa" => wrapper.replace(" @ ", &format!(" {host} ")),
                _ if wrapper.contains("@@") => wrapper.replace("@@", &format!("@{host}")),
                _ => wrapper.replace('@', &host),
            };
            let asked = read(&text, None, &to_ascii).map(|typed| shown(&typed.question.name));
            assert_eq!(asked, Ok(format!("{}.", host.to_ascii_lowercase())), "{text}");
        }
    }
}

/// What the page puts into its address for a name leads back to it, whatever octets the name holds.
#[test]
fn a_name_as_typed_is_that_name() {
    let texts =
        ["example.org", ".", "0/25.2.0.192.in-addr.arpa", r"user\@host.example", r"1\.2", r"a\.", r"\092x.example"];
    for text in texts {
        let name = read(text, None, &to_ascii).unwrap().question.name;
        assert_eq!(read(&super::typed(&name), None, &to_ascii).unwrap().question.name, name, "{text}");
    }
    let readable = |text: &str| super::typed(&read(text, None, &to_ascii).unwrap().question.name);
    assert_eq!(readable("Example.org."), "example.org");
    assert_eq!(readable("0/25.2.0.192.in-addr.arpa"), "0/25.2.0.192.in-addr.arpa");
    assert_eq!(readable("."), ".");
    let mut number = numbers(11);
    for _ in 0..20_000 {
        let mut wire = Vec::new();
        for _ in 0..number(4) {
            let length = 1 + number(4);
            wire.push(u8::try_from(length).unwrap());
            // Mostly octets that mean something where names are typed.
            let marks = b"aA1 ./\\@:?#<>\"'`-_*()[]%+;,dig\0\xff";
            wire.extend((0..length).map(|_| marks[number(marks.len())].to_ascii_lowercase()));
        }
        wire.push(0);
        let name = Name::from_octets(wire).unwrap();
        let text = super::typed(&name);
        assert_eq!(read(&text, None, &to_ascii).map(|typed| typed.question.name), Ok(name), "{text}");
    }
}
