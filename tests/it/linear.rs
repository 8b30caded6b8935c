//! What follows the validator stays in proportion to what came, and says what it leaves out; of what is honest it leaves out nothing.

use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;

use explainer::case::{self, Case};
use explainer::chart::graph::{Graph, Kind, LeftOut, MOST_EDGES, MOST_NODES, MOST_OF_A_KIND as NODES_OF_A_KIND};
use explainer::chart::layout::Layout;
use explainer::chart::windows::{MOST_IDLE, Windows};
use explainer::diagnose::{Arg, Diagnoses, MOST_OF_A_KIND, Remedy, find};
use explainer::dns::{Rtype, canonical};
use explainer::evidence::Capture;
use explainer::paper::handout::handout;
use explainer::paper::transcript;
use explainer::story::{self, Story};
use explainer::text::Words;
use explainer::trace::{Step, StepId, Trace};
use explainer::validate::Report;

use crate::zone::{self, Asked, Draft, Key, Ring, Seal, ZONE};
use crate::{conformance, long, shown};

/// Cases of the shared folder, by the beginning of their names; none where it is missing.
fn shared(folder: &str, begins: &str) -> Vec<(String, Case)> {
    let Some(folder) = conformance::folder().and_then(|cases| Some(cases.parent()?.join(folder))) else {
        return Vec::new();
    };
    let files = if folder.is_dir() { conformance::files(&folder) } else { Vec::new() };
    let read = files.into_iter().filter_map(|file| {
        let name = file.file_stem()?.to_string_lossy().into_owned();
        let text = fs::read_to_string(&file).ok().filter(|_| name.starts_with(begins))?;
        Some((name, case::read(&text).ok()?))
    });
    read.collect()
}

/// Cases in which nobody wants to keep a browser busy.
fn honest() -> Vec<(String, Case)> {
    let ring = Ring::new(0, &[], 0);
    let drafts = [
        zone::answer(),
        zone::walked(),
        zone::nxdomain(),
        zone::nodata(),
        zone::hashed_nxdomain(&ring),
        zone::hashed_nodata(&ring),
        zone::wildcard(),
        zone::unsigned(),
        zone::alias("www.example.test."),
        zone::dname("x.new.example.test."),
        long::draft(),
        answers(40, 1),
    ];
    let drafts = drafts.into_iter().map(|draft| ("a draft".to_owned(), draft.case("a draft")));
    drafts.chain(shown::cases().iter().map(|(shown, case)| (shown.code.to_owned(), case.clone()))).collect()
}

/// A signature by a key that nobody has.
fn forged(signer: &str) -> Seal {
    let mut seal = Seal::new(Key::opaque(13, vec![7; 64]), signer);
    seal.signature = Some(vec![1; 64]);
    seal
}

/// `www.example.test. ANY`: RRsets of so many types, each with so many signatures that are out of date, of windows of their own, beside
/// one that holds.
fn answers(rrsets: u16, vain: u32) -> Draft {
    let sets = (0..rrsets).map(|number| {
        let mut set = zone::a("www.example.test.");
        (set.rtype, set.rdatas) = (Rtype::from_int(65_280 + number), vec![vec![1]]);
        for window in 0..vain {
            // By the zone's own key and out of date: those are looked at before the one that holds.
            let mut seal = Seal { signature: Some(vec![1; 64]), ..Seal::new(zone::zone_key(), ZONE) };
            seal.expiration = seal.inception + 1 + u32::from(number) * 1000 + window;
            set.seals.push(seal);
        }
        set.by_zone()
    });
    Draft::new(Asked::new("www.example.test.", Rtype::ANY, sets.collect()))
}

