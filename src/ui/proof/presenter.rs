//! The presenter: the stage and its caption, large, and one key for each step.

use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::story::timeline::Frame;
use crate::text::Words;
use crate::ui::browser::{self, Listening};
use crate::ui::stage::{Panel, icon, panel};
use crate::visit::proof::{Proof, Shared};
use crate::visit::settings::Letters;
use crate::visit::state::Message;

/// Props of [`Presenter`].
#[derive(Properties, PartialEq)]
pub struct PresenterProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// Where the story stands.
    pub at: u32,
    /// Whether it plays.
    pub playing: bool,
    /// Whether stills take the place of motion.
    pub stills: bool,
    /// What keys of a single character do.
    pub letters: Letters,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// What a key or a click stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    On,
    Back,
    First,
    Last,
    Leave,
}

impl Turn {
    /// The keys of a keyboard, and of the clickers that speakers hold in their hands.
    /// Those of a single character do as `letters` says (WCAG 2.1.4).
    fn of_key(key: &str, letters: Letters) -> Option<Self> {
        Some(match key {
            "n" | "N" | "p" | "P" if !letters.act() => return None,
            " " | "Enter" | "ArrowRight" | "ArrowDown" | "PageDown" | "n" | "N" => Self::On,
            "Backspace" | "ArrowLeft" | "ArrowUp" | "PageUp" => Self::Back,
            "Home" => Self::First,
            "End" => Self::Last,
            "Escape" | "p" | "P" => Self::Leave,
            _ => return None,
        })
    }
}

/// The stage alone. A step plays its panel once, and rests on its still.
#[component]
pub fn Presenter(props: &PresenterProps) -> Html {
    let PresenterProps { words, proof, at, playing, stills, letters, on } = props;
    let strip = &proof.strip;
    let step = strip.frame(*at).scene;
    let turn = {
        let (on, proof, stills) = (on.clone(), proof.clone(), *stills);
        move |turn: Turn, step: usize| {
            let last = proof.strip.last();
            let plays = |to: usize| {
                on.emit(Message::Seek(proof.strip.begin(to)));
                if !stills {
                    on.emit(Message::Toggle);
                }
            };
            match turn {
                Turn::On if step < last => plays(step + 1),
                Turn::On => on.emit(Message::Jump(last)),
                Turn::Back => on.emit(Message::Back),
                Turn::First => on.emit(Message::Jump(0)),
                Turn::Last => on.emit(Message::Jump(last)),
                Turn::Leave => on.emit(Message::Present(false)),
            }
        }
    };
    {
        let on = on.clone();
        let rests = *playing && *at >= strip.still(step);
        use_effect_with((rests, step), move |(rests, step)| {
            if *rests {
                on.emit(Message::Jump(*step));
            }
        });
    }
    use_stage(on);
    use_keys(turn.clone(), step, *letters);
    let click = |what: Turn| {
        let turn = turn.clone();
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            turn(what, step);
        })
    };
    let Some(beat) = strip.beats.get(step) else { return Html::default() };
    let (number, all) = ((step + 1).to_string(), strip.beats.len().to_string());
    let button = |what: Turn, id: &str, shown: Html| {
        let off = match what {
            Turn::Back => step == 0,
            Turn::On => step == strip.last(),
            _ => false,
        };
        html! { <button class="tb" type="button" aria-label={words.say(id)} title={words.say(id)} disabled={off} onclick={click(what)}>{ shown }</button> }
    };
    let children = html! { <p class="says">{ beat.caption.clone() }</p> };
    html! {
        <main class="present" tabindex="-1" onclick={click(Turn::On)}>
            <h1 class="sr">{ beat.title.clone() }</h1>
            <div class="scene">
                { panel(&Panel { scene: beat.scene.clone(), at: Frame::STILL, live: true, words: words.clone(), children }) }
            </div>
            <div class="p-bar" role="group" aria-label={words.say("present")}>
                { button(Turn::Back, "step-back", icon("prev")) }
                <span>{ words.with("present-position", &[("step", &number), ("all", &all)]) }</span>
                { button(Turn::On, "step-next", icon("next")) }
                { button(Turn::Leave, "present-leave", html! { <span aria-hidden="true">{ "\u{d7}" }</span> }) }
            </div>
        </main>
    }
}

/// Takes the screen and the focus, and gives back the screen; the focus goes to the button that the page has for it (`ui::depth`).
#[hook]
fn use_stage(on: &Callback<Message>) {
    let on = on.clone();
    use_effect_with((), move |()| {
        browser::focus(".present");
        browser::keep_top();
        browser::fill_screen();
        // Where the browser itself takes Escape to leave the full screen, that leaves the presentation too.
        let changed = Listening::in_document("fullscreenchange", move |_| {
            if !browser::fills_screen() {
                on.emit(Message::Present(false));
            }
        });
        move || {
            drop(changed);
            browser::leave_screen();
        }
    });
}

/// All keys belong to the presentation, before anything else gets them.
#[hook]
fn use_keys(turn: impl Fn(Turn, usize) + 'static, step: usize, letters: Letters) {
    let turn = std::rc::Rc::new(turn);
    use_effect_with((step, letters), move |(step, letters)| {
        let (step, letters) = (*step, *letters);
        let pressed = Listening::first("keydown", move |event| {
            let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            // A focused button keeps the keys that press it.
            let key = event.key();
            let presses = matches!(key.as_str(), " " | "Enter") && browser::is_button(event.target());
            if let Some(what) = Turn::of_key(&key, letters).filter(|_| !presses) {
                event.prevent_default();
                turn(what, step);
            }
            event.stop_propagation();
        });
        move || drop(pressed)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keyboards_and_clickers_step() {
        for key in [" ", "ArrowRight", "PageDown"] {
            assert_eq!(Turn::of_key(key, Letters::Act), Some(Turn::On));
        }
        for key in ["ArrowLeft", "PageUp"] {
            assert_eq!(Turn::of_key(key, Letters::Act), Some(Turn::Back));
        }
        assert_eq!((Turn::of_key("Escape", Letters::Act), Turn::of_key("x", Letters::Act)), (Some(Turn::Leave), None));
        for key in ["n", "N", "p", "P"] {
            assert!(Turn::of_key(key, Letters::Act).is_some() && Turn::of_key(key, Letters::Rest).is_none(), "{key}");
        }
        assert_eq!(Turn::of_key("PageDown", Letters::Rest), Some(Turn::On));
    }
}
