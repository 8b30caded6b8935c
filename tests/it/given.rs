//! Evidence as people have it: what real tools printed in the laboratory, bodies of a real resolver, the gallery as `dig` would print
//! it, and authentication chains. What comes out is the verdict that the same records have as a case.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use explainer::case::given::{self, Beside, Dated, Given, Kind, lacks};
use explainer::case::{self, Case, rfc9102, trace_json};
use explainer::diagnose;
use explainer::dns::{Moment, Rtype, lower_hex, presentation, shown};
use explainer::doh::wire::base64url;
use explainer::evidence::{Exchange, Section, Transport};
use explainer::validate::TrustAnchors;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn sample(name: &str) -> String {
    fs::read_to_string(root().join("tests/given").join(name)).unwrap()
}

/// The moment at which the samples were taken, and the laboratory's anchors.
fn laboratory() -> Beside {
    let anchors = sample("anchors.txt");
    let anchors = TrustAnchors::given(anchors.lines()).unwrap();
    Beside { now: Moment::from_unix(sample("moment.txt").trim().parse().unwrap()), anchors }
}

fn read(text: &str, beside: Beside) -> Given {
    given::read(text.as_bytes(), beside).unwrap_or_else(|fault| panic!("{fault}"))
}

fn word(given: &Given) -> &'static str {
    given.case.validate().verdict.word()
}

fn asked(given: &Given) -> String {
    let question = &given.case.capture.question;
    format!("{} {}", shown(&question.name), question.rtype)
}

/// Chains as `dig`, `kdig`, `drill` and `delv` print them.
#[test]
fn what_tools_print_is_read_to_its_verdict() {
    for (name, dated, question) in [
        ("dig.txt", Dated::ByItself, "www.p256.test. A"),
        ("dig-multiline.txt", Dated::ByItself, "www.p256.test. A"),
        ("dig-answers.txt", Dated::WhenGiven, "www.p256.test. A"),
        ("dig-denial.txt", Dated::ByItself, "missing.p256.test. A"),
        ("dig-qr.txt", Dated::ByItself, "www.p256.test. A"),
        ("kdig.txt", Dated::ByItself, "www.p256.test. A"),
        // It names no time zone.
        ("drill.txt", Dated::WhenGiven, "www.p256.test. A"),
    ] {
        let given = read(&sample(name), laboratory());
        assert_eq!((given.kind, given.dated, asked(&given)), (Kind::Dig, dated, question.to_owned()), "{name}");
        let expected = if name == "dig-qr.txt" { "indeterminate" } else { "secure" };
        assert_eq!(word(&given), expected, "{name}");
        assert_eq!(given.case.capture.exchanges.len(), if name == "dig-qr.txt" { 1 } else { 6 }, "{name}");
        for exchange in &given.case.capture.exchanges {
            assert_eq!(exchange.outcome.as_ref().unwrap().refused, [], "{name}");
        }
        let off = laboratory().now.since(given.case.now);
        assert!((0..600).contains(&off), "{name}: {off} s");
    }
}

/// The records of a sample alone, without headers, marks of sections and comments.
fn records(name: &str) -> Vec<String> {
    let text = sample(name);
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with(';'));
    lines.map(str::to_owned).collect()
}

/// Of records the RRset of an owner and type, with its signatures.
fn set(records: &[String], owner: &str, rtype: &str) -> String {
    let of = |line: &&String| {
        let words: Vec<&str> = line.split_ascii_whitespace().take(5).collect();
        words[0] == owner && (words[3] == rtype || words[3] == "RRSIG" && words[4] == rtype)
    };
    records.iter().filter(of).map(|line| format!("{line}\n")).collect()
}

