//! Zones by chance, and the questions to ask of them. The same seed makes the same zones.

use crate::kinds::{KINDS, Kind, SOUND};
use crate::lab::fault::Fault;
use crate::lab::recipe::{Ask, Denial, Verdict, Zone};
use crate::random::Random;

/// Questions to ask of each zone, its kind's own among them.
const QUESTIONS: usize = 5;

/// The digest of no key.
const DIGEST: &str = "00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF";

/// A generated zone, with the kind that it was made of.
#[derive(Clone, Debug)]
pub(crate) struct Drawn {
    /// The recipe.
    pub(crate) zone: Zone,
    /// Name of the kind.
    pub(crate) kind: &'static str,
}

/// A root, four top-level domains, and `count` zones below them. Kinds come in turn, a seed's after those of the seed before.
pub(crate) fn zones(seed: u64, count: usize) -> Vec<Drawn> {
    let mut random = Random::new(seed);
    let mut drawn = Vec::new();
    for (name, keys, denial) in [
        (".", ["ksk 13", "zsk 13"], "nsec"),
        ("alpha.", ["ksk 13", "zsk 13"], "nsec"),
        ("beta.", ["ksk 8", "zsk 8 bits=1280"], "nsec3 opt-out"),
        ("gamma.", ["ksk 15", "zsk 15"], "nsec3 iterations=2 salt=5EED"),
        ("delta.", ["ksk 14", "zsk 14"], "nsec"),
    ] {
        let zone = zone(name.to_owned(), keys.iter().map(|key| (*key).to_owned()).collect(), denial);
        drawn.push(Drawn { zone, kind: "top level" });
    }
    let turns = u64::try_from(4 * KINDS.len()).unwrap();
    let mut place = usize::try_from(seed.wrapping_sub(1) % turns).unwrap() * 100;
    while drawn.len() < count + 5 {
        // Every fourth is sound, so that there are aliases to sound zones and broken zones below sound ones.
        let kind = if place % 4 == 3 { SOUND } else { KINDS[(place - place / 4) % KINDS.len()] };
        place += 1;
        let mut parent = parent(&mut random, &drawn);
        if !kind.above.is_empty() {
            let own = sound_parent(&mut random, &parent, drawn.len());
            parent.clone_from(&own.zone.name);
            drawn.push(own);
        }
        let zone = draw(&mut random, &kind, &parent, drawn.len());
        if !kind.above.is_empty() {
            let above = drawn.last_mut().unwrap();
            above.zone.wrong = kind.above.iter().map(|fault| parsed(&filled(fault, &zone.name, &parent))).collect();
        }
        drawn.push(Drawn { zone, kind: kind.name });
    }
    let apexes: Vec<String> = drawn.iter().skip(1).map(|drawn| drawn.zone.name.clone()).collect();
    for drawn in drawn.iter_mut().skip(1) {
        let other = |random: &mut Random| apexes[random.below(apexes.len())].clone();
        let (away, moved) = (other(&mut random), other(&mut random));
        drawn.zone.records.extend([format!("away CNAME www.{away}"), format!("moved DNAME {moved}")]);
        drawn.zone.ask = asks(&mut random, drawn.kind);
    }
    // What is asked for at delegations needs zones there: one that is unsigned, and one with a DS for no key.
    let mut below = Vec::new();
    for drawn in drawn.iter_mut().skip(1) {
        let asked = |label: &str| drawn.zone.ask.iter().any(|ask| ask.name.ends_with(label));
        let (loose, kept) = (asked("loose"), asked("kept"));
        if loose {
            below.push(zone(format!("loose.{}", drawn.zone.name), Vec::new(), "nsec"));
        }
        if kept {
            below.push(zone(format!("kept.{}", drawn.zone.name), Vec::new(), "nsec"));
            drawn.zone.records.push(format!("kept DS 4711 13 2 {DIGEST}"));
        }
    }
    drawn.extend(below.into_iter().map(|zone| Drawn { zone, kind: "delegation" }));
    drawn[0].zone.ask = ["DNSKEY", "NS", "TXT"].map(|rtype| ask("@", rtype)).to_vec();
    drawn
}

/// A zone to hang one below: mostly a top-level domain or a sound zone, so that there is something left to see.
fn parent(random: &mut Random, drawn: &[Drawn]) -> String {
    loop {
        let below = if random.below(2) == 0 { 4 } else { drawn.len() - 1 };
        let candidate = &drawn[1 + random.below(below)];
        let depth = candidate.zone.name.matches('.').count();
        let healthy = matches!(candidate.kind, "top level" | "sound" | "unsigned" | "no DS");
        if depth <= 4 && (healthy || random.below(8) == 0) {
            return candidate.zone.name.clone();
        }
    }
}

fn sound_parent(random: &mut Random, parent: &str, index: usize) -> Drawn {
    let denial = ["nsec", "nsec", "nsec3", "nsec3 opt-out"][random.below(4)];
    let algorithm = [8, 13, 15][random.below(3)];
    let keys = vec![format!("ksk {algorithm}"), format!("zsk {algorithm} bits=1024")];
    Drawn { zone: zone(name(random, parent, index), keys, denial), kind: "with a fault at a delegation" }
}

