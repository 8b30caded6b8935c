//! Zones by chance, right ones and wrong ones: our verdicts against unbound's and delv's on the laboratory.
//!
//! `scripts/differential --zones N --seed N` runs more of them. Where unbound and delv say the same, so must we; where we differ
//! from one of them, [`explained`] has to say why.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "a test, in functions that the lints do not know as one"
)]

#[allow(dead_code, reason = "another test uses the rest")]
#[path = "it/carried.rs"]
mod carried;
#[path = "differential/explained.rs"]
mod explained;
#[allow(dead_code, reason = "another test uses the rest")]
#[path = "it/figures.rs"]
mod figures;
#[path = "differential/generate.rs"]
mod generate;
#[path = "differential/kinds.rs"]
mod kinds;
#[path = "lab/mod.rs"]
mod lab;
#[allow(dead_code, reason = "another test uses the rest")]
#[path = "it/random.rs"]
mod random;
#[path = "differential/remedies.rs"]
mod remedies;
#[allow(dead_code, reason = "another test uses the rest")]
#[path = "it/zone.rs"]
mod zone;

use std::collections::{BTreeMap, BTreeSet};

use carried::{followed, judged, tried};
use explained::{Context, Explanation, Opinions};
use explainer::diagnose::find;
use explainer::figures::{Reason, Run, Suite};
use figures::many;
use generate::Drawn;
use lab::keys::Pool;
use lab::message::{self, Query};
use lab::oracle::{Delv, Opinion, Oracle, Ours, Unbound};
use lab::recipe::{Ask, Verdict, Zone};
use lab::servers::Servers;
use lab::{capture, gateway, tool};

/// Zones below one root: enough for a varied tree, few enough for one pair of servers.
const BATCH: usize = 100;

#[test]
fn verdicts_on_zones_by_chance() {
    let Some(pool) = pool("verdicts") else { return };
    let (count, seed) = (number("DIFFERENTIAL_ZONES", 24), number("DIFFERENTIAL_SEED", 1));
    let count = usize::try_from(count).unwrap();

    let mut tally = Tally::default();
    for seed in seed.. {
        if tally.zones >= count {
            break;
        }
        let drawn = generate::zones(seed, BATCH.min(count - tally.zones));
        tally.zones += drawn.iter().filter(|drawn| !matches!(drawn.kind, "top level" | "delegation")).count();
        let known = tally.unexplained.len();
        if let Err(fault) = compare(seed, &drawn, &pool, &mut tally) {
            tally.unexplained.push(format!("seed {seed}: {fault}"));
        }
        // At once: a long run may be stopped.
        println!("seed {seed}: {} zones, {} questions so far", tally.zones, tally.questions);
        for line in &tally.unexplained[known..] {
            println!("{line}");
        }
    }
    tally.print();
    figures::record_long(Suite::Differential, tally.figures(seed));
    assert!(count < 200 || tally.kinds.len() > 100, "only {} kinds", tally.kinds.len());
    assert!(
        tally.unexplained.is_empty(),
        "{} without an explanation:\n{}",
        tally.unexplained.len(),
        tally.unexplained.join("\n")
    );
}

/// Keys to share, where all tools are installed.
fn pool(test: &str) -> Option<Pool> {
    if let Some(program) = tool::missing() {
        let required = [("CI", "true"), ("LAB", "required")];
        let required = required.iter().any(|(name, value)| std::env::var(name).is_ok_and(|set| set == *value));
        assert!(!required, "{program} is not installed");
        println!("skipped: {program} is not installed (`scripts/setup dns` installs it)");
        return None;
    }
    let folder = std::env::temp_dir().join(format!("dnssec-differential-{test}-{}", std::process::id()));
    Some(Pool::new(folder).unwrap_or_else(|fault| panic!("{fault}")))
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}: no number")))
}

/// What is advised for what real servers answered is carried out with the keys of their signers: no answer is worth less after any step.
#[test]
fn remedies_on_zones_by_chance() {
    let Some(pool) = pool("remedies") else { return };
    let count = usize::try_from(number("REMEDY_ZONES", 12)).unwrap();
    let (mut zones, mut advised) = (0, Advised::default());
    for seed in number("REMEDY_SEED", 1).. {
        if zones >= count {
            break;
        }
        let drawn = generate::zones(seed, BATCH.min(count - zones));
        zones += drawn.iter().filter(|drawn| !matches!(drawn.kind, "top level" | "delegation")).count();
        let known = advised.wrong.len();
        advise(seed, &drawn, &pool, &mut advised).unwrap_or_else(|fault| panic!("seed {seed}: {fault}"));
        println!("seed {seed}: {zones} zones, {} answers, carried out so far: {:?}", advised.answers, advised.carried);
        advised.wrong[known..].iter().for_each(|line| println!("{line}"));
    }
    assert!(
        advised.wrong.is_empty(),
        "{} advices:
{}",
        advised.wrong.len(),
        advised.wrong.join(
            "
"
        )
    );
    assert!(count < 200 || advised.carried.len() >= 8, "only {:?}", advised.carried);
}

