use super::{ask, der, quote};
use crate::crypto::Algorithm;
use crate::dns::{Moment, Name, Rtype};
use crate::evidence::{Capture, Provenance, Question};
use crate::validate::{Evidence, TrustAnchors};

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

#[test]
fn names_are_written_without_what_means_something_elsewhere() {
    let hostile = name(r"-a\039\$\(id\)\010b\.c.*.\034d\092.Example.");
    assert_eq!(quote::name(&hostile), r"\045a\039\036\040id\041\010b\046c.*.\034d\092.Example.");
    assert_eq!(quote::labels(&hostile), r#"[b"-a\x27\x24\x28id\x29\x0ab\x2ec", b"*", b"\x22d\x5c", b"Example"]"#);
    assert_eq!((quote::name(&Name::root()), quote::labels(&Name::root())), (".".to_owned(), "[]".to_owned()));
    for octet in 0..=u8::MAX {
        let one = Name::from_octets(vec![2, b'x', octet, 0]).unwrap();
        for text in [quote::name(&one), quote::labels(&one)] {
            let harmless = |char: char| char.is_ascii_alphanumeric() || r#"-_*\.[]""#.contains(char);
            assert!(text.chars().all(harmless) && text.matches('"').count() % 2 == 0, "{octet}: {text}");
        }
    }
}

#[test]
fn octets_are_given_in_short_lines() {
    assert_eq!(quote::octets(&[0, 0xab]), r#"bytes.fromhex("00ab")"#);
    let long = quote::octets(&[0x5a; 70]);
    assert_eq!(long, format!("bytes.fromhex(\"\"\"\n{0}\n{0}\n{1}\n\"\"\")", "5a".repeat(32), "5a".repeat(6)));
    let file = quote::file("signed.bin", &[0; 50]);
    assert_eq!(file, format!("openssl base64 -d -out signed.bin <<'END'\n{}\n{}\nEND\n", "A".repeat(64), "AAA="));
    assert_eq!(quote::file("salt.bin", &[]), "openssl base64 -d -out salt.bin <<'END'\nEND\n");
}

/// Lengths and signs of numbers, where DER has a rule for them (X.690 8.1.3, 8.3).
#[test]
fn keys_and_signatures_are_der() {
    let signature = |octets: &[u8]| der::signature(Algorithm::EcdsaP256, octets);
    assert_eq!(signature(&[0, 1, 0x80, 0]), [0x30, 8, 2, 1, 1, 2, 3, 0, 0x80, 0]);
    assert_eq!(signature(&[0, 0]), [0x30, 6, 2, 1, 0, 2, 1, 0]);
    assert_eq!(signature(&[0x7f; 140])[..7], [0x30, 0x81, 0x90, 2, 70, 0x7f, 0x7f]);
    assert_eq!(der::signature(Algorithm::Ed25519, &[5, 6]), [5, 6]);
    let key = |octets: &[u8]| der::public_key(Algorithm::RsaSha256, octets);
    assert_eq!(key(&[3, 1, 0, 1, 0x91]), key(&[0, 0, 3, 1, 0, 1, 0x91]));
    assert!(key(&[3, 1, 0, 1, 0x91]).unwrap().ends_with(&[3, 12, 0, 0x30, 9, 2, 2, 0, 0x91, 2, 3, 1, 0, 1]));
    assert_eq!([key(&[]), key(&[0]), key(&[3, 1, 0, 1]), key(&[9, 1])], [None, None, None, None]);
    let large = der::public_key(Algorithm::RsaSha256, &[&[1, 3][..], &[0x91; 512]].concat()).unwrap();
    assert_eq!(large[..4], [0x30, 0x82, 2, 0x20]);
}

fn delv(anchors: &TrustAnchors, at: &str) -> Option<String> {
    let question = Question::new(name(at), Rtype::CAA);
    let (provider, exchanges, taken) = (String::new(), Vec::new(), Moment::from_unix(0));
    let capture = Capture { question: question.clone(), provider, exchanges, taken, provenance: Provenance::Live };
    ask::delv(Evidence { capture: &capture, anchors, now: taken }, &question).map(|recipe| recipe.text)
}

/// delv begins where the page began: at the root's anchors that it has built in, or at those of the zone closest above.
#[test]
fn delv_begins_at_the_same_trust_anchors() {
    let line = "-q 'www.example.test.' -t TYPE257 +multiline\n";
    assert_eq!(delv(&TrustAnchors::iana(), "www.example.test."), Some(format!("delv {line}")));
    let given = [
        "test. IN DS 1 13 2 0A0B",
        r"ex\097mple.test. IN DNSKEY 257 3 13 AQIDBA==",
        "example.test. IN DS 2 13 2 FF",
        "other.test. IN DS 3 13 2 00",
    ];
    let given = TrustAnchors::given(given).unwrap();
    let expected = "(\n\
        set -e\n\
        folder=$(mktemp -d)\n\
        cd \"$folder\"\n\
        cat >anchors.conf <<'END'\n\
        trust-anchors {\n\
        \x20 \"example.test.\" static-key 257 3 13 \"AQIDBA==\";\n\
        \x20 \"example.test.\" static-ds 2 13 2 \"FF\";\n\
        };\n\
        END\n\
        delv -a anchors.conf +root='example.test.' ";
    assert_eq!(delv(&given, "www.example.test."), Some(format!("{expected}{line})\n")));
    assert_eq!(delv(&given, "www.example."), None);
}
