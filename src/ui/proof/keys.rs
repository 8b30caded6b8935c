//! The list of keys.

use crate::text::Words;
use crate::ui::browser;
use crate::visit::settings::Letters;
use crate::visit::state::Message;
use yew::prelude::*;

/// Props of [`Keys`].
#[derive(Properties, PartialEq)]
pub struct KeysProps {
    /// The words.
    pub words: Words,
    /// What keys of a single character do.
    pub letters: Letters,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// The list of keys, over the page.
#[component]
pub fn Keys(props: &KeysProps) -> Html {
    let KeysProps { words, letters, on } = props;
    let on_close = on.reform(|()| Message::Keys(false));
    let (button, check, was) = (use_node_ref(), use_node_ref(), *letters);
    {
        let button = button.clone();
        use_effect_with((), move |()| {
            // Focus goes in with the dialog, and back to where it was when it closes.
            let before = browser::focused();
            if let Some(button) = button.cast::<web_sys::HtmlElement>() {
                let _ = button.focus();
            }
            move || {
                if let Some(before) = before {
                    let _ = before.focus();
                }
            }
        });
    }
    // Focus stays inside, where there are two that can have it.
    let onkeydown = {
        let (on_close, both) = (on_close.clone(), [check.clone(), button.clone()]);
        Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
            "Tab" => {
                event.prevent_default();
                let other = both.iter().filter_map(NodeRef::cast::<web_sys::HtmlElement>);
                let at = event.target();
                if let Some(other) = other.into_iter().find(|one| at.as_ref() != Some(one.as_ref())) {
                    let _ = other.focus();
                }
            }
            "Escape" => {
                event.stop_propagation();
                on_close.emit(());
            }
            _ => {}
        })
    };
    let row = |keys: &[&'static str], id: &str| {
        html! {
            <div><dt>{ for keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt><dd>{ words.say(id) }</dd></div>
        }
    };
    html! {
        <div class="veil" onclick={on_close.reform(|_| ())}>
            <div class="keys" role="dialog" aria-modal="true" aria-labelledby="keys-title" {onkeydown}
                onclick={Callback::from(|event: MouseEvent| event.stop_propagation())}>
                <h2 id="keys-title">{ words.say("keys-title") }</h2>
                <dl>
                    { row(&["Space"], "key-space") }
                    { row(&["\u{2190}", "\u{2192}"], "key-arrows") }
                    { row(&["Home", "End"], "key-ends") }
                    { row(&["P"], "key-present") }
                    { row(&["?"], "key-help") }
                </dl>
                <label class="keys-letters"><input ref={check} type="checkbox" checked={letters.act()} onchange={on.reform(move |_: Event| Message::Letters(was.other()))} />{ " " }{ words.say("keys-letters") }</label>
                <p>{ words.say("keys-where") }</p>
                <button ref={button} class="go" type="button" onclick={on_close.reform(|_| ())}>{ words.say("close") }</button>
            </div>
        </div>
    }
}