#[derive(Default)]
struct Advised {
    answers: usize,
    /// How often each advice was carried out.
    carried: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

/// Carries out what is advised for each answer of a batch.
fn advise(seed: u64, drawn: &[Drawn], pool: &Pool, advised: &mut Advised) -> Result<(), tool::LabFault> {
    let zones: Vec<Zone> = drawn.iter().map(|drawn| drawn.zone.clone()).collect();
    let servers = Servers::start_with(&zones, Some(pool))?;
    let gateway = gateway::start(0, servers.recursive, None)?;
    let owned = remedies::owned(&zones, &servers)?;
    let asks: Vec<(&Drawn, &Ask)> =
        drawn.iter().flat_map(|drawn| drawn.zone.ask.iter().map(move |ask| (drawn, ask))).collect();
    let all = tool::on_all_cores(&asks, |(drawn, ask)| {
        let name = drawn.zone.absolute(&ask.name);
        let what = format!("seed {seed}: {name} {} [{}]", ask.rtype, drawn.kind);
        let case = capture::case(&servers, gateway.address, "cloudflare", &name, &ask.rtype)?;
        let world = remedies::world(&case, &owned);
        let (_, verdict, found) = judged(&world.draft);
        let came = case.validate();
        let came = (came.verdict.word(), find(&came, &case.capture).root_cause());
        if came != (verdict, found.root_cause()) {
            let wrong = format!("{what}: {came:?} came, {:?} is written", (verdict, found.codes()));
            return Ok::<_, tool::LabFault>((Vec::new(), vec![wrong]));
        }
        let orders = found.all().iter().flat_map(|one| &one.fix).filter(|order| world.steps(order).is_some());
        let carried: Vec<&'static str> = orders.filter_map(|order| order.remedy.id()).collect();
        let mut wrong = tried(&what, &world);
        wrong.extend(followed(&what, &world));
        Ok((carried, wrong))
    })?;
    for (carried, wrong) in all {
        advised.answers += 1;
        carried.into_iter().for_each(|id| *advised.carried.entry(id).or_default() += 1);
        advised.wrong.extend(wrong);
    }
    Ok(())
}

/// A program with its version, as it says it itself.
fn version(program: &'static str, argument: &str) -> String {
    let said = tool::run(program, &std::env::temp_dir(), &[argument]).unwrap_or_else(|fault| panic!("{fault}"));
    let said = [said.stdout, said.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    let number = said.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    let number = number.unwrap_or_else(|| panic!("{program} says no version: {said}"));
    format!("{program} {}", number.split('-').next().unwrap())
}

#[derive(Default)]
struct Tally {
    zones: usize,
    questions: usize,
    agreed: usize,
    verdicts: BTreeMap<String, usize>,
    /// By kind: whether its own question ever got another verdict than secure.
    kinds: BTreeMap<&'static str, bool>,
    /// By explanation: how often, and the kinds.
    explained: BTreeMap<&'static str, (usize, BTreeSet<&'static str>)>,
    unexplained: Vec<String>,
}

impl Tally {
    /// What is written down of it.
    fn figures(&self, seed: u64) -> Run {
        let explained = self.explained.iter();
        let explained: Vec<Reason> =
            explained.map(|(why, (count, _))| Reason { why: (*why).to_owned(), count: many(*count) }).collect();
        let (agreed, wrong) = (many(self.agreed), many(self.unexplained.len()));
        Run {
            judged: agreed + wrong + explained.iter().map(|reason| reason.count).sum::<u64>(),
            agreed,
            wrong,
            explained,
            also: [("zones", many(self.zones)), ("kinds", many(self.kinds.len())), ("seed", seed)]
                .map(|(what, count)| (what.to_owned(), count))
                .into(),
            tools: vec![version("unbound", "-V"), version("delv", "-v")],
            ..Run::default()
        }
    }

