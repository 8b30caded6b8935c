//! Examples of the RFCs as known answers.

use crate::crypto::{Signed, octets_of_base64};
use domain::utils::{base16, base32};
use explainer::crypto::{Algorithm, CryptoFault, DigestKind, SignatureDefect, digest, nsec3_hash, verify};
use explainer::dns::{key_tag, lower_hex};

/// The signature of an RFC's example holds.
fn holds(owner: &str, rdata: &[u8], dnskey: &str, rrsig: &str) {
    let signed = Signed::new(owner, rdata, dnskey, rrsig);
    assert_eq!(signed.verify(), Ok(()), "{rrsig}");
}

const MX_MAIL: &[u8] = b"\x00\x0a\x04mail\x07example\x03com\x00";

#[test]
fn rfc5702_6_1_rsasha256() {
    holds(
        "www.example.net.",
        &[192, 0, 2, 91],
        "256 3 8 AwEAAcFcGsaxxdgiuuGmCkVImy4h99CqT7jwY3pexPGcnUFtR2Fh36BponcwtkZ4cAgtvd4Qs8PkxUdp6p/DlUmObdk=",
        "A 8 3 3600 1893456000 946684800 9033 example.net. \
         kRCOH6u7l0QGy9qpC9l1sLncJcOKFLJ7GhiUOibu4teYp5VE9RncriShZNz85mwlMgNEacFYK/lPtPiVYP4bwg==",
    );
}

#[test]
fn rfc5702_6_2_rsasha512() {
    holds(
        "www.example.net.",
        &[192, 0, 2, 91],
        "256 3 10 AwEAAdHoNTOW+et86KuJOWRDp1pndvwb6Y83nSVXXyLA3DLroROUkN6X0O6pnWnjJQujX/AyhqFDxj13tOnD9u/1kTg7cV6rklMr\
         ZDtJCQ5PCl/D7QNPsgVsMu1J2Q8gpMpztNFLpPBz1bWXjDtaR7ZQBlZ3PFY12ZTSncorffcGmhOL",
        "A 10 3 3600 1893456000 946684800 3740 example.net. \
         tsb4wnjRUDnB1BUi+t6TMTXThjVnG+eCkWqjvvjhzQL1d0YRoOe0CbxrVDYd0xDtsuJRaeUw1ep94PzEWzr0iGYgZBWm/zpq+9fOuagYJRfD\
         qfReKBzMweOLDiNa8iP5g9vMhpuv6OPlvpXwm9Sa9ZXIbNl1MBGk0fthPgxdDLw=",
    );
}

const RFC6605_P256: &str = "257 3 13 \
     GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==";
const RFC6605_P384: &str = "257 3 14 xKYaNhWdGOfJ+nPrL8/arkwf2EY3MDJ+SErKivBVSum1w/egsXvSADtNJhyem5RCOpgQ6K8X1DRSEkrbYQ+O\
     B+v8/uX45NBwY8rp65F6Glur8I/mlVNgF6W/qTI37m40";

#[test]
fn rfc6605_6_1_ecdsa_p256() {
    holds(
        "www.example.net.",
        &[192, 0, 2, 1],
        RFC6605_P256,
        "A 13 3 3600 1284026679 1281607479 55648 example.net. \
         qx6wLYqmh+l9oCKTN6qIc+bw6ya+KJ8oMz0YP107epXAyGmt+3SNruPFKG7tZoLBLlUzGGus7ZwmwWep666VCw==",
    );
}

#[test]
fn rfc6605_6_2_ecdsa_p384() {
    holds(
        "www.example.net.",
        &[192, 0, 2, 1],
        RFC6605_P384,
        "A 14 3 3600 1284027625 1281608425 10771 example.net. \
         /L5hDKIvGDyI1fcARX3z65qrmPsVz73QD1Mr5CEqOiLP95hxQouuroGCeZOvzFaxsT8Glr74hbavRKayJNuydCuzWTSSPdz7wnqXL5bdcJzu\
         sdnI0RSMROxxwGipWcJm",
    );
}

const RFC8080_ED25519: [&str; 2] =
    ["257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=", "257 3 15 zPnZ/QwEe7S8C5SPz2OfS5RR40ATk2/rYnE9xHIEijs="];
