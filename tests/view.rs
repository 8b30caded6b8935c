//! Views drawn natively: each kind of panel draws, has its text alternative, escapes what is hostile, and states nothing that
//! is not in the trace.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a test may panic, and its helpers do not count as tests for these lints"
)]

#[path = "view/bytes.rs"]
mod bytes;
#[path = "view/charts.rs"]
mod charts;
#[path = "view/doors.rs"]
mod doors;
#[path = "view/findings.rs"]
mod findings;
#[path = "view/paper.rs"]
mod paper;
#[path = "view/recipe.rs"]
mod recipe;
#[path = "view/register.rs"]
mod register;
#[path = "view/strip.rs"]
mod strip_command;
#[path = "view/sure.rs"]
mod sure;
// Small zones made in a test, and a case for each diagnosis: shared with the tests of the library.
#[allow(dead_code, reason = "only some of it is needed here")]
#[path = "it/shown.rs"]
mod shown;
#[allow(dead_code, reason = "only some of it is needed here")]
#[path = "it/zone.rs"]
mod zone;

use std::collections::BTreeSet;
use std::rc::Rc;

use explainer::case::Case;
use explainer::dns::Rtype;
use explainer::paper::Edition;
use explainer::paper::sheet;
use explainer::story::scene::{Flaw, Picture};
use explainer::story::timeline::Frame;
use explainer::story::{self, Scene};
use explainer::text::{Language, Words};
use explainer::trace::shown::Source;
use explainer::trace::{Field, Shown, Value};
use explainer::ui::opening::{Page, PageProps};
use explainer::ui::part::part;
use explainer::ui::proof::comic::strip;
use explainer::ui::proof::handout::Handout;
use explainer::ui::proof::policy::PolicyChoice;
use explainer::ui::stage::{Panel, panel};
use explainer::validate::{Policy, PolicyName, Report};
use explainer::visit::opening;
use explainer::visit::proof::{Origin, Proof, Shared};
use explainer::visit::route::{self, Asks, Judges, Route};
use explainer::visit::settings::Settings;
use explainer::visit::state::Rest;
use yew::{Callback, Html, LocalServerRenderer, Properties, component};
use zone::{Asked, Draft, Set};

/// Every picture of every case, with what it was told from.
fn told() -> Vec<(String, Case, Report, Scene)> {
    let mut cases: Vec<(String, Case)> =
        shown::cases().iter().map(|(shown, case)| (shown.code.to_owned(), case.clone())).collect();
    let drafts = [
        ("answer", zone::answer()),
        ("nxdomain", zone::nxdomain()),
        ("nodata", zone::nodata()),
        ("wildcard", zone::wildcard()),
        ("unsigned", zone::unsigned()),
        ("alias", zone::alias("other.example.test.")),
        ("deep", deep()),
        ("unsupported", unsupported()),
        ("retired", retired("strict")),
        ("rollover", zone::answer().but(|draft| draft.keys(&[zone::zone_key(), zone::Key::p256(9)]))),
        ("two keys", two_keys()),
    ];
    cases.extend(drafts.into_iter().map(|(called, draft)| (called.to_owned(), draft.case(called))));
    let mut told = Vec::new();
    for (called, case) in cases {
        let report = case.validate();
        let mut scenes = story::tell(&report, &case.capture).scenes;
        scenes.push(story::prologue(&report));
        scenes.extend(
            scenes
                .iter()
                .flat_map(|scene| scene.picture.inside().iter().map(|inside| (**inside).clone()).collect::<Vec<_>>())
                .collect::<Vec<_>>(),
        );
        for scene in scenes {
            told.push((called.clone(), case.clone(), report.clone(), scene));
        }
    }
    told
}

