//! What is given in a form that is none, or lacks what it should have.

mod slices;

use super::*;
use crate::dns::{Rcode, Rtype, shown};
use crate::evidence::{RefusedReason, Response, Section};

fn beside() -> Beside {
    Beside { now: Moment::from_unix(1_800_000_000), anchors: TrustAnchors::iana() }
}

fn given(text: &str) -> Result<Given, GivenFault> {
    read(text.as_bytes(), beside())
}

const SIGNATURE: &str = "A 13 2 300 20261222000000 20261122000000 1 example. AAAA";

/// What dig prints of one response, with these lines in its answer.
fn response(flags: &str, answer: &[&str]) -> String {
    format!(
        "; <<>> DiG 9.18 <<>> www.example\n;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 7\n\
         ;; flags: {flags}; QUERY: 1, ANSWER: {}, AUTHORITY: 0, ADDITIONAL: 1\n\n;; OPT PSEUDOSECTION:\n\
         ; EDNS: version: 0, flags: do; udp: 1232\n; EDE: 3 (Stale Answer): (kept)\n;; QUESTION SECTION:\n\
         ;www.example.\t\tIN\tA\n\n;; ANSWER SECTION:\n{}\n\n;; Query time: 1 msec\n\
         ;; SERVER: 192.0.2.53#53(192.0.2.53) (UDP)\n;; WHEN: Sat Nov 28 11:35:12 UTC 2026\n;; MSG SIZE  rcvd: 1\n\n",
        answer.len(),
        answer.join("\n")
    )
}

fn only(given: &Given) -> &Response {
    let [exchange] = given.case.capture.exchanges.as_slice() else { panic!("{given:?}") };
    exchange.outcome.as_ref().unwrap()
}

#[test]
fn a_response_as_dig_prints_it() {
    let rrsig = format!("www.example. 1h IN RRSIG {SIGNATURE}");
    let text = response("qr rd ra ad cd", &["www.example.\t300\tIN\tA\t192.0.2.1 ; of a host", &rrsig]);
    let given = given(&text).unwrap();
    assert_eq!((given.kind, given.dated, given.case.now.field()), (Kind::Dig, Dated::ByItself, 1_795_865_712));
    assert_eq!(given.case.capture.provider, "192.0.2.53");
    assert_eq!(given.case.capture.provenance, Provenance::Frozen);
    let response = only(&given);
    assert_eq!(response.rcode, Rcode::NOERROR);
    assert!(response.flags.ad && response.flags.cd && !response.flags.tc && response.has_authority);
    assert_eq!(
        response.extended_errors.iter().map(|error| (error.code, &*error.text)).collect::<Vec<_>>(),
        [(3, "kept")]
    );
    let records: Vec<_> = response.records.iter().map(|one| (one.section, one.record.rtype, one.record.ttl)).collect();
    assert_eq!(records, [(Section::Answer, Rtype::A, 300), (Section::Answer, Rtype::RRSIG, 3_600)]);
    assert_eq!(response.refused, []);
    // What is written is read again, to the same.
    let again = super::super::read(&super::super::write(&given.case)).unwrap();
    assert_eq!(again.capture.exchanges, given.case.capture.exchanges);
}

#[test]
fn a_record_over_several_lines_and_comments_in_it() {
    let text = response(
        "qr",
        &[
            "www.example. 300 IN RRSIG A 13 2 300 (\n\t20261222000000 ; expires\n\t20261122000000 1 example.\n\tAAAA AAAA )",
        ],
    );
    let given = given(&text).unwrap();
    let [received] = only(&given).records.as_slice() else { panic!() };
    assert_eq!(received.record.rdata.len(), 18 + 9 + 6);
    let cut = text.split("1 example.").next().unwrap();
    assert_eq!(read(cut.as_bytes(), beside()).unwrap_err(), GivenFault::Open { line: 13 });
    let cut = format!("{}\n;; Query time: 1 msec\n", cut.trim_end());
    assert_eq!(read(cut.as_bytes(), beside()).unwrap_err(), GivenFault::Open { line: 13 });
}

