//! The verdict in one sentence, with how it came to be.

use yew::prelude::*;

use crate::story::Mood;
use crate::text::Words;
use crate::ui::part::Draw;
use crate::ui::parts::names::broken_at_dots;
use crate::ui::stage::{mark, owl};
use crate::validate::{PolicyName, Verdict as State};
use crate::visit::proof::{Proof, Shared};
use crate::visit::said::{asked, origin_text, sentence, short_sentence, standing, work};

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

/// A sentence in which a name stays on one line if it fits into one.
fn with_name_whole(said: &str, name: &str) -> Html {
    match said.split_once(name) {
        Some((before, after)) => html! { <>{ before }<span class="name">{ broken_at_dots(name) }</span>{ after }</> },
        None => broken_at_dots(said),
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

fn origin(words: &Words, proof: &Proof) -> Html {
    html! { <span class={if proof.is_frozen() { "frozen" } else { "live" }}>{ origin_text(words, proof) }</span> }
}