/// `dig +noall +answer` for SOA and NSEC, in each tool's way, one and several of them, with the chain before or behind.
#[test]
fn a_bare_answer_of_any_type_is_read_to_its_verdict() {
    let denial = records("dig-denial.txt");
    let (soa, nsec) = (set(&denial, "p256.test.", "SOA"), set(&denial, "p256.test.", "NSEC"));
    let chain = |tool: &str| -> String {
        let records = records(tool);
        let of = |zone: &str, rtype: &str| set(&records, zone, rtype);
        [
            of(".", "DNSKEY"),
            of("test.", "DS"),
            of("test.", "DNSKEY"),
            of("p256.test.", "DS"),
            of("p256.test.", "DNSKEY"),
        ]
        .concat()
    };
    let words = |text: &str, line: fn(&[&str]) -> String| -> String {
        text.lines().map(|record| line(&record.split_ascii_whitespace().collect::<Vec<_>>())).collect()
    };
    // kdig pads the owner, and neither it nor drill parts a signature's base64.
    let kdig = |text: &str| {
        words(text, |words| format!("{:<20}\t{}\t{}\n", words[0], words[1..4].join("\t"), words[4..].join(" ")))
    };
    let drill = |text: &str| {
        words(text, |words| format!("{}\t{} ;{{flags = none}}\n", words[..4].join("\t"), words[4..].join(" ")))
    };
    let mut read_all = 0;
    for (tool, written) in [
        ("dig.txt", &(|text: &str| text.to_owned()) as &dyn Fn(&str) -> String),
        ("kdig.txt", &kdig),
        ("drill.txt", &drill),
    ] {
        let chain = chain(tool);
        let (soa, nsec, address) = (written(&soa), written(&nsec), set(&records(tool), "www.p256.test.", "A"));
        for (text, question) in [
            (format!("{soa}{chain}"), "p256.test. SOA"),
            (format!("{chain}{soa}"), "p256.test. SOA"),
            (format!("{nsec}{chain}"), "p256.test. NSEC"),
            (format!("{soa}{nsec}{address}{chain}"), "p256.test. SOA"),
            (format!("{nsec}{chain}{address}{soa}"), "p256.test. NSEC"),
            (format!("{address}{soa}{nsec}{chain}"), "www.p256.test. A"),
        ] {
            let mut given = read(&text, laboratory());
            assert_eq!((asked(&given), word(&given)), (question.to_owned(), "secure"), "{tool}: {text}");
            // And so is each that came with it.
            for exchange in given.case.capture.exchanges.clone() {
                given.case.capture.question = exchange.question;
                assert_eq!(word(&given), "secure", "{tool}: {}", asked(&given));
                read_all += 1;
            }
        }
    }
    assert_eq!(read_all, 3 * (3 * 6 + 3 * 8));
}

#[test]
fn what_delv_prints_lacks_the_chain_and_nothing_else() {
    let given = read(&sample("delv.txt"), laboratory());
    assert_eq!((asked(&given), word(&given)), ("www.p256.test. A".to_owned(), "indeterminate"));
    let lacks: Vec<String> =
        lacks(&given.case.capture).iter().map(|one| format!("{} {}", shown(&one.name), one.rtype)).collect();
    assert!(lacks.contains(&". DNSKEY".to_owned()) && lacks.contains(&"p256.test. DS".to_owned()), "{lacks:?}");
    assert!(!lacks.contains(&"www.p256.test. A".to_owned()));
    // With the chain beside it, it is whole.
    let chain = sample("dig.txt");
    let [_, chain] = chain.split_once("DiG").unwrap().1.splitn(2, "; <<>> ").collect::<Vec<_>>()[..] else { panic!() };
    let given = read(&format!("{}\n; <<>> {chain}", sample("delv.txt")), laboratory());
    assert_eq!((asked(&given), word(&given)), ("www.p256.test. A".to_owned(), "secure"));
}

