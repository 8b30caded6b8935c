//! Zones by chance, right ones and wrong ones: our verdicts against unbound's and delv's on the laboratory.
//!
//! `scripts/differential --zones N --seed N` runs more of them. Where unbound and delv say the same, so must we; where we differ
//! from one of them, [`explained`] has to say why.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test, in functions that the lints do not know as one"
)]

#[path = "differential/explained.rs"]
mod explained;
#[path = "differential/generate.rs"]
mod generate;
#[path = "differential/kinds.rs"]
mod kinds;
#[path = "lab/mod.rs"]
mod lab;
#[allow(dead_code, reason = "another test uses the rest")]
#[path = "it/random.rs"]
mod random;

use std::collections::{BTreeMap, BTreeSet};

use explained::{Context, Explanation, Opinions};
use generate::Drawn;
use lab::keys::Pool;
use lab::message::{self, Query};
use lab::oracle::{Delv, Opinion, Oracle, Ours, Unbound};
use lab::recipe::{Ask, Verdict, Zone};
use lab::servers::Servers;
use lab::{gateway, tool};

/// Zones below one root: enough for a varied tree, few enough for one pair of servers.
const BATCH: usize = 100;

#[test]
fn verdicts_on_zones_by_chance() {
    if let Some(program) = tool::missing() {
        let required = [("CI", "true"), ("LAB", "required")];
        let required = required.iter().any(|(name, value)| std::env::var(name).is_ok_and(|set| set == *value));
        assert!(!required, "{program} is not installed");
        println!("skipped: {program} is not installed (`scripts/setup dns` installs it)");
        return;
    }
    let number = |name: &str, otherwise: u64| {
        std::env::var(name)
            .map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}: no number")))
    };
    let (count, seed) = (number("DIFFERENTIAL_ZONES", 24), number("DIFFERENTIAL_SEED", 1));
    let count = usize::try_from(count).unwrap();
    let folder = std::env::temp_dir().join(format!("dnssec-differential-{}", std::process::id()));
    let pool = Pool::new(folder).unwrap_or_else(|fault| panic!("{fault}"));

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
    assert!(count < 200 || tally.kinds.len() > 100, "only {} kinds", tally.kinds.len());
    assert!(
        tally.unexplained.is_empty(),
        "{} without an explanation:\n{}",
        tally.unexplained.len(),
        tally.unexplained.join("\n")
    );
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
