mod forms;

use super::*;
use crate::dns::{Class, Rcode, Record, shown};
use crate::doh::tokens::name as read_name;
use crate::doh::{json, rdata};
use crate::evidence::{Flags, Lossy, Received, Refused, RefusedReason, Section};

fn name(text: &str) -> Name {
    read_name(text).unwrap().0
}

fn question(text: &str, rtype: Rtype) -> Question {
    Question::new(name(text), rtype)
}

fn plan(text: &str) -> Plan {
    Plan::new(question(text, Rtype::A), Transport::Json, Limits::default())
}

/// A response with these answer records, each `owner TYPE data`.
fn response(records: &[&str]) -> Response {
    in_section(Section::Answer, records)
}

fn in_section(section: Section, records: &[&str]) -> Response {
    let records = records.iter().map(|line| {
        let [owner, rtype, data] = line.splitn(3, ' ').collect::<Vec<_>>().try_into().unwrap();
        let rtype: Rtype = rtype.parse().unwrap();
        let (rdata, lossy) = rdata::rdata(rtype, data, rdata::TextStyle::Quoted).unwrap();
        Received { section, record: Record { owner: name(owner), rtype, class: Class::IN, ttl: 1, rdata }, lossy }
    });
    Response {
        transport: Transport::Json,
        rcode: Rcode::NOERROR,
        flags: Flags::default(),
        records: records.collect(),
        refused: Vec::new(),
        has_authority: true,
        question: None,
        extended_errors: Vec::new(),
        comments: Vec::new(),
        body: Vec::new(),
    }
}

fn line(question: &Question, transport: Transport) -> String {
    let wire = if transport == Transport::Wire { " (wire)" } else { "" };
    format!("{} {}{wire}", shown(&question.name), question.rtype)
}

fn lines(asks: &[Ask]) -> Vec<String> {
    asks.iter().map(|ask| line(&ask.question, ask.transport)).collect()
}

/// Runs the plan with what `lookup` says; the questions of each round.
fn rounds(plan: &mut Plan, mut lookup: impl FnMut(&Ask) -> Result<Response, FetchFault>) -> Vec<Vec<String>> {
    let mut rounds = Vec::new();
    loop {
        let asks = plan.poll();
        if asks.is_empty() {
            assert!(plan.is_done());
            return rounds;
        }
        assert!(!plan.is_done());
        rounds.push(lines(&asks));
        for ask in asks {
            plan.receive(ask.id, lookup(&ask));
        }
    }
}

/// What `records` say about each question: those of its name and type.
fn from_records(records: &'static [&'static str]) -> impl FnMut(&Ask) -> Result<Response, FetchFault> {
    move |ask| {
        let prefix = format!("{} {} ", shown(&ask.question.name), ask.question.rtype);
        Ok(response(&records.iter().copied().filter(|line| line.starts_with(&prefix)).collect::<Vec<_>>()))
    }
}

#[test]
fn the_first_round_asks_for_the_whole_chain() {
    let mut plan = plan("www.example.com");
    assert_eq!(
        lines(&plan.poll()),
        [
            "www.example.com. A",
            ". DNSKEY",
            "com. DNSKEY",
            "com. DS",
            "example.com. DNSKEY",
            "example.com. DS",
            "www.example.com. DNSKEY",
            "www.example.com. DS",
        ]
    );
    assert_eq!(plan.poll(), []);
}

#[test]
fn the_root_and_questions_for_ds_and_dnskey_ask_nothing_twice() {
    let first = |text, rtype| lines(&Plan::new(question(text, rtype), Transport::Json, Limits::default()).poll());
    assert_eq!(first(".", Rtype::NS), [". NS", ". DNSKEY"]);
    assert_eq!(first(".", Rtype::DS), [". DS", ". DNSKEY"]);
    assert_eq!(first("com", Rtype::DS), ["com. DS", ". DNSKEY", "com. DNSKEY"]);
    assert_eq!(first("com", Rtype::DNSKEY), ["com. DNSKEY", ". DNSKEY", "com. DS"]);
    assert_eq!(first("com", Rtype::ANY), ["com. ANY", ". DNSKEY", "com. DNSKEY", "com. DS"]);
}

