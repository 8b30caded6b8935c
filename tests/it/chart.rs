//! What is surveyed of a trace: zones, validity windows, and the graph.

use explainer::chart::graph::{End, Graph, Kind, State};
use explainer::chart::layout::{Layout, Rect};
use explainer::chart::windows::{Group, Urgency, Windows};
use explainer::chart::zones;
use explainer::dns::security::{Dnskey, Ds, Nsec, Nsec3, Rrsig};
use explainer::dns::{Rtype, shown as text_of};
use explainer::story::scene::Standing;
use explainer::trace::Rule;

use crate::zone::{self, Asked, DAY, Draft, Key, NOW, Seal, Set};

/// A name as it is written here.
fn plain(name: &explainer::dns::Name) -> String {
    text_of(name)
}

/// Zones of `draft`'s chain.
fn chain(draft: &Draft) -> Vec<String> {
    zones(&draft.case("zones").validate().trace).iter().map(plain).collect()
}

/// One more zone below `parent`, signed by a key of its own.
pub(crate) fn with_zone(draft: Draft, (child, key): (&str, &Key), (parent, by): (&str, &Key)) -> Draft {
    let keys = Set::new(child, Rtype::DNSKEY, vec![key.rdata()]).sealed(key, child);
    let ds = Set::new(child, Rtype::DS, vec![key.ds(child, 2)]).sealed(by, parent);
    draft.and(Asked::new(child, Rtype::DS, vec![ds])).and(Asked::new(child, Rtype::DNSKEY, vec![keys]))
}

/// `alias.example.test.` leads to `www.other.` in another branch.
fn branches() -> Draft {
    let (top, target) = (Key::p256(7), "www.other.");
    let draft = zone::alias(target).but(|draft| {
        draft.answer().sets[1] = zone::a(target).sealed(&top, "other.");
    });
    with_zone(draft, ("other.", &top), (".", &zone::root_key()))
}

#[test]
fn zones_stand_behind_their_ancestors_branch_by_branch() {
    assert_eq!(chain(&zone::answer()), [".", "test.", "example.test."]);
    assert_eq!(chain(&zone::nxdomain()), [".", "test.", "example.test."]);
    // A name that only leads on is no zone.
    assert_eq!(chain(&zone::alias("www.example.test.")), [".", "test.", "example.test."]);
    assert_eq!(chain(&branches()), [".", "test.", "example.test.", "other."]);
    // Back in the first branch, whose place is before the second one's.
    let back = Key::p256(8);
    let draft = with_zone(branches(), ("back.test.", &back), ("test.", &zone::tld_key())).but(|draft| {
        let cname = draft.answer().sets[1].clone();
        let to = Set {
            rtype: Rtype::CNAME,
            rdatas: vec![explainer::dns::canonical::name(&zone::name("www.back.test."))],
            ..cname
        };
        draft.answer().sets[1] = to;
        draft.answer().sets.push(zone::a("www.back.test.").sealed(&back, "back.test."));
    });
    assert_eq!(chain(&draft), [".", "test.", "example.test.", "back.test.", "other."]);
    assert_eq!(draft.case("back").validate().verdict.word(), "secure");
}

fn windows(draft: &Draft) -> Windows {
    let case = draft.case("windows");
    Windows::of(&case.validate(), &case.capture)
}

/// One line a group: who signed what, from when to when in days from now, how it stands; the first to look at has an arrow.
fn windows_of(draft: &Draft) -> Vec<String> {
    let windows = windows(draft);
    assert_eq!(windows.now.field(), NOW);
    let days = |moment: explainer::dns::Moment| moment.since(windows.now) / i64::from(DAY);
    let line = |(place, group): (usize, &Group)| {
        let signed = group.signed.iter().enumerate().map(|(number, signed)| {
            let first = windows.first.filter(|first| (first.group, first.signed) == (place, number));
            let arrow = first.map_or_else(String::new, |first| format!(" <- {:?}", first.urgency));
            let vain = if signed.carries { "" } else { " in vain" };
            let others = if signed.others > 0 { format!(" beside {}", signed.others) } else { String::new() };
            format!("{} {}{others}{vain}{arrow}", plain(&signed.owner), signed.rtype)
        });
        let (from, to) = (days(group.window.inception), days(group.window.expiration));
        format!("{} {from}..{to} {:?}: {}", plain(&group.zone), group.state, signed.collect::<Vec<_>>().join(", "))
    };
    windows.groups.iter().enumerate().map(line).collect()
}

#[test]
fn equal_windows_of_a_zone_are_one_and_the_first_to_run_out_is_found() {
    assert_eq!(
        windows_of(&zone::answer()),
        [
            ". -10..10 Valid: . DNSKEY <- RunsOut, test. DS",
            "test. -10..10 Valid: test. DNSKEY, example.test. DS",
            "example.test. -10..10 Valid: example.test. DNSKEY, www.example.test. A",
        ]
    );
    let sooner = zone::answer().but(|draft| {
        draft.set(zone::ZONE, Rtype::DS).seal().expiration = NOW + 2 * DAY;
        draft.set(".", Rtype::DNSKEY).seal().expiration = NOW + 900 * DAY;
    });
    assert_eq!(
        windows_of(&sooner),
        [
            ". -10..900 Valid: . DNSKEY",
            ". -10..10 Valid: test. DS",
            "test. -10..10 Valid: test. DNSKEY",
            "test. -10..2 Valid: example.test. DS <- RunsOut",
            "example.test. -10..10 Valid: example.test. DNSKEY, www.example.test. A",
        ]
    );
}

