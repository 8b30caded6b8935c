//! The verdict at a glance: what it comes to, what that means, and who must act.

use std::rc::Rc;

use yew::prelude::*;

use crate::story::scene::Standing;
use crate::text::Words;
use crate::ui::doors;
use crate::ui::part::Draw;
use crate::ui::parts::names::broken_at_dots;
use crate::ui::stage::mark;
use crate::validate::PolicyName;
use crate::visit::headline::Headline;
use crate::visit::proof::{Proof, Shared};
use crate::visit::said::asked;
use crate::visit::state::Rest;

/// The verdict.
#[derive(PartialEq)]
pub struct Verdict {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Whether it is kept to one line.
    pub short: bool,
    /// What it comes to.
    pub headline: Rc<Headline>,
}

/// The headline of a proof: without what comes late, only that of what the page opens with.
#[hook]
pub(super) fn use_headline(words: &Words, proof: Option<&Shared<Proof>>, rest: Rest) -> Rc<Headline> {
    use_memo((words.clone(), proof.cloned(), rest), |(words, proof, rest)| {
        let late = doors::here().filter(|_| *rest == Rest::Here);
        match (proof, late) {
            (None, _) => Headline::default(),
            (Some(proof), Some(late)) => late.headline(proof),
            (Some(proof), None) => Headline::first(words, proof),
        }
    })
}

impl Draw for Verdict {
    fn draw(&self) -> Html {
        let Self { words, proof, short, headline } = self;
        let class = format!("v-{}", proof.report.verdict.word());
        if *short {
            let rtype = proof.case.capture.question.rtype.to_string();
            let when = words.date(proof.taken());
            let origin = words.with(if proof.is_frozen() { "frozen-short" } else { "live-short" }, &[("when", &when)]);
            return html! {
                <header class={classes!("e-top", class)}>
                    { mark(Standing::of(&proof.report.verdict)) }
                    <h1><bdi>{ headline.says.clone() }</bdi></h1>
                    <p class="mono">
                        // A dot that the first file of each font has.
                        { rtype }{ " \u{2022} " }{ origin }
                        if proof.policy == PolicyName::Strict { { " \u{2022} " }{ words.say("policy-strict-short") } }
                    </p>
                </header>
            };
        }
        html! {
            <section class={classes!("verdict", class)} aria-labelledby="verdict">
                { mark(Standing::of(&proof.report.verdict)) }
                <div>
                    <h1 id="verdict"><bdi>{ with_name_whole(&headline.says, &asked(proof)) }</bdi></h1>
                    { for headline.means.iter().map(|line| html! { <p>{ broken_at_dots(line) }</p> }) }
                    if let Some((who, how)) = &headline.acts { <p class="who"><b>{ who.clone() }</b>{ " " }{ how.clone() }</p> }
                </div>
            </section>
        }
    }
}

/// A sentence in which a name stays on one line if it fits into one.
fn with_name_whole(said: &str, name: &str) -> Html {
    match said.split_once(name) {
        Some((before, after)) => {
            html! { <>{ before }<span class="name">{ broken_at_dots(name) }</span>{ broken_at_dots(after) }</> }
        }
        None => broken_at_dots(said),
    }
}
