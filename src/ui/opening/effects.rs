//! What the page does to the browser, and hears from it: each a hook, run after a render.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser::{self, Entry, Listening};
use crate::ui::doors::{self, UnderWay};
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::state::{Message, Rest, State, Work};

/// The rest is loaded when a visitor reaches for anything but the story: below the stage, or into the field.
#[hook]
pub(super) fn use_rest(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let wanted = state.rest == Rest::Away
        && (state.reached || state.keys || state.route.view.present || state.route.asks.wants_records());
    let (words, to) = (state.words.clone(), send.clone());
    use_effect_with(wanted, move |wanted| {
        // All places that a link may name stand below the stage.
        if *wanted || browser::is_at_place() {
            doors::with(&words, &to, |_| {});
        }
    });
    let send = send.clone();
    use_effect_with(state.rest == Rest::Away, move |away| {
        let watch = away.then(|| browser::watch_reach(move || send.emit(Message::Reached)));
        move || drop(watch)
    });
}

/// What stands below the stage comes as soon as what any proof needs is there; a page that frames this one has no place for it.
#[hook]
pub(super) fn use_below(state: &UseReducerHandle<State>, send: &Callback<Message>, words: &Words) {
    let wanted = state.rest == Rest::Here && state.below == Rest::Away && !state.route.view.embed.is_framed();
    let (send, words) = (send.clone(), words.clone());
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            doors::with_later(&words, &send, |_| {});
        }
    });
}

/// What a run has under way, if anything.
type Slot = Option<UnderWay>;

/// Fetches what a run is for; the next run ends it.
#[hook]
pub(super) fn use_run(state: &UseReducerHandle<State>, send: &Callback<Message>, words: &Words) {
    let (send, words, route, wanted) =
        (send.clone(), words.clone(), state.route.clone(), state.route.asks.wants_records() && state.run > 0);
    use_effect_with(state.run, move |run| {
        let run = *run;
        // It may come after the next run has begun, and is then dropped as it comes.
        let errand: Rc<RefCell<Option<Slot>>> = Rc::new(RefCell::new(Some(None)));
        if wanted {
            let slot = Rc::clone(&errand);
            doors::with(&words.clone(), &send.clone(), move |late| {
                if let Some(place) = slot.borrow_mut().as_mut() {
                    *place = late.begin(run, &route, &words, &send);
                }
            });
        }
        move || drop(errand.borrow_mut().take())
    });
}

/// Address and state say the same: back and forward lead here, what is asked is a new entry, and a step changes the present one.
#[hook]
pub(super) fn use_address(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    // What stands in the address, as this page knows it.
    let stands = use_mut_ref(String::new);
    {
        let (words, send, stands) = (state.words.clone(), send.clone(), Rc::clone(&stands));
        use_effect_with((), move |()| {
            stands.replace(browser::query());
            let went = move |_| {
                let query = browser::query();
                let before = stands.borrow().clone();
                // A place on this page is no other address; a case that the link carries has its place there, and gets it back.
                if browser::is_at_place() && before.split('#').next() == Some(query.as_str()) {
                    browser::set_query(&before, Entry::Same);
                    return;
                }
                if stands.replace(query.clone()) == query {
                    return;
                }
                let to = send.clone();
                doors::with(&words, &send, move |late| match late.parse(&query) {
                    (route, None) => to.emit(Message::Go(route)),
                    (_, Some(problem)) => to.emit(Message::Unreadable(problem)),
                });
            };
            // Who pastes another fragment behind the address goes nowhere else.
            let both = [Listening::in_window("popstate", went.clone()), Listening::in_window("hashchange", went)];
            move || drop(both)
        });
    }
    // While it plays the address rests: browsers allow a hundred changes in half a minute.
    let settled = (!state.playing).then(|| state.route.query());
    // A link that can't be read stands for nothing that the page could say in its place.
    let unreadable = matches!(state.work, Work::Failed(Problem::Route(_)));
    let shown = use_mut_ref(|| None);
    // Going back is the business of the page that frames this one: it is not made to leave a frame step by step.
    let entry = if state.route.view.embed.is_framed() { Entry::Same } else { Entry::New };
    use_effect_with((settled, state.place, unreadable), move |(settled, place, unreadable)| {
        let Some(query) = settled else { return };
        match shown.borrow_mut().replace(*place) {
            // What the page was opened with stays as it came.
            None => {}
            Some(before) if before != *place => browser::set_query(query, entry),
            Some(_) if !*unreadable && *query != browser::query() => browser::set_query(query, Entry::Same),
            Some(_) => {}
        }
        stands.replace(browser::query());
    });
}

