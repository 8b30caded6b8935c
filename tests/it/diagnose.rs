//! Diagnoses: their texts, their list, and a case for each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use explainer::case::Case;
use explainer::diagnose::remedy::TYPED;
use explainer::diagnose::{ALL, Acts, Found, Order, Part, Remedy, Severity, find};
use explainer::dns::Rtype;
use explainer::figures::{Run, Suite};
use explainer::text::Words;
use explainer::trace::Rule;
use explainer::validate::Report;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::figures::{many, reasons};
use crate::shown::{NOT_SHOWN, NOT_TOLD, cases};
use crate::zone::{
    DAY, Draft, Key, NOW, Ring, Seal, TTL, ZONE, answer, hashed_nxdomain, nsec, nxdomain, soa, zone_key,
};

const TEXTS: &str = include_str!("../../assets/i18n/en/diagnoses.ftl");

/// The names of the values in a pattern.
fn placeables<'a>(pattern: &Pattern<&'a str>, into: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            let (inline, variants) = match expression {
                Expression::Inline(inline) => (inline, &Vec::new()),
                Expression::Select { selector, variants } => (selector, variants),
            };
            if let InlineExpression::VariableReference { id } = inline {
                into.insert(id.name);
            }
            variants.iter().for_each(|variant| placeables(&variant.value, into));
        }
    }
}

#[test]
fn each_diagnosis_has_its_texts_and_each_text_its_values() {
    let parsed = fluent_syntax::parser::parse(TEXTS).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut texts: BTreeMap<&str, (Vec<&str>, BTreeSet<&str>)> = BTreeMap::new();
    for entry in &parsed.body {
        let Entry::Message(message) = entry else { continue };
        let mut values = BTreeSet::new();
        placeables(message.value.as_ref().expect(message.id.name), &mut values);
        assert!(values.is_empty(), "{}: a title stands without values", message.id.name);
        for attribute in &message.attributes {
            placeables(&attribute.value, &mut values);
        }
        let attributes = message.attributes.iter().map(|attribute| attribute.id.name).collect();
        let twice = texts.insert(message.id.name, (attributes, values));
        assert!(twice.is_none(), "{} stands twice", message.id.name);
    }
    for meta in ALL {
        let (attributes, values) = texts.remove(meta.code).unwrap_or_else(|| panic!("no text for {}", meta.code));
        let wanted = if TYPED.contains(&meta.code) { &["plain", "expert"][..] } else { &["plain", "expert", "fix"] };
        assert_eq!(attributes, wanted, "{}", meta.code);
        assert_eq!(values, meta.args.iter().copied().collect(), "{}: values of text and diagnosis", meta.code);
    }
    assert_eq!(texts.keys().collect::<Vec<_>>(), Vec::<&&str>::new(), "texts without a diagnosis");
}

/// A DS is told about once: that its digest must not be relied on says more than that it cannot be checked.
#[test]
fn one_ds_has_one_finding_about_its_digest() {
    let key = zone_key();
    for (numbers, told) in [
        (&[2, 3][..], &["DIGEST_ALGORITHM_VALIDATION_PROHIBITED"][..]),
        (&[3], &["DIGEST_ALGORITHM_VALIDATION_PROHIBITED"]),
        (&[2, 200], &["DIGEST_ALGORITHM_NOT_SUPPORTED"]),
    ] {
        let mut draft = answer();
        draft.set(ZONE, Rtype::DS).rdatas = numbers.iter().map(|number| key.ds(ZONE, *number)).collect();
        let (_, _, codes) = ending(&draft.case("digest"));
        let about: Vec<&str> = codes.into_iter().filter(|code| code.starts_with("DIGEST_")).collect();
        assert_eq!(about, told, "{numbers:?}");
    }
}

/// Where several zones are in sight, whoever must act is told of which zone.
#[test]
fn who_signs_a_zone_is_told_by_the_zone() {
    let words = Words::english();
    let told = |code: &str| {
        let (_, case) = cases().iter().find(|(shown, _)| shown.code == code).unwrap();
        let found = find(&case.validate(), &case.capture);
        let one = found.all().iter().find(|found| found.code() == code).unwrap();
        words.fix(one).into_iter().map(|fix| fix.who).collect::<Vec<_>>()
    };
    assert_eq!(told("SIGNATURE_INVALID"), ["Whoever signs and serves the zone example.test:"]);
    // By the zone of the order, which may be another than that of the finding.
    assert!(told("NO_DNSKEY").contains(&"Whoever signs and serves the zone example.test:".to_owned()));
    // No zone is known: whoever serves the name.
    assert_eq!(told("CNAME_LOOP"), ["Whoever signs and serves the zone:"]);
}

