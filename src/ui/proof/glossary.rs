//! The glossary: all terms in one place, and the way from a term in question to its entry.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::dns::cite;
use crate::story::glossary::{Entry, entries};
use crate::text::Words;
use crate::ui::browser::{self, Listening};

/// Props of [`Glossary`].
#[derive(Properties, PartialEq)]
pub struct GlossaryProps {
    /// The words.
    pub words: Words,
}

/// The glossary, folded. A link to an entry, wherever it stands on the page, unfolds it and leads there.
#[component]
pub fn Glossary(props: &GlossaryProps) -> Html {
    let words = &props.words;
    use_effect_with((), |()| {
        let clicked = Listening::in_document("click", |event| {
            let Ok(event) = event.dyn_into::<MouseEvent>() else { return };
            // Such a click asks the browser for another tab or window.
            if event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
                return;
            }
            let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            let link = target.and_then(|target| target.closest("a.entry").ok().flatten());
            let Some(id) = link.and_then(|link| link.get_attribute("href")) else { return };
            // The address belongs to the story; a fragment in it would begin that anew.
            event.prevent_default();
            browser::reveal(id.trim_start_matches('#'));
        });
        move || drop(clicked)
    });
    html! {
        <details class="fold glossary">
            <summary><h2>{ words.say("glossary") }</h2></summary>
            <p>{ words.say("glossary-says") }</p>
            <dl>
                { for entries().map(|Entry { id, cite, comic }| html! {
                    <div>
                        <dt {id} tabindex="-1">{ words.say(id) }</dt>
                        if let Some(comic) = comic { <dd class="comic">{ words.with("glossary-comic", &[("word", &words.say(comic))]) }</dd> }
                        <dd>{ linked(&words.meaning(id)) }
                            if let Some(cite) = cite { { " " }{ link(cite.url(), &cite.to_string()) } }</dd>
                    </div>
                }) }
            </dl>
        </details>
    }
}

/// A meaning, where each RFC that it names leads there.
pub(super) fn linked(meaning: &str) -> Html {
    let (mut out, mut rest) = (Vec::new(), meaning);
    while let Some((at, (named, url))) = rest.find("RFC ").and_then(|at| Some((at, cite::read(rest.get(at..)?)?))) {
        let (before, from) = rest.split_at(at);
        out.push(html! { { before.to_owned() } });
        // As other cites are written: with a sign before the section.
        let says = named.rsplit_once(' ').filter(|(rfc, _)| *rfc != "RFC");
        out.push(link(url, &says.map_or_else(|| named.to_owned(), |(rfc, section)| format!("{rfc} \u{a7}{section}"))));
        rest = from.get(named.len()..).unwrap_or_default();
    }
    html! { <>{ for out }{ rest.to_owned() }</> }
}

pub(super) fn link(url: String, says: &str) -> Html {
    html! { <a class="cite" href={url} target="_blank" rel="noopener noreferrer">{ says.to_owned() }</a> }
}
