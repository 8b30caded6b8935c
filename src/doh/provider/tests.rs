//! Requests, ids and addresses of resolvers.

use super::*;
use crate::dns::Rtype;
use crate::doh::tokens::name;

fn url(provider: &Provider, owner: &str, rtype: Rtype, transport: Transport) -> String {
    provider.request(&Question::new(name(owner).unwrap().0, rtype), transport).url
}

fn known(id: &str) -> Provider {
    Provider::from_id(id).unwrap()
}

/// Each entry by itself: what a link says is a word, no two are the same, and all go out encrypted to a public resolver.
#[test]
fn each_resolver_of_the_choice_can_be_told_and_asked() {
    let question = Question::new(name("a").unwrap().0, Rtype::A);
    let mut seen = std::collections::BTreeSet::new();
    for resolver in &RESOLVERS {
        let provider = Provider::Known(resolver);
        assert!(resolver.id.bytes().all(|octet| octet.is_ascii_lowercase()), "{}", resolver.id);
        assert!(seen.insert(resolver.id) && seen.insert(resolver.name), "twice: {}", resolver.name);
        for transport in [Transport::Json, Transport::Wire] {
            let Request { url, accept } = provider.request(&question, transport);
            let in_wire = transport == Transport::Wire || provider.first_form() == Transport::Wire;
            assert_eq!(accept, if in_wire { "application/dns-message" } else { "application/dns-json" });
            assert!(url.starts_with("https://") && url.contains(if in_wire { "?dns=" } else { "?name=" }), "{url}");
            let base = url.split('?').next().unwrap();
            assert!(Provider::from_id(base).unwrap().is_public(), "an URL of {base} is not known as public");
        }
    }
}

#[test]
fn requests_in_json() {
    let tail = "&do=1&cd=1&ct=application/dns-json";
    assert_eq!(
        url(&known("cloudflare"), "example.com", Rtype::DNSKEY, Transport::Json),
        format!("https://cloudflare-dns.com/dns-query?name=example.com.&type=48{tail}")
    );
    assert_eq!(
        url(&known("google"), ".", Rtype::from_int(65280), Transport::Json),
        "https://dns.google/resolve?name=.&type=65280&do=1&cd=1"
    );
    let own = Provider::Own(OwnUrl::parse("http://127.0.0.1:8053/dns?view=lab").unwrap());
    assert_eq!(
        url(&own, r"a\.b/\000.*", Rtype::A, Transport::Json),
        format!("http://127.0.0.1:8053/dns?view=lab&name=a%5C.b%2F%5C000.%2A.&type=1{tail}")
    );
}

#[test]
fn requests_in_wire_format() {
    let message = "AAABEAABAAAAAAABAWEAAAEAAQAAKQTQAACAAAAA";
    for (provider, base) in [
        (known("cloudflare"), "https://cloudflare-dns.com/dns-query"),
        (known("google"), "https://dns.google/dns-query"),
        (known("dnssb"), "https://doh.dns.sb/dns-query"),
        (Provider::from_id("https://[::1]/q{?dns}").unwrap(), "https://[::1]/q"),
    ] {
        assert_eq!(url(&provider, "a", Rtype::A, Transport::Wire), format!("{base}?dns={message}"));
    }
    let request = known("google").request(&Question::new(name("a").unwrap().0, Rtype::A), Transport::Wire);
    assert_eq!(request.accept, "application/dns-message");
}

#[test]
fn ids_lead_back() {
    let known = RESOLVERS.iter().map(|resolver| resolver.id);
    for id in known.chain(["https://dns.example/dns-query", "http://localhost:8053/"]) {
        assert_eq!(Provider::from_id(id).unwrap().id(), id);
    }
    assert_eq!(Provider::from_id("quad"), Err(UrlFault::NoScheme));
    assert_eq!(Provider::default().to_string(), "Cloudflare");
}

#[test]
fn who_serves_anybody() {
    let is_public = |url: &str| Provider::from_id(url).unwrap().is_public();
    for url in [
        "cloudflare",
        "google",
        "https://dns.google/dns-query",
        "https://DNS.Google.:443/dns-query",
        "https://mozilla.cloudflare-dns.com/dns-query",
        "https://1.1.1.1/dns-query",
        "https://[2606:4700:4700::1111]/dns-query",
        "https://dns.quad9.net:5053/dns-query",
    ] {
        assert!(is_public(url), "{url}");
    }
    for url in [
        "https://dns.example/dns-query",
        "http://127.0.0.1:8053/dns-query",
        "https://notdns.google/dns-query",
        "https://dns.example/dns.google?x=dns.google",
        "https://11.1.1.1/dns-query",
    ] {
        assert!(!is_public(url), "{url}");
    }
}

#[test]
fn own_urls() {
    for good in [
        "https://dns.example",
        "HTTPS://dns.example:8443/a/b",
        " https://dns.example/dns-query{?dns} ",
        "http://localhost",
        "http://a.localhost:1/",
        "http://127.9.9.9/",
        "http://[::1]:65535/x?y=z",
        "https://192.0.2.1/",
    ] {
        assert!(OwnUrl::parse(good).is_ok(), "{good}");
    }
    for (bad, fault) in [
        ("", UrlFault::NoScheme),
        ("dns.example", UrlFault::NoScheme),
        ("ftp://dns.example", UrlFault::Scheme("ftp".to_owned())),
        ("javascript://x", UrlFault::Scheme("javascript".to_owned())),
        ("http://dns.example/", UrlFault::NotSecure),
        ("http://localhost.example/", UrlFault::NotSecure),
        ("http://127.0.0.1.example/", UrlFault::NotSecure),
        ("http://[::2]/", UrlFault::NotSecure),
        ("http://localhost@dns.example/", UrlFault::Credentials),
        ("https://", UrlFault::NoHost),
        ("https:///path", UrlFault::NoHost),
        ("https://:443/", UrlFault::NoHost),
        ("https://a:0/", UrlFault::Port("0".to_owned())),
        ("https://a:65536/", UrlFault::Port("65536".to_owned())),
        ("https://a:b/", UrlFault::Port("b".to_owned())),
        ("https://a/#b", UrlFault::Fragment),
        ("https://a b/", UrlFault::Character(' ')),
        ("https://a/{name}", UrlFault::Character('{')),
        ("https://ä/", UrlFault::Character('ä')),
        ("http:\\\\localhost", UrlFault::Character('\\')),
    ] {
        assert_eq!(OwnUrl::parse(bad), Err(fault), "{bad}");
    }
}