const RFC8080_ED448: [&str; 2] = [
    "257 3 16 3kgROaDjrh0H2iuixWBrc8g2EpBBLCdGzHmn+G2MpTPhpj/OiBVHHSfPodx1FYYUcJKm1MDpJtIA",
    "257 3 16 kkreGWoccSDmUBGAe7+zsbG6ZAFQp+syPmYUurBRQc3tDjeMCJcVMRDmgcNLp5HlHAMy12VoISsA",
];

/// As printed: with 3 in the labels field of a name of two labels. No validator may use it, but the signature holds.
#[test]
fn rfc8080_6_as_printed() {
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED25519[0],
        "MX 15 3 3600 1440021600 1438207200 3613 example.com. \
         Edk+IB9KNNWg0HAjm7FazXyrd5m3Rk8zNZbvNpAcM+eysqcUOMIjWoevFkjH5GaMWeG96GUVZu6ECKOQmemHDg==",
    );
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED448[0],
        "MX 16 3 3600 1440021600 1438207200 9713 example.com. \
         Nmc0rgGKpr3GKYXcB1JmqqS4NYwhmechvJTqVzt3jR+Qy/lSLFoIk1L+9e39GPL+5tVzDPN3f9kAwiu8KCuPPjtl227ayaCZtRKZuJax7n9N\
         uYlZJIusX0SOIOKBGzG+yWYtz1/jjbzl5GGkWvREUCUA",
    );
}

#[test]
fn rfc8080_6_1_erratum_4935_ed25519() {
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED25519[0],
        "MX 15 2 3600 1440021600 1438207200 3613 example.com. \
         oL9krJun7xfBOIWcGHi7mag5/hdZrKWw15jPGrHpjQeRAvTdszaPD+QLs3fx8A4M3e23mRZ9VrbpMngwcrqNAg==",
    );
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED25519[1],
        "MX 15 2 3600 1440021600 1438207200 35217 example.com. \
         zXQ0bkYgQTEFyfLyi9QoiY6D8ZdYo4wyUhVioYZXFdT410QPRITQSqJSnzQoSm5poJ7gD7AQR0O7KuI5k2pcBg==",
    );
}

#[test]
fn rfc8080_6_2_erratum_4935_ed448() {
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED448[0],
        "MX 16 2 3600 1440021600 1438207200 9713 example.com. \
         3cPAHkmlnxcDHMyg7vFC34l0blBhuG1qpwLmjInI8w1CMB29FkEAIJUA0amxWndkmnBZ6SKiwZSAxGILn/NBtOXft0+Gj7FSvOKxE/07+4RQ\
         vE581N3Aj/JtIyaiYVdnYtyMWbSNyGEY2213WKsJlwEA",
    );
    holds(
        "example.com.",
        MX_MAIL,
        RFC8080_ED448[1],
        "MX 16 2 3600 1440021600 1438207200 38353 example.com. \
         E1/oLjSGIbmLny/4fcgM1z4oL6aqo+izT3urCyHyvEp4Sp8Syg1eI+lJ57CSnZqjJP41O/9l4m0AsQ4f7qI1gVnML8vWWiyW2KXhT9kuAICU\
         Sxv5OWbf81Rq7Yu60npabODB0QFPb/rkW3kUZmQ0YQUA",
    );
}

/// The example of draft-westerbaan-dnssec-mldsa 6.
pub(crate) fn mldsa44() -> Signed {
    let [dnskey, rrsig] = [0, 1].map(|at| include_str!("fixtures/mldsa44.txt").lines().nth(at).unwrap());
    Signed::new("example.com.", MX_MAIL, dnskey, rrsig)
}

/// The example's key is made of the octets 0 to 31, and its signature without randomness.
#[test]
fn draft_westerbaan_dnssec_mldsa_6() {
    let signed = mldsa44();
    assert_eq!(signed.verify(), Ok(()));
    let rdata = [&[1, 1, 3, 18], &signed.key[..]].concat();
    assert_eq!(key_tag::of_rdata(&rdata), 59829);
    let owner = b"\x07example\x03com\x00";
    let ds = "812cb1a22af04380e2f72d91c06c14eb1a918cf30037a8a9c67497e9264b4bfa";
    assert_eq!(digest(DigestKind::Sha256, &[owner, &rdata]), hex(ds));
    let mut shorter = signed;
    // The last octet counts the hints; there are 80 at most.
    shorter.signature[2419] = 81;
    let defect = CryptoFault::MalformedSignature(SignatureDefect::OutOfBounds);
    assert_eq!(shorter.verify(), Err(defect));
    shorter.signature.pop();
    assert_eq!(shorter.verify(), Err(CryptoFault::SignatureLength { expected: 2420, got: 2419 }));
    shorter.key.pop();
    assert_eq!(shorter.verify(), Err(CryptoFault::KeyLength { expected: Some(1312), got: 1311 }));
}

