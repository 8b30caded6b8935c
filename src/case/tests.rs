//! A case can be written and read again, and gives the same.

use super::*;
use crate::trace::Fault;
use crate::validate::policy::{AboveIterations, RetiredAlgorithms, SignaturesNeeded};

const CASE: &str = r#"{"query":{"name":"example.","type":"A"},"trust_anchors":[". DS 1 13 2 00"],"now":5,
 "config":{"harden-algo-downgrade":"yes","val-nsec3-keysize-iterations":"1024 10 2048 20"},
 "responses":[{"name":"example.","type":"A","response":{"Status":0,"TC":false,"RD":true,"RA":true,"AD":false,"CD":true,
 "Question":[{"name":"example.","type":1}],"Answer":[{"name":"example.","type":1,"TTL":9,"data":"192.0.2.1"}]}},
 {"name":".","type":"DNSKEY","fault":{"kind":"timed-out","after":4000}}]}"#;

#[test]
fn a_case_survives_being_written() {
    let case = read(CASE).unwrap();
    let again = read(&write(&case)).unwrap();
    assert_eq!(again.capture.exchanges, case.capture.exchanges);
    assert_eq!(again.capture.question, case.capture.question);
    assert_eq!(again.policy, case.policy);
    assert_eq!(again.anchors, case.anchors);
    assert_eq!(again.now, case.now);
    assert_eq!(again.capture.exchanges[1].outcome, Err(FetchFault::TimedOut { after: 4000 }));
}

#[test]
fn every_choice_of_policy_survives_being_written() {
    let mut case = read(CASE).unwrap();
    let told = |case: &Case| {
        let text = write(case);
        (read(&text).unwrap().policy, text)
    };
    case.policy = Policy::default();
    assert!(told(&case).1.contains(r#""config":{},"#));
    case.policy = Policy::strict();
    let (again, text) = told(&case);
    assert_eq!((&again, text.contains(r#""config":{"policy":"strict"},"#)), (&case.policy, true));
    case.policy.signatures = SignaturesNeeded::EachAlgorithm;
    assert_eq!(told(&case).0, case.policy);
    let on_top =
        CASE.replace(r#""harden-algo-downgrade":"yes""#, r#""policy":"strict","above-nsec3-iterations":"insecure""#);
    let policy = read(&on_top).unwrap().policy;
    assert_eq!((policy.above_iterations, policy.retired), (AboveIterations::Insecure, RetiredAlgorithms::Refused));
    assert_eq!(policy.most_iterations(2048), 20, "single choices go before the name");
    for wrong in [r#""policy":"severe""#, r#""retired-algorithms":"no""#, r#""above-nsec3-iterations":1"#] {
        let text = CASE.replace(r#""harden-algo-downgrade":"yes""#, wrong);
        assert!(matches!(read(&text), Err(CaseFault::Config { .. })), "{wrong}");
    }
}

#[test]
fn what_did_not_come_is_told_by_the_verdict() {
    let report = read(CASE).unwrap().validate();
    assert_eq!(report.verdict.word(), "indeterminate");
    assert!(matches!(report.verdict.broken_at().unwrap().fault, Fault::NotRetrieved { .. }));
}

#[test]
fn what_is_wrong_with_a_file_is_named() {
    let form = |text: &str| match read(text).unwrap_err() {
        CaseFault::Form { is, line, column } => (is, line, column),
        other => panic!("{other:?}"),
    };
    assert_eq!(form("{}"), (Malformed::Fields, 1, 2));
    assert_eq!(form("{\n  \"query\": nothing"), (Malformed::Syntax, 2, 13));
    assert_eq!(form("[\n  "), (Malformed::Cut, 2, 2));
    assert_eq!(form(""), (Malformed::Cut, 1, 0));
    assert_eq!(form("\n<!doctype html>"), (Malformed::Page, 2, 1));
    let newer = |version: &str| CaseFault::Newer { version: version.to_owned() };
    // One that could be read as it is, and one that has nothing but its version.
    assert_eq!(read(&CASE.replacen('{', "{\"version\": 2,", 1)).unwrap_err(), newer("2"));
    assert_eq!(read(r#"{"version": 3, "proof": []}"#).unwrap_err(), newer("3"));
    assert!(read(&CASE.replacen('{', "{\"version\": 1,", 1)).is_ok());
    assert_eq!(form(r#"{"version": 1}"#).0, Malformed::Fields);
    let with = |from: &str, to: &str| read(&CASE.replace(from, to)).unwrap_err();
    assert_eq!(with("\"A\"}", "\"QQ\"}"), CaseFault::Type { text: "QQ".to_owned() });
    assert!(matches!(with(". DS 1 13 2 00", ". A 192.0.2.1"), CaseFault::Anchor(AnchorFault::Form { .. })));
    assert!(matches!(with("1024 10 2048 20", "1024"), CaseFault::Config { .. }));
}