/// A zone of so many keys, of which none signs, and as many DS records that none of them is of.
fn keys(count: u16) -> Draft {
    zone::answer().but(|draft| {
        let key = |number: u16| Key::opaque(13, [number.to_be_bytes().as_slice(), &[9; 62]].concat());
        draft.set(ZONE, Rtype::DNSKEY).rdatas = (0..count).map(|number| key(number).rdata()).collect();
        let of = |number: u16| [number.to_be_bytes().as_slice(), &[13, 2], &[number as u8; 32]].concat();
        draft.set(ZONE, Rtype::DS).rdatas = (0..count).map(|number| of(key(number).tag())).collect();
    })
}

/// A name so many labels below its zone, whose RRset each of the names between is said to have signed.
fn signers(labels: usize) -> Draft {
    let owner = format!("{}{ZONE}", "a.".repeat(labels));
    let mut set = zone::a(&owner);
    set.seals = (0..labels).map(|above| forged(&owner[2 * above..])).collect();
    let draft = Draft::new(Asked::new(&owner, Rtype::A, vec![set]));
    let (key, apex) = (zone::zone_key(), ZONE);
    long::between(draft, (apex, &key), &format!("b.{owner}"))
}

/// So many responses that deny a name, and as many that have something below it.
fn contradictions(count: usize) -> Draft {
    let responses = |draft: Draft, number: usize| {
        let gone = Asked::new("gone.test.", Rtype::from_int(65_000 + number as u16), vec![zone::soa()]);
        draft.and(gone.rcode(3)).and(Asked::new(&format!("n{number}.gone.test."), Rtype::A, vec![]))
    };
    (0..count).fold(zone::answer(), responses)
}

/// All that the stages make of a case.
struct Made {
    steps: usize,
    found: Diagnoses,
    story: Story,
    windows: Windows,
    graph: Graph,
    transcript: String,
}

impl Made {
    fn of(case: &Case) -> Self {
        let words = Words::english();
        let report = case.validate();
        let story = story::tell(&report, &case.capture);
        let scenes: Vec<Rc<_>> = story.scenes.iter().cloned().map(Rc::new).collect();
        let graph = Graph::of(&report, &case.capture);
        assert_eq!(Layout::of(&graph).edges.len(), graph.edges.len());
        handout(case, &report, &story.scenes);
        Self {
            steps: report.trace.steps().len(),
            found: find(&report, &case.capture),
            windows: Windows::of(&report, &case.capture),
            transcript: transcript::text(&[], &transcript::entries(&scenes, &words), &words),
            story,
            graph,
        }
    }

    /// How many things of each kind came out.
    fn counts(&self) -> [usize; 8] {
        let orders = self.found.all().iter().flat_map(|found| &found.fix);
        let lines = orders.flat_map(|order| order.remedy.args()).map(|(_, arg)| match arg {
            Arg::Records(lines) => lines.len(),
            _ => 0,
        });
        [
            self.found.all().len(),
            lines.sum(),
            self.story.scenes.len(),
            self.story.scenes.iter().map(|scene| scene.steps.len()).sum(),
            self.windows.groups.iter().map(|group| group.signed.len()).sum(),
            self.graph.nodes.len(),
            self.graph.edges.len(),
            self.transcript.len(),
        ]
    }
}

fn records(capture: &Capture) -> usize {
    let responses = capture.exchanges.iter().filter_map(|exchange| exchange.outcome.as_ref().ok());
    responses.map(|response| response.records.len()).sum()
}

#[test]
fn of_an_honest_answer_nothing_is_left_out() {
    for (name, case) in honest().into_iter().chain(shared("validator-cases", "")).chain(shared("field-cases", "")) {
        let report = case.validate();
        assert_eq!(find(&report, &case.capture).left_out(), 0, "{name}: diagnoses");
        assert_eq!(story::tell(&report, &case.capture).left_out, 0, "{name}: scenes");
        assert_eq!(Windows::of(&report, &case.capture).left_out, 0, "{name}: windows");
        assert_eq!(Graph::of(&report, &case.capture).left_out, LeftOut::default(), "{name}: graph");
    }
}

