//! What a visitor must know besides the verdict: whose anchor is trusted, what was asked twice, what went wrong.

use yew::prelude::*;

use super::part::Draw;
use super::problem::Problem;
use super::proof::{Origin, Proof, Shared};
use crate::text::Words;

/// Notices about a proof.
#[derive(PartialEq)]
pub struct ProofNotices {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Whether they are kept to one line.
    pub short: bool,
}

impl Draw for ProofNotices {
    fn draw(&self) -> Html {
        let Self { words, proof, short } = self;
        let anchors = proof.custom_anchors();
        if *short {
            return match anchors {
                Some(anchors) => html! {
                    <p class="notice anchor" role="note" title={anchors.join("\n")}><b>{ words.say("anchor-custom-short") }</b></p>
                },
                None => Html::default(),
            };
        }
        if let (Origin::Opening, Some(anchors)) = (&proof.origin, anchors) {
            return html! {
                <p class="notice anchor" role="note" title={anchors.join("\n")}>{ words.say("anchor-laboratory") }</p>
            };
        }
        let again = match proof.origin {
            Origin::Live { again } if again > 0 => Some(words.count("asked-again", "count", again)),
            _ => None,
        };
        html! {
            <>
                if let Some(anchors) = anchors {
                    <div class="notice anchor" role="note">
                        <p><b>{ words.say("anchor-custom") }</b>{ " " }{ words.say("anchor-custom-act") }</p>
                        { for anchors.iter().map(|anchor| html! { <code>{ anchor.clone() }</code> }) }
                    </div>
                }
                if let Some(again) = again { <p class="notice again" role="note">{ again }</p> }
            </>
        }
    }
}

/// What went wrong, who must act, and how.
#[derive(PartialEq)]
pub struct ProblemNotice {
    /// The words.
    pub words: Words,
    /// What went wrong.
    pub problem: Problem,
    /// Who was asked.
    pub provider: AttrValue,
    /// Called to try once more.
    pub on_again: Callback<()>,
}

impl Draw for ProblemNotice {
    fn draw(&self) -> Html {
        let Self { words, problem, provider, on_again } = self;
        html! {
            <div class="notice problem" role="alert" data-problem={problem.id()}>
                <h1 id="problem" tabindex="-1">{ problem.says(words, provider) }</h1>
                <p>{ problem.advice(words, provider) }</p>
                if problem.may_pass() {
                    <button class="quiet" type="button" onclick={on_again.reform(|_| ())}>{ words.say("again") }</button>
                }
            </div>
        }
    }
}
