//! A button that copies a text.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser;

/// Props of [`Copy`].
#[derive(Properties, PartialEq)]
pub struct CopyProps {
    /// The words.
    pub words: Words,
    /// The message on the button.
    pub label: &'static str,
    /// What is copied.
    pub text: AttrValue,
    /// The element that shows it, where more than one has such a button.
    #[prop_or_default]
    pub of: Option<AttrValue>,
}

/// The button, and beside it what came of it.
#[component]
pub fn Copy(props: &CopyProps) -> Html {
    let CopyProps { words, label, text, of } = props;
    let copied = use_state_eq(|| None::<(AttrValue, bool)>);
    let onclick = {
        let (words, text, copied) = (words.clone(), text.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (words, text, copied) = (words.clone(), text.clone(), copied.clone());
            spawn_local(async move {
                let done = browser::copy(text.to_string()).await;
                browser::tell(&words.say(outcome(done)));
                copied.set(Some((text, done)));
            });
        })
    };
    html! {
        <span class="copy">
            <button class="quiet" type="button" aria-describedby={of.clone()} {onclick}>{ words.say(label) }</button>
            <span class="outcome">{ match &*copied {
                Some((of, done)) if of == text => words.say(outcome(*done)),
                // What was copied before is not what stands here.
                _ => String::new(),
            } }</span>
        </span>
    }
}

/// What came of it.
const fn outcome(done: bool) -> &'static str {
    if done { "copied" } else { "copy-failed" }
}