#[test]
fn what_broke_a_proof_by_its_window_comes_first() {
    let www = "www.example.test.";
    let expired = zone::answer().but(|draft| {
        let seal = draft.set(www, Rtype::A).seal();
        (seal.inception, seal.expiration) = (NOW - 30 * DAY, NOW - 3 * DAY);
    });
    assert_eq!(
        windows_of(&expired)[2..],
        [
            "example.test. -10..10 Valid: example.test. DNSKEY",
            "example.test. -30..-3 Expired: www.example.test. A in vain <- RanOut",
        ]
    );
    let early = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().inception = NOW + 5 * DAY);
    assert_eq!(windows_of(&early)[3], "example.test. 5..10 NotYet: www.example.test. A in vain <- NotBegun");
    // An expired signature beside one that holds breaks nothing, and is not the one to look at.
    let beside = zone::answer().but(|draft| {
        let set = draft.set(www, Rtype::A);
        let old = Seal { inception: NOW - 30 * DAY, expiration: NOW - 3 * DAY, ..set.seals[0].clone() };
        set.seals.insert(0, old);
    });
    assert_eq!(
        windows_of(&beside),
        [
            ". -10..10 Valid: . DNSKEY <- RunsOut, test. DS",
            "test. -10..10 Valid: test. DNSKEY, example.test. DS",
            "example.test. -10..10 Valid: example.test. DNSKEY, www.example.test. A",
            "example.test. -30..-3 Expired: www.example.test. A in vain",
        ]
    );
    let inverted = zone::answer().but(|draft| {
        let seal = draft.set(www, Rtype::A).seal();
        (seal.inception, seal.expiration) = (NOW + DAY, NOW - DAY);
    });
    assert_eq!(windows_of(&inverted)[3], "example.test. 1..-1 Inverted: www.example.test. A in vain <- NeverBegins");
}

/// Where a proof broke, and whether dates had no part in it.
fn broke(draft: &Draft) -> Option<(String, Rule, bool)> {
    windows(draft).broke.map(|broke| (plain(&broke.zone), broke.rule, broke.in_time))
}

#[test]
fn what_else_broke_a_proof_is_no_matter_of_dates() {
    let www = "www.example.test.";
    assert_eq!(broke(&zone::answer()), None);
    assert_eq!(broke(&zone::unsigned()), None, "proven to be unsigned is not broken");
    let forged = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().signature = Some(vec![1; 64]));
    assert_eq!(broke(&forged), Some(("example.test.".to_owned(), Rule::Verifies, true)));
    // Of what still holds, the first to run out is told, and not as what the proof will break by.
    let first = windows(&forged).first.unwrap();
    assert_eq!((first.group, first.urgency), (0, Urgency::Held));
    // A date had a part in it where another signature over the same records was out of time.
    let both = zone::answer().but(|draft| {
        let set = draft.set(www, Rtype::A);
        let old = Seal { inception: NOW - 30 * DAY, expiration: NOW - 3 * DAY, ..set.seals[0].clone() };
        set.seals.insert(0, old);
        set.seals[1].signature = Some(vec![1; 64]);
    });
    let in_time = broke(&both).unwrap().2;
    assert!(!in_time);
    let late = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().expiration = NOW - DAY);
    assert_eq!(broke(&late), Some(("example.test.".to_owned(), Rule::Validity, false)));
    for (called, case) in all() {
        let report = case.validate();
        let windows = Windows::of(&report, &case.capture);
        assert_eq!(windows.broke.is_some(), report.verdict.broken_at().is_some(), "{called}");
        if let Some(first) = windows.first {
            let runs_out = first.urgency == Urgency::RunsOut;
            assert_eq!(runs_out, windows.broke.is_none(), "{called}: only what holds has something to lose");
        }
    }
}

#[test]
fn another_signature_that_was_not_tried_is_counted() {
    let www = "www.example.test.";
    let sooner = |last: &dyn Fn(&mut Vec<Seal>)| {
        zone::answer().but(|draft| {
            let seals = &mut draft.set(www, Rtype::A).seals;
            seals[0].expiration = NOW + 2 * DAY;
            seals.push(Seal { expiration: NOW + 30 * DAY, ..seals[0].clone() });
            last(seals);
        })
    };
    let last = |draft: &Draft| windows_of(draft).last().unwrap().clone();
    assert_eq!(last(&sooner(&|_| {})), "example.test. -10..2 Valid: www.example.test. A beside 1 <- RunsOut");
    // One that ends sooner, one by another zone, and one that was tried, are none to rely on.
    let none = "example.test. -10..2 Valid: www.example.test. A <- RunsOut";
    assert_eq!(last(&sooner(&|seals| seals[1].expiration = NOW + DAY)), none);
    assert_eq!(last(&sooner(&|seals| seals[1].signer = "test.".to_owned())), none);
    let tried = sooner(&|seals| {
        seals[1].signature = Some(vec![1; 64]);
        seals.reverse();
    });
    assert!(windows_of(&tried).contains(&none.to_owned()), "{:#?}", windows_of(&tried));
    // A renewed copy in another response is one, too.
    let (mut copy, name) = (zone::nsec("alias.example.test."), "none.example.test.");
    copy.seal().expiration = NOW + 30 * DAY;
    let draft = zone::nxdomain().and(Asked::new(name, Rtype::DS, vec![zone::soa(), copy]).rcode(3));
    let draft = draft.but(|draft| draft.answer().sets[1].seal().expiration = NOW + 2 * DAY);
    let line = "example.test. -10..2 Valid: alias.example.test. NSEC beside 1 <- RunsOut";
    assert!(windows_of(&draft).contains(&line.to_owned()), "{:#?}", windows_of(&draft));
}

