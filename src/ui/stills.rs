//! The whole story, in stills.

use yew::prelude::*;

use super::app::Message;
use super::panel::Panel;
use super::proof::{Proof, Shared};

/// Props of [`Stills`].
#[derive(Properties, PartialEq)]
pub struct StillsProps {
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
    let StillsProps { proof, step, on } = props;
    html! {
        <ol class="stills">
            { for proof.strip.beats.iter().enumerate().map(|(index, beat)| {
                let current = index == *step;
                let last = index == proof.strip.last();
                html! {
                    <li key={index} class={classes!("still", last.then_some("s-verdict"))}>
                        <button type="button" aria-current={current.then_some("step")} onclick={on.reform(move |_: MouseEvent| Message::Jump(index))}>
                            <span class="frame"><Panel proof={proof.clone()} index={index} /></span>
                            <span class="cap"><b>{ index + 1 }</b>{ beat.caption.clone() }</span>
                        </button>
                    </li>
                }
            }) }
        </ol>
    }
}
