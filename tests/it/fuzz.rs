//! A short run of what `fuzz/` does for long: nothing that comes in panics, and no change of a case makes it secure.
//!
//! The corpus is changed in ways that are the same in every run.

use explainer::case;
use explainer::case::given::{self, Beside};
use explainer::dns::{Moment, Rtype};
use explainer::doh::rdata::{TextStyle, rdata};
use explainer::doh::{json, wire};
use explainer::validate::TrustAnchors;

use crate::random::Random;

const ROUNDS: usize = 3_000;

/// Pieces that mean something to a parser.
const TOKENS: [&[u8]; 24] = [
    b"\"",
    b"\\",
    b"\\000",
    b"\\255",
    b"\\256",
    b".",
    b"..",
    b" ",
    b"(",
    b")",
    b";",
    b"\\#",
    b"0",
    b"-1",
    b"4294967296",
    b"65536",
    b"=",
    b"[",
    b"]",
    b"{",
    b"}",
    b"null",
    b"\xff",
    b"\xc0\x0c",
];

/// One to four changes: an octet, a run of them left out, doubled, or put elsewhere, a token put in.
fn changed(random: &mut Random, octets: &[u8]) -> Vec<u8> {
    let mut octets = octets.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(octets.len() + 1);
        let length = random.below(12).min(octets.len() - at);
        match random.below(6) {
            0 if at < octets.len() => octets[at] ^= 1 << random.below(8),
            1 if at < octets.len() => octets[at] = random.octet(),
            2 => drop(octets.drain(at..at + length)),
            3 => {
                let run: Vec<u8> = octets[at..at + length].to_vec();
                let to = random.below(octets.len() + 1);
                octets.splice(to..to, run);
            }
            4 => octets.truncate(at),
            _ => drop(octets.splice(at..at, TOKENS[random.below(TOKENS.len())].iter().copied())),
        }
    }
    octets
}

const JSON: [&str; 3] = [
    include_str!("../../fuzz/seeds/json/answer.json"),
    include_str!("../../fuzz/seeds/json/denial.json"),
    include_str!("../../fuzz/seeds/json/google.json"),
];

#[test]
fn any_json_is_read_or_refused() {
    let mut random = Random::new(11);
    let mut read = 0;
    for round in 0..ROUNDS {
        if json::parse(changed(&mut random, JSON[round % JSON.len()].as_bytes())).is_ok() {
            read += 1;
        }
    }
    assert!(read > ROUNDS / 20 && read < ROUNDS, "{read}");
}

/// Lines of `TYPE data`.
const RDATA: &str = include_str!("../../fuzz/seeds/rdata/all.txt");

#[test]
fn any_rdata_is_read_or_refused() {
    let mut random = Random::new(12);
    let lines: Vec<(Rtype, &str)> = RDATA
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(rtype, data)| (rtype.parse().unwrap(), data))
        .collect();
    for (rtype, data) in &lines {
        rdata(*rtype, data, TextStyle::Quoted).unwrap_or_else(|error| panic!("{rtype} {data}: {error:?}"));
    }
    let mut read = 0;
    for round in 0..4 * ROUNDS {
        let (rtype, data) = lines[round % lines.len()];
        let data = String::from_utf8_lossy(&changed(&mut random, data.as_bytes())).into_owned();
        for style in [TextStyle::Quoted, TextStyle::Raw] {
            if let Ok((octets, _)) = rdata(rtype, &data, style) {
                assert!(octets.len() <= 0xffff);
                read += 1;
            }
        }
    }
    assert!(read > ROUNDS, "{read}");
}

#[test]
fn any_message_is_read_or_refused() {
    let mut random = Random::new(13);
    let corpus: [&[u8]; 2] =
        [include_bytes!("../../fuzz/seeds/wire/answer.bin"), include_bytes!("../../fuzz/seeds/wire/denial.bin")];
    for message in corpus {
        wire::parse(message.to_vec()).unwrap();
    }
    let mut read = 0;
    for round in 0..ROUNDS {
        if wire::parse(changed(&mut random, corpus[round % corpus.len()])).is_ok() {
            read += 1;
        }
    }
    assert!(read > ROUNDS / 20 && read < ROUNDS, "{read}");
}

#[test]
fn any_capture_has_a_verdict() {
    let corpus = [
        include_str!("../../fuzz/seeds/case/secure.json"),
        include_str!("../../fuzz/seeds/case/denial.json"),
        include_str!("../../fuzz/seeds/case/unsigned.json"),
    ];
    let verdicts = corpus.map(|text| case::read(text).unwrap().validate().verdict.word());
    assert_eq!(verdicts, ["secure", "secure", "insecure"]);
    let mut random = Random::new(14);
    let mut fell = 0;
    for round in 0..ROUNDS {
        let text = changed(&mut random, corpus[round % corpus.len()].as_bytes());
        let Ok(case) = case::read(&String::from_utf8_lossy(&text)) else { continue };
        let report = case.validate();
        fell += usize::from(report.verdict.broken_at().is_some());
        // What is written is read again, to the same verdict.
        if round % 16 == 0 {
            let again = case::read(&case::write(&case)).unwrap().validate();
            assert_eq!(again.verdict.word(), report.verdict.word());
        }
    }
    assert!(fell > ROUNDS / 20, "{fell}");
}

/// What people paste, and chains: some of it is read, none of it panics, and nothing of it is secure that was not so before.
#[test]
fn any_gift_is_read_or_refused() {
    let chain: &[u8] = include_bytes!("../../fuzz/seeds/chain/chain.bin");
    let corpus: [(&[u8], u64); 5] = [
        (include_bytes!("../../fuzz/seeds/dig/dig.txt"), 1_795_867_262),
        (include_bytes!("../../fuzz/seeds/dig/kdig.txt"), 1_795_867_262),
        (include_bytes!("../../fuzz/seeds/dig/drill.txt"), 1_795_867_262),
        (include_bytes!("../../fuzz/seeds/dig/answers.txt"), 1_795_867_262),
        (chain, 1_545_393_600),
    ];
    let beside = |now: u64| Beside { now: Moment::from_unix(now), anchors: TrustAnchors::iana() };
    for (octets, now) in corpus {
        given::read(octets, beside(now)).unwrap();
    }
    let mut random = Random::new(15);
    let mut read = 0;
    for round in 0..ROUNDS / 4 {
        let (octets, now) = corpus[round % corpus.len()];
        let changed = changed(&mut random, octets);
        let Ok(given) = given::read(&changed, beside(now)) else { continue };
        read += 1;
        let verdict = given.case.validate().verdict.word();
        // The laboratory's chains begin at no root that is trusted here.
        assert!(verdict != "secure" || now == 1_545_393_600, "round {round}");
        let again = case::read(&case::write(&given.case)).unwrap().validate();
        assert_eq!(again.verdict.word(), verdict, "round {round}");
    }
    assert!(read > ROUNDS / 80, "{read}");
}
