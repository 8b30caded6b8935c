//! The verdict in one sentence, with how it came to be.

use yew::prelude::*;

use super::icon::{state_symbol, symbol};
use super::proof::{Origin, Proof, Shared, plain};
use super::when;
use super::words::Words;
use crate::dns::shown;

/// Props of [`Verdict`].
#[derive(Properties, PartialEq)]
pub struct VerdictProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Whether it is kept to one line.
    #[prop_or_default]
    pub short: bool,
}

/// The verdict.
#[component]
pub fn Verdict(props: &VerdictProps) -> Html {
    let VerdictProps { words, proof, short } = props;
    let word = proof.report.verdict.word();
    let name = proof.unicode.clone().unwrap_or_else(|| proof.name());
    let rtype = proof.case.capture.question.rtype.to_string();
    let class = format!("v-{word}");
    let sentence = words.with(&format!("{}-{word}", if *short { "short" } else { "verdict" }), &[("name", &name)]);
    if *short {
        let when = when::date(proof.taken());
        let origin = words.with(if proof.is_frozen() { "frozen-short" } else { "live-short" }, &[("when", &when)]);
        return html! {
            <header class={classes!("e-top", class)}>
                { symbol(state_symbol(word), "st") }
                <h1><bdi>{ sentence }</bdi></h1>
                <p class="mono">{ rtype }{ " \u{b7} " }{ origin }</p>
            </header>
        };
    }
    let both = proof.unicode.as_ref().map(|unicode| words.with("ask-both", &[("unicode", unicode), ("ascii", &proof.name())]));
    html! {
        <section class={classes!("verdict", class)} aria-label={words.say(&format!("state-{word}"))}>
            { symbol(state_symbol(word), "st") }
            <div>
                <h1 id="verdict" tabindex="-1"><bdi>{ sentence }</bdi></h1>
                <p>{ work(words, proof) }{ " " }{ origin(words, proof) }</p>
                if let Some(cause) = cause(words, proof) { <p class="cause">{ cause }</p> }
                if let Some(both) = both { <p class="both">{ both }</p> }
            </div>
        </section>
    }
}

fn work(words: &Words, proof: &Proof) -> AttrValue {
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
    let when = when::time(proof.taken());
    let text = match &proof.origin {
        Origin::Opening => words.with("origin-opening", &[("when", &when)]),
        Origin::Beside(_) => words.with("origin-beside", &[("when", &when)]),
        Origin::File(file) => words.with("origin-file", &[("when", &when), ("file", file)]),
        Origin::Live { .. } => words.with("origin-live", &[("when", &when), ("provider", &proof.case.capture.provider)]),
    };
    html! { <span class={if proof.is_frozen() { "frozen" } else { "live" }}>{ text }</span> }
}

/// The first broken link on the way down, with its code.
fn cause(words: &Words, proof: &Proof) -> Option<Html> {
    let broken = proof.report.verdict.broken_at()?;
    let step = proof.report.trace.step(broken.step)?;
    let zone = plain(&shown(&step.zone));
    let text = words.with("verdict-cause", &[("zone", &zone), ("rule", step.rule.meaning().trim())]);
    let code = proof.diagnoses.root_cause().unwrap_or_default();
    Some(html! { <>{ text }{ " " }<code>{ code }</code></> })
}
