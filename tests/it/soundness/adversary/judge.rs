//! Whether a verdict is true: secure only of what stands in the zones, insecure only where a zone leaves room for it.

use explainer::dns::{Name, Rcode, Rtype, canonical, shown};
use explainer::evidence::{Capture, Question, Received, RecordId, Section};
use explainer::trace::{Rests, Rule, Step};
use explainer::validate::{Report, Verdict};

use super::truth::{Standing, Stands, below_evil, holder};
use super::world::World;

/// Longer alias chains than the validator follows.
const LINKS: usize = 30;

/// Why a verdict is not true; `Ok` where it is, or where nothing is claimed (bogus and indeterminate).
pub(super) fn judge(world: &World, capture: &Capture, report: &Report) -> Result<(), String> {
    match report.verdict {
        Verdict::Secure(_) => Claims { world, capture, report }.secure(&capture.question),
        Verdict::Insecure(_) => Claims { world, capture, report }.insecure(&capture.question),
        Verdict::Bogus(_) | Verdict::Indeterminate(_) => Ok(()),
    }
}

struct Claims<'a> {
    world: &'a World,
    capture: &'a Capture,
    report: &'a Report,
}

impl Claims<'_> {
    /// The links of the trace that hold, about a name.
    fn held(&self, rules: &[Rule], name: &Name) -> Vec<&Step> {
        let links = self.report.trace.links();
        links.filter(|link| rules.contains(&link.rule) && link.held() && link.owner == *name).collect()
    }

    /// RDATA of the records of one type that went into a step.
    fn rdatas(&self, step: &Step, rtype: Rtype) -> Vec<Vec<u8>> {
        let records = step.inputs.iter().filter_map(|id| self.capture.record(*id)).map(|received| &received.record);
        records.filter(|record| record.rtype == rtype).map(|record| record.rdata.clone()).collect()
    }

    /// Whether the answer that some steps are about has records of the type at a name that went into none of them.
    fn left_over(&self, steps: &[&Step], name: &Name, rtype: Rtype) -> bool {
        let looked_at = |id| steps.iter().any(|step| step.inputs.contains(&id));
        let Some(RecordId { exchange, .. }) = steps.iter().flat_map(|step| &step.inputs).next().copied() else {
            return false;
        };
        let Some(Ok(response)) = self.capture.exchanges.get(exchange).map(|exchange| &exchange.outcome) else {
            return false;
        };
        let of_it = |received: &Received| {
            let Received { section, record, .. } = received;
            let asked = record.rtype == rtype || rtype == Rtype::ANY && record.rtype != Rtype::RRSIG;
            *section == Section::Answer && record.owner == *name && asked
        };
        let mut records = response.records.iter().enumerate().filter(|(_, received)| of_it(received));
        records.any(|(record, _)| !looked_at(RecordId { exchange, record }))
    }

    /// Follows what is claimed link by link, and holds each link against what stands there.
    ///
    /// An RRset of the answer must be there, with exactly its genuine RDATA, at the name or at the wildcard that truly stands for
    /// the name (RFC 4592 3.3.1); an alias must be the one that stands there, and the CNAME beside a DNAME the one that it makes
    /// (RFC 6672 2.2); what is denied must not be there.
    fn secure(&self, question: &Question) -> Result<(), String> {
        let rtype = question.rtype;
        let mut name = question.name.clone();
        for _ in 0..LINKS {
            // In the adversary's own zone its keeper may say anything; what the parent says of it is not its own.
            if self.world.is_evil(&name, rtype) {
                return Ok(());
            }
            let stands = self.world.stands(&name, rtype);
            let says = |what: &str| Err(format!("{}: {what} said to be secure, and there is {stands:?}", shown(&name)));
            if let Some(made) = self.held(&[Rule::Dname], &name).first() {
                let Stands::Redirect { owner, target: Some(target) } = &stands else { return says("a DNAME") };
                if !self.world.is_whole(owner, Rtype::DNAME, &self.rdatas(made, Rtype::DNAME)) {
                    return says("another DNAME");
                }
                let cnames = self.rdatas(made, Rtype::CNAME);
                if cnames.iter().any(|cname| cname.to_ascii_lowercase() != canonical::name(target)) {
                    return says("a CNAME beside the one that the DNAME makes");
                }
                if self.left_over(&[made], &name, Rtype::CNAME) {
                    return says("a CNAME that no check looked at");
                }
                // Where the alias itself was asked for, the DNAME is the end, whether the CNAME that it makes came or not.
                if matches!(rtype, Rtype::CNAME | Rtype::ANY) {
                    return Ok(());
                }
                name = target.clone();
                continue;
            }
            let mut answers = self.held(&[Rule::AnswerSigned], &name);
            answers.retain(|step| rtype == Rtype::ANY || step.rtype == rtype);
            if !answers.is_empty() {
                if self.left_over(&answers, &name, rtype) {
                    return says("an answer that no check looked at");
                }
                for answer in answers {
                    // What a zone says of its own gaps answers ANY; whether it should have said it is another matter.
                    if rtype == Rtype::ANY && matches!(answer.rtype, Rtype::NSEC | Rtype::NSEC3) {
                        continue;
                    }
                    let rdatas = self.rdatas(answer, answer.rtype);
                    // ANY may be answered by records of the cut's other side.
                    let source = match &stands {
                        Stands::Answer { source } => source,
                        _ if rtype == Rtype::ANY => &name,
                        _ => return says("an answer"),
                    };
                    if !self.world.is_whole(source, answer.rtype, &rdatas) {
                        return says("another answer");
                    }
                }
                return Ok(());
            }
            if !self.held(&[Rule::Cname], &name).is_empty() {
                let Stands::Alias { source, target } = &stands else { return says("a CNAME") };
                let whole = |step: &&Step| self.world.is_whole(source, step.rtype, &self.rdatas(step, Rtype::CNAME));
                if !self.held(&[Rule::AnswerSigned], &name).iter().any(whole) {
                    return says("another CNAME");
                }
                name = target.clone();
                continue;
            }
            let no_name = !self.held(&[Rule::NsecNameError, Rule::Nsec3NameError], &name).is_empty();
            let no_data = !self.held(&[Rule::NsecNoData, Rule::Nsec3NoData], &name).is_empty();
            return match (no_name, no_data, &stands) {
                (true, _, Stands::NoName) | (false, true, Stands::NoName | Stands::NoData { .. }) => Ok(()),
                (true, _, _) => says("that there is no such name"),
                (false, true, _) => says("that there is no such type"),
                (false, false, _) => says("nothing"),
            };
        }
        Ok(())
    }

    /// Whether a link of the true alias chain is one that cannot be proven, so that insecure is the best that can be said of it.
    ///
    /// - It lies at or below a delegation without a DS that can be used, as seen from the trust anchor closest to it, or under no
    ///   anchor (RFC 4035 5.2; 4.3, insecure). What stands above that anchor is no excuse: an island is signed.
    /// - Its zone, or one on the way to it from that anchor, has too many NSEC3 iterations (RFC 9276 3.2).
    /// - It lies in a span of its zone that opts out, and has no NSEC3 itself (RFC 5155 9.2, 12.2): see `World::opt_out`.
    /// - It lies in the adversary's zone, which may say that it has no signatures.
    ///
    /// Before the first such link all is proven, so the adversary cannot lead the chain astray; behind it, it can do as it likes.
    fn insecure(&self, question: &Question) -> Result<(), String> {
        let rtype = question.rtype;
        let mut name = question.name.clone();
        for _ in 0..LINKS {
            let holder = holder(&name, rtype);
            if below_evil(&holder) || self.world.standing(&holder) != Standing::Signed {
                return Ok(());
            }
            let stands = self.world.stands(&name, rtype);
            if self.world.opt_out(&name, rtype) {
                return self.span(&name, rtype, &stands);
            }
            match stands {
                Stands::Redirect { .. } if matches!(rtype, Rtype::CNAME | Rtype::ANY) => {
                    return Err(format!("{} said to be insecure, and a DNAME is the answer", shown(&name)));
                }
                Stands::Alias { target, .. } | Stands::Redirect { target: Some(target), .. } => name = target,
                _ => return Err(format!("{} said to be insecure, and there is {stands:?}", shown(&name))),
            }
        }
        Ok(())
    }

    /// A span that opts out excuses unsigned data, and no NXDOMAIN that hides a wildcard: that needs the wildcard's denial,
    /// whatever the flag says (RFC 5155 8.4).
    fn span(&self, name: &Name, rtype: Rtype, stands: &Stands) -> Result<(), String> {
        let by = self.report.verdict.unsigned_by().and_then(|step| self.report.trace.step(step));
        let asked = Question::new(name.clone(), rtype);
        let nxdomain = |question: &Question| {
            let outcome = self.capture.exchange(question).map(|(_, exchange)| &exchange.outcome);
            matches!(outcome, Some(Ok(response)) if response.rcode == Rcode::NXDOMAIN)
        };
        let denied = by.is_some_and(|step| {
            // That there is no DS needs no word about the wildcard (RFC 5155 8.6).
            let denies = step.rule == Rule::Nsec3NameError || step.rule == Rule::Nsec3NoData && rtype != Rtype::DS;
            denies && step.held() && step.rests_on() == Rests::OptOut && step.owner == *name
        });
        let stands_for = matches!(stands, Stands::Answer { source } | Stands::Alias { source, .. } if source != name);
        if denied && stands_for && nxdomain(&asked) {
            return Err(format!(
                "{}: no such name by an opt-out span, and a wildcard stands for it: {stands:?}",
                shown(name)
            ));
        }
        Ok(())
    }
}