/// A chain of five zones.
fn deep() -> Draft {
    let (above, below) = (zone::Key::p256(5), zone::Key::p256(6));
    let (mid, low) = ("mid.example.test.", "low.mid.example.test.");
    let keys = |apex: &str, key: &zone::Key| {
        Asked::new(apex, Rtype::DNSKEY, vec![Set::new(apex, Rtype::DNSKEY, vec![key.rdata()]).sealed(key, apex)])
    };
    let ds = |child: &str, of: &zone::Key, by: &zone::Key, parent: &str| {
        Asked::new(child, Rtype::DS, vec![Set::new(child, Rtype::DS, vec![of.ds(child, 2)]).sealed(by, parent)])
    };
    Draft::new(Asked::new(low, Rtype::A, vec![zone::a(low).sealed(&below, low)]))
        .and(ds(mid, &above, &zone::zone_key(), zone::ZONE))
        .and(keys(mid, &above))
        .and(ds(low, &below, &above, mid))
        .and(keys(low, &below))
}

/// A zone with one key for its keys and one for all else.
fn two_keys() -> Draft {
    let (rack, letters) = (zone::zone_key(), zone::Key::p256(9).with_flags(256));
    zone::answer().but(|draft| {
        draft.keys(&[rack, letters.clone()]);
        draft.set(zone::ZONE, Rtype::DNSKEY).seals.truncate(1);
        draft.answer().sets[0].seals = vec![zone::Seal::new(letters, zone::ZONE)];
    })
}

/// A zone whose only DS is of an algorithm that nobody knows.
fn unsupported() -> Draft {
    zone::answer().but(|draft| {
        let mut ds = zone::zone_key().ds(zone::ZONE, 2);
        ds[2] = 250;
        draft.set(zone::ZONE, Rtype::DS).rdatas = vec![ds];
    })
}

/// A zone that signs with RSA and SHA-1, judged by the policy of that name.
fn retired(policy: &str) -> Draft {
    let key = zone::Key::rsa(7);
    zone::answer().but(|draft| {
        draft.keys(std::slice::from_ref(&key));
        draft.set("www.example.test.", Rtype::A).seals = vec![zone::Seal::new(key, zone::ZONE)];
        draft.config = serde_json::json!({ "policy": policy });
    })
}

#[derive(PartialEq, Properties)]
struct AloneProps {
    shown: Panel,
}

/// A panel with nothing around it.
#[component]
fn Alone(props: &AloneProps) -> Html {
    panel(&props.shown)
}

#[derive(PartialEq, Properties)]
struct ViewProps {
    html: Html,
}

/// A part of the page with nothing around it.
#[component]
fn View(props: &ViewProps) -> Html {
    props.html.clone()
}

fn viewed(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new()
        .block_on(&runtime, LocalServerRenderer::<View>::with_props(ViewProps { html }).hydratable(false).render())
}

fn drawn(scene: &Scene, at: u32, words: &Words) -> String {
    shown(scene, at, false, words)
}

