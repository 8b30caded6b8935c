//! The verdict in one sentence, with how it came to be.

use yew::prelude::*;

use super::part::Draw;
use super::proof::{Origin, Proof, Shared};
use super::stage::{mark, owl};
use crate::story::Mood;
use crate::story::scene::Standing;
use crate::text::Words;
use crate::validate::{PolicyName, Verdict as State};

/// The verdict.
#[derive(PartialEq)]
pub struct Verdict {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Whether it is kept to one line.
    pub short: bool,
}

impl Draw for Verdict {
    fn draw(&self) -> Html {
        let Self { words, proof, short } = self;
        let word = proof.report.verdict.word();
        let class = format!("v-{word}");
        if *short {
            let (rtype, sentence) = (proof.case.capture.question.rtype.to_string(), short_sentence(words, proof));
            let when = words.date(proof.taken());
            let origin = words.with(if proof.is_frozen() { "frozen-short" } else { "live-short" }, &[("when", &when)]);
            return html! {
                <header class={classes!("e-top", class)}>
                    { mark(standing(&proof.report.verdict)) }
                    <h1><bdi>{ sentence }</bdi></h1>
                    <p class="mono">
                        { rtype }{ " \u{b7} " }{ origin }
                        if proof.policy == PolicyName::Strict { { " \u{b7} " }{ words.say("policy-strict-short") } }
                    </p>
                </header>
            };
        }
        let both = proof
            .unicode
            .as_ref()
            .map(|unicode| words.with("ask-both", &[("unicode", unicode), ("ascii", &proof.name())]));
        html! {
            <section class={classes!("verdict", class)} aria-label={words.say(&format!("state-{word}"))}>
                { mark(standing(&proof.report.verdict)) }
                <div>
                    <h1 id="verdict" tabindex="-1"><bdi>{ with_name_whole(&sentence(words, proof), &asked(proof)) }</bdi></h1>
                    <p>{ work(words, proof) }{ " " }{ origin(words, proof) }</p>
                    if let Some(both) = both { <p class="both">{ both }</p> }
                    { match &proof.report.verdict {
                        State::Secure(_) => Html::default(),
                        State::Insecure(_) => to_findings(words.say("findings-why")),
                        State::Bogus(_) | State::Indeterminate(_) => to_findings(words.say("findings-cause")),
                    } }
                </div>
                { owl(mood(&proof.report.verdict)) }
            </section>
        }
    }
}

fn to_findings(says: String) -> Html {
    html! { <p><a href="#findings-head">{ says }</a></p> }
}

/// The verdict in a sentence.
pub(super) fn sentence(words: &Words, proof: &Proof) -> String {
    let word = proof.report.verdict.word();
    let id = match &proof.report {
        report if report.denies_name() => "verdict-secure-nobody".to_owned(),
        report if report.denies() => "verdict-secure-denied".to_owned(),
        report if report.denies_openly() => "verdict-insecure-nobody".to_owned(),
        report if word == "insecure" && !report.asked_is_unsigned() => "verdict-insecure-open".to_owned(),
        report if report.stopped() => "verdict-stopped".to_owned(),
        _ => format!("verdict-{word}"),
    };
    said(words, proof, &id)
}

/// The verdict in a few words.
fn short_sentence(words: &Words, proof: &Proof) -> String {
    let word = proof.report.verdict.word();
    said(words, proof, &format!("short-{word}"))
}

fn said(words: &Words, proof: &Proof, id: &str) -> String {
    words.with(id, &[("name", &asked(proof)), ("type", &proof.case.capture.question.rtype.to_string())])
}

/// A sentence in which a name stays on one line if it fits into one.
fn with_name_whole(said: &str, name: &str) -> Html {
    match said.split_once(name) {
        Some((before, after)) => html! { <>{ before }<span class="name">{ broken_at_dots(name) }</span>{ after }</> },
        None => broken_at_dots(said),
    }
}

/// The name that was asked for, as a visitor writes it.
fn asked(proof: &Proof) -> String {
    proof.unicode.clone().unwrap_or_else(|| proof.name())
}

/// A text that may be broken behind its dots: a long name then falls apart between its labels.
pub(super) fn broken_at_dots(text: &str) -> Html {
    text.split_inclusive('.').map(|part| html! { <>{ part.to_owned() }<wbr /></> }).collect()
}

/// The mark of a verdict.
pub(super) const fn standing(verdict: &State) -> Standing {
    match verdict {
        State::Secure(_) => Standing::Secure,
        State::Insecure(_) => Standing::Insecure,
        State::Bogus(_) => Standing::Bogus,
        State::Indeterminate(_) => Standing::Indeterminate,
    }
}

/// The owl is pleased by whatever is proven.
const fn mood(verdict: &State) -> Mood {
    match verdict {
        State::Secure(_) | State::Insecure(_) => Mood::Pleased,
        State::Bogus(_) => Mood::Alarmed,
        State::Indeterminate(_) => Mood::Shrug,
    }
}

/// What was checked, counted.
pub(super) fn work(words: &Words, proof: &Proof) -> String {
    let work = proof.report.work;
    words.with(
        "verdict-work",
        &[
            ("houses", &words.count("houses", "count", proof.strip.zones.len())),
            ("seals", &words.count("seals", "count", work.signature_checks)),
            ("prints", &words.count("prints", "count", work.digests)),
        ],
    )
}

fn origin(words: &Words, proof: &Proof) -> Html {
    html! { <span class={if proof.is_frozen() { "frozen" } else { "live" }}>{ origin_text(words, proof) }</span> }
}

/// Where the records come from, and of when they are.
pub(super) fn origin_text(words: &Words, proof: &Proof) -> String {
    let when = words.date_and_time(proof.taken());
    match &proof.origin {
        Origin::Opening => words.with("origin-opening", &[("when", &when)]),
        Origin::Beside(_) => words.with("origin-beside", &[("when", &when)]),
        Origin::File(file) => words.with("origin-file", &[("when", &when), ("file", file)]),
        Origin::Live { .. } => {
            words.with("origin-live", &[("when", &when), ("provider", &proof.case.capture.provider)])
        }
    }
}

/// By which rules it was judged.
pub(super) fn rules(words: &Words, proof: &Proof) -> String {
    words.say(match proof.policy {
        PolicyName::Default => "policy-default",
        PolicyName::Strict => "policy-strict",
    })
}

/// Name, verdict and time in a line, for what leaves the page.
pub(super) fn source(words: &Words, proof: &Proof) -> String {
    let word = proof.report.verdict.word();
    let state = words.say(&format!("state-{word}"));
    let rtype = proof.case.capture.question.rtype.to_string();
    let values =
        [("name", &*proof.name()), ("type", &*rtype), ("state", &*state), ("origin", &*origin_text(words, proof))];
    words.with("source-line", &values)
}
