//! Lists of records without headers and marks of sections, as `dig +noall +answer` prints them.

use crate::case::given::{Beside, Given, GivenFault, lacks, read};
use crate::dns::{Moment, Rtype, shown};
use crate::evidence::{Exchange, FetchFault, Section};
use crate::validate::TrustAnchors;

fn given(text: &str) -> Result<Given, GivenFault> {
    read(text.as_bytes(), Beside { now: Moment::from_unix(1_800_000_000), anchors: TrustAnchors::iana() })
}

/// A record with a signature over it, whose labels field says so many.
fn signed(owner: &str, rtype: &str, data: &str, labels: u8) -> String {
    format!(
        "{owner}\t300\tIN\t{rtype}\t{data}\n{owner}\t300\tIN\tRRSIG\t{rtype} 13 {labels} 300 20261222000000 20261122000000 1 example. AAAA\n"
    )
}

fn asked(exchange: &Exchange) -> String {
    format!("{} {}", shown(&exchange.question.name), exchange.question.rtype)
}

/// How many records a response has in Answer and in Authority, by the question that it answers.
fn told(text: &str) -> Vec<(String, usize, Option<usize>)> {
    let given = given(text).unwrap_or_else(|fault| panic!("{text}: {fault}"));
    let told = |exchange: &Exchange| {
        let response = exchange.outcome.as_ref().unwrap();
        let here = |section| {
            response.records.iter().filter(|one| one.section == section).count()
                + response.refused.iter().filter(|one| one.section == section).count()
        };
        (asked(exchange), here(Section::Answer), response.has_authority.then(|| here(Section::Authority)))
    };
    given.case.capture.exchanges.iter().map(told).collect()
}

fn answer(question: &str, count: usize) -> (String, usize, Option<usize>) {
    (question.to_owned(), count, None)
}

/// Every type but those that are no data, or that nobody is answered with, is read by its number.
#[test]
fn each_type_answers_a_question_of_its_own() {
    let no_answer = |number: u16| matches!(number, 0 | 41 | 46 | 50 | 128..=254);
    for number in (0..=300).chain([32_768, 65_280]).filter(|number| !no_answer(*number)) {
        let rtype = Rtype::from_int(number).to_string();
        assert_eq!(told(&signed("x.example.", &rtype, "\\# 0", 2)), [answer(&format!("x.example. {rtype}"), 2)]);
    }
}

#[test]
fn several_one_after_the_other_in_their_order() {
    let soa = signed("example.", "SOA", "ns.example. hostmaster.example. 1 7200 3600 1209600 300", 1);
    let nsec = signed("example.", "NSEC", "www.example. A NS SOA RRSIG NSEC DNSKEY", 1);
    let key = signed("example.", "DNSKEY", "257 3 13 AAAA", 1);
    let mx = signed("example.", "MX", "10 www.example.", 1);
    let address = signed("www.example.", "A", "192.0.2.1", 2);
    let of = |parts: &[&str]| told(&parts.concat());
    assert_eq!(of(&[&soa]), [answer("example. SOA", 2)]);
    assert_eq!(of(&[&nsec]), [answer("example. NSEC", 2)]);
    assert_eq!(
        of(&[&soa, &nsec, &key, &mx, &address]),
        [
            answer("example. SOA", 2),
            answer("example. NSEC", 2),
            answer("example. DNSKEY", 2),
            answer("example. MX", 2),
            answer("www.example. A", 2)
        ]
    );
    assert_eq!(of(&[&key, &address, &soa])[2], answer("example. SOA", 2));
    // The same twice is the same.
    assert_eq!(of(&[&soa, &soa]), [answer("example. SOA", 3)]);
    // And of two versions of a zone the first counts: no signature is over both.
    let later = soa.replace(" 1 7200", " 2 7200");
    assert_eq!(of(&[&soa, &later]), [answer("example. SOA", 3)]);
    let multiline =
        soa.replace(". 1 7200 3600 1209600 300", ". (\n\t1 ; serial\n\t7200 ; refresh\n\t3600\n\t1209600\n\t300 )");
    assert_eq!(of(&[&multiline]), [answer("example. SOA", 2)]);
    // An older dig prints its command, and nothing else, before the records.
    let command = "\n; <<>> DiG 9.10.6 <<>> +noall +answer +dnssec example SOA\n;; global options: +cmd\n";
    assert_eq!(of(&[command, &soa, command, &nsec]), of(&[&soa, &nsec]));
}

