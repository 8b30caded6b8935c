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

/// Telling loose records apart is work as well, whatever leads to what: of twice as many it is twice as much.
#[test]
fn loose_records_take_work_as_they_are_many() {
    let line = |owner: &str, data: &str| format!("{owner} 300 IN {data}\n");
    let sealed = |owner: &str, rtype: &str, data: &str| {
        line(owner, &format!("{rtype} {data}")) + &line(owner, &format!("RRSIG {}", SIGNATURE.replacen("A", rtype, 1)))
    };
    let wild = |at: usize| {
        line(&format!("w{at}.x.example."), "A 192.0.2.1")
            + &line(&format!("w{at}.x.example."), &format!("RRSIG {SIGNATURE}"))
    };
    let of: [(&str, &dyn Fn(usize) -> String); 5] = [
        ("aliases that all lead to one name", &|at| {
            line(&format!("a{at}.example."), "CNAME b.example.")
                + &line("b.example.", &format!("TYPE{} \\# 0", 1_000 + at))
        }),
        ("a chain of aliases", &|at| line(&format!("a{at}.example."), &format!("CNAME a{}.example.", at + 1))),
        ("SOAs beside what was expanded", &|at| line(&format!("s{at}."), "SOA a. b. 1 2 3 4 5") + &wild(at)),
        ("proofs beside open aliases", &|at| {
            sealed(&format!("p{at}.example."), "NSEC", "z.example. A")
                + &line(&format!("c{at}.example."), "CNAME gone.example.")
        }),
        ("signatures alone where aliases lead to", &|at| {
            line(&format!("a{at}.example."), "CNAME b.example.")
                + &line("b.example.", &format!("RRSIG {}", SIGNATURE.replacen("A", &format!("TYPE{}", 1_000 + at), 1)))
        }),
    ];
    for (what, of) in of {
        let text =
            |many: usize| line("x.example.", &format!("RRSIG {SIGNATURE}")) + &(0..many).map(of).collect::<String>();
        let [once, twice] = [1_000, 2_000].map(|many| slices(&text(many)).0);
        assert!(twice <= once * 9 / 4, "{what}: {once} slices, and of twice as many {twice}");
    }
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
