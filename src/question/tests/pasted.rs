//! What comes along with names that are pasted and typed.

use super::*;

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
        assert_eq!(read(&crate::question::typed(&name), None, &to_ascii).unwrap().question.name, name, "{text}");
    }
    let readable = |text: &str| crate::question::typed(&read(text, None, &to_ascii).unwrap().question.name);
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
        let text = crate::question::typed(&name);
        assert_eq!(read(&text, None, &to_ascii).map(|typed| typed.question.name), Ok(name), "{text}");
    }
}