#[test]
fn a_failure_is_told_with_what_the_resolver_says_of_it() {
    for name in ["dig-servfail.txt", "kdig-servfail.txt"] {
        let given = read(&sample(name), laboratory());
        let response = given.case.capture.exchanges[0].outcome.as_ref().unwrap();
        assert_eq!(response.rcode.to_int(), 2, "{name}");
        assert!(!response.extended_errors.is_empty(), "{name}");
        let report = given.case.validate();
        let found = diagnose::find(&report, &given.case.capture);
        assert_eq!(found.root_cause(), Some("RESOLVER_SERVFAIL"), "{name}");
    }
}

#[test]
fn what_was_asked_without_dnssec_is_held_against_nobody() {
    let fault = |name: &str| given::read(sample(name).as_bytes(), laboratory()).unwrap_err();
    assert!(matches!(fault("dig-short.txt"), given::GivenFault::Short { line: 1 }), "{}", fault("dig-short.txt"));
    assert!(
        matches!(fault("dig-without.txt"), given::GivenFault::WithoutDnssec { .. }),
        "{}",
        fault("dig-without.txt")
    );
}

/// The chain of a name under the real root, as Cloudflare gave it in 2018.
fn real() -> Given {
    // 2018-12-21 12:00:00 UTC.
    let beside = Beside { now: Moment::from_unix(1_545_393_600), anchors: TrustAnchors::iana() };
    read(&sample("bodies.json"), beside)
}

#[test]
fn bodies_of_a_resolver_are_read_to_their_verdict() {
    let given = real();
    assert_eq!(
        (given.kind, asked(&given), word(&given)),
        (Kind::Json, "updates.moneropulse.se. TXT".to_owned(), "secure")
    );
}

/// What we write is what another reader of chains takes for proven, from the root's own anchor.
#[test]
fn a_chain_is_proven_by_another_reader() {
    let case = real().case;
    let chain = rfc9102::write(&case.capture, &case.validate()).unwrap();
    let records = dnssec_prover::ser::parse_rr_stream(&chain).unwrap();
    let proven = dnssec_prover::validation::verify_rr_stream(&records).unwrap_or_else(|fault| panic!("{fault:?}"));
    let name = dnssec_prover::rr::Name::try_from("updates.moneropulse.se.").unwrap();
    assert_eq!(proven.resolve_name(&name).len(), 8);
    // The window of the seal that lasts shortest: of the answer itself.
    assert_eq!((proven.valid_from, proven.expires), (1_545_364_800, 1_545_424_525));
    // One octet of an answer changed: neither of us takes it.
    let mut forged = chain.clone();
    let at = forged.windows(7).position(|window| window == b"monero:").unwrap();
    forged[at] ^= 1;
    let records = dnssec_prover::ser::parse_rr_stream(&forged).unwrap();
    assert!(dnssec_prover::validation::verify_rr_stream(&records).is_err());
    let beside = Beside { now: case.now, anchors: case.anchors.clone() };
    assert_eq!(word(&given::read(&forged, beside).unwrap()), "bogus");
}

/// A chain in each of the forms that it may be given in.
#[test]
fn a_chain_is_read_in_each_form() {
    let case = real().case;
    let chain = rfc9102::write(&case.capture, &case.validate()).unwrap();
    let hex = lower_hex(&chain);
    let lines: Vec<&str> = hex.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    let base64 = domain::utils::base64::encode_string(&chain);
    let length = u16::try_from(chain.len()).unwrap().to_be_bytes();
    let framed = [&[0, 24][..], &length, &chain].concat();
    for octets in [
        chain.clone(),
        framed,
        hex.to_uppercase().into_bytes(),
        lines.join("\n").into_bytes(),
        format!("0x{hex}\n").into_bytes(),
        base64.into_bytes(),
        base64url(&chain).into_bytes(),
    ] {
        let given = given::read(&octets, Beside { now: case.now, anchors: case.anchors.clone() }).unwrap();
        assert_eq!((given.kind, given.dated), (Kind::Chain, Dated::WhenGiven));
        assert_eq!((asked(&given), word(&given)), ("updates.moneropulse.se. TXT".to_owned(), "secure"));
        let again = case::read(&case::write(&given.case)).unwrap();
        assert_eq!(again.capture.exchanges, given.case.capture.exchanges);
    }
    // Cut anywhere it is no chain; or one of fewer records, which is never more than it was.
    for end in (0..chain.len()).step_by(7) {
        let beside = Beside { now: case.now, anchors: case.anchors.clone() };
        if let Ok(given) = given::read(&chain[..end], beside) {
            assert!(asked(&given) != "updates.moneropulse.se. TXT" || word(&given) != "secure", "{end}");
        }
    }
}

