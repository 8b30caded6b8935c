//! The menus at the foot: language and edition.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::text::{LANGUAGES, Language, Words};
use crate::visit::settings::Theme;
use crate::visit::state::Message;

/// The menu of languages, and what is to be said if one did not come.
pub(super) fn language_choice(
    words: &Words,
    wished: Option<Language>,
    unspoken: Option<Language>,
    send: &Callback<Message>,
) -> Html {
    let current = wished.unwrap_or_else(|| words.language());
    let send = send.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(language) = Language::of_tag(&chosen) {
            send.emit(Message::Speak(language));
        }
    });
    html! {
        <>
            <label class="language">
                <span>{ words.say("language") }</span>
                <select name="lang" {onchange}>
                    { for LANGUAGES.iter().map(|language| html! {
                        <option value={language.tag} lang={language.tag} selected={*language == current}>{ language.name }</option>
                    }) }
                </select>
            </label>
            if let Some(language) = unspoken {
                <p class="lost" role="alert">{ words.with("language-lost", &[("language", language.name)]) }</p>
            }
        </>
    }
}

/// The editions.
pub(super) fn theme_choice(words: &Words, theme: Theme, send: &Callback<Message>) -> Html {
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