fn shown(scene: &Scene, at: u32, live: bool, words: &Words) -> String {
    let scene = Rc::new(scene.clone());
    let shown = Panel { scene, at, live, words: words.clone(), children: Html::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new()
        .block_on(&runtime, LocalServerRenderer::<Alone>::with_props(AloneProps { shown }).hydratable(false).render())
}

/// What a picture is called in these tests.
fn kind(picture: &Picture) -> String {
    match picture {
        Picture::Forged { .. } => "forged".to_owned(),
        Picture::Bundle(_) => "bundle".to_owned(),
        Picture::Mill { .. } => "mill".to_owned(),
        Picture::NoCard(print) => format!("no card of {}", print.tried.len()),
        Picture::Climb { .. } => "climb".to_owned(),
        Picture::Recap(_) => "recap".to_owned(),
        Picture::Halves { .. } => "halves".to_owned(),
        Picture::Rings { .. } => "rings".to_owned(),
        Picture::Rollover { .. } => "rollover".to_owned(),
        Picture::People => "people".to_owned(),
        Picture::Resolver { standing, .. } => format!("resolver {standing:?}"),
        Picture::Question { .. } => "question".to_owned(),
        Picture::Letter(letter) => format!("letter, sealed {}", letter.sealed),
        Picture::Compare(seal) => format!("seal {:?}", seal.flaw),
        Picture::Rack(_) => "rack".to_owned(),
        Picture::Print(print) => format!("print, stone {}, agrees {}", print.keeper.is_none(), print.agree),
        Picture::PageSeal { .. } => "page".to_owned(),
        Picture::Repeat { .. } => "repeat".to_owned(),
        Picture::Postcard { unsupported, .. } => format!("postcard, unsupported {unsupported}"),
        Picture::Gap(gap) => format!("gap, holds {}", gap.holds),
        Picture::Forward { .. } => "forward".to_owned(),
        Picture::Lost { .. } => "lost".to_owned(),
        Picture::Verdict { .. } => "verdict".to_owned(),
    }
}

#[test]
fn the_cases_have_every_kind_of_picture() {
    let kinds: BTreeSet<String> = told().iter().map(|(.., scene)| kind(&scene.picture)).collect();
    let mut wanted: Vec<String> = [
        "forged",
        "question",
        "bundle",
        "mill",
        "halves",
        "rings",
        "rollover",
        "people",
        "no card of 1",
        "climb",
        "recap",
        "resolver Secure",
        "resolver Insecure",
        "resolver Bogus",
        "letter, sealed true",
        "letter, sealed false",
        "seal None",
        "rack",
        "print, stone true, agrees true",
        "print, stone false, agrees true",
        "print, stone false, agrees false",
        "page",
        "repeat",
        "postcard, unsupported false",
        "postcard, unsupported true",
        "gap, holds true",
        "gap, holds false",
        "forward",
        "lost",
        "verdict",
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    let flaws = [Flaw::Misfit, Flaw::Expired, Flaw::NotYet, Flaw::Missing, Flaw::StrangersRing, Flaw::Other];
    wanted.extend(flaws.map(|flaw| format!("seal {:?}", Some(flaw))));
    let missing: Vec<String> = wanted.into_iter().filter(|kind| !kinds.contains(kind)).collect();
    assert_eq!(missing, Vec::<String>::new(), "no case shows these; there are {kinds:#?}");
}

#[test]
fn each_panel_draws_at_any_time_and_has_its_alternative() {
    let words = Words::english();
    for (called, .., scene) in told() {
        let stills: Vec<String> = [0, 600, 1600, 2600, Frame::STILL].map(|at| drawn(&scene, at, &words)).to_vec();
        for still in &stills {
            let what = format!("{called}, {}", kind(&scene.picture));
            assert_eq!(still.matches("<g").count(), still.matches("</g>").count(), "groups of {what}");
            assert_eq!(still.matches("<text").count(), still.matches("</text>").count(), "texts of {what}");
            assert!(still.contains("aria-hidden=\"true\""), "{what}");
            assert!(!still.contains("NaN") && !still.contains("inf"), "{what}: {still}");
        }
        assert_eq!(stills[4], drawn(&scene, Frame::STILL, &words), "the same time gives the same picture");
        assert_ne!(stills[0], stills[4], "{called}: something moves in {}", kind(&scene.picture));
    }
}

/// A drawing that beats move is the same at any time but for transforms and opacities, few of which change from frame to frame.
#[test]
fn only_transform_and_opacity_move() {
    let words = Words::english();
    let mut kinds = BTreeSet::new();
    for (called, .., scene) in told() {
        if !kinds.insert(kind(&scene.picture)) {
            continue;
        }
        let mut before: Option<Vec<String>> = None;
        for at in (0..scene.picture.moves() + 200).step_by(16) {
            let now: Vec<String> = shown(&scene, at, true, &words).split("<g data-b=").map(ToOwned::to_owned).collect();
            if let Some(before) = &before {
                assert_eq!(before.len(), now.len(), "{called}");
                let mut changed = 0;
                for (one, other) in before.iter().zip(&now).skip(1) {
                    let (own_tag, own_rest) = one.split_once('>').unwrap();
                    let (tag, rest) = other.split_once('>').unwrap();
                    assert_eq!(own_rest, rest, "{called}, {}: something else moves", kind(&scene.picture));
                    assert_eq!(own_tag.split('"').nth(1), tag.split('"').nth(1), "{called}");
                    changed += usize::from(own_tag != tag);
                }
                assert!(changed <= 40, "{called}: {changed} groups in one frame");
            }
            before = Some(now);
        }
    }
}

#[test]
fn words_are_there_and_short() {
    let words = Words::english();
    for (called, .., scene) in told() {
        let caption = words.message(&scene.caption);
        for text in [words.message(&scene.title), caption.clone(), words.alternative(&scene)] {
            assert!(text.contains(' ') && !text.contains('{') && !text.ends_with("-caption"), "{called}: {text:?}");
        }
        if let Some(aside) = &scene.aside {
            assert!(words.has(aside.id), "{}", aside.id);
        }
        assert!(words.has(scene.term.id()), "{}", scene.term.id());
        // A dot inside a name ends no sentence: what follows the end of one begins with a space.
        let sentences = 1 + [". ", "? ", "! "].map(|end| caption.matches(end).count()).iter().sum::<usize>();
        assert!(sentences <= 2, "{called}: {caption}");
    }
}

/// Each value of each scene stands where it says that it comes from.
#[test]
fn every_value_is_in_the_trace() {
    let mut looked_up = 0;
    for (called, case, report, scene) in told() {
        for value in scene.values() {
            assert!(is_there(value, &case, &report), "{called}, {}: {value:?}", kind(&scene.picture));
            looked_up += 1;
        }
    }
    assert!(looked_up > 1000, "{looked_up}");
}

fn is_there(shown: &Shown, case: &Case, report: &Report) -> bool {
    match shown.source() {
        Source::Question => [Shown::asked_name(&report.question), Shown::asked_type(&report.question)].contains(shown),
        Source::Record(id) => [
            Shown::rdata(&case.capture, *id),
            Shown::owner_of(&case.capture, *id),
            Shown::target(&case.capture, *id),
            Shown::type_of(&case.capture, *id),
            Shown::key_tag(&case.capture, *id),
            Shown::emblem(&case.capture, *id),
        ]
        .into_iter()
        .chain((1..=4).map(|number| Shown::print(&case.capture, *id, number)))
        .chain(
            Shown::published(&case.capture, *id).into_iter().flat_map(|(digest, number)| [Some(digest), Some(number)]),
        )
        .any(|known| known.as_ref() == Some(shown)),
        Source::Step(id) => {
            // What the magpie changes is computed from the step's own octets.
            if Shown::computed(report.trace.step(*id).unwrap(), Field::ChangedRim).as_ref() == Some(shown) {
                return true;
            }
            let step = format!("{:?}", report.trace.step(*id).unwrap());
            match shown.value() {
                Value::Name(name) => step.contains(&format!("{name:?}")),
                Value::Type(rtype) => step.contains(&format!("{rtype:?}")),
                Value::Number(number) => {
                    step.contains(&format!(": {number},")) || step.contains(&format!(": {number} }}"))
                }
                Value::Octets(octets) | Value::Hash(octets) => step.contains(&format!("{octets:?}")),
                Value::Moment(moment) => step.contains(&format!("{moment:?}")),
                Value::Span(_) | Value::Rdata(..) => false,
            }
        }
    }
}

/// Each word on a drawing that has a digit is a piece of a value of its scene, or was reckoned from two of them.
#[test]
fn no_figure_is_drawn_that_is_not_a_value() {
    let words = Words::english();
    for (called, .., scene) in told() {
        // The bits of question and answer, and the mill that makes rims.
        let mut allowed = vec!["DO=1".to_owned(), "AD=1".to_owned(), "SHA-256".to_owned()];
        for value in scene.values() {
            allowed.push(words.value(value.value()));
            if let Value::Number(number) = value.value() {
                allowed.extend([words.algorithm(*number), words.digest_type(*number)]);
            }
        }
        for (text, _) in texts(&drawn(&scene, Frame::STILL, &words)) {
            let reckoned =
                text.contains("differ") || text.contains("late") || text.contains("early") || text.contains("more");
            for word in text.split([' ', '…', '?']).filter(|word| word.chars().any(|one| one.is_ascii_digit())) {
                assert!(
                    reckoned || allowed.iter().any(|value| value.contains(word)),
                    "{called}, {}: {text:?} is not of {allowed:?}",
                    kind(&scene.picture)
                );
            }
        }
    }
}

/// The texts of a drawing, each with its class.
fn texts(drawing: &str) -> Vec<(String, String)> {
    drawing
        .split("<text class=\"")
        .skip(1)
        .filter_map(|piece| {
            let (class, rest) = piece.split_once('"')?;
            let (_, rest) = rest.split_once('>')?;
            let (text, _) = rest.split_once("</text>")?;
            Some((
                text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"),
                class.to_owned(),
            ))
        })
        .collect()
}

/// The choice of rules, and below it what the other ones say of the same evidence.
#[test]
fn the_difference_between_the_rules_is_told_with_its_rfc() {
    let words = Words::english();
    let shown = |draft: &Draft| {
        let proof = Proof::new(draft.case("rules"), Origin::Opening, &words, &|_| None);
        let proof = Shared::new(proof);
        viewed(part(PolicyChoice { words: words.clone(), proof, on_choose: Callback::noop() }))
    };
    let retired_says = "The rules differ at example.test: it signs with algorithm 7 (RSASHA1-NSEC3-SHA1)";
    for (policy, says) in [
        ("default", "By the strict rules this would be insecure."),
        ("strict", "By the usual rules this would be secure."),
    ] {
        let view = shown(&retired(policy));
        assert!(view.contains(says) && view.contains(retired_says) && view.contains("RFC 9905"), "{view}");
        let (before, _) = view.split_once(" checked").expect("one is chosen");
        assert!(before.rsplit("<input").next().unwrap().contains(&format!("value=\"{policy}\"")), "{view}");
        assert_eq!(view.matches("type=\"radio\"").count(), 2);
    }
    let view = shown(&zone::hashed_nodata(&zone::Ring::new(5, &[], 0)));
    assert!(
        view.contains("By the strict rules this would be bogus.") && view.contains("an iteration count of 5"),
        "{view}"
    );
    assert!(view.contains("rfc9276.html#section-3.2"), "{view}");
    assert!(shown(&zone::answer()).contains("The strict rules give the same verdict."));
}

/// A case keeps the policy that it came with, whatever rules it was looked at by.
#[test]
fn the_usual_rules_of_a_case_are_its_own() {
    let words = Words::english();
    let mut draft = zone::answer();
    draft.config = serde_json::json!({ "harden-algo-downgrade": "yes" });
    let proof = Proof::new(draft.case("own"), Origin::Opening, &words, &|_| None);
    let strict = proof.by(PolicyName::Strict);
    assert_eq!(
        (proof.policy, strict.policy, &strict.case.policy),
        (PolicyName::Default, PolicyName::Strict, &Policy::strict())
    );
    assert_eq!(strict.by(PolicyName::Default).case.policy, proof.case.policy);
    let file = Proof::new(retired("strict").case("file"), Origin::Opening, &words, &|_| None);
    assert_eq!((file.policy, file.by(PolicyName::Default).case.policy), (PolicyName::Strict, Policy::default()));
}

/// The page as a first visit shows it, at a panel.
fn first_visit(words: &Words, policy: PolicyName, step: usize) -> String {
    let judges = Judges { policy, ..Judges::default() };
    let route = Route { judges, view: route::View { step, ..route::View::default() }, ..Route::default() };
    let proof = Some(Shared::new(opening::proof(words, &|_| None).unwrap()));
    let (words, settings) = (words.clone(), Settings::default());
    let props = PageProps { words, unspoken: None, route, problem: None, settings, proof, rest: Rest::Away };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    tokio::task::LocalSet::new()
        .block_on(&runtime, LocalServerRenderer::<Page>::with_props(props).hydratable(false).render())
}

/// What the first file of the program shows takes no words of the second one.
#[test]
fn a_first_visit_needs_no_further_words() {
    let (first, all) = (Words::first(), Words::english());
    assert_eq!((first.has("close"), all.has("close")), (false, true));
    let last = opening::proof(&all, &|_| None).unwrap().strip.last();
    assert!(last > 10);
    for policy in PolicyName::ALL {
        for step in 0..=last + 1 {
            assert_eq!(first_visit(&first, policy, step), first_visit(&all, policy, step), "panel {step}");
        }
    }
    let lost = |words: &Words| {
        let told = opening::proof(words, &|_| None).unwrap();
        let props = |rest| PageProps {
            words: words.clone(),
            unspoken: Language::of_tag("de"),
            route: Route { asks: Asks::of("a.example", Default::default()), ..Route::default() },
            problem: None,
            settings: Settings::default(),
            proof: Some(Shared::new(told.clone())),
            rest,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let page = LocalServerRenderer::<Page>::with_props(props(Rest::Lost)).hydratable(false);
        tokio::task::LocalSet::new().block_on(&runtime, page.render())
    };
    assert!(lost(&all).contains("Deutsch did not arrive"), "{}", lost(&all));
    assert_eq!(lost(&first), lost(&all));
}

#[test]
fn hostile_names_and_texts_come_out_escaped() {
    let words = Words::english();
    let owner = "<img/onerror=1>.example.test.";
    let text = b"<script>alert('x')</script>&\"";
    let mut rdata = vec![text.len() as u8];
    rdata.extend_from_slice(text);
    let set = Set::new(owner, Rtype::TXT, vec![rdata]).by_zone();
    let case = Draft::new(Asked::new(owner, Rtype::TXT, vec![set])).case("hostile");
    let report = case.validate();
    let mut seen = false;
    for scene in story::tell(&report, &case.capture).scenes {
        let still = drawn(&scene, Frame::STILL, &words);
        assert!(!still.contains("<script") && !still.contains("<img"), "{still}");
        seen |= still.contains("&lt;script&gt;");
    }
    assert!(seen, "the letter shows its text");
}

#[test]
fn fingerprints_follow_their_digests() {
    let words = Words::english();
    let prints: Vec<String> = told()
        .into_iter()
        .filter(
            |(.., scene)| matches!(&scene.picture, Picture::Print(print) if print.computed.is_some() && !print.same_digest()),
        )
        .map(|(.., scene)| drawn(&scene, Frame::STILL, &words))
        .collect();
    assert!(!prints.is_empty());
    for print in prints {
        let drawn: Vec<&str> = print.split("<path class=\"u-n u-line\"").skip(1).collect();
        assert_eq!(drawn.len(), 2);
        assert_ne!(drawn[0].split("/>").next(), drawn[1].split("/>").next(), "two digests, two fingerprints");
        assert!(print.contains("class=\"u-pink\""), "digits that differ are blocked in ink");
    }
}

/// The strip as a file needs nothing else: every part that it uses is in it, and no address of any place.
#[test]
fn the_strip_is_one_file_that_needs_no_other() {
    let words = Words::english();
    let cases = shown::cases()
        .iter()
        .map(|(_, case)| case.clone())
        .chain([deep().case("deep"), zone::nxdomain().case("absent")]);
    let mut drawn = 0;
    for case in cases {
        let proof = Proof::new(case, Origin::Opening, &words, &|_| None);
        for edition in [Edition::Day, Edition::Night] {
            let file = sheet::draw(&strip(&words, &proof, String::new()), edition, &[]).svg;
            let rest = file.replacen("http://www.w3.org/2000/svg", "", 1);
            // Names and texts of records may hold anything; what loads something would stand in an attribute or in the styles.
            for loads in ["href=\"h", "src=", "url(h", "@import", "<image", "<script", "<foreignObject", "var("] {
                assert!(!rest.contains(loads), "{loads}");
            }
            for reference in file.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(file.contains(&format!(" id=\"{reference}\"")), "{reference} is missing");
            }
            for reference in file.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(file.contains(&format!(" id=\"{reference}\"")), "{reference} is missing");
            }
            let mut ids: Vec<&str> = file.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "an id comes twice");
            assert_eq!(file.matches("<text class=\"s-says\">").count(), proof.strip.beats.len());
            drawn += 1;
        }
    }
    assert!(drawn > 200, "{drawn}");
}

