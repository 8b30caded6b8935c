//! The charts, drawn natively: they say what their models say, and nothing that is not in the trace.

use std::collections::BTreeSet;

use explainer::bytes;
use explainer::chart::windows::Windows;
use explainer::dns::Rtype;
use explainer::text::Words;
use explainer::trace::{Computed, Fault, Rule};
use explainer::ui::part::part;
use explainer::ui::proof::bytes::Bytes;
use explainer::ui::proof::drawer::Drawer;
use explainer::ui::proof::graph_chart::GraphChart;
use explainer::ui::proof::time_chart::TimeChart;
use explainer::visit::proof::{Origin, Proof, Shared};
use explainer::visit::route::Route;
use explainer::visit::settings::Depth;
use yew::{Callback, html};

use crate::zone::{self, Asked, DAY, Draft, NOW, Set};
use crate::{shown, viewed};

fn proof(case: explainer::case::Case) -> Shared<Proof> {
    Shared::new(Proof::new(case, Origin::Opening, &Words::english(), &|_| None))
}

fn time_view(proof: &Shared<Proof>) -> String {
    viewed(part(TimeChart { words: Words::english(), proof: proof.clone(), on: Callback::noop() }))
}

fn graph_view(proof: &Shared<Proof>) -> String {
    viewed(part(GraphChart { words: Words::english(), proof: proof.clone(), step: 0, on: Callback::noop() }))
}

/// The words of a view, without its elements.
fn text(view: &str) -> String {
    let words = view.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    words.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_first_to_run_out_is_named_with_what_breaks() {
    let sooner = zone::answer().but(|draft| draft.set(zone::ZONE, Rtype::DS).seal().expiration = NOW + 2 * DAY);
    let says = text(&time_view(&proof(sooner.case("sooner"))));
    let first = "First to expire: the signature over DS of example.test, 2 days after this check, on 3 Jun 2026, 00:00:00 UTC. \
        From then on DS of example.test can’t be proven any more, and neither can www.example.test, unless test signs it again before.";
    assert!(says.contains(first), "{says}");
    let keys = text(&time_view(&proof(zone::answer().case("keys"))));
    let first = "From then on nothing in or below the root can be proven any more, www.example.test included, unless the root signs its \
        keys again before. One more signature of this zone expires at the same moment.";
    assert!(keys.contains(first), "{keys}");
    let expired =
        zone::answer().but(|draft| draft.set("www.example.test.", Rtype::A).seal().expiration = NOW - 3 * DAY);
    let says = text(&time_view(&proof(expired.case("expired"))));
    let broke = "The signature over A of www.example.test had expired 3 days before this check, on 29 May 2026, 00:00:00 UTC. \
        Since then A of www.example.test can’t be proven, until example.test signs it again.";
    assert!(
        says.contains(broke) && says.contains("The proof broke here. Expired on 29 May 2026, 3 days before."),
        "{says}"
    );
    let early = zone::answer().but(|draft| draft.set("www.example.test.", Rtype::A).seal().inception = NOW + 5 * DAY);
    let says = text(&time_view(&proof(early.case("early"))));
    assert!(says.contains("is valid only from 6 Jun 2026, 00:00:00 UTC, 5 days after this check."), "{says}");
}

#[test]
fn a_proof_that_broke_by_something_else_is_not_told_to_run_out() {
    let www = "www.example.test.";
    let forged = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().signature = Some(vec![1; 64]));
    let says = text(&time_view(&proof(forged.case("forged"))));
    let broke = "The proof broke at example.test. The signature does not verify with the key. What should hold there: \
        The signature verifies over the canonical form of the RRset. RFC 4035 §5.3.3 The dates are not the cause: other dates alone would fix nothing. Show that panel \
        Of what the proof rests on above the break, the first to expire is the signature over DNSKEY of the root, 10 days after this check, on";
    assert!(says.contains(broke), "{says}");
    assert!(!says.contains("First to expire") && !says.contains("From then on"), "{says}");
    assert!(says.contains("Of what held, the first to expire. Valid until"), "{says}");
    // Nothing came: no date at all, and still it is said where the proof stopped.
    let (_, lost) = shown::cases().iter().find(|(shown, _)| shown.code == "TIMEOUT").unwrap();
    let says = text(&time_view(&proof(lost.clone())));
    assert!(says.contains("The proof could not go on at") && !says.contains("The dates are not the cause"), "{says}");
    let inverted = zone::answer().but(|draft| {
        let seal = draft.set(www, Rtype::A).seal();
        (seal.inception, seal.expiration) = (NOW + DAY, NOW - DAY);
    });
    let says = text(&time_view(&proof(inverted.case("inverted"))));
    let never = "The signature over A of www.example.test is never valid: it ends on 31 May 2026, 00:00:00 UTC, before it begins. \
        Whoever signs example.test must sign again, with an end after the beginning. Show that panel";
    assert!(says.contains(never) && !says.contains("The dates are not the cause"), "{says}");
    // Where the chain is proven to end, what lies below has no dates to keep.
    let says = text(&time_view(&proof(zone::unsigned().case("unsigned"))));
    assert!(says.contains("First to expire") && says.contains("The chain is proven to end above"), "{says}");
}