#[test]
fn what_a_proof_can_do_without_does_not_run_out_first() {
    // Another NSEC than those that deny the name.
    let draft = zone::nxdomain().but(|draft| {
        let mut beside = zone::nsec("www.example.test.");
        beside.seal().expiration = NOW + DAY;
        draft.answer().sets.push(beside);
    });
    let found = windows_of(&draft);
    assert!(found.contains(&"example.test. -10..1 Valid: www.example.test. NSEC in vain".to_owned()), "{found:#?}");
    assert!(found[0].contains("<- RunsOut"), "{found:#?}");
}

#[test]
fn what_broke_a_proof_is_not_taken_for_another_with_the_same_window() {
    let www = "www.example.test.";
    let old = |seal: &Seal| Seal { inception: NOW - 30 * DAY, expiration: NOW - 3 * DAY, ..seal.clone() };
    let draft = zone::answer().but(|draft| {
        for (owner, rtype) in [("test.", Rtype::DS), (zone::ZONE, Rtype::DNSKEY)] {
            let seals = &mut draft.set(owner, rtype).seals;
            seals.insert(0, old(&seals[0]));
        }
        let seal = draft.set(www, Rtype::A).seal();
        *seal = old(seal);
    });
    assert_eq!(
        windows_of(&draft).into_iter().filter(|line| line.contains("Expired")).collect::<Vec<_>>(),
        [
            ". -30..-3 Expired: test. DS in vain",
            "example.test. -30..-3 Expired: example.test. DNSKEY in vain, www.example.test. A in vain <- RanOut",
        ]
    );
}

fn node(graph: &Graph, place: usize) -> String {
    let node = &graph.nodes[place];
    let zone = plain(&graph.zones[node.zone].name);
    let what = match &node.kind {
        Kind::Key { key_tag, algorithm, flags, anchor, used } => {
            let role = if flags & 1 == 1 { "sep" } else { "zsk" };
            format!(
                "DNSKEY {} {algorithm} {role}{}{}",
                named(*key_tag),
                if *anchor { " anchor" } else { "" },
                if *used { "" } else { " unused" }
            )
        }
        Kind::MissingKey { key_tag, algorithm } => format!("no DNSKEY {} {algorithm}", named(*key_tag)),
        Kind::Anchor { key_tag, .. } => format!("anchor {}", named(*key_tag)),
        Kind::Ds { child, key_tag, algorithm, digest_type } => {
            format!("DS {} {} {algorithm} {digest_type}", plain(child), named(*key_tag))
        }
        Kind::Rrset { owner, rtype } => format!("{}/{rtype}", plain(owner)),
        Kind::Nsec { owner, next } => format!("NSEC {} {}", plain(owner), plain(next)),
        Kind::Nsec3 { owner, .. } => format!("NSEC3 {}", plain(owner)),
        Kind::Absent { owner, rtype } => {
            format!("no {}{}", plain(owner), rtype.map_or_else(String::new, |rtype| format!("/{rtype}")))
        }
    };
    format!("{zone} | {what}")
}

/// A key tag by whose it is.
fn named(tag: u16) -> String {
    let keys =
        [("root", zone::root_key()), ("tld", zone::tld_key()), ("own", zone::zone_key()), ("stranger", Key::p256(9))];
    let known = keys.iter().find(|(_, key)| key.tag() == tag);
    known.map_or_else(|| tag.to_string(), |(name, _)| (*name).to_owned())
}

fn graph_of(draft: &Draft) -> Graph {
    let case = draft.case("graph");
    Graph::of(&case.validate(), &case.capture)
}

/// Every node that does not stand secure with how it stands, and every edge; sorted.
fn told(graph: &Graph) -> (Vec<String>, Vec<String>) {
    let mut nodes: Vec<String> = (0..graph.nodes.len())
        .map(|place| match graph.nodes[place].standing {
            Standing::Secure => node(graph, place),
            other => format!("{} {other:?}", node(graph, place)),
        })
        .collect();
    let end = |end: End| match end {
        End::Node(place) => node(graph, place).split_once(" | ").unwrap().1.to_owned(),
        End::Zone(place) => format!("[{}]", plain(&graph.zones[place].name)),
    };
    let mut edges: Vec<String> = graph
        .edges
        .iter()
        .map(|edge| format!("{:?} {} -> {} {:?}", edge.relation, end(edge.from), end(edge.to), edge.state))
        .collect();
    nodes.sort();
    edges.sort();
    (nodes, edges)
}

/// The graph of the chain down to `example.test.`, of which all is as it should be.
const CHAIN: [&str; 5] = [
    ". | DNSKEY root 13 sep anchor",
    ". | DS test. tld 13 2",
    "example.test. | DNSKEY own 13 sep",
    "test. | DNSKEY tld 13 sep",
    "test. | DS example.test. own 13 2",
];
const CHAIN_EDGES: [&str; 9] = [
    "Delegates [.] -> [test.] Valid",
    "Delegates [test.] -> [example.test.] Valid",
    "Digests DS example.test. own 13 2 -> DNSKEY own 13 sep Valid",
    "Digests DS test. tld 13 2 -> DNSKEY tld 13 sep Valid",
    "Signs DNSKEY own 13 sep -> DNSKEY own 13 sep Valid",
    "Signs DNSKEY root 13 sep anchor -> DNSKEY root 13 sep anchor Valid",
    "Signs DNSKEY root 13 sep anchor -> DS test. tld 13 2 Valid",
    "Signs DNSKEY tld 13 sep -> DNSKEY tld 13 sep Valid",
    "Signs DNSKEY tld 13 sep -> DS example.test. own 13 2 Valid",
];

