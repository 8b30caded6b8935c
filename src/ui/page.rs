//! The page as a whole: state, effects, and how its parts are laid out.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::{Interval, Timeout};
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::DragEvent;
use yew::prelude::*;

use super::app::{Message, State, Work};
use super::ask::Ask;
use super::browser::{self, Entry};
use super::figure::Stage;
use super::language::{self, language_choice};
use super::late::{self, Below, Rest};
use super::map::Map;
use super::notices::ProofNotices;
use super::part::part;
use super::policy::PolicyChoice;
use super::problem::Problem;
use super::proof::{Judged, Origin, Proof, Shared};
use super::route::Route;
use super::settings::{Settings, Theme};
use super::stage::{Symbols, icon};
use super::transport::Transport;
use super::verdict::Verdict;
use crate::text::{Language, Words};
use crate::validate::Means;

/// Milliseconds between two frames of the story: 60 a second.
const FRAME: u32 = 16;

/// Props of [`Page`]: what the browser said before the first frame.
#[derive(Clone, Properties, PartialEq)]
pub struct PageProps {
    /// The words.
    pub words: Words,
    /// A language that was wished for, and did not come.
    pub unspoken: Option<Language>,
    /// What the address says.
    pub route: Route,
    /// What is wrong with the address.
    pub problem: Option<Problem>,
    /// What is remembered.
    pub settings: Settings,
    /// What is shown first.
    pub proof: Option<Shared<Proof>>,
    /// Whether all of the program is there.
    pub rest: Rest,
}

/// Starts the page in this browser.
pub(super) fn start() {
    let settings = browser::settings();
    browser::keep(settings);
    spawn_local(async move {
        let english = Words::first();
        let query = browser::query();
        // To read a link takes what a first visit does not.
        let rest =
            if query.is_empty() { Rest::Away } else { late::load(&english).await.map_or(Rest::Lost, Rest::Here) };
        let usual = || (Route { policy: settings.policy, ..Route::default() }, None);
        let (mut route, problem) = rest.here().map_or_else(usual, |rest| rest.parse(&query));
        let wished = browser::language();
        let spoken = language::load(&english, wished).await;
        let unspoken = spoken.is_none().then_some(wished);
        if spoken.is_none() {
            route.language = None;
        }
        let words = spoken.unwrap_or(english);
        let proof = opening(&words).await.map(Shared::new);
        // Beside the drawing sheet and not over it: Yew empties what it draws into.
        let Some(root) = browser::root() else { return };
        let props = PageProps { words, unspoken, route, problem, settings, proof, rest };
        yew::Renderer::<Page>::with_root_and_props(root, props).render();
    });
}