/// Every verdict without a proof is led to a panel that tells why, and none of them is told what it will break by.
#[test]
fn each_broken_case_says_where_and_leads_there() {
    let mut broken = 0;
    for (shown, case) in shown::cases() {
        let proof = proof(case.clone());
        let view = time_view(&proof);
        let says = text(&view);
        if proof.report.verdict.broken_at().is_none() {
            assert!(!says.contains("The proof broke at"), "{}: {says}", shown.code);
            continue;
        }
        broken += 1;
        let frame = if proof.report.verdict.word() == "bogus" { "w-first broke" } else { "w-first stopped" };
        assert!(view.contains(frame) && says.contains("Show that panel"), "{}: {says}", shown.code);
        assert!(!says.contains("From then on") && !says.contains("First to expire"), "{}: {says}", shown.code);
        assert!(!says.contains("..") && !says.contains("?.") && !says.contains("!."), "{}: {says}", shown.code);
    }
    assert!(broken > 60, "{broken}");
}

#[test]
fn no_loss_is_claimed_where_another_signature_was_not_tried() {
    let draft = zone::answer().but(|draft| {
        let seals = &mut draft.set("www.example.test.", Rtype::A).seals;
        seals[0].expiration = NOW + 2 * DAY;
        seals.push(zone::Seal { expiration: NOW + 30 * DAY, ..seals[0].clone() });
    });
    let says = text(&time_view(&proof(draft.case("two seals"))));
    let first = "the signature over A of www.example.test, 2 days after this check, on 3 Jun 2026, 00:00:00 UTC. One more signature \
        over the same records lasts longer. It was not checked here: one that holds is enough.";
    assert!(says.contains(first) && !says.contains("proven any more"), "{says}");
}

#[test]
fn each_row_of_a_zone_has_a_name_of_its_own() {
    let sooner = zone::answer().but(|draft| draft.set(zone::ZONE, Rtype::DS).seal().expiration = NOW + 2 * DAY);
    let view = time_view(&proof(sooner.case("rows")));
    let of = |id: &str| {
        let begin = view.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("{id}: {view}"));
        let rest = view[begin..].split_once('>').unwrap().1;
        text(&format!("<p>{}", rest.split("</bdi>").next().unwrap()))
    };
    let named = view.split("aria-labelledby=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let names: Vec<String> = named.map(|ids| ids.split(' ').map(of).collect::<Vec<_>>().join(" ")).collect();
    let expected = [
        "the root DNSKEY of the root, DS of test",
        "test DNSKEY of test",
        "test DS of example.test",
        "example.test DNSKEY of example.test, A of www.example.test",
    ];
    assert_eq!(names, expected);
}

#[test]
fn absence_is_said_to_be_so_only_where_it_is_proven() {
    let proven = text(&graph_view(&proof(zone::nxdomain().case("proven"))));
    assert!(proven.contains("none.example.test: does not exist: holds"), "{proven}");
    let open = text(&graph_view(&proof(zone::hashed_nxdomain(&zone::Ring::new(0, &[], 1)).case("opt-out"))));
    assert!(
        open.contains("none.example.test: said not to exist: unsigned") && !open.contains("does not exist"),
        "{open}"
    );
    let broken = zone::nxdomain().but(|draft| draft.answer().sets[1].seal().expiration = NOW - DAY);
    let broken = text(&graph_view(&proof(broken.case("broken"))));
    assert!(broken.contains("none.example.test: said not to exist") && !broken.contains("does not exist"), "{broken}");
    assert!(proven.contains("digest type 2 (SHA256)") || proven.contains("digest type 2 ("), "{proven}");
}