/// What comes out for twice as much coming in is twice as much at most, whatever there is much of.
#[test]
fn twice_as_much_makes_twice_as_much_at_most() {
    type Hostile = fn(usize) -> Draft;
    let drafts: [(&str, Hostile, usize); 5] = [
        ("RRsets", |count| answers(count as u16, 1), 24),
        ("signatures", |count| answers(4, count as u32), 24),
        ("keys", |count| keys(count as u16), 100),
        ("signers", signers, 20),
        ("contradictions", contradictions, 30),
    ];
    for (what, draft, count) in drafts {
        let [(once, came), (twice, _)] = [count, 2 * count].map(|count| {
            let case = draft(count).case(what);
            (Made::of(&case), records(&case.capture))
        });
        assert!(twice.steps <= 2 * once.steps + 100 || what == "signers", "{what}: the validator");
        for (one, two) in once.counts().into_iter().zip(twice.counts()) {
            // Of several limits one may be reached only by the second.
            assert!(two <= 2 * one + MOST_OF_A_KIND, "{what}: {:?} and {:?}", once.counts(), twice.counts());
        }
        let sizes = once.counts();
        let most = 40 * (once.steps + came);
        assert!(sizes.iter().take(7).all(|size| *size <= most), "{what}: {sizes:?} of {came} records");
    }
}

#[test]
fn what_is_left_out_is_counted() {
    // Each of the answer's RRsets is a link; of 80, those that decide nothing are told up to a limit.
    let made = Made::of(&answers(80, 1).case("RRsets"));
    let told = |story: &Story| story.scenes.iter().filter(|scene| scene.title.id == "compare-title").count();
    assert_eq!((told(&made.story), made.story.left_out), (64, 16));
    let rrsets = made.graph.nodes.iter().filter(|node| matches!(node.kind, Kind::Rrset { .. })).count();
    assert_eq!((rrsets, made.graph.left_out), (NODES_OF_A_KIND, LeftOut { nodes: 16, edges: 0 }));

    // Of 8 RRsets with 40 signatures each that are in vain, each with a window of its own.
    let made = Made::of(&answers(8, 40).case("windows"));
    let signed = || made.windows.groups.iter().flat_map(|group| &group.signed);
    assert_eq!(signed().filter(|signed| !signed.carries).count(), MOST_IDLE);
    assert_eq!(made.windows.left_out, 8 * 40 - MOST_IDLE);
    assert_eq!(signed().filter(|signed| signed.carries).count(), 8 + 5, "with DS and DNSKEY of the chain");
    let first = made.windows.first.unwrap();
    assert!(made.windows.groups[first.group].signed[first.signed].carries);

    // Of 100 keys and as many DS records, each of which is of none of them.
    let made = Made::of(&keys(100).case("keys"));
    assert_eq!(made.found.root_cause(), Some("DIGEST_INVALID"));
    let wrong = made.found.all().iter().filter(|found| found.code() == "DIGEST_INVALID").count();
    assert_eq!(wrong, MOST_OF_A_KIND);
    assert!(made.found.left_out() >= 100 - MOST_OF_A_KIND);
    let drawn = |counts: fn(&Kind) -> bool| made.graph.nodes.iter().filter(|node| counts(&node.kind)).count();
    assert_eq!(drawn(|kind| matches!(kind, Kind::Ds { .. })), NODES_OF_A_KIND + 1, "with the one of the zone above");
    assert_eq!(made.graph.left_out.nodes, 36 + 36);

    // All that is published is advised against in one piece.
    let root = made.found.root().unwrap();
    let remove = root.fix.iter().find_map(|order| match &order.remedy {
        Remedy::ReplaceDs { remove, .. } | Remedy::Unsign { remove, .. } => Some(remove),
        _ => None,
    });
    assert_eq!(remove.map(|remove| remove.len()), Some(100), "{:?}", root.fix.first());
}

