//! The language of the page: where its words come from, and the menu.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::app::Message;
use super::browser;
use super::intl::INTL;
use crate::text::{ENGLISH, LANGUAGES, Language, Words};

/// The words of `language`, which lie beside the page; English is in the program. `None` if they did not come.
pub(super) async fn load(words: &Words, language: Language) -> Option<Words> {
    if language == ENGLISH {
        return Some(words.speaking_english());
    }
    let file = browser::text(&browser::words_url(language)).await?;
    words.speaking(language, &file, INTL)
}

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