fn draw(random: &mut Random, kind: &Kind, parent: &str, index: usize) -> Zone {
    let name = name(random, parent, index);
    let denial = if kind.denial.is_empty() {
        ["nsec", "nsec", "nsec3", "nsec3 opt-out", "nsec3 iterations=5 salt=AB12"][random.below(5)]
    } else {
        kind.denial[random.below(kind.denial.len())]
    };
    let keys = match kind.keys {
        ["none"] => Vec::new(),
        [] => layout(random, denial),
        keys => {
            let again = ["13", "15"][random.below(2)];
            keys.iter().map(|key| key.replace('S', again)).collect()
        }
    };
    let mut zone = zone(name, keys, denial);
    if let Some(ds) = kind.ds {
        zone.ds = ds.iter().map(|ds| ds.parse().unwrap()).collect();
    } else if random.below(3) == 0 {
        let sets: [&[&str]; 4] = [&["4"], &["1", "2"], &["2", "4"], &["1", "2", "4"]];
        zone.ds = sets[random.below(4)].iter().map(|ds| ds.parse().unwrap()).collect();
    }
    zone.wrong = kind.wrong.iter().map(|fault| parsed(&filled(fault, &zone.name, parent))).collect();
    for number in 0..random.below(6) {
        let deep = ["", ".a", ".b.c", ".www", ".ent"][random.below(5)];
        let label = label(random, number);
        zone.records.push(format!("{label}{deep} A 192.0.2.{}", 100 + number));
    }
    zone
}

/// Keys by chance.
fn layout(random: &mut Random, denial: &str) -> Vec<String> {
    // RSASHA1 is for zones without NSEC3 (RFC 5155 2).
    let algorithms: &[u8] = if denial == "nsec" { &[5, 7, 8, 10, 13, 14, 15, 16] } else { &[7, 8, 10, 13, 14, 15, 16] };
    let one = algorithms[random.below(algorithms.len())];
    let two = [8, 13, 15][random.below(3)];
    let keys: &[&str] = match random.below(8) {
        0 | 1 => &["csk A"],
        2 => &["ksk A", "ksk A", "zsk A bits=1024"],
        3 => &["ksk A", "zsk A bits=1024", "zsk A bits=1024 standby"],
        4 => &["ksk A", "ksk A no-ds", "zsk A", "zsk A"],
        5 if one != two => &["ksk A", "zsk A bits=1024", "ksk B", "zsk B"],
        _ => &["ksk A", "zsk A bits=1024"],
    };
    keys.iter().map(|key| key.replace('A', &one.to_string()).replace('B', &two.to_string())).collect()
}

fn zone(name: String, keys: Vec<String>, denial: &str) -> Zone {
    let denial: Denial = denial.parse().unwrap();
    let mut records: Vec<String> = Vec::new();
    if name != "." {
        let inner = format!("inner DNAME base.{name}");
        records.extend(
            [
                "@ MX 10 www",
                "*.wild A 192.0.2.9",
                "*.wildalias CNAME www",
                "a.ent A 192.0.2.10",
                "alias CNAME www",
                "x.base A 192.0.2.11",
                &inner,
            ]
            .map(str::to_owned),
        );
    }
    Zone {
        name,
        shows: String::new(),
        keys: keys.iter().map(|key| key.parse().unwrap()).collect(),
        denial,
        ds: vec!["2".parse().unwrap()],
        wrong: Vec::new(),
        records,
        ask: Vec::new(),
    }
}

/// A name that no other zone has.
fn name(random: &mut Random, parent: &str, index: usize) -> String {
    format!("{}.{parent}", label(random, index))
}

fn label(random: &mut Random, index: usize) -> String {
    let length = if random.below(12) == 0 { 40 } else { random.below(6) };
    let letters: String = (0..length).map(|_| char::from(b"abcdefghijkmnpqrstuvwxyz"[random.below(24)])).collect();
    format!("z{letters}{index}")
}

fn filled(fault: &str, zone: &str, parent: &str) -> String {
    let labels = zone.matches('.').count() + 1;
    fault
        .replace("{zone}", zone)
        .replace("{parent}", parent)
        .replace("{fewer}", &(labels - 1).to_string())
        .replace("{more}", &(labels + 1).to_string())
}

fn parsed(fault: &str) -> Fault {
    fault.parse().unwrap_or_else(|fault| panic!("{fault}"))
}

/// The kind's own question, and others by chance.
fn asks(random: &mut Random, kind: &str) -> Vec<Ask> {
    let mut others = vec![
        ("www", "A"),
        ("www", "TXT"),
        ("missing", "A"),
        ("deep.missing", "AAAA"),
        ("below.www", "A"),
        ("x.wild", "A"),
        ("x.wild", "TXT"),
        ("y.z.wild", "A"),
        ("wild", "A"),
        ("*.wild", "A"),
        ("ent", "A"),
        ("a.ent", "A"),
        ("gone.ent", "A"),
        ("@", "DS"),
        ("@", "DNSKEY"),
        ("@", "SOA"),
        ("@", "NS"),
        ("@", "MX"),
        ("@", "TXT"),
        ("alias", "A"),
        ("alias", "TXT"),
        ("away", "A"),
        ("www.moved", "A"),
        ("gone.moved", "A"),
        ("x.inner", "A"),
        ("gone.inner", "A"),
        ("inner", "DNAME"),
        ("loose", "DS"),
        ("www.loose", "A"),
        ("www.kept", "A"),
        ("kept", "DS"),
        ("x.wildalias", "A"),
    ];
    let own = KINDS.iter().chain([&SOUND]).find(|known| known.name == kind).map_or(("www", "A"), |kind| kind.ask);
    let mut asks = vec![ask(own.0, own.1)];
    others.retain(|other| *other != own);
    while asks.len() < QUESTIONS {
        let (name, rtype) = others.swap_remove(random.below(others.len()));
        asks.push(ask(name, rtype));
    }
    asks
}

fn ask(name: &str, rtype: &str) -> Ask {
    Ask {
        name: name.to_owned(),
        rtype: rtype.to_owned(),
        // Nobody knows beforehand.
        verdict: Verdict::Indeterminate,
        rcode: String::new(),
        codes: Vec::new(),
        delv: None,
        unbound: None,
        why: None,
    }
}