#[test]
fn codes_are_unique() {
    let codes: BTreeSet<&str> = ALL.iter().map(|meta| meta.code).collect();
    assert_eq!(codes.len(), ALL.len());
}

/// What a case gives: verdict, root cause, and whether a code is found.
fn ending(case: &Case) -> (&'static str, Option<&'static str>, Vec<&'static str>) {
    let report = case.validate();
    let found = find(&report, &case.capture);
    (report.verdict.word(), found.root_cause(), found.codes())
}

#[test]
fn each_diagnosis_is_shown_by_a_case() {
    let mut wrong = Vec::new();
    for (shown, case) in cases() {
        let (verdict, root, codes) = ending(case);
        if (verdict, root) != (shown.verdict, shown.root) || !codes.contains(&shown.code) {
            wrong.push(format!(
                "{}: {} {:?} wanted, {verdict} {root:?} {codes:?} given",
                shown.code, shown.verdict, shown.root
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let skipped = reasons(NOT_SHOWN.iter().map(|(code, why)| format!("{code}: {why}")));
    let (judged, agreed) = (many(cases().len()), many(cases().len()));
    crate::figures::hold(Suite::Gallery, Run { judged, agreed, skipped, ..Run::default() });
}

#[test]
fn no_diagnosis_goes_without_a_case_or_a_reason() {
    let shown: BTreeSet<&str> = cases().iter().map(|(shown, _)| shown.code).collect();
    let excused: BTreeSet<&str> = NOT_SHOWN.iter().map(|(code, _)| *code).collect();
    assert_eq!(shown.intersection(&excused).collect::<Vec<_>>(), Vec::<&&str>::new(), "both shown and excused");
    let listed: BTreeSet<&str> = ALL.iter().map(|meta| meta.code).collect();
    assert_eq!(shown.union(&excused).copied().collect::<BTreeSet<_>>(), listed);
}

/// Cases above this are left out of the gallery, in octets.
const GALLERY_CASE: usize = 12_000;
/// The gallery as a whole, in octets.
const GALLERY: u64 = 600_000;

fn gallery() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/gallery")
}

/// `UPDATE=1` writes what is generated anew, in place of comparing it.
fn is_update() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// Holds a generated file against what it must be.
pub(crate) fn hold(path: &Path, text: &str) {
    if is_update() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(found == text, "{} is out of date: run UPDATE=1 cargo test", path.display());
}

#[test]
fn the_gallery_holds_each_case_that_is_small() {
    let mut expected = BTreeSet::new();
    for (shown, case) in cases() {
        let text = explainer::case::write(case);
        if text.len() <= GALLERY_CASE {
            expected.insert(format!("{}.json", shown.code));
            hold(&gallery().join(format!("{}.json", shown.code)), &text);
        }
    }
    let mut octets = 0;
    for entry in fs::read_dir(gallery()).unwrap() {
        let entry = entry.unwrap();
        octets += entry.metadata().unwrap().len();
        let file = entry.file_name().into_string().unwrap();
        assert!(expected.contains(&file), "{file} shows no diagnosis");
        let case = explainer::case::read(&fs::read_to_string(entry.path()).unwrap()).unwrap();
        let code = file.trim_end_matches(".json");
        assert_eq!(case.name.as_deref(), Some(code));
        assert!(ending(&case).2.contains(&code), "{code}: {:?}", ending(&case));
    }
    assert!(octets <= GALLERY, "{octets} octets");
}

/// A text for the list: values by their names, and what depends on one with each choice.
fn written(pattern: &Pattern<&str>) -> String {
    let variable = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::VariableReference { id } => format!("*{}*", id.name),
        other => panic!("{other:?}"),
    };
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => variable(inline),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let key = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
            };
            let choice = |variant: &Variant<&str>| format!("({}) {}", key(&variant.key), written(&variant.value));
            format!("by {}: {}", variable(selector), variants.iter().map(choice).collect::<Vec<_>>().join(" "))
        }
    };
    pattern.elements.iter().map(element).collect()
}

