//! What one can do next: take what is shown along, copy a link, or bring evidence of one's own.

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::gift::Gift;
use crate::text::Words;
use crate::ui::browser;
use crate::visit::problem::Problem;

/// For how long it is said that the link was copied, in milliseconds.
const SAID: u32 = 4_000;

/// What can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saves {
    /// The case.
    Case,
    /// Its chain, where it has one.
    Chain,
    /// Its trace, with the diagnoses.
    Trace,
}

/// Props of [`Cases`].
#[derive(Properties, PartialEq)]
pub struct CasesProps {
    /// The words.
    pub words: Words,
    /// Whether there is a chain to save.
    pub chain: bool,
    /// What is wrong with what was given last.
    pub fault: Option<Problem>,
    /// Called to save what is shown.
    pub on_save: Callback<Saves>,
    /// Called with evidence to open.
    pub on_open: Callback<Gift>,
    /// What else there is to take along.
    #[prop_or_default]
    pub children: Html,
}

/// What one can do next.
#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let CasesProps { words, chain, fault, on_save, on_open, children } = props;
    let copied = use_state_eq(|| false);
    let pasted = use_node_ref();
    let onsubmit = {
        let (on_open, pasted) = (on_open.clone(), pasted.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(field) = pasted.cast::<HtmlTextAreaElement>() {
                on_open.emit(Gift::Text(field.value()));
            }
        })
    };
    let onchange = {
        let on_open = on_open.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                on_open.emit(Gift::File(file));
            }
            // The same file may be opened again.
            input.set_value("");
        })
    };
    let on_copy = on_copy(words.clone(), copied.clone());
    let save = |id: &str, what: Saves| {
        let onclick = on_save.reform(move |_: MouseEvent| what);
        html! { <button class="link" type="button" {onclick}>{ words.say(id) }</button> }
    };
    html! {
        <div class="next">
            <h2>{ words.say("next") }</h2>
            { save("save", Saves::Case) }
            if *chain { { save("save-chain", Saves::Chain) } }
            { save("save-trace", Saves::Trace) }
            <button class="link" type="button" onclick={on_copy}>{ words.say("copy-link") }</button>
            <span class="copied">if *copied { { words.say("copied") } }</span>
            { children.clone() }
            <form class="gift" id="gift" {onsubmit}>
                <h3>{ words.say("gift-title") }</h3>
                <p id="gift-hint">{ words.say("gift-hint") }</p>
                <label for="gift-text">{ words.say("gift-label") }</label>
                // Whatever a browser would correct, look up or fill in there is evidence.
                <textarea id="gift-text" ref={pasted} rows="6" wrap="off" spellcheck="false" autocomplete="off" autocapitalize="off"
                    dir="ltr" aria-describedby="gift-hint" />
                <div class="gift-do">
                    <button class="quiet" type="submit">{ words.say("gift-check") }</button>
                    <label class="link file"><input type="file" {onchange} />{ words.say("open") }</label>
                </div>
                if let Some(fault) = fault {
                    <p class="file-fault" role="alert" data-problem={fault.id()}><b>{ fault.says(words, "") }</b>{ " " }{ fault.advice(words, "") }</p>
                }
            </form>
        </div>
    }
}

/// Copies the address, and says so for a while.
fn on_copy(words: Words, copied: UseStateHandle<bool>) -> Callback<MouseEvent> {
    Callback::from(move |_: MouseEvent| {
        let (words, copied) = (words.clone(), copied.clone());
        spawn_local(async move {
            if browser::copy(browser::address()).await {
                browser::tell(&words.say("copied"));
                copied.set(true);
                Timeout::new(SAID, move || copied.set(false)).forget();
            }
        });
    })
}
