use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::*;
use crate::dns::shown;

fn read(body: &str) -> Response {
    parse(body.as_bytes().to_vec()).unwrap()
}

/// A NOERROR response with these records in its answer.
fn answer(records: &str) -> Response {
    read(&format!(r#"{{"Status":0,"Answer":[{records}]}}"#))
}

/// Reasons of refusal, in order.
fn reasons(response: &Response) -> Vec<&RefusedReason> {
    response.refused.iter().map(|refused| &refused.reason).collect()
}

#[test]
fn a_whole_response() {
    let response = read(
        r#"{"Status":3,"TC":true,"RD":true,"RA":true,"AD":false,"CD":true,"Question":{"name":"a.","type":1},
            "Answer":null,"Authority":[{"name":"","type":6,"TTL":86400,"data":"a. b. 1 2 3 4 5"}],
            "Additional":[{"name":"ns.a","type":"AAAA","TTL":7,"data":"::1"},{"name":".","type":41,"TTL":0,"data":"\n; OPT"}],
            "Comment":["EDE(21): Not Supported no","hello"],"extended_dns_errors":[{"info_code":9,"extra_text":"x"},{"info_code":-1}]}"#,
    );
    assert_eq!(response.rcode, Rcode::NXDOMAIN);
    assert_eq!(response.flags, Flags { tc: true, rd: true, ra: true, ad: false, cd: true });
    let seen: Vec<_> = response
        .records
        .iter()
        .map(|received| (received.section, shown(&received.record.owner), received.record.rtype, received.record.ttl))
        .collect();
    assert_eq!(
        seen,
        [
            (Section::Authority, ".".to_owned(), Rtype::SOA, 86400),
            (Section::Additional, "ns.a.".to_owned(), Rtype::AAAA, 7)
        ]
    );
    assert_eq!(response.refused, []);
    assert_eq!(response.comments, ["EDE(21): Not Supported no", "hello"]);
    let errors: Vec<_> = response.extended_errors.iter().map(|error| (error.code, error.text.as_str())).collect();
    assert_eq!(errors, [(9, "x"), (21, "Not Supported no")]);
    assert_eq!(read(r#"{"Status":0,"Comment":"from 192.0.2.1"}"#).comments, ["from 192.0.2.1"]);
}

#[test]
fn the_body_is_kept() {
    let body = r#" {"Status":0, "Answer":[{"name":"a","type":1,"TTL":1,"data":"nonsense"}]}"#;
    assert_eq!(read(body).body, body.as_bytes());
}

#[test]
fn quoted_text_beside_lower_case_types_is_doubtful() {
    let text = r#"{"name":"a","type":16,"TTL":1,"data":"\"x\""}"#;
    let signature = |covered| format!(r#"{{"name":"a","type":46,"TTL":1,"data":"{covered} 13 1 1 1 0 1 a. AQID"}}"#);
    assert_eq!(answer(&format!("{text},{}", signature("TXT"))).records[0].lossy, None);
    assert_eq!(answer(&format!("{text},{}", signature("txt"))).records[0].lossy, Some(Lossy::JoinedStrings));
}

#[test]
fn a_refused_record_leaves_the_rest() {
    let response = answer(
        r#"{"name":"a","type":1,"TTL":1,"data":"192.0.2.1"},{"name":"a..b","type":1,"TTL":1,"data":"192.0.2.1"},
           {"name":"a","type":46,"TTL":1,"data":"A 13 1 1 1 0 1 a. uLGL..."},{"name":"a","type":1,"TTL":1,"data":"x"},
           {"name":"a","type":1,"TTL":-1,"data":"192.0.2.1"},{"name":"a","type":1,"TTL":4294967296,"data":"192.0.2.1"},
           {"type":1,"TTL":1,"data":"192.0.2.1"},{"name":"a","TTL":1,"data":"192.0.2.1"},{"name":"a","type":1,"TTL":1},
           {"name":"a","type":65536,"data":""},{"name":"a","type":1,"data":7},null,[],"x""#,
    );
    assert_eq!(response.records.len(), 1);
    let field = RefusedReason::Field;
    let (name, data, ttl, rtype) = (field("name"), field("data"), field("TTL"), field("type"));
    let expected = [&RefusedReason::Owner, &RefusedReason::Truncated, &ttl, &ttl, &name, &rtype, &data, &rtype, &data];
    let mut seen = reasons(&response);
    assert!(matches!(seen.remove(2), RefusedReason::Rdata(_)));
    assert_eq!(seen[..9], expected);
    assert_eq!(seen[9..], [&rtype; 3]);
    assert_eq!(response.refused[0].owner, "a..b");
}

#[test]
fn replaced_characters_are_told() {
    let response = answer("{\"name\":\"a\u{fffd}b\",\"type\":1,\"TTL\":1,\"data\":\"192.0.2.1\"}");
    assert_eq!(response.records[0].lossy, Some(Lossy::Characters));
}

#[test]
fn an_extended_rcode_is_never_taken_for_another() {
    let response = read(r#"{"Status":16}"#);
    assert_eq!((response.rcode, response.comments), (Rcode::SERVFAIL, vec!["RCODE 16".to_owned()]));
}

#[test]
fn hostile_bodies_are_told_and_never_panic() {
    let deep = format!("{{\"Status\":0,\"Answer\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("{{\"Status\":0,\"x\":\"{}\"}}", "x".repeat(MAX_BODY));
    for body in [
        "",
        "{",
        "[]",
        "null",
        "0",
        "\"x\"",
        "<html>",
        "{}",
        "{\"Status\":null}",
        "{\"Status\":\"0\"}",
        "{\"Status\":-1}",
        "{\"Status\":0.5}",
        "{\"Status\":1e400}",
        "{\"Status\":0,\"Answer\":{}}",
        "{\"Status\":0,\"Authority\":\"x\"}",
        "{\"Status\":0} x",
        "{\"error\":\"Invalid query\"}",
        "{\"Status\":0,\"Answer\":[\"\\ud800\"]}",
        &deep,
        &long,
    ] {
        let shown = body.get(..60.min(body.len())).unwrap();
        assert!(matches!(parse(body.as_bytes().to_vec()), Err(FetchFault::NotJson { .. })), "{shown}");
    }
    assert!(matches!(parse(b"\xff\xfe".to_vec()), Err(FetchFault::NotJson { .. })));
    let strange = r#"{"Status":0,"TC":"yes","RD":7,"Question":7,"Comment":[7,null,{}],"extended_dns_errors":"x","Answer":
        [{"name":7,"type":{},"TTL":[],"data":{}},{"name":"a","type":1.5},{"name":"a","type":99999999999999999999999,"data":""}]}"#;
    let response = read(strange);
    assert_eq!((response.records.len(), response.refused.len(), response.flags), (0, 3, Flags::default()));
}

#[test]
fn every_octet_cut_off_is_survived() {
    let body = r#"{"Status":0,"Answer":[{"name":"a\\000.","type":46,"TTL":1,"data":"A 13 1 1 1 0 1 a. AQID"},{"name":"a","type":65,"data":"1 . alpn=h2"}]}"#;
    assert_eq!(read(body).records.len(), 2);
    for end in 0..body.len() {
        assert!(parse(body.as_bytes()[..end].to_vec()).is_err(), "{end}");
    }
    for at in 0..body.len() {
        for octet in [0, b'"', b'\\', b'9', 0xff] {
            let mut changed = body.as_bytes().to_vec();
            changed[at] = octet;
            let _ = parse(changed);
        }
    }
}

/// What came of a sample: `rcode`, then `TYPE` for each record, `TYPE!Lossy` or `TYPE:Reason`.
fn summary(body: &str) -> String {
    let response = match parse(body.as_bytes().to_vec()) {
        Ok(response) => response,
        Err(FetchFault::NotJson { detail }) => return detail,
        Err(other) => return format!("{other:?}"),
    };
    let mut text = response.rcode.to_string();
    for received in &response.records {
        let _ = write!(text, " {}", received.record.rtype);
        if let Some(lossy) = received.lossy {
            let _ = write!(text, "!{lossy:?}");
        }
    }
    for refused in &response.refused {
        let _ = write!(text, " {}:{:?}", refused.rtype, refused.reason);
    }
    for error in &response.extended_errors {
        let _ = write!(text, " EDE{}", error.code);
    }
    text
}

/// Each sample and what must come of it. `PARTIAL` ones have no `Status`, which is a fault of its own; one is put in then,
/// so that their records are read too.
const SAMPLES: &[(&str, &str)] = &[
    ("adguard-2026-10-nxdomain-null-answer.json", "NXDOMAIN"),
    ("cloudflare-2018-moneropulse-1-txt-do.json", "NOERROR TXT TXT TXT TXT TXT TXT TXT TXT RRSIG"),
    ("cloudflare-2018-moneropulse-2-dnskey-do.json", "NOERROR DNSKEY DNSKEY RRSIG"),
    ("cloudflare-2018-moneropulse-3-ds-do.json", "NOERROR DS RRSIG"),
    ("cloudflare-2018-moneropulse-4-se-dnskey-do.json", "NOERROR DNSKEY DNSKEY RRSIG"),
    ("cloudflare-2018-moneropulse-5-se-ds-do.json", "NOERROR DS RRSIG"),
    ("cloudflare-2018-moneropulse-6-root-dnskey-do.json", "NOERROR DNSKEY DNSKEY DNSKEY DNSKEY RRSIG"),
    ("cloudflare-2024-09-ietf-a.json", "NOERROR A A"),
    ("cloudflare-2024-09-ietf-aaaa.json", "NOERROR AAAA AAAA"),
    ("cloudflare-2024-09-ietf-datatracker-a-do.json", "NOERROR A A RRSIG"),
    ("cloudflare-2024-09-ietf-mx-do-cd.json", "NOERROR MX RRSIG"),
    ("cloudflare-2024-09-ietf-mx.json", "NOERROR MX"),
    ("cloudflare-2024-09-unknown-example-nxdomain-ROOTNAME-EMPTY.json", "NXDOMAIN SOA"),
    ("cloudflare-2026-08-cloudflare-com-ds-dnskey-PARTIAL.json", "no Status; then NOERROR DS DNSKEY DNSKEY"),
    ("cloudflare-2026-08-frankchen-compact-denial-ABRIDGED.json", "NOERROR SOA NSEC RRSIG:Truncated RRSIG:Truncated"),
    ("cloudflare-2026-08-https-presentation-PARTIAL.json", "no Status; then NOERROR HTTPS"),
    ("cloudflare-2026-08-svcb-hex-PARTIAL.json", "no Status; then NOERROR SVCB HTTPS"),
    ("cloudflare-2026-08-tlsa-PARTIAL.json", "no Status; then NOERROR TLSA TLSA"),
    ("cloudflare-2026-08-unde-pescuim-aaaa-nodata.json", "NOERROR SOA"),
    ("cloudflare-2026-08-unde-pescuim-dnskey.json", "NOERROR DNSKEY DNSKEY"),
    ("cloudflare-2026-08-unde-pescuim-ds.json", "NOERROR DS"),
    ("cloudflare-2026-08-unde-pescuim-ns.json", "NOERROR NS NS"),
    ("cloudflare-2026-08-unde-pescuim-rrsig-query-servfail.json", "SERVFAIL EDE21 EDE22"),
    ("cloudflare-2026-08-unde-pescuim-www-a-cname.json", "NOERROR CNAME A A"),
    ("cloudflare-2026-09-baidu-a-unsigned.json", "NOERROR A"),
    ("cloudflare-2026-09-dnssec-failed-servfail.json", "SERVFAIL EDE9"),
    ("cloudflare-2026-10-nxdomain-no-authority.json", "NXDOMAIN"),
    ("cloudflare-2026-10-ptr.json", "NOERROR PTR"),
    ("cloudflare-2026-dholms-txt-ede10-comment-TXT.json", "NOERROR TXT EDE10"),
    ("cloudflare-caa-hex-PARTIAL.json", "no Status; then NOERROR CAA:Field(\"name\") CAA:Field(\"name\")"),
    ("cloudflare-https-hex-cloudflare-com-PARTIAL.json", "no Status; then NOERROR HTTPS"),
    ("cloudflare-pre2026-bbc-caa-hex-PARTIAL.json", "no Status; then NOERROR CAA CAA"),
    ("cloudflare-pre2026-crypto-cloudflare-https-hex-PARTIAL.json", "NOERROR HTTPS"),
    ("doh-proxy-0.11.1-loopback-txt-do.json", "NOERROR TXT!JoinedStrings RRSIG:Rdata(\"fields are missing\")"),
    ("google-2022-ozgsec-a-do.json", "NOERROR A RRSIG"),
    ("google-2024-09-ietf-a.json", "NOERROR A A"),
    ("google-2026-08-unde-pescuim-aaaa-nodata.json", "NOERROR SOA"),
    ("google-2026-08-unde-pescuim-dnskey.json", "NOERROR DNSKEY DNSKEY"),
    ("google-2026-08-unde-pescuim-ds.json", "NOERROR DS"),
    ("google-2026-08-unde-pescuim-ns.json", "NOERROR NS NS"),
    ("google-2026-08-unde-pescuim-rrsig-query-servfail-ede.json", "SERVFAIL EDE23 EDE23 EDE23 EDE23 EDE23 EDE23 EDE22"),
    ("google-2026-08-unde-pescuim-www-a-cname.json", "NOERROR CNAME A A"),
    ("google-2026-09-dnssec-failed-servfail.json", "SERVFAIL EDE9"),
    ("google-2026-09-example-a.json", "NOERROR A A"),
    (
        "google-2026-09-thermodmr-nsec-do-ABRIDGED.json",
        "no Status; then NOERROR SOA NSEC NSEC RRSIG:Truncated RRSIG:Truncated",
    ),
    ("google-2026-10-a.json", "NOERROR A"),
    ("google-2026-10-nxdomain-soa.json", "NXDOMAIN SOA"),
    ("google-2026-hopme-txt-do-PARTIAL.json", "NOERROR TXT!JoinedStrings RRSIG"),
    (
        "google-caa-presentation-PARTIAL.json",
        "no Status; then NOERROR CAA:Field(\"name\") CAA:Field(\"name\") CAA:Field(\"name\")",
    ),
    ("google-dkim-20230601-gmail-txt-MERGED.json", "NOERROR TXT!JoinedStrings"),
    ("google-doc-2020s-yahoo-dkim-txt-quoted-DOC.json", "NOERROR TXT"),
    ("m13253style-2025-github-status-nxdomain-authority.json", "NXDOMAIN SOA RRSIG"),
    ("mwdns-style-2025-github-status-nxdomain-authority.json", "NXDOMAIN SOA RRSIG"),
    ("nextdns-2026-10-ptr-opt-in-additional.json", "NOERROR PTR"),
    ("provider-not-stated-https-ech-linux-do-PARTIAL.json", "no Status; then NOERROR HTTPS"),
];

/// A folder of references beside the checkout; `None` if it is not there and need not be.
fn shared(name: &str) -> Option<PathBuf> {
    let shared = std::env::var_os("SHARED_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from);
    let folder = shared.join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{} is missing", folder.display());
    println!("skipped: {} is missing", folder.display());
    None
}

#[test]
fn every_sample_is_read_or_refused_with_its_reason() {
    let Some(folder) = shared("doh-samples") else { return };
    let mut found: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| file.ends_with(".json"))
        .collect();
    found.sort();
    let mut wrong = String::new();
    for file in &found {
        let body = std::fs::read_to_string(folder.join(file)).unwrap();
        let mut seen = summary(&body);
        if seen == "Status" {
            seen = format!("no Status; then {}", summary(&body.replacen('{', "{\"Status\":0,", 1)));
        }
        let expected = SAMPLES.iter().find(|(name, _)| name == file).map(|(_, expected)| *expected);
        if expected != Some(seen.as_str()) {
            let _ = writeln!(wrong, "    (\"{file}\", \"{}\"),", seen.replace('"', "\\\""));
        }
    }
    assert!(wrong.is_empty(), "these samples came out differently:\n{wrong}");
    let gone: Vec<_> = SAMPLES.iter().filter(|(name, _)| !found.iter().any(|file| file == name)).collect();
    assert!(gone.is_empty(), "listed and not there: {gone:?}");
}

/// Whoever wrote these did so as RFCs say: not one record may be refused or marked.
#[test]
fn conformance_cases_are_read_without_loss() {
    let Some(folder) = shared("validator-cases") else { return };
    let mut records = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let case: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        for response in case["responses"].as_array().unwrap() {
            let response = parse(serde_json::to_vec(&response["response"]).unwrap()).unwrap();
            assert_eq!(response.refused, [], "{}", path.display());
            assert!(response.records.iter().all(|received| received.lossy.is_none()), "{}", path.display());
            records += response.records.len();
        }
    }
    assert!(records > 5000, "only {records} records were found");
}
