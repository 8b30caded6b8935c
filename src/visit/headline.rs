//! A proof at a glance: what it comes to, what that means for whoever asked, and who must act.
//!
//! What is wrong is the headline itself, and stands in the words of its finding; nothing here is said that no record showed.

use super::proof::{Origin, Proof};
use super::said::{asked, sentence};
use crate::chart::windows::Windows;
use crate::diagnose::{Acts, Arg, Found, Part, Severity};
use crate::dns::{Moment, Name};
use crate::text::{Piece, Words, plain};
use crate::trace::{Rule, Shown};
use crate::validate::Verdict;

/// Characters of a value that a headline has room for.
const VALUE: usize = 64;
/// Values that it has room for.
const VALUES: usize = 2;
/// Seconds within which an end is near.
const SOON: i64 = 86_400;

/// A proof at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headline {
    /// What it comes to; of what failed, the cause.
    pub says: String,
    /// What that means.
    pub means: Vec<String>,
    /// Who must act, with a colon, and how to begin.
    pub acts: Option<(String, String)>,
    /// The panel that shows what failed, counted from 0.
    pub shows: Option<usize>,
    /// Whether there are findings to read.
    pub findings: bool,
}

impl Headline {
    /// What the page opens with, before more of it is there.
    pub fn first(words: &Words, proof: &Proof) -> Self {
        Self { says: sentence(words, proof), ..Self::default() }
    }

    /// All of it as one text, to be heard.
    pub fn spoken(&self) -> String {
        let mut text = self.says.clone();
        // A title has no full stop, and would run into what follows it.
        if !text.ends_with(['.', '\u{3002}']) {
            text.push('.');
        }
        let acts = self.acts.iter().flat_map(|(who, how)| [who, how]);
        for line in self.means.iter().chain(acts) {
            text.push(' ');
            text.push_str(line);
        }
        text
    }

    /// The headline of any proof. One that begins at another anchor than the root's own says so first: whoever does not trust that one
    /// has nothing of the rest. The page that explains itself says it beside its story.
    pub fn of(words: &Words, proof: &Proof) -> Self {
        let mut headline = Self::by_verdict(words, proof);
        if !matches!(proof.origin, Origin::Opening) && proof.custom_anchors().is_some() {
            headline.means.insert(0, words.say("anchor-custom-short"));
        }
        headline
    }

    fn by_verdict(words: &Words, proof: &Proof) -> Self {
        let found = proof.diagnoses();
        let findings = !found.all().is_empty();
        let about = asked(proof);
        match &proof.report.verdict {
            Verdict::Secure(_) => {
                let warnings = found.all().iter().filter(|found| found.severity > Severity::Note).count();
                let noticed = (warnings > 0).then(|| words.count("card-warnings", "count", warnings));
                let means = [Some(until(words, proof)), noticed].into_iter().flatten().filter(|line| !line.is_empty());
                let says = said(words, proof).unwrap_or_else(|| sentence(words, proof));
                Self { says, means: means.collect(), findings, ..Self::default() }
            }
            Verdict::Insecure(_) => {
                let means = vec![words.say("card-insecure")];
                Self { says: sentence(words, proof), means, findings, ..Self::default() }
            }
            verdict @ (Verdict::Bogus(_) | Verdict::Indeterminate(_)) => {
                let cause = cause(proof);
                let id = match verdict {
                    Verdict::Bogus(_) if cause.is_some_and(is_near) => "card-bogus-here",
                    Verdict::Bogus(_) => "card-bogus",
                    _ => "card-indeterminate",
                };
                Self {
                    says: cause.map_or_else(|| sentence(words, proof), |cause| title(words, cause)),
                    means: vec![words.with(id, &[("name", &about)])],
                    acts: cause.and_then(|cause| acts(words, cause)),
                    shows: Some(proof.strip.opens_at()).filter(|panel| *panel > 0),
                    findings,
                }
            }
        }
    }
}

/// The finding that a proof's headline names, if it names one.
pub fn cause(proof: &Proof) -> Option<&Found> {
    proof.diagnoses().all().iter().find(|found| found.part == Part::RootCause)
}

/// Whether it was done on the way here, and not where the records come from.
fn is_near(found: &Found) -> bool {
    matches!(found.acts(), Acts::Visitor | Acts::Network | Acts::Device)
}

/// A finding's title, with the zone that it is about; what a resolver, a network or a device did is about no zone.
fn title(words: &Words, found: &Found) -> String {
    let title = words.found(found, None);
    match place(found).filter(|_| !is_near(found)) {
        Some(zone) if zone.is_root() => words.with("card-cause", &[("zone", &words.say("root")), ("title", &title)]),
        Some(zone) => words.with("card-cause", &[("zone", &plain(zone)), ("title", &title)]),
        None => title,
    }
}