/// Each moment on a time view is one that a step held a window against, and the table has them all.
#[test]
fn each_moment_of_a_time_view_is_in_the_trace() {
    let mut looked_up = 0;
    for (shown, case) in shown::cases() {
        let proof = proof(case.clone());
        let view = time_view(&proof);
        let mut moments = BTreeSet::new();
        for step in proof.report.trace.steps() {
            for computed in &step.computed {
                if let Computed::Window { window, now } = computed {
                    moments.extend(
                        [window.inception, window.expiration, *now]
                            .map(|moment| Words::english().date_and_time(moment)),
                    );
                }
            }
        }
        let cells: Vec<&str> = view.split("<td>").skip(1).filter_map(|cell| cell.split("</td>").next()).collect();
        let rows: usize =
            Windows::of(&proof.report, &proof.case.capture).groups.iter().map(|group| group.signed.len()).sum();
        assert_eq!(cells.len(), rows * 5, "{}", shown.code);
        for cell in cells.into_iter().filter(|cell| cell.ends_with(" UTC")) {
            assert!(moments.contains(cell), "{}: {cell} is not of {moments:?}", shown.code);
            looked_up += 1;
        }
    }
    assert!(looked_up > 500, "{looked_up}");
}

/// Whatever the case, each node of the graph stands in the drawing and in the list, and each edge that does not hold has a label.
#[test]
fn a_graph_says_the_same_in_its_drawing_and_in_its_list() {
    use explainer::chart::graph::{Graph, Relation, State};
    for (shown, case) in shown::cases() {
        let proof = proof(case.clone());
        let graph = Graph::of(&proof.report, &proof.case.capture);
        let view = graph_view(&proof);
        let (drawing, list) = view.rsplit_once("<details").unwrap();
        assert_eq!(drawing.matches("class=\"g-node ").count(), graph.nodes.len(), "{}", shown.code);
        assert_eq!(drawing.matches("class=\"g-hit\"").count(), graph.edges.len(), "{}", shown.code);
        let weak = graph.edges.iter().filter(|edge| {
            edge.state != State::Valid && (edge.relation != Relation::Delegates || edge.state == State::Unsigned)
        });
        let weak = weak.count();
        assert_eq!(drawing.matches("class=\"g-chip ").count(), weak, "{}", shown.code);
        assert_eq!(list.matches("<li>").count(), graph.nodes.len() + graph.edges.len(), "{}", shown.code);
        let says = text(&view);
        assert!(!view.contains("NaN") && !says.contains("graph-"), "{}: {says}", shown.code);
    }
}

#[test]
fn hostile_names_come_out_escaped_on_charts() {
    let owner = "<img/onerror=1>.example.test.";
    let set = Set::new(owner, Rtype::TXT, vec![b"\x02hi".to_vec()]).by_zone();
    let proof = proof(Draft::new(Asked::new(owner, Rtype::TXT, vec![set])).case("hostile"));
    for view in [time_view(&proof), graph_view(&proof)] {
        assert!(view.contains("&lt;img") && !view.contains("<img"), "{view}");
    }
}