/// A line of a section that cannot be read is refused, and told; it is never left out.
#[test]
fn what_cannot_be_read_is_refused() {
    let rrsig = format!("www.example. 300 IN RRSIG {SIGNATURE}");
    let lines = [
        "www.example. 300 IN A 192.0.2",
        "www.example. 300 IN NOTATYPE x",
        "what is this",
        "a..b. 300 IN A 192.0.2.1",
        &rrsig,
    ];
    let given = given(&response("qr", &lines)).unwrap();
    let reasons: Vec<_> = only(&given).refused.iter().map(|refused| refused.reason.clone()).collect();
    assert!(
        matches!(
            reasons.as_slice(),
            [RefusedReason::Rdata(_), RefusedReason::Field("type"), RefusedReason::Field("type"), RefusedReason::Owner]
        ),
        "{reasons:?}"
    );
    assert_eq!(given.case.validate().verdict.word(), "indeterminate");
}

#[test]
fn a_name_that_looks_like_a_script_stays_a_name() {
    let name = "\\<img/src=x\\ onerror=alert\\(1\\)\\>.example.";
    let rrsig = format!("{name} 300 IN RRSIG {SIGNATURE}");
    let given = given(&response("qr", &[&format!("{name} 300 IN A 192.0.2.1"), &rrsig])).unwrap();
    assert_eq!(only(&given).records.len(), 2, "{:?}", only(&given).refused);
}

#[test]
fn what_would_accuse_somebody_without_need_is_refused() {
    let fault = |text: &str| given(text).unwrap_err();
    let rrsig = format!("www.example. 300 IN RRSIG {SIGNATURE}");
    let address = "www.example. 300 IN A 192.0.2.1";
    let whole = response("qr", &[address, &rrsig]);
    assert!(given(&whole).is_ok());
    // Half of it was copied.
    assert_eq!(fault(&whole.replace(&rrsig, "")), GivenFault::Cut { line: 3, said: 2, found: 1 });
    let [head, _] = whole.split(";; ANSWER").collect::<Vec<_>>()[..] else { panic!() };
    assert_eq!(fault(head), GivenFault::Cut { line: 3, said: 2, found: 0 });
    // DNSSEC records were not asked for, or are not known to have been.
    let without = response("qr", &[address]).replace("flags: do;", "flags:;");
    assert_eq!(fault(&without), GivenFault::WithoutDnssec { line: 3 });
    assert!(given(&without.replace("<<>> www", "<<>> +dnssec www")).is_ok(), "a server that knows no EDNS");
    assert_eq!(fault(address), GivenFault::WithoutDnssec { line: 1 });
    assert_eq!(fault("192.0.2.1\nA 13 2 300 1 2 3 example. AAAA\n"), GivenFault::Short { line: 1 });
    assert_eq!(fault("example.org.\n"), GivenFault::Short { line: 1 });
    assert_eq!(fault("A 13 2 300 1 2 3 example. AAAA\n"), GivenFault::Short { line: 1 });
    let class = || "CH".to_owned();
    assert_eq!(fault("version.bind. 0 CH TXT \"x\""), GivenFault::Class { line: 1, class: class() });
    assert_eq!(fault(&whole.replace("300 IN A", "300 CH A")), GivenFault::Class { line: 13, class: class() });
}

#[test]
fn what_is_no_evidence_is_named() {
    let fault = |text: &str| given(text).unwrap_err();
    assert_eq!(fault(" \n"), GivenFault::Empty);
    assert_eq!(fault("\n  Dear support,\n\"how are you"), GivenFault::Unknown { line: 2 });
    assert_eq!(fault(";; connection timed out; no servers could be reached"), GivenFault::Unknown { line: 1 });
    assert_eq!(read(&[0xff, 0xfe], beside()).unwrap_err(), GivenFault::Unknown { line: 1 });
    assert_eq!(read(&vec![b'x'; MAX_FILE + 1], beside()).unwrap_err(), GivenFault::TooLarge);
    assert!(matches!(fault("<!doctype html>"), GivenFault::Case(CaseFault::Form { .. })));
    assert!(matches!(fault("{\"query\": 1}"), GivenFault::Case(CaseFault::Form { .. })));
    assert_eq!(fault("[]"), GivenFault::NoQuestion { line: 0 });
    assert_eq!(fault("{\"Status\":0}\n{\"Status\":0}"), GivenFault::Json { line: 1, column: 1 });
    let body = r#"{"Status":0,"Question":[{"name":"a.","type":1}]}"#;
    assert_eq!(fault(&format!("{body}\n\n{{\"x\":0}}")), GivenFault::Json { line: 3, column: 1 });
    assert!(matches!(fault(&format!("{body}\n{{\"Status\":")), GivenFault::Json { line: 2, .. }));
    assert_eq!(read(&[0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 1], beside()).unwrap_err(), GivenFault::Chain { octet: 0 });
}

