//! Where a proof comes from: records and their moment, what was counted, whose anchor is trusted.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::part::Draw;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::said::{origin_text, work};

/// Where a proof comes from.
#[derive(PartialEq)]
pub struct ProofNotices {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Whether only what must be known is told, in one line.
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
        let opens = matches!(proof.origin, Origin::Opening);
        html! {
            <div class="origin">
                if let Some(anchors) = anchors {
                    if opens {
                        <p class="anchor" role="note" title={anchors.join("\n")}>{ words.say("anchor-laboratory") }</p>
                    } else {
                        <details class="anchor">
                            <summary><b>{ words.say("anchor-custom") }</b></summary>
                            <p>{ words.say("anchor-custom-act") }</p>
                            { for anchors.iter().map(|anchor| html! { <code>{ anchor.clone() }</code> }) }
                        </details>
                    }
                }
                <p>
                    <span class={if proof.is_frozen() { "frozen" } else { "live" }}>{ origin_text(words, proof) }</span>
                    { " " }{ work(words, proof) }
                </p>
            </div>
        }
    }
}