/// What [`super::opening`] gives, with the browser's own work in between.
async fn opening(words: &Words) -> Option<Proof> {
    let mut slices = Judged::in_slices(super::opening_case()?, Means::POSITIVE);
    loop {
        if let Some(judged) = slices.next(super::SLICE) {
            return Some(Proof::of(judged, Origin::Opening, words, &browser::to_ascii));
        }
        TimeoutFuture::new(0).await;
    }
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let state = {
        let props = props.clone();
        use_reducer_eq(move || {
            let mut state = State::new(props.words, props.route, props.settings, props.proof);
            state.unspoken = props.unspoken;
            state.rest = props.rest;
            if let Some(problem) = props.problem {
                state.work = Work::Failed(problem);
            }
            state
        })
    };
    let words = state.words.clone();
    let send = {
        let dispatcher = state.dispatcher();
        use_callback((), move |message: Message, ()| {
            if matches!(message, Message::Present(true)) {
                browser::keep_place();
            }
            dispatcher.dispatch(message);
        })
    };
    let copied = use_state_eq(|| false);
    use_rest(&state, &send);
    use_run(&state, &send, &words);
    use_address(&state, &send);
    use_clock(&state, &send);
    use_motion(&state);
    use_keyboard(&state, &send);
    use_language(&state, &send);
    use_remembered(&state, &words);

    let on_ask = ask_callback(&state, &send);
    let on_again = {
        let (send, route) = (send.clone(), state.route.clone());
        Callback::from(move |()| send.emit(Message::Go(route.clone())))
    };
    let on_drop = {
        let (send, words) = (send.clone(), words.clone());
        Callback::from(move |event: DragEvent| {
            let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file {
                event.prevent_default();
                let (to, words) = (send.clone(), words.clone());
                late::with(&words.clone(), &send, move |rest| rest.open(file, &words, &to));
            }
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let provider = AttrValue::from(state.route.provider.to_string());
    let rest = state.rest.here();

    if state.route.embed {
        return embed(&state, &send, &words, &provider, &on_again);
    }
    if let (Some(rest), Some(proof), true) = (rest, &state.proof, state.route.present && state.work == Work::Idle) {
        return html! { <>{ part(Symbols) }{ rest.present(&state, proof, &words, &send) }{ announcement(&state, &words) }</> };
    }
    let step = state.step();
    let fault = state.field_fault.as_ref().zip(rest).map(|(problem, rest)| rest.fault(&words, problem));
    let on_cancel = {
        let (send, route) = (send.clone(), state.route.clone());
        Callback::from(move |()| {
            browser::set_query("", Entry::New);
            send.emit(Message::Go(Route {
                provider: route.provider.clone(),
                anchors: route.anchors.clone(),
                policy: route.policy,
                language: route.language,
                depth: route.depth,
                ..Route::default()
            }));
        })
    };
    let failed = matches!(state.work, Work::Failed(_));
    let told = |proof: &Shared<Proof>| {
        html! {
            <>
            { part(Verdict { words: words.clone(), proof: proof.clone(), short: false }) }
            { part(ProofNotices { words: words.clone(), proof: proof.clone(), short: false }) }
            <div class="main">
                <div class="stage">
                    { part(Stage { words: words.clone(), proof: proof.clone(), step, short: false }) }
                    { part(Transport { words: words.clone(), proof: proof.clone(), at: state.at, playing: state.playing, speed: state.settings.speed, on: send.clone() }) }
                </div>
                { part(Map { words: words.clone(), proof: proof.clone(), step, on: send.clone(), rest: state.rest }) }
            </div>
            { part(PolicyChoice { words: words.clone(), proof: proof.clone(), on_choose: send.reform(Message::Policy) }) }
            { below(&state, proof, &words, &send, &copied) }
            </>
        }
    };
    // Focus alone: going there would count as another place, and ask again what failed.
    let goal = if failed { "#problem" } else { "#verdict" };
    let skip = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(goal);
    });
    html! {
        <>
        { part(Symbols) }
        <div class="app" data-depth={state.depth().word()} ondrop={on_drop} {ondragover}>
            <a class="skip" href={goal} onclick={skip}>{ words.say("skip") }</a>
            <header class="top">
                <p class="wm"><svg class="wm-seal" viewBox="-6 -6 112 112" aria-hidden="true" focusable="false"><use href="#seal-whole" x="-6" y="-6" width="112" height="112" /></svg>{ words.say("site-name") }</p>
                { part(Ask { words: words.clone(), field: state.field.clone(), fault, on_change: send.reform(Message::Typed), on_ask }) }
            </header>
            <main>
                { route_anchor(&state, &words) }
                { under_way(&state, &words, &provider, &on_again, on_cancel) }
                { match &state.proof {
                    // What was asked for did not come: the story from before is kept, but it makes room for why.
                    Some(proof) if failed => html! {
                        <details class="before"><summary class="stale">{ words.say("failed-still") }</summary>{ told(proof) }</details>
                    },
                    // In one shape, whether something is under way or not: else all of it would be made anew.
                    Some(proof) => {
                        let busy = (state.work != Work::Idle).then(|| html! { <p class="stale">{ words.say("busy-still") }</p> });
                        html! { <>{ busy.unwrap_or_default() }{ told(proof) }</> }
                    }
                    None => Html::default(),
                } }
            </main>
            <footer class="foot">
                <p>{ words.say("footer") }</p>
                { language_choice(&words, state.route.language, state.unspoken, &send) }
                { theme_choice(&words, state.settings.theme, &send) }
                <button class="quiet" type="button" onclick={send.reform(|_: MouseEvent| Message::Keys(true))}>
                    <kbd>{ "?" }</kbd>{ " " }{ words.say("keys-open") }</button>
            </footer>
            { announcement(&state, &words) }
            if let Some(rest) = rest.filter(|_| state.keys) {
                { rest.keys(&words, !state.settings.letters_off, &send) }
            }
        </div>
        </>
    }
}

/// What is on its way, or why it does not come.
fn under_way(
    state: &State,
    words: &Words,
    provider: &AttrValue,
    on_again: &Callback<()>,
    on_cancel: Callback<()>,
) -> Html {
    match (state.rest.here(), &state.work) {
        (Some(rest), Work::Failed(problem)) => rest.problem(words, problem, provider, on_again.clone()),
        (Some(rest), _) => rest.progress(state, words, on_cancel),
        (None, _) if state.rest == Rest::Lost => html! {
            <div class="notice problem" role="alert" data-problem="problem-rest">
                <p><b>{ words.say("rest-lost") }</b></p>
                <p>{ words.say("rest-lost-act") }</p>
                <button class="quiet" type="button" onclick={Callback::from(|_: MouseEvent| browser::reload())}>{ words.say("again") }</button>
            </div>
        },
        (None, _) => Html::default(),
    }
}

/// What stands under the stage; its place is kept until it is there.
fn below(
    state: &State,
    proof: &Shared<Proof>,
    words: &Words,
    send: &Callback<Message>,
    copied: &UseStateHandle<bool>,
) -> Html {
    let Some(rest) = state.rest.here() else { return html! { <div class="below" id="below" /> } };
    rest.below(Below {
        words: words.clone(),
        proof: proof.clone(),
        step: state.step(),
        depth: state.depth(),
        theme: state.settings.theme,
        copied: **copied,
        on: send.clone(),
        on_copy: copy_callback(copied),
    })
}

/// The rest is loaded when a visitor reaches for anything but the story: below the stage, or into the field.
#[hook]
fn use_rest(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let wanted =
        state.rest == Rest::Away && (state.reached || state.keys || state.route.present || state.wants_records());
    let (words, to) = (state.words.clone(), send.clone());
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            late::with(&words, &to, |_| {});
        }
    });
    let send = send.clone();
    use_effect_with(state.rest == Rest::Away, move |away| {
        let watch = away.then(|| browser::watch_reach(move || send.emit(Message::Reached)));
        move || drop(watch)
    });
}