/// The whole chain with these nodes and edges more.
fn assert_beside(draft: &Draft, nodes: &[&str], edges: &[&str]) {
    let sorted = |one: &[&str], other: &[&str]| {
        let mut all: Vec<String> = one.iter().chain(other).map(|text| (*text).to_owned()).collect();
        all.sort();
        all
    };
    let found = told(&graph_of(draft));
    assert_eq!(found.0, sorted(&CHAIN, nodes));
    assert_eq!(found.1, sorted(&CHAIN_EDGES, edges));
}

#[test]
fn a_secure_answer_as_a_graph() {
    let answer = "example.test. | www.example.test./A";
    let signed = "Signs DNSKEY own 13 sep -> www.example.test./A Valid";
    assert_beside(&zone::answer(), &[answer], &[signed]);
    let zones = graph_of(&zone::answer()).zones;
    assert!(zones.iter().all(|zone| zone.standing == Standing::Secure));
    assert_eq!(zones.iter().map(|zone| zone.parent).collect::<Vec<_>>(), [None, Some(0), Some(1)]);
}

#[test]
fn two_kinds_of_keys_and_one_that_does_nothing() {
    let (rack, letters, idle) = (zone::zone_key(), Key::p256(9).with_flags(256), Key::p256(11).with_flags(256));
    let draft = zone::answer().but(|draft| {
        draft.keys(&[rack, letters.clone(), idle.clone()]);
        draft.set(zone::ZONE, Rtype::DNSKEY).seals.truncate(1);
        draft.answer().sets[0].seals = vec![Seal::new(letters.clone(), zone::ZONE)];
    });
    let (letters, idle) = (letters.tag(), idle.tag());
    assert_beside(
        &draft,
        &[
            &format!("example.test. | DNSKEY {letters} 13 zsk"),
            &format!("example.test. | DNSKEY {idle} 13 zsk unused"),
            "example.test. | www.example.test./A",
        ],
        &[
            &format!("Signs DNSKEY own 13 sep -> DNSKEY {letters} 13 zsk Valid"),
            &format!("Signs DNSKEY own 13 sep -> DNSKEY {idle} 13 zsk unused Valid"),
            &format!("Signs DNSKEY {letters} 13 zsk -> www.example.test./A Valid"),
        ],
    );
}

#[test]
fn expired_forged_unsigned_and_strange_signatures_as_a_graph() {
    let www = "www.example.test.";
    let answer = "example.test. | www.example.test./A Bogus";
    let signed = |state: &str| format!("Signs DNSKEY own 13 sep -> www.example.test./A {state}");
    let expired = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().expiration = NOW - DAY);
    assert_beside(&expired, &[answer], &[&signed("Expired")]);
    let early = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().inception = NOW + DAY);
    assert_beside(&early, &[answer], &[&signed("NotYet")]);
    let forged = zone::answer().but(|draft| draft.set(www, Rtype::A).seal().signature = Some(vec![1; 64]));
    assert_beside(&forged, &[answer], &[&signed("Invalid")]);
    let unsigned = zone::walked().but(|draft| draft.set(www, Rtype::A).seals.clear());
    assert_beside(&unsigned, &[answer], &["Signs [example.test.] -> www.example.test./A Missing"]);
    let strange =
        zone::answer().but(|draft| draft.set(www, Rtype::A).seals = vec![Seal::new(Key::p256(9), zone::ZONE)]);
    assert_beside(
        &strange,
        &[answer, "example.test. | no DNSKEY stranger 13 Bogus"],
        &["Signs no DNSKEY stranger 13 -> www.example.test./A Invalid"],
    );
}