#[test]
fn a_text_in_utf_16_is_read_as_any_other() {
    let text = "www.example. 300 IN A 192.0.2.1 ; \u{e9}\u{1f989}";
    let units = |of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(of).collect::<Vec<u8>>();
    let little = [&[0xff, 0xfe][..], &units(u16::to_le_bytes)].concat();
    let big = [&[0xfe, 0xff][..], &units(u16::to_be_bytes)].concat();
    for octets in [little, big, text.as_bytes().to_vec()] {
        assert_eq!(plain(octets), text.as_bytes());
    }
    assert_eq!(plain(vec![0xff, 0xfe, b'a']), b"");
}

#[test]
fn bodies_in_a_row_and_in_a_list() {
    let body = |name: &str| format!(r#"{{"Status":0,"Question":[{{"name":"{name}","type":1}}]}}"#);
    for text in [
        format!("{}\n{}", body("a."), body("b.")),
        format!("{}{}", body("a."), body("b.")),
        format!("\u{feff}[{},\n{}]", body("a."), body("b.")),
    ] {
        let given = given(&text).unwrap();
        let asked: Vec<_> = given.case.capture.exchanges.iter().map(|one| shown(&one.question.name)).collect();
        assert_eq!(
            (given.kind, given.dated, asked),
            (Kind::Json, Dated::WhenGiven, vec!["a.".to_owned(), "b.".to_owned()])
        );
        assert_eq!(given.case.now, beside().now);
    }
}

/// The answer is what is asked for, however the keys above it stand; without any, the first.
#[test]
fn the_question_of_many() {
    let asked = |list: &[(&str, u16)]| {
        let body =
            |(name, rtype): &(&str, u16)| format!(r#"{{"Status":0,"Question":[{{"name":"{name}","type":{rtype}}}]}}"#);
        let question = given(&list.iter().map(body).collect::<String>()).unwrap().case.capture.question;
        (shown(&question.name), question.rtype.to_int())
    };
    assert_eq!(
        asked(&[(".", 48), ("example.", 43), ("www.example.", 1), ("b.example.", 1)]),
        ("www.example.".to_owned(), 1)
    );
    assert_eq!(asked(&[("example.", 43), (".", 48)]), ("example.".to_owned(), 43));
}

#[test]
fn what_a_chain_lacks_is_listed() {
    let body = r#"{"Status":0,"Question":[{"name":"www.example.","type":1}],"Answer":[{"name":"www.example.","type":1,"data":"192.0.2.1"}]}"#;
    let given = given(&format!(r#"{body}{{"Status":0,"Question":[{{"name":".","type":48}}]}}"#)).unwrap();
    let lacks: Vec<_> =
        lacks(&given.case.capture).iter().map(|one| format!("{} {}", shown(&one.name), one.rtype)).collect();
    assert_eq!(lacks, ["example. DNSKEY", "example. DS", "www.example. DNSKEY", "www.example. DS"]);
}

#[test]
fn no_piece_of_a_text_panics() {
    let rrsig = format!("www.example. 300 IN RRSIG {SIGNATURE}");
    let whole = response("qr", &["www.example.\t300\tIN\tA\t192.0.2.1", &rrsig]);
    for end in 0..whole.len() {
        let _ = given(&whole[..end]);
        let _ = given(&whole[end..]);
    }
}
