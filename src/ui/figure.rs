//! The stage: the panel, its caption, and the term in question with what there is to say beside it.

use yew::prelude::*;

use super::proof::{Proof, Shared};
use super::stage::Panel;
use crate::story::timeline::Frame;
use crate::text::Words;

/// Props of [`Stage`].
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What there is to see.
    pub frame: Frame,
    /// Whether the caption stands alone, with a place of its own to scroll in.
    #[prop_or_default]
    pub short: bool,
}

/// The panel shown, large.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps { words, proof, frame, short } = props;
    let Some(beat) = proof.strip.beats.get(frame.scene) else { return Html::default() };
    let term = beat.scene.term.id();
    let aside = beat.scene.aside.as_ref().map(|aside| words.message(aside));
    html! {
        <div class="scene">
            <Panel scene={beat.scene.clone()} progress={frame.progress} words={words.clone()}>
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
            </Panel>
        </div>
    }
}