#[test]
fn a_wrong_ds_as_a_graph() {
    // The digest of another key, under the tag of the right one.
    let draft = zone::answer().but(|draft| {
        let mut ds = zone::zone_key().ds(zone::ZONE, 2);
        ds[4] ^= 1;
        draft.set(zone::ZONE, Rtype::DS).rdatas = vec![ds];
    });
    let graph = graph_of(&draft);
    let (nodes, edges) = told(&graph);
    assert_eq!(
        nodes,
        [
            ". | DNSKEY root 13 sep anchor",
            ". | DS test. tld 13 2",
            "example.test. | DNSKEY own 13 sep Bogus",
            "test. | DNSKEY tld 13 sep",
            "test. | DS example.test. own 13 2",
        ]
    );
    assert_eq!(
        edges,
        [
            "Delegates [.] -> [test.] Valid",
            "Delegates [test.] -> [example.test.] Invalid",
            "Digests DS example.test. own 13 2 -> DNSKEY own 13 sep Invalid",
            "Digests DS test. tld 13 2 -> DNSKEY tld 13 sep Valid",
            "Signs DNSKEY root 13 sep anchor -> DNSKEY root 13 sep anchor Valid",
            "Signs DNSKEY root 13 sep anchor -> DS test. tld 13 2 Valid",
            "Signs DNSKEY tld 13 sep -> DNSKEY tld 13 sep Valid",
            "Signs DNSKEY tld 13 sep -> DS example.test. own 13 2 Valid",
        ]
    );
    assert_eq!(graph.zones[2].standing, Standing::Bogus);
    // A DS of a key that is not there at all.
    let stale =
        zone::answer().but(|draft| draft.set(zone::ZONE, Rtype::DS).rdatas = vec![Key::p256(9).ds(zone::ZONE, 2)]);
    let (nodes, edges) = told(&graph_of(&stale));
    assert!(nodes.contains(&"example.test. | no DNSKEY stranger 13 Bogus".to_owned()), "{nodes:#?}");
    let missing = "Digests DS example.test. stranger 13 2 -> no DNSKEY stranger 13 Missing";
    assert!(edges.contains(&missing.to_owned()), "{edges:#?}");
    // The same beside one that leads to a key is not used.
    let unused =
        zone::answer().but(|draft| draft.set(zone::ZONE, Rtype::DS).rdatas.push(Key::p256(9).ds(zone::ZONE, 2)));
    let (nodes, edges) = told(&graph_of(&unused));
    assert!(nodes.contains(&"example.test. | no DNSKEY stranger 13 Indeterminate".to_owned()), "{nodes:#?}");
    assert!(edges.contains(&missing.replace("Missing", "Unused")), "{edges:#?}");
    // Nor is one under the tag of a key that has another digest.
    let unused = zone::answer().but(|draft| {
        let mut ds = zone::zone_key().ds(zone::ZONE, 2);
        ds[4] ^= 1;
        draft.set(zone::ZONE, Rtype::DS).rdatas.push(ds);
    });
    let (_, edges) = told(&graph_of(&unused));
    let states = |state: &str| edges.iter().filter(|edge| edge.starts_with("Digests") && edge.ends_with(state)).count();
    assert_eq!((states(" Unused"), states(" Invalid")), (1, 0), "{edges:#?}");
}

#[test]
fn an_anchor_that_leads_to_no_key_is_drawn() {
    let draft = zone::answer().but(|draft| draft.anchors[0] = draft.anchors[0].replace(" 13 2 ", " 13 2 00"));
    let draft = draft.but(|draft| {
        let cut = draft.anchors[0].len() - 2;
        draft.anchors[0].truncate(cut);
    });
    let (nodes, edges) = told(&graph_of(&draft));
    assert_eq!(nodes, [". | DNSKEY root 13 sep Bogus", ". | anchor root Bogus"]);
    assert_eq!(edges, ["Digests anchor root -> DNSKEY root 13 sep Invalid"]);
}

#[test]
fn an_unsigned_delegation_as_a_graph() {
    assert_beside(
        &zone::unsigned(),
        &["example.test. | NSEC sub.example.test. *.wild.example.test.", "example.test. | no sub.example.test./DS"],
        &[
            "Delegates [example.test.] -> [sub.example.test.] Unsigned",
            "Denies NSEC sub.example.test. *.wild.example.test. -> no sub.example.test./DS Valid",
            "Signs DNSKEY own 13 sep -> NSEC sub.example.test. *.wild.example.test. Valid",
        ],
    );
    let zones = graph_of(&zone::unsigned()).zones;
    assert_eq!(plain(&zones[3].name), "sub.example.test.");
    assert_eq!((zones[3].standing, zones[3].parent), (Standing::Insecure, Some(2)));
    // The other way to be unsigned: a DS of an algorithm that nobody knows.
    let unknown = zone::answer().but(|draft| {
        let mut ds = zone::zone_key().ds(zone::ZONE, 2);
        ds[2] = 250;
        draft.set(zone::ZONE, Rtype::DS).rdatas = vec![ds];
    });
    let (_, edges) = told(&graph_of(&unknown));
    let unsupported = "Digests DS example.test. own 250 2 -> [example.test.] Unsupported";
    assert!(edges.contains(&unsupported.to_owned()), "{edges:#?}");
    assert!(edges.contains(&"Delegates [test.] -> [example.test.] Unsigned".to_owned()), "{edges:#?}");
}

#[test]
fn absence_as_a_graph() {
    let (over, apex) = ("NSEC alias.example.test. sub.example.test.", "NSEC example.test. alias.example.test.");
    assert_beside(
        &zone::nxdomain(),
        &[
            &format!("example.test. | {over}"),
            &format!("example.test. | {apex}"),
            "example.test. | example.test./SOA",
            "example.test. | no none.example.test.",
        ],
        &[
            &format!("Denies {over} -> no none.example.test. Valid"),
            &format!("Denies {apex} -> no none.example.test. Valid"),
            &format!("Signs DNSKEY own 13 sep -> {over} Valid"),
            &format!("Signs DNSKEY own 13 sep -> {apex} Valid"),
            "Signs DNSKEY own 13 sep -> example.test./SOA Valid",
        ],
    );
    // Nothing closer stands in the way of a wildcard's answer.
    let nsec = "NSEC *.wild.example.test. www.example.test.";
    assert_beside(
        &zone::wildcard(),
        &[&format!("example.test. | {nsec}"), "example.test. | x.wild.example.test./A"],
        &[
            &format!("Denies {nsec} -> x.wild.example.test./A Valid"),
            &format!("Signs DNSKEY own 13 sep -> {nsec} Valid"),
            "Signs DNSKEY own 13 sep -> x.wild.example.test./A Valid",
        ],
    );
}