/// Stage and verdict alone, for a page that frames this one.
fn embed(
    state: &State,
    send: &Callback<Message>,
    words: &Words,
    provider: &AttrValue,
    on_again: &Callback<()>,
) -> Html {
    let step = state.step();
    let full = format!("./{}", Route { embed: false, present: false, ..state.route.clone() }.query());
    html! {
        <>
        { part(Symbols) }
        <div class="app embed">
            <main>
                if let Some(proof) = state.proof.as_ref().filter(|_| state.work == Work::Idle) {
                    { part(Verdict { words: words.clone(), proof: proof.clone(), short: true }) }
                    { part(ProofNotices { words: words.clone(), proof: proof.clone(), short: true }) }
                    <div class="e-mid">{ part(Stage { words: words.clone(), proof: proof.clone(), step, short: true }) }{ part(Map { words: words.clone(), proof: proof.clone(), step, on: send.clone(), rest: state.rest }) }</div>
                    { part(Transport { words: words.clone(), proof: proof.clone(), at: state.at, playing: state.playing, speed: state.settings.speed, on: send.clone() }) }
                    <a class="e-full" href={full} target="_blank" rel="noopener">{ icon("open") }<span>{ words.say("open-full") }</span></a>
                } else {
                    { under_way(state, words, provider, on_again, Callback::noop()) }
                }
            </main>
            { announcement(state, words) }
        </div>
        </>
    }
}

/// A custom anchor is told from the first moment on, and not only once something is proven by it.
fn route_anchor(state: &State, words: &Words) -> Html {
    if state.route.anchors.is_empty() || state.work == Work::Idle {
        return Html::default();
    }
    html! {
        <div class="notice anchor" role="note">
            <p><b>{ words.say("anchor-custom") }</b>{ " " }{ words.say("anchor-custom-act") }</p>
            { for state.route.anchors.iter().map(|anchor| html! { <code>{ anchor.clone() }</code> }) }
        </div>
    }
}