fn hex(digits: &str) -> Vec<u8> {
    base16::decode(&digits.split_whitespace().collect::<String>()).unwrap()
}

/// Key, message and signature.
const RFC8032_7_4: [(&str, &str, &str); 3] = [
    (
        "5fd7449b59b461fd2ce787ec616ad46a1da1342485a70e1f8a0ea75d80e96778edf124769b46c7061bd6783df1e50f6cd1fa1abeafe82561
         80",
        "",
        "533a37f6bbe457251f023c0d88f976ae2dfb504a843e34d2074fd823d41a591f2b233f034f628281f2fd7a22ddd47d7828c59bd0a21bfd39
         80ff0d2028d4b18a9df63e006c5d1c2d345b925d8dc00b4104852db99ac5c7cdda8530a113a0f4dbb61149f05a7363268c71d95808ff2e65
         2600",
    ),
    (
        "43ba28f430cdff456ae531545f7ecd0ac834a55d9358c0372bfa0c6c6798c0866aea01eb00742802b8438ea4cb82169c235160627b4c3a94
         80",
        "03",
        "26b8f91727bd62897af15e41eb43c377efb9c610d48f2335cb0bd0087810f4352541b143c4b981b7e18f62de8ccdf633fc1bf037ab7cd779
         805e0dbcc0aae1cbcee1afb2e027df36bc04dcecbf154336c19f0af7e0a6472905e799f1953d2a0ff3348ab21aa4adafd1d234441cf807c0
         3a00",
    ),
    (
        "79756f014dcfe2079f5dd9e718be4171e2ef2486a08f25186f6bff43a9936b9bfe12402b08ae65798a3d81e22e9ec80e7690862ef3d4ed3a
         00",
        "15777532b0bdd0d1389f636c5f6b9ba734c90af572877e2d272dd078aa1e567cfa80e12928bb542330e8409f3174504107ecd5efac61ae75
         04dabe2a602ede89e5cca6257a7c77e27a702b3ae39fc769fc54f2395ae6a1178cab4738e543072fc1c177fe71e92e25bf03e4ecb72f47b6
         4d0465aaea4c7fad372536c8ba516a6039c3c2a39f0e4d832be432dfa9a706a6e5c7e19f397964ca4258002f7c0541b590316dbc5622b6b2
         a6fe7a4abffd96105eca76ea7b98816af0748c10df048ce012d901015a51f189f3888145c03650aa23ce894c3bd889e030d565071c59f409
         a9981b51878fd6fc110624dcbcde0bf7a69ccce38fabdf86f3bef6044819de11",
        "c650ddbb0601c19ca11439e1640dd931f43c518ea5bea70d3dcde5f4191fe53f00cf966546b72bcc7d58be2b9badef28743954e3a44a23f8
         80e8d4f1cfce2d7a61452d26da05896f0a50da66a239a8a188b6d825b3305ad77b73fbac0836ecc60987fd08527c1a8e80d5823e65cafe2a
         3d00",
    ),
];

#[test]
fn rfc8032_7_4_ed448() {
    for (key, message, signature) in RFC8032_7_4 {
        assert_eq!(verify(Algorithm::Ed448, &hex(key), &hex(message), &hex(signature)), Ok(()), "{key}");
    }
}

/// RFC 8032 7.1, TEST 1 (empty message) and TEST 3.
#[test]
fn rfc8032_7_1_ed25519() {
    for (key, message, signature) in [
        (
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595b\
             be24655141438e7a100b",
        ),
        (
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            "af82",
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716e\
             d28dc027beceea1ec40a",
        ),
    ] {
        assert_eq!(verify(Algorithm::Ed25519, &hex(key), &hex(message), &hex(signature)), Ok(()), "{key}");
    }
}