#[test]
fn aliases_as_a_graph() {
    let (alias, www) = ("alias.example.test./CNAME", "www.example.test./A");
    assert_beside(
        &zone::alias("www.example.test."),
        &[&format!("example.test. | {alias}"), &format!("example.test. | {www}")],
        &[
            &format!("Leads {alias} -> {www} Valid"),
            &format!("Signs DNSKEY own 13 sep -> {alias} Valid"),
            &format!("Signs DNSKEY own 13 sep -> {www} Valid"),
        ],
    );
    let (dname, made) = ("old.example.test./DNAME", "x.old.example.test./CNAME");
    let (_, edges) = told(&graph_of(&zone::dname("x.new.example.test.")));
    for edge in [format!("Leads {dname} -> {made} Valid"), format!("Leads {made} -> x.new.example.test./A Valid")] {
        assert!(edges.contains(&edge), "{edges:#?}");
    }
    let (_, edges) = told(&graph_of(&branches()));
    assert!(edges.contains(&format!("Leads {alias} -> www.other./A Valid")), "{edges:#?}");
    assert!(edges.contains(&"Delegates [.] -> [other.] Valid".to_owned()), "{edges:#?}");
}

/// Every case of a diagnosis, and a few that hold.
fn all() -> Vec<(String, explainer::case::Case)> {
    let mut cases: Vec<(String, explainer::case::Case)> =
        crate::shown::cases().iter().map(|(shown, case)| (shown.code.to_owned(), case.clone())).collect();
    let ring = zone::Ring::new(0, &[], 0);
    let drafts = [
        ("answer", zone::answer()),
        ("nxdomain", zone::nxdomain()),
        ("hashed", zone::hashed_nxdomain(&ring)),
        ("opt-out", zone::hashed_nxdomain(&zone::Ring::new(0, &[], 1))),
        ("iterations", zone::hashed_nodata(&zone::Ring::new(151, &[], 0))),
        ("unsigned", zone::unsigned()),
        ("branches", branches()),
        ("long", crate::long::draft()),
    ];
    cases.extend(drafts.map(|(called, draft)| (called.to_owned(), draft.case(called))));
    cases
}

/// Each value of each graph is in the record or the step that it is said to be from, and each record went into a step.
#[test]
fn every_value_of_a_graph_is_in_the_trace() {
    let mut looked_up = 0;
    for (called, case) in all() {
        let report = case.validate();
        let graph = Graph::of(&report, &case.capture);
        let names = zones(&report.trace);
        for zone in &graph.zones {
            let unsigned = report.trace.links().any(|link| link.owner == zone.name);
            assert!(names.contains(&zone.name) || unsigned, "{called}: {zone:?}");
        }
        for shown in &graph.nodes {
            let step = report.trace.step(shown.step).unwrap();
            let debug = format!("{step:?}");
            let record = shown.record.map(|id| {
                assert!(report.trace.steps().iter().any(|step| step.inputs.contains(&id)), "{called}: {shown:?}");
                &case.capture.record(id).unwrap().record
            });
            let rdata = || &record.unwrap().rdata;
            let holds = match &shown.kind {
                Kind::Key { key_tag, algorithm, flags, anchor, .. } => {
                    let key = Dnskey::from_rdata(rdata()).unwrap();
                    let anchored = report.trace.steps().iter().any(|step| {
                        step.rule == Rule::AnchorMatch
                            && step.held()
                            && format!("{:?}", step.computed).contains(&format!("key_tag: {key_tag},"))
                    });
                    (key.key_tag, key.algorithm, key.flags) == (*key_tag, *algorithm, *flags) && (!anchor || anchored)
                }
                // Looked for by a DS, an anchor or a signature; the step of the last has its record.
                Kind::MissingKey { key_tag, algorithm } => {
                    let signature = step.inputs.first().and_then(|id| case.capture.record(*id));
                    let signature = signature.and_then(|received| Rrsig::from_rdata(&received.record.rdata));
                    signature.is_some_and(|rrsig| (rrsig.key_tag, rrsig.algorithm) == (*key_tag, *algorithm))
                        || debug.contains(&format!("key_tag: {key_tag}, algorithm: {algorithm}"))
                }
                Kind::Anchor { key_tag, .. } => debug.contains(&format!("key_tag: {key_tag}")),
                Kind::Ds { child, key_tag, algorithm, digest_type } => {
                    let ds = Ds::from_rdata(rdata()).unwrap();
                    record.unwrap().owner == *child
                        && (ds.key_tag, ds.algorithm, ds.digest_type) == (*key_tag, *algorithm, *digest_type)
                }
                Kind::Rrset { owner, rtype } => match record {
                    Some(record) => (&record.owner, record.rtype) == (owner, *rtype),
                    None => (&step.owner, step.rtype) == (owner, *rtype),
                },
                Kind::Nsec { owner, next } => {
                    record.unwrap().owner == *owner && Nsec::from_rdata(rdata()).unwrap().next == *next
                }
                Kind::Nsec3 { owner, next } => {
                    record.unwrap().owner == *owner && Nsec3::from_rdata(rdata()).unwrap().next == *next
                }
                Kind::Absent { owner, rtype } => step.owner == *owner && rtype.is_none_or(|rtype| rtype == step.rtype),
            };
            assert!(holds, "{called}: {shown:?} is not of {step:?}");
            looked_up += 1;
        }
        for edge in &graph.edges {
            let step = report.trace.step(edge.step).unwrap();
            // A zone is unsigned by a proof that holds, or by DS records that nobody can check.
            let holds = edge.state == State::Valid || edge.state == State::Unsigned && step.held();
            assert_eq!(step.held(), holds, "{called}: {edge:?} of {step:?}");
        }
    }
    assert!(looked_up > 800, "{looked_up}");
}