/// Says each panel once, when it comes to rest; not while the story plays on its own.
fn announcement(state: &State, words: &Words) -> Html {
    let text = state
        .proof
        .as_ref()
        .filter(|_| !matches!(state.work, Work::Failed(_)) && (state.step() > 0 || state.playing || state.moved))
        .and_then(|proof| {
            let step = state.step();
            let beat = proof.strip.beats.get(step)?;
            let (number, all) = ((step + 1).to_string(), proof.strip.beats.len().to_string());
            Some(words.with(
                "announce",
                &[("step", &number), ("all", &all), ("title", &beat.title), ("caption", &beat.caption)],
            ))
        });
    html! { <p class="sr" role="status" aria-live="polite" id="announcement">{ text }</p> }
}

fn theme_choice(words: &Words, theme: Theme, send: &Callback<Message>) -> Html {
    html! {
        <fieldset class="themes">
            <legend>{ words.say("theme") }</legend>
            { for Theme::ALL.into_iter().map(|choice| html! {
                <label>
                    <input type="radio" name="theme" checked={choice == theme} onchange={send.reform(move |_: Event| Message::Theme(choice))} />
                    <span>{ words.say(&format!("theme-{}", choice.word())) }</span>
                </label>
            }) }
        </fieldset>
    }
}

/// What is typed becomes the route, as soon as the rest is there to read it.
fn ask_callback(state: &UseReducerHandle<State>, send: &Callback<Message>) -> Callback<()> {
    let (words, send, field, route) = (state.words.clone(), send.clone(), state.field.clone(), state.route.clone());
    Callback::from(move |()| {
        let (to, field, route) = (send.clone(), field.clone(), route.clone());
        late::with(&words, &send, move |rest| match rest.ask(&field, &route) {
            Ok(route) => {
                browser::set_query(&route.query(), Entry::New);
                to.emit(Message::Go(route));
            }
            Err(problem) => to.emit(Message::Refused(problem)),
        });
    })
}

fn copy_callback(copied: &UseStateHandle<bool>) -> Callback<()> {
    let copied = copied.clone();
    Callback::from(move |()| {
        let copied = copied.clone();
        spawn_local(async move {
            if browser::copy(browser::address()).await {
                copied.set(true);
                Timeout::new(4_000, move || copied.set(false)).forget();
            }
        });
    })
}

/// What a run has under way, if anything.
type Slot = Option<late::Errand>;

/// Fetches what a run is for; the next run ends it.
#[hook]
fn use_run(state: &UseReducerHandle<State>, send: &Callback<Message>, words: &Words) {
    let (send, words, route, wanted) =
        (send.clone(), words.clone(), state.route.clone(), state.wants_records() && state.run > 0);
    use_effect_with(state.run, move |run| {
        let run = *run;
        // It may come after the next run has begun, and is then dropped as it comes.
        let errand: Rc<RefCell<Option<Slot>>> = Rc::new(RefCell::new(Some(None)));
        if wanted {
            let slot = Rc::clone(&errand);
            late::with(&words.clone(), &send.clone(), move |rest| {
                if let Some(place) = slot.borrow_mut().as_mut() {
                    *place = rest.begin(run, &route, &words, &send);
                }
            });
        }
        move || drop(errand.borrow_mut().take())
    });
}

/// Address and state say the same: back and forward lead here, and a step changes the present entry.
#[hook]
fn use_address(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    {
        let (words, send) = (state.words.clone(), send.clone());
        use_effect_with((), move |()| {
            let went = Closure::<dyn Fn()>::new(move || {
                let to = send.clone();
                late::with(&words, &send, move |rest| match rest.parse(&browser::query()) {
                    (route, None) => to.emit(Message::Go(route)),
                    (_, Some(problem)) => to.emit(Message::Refused(problem)),
                });
            });
            let listen = web_sys::window();
            if let Some(window) = &listen {
                let _ = window.add_event_listener_with_callback("popstate", went.as_ref().unchecked_ref());
            }
            move || {
                if let Some(window) = listen {
                    let _ = window.remove_event_listener_with_callback("popstate", went.as_ref().unchecked_ref());
                }
                drop(went);
            }
        });
    }
    // While it plays the address rests: browsers allow a hundred changes in half a minute.
    let settled = (!state.playing).then(|| state.route.query());
    let first = use_mut_ref(|| true);
    use_effect_with(settled, move |settled| {
        let is_first = std::mem::replace(&mut *first.borrow_mut(), false);
        if let Some(query) = settled
            && !is_first
            && *query != browser::query()
        {
            browser::set_query(query, Entry::Same);
        }
    });
}