#[test]
fn one_round_at_any_depth_where_all_are_asked() {
    for labels in [1, 2, 5, 23] {
        let mut plan = plan(&"a.".repeat(labels));
        let asked = rounds(&mut plan, |_| Ok(response(&[])));
        assert_eq!((asked.len(), asked[0].len()), (1, 2 + 2 * labels), "{labels}");
        assert!(plan.finish(Moment::from_unix(0), "x").exchanges.iter().all(|exchange| exchange.outcome.is_ok()));
    }
}

#[test]
fn one_label_more_asks_for_less_and_says_what_was_left_out() {
    let mut plan = plan(&"a.".repeat(24));
    let asked = rounds(&mut plan, |_| Ok(response(&[])));
    let kinds = |kind: &str| asked[0].iter().filter(|line| line.ends_with(kind)).count();
    assert_eq!((asked.len(), kinds(" DS"), kinds(" DNSKEY"), kinds(" A")), (1, 24, 24, 1));
    assert!(!asked[0].contains(&format!("{} DNSKEY", "a.".repeat(24))));
}

#[test]
fn the_longest_name_keeps_to_the_cap_in_two_rounds() {
    let deep = "a.".repeat(127);
    let mut plan = plan(&deep);
    // A zone of 100 labels is all that signs: deeper than any DNSKEY and DS that the first round asked for.
    let zone = "a.".repeat(100);
    let signature = format!("{deep} RRSIG A 13 127 1 1 0 1 {zone} AQID");
    let asked = rounds(&mut plan, |ask| {
        Ok(response(
            if ask.question.rtype == Rtype::A { std::slice::from_ref(&signature) } else { &[] }
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .as_slice(),
        ))
    });
    assert_eq!(asked.iter().map(Vec::len).collect::<Vec<_>>(), [49, 65]);
    assert_eq!(asked[1][0], format!("{} DS", "a.".repeat(37)));
    assert_eq!(asked[1][63..], [format!("{zone} DS"), format!("{zone} DNSKEY")]);
    let capture = plan.finish(Moment::from_unix(0), "x");
    let left_out: Vec<_> =
        capture.exchanges.iter().filter(|exchange| exchange.outcome == Err(FetchFault::OverCap)).collect();
    assert_eq!(left_out.len(), 27, "every DS below the zone");
    assert!(
        left_out
            .iter()
            .all(|exchange| exchange.question.rtype == Rtype::DS && exchange.question.name.len() > name(&zone).len())
    );
}

#[test]
fn an_address_in_ip6_arpa_is_not_asked_for_twice_its_length() {
    let mut plan = plan(&format!("{}ip6.arpa", "0.".repeat(32)));
    let signature = format!("{}ip6.arpa. RRSIG A 13 34 1 1 0 1 {}ip6.arpa. AQID", "0.".repeat(32), "0.".repeat(16));
    let asked = rounds(&mut plan, |ask| {
        Ok(response(if ask.question.rtype == Rtype::A { vec![signature.as_str()] } else { vec![] }.as_slice()))
    });
    assert_eq!(asked.iter().map(Vec::len).collect::<Vec<_>>(), [49, 1]);
    assert_eq!(asked[1], [format!("{}ip6.arpa. DNSKEY", "0.".repeat(16))], "its DS was among the first");
}

#[test]
fn a_delegation_found_deep_down_brings_its_keys() {
    let mut plan = plan(&"a.".repeat(30));
    let zone = "a.".repeat(20);
    let asked = rounds(&mut plan, |ask| {
        let ds = format!("{zone} DS 1 13 2 ab");
        Ok(response(if ask.question == question(&zone, Rtype::DS) { vec![ds.as_str()] } else { vec![] }.as_slice()))
    });
    assert_eq!(asked[1..], [[format!("{zone} DNSKEY")]]);
}