#[test]
fn absence_that_is_not_proven_is_not_said_to_hold() {
    // An opt-out span may hold an unsigned delegation (RFC 5155 9.2).
    let (nodes, edges) = told(&graph_of(&zone::hashed_nxdomain(&zone::Ring::new(0, &[], 1))));
    assert!(nodes.contains(&"example.test. | no none.example.test. Insecure".to_owned()), "{nodes:#?}");
    let denies = |edges: &[String]| -> Vec<String> {
        let denials = edges.iter().filter(|edge| edge.starts_with("Denies"));
        denials.map(|edge| edge.rsplit_once(' ').unwrap().1.to_owned()).collect()
    };
    assert!(denies(&edges).len() > 1 && denies(&edges).iter().all(|state| state == "Unsigned"), "{edges:#?}");
    // Without it the same holds.
    let (nodes, edges) = told(&graph_of(&zone::hashed_nxdomain(&zone::Ring::new(0, &[], 0))));
    assert!(nodes.contains(&"example.test. | no none.example.test.".to_owned()), "{nodes:#?}");
    assert!(denies(&edges).iter().all(|state| state == "Valid"), "{edges:#?}");
    // More iterations than are looked at: nothing was hashed, so nothing is denied (RFC 9276 3.2).
    for draft in
        [zone::hashed_nxdomain(&zone::Ring::new(151, &[], 0)), zone::hashed_nodata(&zone::Ring::new(151, &[], 0))]
    {
        let (nodes, edges) = told(&graph_of(&draft));
        let absent: Vec<&String> = nodes.iter().filter(|node| node.contains("| no ")).collect();
        assert!(absent.len() == 1 && absent[0].ends_with(" Insecure"), "{nodes:#?}");
        assert_eq!(denies(&edges), ["Unsigned"], "{edges:#?}");
    }
    // An answer by wildcard, beside an opt-out span: a closer name may be there, unsigned.
    let ring = zone::Ring::new(0, &[], 1);
    let draft = zone::wildcard().but(|draft| draft.answer().sets[1] = ring.over("x.wild.example.test."));
    assert_eq!(draft.case("wildcard").validate().verdict.word(), "insecure");
    let (nodes, edges) = told(&graph_of(&draft));
    assert!(nodes.contains(&"example.test. | x.wild.example.test./A Insecure".to_owned()), "{nodes:#?}");
    assert_eq!(denies(&edges), ["Unsigned"], "{edges:#?}");
    // A delegation in an opt-out span: no record says that it has no DS.
    let draft = zone::unsigned().but(|draft| {
        draft.at("sub.example.test.", Rtype::DS).sets =
            vec![zone::soa(), ring.at(zone::ZONE), ring.over("sub.example.test.")];
    });
    let (nodes, edges) = told(&graph_of(&draft));
    assert!(nodes.contains(&"example.test. | no sub.example.test./DS Insecure".to_owned()), "{nodes:#?}");
    assert!(denies(&edges).iter().all(|state| state == "Unsigned"), "{edges:#?}");
}

#[test]
fn what_cannot_be_checked_is_not_unsigned_where_the_zone_is_trusted() {
    let www = "www.example.test.";
    let draft = zone::walked().but(|draft| draft.set(www, Rtype::A).seal().algorithm = Some(200));
    assert_eq!(draft.case("unknown").validate().verdict.word(), "bogus");
    let (nodes, _) = told(&graph_of(&draft));
    assert!(nodes.contains(&"example.test. | www.example.test./A Bogus".to_owned()), "{nodes:#?}");
    // The keys of a zone whose DS can be checked, signed by an algorithm that nobody knows.
    let draft = zone::answer().but(|draft| draft.set(zone::ZONE, Rtype::DNSKEY).seal().algorithm = Some(200));
    assert_eq!(draft.case("unknown").validate().verdict.word(), "bogus");
    let graph = graph_of(&draft);
    assert_eq!(graph.zones[2].standing, Standing::Bogus);
    let (_, edges) = told(&graph);
    assert!(edges.contains(&"Delegates [test.] -> [example.test.] Invalid".to_owned()), "{edges:#?}");
    // Two zones with a DS that nobody can check, one behind an alias: the second is as good as unsigned, too.
    let unknown = |draft: &mut Draft, child: &str| draft.set(child, Rtype::DS).rdatas[0][2] = 250;
    let draft = branches().but(|draft| {
        unknown(draft, zone::ZONE);
        unknown(draft, "other.");
    });
    assert_eq!(draft.case("two").validate().verdict.word(), "insecure");
    let standings: Vec<(String, Standing)> =
        graph_of(&draft).zones.iter().map(|zone| (plain(&zone.name), zone.standing)).collect();
    let (secure, insecure) = (Standing::Secure, Standing::Insecure);
    let expected = [(".", secure), ("test.", secure), (zone::ZONE, insecure), ("other.", insecure)];
    assert_eq!(standings, expected.map(|(name, standing)| (name.to_owned(), standing)));
}