/// The digest of a DS: of the owner in canonical form, then the DNSKEY RDATA.
fn ds_digest(kind: DigestKind, owner: &[u8], dnskey: &str) -> String {
    let fields: Vec<&str> = dnskey.split(' ').collect();
    let [flags, protocol, algorithm, key] = fields[..] else { panic!("{dnskey}") };
    let mut rdata = flags.parse::<u16>().unwrap().to_be_bytes().to_vec();
    rdata.extend([protocol.parse().unwrap(), algorithm.parse::<u8>().unwrap()]);
    rdata.extend(octets_of_base64(key));
    let digest = digest(kind, &[owner, &rdata]);
    assert_eq!(digest.len(), kind.len());
    lower_hex(&digest)
}

#[test]
fn rfc4034_5_4_and_rfc4509_2_3_ds() {
    let owner = b"\x05dskey\x07example\x03com\x00";
    let dnskey = "256 3 5 AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAph\
                  XdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==";
    assert_eq!(ds_digest(DigestKind::Sha1, owner, dnskey), "2bb183af5f22588179a53b0a98631fad1a292118");
    assert_eq!(
        ds_digest(DigestKind::Sha256, owner, dnskey),
        "d4b7d520e7bb5f0f67674a0cceb1e3e0614b93c4f9e99b8383f6a1e4469da50a"
    );
}

#[test]
fn rfc6605_6_ds() {
    let owner = b"\x07example\x03net\x00";
    assert_eq!(
        ds_digest(DigestKind::Sha256, owner, RFC6605_P256),
        "b4c8c1fe2e7477127b27115656ad6256f424625bf5c1e2770ce6d6e37df61d17"
    );
    assert_eq!(
        ds_digest(DigestKind::Sha384, owner, RFC6605_P384),
        "72d7b62976ce06438e9c0bf319013cf801f09ecc84b8d7e9495f27e305c6a9b0563a9b5f4d288405c3008a946df983d6"
    );
}

#[test]
fn rfc8080_6_ds() {
    let owner = b"\x07example\x03com\x00";
    for (dnskey, digest) in [
        (RFC8080_ED25519[0], "3aa5ab37efce57f737fc1627013fee07bdf241bd10f3b1964ab55c78e79a304b"),
        (RFC8080_ED25519[1], "401781b934e392de492ec77ae2e15d70f6575a1c0bc59c5275c04ebe80c6614c"),
        (RFC8080_ED448[0], "6ccf18d5bc5d7fc2fceb1d59d17321402f2aa8d368048db93dd811f5cb2b19c7"),
        (RFC8080_ED448[1], "645ff078b3568f5852b70cb60e8e696cc77b75bfaaffc118cf79cbda1ba28af4"),
    ] {
        assert_eq!(ds_digest(DigestKind::Sha256, owner, dnskey), digest);
    }
}

#[test]
fn rfc5155_appendix_a_hashes() {
    for (owner, hash) in [
        ("example", "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom"),
        ("a.example", "35mthgpgcu1qg68fab165klnsnk3dpvl"),
        ("ai.example", "gjeqe526plbf1g8mklp59enfd789njgi"),
        ("ns1.example", "2t7b4g4vsa5smi47k61mv5bv1a22bojr"),
        ("ns2.example", "q04jkcevqvmu85r014c7dkba38o0ji5r"),
        ("w.example", "k8udemvp1j2f7eg6jebps17vp3n8i58h"),
        ("*.w.example", "r53bq7cc2uvmubfu5ocmm6pers9tk9en"),
        ("x.w.example", "b4um86eghhds6nea196smvmlo4ors995"),
        ("y.w.example", "ji6neoaepv8b5o6k4ev33abha8ht9fgc"),
        ("x.y.w.example", "2vptu5timamqttgl4luu9kg21e0aor3s"),
        ("xx.example", "t644ebqk9bibcna874givr6joj62mlhv"),
        ("2t7b4g4vsa5smi47k61mv5bv1a22bojr.example", "kohar7mbb8dc2ce8a9qvl8hon4k53uhi"),
    ] {
        let wire: Vec<u8> = owner.split('.').chain([""]).flat_map(crate::crypto::label).collect();
        let got = base32::encode_string_hex(&nsec3_hash(&wire, 12, &[0xaa, 0xbb, 0xcc, 0xdd]));
        assert_eq!(got.to_ascii_lowercase(), hash, "{owner}");
    }
}