#[test]
fn questions_end_at_the_cap() {
    for (cap, over) in [(8, 0), (7, 1)] {
        let limits = Limits { questions: cap, ..Limits::default() };
        let mut plan = Plan::new(question("www.example.com", Rtype::A), Transport::Json, limits);
        assert_eq!(rounds(&mut plan, |_| Ok(response(&[])))[0].len(), cap);
        let capture = plan.finish(Moment::from_unix(0), "x");
        assert_eq!(capture.exchanges.iter().filter(|it| it.outcome == Err(FetchFault::OverCap)).count(), over);
        assert_eq!(capture.exchanges.len(), 8);
    }
}

#[test]
fn zones_that_no_wanted_name_lies_in_are_not_asked_for() {
    let mut plan = plan("www.example.com");
    let asked = rounds(&mut plan, |_| {
        Ok(response(&[
            "x. SOA a. b. 1 2 3 4 5",
            "x. RRSIG A 13 1 1 1 0 1 deep.www.example.com. AQID",
            "x. RRSIG A 13 1 1 1 0 1 ample.com. AQID",
        ]))
    });
    assert_eq!(asked.len(), 1);
}

#[test]
fn aliases_bring_their_chains_in_the_second_round() {
    let mut plan = plan("www.example.com");
    let asked = rounds(&mut plan, |ask| {
        Ok(response(if ask.question.rtype == Rtype::A {
            &["www.example.com. CNAME b.example.com.", "B.example.com. CNAME c.test.", "c.test. A 192.0.2.1"]
        } else {
            &[]
        }))
    });
    assert_eq!(asked.len(), 2);
    assert_eq!(
        asked[1],
        ["b.example.com. DNSKEY", "b.example.com. DS", "test. DNSKEY", "test. DS", "c.test. DNSKEY", "c.test. DS"]
    );
}

#[test]
fn a_target_that_was_left_out_is_asked_for() {
    let records = &["a. A 192.0.2.9", "a. CNAME b.", "b. CNAME c.", "c. A 192.0.2.1"];
    let mut open = plan("a");
    let asked = rounds(&mut open, |ask| {
        let link = if shown(&ask.question.name) == "a." { 1..2 } else { 2..3 };
        let link = if shown(&ask.question.name) == "c." { 3..4 } else { link };
        Ok(response(if ask.question.rtype == Rtype::A { &records[link] } else { &[] }))
    });
    assert_eq!(asked[1], ["b. DNSKEY", "b. DS", "b. A"]);
    assert_eq!(asked[2], ["c. DNSKEY", "c. DS", "c. A"]);
    assert_eq!(asked.len(), 3);
    let mut denied = plan("a");
    let asked = rounds(&mut denied, |ask| {
        let mut answer = response(&["a. CNAME b.test."]);
        answer.records.extend(in_section(Section::Authority, &["test. SOA a. b. 1 2 3 4 5"]).records);
        Ok(if ask.question.rtype == Rtype::A { answer } else { response(&[]) })
    });
    assert!(asked[1].contains(&"b.test. A".to_owned()), "the SOA may deny another name");
}

#[test]
fn dname_leads_on_without_its_cname() {
    let mut plan = plan("x.y.old.test");
    let asked = rounds(&mut plan, |ask| {
        Ok(response(if ask.question.rtype == Rtype::A { &["old.test. DNAME New.example."] } else { &[] }))
    });
    assert!(asked[1].contains(&"x.y.New.example. A".to_owned()), "{asked:?}");
    let long = format!("{}old.test", "a.".repeat(120));
    let target = "b".repeat(60);
    let mut plan = self::plan(&long);
    let dname = format!("old.test. DNAME {target}.");
    assert_eq!(rounds(&mut plan, |_| Ok(response(&[&dname]))).len(), 1, "a target too long for a name is none");
}