#[test]
fn an_orderly_revoked_key_is_no_failure() {
    let revoked = Key::p256(8).with_flags(257 | 128);
    let draft = zone::answer().but(|draft| draft.keys(&[zone::zone_key(), revoked.clone()]));
    assert_eq!(draft.case("rollover").validate().verdict.word(), "secure");
    let graph = graph_of(&draft);
    assert!(graph.nodes.iter().all(|node| node.standing == Standing::Secure), "{:#?}", told(&graph).0);
    let tag = revoked.tag();
    let is_it =
        |node: &&explainer::chart::graph::Node| matches!(node.kind, Kind::Key { key_tag, .. } if key_tag == tag);
    assert!(matches!(graph.nodes.iter().find(is_it).unwrap().kind, Kind::Key { flags: 0x0181, .. }));
}

/// Whatever the case, no zone and no node says other than the verdict.
#[test]
fn no_graph_contradicts_its_verdict() {
    for (called, case) in all() {
        let report = case.validate();
        let graph = Graph::of(&report, &case.capture);
        let word = report.verdict.word();
        let zones = |standing: Standing| graph.zones.iter().filter(|zone| zone.standing == standing).count();
        let nodes = |standing: Standing| graph.nodes.iter().filter(|node| node.standing == standing).count();
        assert!(word == "insecure" || zones(Standing::Insecure) + nodes(Standing::Insecure) == 0, "{called}: {word}");
        assert!(word == "bogus" || zones(Standing::Bogus) == 0, "{called}: {word}");
        match word {
            "secure" => assert_eq!(zones(Standing::Secure), graph.zones.len(), "{called}"),
            "insecure" => assert!(zones(Standing::Insecure) + nodes(Standing::Insecure) > 0, "{called}"),
            "bogus" => {
                let broken = graph.edges.iter().any(|edge| edge.state != State::Valid);
                assert!(zones(Standing::Bogus) + nodes(Standing::Bogus) > 0 || broken, "{called}");
            }
            _ => assert!(zones(Standing::Secure) < graph.zones.len() || nodes(Standing::Indeterminate) > 0, "{called}"),
        }
        // Where a zone's own keys broke the proof, it stands as the proof does.
        if let Some(broken) = report.verdict.broken_at() {
            let zone = graph.zones.iter().find(|zone| zone.step == Some(broken.step));
            let expected = if word == "bogus" { Standing::Bogus } else { Standing::Indeterminate };
            assert!(zone.is_none_or(|zone| zone.standing == expected), "{called}: {zone:?}");
        }
    }
}

/// Where a graph that is too wide is opened: at what broke, or else at the answer.
#[test]
fn a_graph_opens_at_what_matters() {
    let focus = |draft: &Draft| {
        let graph = graph_of(draft);
        let layout = Layout::of(&graph);
        let at = layout.focus(&graph);
        let here = |rect: &&Rect| rect.x + rect.width / 2 == at;
        let nodes = graph.nodes.iter().zip(&layout.nodes).filter(|(_, rect)| here(rect));
        nodes.map(|(place, _)| place.kind.clone()).collect::<Vec<_>>()
    };
    let is_answer =
        |kind: &Kind| matches!(kind, Kind::Rrset { owner, rtype: Rtype::A } if plain(owner) == "www.example.test.");
    assert!(focus(&zone::answer()).iter().any(is_answer));
    let two = zone::alias("www.example.test.");
    assert!(focus(&two).iter().any(is_answer), "what the alias leads to");
    let late = zone::alias("www.example.test.").but(|draft| draft.answer().sets[0].seal().expiration = NOW - DAY);
    let broken = focus(&late);
    assert!(broken.iter().any(|kind| matches!(kind, Kind::Rrset { rtype: Rtype::CNAME, .. })), "{broken:?}");
}

/// Whatever the graph, nothing lies over anything else, and all lies inside.
#[test]
fn nothing_overlaps() {
    for (called, case) in all() {
        let graph = Graph::of(&case.validate(), &case.capture);
        let layout = Layout::of(&graph);
        let apart = |one: &Rect, other: &Rect| {
            one.x + one.width <= other.x
                || other.x + other.width <= one.x
                || one.y + one.height <= other.y
                || other.y + other.height <= one.y
        };
        for rects in [&layout.zones, &layout.nodes] {
            for (place, one) in rects.iter().enumerate() {
                assert!(one.x >= 0 && one.x + one.width <= layout.width && one.y + one.height <= layout.height);
                for other in &rects[place + 1..] {
                    assert!(apart(one, other), "{called}: {one:?} {other:?}");
                }
            }
        }
        for (node, rect) in graph.nodes.iter().zip(&layout.nodes) {
            let zone = layout.zones[node.zone];
            assert!(rect.x >= zone.x && rect.x + rect.width <= zone.x + zone.width, "{called}");
            assert!(rect.y >= zone.y && rect.y + rect.height <= zone.y + zone.height, "{called}");
        }
        // A name stands in the head of its zone, and no arrow runs through it.
        for (name, zone) in layout.names.iter().zip(&layout.zones) {
            assert!(name.x >= zone.x && name.x + name.width <= zone.x + zone.width, "{called}: {name:?} {zone:?}");
            assert!(layout.nodes.iter().all(|node| apart(name, node)), "{called}: {name:?}");
            for (edge, curve) in graph.edges.iter().zip(&layout.edges) {
                assert!(!curve.way().any(|point| name.holds(point)), "{called}: {edge:?} through {name:?}");
            }
        }
        let focus = layout.focus(&graph);
        assert!(graph.zones.is_empty() || (0 < focus && focus < layout.width), "{called}: {focus}");
        for (place, zone) in graph.zones.iter().enumerate() {
            if let Some(parent) = zone.parent {
                assert!(layout.zones[place].y >= layout.zones[parent].y + layout.zones[parent].height, "{called}");
            }
        }
    }
}
