//! What one can do next: save the case, open one, copy a link.

use crate::text::Words;
use crate::ui::part::Draw;
use crate::visit::problem::Problem;
use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// What one can do next.
#[derive(PartialEq)]
pub struct Cases {
    /// The words.
    pub words: Words,
    /// What is wrong with the file that was chosen last.
    pub fault: Option<Problem>,
    /// Called to save what is shown.
    pub on_save: Callback<()>,
    /// Called with a file to open.
    pub on_open: Callback<File>,
    /// Called to copy a link.
    pub on_copy: Callback<()>,
    /// Whether the link was just copied.
    pub copied: bool,
}

impl Draw for Cases {
    fn draw(&self) -> Html {
        let Self { words, fault, on_save, on_open, on_copy, copied } = self;
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
        html! {
            <div class="next">
                <h2>{ words.say("next") }</h2>
                <button class="link" type="button" onclick={on_save.reform(|_| ())}>{ words.say("save") }</button>
                <label class="link file"><input type="file" accept=".json,application/json" {onchange} />{ words.say("open") }</label>
                <button class="link" type="button" onclick={on_copy.reform(|_| ())}>{ words.say("copy-link") }</button>
                if let Some(fault) = fault {
                    <p class="file-fault" role="alert" data-problem={fault.id()}><b>{ fault.says(words, "") }</b>{ " " }{ fault.advice(words, "") }</p>
                }
                <span class="copied" role="status">if *copied { { words.say("copied") } }</span>
            </div>
        }
    }
}