/// However much a hostile response makes the validator do, what is shown of it stays readable.
#[test]
fn of_a_hostile_response_no_more_is_shown_than_can_be_read() {
    for (name, case) in shared("attack-cases", "dos_") {
        let report = case.validate();
        let found = find(&report, &case.capture);
        let most = |code: &str| found.all().iter().filter(|found| found.code() == code).count();
        assert!(found.codes().into_iter().all(|code| most(code) <= MOST_OF_A_KIND), "{name}");
        let story = story::tell(&report, &case.capture);
        assert!(story.scenes.len() < 200, "{name}: {} scenes", story.scenes.len());
        let graph = Graph::of(&report, &case.capture);
        assert!(graph.nodes.len() <= MOST_NODES && graph.edges.len() <= MOST_EDGES + graph.zones.len(), "{name}");
        let idle = Windows::of(&report, &case.capture).groups.into_iter().flat_map(|group| group.signed);
        assert!(idle.filter(|signed| !signed.carries).count() <= MOST_IDLE + 1, "{name}");
        agrees(&name, &report);
    }
}

#[test]
fn a_trace_finds_parts_wholes_and_links_as_a_search_does() {
    for (name, case) in honest().into_iter().chain(shared("attack-cases", "a")) {
        agrees(&name, &case.validate());
    }
}

/// Holds a trace against what can be told by looking at all its steps.
fn agrees(name: &str, report: &Report) {
    let trace: &Trace = &report.trace;
    let ids = |steps: &mut dyn Iterator<Item = &Step>| steps.map(|step| step.id).collect::<Vec<StepId>>();
    let links: Vec<&Step> = trace.steps().iter().filter(|step| step.within.is_none()).collect();
    assert!(ids(&mut trace.links()) == ids(&mut links.iter().copied()), "{name}: links");

    let mut parts: BTreeMap<StepId, Vec<StepId>> = BTreeMap::new();
    // How many steps a step is with its parts: each adds its own to that of its whole, from behind.
    let mut sizes = vec![1usize; trace.steps().len()];
    for step in trace.steps().iter().rev() {
        if let Some(within) = step.within {
            parts.entry(within).or_default().push(step.id);
            sizes[within.number()] += sizes[step.id.number()];
        }
    }
    for step in trace.steps() {
        let number = step.id.number();
        let whole = trace.whole(step.id);
        assert_eq!((whole.len(), whole[0].id), (sizes[number], step.id), "{name}");
        let own = parts.remove(&step.id).unwrap_or_default().into_iter().rev();
        assert!(ids(&mut trace.parts(step.id)) == own.collect::<Vec<_>>(), "{name}: parts of {}", step.id.number());
        // The last one is part of it, and the next one is not.
        let is_part = |id: StepId| {
            let above = std::iter::successors(trace.step(id), |step| trace.step(step.within?));
            above.map(|step| step.id).any(|id| id == step.id)
        };
        for other in [whole.last(), trace.steps().get(number + whole.len())].into_iter().flatten() {
            assert_eq!(is_part(other.id), trace.holds(step.id, other.id), "{name}");
        }
        assert!(whole.last().is_some_and(|last| is_part(last.id)), "{name}");
    }

    let mut firsts = BTreeMap::new();
    for link in links {
        firsts.entry((link.rule, canonical::name(&link.owner), link.held())).or_insert(link);
    }
    for ((rule, _, held), link) in &firsts {
        let first = |held: bool| trace.first(*rule, &link.owner, held).map(|step| step.id);
        assert_eq!(first(*held), Some(link.id), "{name}");
        let other = firsts.get(&(*rule, canonical::name(&link.owner), !held)).map(|step| step.id);
        assert_eq!(first(!held), other, "{name}");
        assert_eq!(trace.link(*rule, &link.owner).map(|step| step.id), other.into_iter().chain([link.id]).min());
    }
    assert!(trace.first(explainer::trace::Rule::Cname, &zone::name("nobody.invalid."), true).is_none(), "{name}");
}