/// What a chain does not carry is held against nobody, whatever the zone holds: proofs that are left out, and each RRset that is.
#[test]
fn what_a_chain_does_not_carry_is_nobodys_fault() {
    let (mut bare, mut short) = (0, 0);
    for (code, case) in gallery() {
        let report = case.validate();
        let Some(chain) = rfc9102::write(&case.capture, &report) else { continue };
        let whole = given::read(&chain, beside(&case)).unwrap();
        let all = || whole.case.capture.exchanges.iter().map(|exchange| exchange.outcome.as_ref().unwrap());
        // It has no section in which a proof could be missing.
        assert!(all().all(|response| !response.has_authority), "{code}");
        let proves = |rtype: Rtype| matches!(rtype, Rtype::NSEC | Rtype::NSEC3);
        let records: Vec<_> =
            all().flat_map(|response| response.records.iter().map(|received| &received.record)).collect();
        let covers = |record: &explainer::dns::Record| match record.rtype {
            Rtype::RRSIG => Rtype::from_int(u16::from_be_bytes([record.rdata[0], record.rdata[1]])),
            rtype => rtype,
        };
        let mut sets: Vec<_> = records.iter().map(|record| (record.owner.clone(), covers(record))).collect();
        sets.sort();
        sets.dedup();
        let alone = sets.iter().flat_map(|set| [(set.clone(), false), (set.clone(), true)]);
        for (left_out, signature_alone) in alone {
            let mut octets = Vec::new();
            let stays = |record: &&&explainer::dns::Record| {
                let is_data = record.rtype != Rtype::RRSIG;
                (record.owner.clone(), covers(record)) != left_out || signature_alone && is_data
            };
            for record in records.iter().filter(stays) {
                octets.extend_from_slice(record.owner.as_slice());
                octets.extend(record.rtype.to_int().to_be_bytes());
                octets.extend([0, 1]);
                octets.extend(record.ttl.to_be_bytes());
                octets.extend(u16::try_from(record.rdata.len()).unwrap().to_be_bytes());
                octets.extend(&record.rdata);
            }
            let Ok(mut given) = given::read(&octets, beside(&case)) else { continue };
            given.case.policy = case.policy.clone();
            given.case.capture.question = case.capture.question.clone();
            assert_eq!(word(&given), "indeterminate", "{code} without {left_out:?}");
            // Saved and opened again it is the same.
            let again = case::read(&case::write(&given.case)).unwrap();
            assert_eq!(again.validate().verdict.word(), "indeterminate", "{code} without {left_out:?}");
            bare += usize::from(proves(left_out.1));
            short += 1;
        }
    }
    assert!(bare >= 1 && short >= 20, "{bare} proofs of {short}");
}

/// The gallery's cases by their codes.
fn gallery() -> Vec<(String, Case)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root().join("assets/gallery")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let case = |path: &PathBuf| case::read(&fs::read_to_string(path).unwrap()).unwrap();
    let code = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (code(path), case(path))).collect()
}

fn beside(case: &Case) -> Beside {
    Beside { now: case.now, anchors: case.anchors.clone() }
}

