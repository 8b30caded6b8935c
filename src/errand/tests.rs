use super::*;
use crate::case;

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
    let of = |exchange: &&Exchange| exchange.question == ask.question && exchange.transport == ask.transport;
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
    let sent_all = (sent.len(), in_wire);
    assert_eq!(sent_all, (in_wire * 2 + 1, errand.again()), "in JSON, one of them twice, and in wire format");

    let mut dead = errand_of(&known, Provider::from_id("https://dns.example/dns-query").unwrap());
    assert_eq!(run(&mut dead, |_| Err(FetchFault::Blocked)).len(), in_wire + 2);
    assert_eq!(dead.case(known.now).unwrap_err(), Nothing::Fetch(FetchFault::Blocked));

    // The next question knows; and of one that says nothing any more it is not known any more.
    let mut forms = Forms::default();
    forms.learn(&errand);
    let again = |forms: &Forms, url: &str| {
        let (question, provider) = (known.capture.question.clone(), Provider::from_id(url).unwrap());
        let mut errand = forms.errand(question, provider, known.anchors.clone());
        let sent = errand.poll();
        (sent.iter().all(|send| send.request.accept == "application/dns-message"), sent.len())
    };
    assert_eq!(again(&forms, "https://dns.example/dns-query"), (true, in_wire));
    assert_eq!(again(&forms, "https://other.example/dns-query"), (false, in_wire));
    forms.learn(&dead);
    assert_eq!(again(&forms, "https://dns.example/dns-query"), (false, in_wire));
}

/// A resolver that answers in JSON is not asked for its form again, even while it is down.
#[test]
fn a_form_that_worked_is_no_guess_any_more() {
    let known = opening();
    let provider = || Provider::from_id("https://dns.example/dns-query").unwrap();
    let mut errand = errand_of(&known, provider());
    let asked = run(&mut errand, |ask| body_of(&known, ask)).len();
    let mut forms = Forms::default();
    forms.learn(&errand);
    let mut down = forms.errand(known.capture.question.clone(), provider(), known.anchors.clone());
    let sent = run(&mut down, |_| Err(FetchFault::Blocked));
    assert_eq!((sent.len(), down.again()), (asked + 1, 0));
    // What is in the table is known anyway, and not remembered.
    let mut public = errand_of(&known, Provider::default());
    run(&mut public, |ask| body_of(&known, ask));
    forms.learn(&public);
    assert_eq!(forms.0.len(), 1);
}

/// However long the name is: all of the first round, as it goes out at once, and one question more.
#[test]
fn a_resolver_that_cannot_be_reached_gets_two_tries() {
    let known = opening();
    for name in ["www.example.com", "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.example"] {
        for fault in [FetchFault::Blocked, FetchFault::TimedOut { after: 8_000 }, FetchFault::Http { status: 503 }] {
            let question = Question::new(name.parse().unwrap(), known.capture.question.rtype);
            let mut errand = Errand::new(question.clone(), Provider::default(), known.anchors.clone());
            let round = errand.clone().poll().len();
            let sent = run(&mut errand, |_| Err(fault.clone()));
            assert_eq!(sent.len(), round + 1, "{name}, {fault:?}");
            assert_eq!(sent.last().map(|send| &send.ask.question), Some(&question));
            assert_eq!(errand.case(known.now).unwrap_err(), Nothing::Fetch(fault.clone()));
        }
    }
}

