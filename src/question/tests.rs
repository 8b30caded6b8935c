mod pasted;

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
