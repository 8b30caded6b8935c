//! The stage: the panel, its caption, and the term in question with what there is to say beside it.

use yew::prelude::*;

use crate::order::sorted;
use crate::story::scene::Recap;
use crate::story::timeline::Frame;
use crate::story::{Picture, Scene, Term};
use crate::text::{Words, width};
use crate::ui::browser;
use crate::ui::part::Draw;
use crate::ui::stage::{Panel, icon, panel};
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::{Message, Rest};

/// Whether the story moves, as far as the picture shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Playing {
    /// It plays.
    Yes,
    /// It rests at its beginning, and says how to begin.
    NotYet,
    /// It rests elsewhere.
    No,
}

impl Playing {
    /// How a story is at a panel.
    pub const fn at(step: usize, playing: bool) -> Self {
        match (playing, step) {
            (true, _) => Self::Yes,
            (false, 0) => Self::NotYet,
            (false, _) => Self::No,
        }
    }
}

/// The panel shown, large.
#[derive(PartialEq)]
pub struct Stage {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown, counted from 0. It is drawn as its end still; what moves on it is moved later.
    pub step: usize,
    /// Whether it plays.
    pub playing: Playing,
    /// Whether all of the program is there, the pictures of later panels among it.
    pub rest: Rest,
    /// Whether the caption stands alone, with a place of its own to scroll in.
    pub short: bool,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for Stage {
    fn draw(&self) -> Html {
        let Self { words, proof, step, playing, rest: _, short, on } = self;
        let Some(beat) = proof.strip.beats.get(*step) else { return Html::default() };
        let children = html! {
            <div class="caption" tabindex={short.then_some("0")}>
                <p class="says" key={*step}>{ beat.caption.clone() }</p>
                { room(proof) }
                if !*short { { folds(words, &beat.scene, *step) } }
            </div>
        };
        // The bar has a button for keyboards and for who hears the page; this one is the picture itself.
        let toggle = on.reform(|_: MouseEvent| Message::Toggle);
        html! {
            <div class="scene">
                { panel(&Panel { scene: beat.scene.clone(), at: Frame::STILL, live: true, words: words.clone(), children }) }
                if matches!(beat.scene.picture, Picture::Recap(_)) && !*short {
                    <button class="quiet own" type="button" onclick={|_: MouseEvent| browser::focus("#name")}>{ words.say("try-own") }</button>
                }
                <button class="over" type="button" tabindex="-1" aria-hidden="true" onclick={toggle}>
                    if *playing == Playing::NotYet { <span>{ icon("play") }</span> }
                </button>
            </div>
        }
    }
}

/// How many of the longest captions keep their room: which of them takes the most lines is up to the letters.
const LONGEST: usize = 3;

/// The room of the longest captions, so that what stands under them never moves.
fn room(proof: &Proof) -> Html {
    let captions = proof.strip.beats.iter().map(|beat| beat.caption.as_str()).collect();
    let captions = sorted(captions, |one: &&str, other: &&str| width(other).cmp(&width(one)));
    html! { <>{ for captions.into_iter().take(LONGEST).map(|caption| html! { <p class="says room" aria-hidden="true">{ caption.to_owned() }</p> }) }</> }
}

/// What there is to read about a panel: its term, what the caption leaves out, and what was told briefly. It opens over the picture.
fn folds(words: &Words, scene: &Scene, step: usize) -> Html {
    let terms: &[Term] = if let Picture::Recap(_) = scene.picture { &Recap::TERMS } else { &[scene.term] };
    let term = scene.term.id();
    let aside = scene.aside.as_ref().map(|aside| words.message(aside));
    html! {
        <div class="terms">
            if !scene.picture.inside().is_empty() { { inside(words, scene, step) } }
            <details class="term" key={step}>
                <summary>{ words.say(term) }</summary>
                <div>
                    { for terms.iter().map(|term| {
                        let (id, several) = (term.id(), terms.len() > 1);
                        html! {
                            <p>
                                if several { <b>{ words.say(id) }{ ": " }</b> }
                                { words.meaning(id) }{ " " }<a class="entry" href={format!("#{id}")}>{ words.say("glossary-link") }</a>
                            </p>
                        }
                    }) }
                    if let Some(aside) = aside { <p>{ aside }</p> }
                </div>
            </details>
        </div>
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