/// Where something came, each question is worth a second try of its own; and if that fails too, the rest is told all the same.
#[test]
fn what_fails_among_others_is_tried_again_by_itself() {
    let known = opening();
    let is_keys = |ask: &Ask| ask.question.rtype == crate::dns::Rtype::DNSKEY;
    let mut errand = errand_of(&known, Provider::default());
    let round = errand.clone().poll().len();
    let keys = errand.clone().poll().iter().filter(|send| is_keys(&send.ask)).count();
    let silent = |ask: &Ask| if is_keys(ask) { Err(FetchFault::TimedOut { after: 1 }) } else { body_of(&known, ask) };
    assert_eq!(run(&mut errand, silent).len(), round + keys);
    assert_eq!(errand.case(known.now).unwrap().validate().verdict.word(), "indeterminate");

    // The one second try succeeds, and the others follow it.
    let mut late = errand_of(&known, Provider::default());
    let mut left = round;
    let mut sent = 0;
    while !late.is_answered() {
        for send in late.poll() {
            sent += 1;
            let lost = left > 0;
            left = left.saturating_sub(1);
            late.receive(&send, if lost { Err(FetchFault::Blocked) } else { body_of(&known, &send.ask) });
        }
    }
    assert_eq!((sent, late.case(known.now).unwrap().validate().verdict.word()), (round * 2, "secure"));
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

/// What somebody brought along may lead to names of a network that no public resolver has to do with.
#[test]
fn what_was_given_sends_no_private_name_to_a_public_resolver() {
    let alias = br#"{"Status":0,"TC":false,"RD":true,"RA":true,"AD":false,"CD":true,"Question":[{"name":"www.example.com.","type":1}],
        "Answer":[{"name":"www.example.com.","type":5,"TTL":60,"data":"db.eu.internal."}],"Authority":[]}"#;
    let question = Question::new("www.example.com".parse().unwrap(), crate::dns::Rtype::A);
    let given =
        Exchange { question: question.clone(), transport: Transport::Json, outcome: json::parse(alias.to_vec()) };
    let asked = |provider: Provider| {
        let mut errand = Errand::new(question.clone(), provider, TrustAnchors::iana()).with(vec![given.clone()]);
        let sent = run(&mut errand, |_| Err(FetchFault::TimedOut { after: 1 }));
        sent.iter().filter(|send| send.ask.question.name.to_string().ends_with("internal")).count()
    };
    assert_eq!(asked(Provider::default()), 0);
    assert!(asked(Provider::from_id("https://dns.example/dns-query").unwrap()) > 0, "one's own may be asked");
}

/// What was given is asked of nobody, and stays in the form that it came in; the rest is asked for.
#[test]
fn what_is_at_hand_is_not_asked_for() {
    let known = opening();
    let is_lacking = |exchange: &Exchange| exchange.question.rtype == crate::dns::Rtype::DS;
    let (lacking, given): (Vec<_>, Vec<_>) = known.capture.exchanges.clone().into_iter().partition(is_lacking);
    assert!(!lacking.is_empty() && !given.is_empty());
    let mut errand = errand_of(&known, Provider::from_id("dnssb").unwrap()).with(given.clone());
    let sent = run(&mut errand, |ask| {
        let case = known.capture.exchanges.iter().find(|exchange| exchange.question == ask.question).unwrap();
        // In wire format, which is all that this resolver has.
        assert!(is_lacking(case), "{:?}", ask.question);
        Err(FetchFault::TimedOut { after: 1 })
    });
    let asked: std::collections::BTreeSet<_> = sent.iter().map(|send| send.ask.question.clone()).collect();
    let wanted: std::collections::BTreeSet<_> = lacking.iter().map(|exchange| exchange.question.clone()).collect();
    assert_eq!((asked, errand.asked()), (wanted, lacking.len()));
    let case = errand.case(known.now).unwrap();
    assert_eq!(case.capture.provenance, Provenance::Frozen, "part of it is of another day");
    for exchange in &given {
        assert!(case.capture.exchanges.contains(exchange), "{:?}", exchange.question);
    }
    assert_eq!(case.validate().verdict.word(), "indeterminate");

    let mut errand = errand_of(&known, Provider::default()).with(given);
    let sent = run(&mut errand, |ask| body_of(&known, ask));
    assert_eq!(sent.len(), lacking.len());
    assert_eq!(errand.case(known.now).unwrap().validate().verdict.word(), "secure");
    // A form is learnt from what the resolver said, and not from what was at hand.
    let mut forms = Forms::default();
    let own = Provider::from_id("https://dns.example/dns-query").unwrap();
    let mut errand = errand_of(&known, own).with(known.capture.exchanges.clone());
    assert_eq!(run(&mut errand, |_| unreachable!()), []);
    forms.learn(&errand);
    assert_eq!(forms.0.len(), 0);
}