#[test]
fn an_alias_takes_along_what_it_leads_to() {
    let alias = signed("a.example.", "CNAME", "b.example.", 2);
    let target = signed("b.example.", "A", "192.0.2.1", 2);
    let other = signed("b.example.", "AAAA", "2001:db8::1", 2);
    let of = |parts: &[&str]| told(&parts.concat());
    assert_eq!(of(&[&alias, &target]), [answer("a.example. A", 4)]);
    assert_eq!(of(&[&target, &alias]), [answer("a.example. A", 4)]);
    assert_eq!(of(&[&alias]), [answer("a.example. CNAME", 2)]);
    // Of several types the alias was for one, and the others stand by themselves.
    assert_eq!(of(&[&alias, &target, &other]), [answer("a.example. A", 4), answer("b.example. AAAA", 2)]);
    let made = "a.x.example. 300 IN CNAME a.example.\n";
    let dname = signed("x.example.", "DNAME", "example.", 2);
    assert_eq!(of(&[&dname, made, &alias, &target]), [answer("a.x.example. A", 7)]);
    assert_eq!(of(&[&dname, &target]), [answer("b.example. A", 2), answer("x.example. DNAME", 2)]);
    // What stands there as a signature alone is nothing that an alias leads to, wherever it stands.
    let (_, alone) = target.split_once('\n').unwrap();
    assert_eq!(of(&[&alias, alone]), [answer("a.example. CNAME", 3)]);
    assert_eq!(of(&[alone, &alias]), [answer("a.example. CNAME", 3)]);
    assert_eq!(of(&[&alias, alone, &other]), [answer("a.example. AAAA", 5)]);
    // Longer than the validator follows: each part by itself.
    let long: String =
        (0..30).map(|at| signed(&format!("n{at}.example."), "CNAME", &format!("n{}.example.", at + 1), 2)).collect();
    assert_eq!(of(&[&long]).iter().map(|(_, count, _)| count / 2).collect::<Vec<_>>(), [12, 12, 6]);
    let round = signed("b.example.", "CNAME", "a.example.", 2);
    assert_eq!(of(&[&alias, &round]), [answer("a.example. CNAME", 4)]);
}

#[test]
fn proofs_go_to_the_answer_that_needs_them() {
    let wild = signed("x.example.", "A", "192.0.2.1", 1);
    let plain = signed("www.example.", "MX", "0 .", 2);
    let nsec = signed("v.example.", "NSEC", "z.example. A", 2);
    let soa = signed("example.", "SOA", "ns.example. hostmaster.example. 1 7200 3600 1209600 300", 1);
    let of = |parts: &[&str]| told(&parts.concat());
    assert_eq!(of(&[&plain, &wild, &nsec]), [answer("www.example. MX", 2), answer("x.example. A", 4)]);
    assert_eq!(of(&[&nsec, &wild]), [answer("x.example. A", 4)]);
    assert_eq!(of(&[&wild, &soa, &nsec]), [answer("x.example. A", 4), answer("example. SOA", 2)]);
    let alias = signed("a.example.", "CNAME", "b.example.", 2);
    assert_eq!(of(&[&alias, &soa, &nsec]), [answer("a.example. CNAME", 6)]);
}

/// What a response denies is not said by its proofs.
#[test]
fn proofs_alone_answer_nothing() {
    let soa = signed("example.", "SOA", "ns.example. hostmaster.example. 1 7200 3600 1209600 300", 1);
    let nsec = signed("v.example.", "NSEC", "z.example. A", 2);
    let hashed =
        signed("0p9mhaveqvm6t7vbl5lop2u3t2rp3tom.example.", "NSEC3", "1 0 0 - 2T7B4G4VSA5SMI47K61MV5BV1A22BOJR", 2);
    let fault = |parts: &[&str]| given(&parts.concat()).unwrap_err();
    assert_eq!(fault(&[&soa, &nsec]), GivenFault::NoQuestion { line: 1 });
    assert_eq!(fault(&[&soa, &hashed]), GivenFault::NoQuestion { line: 1 });
    assert_eq!(fault(&[&hashed]), GivenFault::NoQuestion { line: 1 });
    assert_eq!(fault(&[";; AUTHORITY SECTION:\n", &soa]), GivenFault::NoQuestion { line: 2 });
    let key = signed("example.", "DNSKEY", "257 3 13 AAAA", 1);
    assert_eq!(told(&[&*soa, &nsec, &key].concat()), [answer("example. DNSKEY", 2)]);
}

/// What was expanded from a wildcard means nothing without its proof: where that was not given, it is lacking and nobody's fault.
#[test]
fn an_answer_that_lacks_its_proof_was_not_had() {
    let wild = given(&signed("x.example.", "A", "192.0.2.1", 1)).unwrap();
    let [exchange] = wild.case.capture.exchanges.as_slice() else { panic!() };
    assert_eq!((asked(exchange), &exchange.outcome), ("x.example. A".to_owned(), &Err(FetchFault::NotCaptured)));
    assert!(lacks(&wild.case.capture).contains(&exchange.question));
    // The asterisk itself was not expanded.
    assert_eq!(told(&signed("*.example.", "A", "192.0.2.1", 1)), [answer("*.example. A", 2)]);
}

#[test]
fn what_cannot_be_read_goes_with_the_first_answer() {
    let address = signed("www.example.", "A", "192.0.2.1", 2);
    assert_eq!(told(&format!("a..b. 300 IN A 192.0.2.1\n{address}")), [answer("www.example. A", 3)]);
    assert_eq!(told(&format!("{address}www.example. 300 IN NOTATYPE x\n")), [answer("www.example. A", 3)]);
    let alone = "www.example. 300 IN RRSIG MX 13 2 300 20261222000000 20261122000000 1 example. AAAA\n";
    assert_eq!(given(alone).unwrap_err(), GivenFault::NoQuestion { line: 1 });
    assert_eq!(told(&format!("{alone}{address}")), [answer("www.example. A", 3)]);
}