/// A chain is written of what is secure and there, and of nothing else; and is read to the same answer.
#[test]
fn chains_of_the_gallery_are_read_to_the_same_verdict() {
    let (mut written, mut parsed) = (0, 0);
    for (code, case) in gallery() {
        let report = case.validate();
        let positive = report.verdict.word() == "secure" && !report.denies();
        let Some(chain) = rfc9102::write(&case.capture, &report) else {
            assert!(!positive || code.starts_with("DNAME"), "{code}");
            continue;
        };
        assert!(positive, "{code}");
        // It knows few types, and no names with a star.
        parsed += usize::from(dnssec_prover::ser::parse_rr_stream(&chain).is_ok_and(|records| records.len() > 4));
        let mut given = given::read(&chain, beside(&case)).unwrap();
        given.case.policy = case.policy.clone();
        assert_eq!((&given.case.capture.question, word(&given)), (&case.capture.question, "secure"), "{code}");
        written += 1;
    }
    assert!(written >= 10 && parsed * 2 > written, "{parsed} of {written}");
}

/// A case as `dig` would print it, a response after the other.
fn printed(case: &Case) -> String {
    let mut text = String::new();
    for exchange in &case.capture.exchanges {
        let Ok(response) = &exchange.outcome else { continue };
        let flag = |set: bool, name: &str| if set { format!(" {name}") } else { String::new() };
        let flags = [
            flag(response.flags.tc, "tc"),
            flag(response.flags.rd, "rd"),
            flag(response.flags.ra, "ra"),
            flag(response.flags.ad, "ad"),
            flag(response.flags.cd, "cd"),
        ];
        let count = |section: Section| {
            response.records.iter().filter(|received| received.section == section).count()
                + response.refused.iter().filter(|refused| refused.section == section).count()
        };
        let (answer, authority) = (count(Section::Answer), count(Section::Authority));
        let question = &exchange.question;
        write!(
            text,
            "; <<>> DiG 9.18 <<>>\n;; ->>HEADER<<- opcode: QUERY, status: {}, id: 1\n;; flags: qr{}; QUERY: 1, \
             ANSWER: {answer}, AUTHORITY: {authority}, ADDITIONAL: 1\n; EDNS: version: 0, flags: do; udp: 1232\n",
            response.rcode,
            flags.concat(),
        )
        .unwrap();
        for error in &response.extended_errors {
            writeln!(text, "; EDE: {} (x): ({})", error.code, error.text).unwrap();
        }
        writeln!(text, ";; QUESTION SECTION:\n;{} IN {}", shown(&question.name), question.rtype).unwrap();
        for (section, title) in
            [(Section::Answer, "ANSWER"), (Section::Authority, "AUTHORITY"), (Section::Additional, "ADDITIONAL")]
        {
            writeln!(text, "\n;; {title} SECTION:").unwrap();
            for received in response.records.iter().filter(|received| received.section == section) {
                let record = &received.record;
                let data = presentation(record.rtype, &record.rdata);
                writeln!(text, "{}\t{}\tIN\t{}\t{data}", shown(&record.owner), record.ttl, record.rtype).unwrap();
            }
            for refused in response.refused.iter().filter(|refused| refused.section == section) {
                writeln!(text, "{}\t0\tIN\t{}\t{}", refused.owner, refused.rtype, refused.data).unwrap();
            }
        }
        writeln!(text, "\n;; Query time: 0 msec\n").unwrap();
    }
    text
}

/// Every case of the gallery that a text of `dig` can hold has the same verdict and the same root cause as one.
#[test]
fn the_gallery_as_dig_prints_it_has_the_same_verdicts() {
    let mut read = 0;
    for (code, case) in gallery() {
        let whole = |exchange: &Exchange| {
            let lossless = |response: &explainer::evidence::Response| {
                response.has_authority && response.records.iter().all(|received| received.lossy.is_none())
            };
            exchange.outcome.as_ref().is_ok_and(lossless) && exchange.transport == Transport::Json
        };
        if !case.capture.exchanges.iter().all(whole) {
            continue;
        }
        let mut given =
            given::read(printed(&case).as_bytes(), beside(&case)).unwrap_or_else(|fault| panic!("{code}: {fault}"));
        given.case.policy = case.policy.clone();
        // Many cases ask for keys: a text says nothing of which question was meant.
        given.case.capture.question = case.capture.question.clone();
        let (ours, theirs) = (case.validate(), given.case.validate());
        let cause = |report, case: &Case| diagnose::find(report, &case.capture).root_cause();
        assert_eq!(
            (theirs.verdict.word(), cause(&theirs, &given.case)),
            (ours.verdict.word(), cause(&ours, &case)),
            "{code}"
        );
        read += 1;
    }
    assert!(read > 80, "{read}");
}

