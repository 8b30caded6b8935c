//! The whole story, in stills.

use yew::prelude::*;

use crate::story::Picture;
use crate::story::timeline::Frame;
use crate::text::Words;
use crate::ui::part::Draw;
use crate::ui::parts::leads::to_panel;
use crate::ui::stage::{Panel, Told, panel, told};
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::Message;

/// All panels at their end, each a way to its place in the story.
#[derive(PartialEq)]
pub struct Stills {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for Stills {
    fn draw(&self) -> Html {
        let Self { words, proof, step, on } = self;
        html! {
            <ol class="stills">
                { for proof.strip.beats.iter().enumerate().map(|(index, beat)| {
                    let current = index == *step;
                    let last = matches!(beat.scene.picture, Picture::Verdict { .. });
                    let children = html! {
                        <>
                        { beside(&beat.scene.picture, words) }
                        <button class="cap" type="button" aria-current={current.then_some("step")}
                            onclick={to_panel(on, index)}>
                            <b>{ index + 1 }</b>{ beat.caption.clone() }
                        </button>
                        </>
                    };
                    html! {
                        <li key={index} class={classes!("still", current.then_some("current"), last.then_some("s-verdict"))}>
                            { panel(&Panel { scene: beat.scene.clone(), at: Frame::STILL, live: false, words: words.clone(), children }) }
                        </li>
                    }
                }) }
            </ol>
        }
    }
}

/// What is too small to be read in a small picture of a register: what each name is to the proof.
fn beside(picture: &Picture, words: &Words) -> Html {
    let told = told(picture, words);
    if told.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="told">
            { for told.into_iter().map(|Told { sign, name, says }| {
                let sign = format!("<svg viewBox=\"-16 -16 32 32\" aria-hidden=\"true\" focusable=\"false\">{sign}</svg>");
                html! { <li>{ Html::from_html_unchecked(sign.into()) }<span><bdi>{ name }</bdi>{ " " }{ says }</span></li> }
            }) }
        </ul>
    }
}