    fn print(&self) {
        println!(
            "{} zones of {} kinds, {} questions: unbound, delv and ours agree on {} ({}); {} differ and it is known why, {} \
             without",
            self.zones,
            self.kinds.len(),
            self.questions,
            self.agreed,
            self.verdicts.iter().map(|(verdict, count)| format!("{count} {verdict}")).collect::<Vec<_>>().join(", "),
            self.explained.values().map(|(count, _)| count).sum::<usize>(),
            self.unexplained.len(),
        );
        for (why, (count, kinds)) in &self.explained {
            let few: Vec<&str> = kinds.iter().copied().take(6).collect();
            println!("{count:6}  {why}\n        ({} kinds: {})", kinds.len(), few.join("; "));
        }
        let harmless: Vec<&str> = self.kinds.iter().filter(|(_, shown)| !**shown).map(|(kind, _)| *kind).collect();
        println!("Nothing but secure: {}", harmless.join("; "));
    }
}

/// Asks all that is to be asked of one batch.
fn compare(seed: u64, drawn: &[Drawn], pool: &Pool, tally: &mut Tally) -> Result<(), tool::LabFault> {
    let zones: Vec<Zone> = drawn.iter().map(|drawn| drawn.zone.clone()).collect();
    let servers = Servers::start_with(&zones, Some(pool))?;
    let gateway = gateway::start(0, servers.recursive, None)?;
    let asks: Vec<(&Drawn, usize, &Ask)> = drawn
        .iter()
        .flat_map(|drawn| drawn.zone.ask.iter().enumerate().map(move |(place, ask)| (drawn, place, ask)))
        .collect();
    let opinions = tool::on_all_cores(&asks, |(drawn, place, ask)| {
        let name = drawn.zone.absolute(&ask.name);
        let path = ["cloudflare", "google", "cloudflare-2018"][place % 3];
        let ours = Ours { gateway: gateway.address, path };
        let said = (
            unbound(&servers, &name, &ask.rtype)?,
            Delv.verdict(&servers, &name, &ask.rtype)?,
            ours.verdict(&servers, &name, &ask.rtype)?,
        );
        // Whether what we could not have is had by nobody.
        let unheard = match said.2.unanswered.clone() {
            Some(query) => message::ask(servers.recursive, &query.checking_disabled())?.rcode == 2,
            None => false,
        };
        Ok::<_, tool::LabFault>((said, unheard))
    })?;
    for ((drawn, place, ask), ((unbound, delv, ours), unheard)) in asks.iter().zip(opinions) {
        tally.questions += 1;
        if drawn.kind != "top level" {
            *tally.kinds.entry(drawn.kind).or_default() |= *place == 0 && ours.verdict != Verdict::Secure;
        }
        let name = drawn.zone.absolute(&ask.name);
        let said = Opinions { unbound: unbound.verdict, delv: delv.verdict, ours: ours.verdict };
        let context = Context { zones: &zones, name: &name, said: &said, delv: &delv.said, unheard };
        if said.agree() {
            tally.agreed += 1;
            *tally.verdicts.entry(said.ours.to_string()).or_default() += 1;
            continue;
        }
        match explained::find(&context) {
            Some(Explanation { why, .. }) => {
                let (count, kinds) = tally.explained.entry(why).or_default();
                *count += 1;
                kinds.insert(drawn.kind);
            }
            None => tally.unexplained.push(format!(
                "seed {seed}: {name} {} [{}; {:?}; {:?}; {:?}]: unbound {} {}, delv {} {:?}, ours {} {}",
                ask.rtype,
                drawn.kind,
                drawn.zone.keys.iter().map(|key| key.algorithm).collect::<Vec<_>>(),
                drawn.zone.denial,
                drawn.zone.wrong,
                unbound.verdict,
                unbound.said,
                delv.verdict,
                delv.said
                    .lines()
                    .filter(|line| line.starts_with(";;") || line.contains("validated"))
                    .collect::<Vec<_>>(),
                ours.verdict,
                ours.said,
            )),
        }
    }
    Ok(())
}

/// Unbound's verdict; an answer that fails with CD too was not had, and is not bogus.
fn unbound(servers: &Servers, name: &str, rtype: &str) -> Result<Opinion, tool::LabFault> {
    let mut opinion = Unbound.verdict(servers, name, rtype)?;
    if opinion.verdict == Verdict::Bogus
        && message::ask(servers.recursive, &Query::new(name, rtype)?.checking_disabled())?.rcode == 2
    {
        opinion.verdict = Verdict::Indeterminate;
    }
    Ok(opinion)
}
