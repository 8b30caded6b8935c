//! The stage: the panel, its caption, and the term in question with what there is to say beside it.

use yew::prelude::*;

use super::part::Draw;
use super::proof::{Proof, Shared};
use super::stage::{Panel, panel};
use crate::story::timeline::Frame;
use crate::text::Words;

/// The panel shown, large.
#[derive(PartialEq)]
pub struct Stage {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What there is to see.
    pub frame: Frame,
    /// Whether the caption stands alone, with a place of its own to scroll in.
    pub short: bool,
}

impl Draw for Stage {
    fn draw(&self) -> Html {
        let Self { words, proof, frame, short } = self;
        let Some(beat) = proof.strip.beats.get(frame.scene) else { return Html::default() };
        let term = beat.scene.term.id();
        let aside = beat.scene.aside.as_ref().map(|aside| words.message(aside));
        let children = html! {
            <div class="caption" tabindex={short.then_some("0")}>
                <p class="says">{ beat.caption.clone() }</p>
                if !*short {
                    <details class="term" key={frame.scene}>
                        <summary>{ words.say(term) }</summary>
                        <div>
                            <p>{ words.meaning(term) }</p>
                            if let Some(aside) = aside { <p>{ aside }</p> }
                        </div>
                    </details>
                }
            </div>
        };
        html! {
            <div class="scene">
                { panel(&Panel { scene: beat.scene.clone(), progress: frame.progress, words: words.clone(), children }) }
            </div>
        }
    }
}
