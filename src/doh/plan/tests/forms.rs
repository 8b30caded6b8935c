//! What is tried once more, and in which form.

use super::*;

#[test]
fn what_may_pass_is_tried_once_more() {
    for fault in [FetchFault::TimedOut { after: 5000 }, FetchFault::Blocked, FetchFault::Http { status: 503 }] {
        let mut plan = plan(".");
        let asked = rounds(&mut plan, |_| Err(fault.clone()));
        assert_eq!(asked, [vec![". A", ". DNSKEY"], vec![". A"]], "{fault:?}");
        assert!(plan.progress().iter().all(|progress| progress.stage == Stage::Failed));
        assert!(plan.finish(Moment::from_unix(0), "x").exchanges.iter().all(|it| it.outcome == Err(fault.clone())));
    }
    for fault in [
        FetchFault::Offline,
        FetchFault::Http { status: 429 },
        FetchFault::NotCaptured,
        FetchFault::NotWire { detail: String::new() },
    ] {
        assert_eq!(rounds(&mut plan("."), |_| Err(fault.clone())).len(), 1, "{fault:?}");
    }
    let mut plan = plan(".");
    let mut first = true;
    rounds(&mut plan, |_| if std::mem::take(&mut first) { Err(FetchFault::Blocked) } else { Ok(response(&[])) });
    assert!(plan.finish(Moment::from_unix(0), "x").exchanges.iter().all(|it| it.outcome.is_ok()));
}

#[test]
fn a_resolver_that_has_no_json_is_asked_in_wire_format_from_the_first_question_on() {
    let limits = Limits { questions: 2, ..Limits::default() };
    let mut plan = Plan::new(question("a.b", Rtype::A), Transport::Wire, limits);
    assert_eq!(rounds(&mut plan, |_| Ok(response(&[]))), [["a.b. A (wire)", ". DNSKEY (wire)"]]);
    let capture = plan.finish(Moment::from_unix(0), "x");
    assert!(capture.exchanges.len() > 2 && capture.exchanges.iter().all(|it| it.transport == Transport::Wire));
}

#[test]
fn a_resolver_without_json_is_asked_in_wire_format() {
    for fault in [FetchFault::NotJson { detail: String::new() }, FetchFault::Http { status: 415 }] {
        let mut plan = plan(".");
        let asked = rounds(&mut plan, |ask| {
            if ask.transport == Transport::Json {
                Err(fault.clone())
            } else {
                Ok(response(&[". CNAME a.", "a. A 192.0.2.1"]))
            }
        });
        assert_eq!(asked[1], [". A (wire)", ". DNSKEY (wire)"]);
        assert_eq!(asked[2], ["a. DNSKEY (wire)", "a. DS (wire)"]);
        let capture = plan.finish(Moment::from_unix(0), "x");
        let (_, best) = capture.exchange(&question(".", Rtype::A)).unwrap();
        assert_eq!((best.transport, best.outcome.is_ok()), (Transport::Wire, true));
    }
}

#[test]
fn where_all_is_blocked_one_question_tells_whether_the_resolver_has_the_other_form() {
    let in_json = [vec!["a. A", ". DNSKEY", "a. DNSKEY", "a. DS"], vec!["a. A"]];
    let of = |text| plan(text).or_wire();
    let mut wire_only = of("a");
    let asked = rounds(&mut wire_only, |ask| match ask.transport {
        Transport::Json => Err(FetchFault::Blocked),
        Transport::Wire => from_records(&["a. CNAME b.", "b. A 192.0.2.1"])(ask),
    });
    assert_eq!(asked[..2], in_json);
    assert_eq!(asked[2..], [vec!["a. A (wire)"], vec![". DNSKEY (wire)", "a. DNSKEY (wire)", "a. DS (wire)"]]);
    let capture = wire_only.finish(Moment::from_unix(0), "x");
    let (_, best) = capture.exchange(&question("a", Rtype::A)).unwrap();
    assert_eq!((best.transport, best.outcome.is_ok()), (Transport::Wire, true));

    for fault in [FetchFault::Blocked, FetchFault::TimedOut { after: 1 }, FetchFault::Http { status: 503 }] {
        let asked = rounds(&mut of("a"), |ask| match ask.transport {
            Transport::Json => Err(FetchFault::Blocked),
            Transport::Wire => Err(fault.clone()),
        });
        assert_eq!(asked[..2], in_json);
        assert_eq!(asked[2..], [["a. A (wire)"]]);
    }

    let mut first = true;
    let readable = |_: &Ask| if std::mem::take(&mut first) { Ok(response(&[])) } else { Err(FetchFault::Blocked) };
    assert_eq!(rounds(&mut of("a"), readable).len(), 2, "what could be read once is of the form that it has");
    assert_eq!(rounds(&mut of("a"), |_| Err(FetchFault::Offline)).len(), 1);
    assert_eq!(rounds(&mut plan("a"), |_| Err(FetchFault::Blocked)), in_json, "the form is known");
}

#[test]
fn what_json_lost_is_asked_in_wire_format() {
    let joined = response(&[". TXT v=1 a"]);
    let truncated = Response { flags: Flags { tc: true, ..Flags::default() }, ..response(&[]) };
    let refused = |section| Response {
        refused: vec![Refused {
            section,
            owner: ".".into(),
            rtype: Rtype::A,
            data: "...".into(),
            reason: RefusedReason::Truncated,
        }],
        ..response(&[])
    };
    assert_eq!(joined.records[0].lossy, Some(Lossy::JoinedStrings));
    for lossy in [
        joined,
        truncated,
        refused(Section::Answer),
        refused(Section::Authority),
        in_section(Section::Authority, &[". TXT x"]),
    ] {
        let mut plan = plan(".");
        assert_eq!(rounds(&mut plan, |_| Ok(lossy.clone()))[1..], [[". A (wire)", ". DNSKEY (wire)"]]);
    }
    for exact in
        [response(&[". TXT \"x\""]), refused(Section::Additional), in_section(Section::Additional, &[". TXT x"])]
    {
        assert_eq!(rounds(&mut plan("."), |_| Ok(exact.clone())).len(), 1);
    }
}

#[test]
fn the_validator_may_ask_in_wire_format_once() {
    let mut plan = plan(".");
    rounds(&mut plan, |_| Ok(response(&[])));
    let wanted = [question(".", Rtype::DNSKEY), question("com", Rtype::DS)];
    assert_eq!((plan.ask_wire(&wanted), plan.is_done()), (2, false));
    assert_eq!(plan.ask_wire(&wanted), 0);
    assert_eq!(lines(&plan.poll()), [". DNSKEY (wire)", "com. DS (wire)"]);
}