/// Without a stylesheet's variables a class could lose its colour: each class of a drawing has a rule in the file.
#[test]
fn every_ink_of_a_panel_goes_along() {
    let words = Words::english();
    let mut classes = BTreeSet::new();
    for (.., scene) in told() {
        let drawing = drawn(&scene, Frame::STILL, &words);
        let found = drawing.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
        classes.extend(found.flat_map(|all| all.split(' ').map(ToOwned::to_owned).collect::<Vec<_>>()));
    }
    let proof = Proof::new(zone::answer().case("inks"), Origin::Opening, &words, &|_| None);
    let file = sheet::draw(&strip(&words, &proof, String::new()), Edition::Day, &[]).svg;
    let page = include_str!("../assets/styles/stage.css");
    let styled = classes.iter().filter(|class| class.starts_with("u-") && page.contains(&format!(".{class}")));
    for class in styled {
        assert!(file.contains(&format!(".{class}")), "no rule for {class}");
    }
    assert!(classes.len() >= 40, "{}", classes.len());
}

#[test]
fn a_handout_of_a_failure_says_who_must_act_and_how() {
    let words = Words::english();
    let hand = |case: &Case| {
        let proof = Proof::new(case.clone(), Origin::Opening, &words, &|_| None);
        viewed(part(Handout {
            words: words.clone(),
            proof: Shared::new(proof),
            address: "https://page.test/?name=a".into(),
        }))
    };
    let (_, case) = shown::cases().iter().find(|(shown, _)| shown.code == "EXPIRATION_IN_PAST").unwrap();
    let page = hand(case);
    assert!(
        page.contains("EXPIRATION_IN_PAST") && page.contains("Whoever signs and serves the zone example.test:"),
        "{page}"
    );
    assert!(page.contains("class=\"mark\"") && page.contains("broken"));
    assert!(page.contains("<bdi>https://page.test/?name=a</bdi>"), "{page}");
    assert!(!page.contains("From then on it would be bogus"), "nothing holds that could expire");
    let untried = zone::answer().but(|draft| {
        let seals = &mut draft.answer().sets[0].seals;
        seals[0].expiration = zone::NOW + 2 * zone::DAY;
        seals.push(zone::Seal { expiration: zone::NOW + 30 * zone::DAY, ..seals[0].clone() });
    });
    let page = hand(&untried.case("untried"));
    assert!(!page.contains("would be bogus") && page.contains("One more signature over the same records"), "{page}");
    let page = hand(&zone::answer().case("good"));
    assert!(page.contains("From then on it would be bogus") && !page.contains("h-cause"), "{page}");
    // In the order of the chain.
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    let houses = ["<b><bdi>.", "<b><bdi>test", "<b><bdi>example."].map(at);
    assert!(houses.is_sorted(), "{houses:?}");
}

