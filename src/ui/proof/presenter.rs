//! The presenter: the stage and its caption, large, with verdict and chain above them, and one key for each step.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::link::link;
use super::overlay::{Over, overlay};
use crate::chart::fold::FOLDS_AT;
use crate::story::scene::Standing;
use crate::story::timeline::Frame;
use crate::text::Words;
use crate::ui::browser::{self, Listening};
use crate::ui::part::nothing;
use crate::ui::parts::houses::Chain;
use crate::ui::play::long_map::{street, whole_map};
use crate::ui::stage::{Panel, icon, mark, panel};
use crate::visit::headline::Headline;
use crate::visit::proof::{Proof, Shared};
use crate::visit::said;
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
    /// Shows something over the stage, or takes it away again.
    Show(Over),
    /// Fills the screen, or gives it back.
    Fill,
}

impl Turn {
    /// The keys of a keyboard, and of the clickers that speakers hold in their hands.
    /// Those of a single character do as `letters` says (WCAG 2.1.4).
    fn of_key(key: &str, letters: Letters) -> Option<Self> {
        Some(match key {
            " " | "Enter" | "ArrowRight" | "ArrowDown" | "PageDown" => Self::On,
            "Backspace" | "ArrowLeft" | "ArrowUp" | "PageUp" => Self::Back,
            "Home" => Self::First,
            "End" => Self::Last,
            "Escape" => Self::Leave,
            _ if !letters.act() => return None,
            "n" | "N" => Self::On,
            "p" | "P" => Self::Leave,
            "b" | "B" | "." => Self::Show(Over::Black),
            "t" | "T" => Self::Show(Over::Term),
            "?" => Self::Show(Over::Keys),
            "f" | "F" => Self::Fill,
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
    let (over, address) = (use_state_eq(|| Over::Nothing), use_state_eq(AttrValue::default));
    // A screen that is given back by a key goes on to be presented.
    let by_key = use_mut_ref(|| false);
    let turn = {
        let (on, proof, stills) = (on.clone(), proof.clone(), *stills);
        let (over, by_key) = (over.clone(), by_key.clone());
        move |turn: Turn, step: usize| match turn {
            Turn::Show(what) => over.set(if *over == what { Over::Nothing } else { what }),
            Turn::Fill if browser::fills_screen() => {
                *by_key.borrow_mut() = true;
                browser::leave_screen();
            }
            Turn::Fill => browser::fill_screen(),
            // What lies over the stage goes first; the story waits until it is seen.
            _ if *over != Over::Nothing => over.set(Over::Nothing),
            turn => moved(turn, step, &proof, stills, &on),
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
    use_stage(on, &by_key);
    use_keys(turn.clone(), (step, *letters, *over));
    {
        let address = address.clone();
        use_effect_with(proof.clone(), move |proof| address.set(link(proof).into()));
    }
    let click = |what: Turn| {
        let turn = turn.clone();
        Callback::from(move |event: MouseEvent| {
            event.stop_propagation();
            turn(what, step);
        })
    };
    let Some(beat) = strip.beats.get(step) else { return nothing() };
    let (number, all) = ((step + 1).to_string(), strip.beats.len().to_string());
    let button = |what: Turn, id: &str, shown: Html| {
        let off = match what {
            Turn::Back => step == 0,
            Turn::On => step == strip.last(),
            _ => false,
        };
        html! { <button class="tb" type="button" aria-label={words.say(id)} title={words.say(id)} disabled={off} onclick={click(what)}>{ shown }</button> }
    };
    let sign = |sign: &'static str| html! { <span aria-hidden="true">{ sign }</span> };
    let children = html! { <p class="says">{ beat.caption.clone() }</p> };
    html! {
        <main class="present" tabindex="-1" onclick={click(Turn::On)}>
            { head(&Chain { words, proof, step, on }) }
            <div class="scene">
                { panel(&Panel { scene: beat.scene.clone(), at: Frame::STILL, live: true, words: words.clone(), children }) }
            </div>
            <div class="p-bar" role="group" aria-label={words.say("present")}>
                { button(Turn::Back, "step-back", icon("prev")) }
                <span>{ words.with("present-position", &[("step", &number), ("all", &all)]) }</span>
                { button(Turn::On, "step-next", icon("next")) }
                { button(Turn::Show(Over::Keys), "keys-title", sign("?")) }
                { button(Turn::Leave, "present-leave", sign("\u{d7}")) }
                <bdi class="p-from">{ (*address).clone() }</bdi>
            </div>
            { overlay(*over, words, beat.scene.term, &click(Turn::Show(*over))) }
        </main>
    }
}

/// Another panel, or the end of it.
fn moved(turn: Turn, step: usize, proof: &Shared<Proof>, stills: bool, on: &Callback<Message>) {
    let last = proof.strip.last();
    match turn {
        Turn::On if step < last => {
            on.emit(Message::Seek(proof.strip.begin(step + 1)));
            if !stills {
                on.emit(Message::Toggle);
            }
        }
        Turn::On | Turn::Last => on.emit(Message::Jump(last)),
        Turn::Back => on.emit(Message::Back),
        Turn::First => on.emit(Message::Jump(0)),
        Turn::Leave => on.emit(Message::Present(false)),
        Turn::Show(_) | Turn::Fill => {}
    }
}

/// What is presented and what it comes to, with the houses of its chain: each leads to its first panel.
fn head(chain: &Chain<'_>) -> Html {
    let Chain { words, proof, step, .. } = chain;
    let verdict = &proof.report.verdict;
    let name = format!("{} {}", said::asked(proof), proof.case.capture.question.rtype);
    let state = words.say(&format!("state-{}", verdict.word()));
    // What is secure is said by the name and the state; of what is not, the cause stands beside them.
    let headline = Headline::of(words, proof);
    let stays = Callback::from(|event: MouseEvent| event.stop_propagation());
    html! {
        <header class={classes!("p-head", format!("v-{}", verdict.word()))}>
            { mark(Standing::of(verdict)) }
            <h1><bdi>{ name }</bdi>{ ": " }<b>{ state }</b>
                if headline.acts.is_some() { <span>{ headline.says }</span> }
            </h1>
            <div onclick={stays}>
                { if proof.strip.zones.len() < FOLDS_AT { whole_map(chain) } else { street(chain, *step) } }
            </div>
        </header>
    }
}

/// Takes the screen and the focus, and gives back the screen; the focus goes to the button that the page has for it (`ui::depth`).
#[hook]
fn use_stage(on: &Callback<Message>, by_key: &Rc<RefCell<bool>>) {
    let (on, by_key) = (on.clone(), Rc::clone(by_key));
    use_effect_with((), move |()| {
        browser::focus(".present");
        browser::keep_top();
        browser::fill_screen();
        // Where the browser itself takes Escape to leave the full screen, that leaves the presentation too.
        let changed = Listening::in_document("fullscreenchange", move |_| {
            if !browser::fills_screen() && !by_key.take() {
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
fn use_keys(turn: impl Fn(Turn, usize) + 'static, of: (usize, Letters, Over)) {
    let turn = Rc::new(turn);
    use_effect_with(of, move |(step, letters, over)| {
        let (step, letters, covered) = (*step, *letters, *over == Over::Black);
        let pressed = Listening::first("keydown", move |event| {
            let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
            if event.ctrl_key() || event.meta_key() || event.alt_key() {
                return;
            }
            // A focused button keeps the keys that press it, as long as it can be seen.
            let key = event.key();
            let presses = matches!(key.as_str(), " " | "Enter") && browser::is_button(event.target()) && !covered;
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
        for (key, what) in [
            ("b", Turn::Show(Over::Black)),
            (".", Turn::Show(Over::Black)),
            ("t", Turn::Show(Over::Term)),
            ("?", Turn::Show(Over::Keys)),
            ("f", Turn::Fill),
        ] {
            assert_eq!(
                (Turn::of_key(key, Letters::Act), Turn::of_key(key, Letters::Rest)),
                (Some(what), None),
                "{key}"
            );
        }
    }
}
