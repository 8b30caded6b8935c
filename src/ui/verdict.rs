//! The verdict in one sentence, with how it came to be.

use yew::prelude::*;

use super::part::Draw;
use super::proof::{Origin, Proof, Shared};
use super::stage::{mark, owl};
use crate::story::Mood;
use crate::story::scene::Standing;
use crate::text::{Words, date, date_and_time, plain};
use crate::validate::Verdict as State;

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
        let name = proof.unicode.clone().unwrap_or_else(|| proof.name());
        let rtype = proof.case.capture.question.rtype.to_string();
        let class = format!("v-{word}");
        let sentence = words.with(&format!("{}-{word}", if *short { "short" } else { "verdict" }), &[("name", &name)]);
        if *short {
            let when = date(proof.taken());
            let origin = words.with(if proof.is_frozen() { "frozen-short" } else { "live-short" }, &[("when", &when)]);
            return html! {
                <header class={classes!("e-top", class)}>
                    { mark(standing(&proof.report.verdict)) }
                    <h1><bdi>{ sentence }</bdi></h1>
                    <p class="mono">{ rtype }{ " \u{b7} " }{ origin }</p>
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
                    <h1 id="verdict" tabindex="-1"><bdi>{ sentence }</bdi></h1>
                    <p>{ work(words, proof) }{ " " }{ origin(words, proof) }</p>
                    if let Some(cause) = cause(words, proof) { <p class="cause">{ cause }</p> }
                    if let Some(both) = both { <p class="both">{ both }</p> }
                </div>
                { owl(mood(&proof.report.verdict)) }
            </section>
        }
    }
}

/// The mark of a verdict.
const fn standing(verdict: &State) -> Standing {
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

fn work(words: &Words, proof: &Proof) -> String {
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
    let when = date_and_time(proof.taken());
    let text = match &proof.origin {
        Origin::Opening => words.with("origin-opening", &[("when", &when)]),
        Origin::Beside(_) => words.with("origin-beside", &[("when", &when)]),
        Origin::File(file) => words.with("origin-file", &[("when", &when), ("file", file)]),
        Origin::Live { .. } => {
            words.with("origin-live", &[("when", &when), ("provider", &proof.case.capture.provider)])
        }
    };
    html! { <span class={if proof.is_frozen() { "frozen" } else { "live" }}>{ text }</span> }
}

/// The first broken link on the way down, with its code.
fn cause(words: &Words, proof: &Proof) -> Option<Html> {
    let broken = proof.report.verdict.broken_at()?;
    let step = proof.report.trace.step(broken.step)?;
    let zone = plain(&step.zone);
    let text = words.with("verdict-cause", &[("zone", &zone), ("rule", step.rule.meaning().trim())]);
    let code = proof.diagnoses.root_cause().unwrap_or_default();
    Some(html! { <>{ text }{ " " }<code>{ code }</code></> })
}