/// The one clock: while it plays, time passes.
#[hook]
fn use_clock(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let (send, stills, proof) = (send.clone(), state.settings.stills, state.proof.clone());
    let at = Rc::new(RefCell::new(0.0_f64));
    use_effect_with((state.playing, stills, proof), move |(playing, _, _)| {
        let timer = playing.then(|| {
            *at.borrow_mut() = js_sys::Date::now();
            Interval::new(FRAME, move || {
                let now = js_sys::Date::now();
                // A window in the background sleeps; what it missed is not made up for at once.
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=250")]
                let passed = (now - *at.borrow()).clamp(0.0, 250.0) as u32;
                *at.borrow_mut() = now;
                send.emit(Message::Tick(passed));
            })
        });
        move || drop(timer)
    });
}

/// What moves on the stage is put where the clock says; nothing else of the drawing is touched.
#[hook]
fn use_motion(state: &UseReducerHandle<State>) {
    let frame = state.frame();
    let proof = state.proof.clone();
    use_effect_with((frame, proof), move |(frame, proof)| {
        if let Some(beat) = proof.as_ref().and_then(|proof| proof.strip.beats.get(frame.scene)) {
            browser::pose(beat.scene.picture.beats(), frame.at);
        }
    });
}

/// Keys that work wherever the focus is, unless it stands in something that takes them.
#[hook]
fn use_keyboard(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let (send, keys, embed) = (send.clone(), state.keys, state.route.embed);
    let letters = !state.settings.letters_off;
    // The story from before a failure stands still.
    let still = matches!(state.work, Work::Failed(_));
    let last = state.proof.as_ref().map_or(0, |proof| proof.strip.last());
    use_effect_with((keys, last, embed, letters, still), move |(keys, last, embed, letters, still)| {
        let (keys, last, embed, letters, still) = (*keys, *last, *embed, *letters, *still);
        let pressed = Closure::<dyn Fn(KeyboardEvent)>::new(move |event: KeyboardEvent| {
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
        let listen = web_sys::window();
        if let Some(window) = &listen {
            let _ = window.add_event_listener_with_callback("keydown", pressed.as_ref().unchecked_ref());
        }
        move || {
            if let Some(window) = listen {
                let _ = window.remove_event_listener_with_callback("keydown", pressed.as_ref().unchecked_ref());
            }
            drop(pressed);
        }
    });
}

/// The language of the address is spoken as soon as its words are there.
#[hook]
fn use_language(state: &UseReducerHandle<State>, send: &Callback<Message>) {
    let (words, send) = (state.words.clone(), send.clone());
    let wished = state.route.language.filter(|language| *language != words.language());
    use_effect_with(wished, move |wished| {
        if let Some(wished) = *wished {
            spawn_local(async move {
                let spoken = language::load(&words, wished).await;
                send.emit(spoken.map_or(Message::Unspoken(wished), Message::Spoken));
            });
        }
    });
    use_effect_with(wished.unwrap_or_else(|| state.words.language()), |language| browser::choose_language(*language));
    use_effect_with(state.words.clone(), |words| browser::set_language(words.language(), &words.say("direction")));
}

/// Settings are kept, and the window is called after what it shows.
#[hook]
fn use_remembered(state: &UseReducerHandle<State>, words: &Words) {
    use_effect_with(state.settings, |settings| browser::keep(*settings));
    let title = state.proof.as_ref().map(|proof| {
        let rtype = proof.case.capture.question.rtype.to_string();
        words.with("page-title", &[("name", &proof.name()), ("type", &rtype)])
    });
    use_effect_with(title, |title| {
        if let Some(title) = title {
            browser::set_title(title);
        }
    });
}
