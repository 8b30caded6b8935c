//! The whole story, in stills.

use yew::prelude::*;

use super::app::Message;

use super::proof::{Proof, Shared};
use super::stage::Panel;
use crate::text::Words;

/// Props of [`Stills`].
#[derive(Properties, PartialEq)]
pub struct StillsProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// All panels at their end, each a way to its place in the story.
#[component]
pub fn Stills(props: &StillsProps) -> Html {
    let StillsProps { words, proof, step, on } = props;
    html! {
        <ol class="stills">
            { for proof.strip.beats.iter().enumerate().map(|(index, beat)| {
                let current = index == *step;
                let last = index == proof.strip.last();
                html! {
                    <li key={index} class={classes!("still", current.then_some("current"), last.then_some("s-verdict"))}>
                        <Panel scene={beat.scene.clone()} words={words.clone()}>
                            <button class="cap" type="button" aria-current={current.then_some("step")}
                                onclick={on.reform(move |_: MouseEvent| Message::Jump(index))}>
                                <b>{ index + 1 }</b>{ beat.caption.clone() }
                            </button>
                        </Panel>
                    </li>
                }
            }) }
        </ol>
    }
}