/// A DS that means no key beside one that does is there for a key to come, or left of one that went: nothing is wrong with the proof.
#[test]
fn a_ds_that_is_not_used_is_no_failure_anywhere() {
    let words = Words::english();
    let beside = |rdata: Vec<u8>, seal: &dyn Fn(&mut zone::Seal)| {
        zone::answer().but(|draft| {
            draft.set(zone::ZONE, Rtype::DS).rdatas.insert(0, rdata);
            seal(draft.set(zone::ZONE, Rtype::DNSKEY).seal());
        })
    };
    let stranger = || zone::Key::p256(9).ds(zone::ZONE, 2);
    let mut other = zone::zone_key().ds(zone::ZONE, 2);
    other[4] ^= 1;
    for (what, rdata) in [("no key", stranger()), ("another digest", other.clone())] {
        let proof = proof(beside(rdata, &|_| {}).case(what));
        assert_eq!(proof.report.verdict.word(), "secure", "{what}");
        let graph = graph_view(&proof);
        let graph = graph.split("g-canvas").nth(1).unwrap().to_owned();
        assert!(!graph.contains("e-bad") && text(&graph).contains("not used"), "{what}: {graph}");
        assert!(!text(&graph).contains("can’t tell"), "{what}: {graph}");
        let mut said = 0;
        for step in 0..proof.strip.beats.len() {
            let view = lists(&words, &proof, step);
            for fails in ["state-bogus", " does not hold<"] {
                let at = view.find(fails).map(|at| view.get(at.saturating_sub(200)..at + 40));
                assert_eq!(at, None, "{what}");
            }
            said += text(&view).matches("not used").count();
        }
        // In the list of checks of each panel about the keys, and where it has octets also among these.
        let link = proof.report.trace.link(Rule::ChildKeys, &zone::ZONE.parse().unwrap()).map(|link| link.id);
        let panels = proof.strip.beats.iter().filter(|beat| beat.link == link).count();
        assert_eq!(said, panels * if what == "no key" { 1 } else { 2 }, "{what}");
    }
    // Where the chain breaks by something else, that is what is looked at.
    let broken = beside(other, &|seal| seal.expiration = NOW - DAY).case("expired");
    let report = broken.validate();
    let link = report.trace.link(Rule::ChildKeys, &zone::ZONE.parse().unwrap()).unwrap().id;
    let (parts, _) = bytes::parts(&report.trace, link);
    assert_eq!(parts[bytes::first(&report.trace, link, &parts)].kind, bytes::Kind::Records);
}

/// The lists of a panel's checks: in the drawer, and among its bytes.
fn lists(words: &Words, proof: &Shared<Proof>, step: usize) -> String {
    let (words, proof, depth) = (words.clone(), proof.clone(), Depth::Bytes);
    let drawer = part(Drawer { words: words.clone(), proof: proof.clone(), step, depth, on: Callback::noop() });
    viewed(html! { <>{ drawer }<Bytes {words} {proof} {step} route={Route::default()} on={Callback::noop()} /></> })
}

/// A DS that does not fit the key that signs is what is wrong, though another one leads to a key that signs nothing.
#[test]
fn a_ds_that_the_chain_breaks_on_is_a_failure_beside_one_that_leads_to_an_idle_key() {
    let idle = zone::Key::p256(9);
    let mut wrong = zone::zone_key().ds(zone::ZONE, 2);
    wrong[4] ^= 1;
    let draft = zone::answer().but(|draft| {
        draft.set(zone::ZONE, Rtype::DNSKEY).rdatas.push(idle.rdata());
        draft.set(zone::ZONE, Rtype::DS).rdatas = vec![idle.ds(zone::ZONE, 2), wrong];
    });
    let proof = proof(draft.case("idle"));
    assert_eq!(proof.report.verdict.word(), "bogus");
    let graph = graph_view(&proof);
    let graph = graph.split("g-canvas").nth(1).unwrap();
    assert!(graph.contains("e-bad") && !text(graph).contains("not used"), "{graph}");
    let trace = &proof.report.trace;
    let link = trace.link(Rule::ChildKeys, &zone::ZONE.parse().unwrap()).unwrap().id;
    let panels: Vec<usize> =
        (0..proof.strip.beats.len()).filter(|step| proof.strip.beats[*step].link == Some(link)).collect();
    assert!(!panels.is_empty());
    for step in panels {
        let view = lists(&Words::english(), &proof, step);
        assert!(!text(&view).contains("not used"), "{view}");
        let digest = words_of_checks(&view);
        assert!(digest.iter().any(|(class, says)| *class == "fails" && says.contains("DS")), "{digest:?}");
    }
    // And its octets are looked at first.
    let (parts, _) = bytes::parts(trace, link);
    let first = parts[bytes::first(trace, link, &parts)];
    let mismatch = matches!(trace.step(first.step).unwrap().fault(), Some(Fault::DigestMismatch { .. }));
    assert!(mismatch, "{first:?}");
}

/// The checks of a list, each with the class of its line.
fn words_of_checks(view: &str) -> Vec<(&str, String)> {
    let list = view.split("<ul class=\"checks\">").nth(1).unwrap().split("</ul>").next().unwrap();
    let lines = list.split("<li class=\"").skip(1).map(|line| line.split_once("\">").unwrap());
    lines.map(|(class, rest)| (class, text(rest))).collect()
}
