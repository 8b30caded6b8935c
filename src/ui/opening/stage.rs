//! The stage: the panel, its caption, and the term in question with what there is to say beside it.

use yew::prelude::*;

use crate::story::Scene;
use crate::story::timeline::Frame;
use crate::text::Words;
use crate::ui::part::Draw;
use crate::ui::stage::{Panel, panel};
use crate::visit::proof::{Proof, Shared};

/// The panel shown, large.
#[derive(PartialEq)]
pub struct Stage {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown, counted from 0. It is drawn as its end still; what moves on it is moved later.
    pub step: usize,
    /// Whether the caption stands alone, with a place of its own to scroll in.
    pub short: bool,
}

impl Draw for Stage {
    fn draw(&self) -> Html {
        let Self { words, proof, step, short } = self;
        let Some(beat) = proof.strip.beats.get(*step) else { return Html::default() };
        let term = beat.scene.term.id();
        let aside = beat.scene.aside.as_ref().map(|aside| words.message(aside));
        let children = html! {
            <div class="caption" tabindex={short.then_some("0")}>
                <p class="says">{ beat.caption.clone() }</p>
                if !*short {
                    if !beat.scene.picture.inside().is_empty() { { inside(words, &beat.scene, *step) } }
                    <details class="term" key={*step}>
                        <summary>{ words.say(term) }</summary>
                        <div>
                            <p>{ words.meaning(term) }{ " " }<a class="entry" href={format!("#{term}")}>{ words.say("glossary-link") }</a></p>
                            if let Some(aside) = aside { <p>{ aside }</p> }
                        </div>
                    </details>
                }
            </div>
        };
        html! {
            <div class="scene">
                { panel(&Panel { scene: beat.scene.clone(), at: Frame::STILL, live: true, words: words.clone(), children }) }
            </div>
        }
    }
}

/// What is told briefly, in full, for who asks.
fn inside(words: &Words, scene: &Scene, step: usize) -> Html {
    html! {
        <details class="term inside" key={format!("inside-{step}")}>
            <summary>{ words.say("inside") }</summary>
            <ol>
                { for scene.picture.inside().iter().map(|scene| {
                    let children = html! { <p>{ words.message(&scene.caption) }</p> };
                    let scene = scene.clone();
                    html! { <li>{ panel(&Panel { scene, at: Frame::STILL, live: false, words: words.clone(), children }) }</li> }
                }) }
            </ol>
        </details>
    }
}
