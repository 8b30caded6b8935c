//! What a visitor must know besides the verdict: whose anchor is trusted, what was asked twice.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::part::Draw;
use crate::visit::proof::{Origin, Proof, Shared};

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