/// The list for people, from the registry and the English texts.
fn listed() -> String {
    let parsed = fluent_syntax::parser::parse(TEXTS).unwrap();
    let text = |code: &str, attribute: Option<&str>| {
        let message = parsed.body.iter().find_map(|entry| match entry {
            Entry::Message(message) if message.id.name == code => Some(message),
            _ => None,
        });
        let pattern = match attribute {
            None => message.unwrap().value.as_ref().unwrap(),
            Some(name) => {
                &message.unwrap().attributes.iter().find(|attribute| attribute.id.name == name).unwrap().value
            }
        };
        written(pattern)
    };
    let mut page = String::from(
        "# Diagnoses\n\nGenerated from the registry by `UPDATE=1 cargo test`; not edited by hand.\n\n\
         Codes are DNSViz's where it has one for the same thing. The severity is the most that a diagnosis weighs: what the\n\
         chain holds in spite of is a warning at most. EDE is the extended DNS error of RFC 8914.\n",
    );
    for meta in ALL {
        let cites: Vec<String> = meta.cites.iter().map(|cite| format!("[{cite}]({})", cite.url())).collect();
        let ede = meta.ede.map_or_else(String::new, |ede| format!(", EDE {ede}"));
        writeln!(page, "\n## {}\n\n**{}.** {}\n", meta.code, text(meta.code, None), text(meta.code, Some("plain")))
            .unwrap();
        writeln!(page, "- {}, acts: {}{ede}", meta.severity.word(), meta.acts.word()).unwrap();
        writeln!(page, "- {}", cites.join(", ")).unwrap();
        writeln!(page, "- {}", text(meta.code, Some("expert"))).unwrap();
        match TYPED.contains(&meta.code) {
            true => writeln!(page, "- Fix: by what the records show (src/diagnose/remedy/choose.rs)").unwrap(),
            false => writeln!(page, "- Fix: {}", text(meta.code, Some("fix"))).unwrap(),
        }
    }
    let excused = NOT_SHOWN.iter().map(|(code, reason)| format!("- {code}: {reason}.\n"));
    page.push_str("\n## Without a case\n\n");
    page.extend(excused);
    page.push_str("\n## Codes of DNSViz that are not told\n\n");
    page.extend(NOT_TOLD.iter().map(|(code, reason)| format!("- {code}: {reason}.\n")));
    page
}