#[test]
fn a_key_of_a_handout_is_called_what_its_flags_say() {
    use zone::Key;
    let words = Words::english();
    let keys = [
        zone::zone_key(),
        Key::p256(8).with_flags(0x0181),
        Key::p256(9).with_flags(0x0000),
        Key::p256(11).with_flags(0x0100),
    ];
    let draft = zone::answer().but(|draft| draft.keys(&keys));
    let proof = Proof::new(draft.case("flags"), Origin::Opening, &words, &|_| None);
    let page = viewed(part(Handout { words, proof: Shared::new(proof), address: "https://page.test/".into() }));
    let tags = keys.map(|key| key.tag());
    for line in [
        format!("<dd>{}, flags 257, ECDSAP256SHA256, SEP</dd>", tags[0]),
        format!("<dd>{}, flags 385, ECDSAP256SHA256, SEP, revoked</dd>", tags[1]),
        format!("<dd>{}, flags 0, ECDSAP256SHA256, not a zone key</dd>", tags[2]),
        format!("<dd>{}, flags 256, ECDSAP256SHA256</dd>", tags[3]),
    ] {
        assert!(page.contains(&line), "{line}: {page}");
    }
    let chain = page.split("h-chain").nth(1).unwrap().split("</ol>").next().unwrap();
    assert!(!chain.contains("KSK") && !chain.contains("ZSK"), "a flag is no role: {chain}");
}
