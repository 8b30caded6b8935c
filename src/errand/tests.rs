use super::*;
use crate::case;
use crate::doh::plan::Stage;

fn opening() -> Case {
    case::read(include_str!("../../assets/cases/opening.json")).unwrap()
}

/// Runs an errand with what `bodies` has to each question; the requests in the order sent.
fn run(errand: &mut Errand, bodies: impl Fn(&Ask) -> Result<Vec<u8>, FetchFault>) -> Vec<Send> {
    let mut sent = Vec::new();
    while !errand.is_answered() {
        for send in errand.poll() {
            errand.receive(&send, bodies(&send.ask));
            sent.push(send);
        }
    }
    sent
}

fn errand_of(case: &Case, provider: Provider) -> Errand {
    Errand::new(case.capture.question.clone(), provider, case.anchors.clone())
}

fn body_of(case: &Case, ask: &Ask) -> Result<Vec<u8>, FetchFault> {
    let of = |exchange: &&crate::evidence::Exchange| {
        exchange.question == ask.question && exchange.transport == ask.transport
    };
    match case.capture.exchanges.iter().find(of).map(|exchange| &exchange.outcome) {
        Some(Ok(response)) => Ok(response.body.clone()),
        _ => Err(FetchFault::NotCaptured),
    }
}

#[test]
fn what_a_resolver_answers_becomes_the_case_that_it_was() {
    let known = opening();
    let mut errand = errand_of(&known, Provider::default());
    let sent = run(&mut errand, |ask| body_of(&known, ask));
    assert!(sent.iter().all(|send| send.request.url.starts_with("https://cloudflare-dns.com/dns-query?")));
    let case = errand.case(known.now).unwrap();
    assert_eq!(case.capture.provider, "Cloudflare");
    assert_eq!(case.anchor_texts, known.anchor_texts);
    let report = case.validate();
    assert_eq!((report.verdict.word(), report.work), ("secure", known.validate().work));
    assert!(!errand.once_more(&report), "nothing was spoilt");
    assert_eq!(errand.again(), 0);
}

/// A record that JSON cannot give back is asked for again in wire format, and what came so counts.
#[test]
fn what_json_spoils_is_asked_for_once_more() {
    let known = opening();
    let asked = known.capture.question.clone();
    let spoilt = |ask: &Ask| match (ask.question == asked, ask.transport) {
        (true, Transport::Json) => {
            let body = String::from_utf8(body_of(&known, ask)?).unwrap();
            // Data of a kind that no presentation format has.
            Ok(body.replacen("\"data\":\"", "\"data\":\"?!", 1).into_bytes())
        }
        (true, Transport::Wire) => Err(FetchFault::TimedOut { after: 1 }),
        _ => body_of(&known, ask),
    };
    let mut errand = errand_of(&known, Provider::default());
    let sent = run(&mut errand, spoilt);
    assert!(sent.iter().any(|send| send.request.accept == "application/dns-message"), "{sent:?}");
    assert_eq!(errand.again(), 1);
    let case = errand.case(known.now).unwrap();
    assert_eq!(case.validate().verdict.word(), "indeterminate", "what could not be read is held against nobody");
}

#[test]
fn a_resolver_without_json_is_asked_in_wire_format_alone() {
    let known = opening();
    let mut errand = errand_of(&known, Provider::from_id("dnssb").unwrap());
    let sent = run(&mut errand, |_| Err(FetchFault::Blocked));
    assert!(
        !sent.is_empty() && sent.iter().all(|send| send.request.url.starts_with("https://doh.dns.sb/dns-query?dns="))
    );
    assert!(errand.progress().iter().all(|one| one.stage == Stage::Failed && one.transport == Transport::Wire));
    assert_eq!(errand.again(), 0, "asked in wire format from the first time on");
    assert_eq!(errand.case(known.now).unwrap_err(), Nothing::Fetch(FetchFault::Blocked));
}

/// An own resolver that has wire format alone, and refuses JSON without the header by which a page may read why.
#[test]
fn an_own_resolver_whose_refusal_cannot_be_read_is_asked_once_in_the_other_form() {
    let known = opening();
    let mut errand = errand_of(&known, Provider::from_id("https://dns.example/dns-query").unwrap());
    let sent = run(&mut errand, |ask| match ask.transport {
        Transport::Json => Err(FetchFault::Blocked),
        Transport::Wire => {
            // A response without records: the question, with QR set (RFC 1035 4.1.1).
            let mut octets = wire::query(&ask.question);
            octets[2] |= 0x80;
            Ok(octets)
        }
    });
    let in_wire = sent.iter().filter(|send| send.request.accept == "application/dns-message").count();
    assert_eq!((sent.len(), in_wire), (in_wire * 3, errand.again()), "twice in JSON, once in wire format");

    let mut dead = errand_of(&known, Provider::from_id("https://dns.example/dns-query").unwrap());
    assert_eq!(run(&mut dead, |_| Err(FetchFault::Blocked)).len(), in_wire * 2 + 1);
    assert_eq!(dead.case(known.now).unwrap_err(), Nothing::Fetch(FetchFault::Blocked));
}

#[test]
fn a_resolver_that_refuses_is_quoted() {
    let known = opening();
    let mut errand = errand_of(&known, Provider::default());
    let refusal = br#"{"Status":5,"TC":false,"RD":true,"RA":true,"AD":false,"CD":true,"Comment":"not for you"}"#;
    run(&mut errand, |_| Ok(refusal.to_vec()));
    let nothing = errand.case(known.now).unwrap_err();
    assert_eq!(nothing, Nothing::Refused { rcode: Rcode::REFUSED, extra: "not for you".to_owned() });
    assert!(errand.whatever_came(known.now).capture.exchanges.len() > 2, "the failure is a case all the same");
}
