//! What one can do next: save the case, open one, copy a link.

use gloo_timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser;
use crate::visit::problem::Problem;

/// For how long it is said that the link was copied, in milliseconds.
const SAID: u32 = 4_000;

/// Props of [`Cases`].
#[derive(Properties, PartialEq)]
pub struct CasesProps {
    /// The words.
    pub words: Words,
    /// What is wrong with the file that was chosen last.
    pub fault: Option<Problem>,
    /// Called to save what is shown.
    pub on_save: Callback<()>,
    /// Called with a file to open.
    pub on_open: Callback<File>,
    /// What else there is to take along.
    #[prop_or_default]
    pub children: Html,
}

/// What one can do next.
#[component]
pub fn Cases(props: &CasesProps) -> Html {
    let CasesProps { words, fault, on_save, on_open, children } = props;
    let copied = use_state_eq(|| false);
    let onchange = {
        let on_open = on_open.clone();
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                on_open.emit(file);
            }
            // The same file may be opened again.
            input.set_value("");
        })
    };
    let on_copy = {
        let (words, copied) = (words.clone(), copied.clone());
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
    };
    html! {
        <div class="next">
            <h2>{ words.say("next") }</h2>
            <button class="link" type="button" onclick={on_save.reform(|_: MouseEvent| ())}>{ words.say("save") }</button>
            <label class="link file"><input type="file" accept=".json,application/json" {onchange} />{ words.say("open") }</label>
            <button class="link" type="button" onclick={on_copy}>{ words.say("copy-link") }</button>
            if let Some(fault) = fault {
                <p class="file-fault" role="alert" data-problem={fault.id()}><b>{ fault.says(words, "") }</b>{ " " }{ fault.advice(words, "") }</p>
            }
            <span class="copied">if *copied { { words.say("copied") } }</span>
            { children.clone() }
        </div>
    }
}