/// The one clock: while it plays, time passes; what plays is to be seen.
#[hook]
pub(super) fn use_clock(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    use_effect_with(state.playing, |playing| {
        if *playing {
            browser::bring_stage();
        }
    });
    let (send, stills, proof) = (send.clone(), state.settings.stills, state.proof.clone());
    use_effect_with((state.playing, stills, proof), move |(playing, _, _)| {
        let timer = playing.then(|| browser::each_frame(move |passed| send.emit(Message::Tick(passed))));
        move || drop(timer)
    });
}

/// What moves on the stage is put where the clock says; nothing else of the drawing is touched.
#[hook]
pub(super) fn use_motion(state: &UseReducerHandle<State>) {
    let frame = state.frame();
    let proof = state.proof.clone();
    // A picture that comes with the rest is drawn once that is there, and moved like any other.
    use_effect_with((frame, proof, state.rest), move |(frame, proof, _)| {
        if let Some(beat) = proof.as_ref().and_then(|proof| proof.strip.beats.get(frame.scene)) {
            browser::pose(beat.scene.picture.beats(), frame.at);
        }
    });
}

/// Keys that work wherever the focus is, unless it stands in something that takes them.
#[hook]
pub(super) fn use_keyboard(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let (send, keys, embed) = (send.clone(), state.keys, state.route.view.embed.is_framed());
    let letters = state.settings.letters.act();
    // The story from before a failure stands still.
    let still = matches!(state.work, Work::Failed(_));
    let last = state.proof.as_ref().map_or(0, |proof| proof.strip.last());
    use_effect_with((keys, last, embed, letters, still), move |(keys, last, embed, letters, still)| {
        let (keys, last, embed, letters, still) = (*keys, *last, *embed, *letters, *still);
        let pressed = Listening::in_window("keydown", move |event| {
            let Ok(event) = event.dyn_into::<KeyboardEvent>() else { return };
            let key = event.key();
            if event.ctrl_key() || event.meta_key() || event.alt_key() || browser::takes_keys(event.target(), &key) {
                return;
            }
            let message = match key.as_str() {
                "Escape" if keys => Message::Keys(false),
                "?" if letters && (keys || browser::is_at_stage(event.target())) => Message::Keys(!keys),
                _ if keys || still => return,
                " " => Message::Toggle,
                "ArrowRight" => Message::Next,
                "ArrowLeft" => Message::Back,
                "Home" => Message::Jump(0),
                "End" => Message::Jump(last),
                "p" | "P" if letters && !embed && browser::is_at_stage(event.target()) => Message::Present(true),
                _ => return,
            };
            event.prevent_default();
            let moves = !matches!(message, Message::Keys(_) | Message::Present(_));
            send.emit(message);
            if moves {
                browser::bring_stage();
            }
        });
        move || drop(pressed)
    });
}

/// The language of the address is spoken as soon as its words are there.
#[hook]
pub(super) fn use_language(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let (words, send) = (state.words.clone(), send.clone());
    let wished = state.route.view.language.filter(|language| *language != words.language());
    use_effect_with(wished, move |wished| {
        if let Some(wished) = *wished {
            spawn_local(async move {
                let spoken = browser::speak(&words, wished).await;
                send.emit(spoken.map_or(Message::Unspoken(wished), Message::Spoken));
            });
        }
    });
    use_effect_with(wished.unwrap_or_else(|| state.words.language()), |language| browser::choose_language(*language));
    use_effect_with(state.words.clone(), |words| browser::set_language(words.language(), &words.say("direction")));
}

/// Settings are kept, and the window is called after what it shows.
#[hook]
pub(super) fn use_remembered(state: &UseReducerHandle<State>, words: &Words, headline: &Headline) {
    use_effect_with(state.settings, |settings| browser::keep(*settings));
    use_effect_with(state.theme(), |theme| browser::wear(*theme));
    let title = state.proof.as_ref().map(|_| {
        let says = match &state.work {
            Work::Idle => headline.says.clone(),
            // The story from before is no answer to what is asked now.
            _ => state.route.asks.name.clone(),
        };
        if says.is_empty() { words.say("site-name") } else { format!("{says} \u{b7} {}", words.say("site-name")) }
    });
    use_effect_with(title, |title| {
        if let Some(title) = title {
            browser::set_title(title);
        }
    });
}