fn schema(name: &str) -> jsonschema::Validator {
    let text = fs::read_to_string(root().join("docs").join(name)).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::validator_for(&schema).unwrap_or_else(|fault| panic!("{name}: {fault}"))
}

fn hold(schema: &jsonschema::Validator, text: &str, what: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let faults: Vec<String> =
        schema.iter_errors(&value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{what}: {}", faults.join("\n"));
}

/// Every case file is of the form that `docs/case.schema.json` describes: those of the gallery, those that we write, and each frozen one.
#[test]
fn case_files_have_the_form_that_is_described() {
    let schema = schema("case.schema.json");
    for (code, case) in gallery() {
        hold(&schema, &fs::read_to_string(root().join(format!("assets/gallery/{code}.json"))).unwrap(), &code);
        hold(&schema, &case::write(&case), &code);
    }
    for given in [real(), read(&sample("dig.txt"), laboratory())] {
        hold(&schema, &case::write(&given.case), "given");
    }
    let wrong: Value = serde_json::json!({ "version": 1, "query": { "name": "a.", "type": "A" }, "now": "today" });
    assert!(!schema.is_valid(&wrong));
}

/// A file of each form that was ever written is read, to the verdict that it had.
#[test]
fn a_case_of_each_form_is_read_for_ever() {
    let schema = schema("case.schema.json");
    for (name, version) in [("case-0.json", None), ("case-1.json", Some(1))] {
        let text = sample(name);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value.get("version").and_then(Value::as_u64), version, "{name}");
        hold(&schema, &text, name);
        let case = case::read(&text).unwrap();
        assert_eq!(case.validate().verdict.word(), "bogus", "{name}");
        assert_eq!(diagnose::find(&case.validate(), &case.capture).root_cause(), Some("EXPIRATION_IN_PAST"), "{name}");
    }
    assert!(case::write(&real().case).starts_with(r#"{"version":1,"#));
}

/// The trace of every case is of the form that `docs/trace.schema.json` describes, and says what the report says.
#[test]
fn traces_have_the_form_that_is_described() {
    let schema = schema("trace.schema.json");
    for (code, case) in gallery() {
        let report = case.validate();
        let found = diagnose::find(&report, &case.capture);
        let text = trace_json::write(&case, &report, &found);
        hold(&schema, &text, &code);
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["verdict"]["state"], report.verdict.word(), "{code}");
        let codes: Vec<&str> =
            value["diagnoses"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
        let all: Vec<&str> = found.all().iter().map(diagnose::Found::code).collect();
        assert_eq!(codes, all, "{code}");
        let steps = value["steps"].as_array().unwrap();
        assert_eq!(steps.len(), report.trace.steps().len(), "{code}");
        for (step, told) in report.trace.steps().iter().zip(steps) {
            assert_eq!(told["held"], step.held(), "{code}");
            for (id, place) in step.inputs.iter().zip(told["inputs"].as_array().unwrap()) {
                let exchange = usize::try_from(place[0].as_u64().unwrap()).unwrap();
                let record = usize::try_from(place[1].as_u64().unwrap()).unwrap();
                assert_eq!((exchange, record), (id.exchange, id.record));
                let rtype: Rtype =
                    value["exchanges"][exchange]["records"][record]["type"].as_str().unwrap().parse().unwrap();
                assert_eq!(rtype, case.capture.record(*id).unwrap().record.rtype, "{code}");
            }
        }
    }
}