/// The zone that a finding is about, else the name.
fn place(found: &Found) -> Option<&Name> {
    let of = |wanted: &str| {
        found.args().iter().find_map(|(key, arg)| match arg {
            Arg::Name(name) if *key == wanted => Some(name),
            _ => None,
        })
    };
    of("zone").or_else(|| of("owner")).or_else(|| of("name"))
}

/// Who must act first, and the first sentence of how. The whole of it stands with the finding.
fn acts(words: &Words, found: &Found) -> Option<(String, String)> {
    let (fix, order) = (words.fix(found).into_iter().next()?, found.fix.first()?);
    // That records must be compared first belongs to the records, and stands where they are.
    let mut says = fix.what.iter().skip(usize::from(order.compare)).filter_map(|piece| match piece {
        Piece::Words(text) => Some(text.as_str()),
        Piece::Records(_) => None,
    });
    let how = says.next()?;
    Some((fix.who, first_sentence(how)))
}

/// The first sentence of a text; one that leads on to records ends in an ellipsis.
fn first_sentence(text: &str) -> String {
    let western = text.find(". ").map(|at| at + 1);
    let end = western.into_iter().chain(text.find('。').map(|at| at + '。'.len_utf8())).min().unwrap_or(text.len());
    let sentence = text.get(..end).unwrap_or(text).trim_end();
    match sentence.strip_suffix([':', '：']) {
        Some(open) => format!("{}\u{2026}", open.trim_end()),
        None => sentence.to_owned(),
    }
}

/// What a secure answer said, in records.
fn said(words: &Words, proof: &Proof) -> Option<String> {
    let question = &proof.case.capture.question;
    let trace = &proof.report.trace;
    let signed = trace.links().filter(|link| link.rule == Rule::AnswerSigned && link.held()).last()?;
    if signed.rtype != question.rtype || proof.report.denies() || proof.report.denies_name() {
        return None;
    }
    let all: Vec<String> = signed
        .inputs
        .iter()
        .filter(|id| proof.case.capture.record(**id).is_some_and(|received| received.record.rtype == question.rtype))
        .filter_map(|id| Shown::rdata(&proof.case.capture, *id))
        .map(|value| cut(&words.value(value.value())))
        .collect();
    let (shown, more) = all.split_at(all.len().min(VALUES));
    let values = match (shown.join(", "), more.len()) {
        (values, _) if values.is_empty() => return None,
        (values, 0) => values,
        (values, more) => words.with("card-more", &[("values", &values), ("count", &more.to_string())]),
    };
    let rtype = question.rtype.to_string();
    Some(words.with("card-secure", &[("name", &asked(proof)), ("type", &rtype), ("values", &values)]))
}

/// A value that is not longer than a headline bears.
fn cut(value: &str) -> String {
    match value.char_indices().nth(VALUE) {
        Some((at, _)) => format!("{}\u{2026}", value.get(..at).unwrap_or(value)),
        None => value.to_owned(),
    }
}

/// When the first signature of a proof runs out, and in how many seconds.
fn end(proof: &Proof) -> Option<(Moment, i64)> {
    let windows = Windows::of(&proof.report, &proof.case.capture);
    let (group, _) = windows.runs_out()?;
    Some((group.window.expiration, group.window.expiration.since(windows.now)))
}

/// Whether an answer is proven, and not for long any more.
pub fn ends_soon(proof: &Proof) -> bool {
    matches!(proof.report.verdict, Verdict::Secure(_)) && end(proof).is_some_and(|(_, left)| (0..SOON).contains(&left))
}

/// How long a proof holds: until its first signature runs out.
fn until(words: &Words, proof: &Proof) -> String {
    let Some((end, left)) = end(proof) else { return String::new() };
    match left {
        0..SOON => words.with("card-until-soon", &[("when", &words.date_and_time(end)), ("left", &words.span(left))]),
        SOON.. => words.with("card-until", &[("when", &words.date(end))]),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_and_no_more() {
        assert_eq!(first_sentence("Ask another. If that fails, wait."), "Ask another.");
        assert_eq!(first_sentence("Publish this DS:"), "Publish this DS\u{2026}");
        assert_eq!(first_sentence("Sign example.com again"), "Sign example.com again");
        assert_eq!(first_sentence("待つ。そして"), "待つ。");
        assert_eq!(cut(&"x".repeat(70)).chars().count(), VALUE + 1);
    }
}