#[test]
fn the_page_on_diagnoses_is_what_the_registry_says() {
    hold(&Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnoses.md"), &listed());
}

/// The one diagnosis of a code in a draft.
fn one(draft: &Draft, code: &str) -> (Found, Report) {
    let case = draft.case(code);
    let report = case.validate();
    let diagnoses = find(&report, &case.capture);
    let mut of_code = diagnoses.all().iter().filter(|found| found.code() == code);
    let found = of_code.next().unwrap_or_else(|| panic!("{code} not among {:?}", diagnoses.codes())).clone();
    assert!(of_code.next().is_none(), "{code} stands twice");
    (found, report)
}

fn value(found: &Found, name: &str) -> String {
    found.args().iter().find(|(known, _)| *known == name).unwrap().1.to_string()
}

#[test]
fn what_fails_beside_what_holds_is_a_warning() {
    let draft = answer().but(|draft| {
        let set = draft.set("www.example.test.", Rtype::A);
        let mut old = set.seals[0].clone();
        old.expiration = NOW - DAY;
        set.seals.insert(0, old);
    });
    let (found, report) = one(&draft, "EXPIRATION_IN_PAST");
    assert_eq!(report.verdict.word(), "secure");
    assert_eq!((found.severity, found.part), (Severity::Warning, Part::Beside));
    assert_eq!(value(&found, "since"), "1 d");
}

#[test]
fn nothing_weighs_as_an_error_where_the_chain_holds() {
    for (shown, case) in cases() {
        let report = case.validate();
        let diagnoses = find(&report, &case.capture);
        let errors = diagnoses.all().iter().filter(|found| found.severity == Severity::Error).count();
        match shown.verdict {
            "secure" | "insecure" => assert_eq!((errors, diagnoses.root()), (0, None), "{}", shown.code),
            // What nobody has to mend is no error, though nothing can be proven.
            _ => assert!(
                diagnoses.root().is_some_and(|root| errors > 0 || root.severity < Severity::Error),
                "{}",
                shown.code
            ),
        }
        let roots = diagnoses.all().iter().filter(|found| found.part == Part::RootCause).count();
        assert_eq!(roots, usize::from(diagnoses.root().is_some()), "{}", shown.code);
    }
}

#[test]
fn the_ds_to_publish_is_made_from_the_zone_s_own_key() {
    let stale = Key::p256(8).ds(ZONE, 2);
    let draft = answer().but(|draft| draft.set(ZONE, Rtype::DS).rdatas = vec![stale.clone()]);
    let (found, report) = one(&draft, "NO_SEP");
    let line = |rdata: &[u8]| {
        let tag = u16::from_be_bytes([rdata[0], rdata[1]]);
        format!("example.test. IN DS {tag} 13 2 {}", domain::utils::base16::encode_string(&rdata[4..]))
    };
    let [Order { who, remedy: Remedy::ReplaceDs { zone, parent, publish, remove, ttl }, compare: true }] =
        found.fix.as_slice()
    else {
        panic!("{:?}", found.fix)
    };
    assert_eq!((zone.to_string(), parent.to_string(), *ttl), (ZONE.trim_end_matches('.').into(), "test".into(), TTL));
    assert_eq!(publish.to_vec(), [line(&zone_key().ds(ZONE, 2))]);
    assert_eq!(remove.to_vec(), [line(&stale)]);
    assert_eq!((*who, found.part), (Acts::Registrar, Part::RootCause));
    let step = report.trace.step(found.step.unwrap()).unwrap();
    assert_eq!((step.rule, step.owner.to_string().as_str()), (Rule::DsDigest, "example.test"));
}

/// To publish what counts is an order of its own where nothing did so far: its words say what is to be in order before.
#[test]
fn where_no_ds_counts_one_that_does_comes_first_and_the_others_go_afterwards() {
    let key = zone_key();
    for (digest_type, code) in [(3, "DIGEST_ALGORITHM_VALIDATION_PROHIBITED"), (1, "DIGEST_ALGORITHM_PROHIBITED")] {
        let draft = answer().but(|draft| draft.set(ZONE, Rtype::DS).rdatas = vec![key.ds(ZONE, digest_type)]);
        let (found, report) = one(&draft, code);
        let remedies: Vec<&Remedy> = found.fix.iter().map(|order| &order.remedy).collect();
        match (report.verdict.word(), remedies.as_slice()) {
            ("insecure", [Remedy::PublishDs { publish, .. }, Remedy::RemoveDs { remove, stay, .. }]) => {
                assert_eq!((digest_type, publish.len(), remove.len()), (3, 1, 1));
                assert_eq!(*stay, key.tag().to_string());
            }
            ("secure", [Remedy::ReplaceDs { .. }]) => assert_eq!(digest_type, 1),
            other => panic!("{digest_type}: {other:?}"),
        }
    }
}

/// No warning is worth the signatures of a zone; what breaks the chain may be.
#[test]
fn a_zone_is_unsigned_for_what_breaks_the_chain_alone() {
    let key = zone_key();
    let broken = answer().but(|draft| {
        draft.set(ZONE, Rtype::DS).rdatas = vec![key.ds(ZONE, 1), Key::p256(99).ds(ZONE, 2)];
        draft.set(ZONE, Rtype::DNSKEY).seals.clear();
    });
    let whole = broken.clone().but(|draft| draft.question = (ZONE.to_owned(), Rtype::DS));
    for (verdict, draft, unsigning) in [("bogus", broken, true), ("secure", whole, false)] {
        let case = draft.case(verdict);
        let report = case.validate();
        assert_eq!(report.verdict.word(), verdict);
        let found = find(&report, &case.capture);
        assert!(found.codes().contains(&"DS_DIGEST_ALGORITHM_IGNORED"), "{:?}", found.codes());
        let unsigns = |one: &&Found| one.fix.iter().any(|order| matches!(order.remedy, Remedy::Unsign { .. }));
        let unsigned: Vec<Severity> = found.all().iter().filter(unsigns).map(|one| one.severity).collect();
        assert_eq!(unsigned.contains(&Severity::Error), unsigning, "{:?}", found.all());
        assert!(unsigned.iter().all(|severity| *severity == Severity::Error), "{:?}", found.all());
        // What there is to mend is told all the same.
        assert!(found.all().iter().all(|one| !one.fix.is_empty()), "{:?}", found.all());
    }
}

#[test]
fn a_diagnosis_belongs_to_the_step_where_the_fault_arose() {
    let draft = answer().but(|draft| draft.set("www.example.test.", Rtype::A).seal().expiration = NOW - 5);
    let (found, report) = one(&draft, "EXPIRATION_IN_PAST");
    assert_eq!(report.trace.step(found.step.unwrap()).unwrap().rule, Rule::Validity);
    assert_eq!(value(&found, "expired"), "2026-05-31 23:59:55 UTC");
    let link = report.trace.links().last().unwrap();
    let case = draft.case("again");
    assert_eq!(find(&report, &case.capture).of_step(&report.trace, link.id), [&found]);
}

#[test]
fn a_malformed_record_is_the_root_cause_of_the_proof_that_fails_for_it() {
    let (_, case) = cases().iter().find(|(shown, _)| shown.code == "INVALID_NSEC3_HASH").unwrap();
    let report = case.validate();
    let found = find(&report, &case.capture);
    assert_eq!(found.root_cause(), Some("INVALID_NSEC3_HASH"));
    assert_eq!(found.consequences().map(Found::code).collect::<Vec<_>>(), ["NO_CLOSEST_ENCLOSER"]);
}

/// A DS in reserve, and a zone signing key that also signs the keys, are common and in order.
#[test]
fn keys_and_digests_in_reserve_are_nothing_to_tell() {
    let zsk = Key::p256(8).with_flags(256);
    let draft = answer().but(|draft| {
        draft.keys(&[zone_key(), zsk.clone()]);
        let in_reserve = Key::p256(7).ds(ZONE, 2);
        draft.set(ZONE, Rtype::DS).rdatas.push(in_reserve);
        draft.set("www.example.test.", Rtype::A).seal().key = zsk;
    });
    let case = draft.case("reserve");
    let report = case.validate();
    assert_eq!(report.verdict.word(), "secure");
    assert_eq!(find(&report, &case.capture).codes(), Vec::<&str>::new());
}

/// At the limit of each lint there is nothing to tell.
#[test]
fn what_is_just_in_order_is_nothing_to_tell() {
    let seal = |change: fn(&mut Seal)| answer().but(|draft| change(draft.set("www.example.test.", Rtype::A).seal()));
    for (what, draft) in [
        ("ends beyond the skew", seal(|seal| seal.expiration = NOW + 301)),
        ("began before the skew", seal(|seal| seal.inception = NOW - 301)),
        ("lives as long as it is signed", seal(|seal| (seal.original_ttl, seal.expiration) = (TTL, NOW + TTL + 1))),
        ("was signed with a longer TTL", seal(|seal| seal.original_ttl = TTL + 1)),
        ("hashes once without salt", hashed_nxdomain(&Ring::new(0, &[], 0))),
        ("takes the last gap", proof_of("zzz.example.test.")),
    ] {
        let case = draft.case(what);
        let report = case.validate();
        assert_eq!((report.verdict.word(), find(&report, &case.capture).codes()), ("secure", Vec::new()), "{what}");
    }
}

/// NXDOMAIN for a name in the last gap of the zone.
fn proof_of(name: &str) -> Draft {
    nxdomain().but(|draft| {
        draft.question.0 = name.to_owned();
        draft.answer().name = name.to_owned();
        draft.answer().sets = vec![soa(), nsec("www.example.test."), nsec(ZONE)];
    })
}

#[test]
fn a_zone_of_unknown_algorithms_alone_is_unsigned_and_told_so() {
    let draft = answer().but(|draft| draft.keys(&[Key::opaque(253, vec![3; 32])]));
    let (found, report) = one(&draft, "ALGORITHM_NOT_SUPPORTED");
    assert_eq!((report.verdict.word(), found.severity), ("insecure", Severity::Note));
}

/// RFC 6840 5.11 accepts any path; a policy that asks for all breaks on the same evidence.
#[test]
fn a_promised_algorithm_that_does_not_sign_is_a_warning_or_the_root_cause_as_policy_says() {
    let promised = Key::ed25519(7);
    let mut draft = answer().but(|draft| {
        draft.set(ZONE, Rtype::DS).rdatas.push(promised.ds(ZONE, 2));
        draft.set(ZONE, Rtype::DNSKEY).rdatas.push(promised.rdata());
    });
    let (found, report) = one(&draft, "MISSING_RRSIG_FOR_ALG_DS");
    assert_eq!((report.verdict.word(), found.severity), ("secure", Severity::Warning));
    draft.config = serde_json::json!({"harden-algo-downgrade": "yes"});
    let (found, report) = one(&draft, "MISSING_RRSIG_FOR_ALG_DS");
    assert_eq!((report.verdict.word(), found.severity), ("bogus", Severity::Error));
    assert_eq!((found.part, value(&found, "algorithm")), (Part::RootCause, "15 (ED25519)".to_owned()));
}

/// A signature by an algorithm that this code cannot check, where the DS promises one that it can: bogus, and the promise is named.
#[test]
fn a_zone_that_signs_only_by_an_unknown_algorithm_breaks_its_promise() {
    let draft = answer().but(|draft| {
        let seal = draft.set("www.example.test.", Rtype::A).seal();
        (seal.algorithm, seal.signature) = (Some(253), Some(vec![1; 32]));
    });
    let (found, report) = one(&draft, "MISSING_RRSIG_FOR_ALG_DNSKEY");
    assert_eq!((report.verdict.word(), found.part), ("bogus", Part::RootCause));
}

/// The links of the chain go on in the order from the root: the highest one that breaks is the cause, whatever breaks below it.
#[test]
fn the_root_cause_is_the_break_nearest_the_root() {
    let draft = answer().but(|draft| {
        draft.set("www.example.test.", Rtype::A).seal().expiration = NOW - 1;
        draft.set("test.", Rtype::DNSKEY).seal().expiration = NOW - 2 * DAY;
    });
    let (found, _) = one(&draft, "EXPIRATION_IN_PAST");
    assert_eq!(
        (found.part, value(&found, "owner"), value(&found, "since")),
        (Part::RootCause, "test.".to_owned(), "2 d".to_owned())
    );
}

#[test]
fn what_a_resolver_says_is_passed_on() {
    let mut draft = answer();
    let asked = draft.at(ZONE, Rtype::DNSKEY);
    (asked.rcode, asked.sets) = (2, Vec::new());
    asked.comment = Some("EDE(22): No Reachable Authority".to_owned());
    let (found, report) = one(&draft, "RESOLVER_SERVFAIL");
    assert_eq!((report.verdict.word(), found.meta().acts), ("indeterminate", Acts::Visitor));
    assert!(value(&found, "said").contains("No Reachable Authority"), "{}", value(&found, "said"));
}

/// What was not tried to its end, what nobody said, and what was only misspelt is held against nobody.
#[test]
fn what_was_not_said_accuses_nobody() {
    let found = |code: &str| {
        let (_, case) = cases().iter().find(|(shown, _)| shown.code == code).unwrap();
        find(&case.validate(), &case.capture)
    };
    let codes = |code: &str| -> Vec<&str> { found(code).all().iter().map(|one| one.code()).collect() };
    // The key that the DS names is among those that were not tried.
    assert!(!codes("TOO_MANY_COLLIDING_KEYS").contains(&"DIGEST_INVALID"));
    // The answer was NXDOMAIN: that it could be read as NODATA was the page's own idea.
    assert_eq!(codes("MISSING_NSEC_FOR_NXDOMAIN"), ["MISSING_NSEC_FOR_NXDOMAIN"]);
    let remedies = |code: &str, of: &str| -> Vec<_> {
        let found = found(code);
        let of = found.all().iter().find(|one| one.code() == of).unwrap();
        of.fix.iter().filter_map(|order| order.remedy.id()).collect()
    };
    // A delete request is one in its very form alone (RFC 8078 4).
    assert_eq!(remedies("CDS_INCORRECT_DELETE_VALUES", "CDS_INCONSISTENT_WITH_DS"), ["remedy-fix-wish"]);
    assert_eq!(remedies("CDNSKEY_INCORRECT_DELETE_VALUES", "CDNSKEY_INCONSISTENT_WITH_DS"), ["remedy-fix-wish"]);
    // Another algorithm signs beside the one that is not known here.
    assert_eq!(remedies("ALGORITHM_NOT_SUPPORTED", "ALGORITHM_NOT_SUPPORTED"), ["remedy-nothing"]);
}