#[test]
fn loops_end() {
    let mut within = plan("a");
    let looped = rounds(&mut within, |_| Ok(response(&["a. CNAME b.", "b. CNAME a."])));
    assert_eq!(looped[1], ["b. DNSKEY", "b. DS"]);
    let mut across = plan("a");
    let records = &["a. CNAME b.", "b. CNAME a."];
    let looped = rounds(&mut across, |ask| {
        Ok(response(if ask.question.rtype != Rtype::A {
            &[]
        } else if shown(&ask.question.name) == "a." {
            &records[..1]
        } else {
            &records[1..]
        }))
    });
    assert_eq!(looped.len(), 2);
    assert_eq!(rounds(&mut plan("a"), |_| Ok(response(&["a. CNAME a."]))).len(), 1);
}

#[test]
fn eleven_aliases_are_followed_and_no_twelfth() {
    for (links, last) in [(11, "n11. DS"), (12, "n11. DS")] {
        let chain: Vec<_> = (0..links).map(|link| format!("n{link}. CNAME n{}.", link + 1)).collect();
        let records: Vec<_> = chain.iter().map(String::as_str).collect();
        let mut together = plan("n0");
        let asked =
            rounds(&mut together, |ask| Ok(response(if ask.question.rtype == Rtype::A { &records } else { &[] })));
        assert!(asked[1].contains(&last.to_owned()));
        assert!(!asked[1].contains(&"n12. DS".to_owned()));
        assert_eq!(asked[1].contains(&"n11. A".to_owned()), links == 11);
        let mut one_by_one = plan("n0");
        let asked = rounds(&mut one_by_one, |ask| {
            let owner = format!("{} CNAME", shown(&ask.question.name));
            let link: Vec<_> = records.iter().copied().filter(|line| line.starts_with(&owner)).collect();
            Ok(response(if ask.question.rtype == Rtype::A { &link } else { &[] }))
        });
        assert_eq!(asked.len(), 12, "{links}");
    }
}

#[test]
fn a_question_for_cname_is_answered_by_it() {
    let mut plan = Plan::new(question("a", Rtype::CNAME), Transport::Json, Limits::default());
    assert_eq!(rounds(&mut plan, from_records(&["a. CNAME b."])).len(), 1);
}

#[test]
fn what_was_not_asked_or_came_already_changes_nothing() {
    let mut plan = plan(".");
    plan.receive(AskId(0), Ok(response(&[])));
    assert_eq!(plan.progress()[0].stage, Stage::Waiting);
    let asks = plan.poll();
    assert_eq!(plan.progress()[0].stage, Stage::Asked);
    plan.receive(asks[0].id, Ok(response(&[])));
    plan.receive(asks[0].id, Err(FetchFault::Offline));
    plan.receive(AskId(99), Err(FetchFault::Offline));
    assert_eq!(plan.progress()[0].stage, Stage::Answered);
    let capture = plan.finish(Moment::from_unix(7), "x");
    assert!(capture.exchanges[0].outcome.is_ok());
    assert_eq!(capture.exchanges[1].outcome, Err(FetchFault::NotCaptured), "asked, and nothing came");
    assert_eq!((capture.taken, capture.provenance), (Moment::from_unix(7), Provenance::Live));
}

#[test]
fn a_replay_is_frozen_and_asks_the_same() {
    let body = br#"{"Status":0,"Answer":[{"name":"a","type":5,"TTL":1,"data":"b."},{"name":"b","type":1,"TTL":1,"data":"192.0.2.1"}]}"#;
    let lookup = |ask: &Ask| match ask.question.rtype {
        Rtype::A => json::parse(body.to_vec()),
        _ => Err(FetchFault::NotCaptured),
    };
    let capture = replay(question("a", Rtype::A), Limits::default(), Moment::from_unix(9), "Google", lookup);
    let mut live = plan("a");
    rounds(&mut live, lookup);
    let live = live.finish(Moment::from_unix(9), "Google");
    assert_eq!(capture.provenance, Provenance::Frozen);
    assert_eq!(capture, Capture { provenance: Provenance::Frozen, ..live });
    let asked: Vec<_> = capture.exchanges.iter().map(|it| line(&it.question, it.transport)).collect();
    assert_eq!(asked, ["a. A", ". DNSKEY", "a. DNSKEY", "a. DS", "b. DNSKEY", "b. DS"]);
}
