//! Links that people have: one of every form that the page has ever made, or that its documents have told people to write. Each is read
//! for ever, and stands for the same.

use explainer::visit::route::Route;

/// A link, and the link that the page makes of it today. A line stays as long as there may be somebody who has such a link.
const LINKS: &[(&str, &str)] = &[
    ("", ""),
    ("?name=example.com", "?name=example.com"),
    ("?name=example.com.&type=MX", "?name=example.com.&type=MX"),
    ("?name=b%C3%BCcher.example&type=TYPE65", "?name=b%C3%BCcher.example&type=HTTPS"),
    ("?name=1.2.0.192.in-addr.arpa&type=PTR&step=3", "?name=1.2.0.192.in-addr.arpa&type=PTR&step=3"),
    ("?name=example.com&provider=cloudflare", "?name=example.com"),
    ("?name=example.com&provider=google", "?name=example.com&provider=google"),
    ("?name=example.com&provider=dnssb", "?name=example.com&provider=dnssb"),
    (
        "?name=example.com&provider=https://dns.example/dns-query",
        "?name=example.com&provider=https://dns.example/dns-query",
    ),
    (
        "?name=www.p256.test&provider=http%3A%2F%2F127.0.0.1%3A8053%2Fgoogle&anchor=.+IN+DS+20326+8+2+E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
        "?name=www.p256.test&provider=http://127.0.0.1:8053/google&anchor=.+IN+DS+20326+8+2+E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
    ),
    ("?name=example.com&policy=strict&lang=ja&depth=bytes", "?name=example.com&policy=strict&lang=ja&depth=bytes"),
    ("?name=example.com&depth=details&present=1&step=2", "?name=example.com&step=2&depth=details&present=1"),
    ("?case=opening", "?case=opening"),
    ("?case=broken&step=5", "?case=broken&step=5"),
    ("?case=broken.json&lang=pt", "?case=broken&lang=pt"),
    ("?embed=1", "?embed=1"),
    ("?embed=1&case=broken&step=2&lang=de", "?case=broken&lang=de&step=2&embed=1"),
    ("?embed=fit&name=example.com&theme=night", "?name=example.com&theme=night&embed=fit"),
    ("?embed=wait&theme=day", "?theme=day&embed=wait"),
    ("?step=4&lang=de#case=AQAAAAACgyQtTnt9", "?lang=de&step=4#case=AQAAAAACgyQtTnt9"),
    ("#case=AQAAAAACgyQtTnt9", "#case=AQAAAAACgyQtTnt9"),
];

#[test]
fn a_link_of_every_form_that_there_ever_was_stands_for_the_same() {
    for (link, today) in LINKS {
        let route = Route::parse(link).unwrap_or_else(|fault| panic!("{link}: {fault:?}"));
        assert_eq!(route.unknown, Vec::<String>::new(), "{link}");
        assert_eq!(route.query(), *today, "{link}");
        assert_eq!(Route::parse(today).as_ref(), Ok(&route), "{link}");
    }
}
