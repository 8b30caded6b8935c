//! How much of what was given is read in one go: a page that reads it must not stand still meanwhile.

use super::super::{Form, Reading};
use super::{SIGNATURE, beside, read, response};

/// Octets that a slice is to read.
const SLICE: usize = 10_000;

/// Responses that were put down so far.
fn put_down(reading: &Reading<'_>) -> usize {
    match &reading.0 {
        Form::Json(bodies) => bodies.exchanges.len(),
        Form::Dig(text) => text.exchanges.len(),
        Form::Case(_) | Form::Chain(_) => 0,
    }
}

/// The slices that a text takes: how many, and the most responses that one of them puts down.
fn slices(text: &str) -> (usize, usize) {
    let mut reading = Reading::of(text.as_bytes()).unwrap();
    let (mut count, mut most, mut before) = (1, 0, 0);
    while !reading.some(SLICE).unwrap() {
        let now = put_down(&reading);
        (count, most, before) = (count + 1, most.max(now - before), now);
    }
    let given = reading.end(beside()).unwrap();
    let at_once = read(text.as_bytes(), beside()).unwrap();
    assert_eq!(given.case.capture.exchanges, at_once.case.capture.exchanges, "slices are no matter for what comes out");
    (count, most)
}

#[test]
fn a_long_text_is_read_in_slices() {
    let rrsig = format!("www.example. 300 IN RRSIG {SIGNATURE}");
    let one = response("qr", &["www.example.\t300\tIN\tA\t192.0.2.1", &rrsig]);
    let body = r#"{"Status":0,"Question":[{"name":"www.example.","type":1}],"Answer":[]}"#;
    let loose = |index: usize| {
        let owner = format!("a{index}.example.");
        format!("{owner} 300 IN A 192.0.2.1\n{owner} 300 IN RRSIG {SIGNATURE}\n")
    };
    for (what, text, shortest) in [
        ("responses", one.repeat(500), one.len()),
        ("bodies", body.repeat(5_000), body.len()),
        ("a list", format!("[{}]", vec![body; 5_000].join(",")), body.len()),
        ("loose records", (0..5_000).map(loose).collect(), SIGNATURE.len()),
    ] {
        let (count, most) = slices(&text);
        assert!(count >= text.len() / SLICE, "{what}: {count} slices for {} octets", text.len());
        assert!(most <= SLICE / shortest + 2, "{what}: {most} responses in one slice");
    }
}

/// Telling loose records apart is work as well, whatever leads to what: no slice does more of it than its share.
#[test]
fn aliases_that_all_lead_to_one_name_take_no_longer() {
    let alias = |index: usize| format!("a{index}.example. 300 IN CNAME b.example.\n");
    let types = |index: usize| format!("b.example. 300 IN TYPE{} \\# 0\n", 1_000 + index);
    let mut text: String = (0..4_000).map(alias).chain((0..4_000).map(types)).collect();
    text.push_str(&format!("b.example. 300 IN RRSIG {SIGNATURE}\n"));
    let (count, _) = slices(&text);
    let expected = text.len() / SLICE;
    assert!((expected..expected * 12).contains(&count), "{count} slices for {} octets", text.len());
}

/// A response that is longer than any is not put down at all.
#[test]
fn a_response_that_no_message_holds_is_refused_before_it_is_read() {
    let rrsig = format!("www.example. 300 IN RRSIG {SIGNATURE}");
    let lines: Vec<&str> = std::iter::repeat_n(&*rrsig, 12_000).collect();
    let given = read(response("qr", &lines).as_bytes(), beside()).unwrap();
    let [exchange] = given.case.capture.exchanges.as_slice() else { panic!() };
    assert!(exchange.outcome.is_err());
}
