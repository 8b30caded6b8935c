//! The panels of a proof in their order, on one clock: the question, the climb from the answer to the root, the verdict.

use yew::AttrValue;

use super::proof::plain;
use super::when;
use super::words::Words;
use crate::case::Case;
use crate::dns::{Name, parent, shown};
use crate::evidence::Capture;
use crate::trace::{Computed, Outcome, Rule, Step, StepId, Trace};
use crate::validate::{Report, Verdict};

/// Milliseconds that a panel rests once it is read (`--t-hold`).
const HOLD: u32 = 2_600;
/// Milliseconds to read a character of a caption.
const READ: u32 = 45;

/// What a panel shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What was asked.
    Question,
    /// An RRset and its signature.
    Seal,
    /// A zone's keys, and the DS that vouches for them.
    Rack,
    /// The parent's DS RRset.
    Ledger,
    /// The trust anchor.
    Stone,
    /// A proof that something is not there.
    Gap,
    /// How it ends.
    Verdict,
}

/// One panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What it shows.
    pub kind: Kind,
    /// The link of the chain that it tells, if it tells one.
    pub link: Option<StepId>,
    /// The zone that it is set in.
    pub zone: Option<Name>,
    /// Whether what it tells holds.
    pub held: bool,
    /// Its title.
    pub title: AttrValue,
    /// Its caption.
    pub caption: AttrValue,
    /// Values that its drawing shows, from the trace.
    pub values: Vec<String>,
    /// When it begins, in milliseconds.
    pub start: u32,
    /// How long it is.
    pub length: u32,
}

/// All panels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// In their order; never empty.
    pub beats: Vec<Beat>,
    /// The zones of the chain from the root down.
    pub zones: Vec<Name>,
}

impl Strip {
    /// Tells `report`.
    pub fn new(case: &Case, report: &Report, words: &Words) -> Self {
        let mut beats = vec![question(&case.capture, words)];
        // From the answer up to the root: the order in which somebody asks who vouches.
        let links: Vec<&Step> = report.trace.links().collect();
        beats.extend(links.iter().rev().map(|link| of_link(link, &report.trace, words)));
        beats.push(verdict(report, words));
        let mut start = 0;
        for beat in &mut beats {
            let characters = u32::try_from(beat.caption.chars().count()).unwrap_or(0);
            beat.start = start;
            beat.length = HOLD + READ * characters;
            start += beat.length;
        }
        let mut zones: Vec<Name> = Vec::new();
        for link in links {
            if !zones.contains(&link.zone) {
                zones.push(link.zone.clone());
            }
        }
        zones.sort_by_key(Name::label_count);
        Self { beats, zones }
    }

    /// Milliseconds from the first panel to the end of the last.
    pub fn length(&self) -> u32 {
        self.beats.last().map_or(0, |beat| beat.start + beat.length)
    }

    /// The panel at a time.
    pub fn index_at(&self, at: u32) -> usize {
        self.beats.iter().rposition(|beat| beat.start <= at).unwrap_or(0)
    }

    /// The time of a panel's end still: where a step comes to rest.
    pub fn still(&self, index: usize) -> u32 {
        self.beats.get(index).map_or(0, |beat| beat.start + beat.length.saturating_sub(1))
    }

    /// The last panel.
    pub fn last(&self) -> usize {
        self.beats.len().saturating_sub(1)
    }
}

fn beat(kind: Kind, title: AttrValue, caption: AttrValue) -> Beat {
    Beat { kind, link: None, zone: None, held: true, title, caption, values: Vec::new(), start: 0, length: 0 }
}

fn question(capture: &Capture, words: &Words) -> Beat {
    let name = plain(&shown(&capture.question.name));
    let rtype = capture.question.rtype.to_string();
    let values = [("name", name.as_str()), ("type", rtype.as_str()), ("provider", capture.provider.as_str())];
    Beat {
        values: vec![name.clone(), rtype.clone()],
        zone: None,
        ..beat(Kind::Question, words.with("beat-question", &values), words.with("caption-question", &values))
    }
}

fn of_link(link: &Step, trace: &Trace, words: &Words) -> Beat {
    let parts = trace.whole(link.id);
    let signer = parts.iter().rev().find(|part| part.held() && part.rule == Rule::Verifies);
    let key = signer.and_then(|step| {
        step.computed.iter().find_map(|value| match value {
            Computed::Key { key_tag, .. } => Some(key_tag.to_string()),
            _ => None,
        })
    });
    let window = parts.iter().rev().find_map(|part| {
        part.computed.iter().find_map(|value| match value {
            Computed::Window { window, .. } => Some(*window),
            _ => None,
        })
    });
    let digest = parts.iter().filter(|part| part.held()).find_map(|part| {
        part.computed.iter().find_map(|value| match value {
            Computed::Digest { key_tag, computed, .. } => Some((key_tag.to_string(), hex(computed))),
            _ => None,
        })
    });
    let kind = match link.rule {
        Rule::AnchorKeys => Kind::Stone,
        Rule::ChildKeys => Kind::Rack,
        Rule::DsSigned => Kind::Ledger,
        Rule::AnswerSigned | Rule::ProofSigned => Kind::Seal,
        _ => Kind::Gap,
    };
    let zone = plain(&shown(&link.zone));
    let owner = plain(&shown(&link.owner));
    let above = parent(&link.zone).map(|name| plain(&shown(&name))).unwrap_or_default();
    let rtype = link.rtype.to_string();
    let until = window.map(|window| when::date(window.expiration)).unwrap_or_default();
    let tag = key.clone().unwrap_or_default();
    let great = digest.as_ref().map(|(tag, _)| tag.clone()).unwrap_or_default();
    let values = [
        ("zone", zone.as_str()),
        ("owner", owner.as_str()),
        ("type", rtype.as_str()),
        ("until", until.as_str()),
        ("key", tag.as_str()),
        ("great", great.as_str()),
        ("parent", above.as_str()),
        ("rule", link.rule.meaning().trim()),
    ];
    let word = match kind {
        Kind::Stone => "stone",
        Kind::Rack => "rack",
        Kind::Ledger => "ledger",
        Kind::Seal => "seal",
        _ => "gap",
    };
    let caption = match &link.outcome {
        Outcome::Held => words.with(&format!("caption-{word}"), &values),
        Outcome::Failed(_) => words.with("caption-failed", &values),
    };
    let mut drawn = vec![owner.clone(), rtype.clone()];
    drawn.extend(key);
    drawn.extend(digest.map(|(_, text)| text));
    drawn.extend(window.map(|window| when::date(window.expiration)));
    Beat {
        link: Some(link.id),
        zone: Some(link.zone.clone()),
        held: link.held(),
        values: drawn,
        ..beat(kind, words.with(&format!("beat-{word}"), &values), caption)
    }
}

fn verdict(report: &Report, words: &Words) -> Beat {
    let name = plain(&shown(&report.question.name));
    let rtype = report.question.rtype.to_string();
    let word = report.verdict.word();
    let values = [("name", name.as_str()), ("type", rtype.as_str())];
    let caption = words.with(&format!("caption-{word}"), &values);
    Beat {
        held: matches!(report.verdict, Verdict::Secure(_) | Verdict::Insecure(_)),
        values: vec![name.clone(), rtype.clone()],
        ..beat(Kind::Verdict, words.say(&format!("state-{word}")), caption)
    }
}

/// Octets as upper-case hex.
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::super::opening;
    use super::*;

    #[test]
    fn the_opening_case_climbs_to_the_stone() {
        let proof = opening(&Words::english(), &|_| None).unwrap();
        let kinds: Vec<Kind> = proof.strip.beats.iter().map(|beat| beat.kind).collect();
        assert_eq!(kinds.first(), Some(&Kind::Question));
        assert_eq!(kinds.get(1), Some(&Kind::Seal));
        assert_eq!(kinds.get(kinds.len() - 2), Some(&Kind::Stone));
        assert_eq!(kinds.last(), Some(&Kind::Verdict));
        assert!(proof.strip.beats.iter().all(|beat| !beat.caption.starts_with("caption-") && !beat.title.starts_with("beat-")));
        assert_eq!(proof.report.verdict.word(), "secure");
    }

    #[test]
    fn each_still_lies_in_its_own_panel() {
        let strip = opening(&Words::english(), &|_| None).unwrap().strip;
        for index in 0..strip.beats.len() {
            assert_eq!(strip.index_at(strip.still(index)), index);
        }
        assert_eq!(strip.index_at(strip.length()), strip.last());
    }
}
