//! What a presenter lays over the stage: a black screen, the term of the panel, or the list of keys.

use yew::prelude::*;

use super::glossary::{link, linked};
use crate::story::Term;
use crate::story::glossary::{Entry, entries};
use crate::text::Words;
use crate::ui::browser;

/// What lies over the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// Nothing.
    Nothing,
    /// A black screen: the audience looks at the speaker.
    Black,
    /// The term of the panel, with its RFC.
    Term,
    /// The keys.
    Keys,
}

/// What lies over the stage; a click on it takes it away.
pub(super) fn overlay(over: Over, words: &Words, term: Term, off: &Callback<MouseEvent>) -> Html {
    match over {
        Over::Nothing => Html::default(),
        Over::Black => html! { <div class="p-black" onclick={off.clone()} /> },
        Over::Term => {
            html! { <Sheet label={term.id()} words={words.clone()} off={off.clone()}>{ meaning(words, term) }</Sheet> }
        }
        Over::Keys => {
            html! { <Sheet label="keys-title" words={words.clone()} off={off.clone()}>{ keys(words) }</Sheet> }
        }
    }
}

/// Props of [`Sheet`].
#[derive(Properties, PartialEq)]
struct SheetProps {
    /// The message that it is called by.
    label: &'static str,
    words: Words,
    off: Callback<MouseEvent>,
    children: Html,
}

/// A sheet over the stage. It has the focus while it is there, so that it is read out; keys go on to be the presentation's.
#[component]
fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { label, words, off, children } = props;
    use_effect_with(*label, |_| {
        browser::focus(".p-sheet");
        || browser::focus(".present")
    });
    html! {
        <div class="p-sheet" role="dialog" aria-labelledby="p-sheet-head" tabindex="-1" onclick={off.clone()}>
            <h2 id="p-sheet-head">{ words.say(label) }</h2>
            { children.clone() }
        </div>
    }
}

/// What a term means, and where that is said.
fn meaning(words: &Words, term: Term) -> Html {
    let Some(Entry { id, cite, comic }) = entries().find(|entry| entry.id == term.id()) else { return Html::default() };
    html! {
        <>
        if let Some(comic) = comic { <p class="comic">{ words.with("glossary-comic", &[("word", &words.say(comic))]) }</p> }
        <p>{ linked(&words.meaning(id)) }if let Some(cite) = cite { { " " }{ link(cite.url(), &cite.to_string()) } }</p>
        </>
    }
}

fn keys(words: &Words) -> Html {
    let rows: [(&[&str], &str); 8] = [
        (&["Space", "\u{2192}", "PageDown"], "step-next"),
        (&["\u{2190}", "PageUp"], "step-back"),
        (&["Home", "End"], "key-ends"),
        (&["T"], "key-term"),
        (&["B", "."], "key-black"),
        (&["F"], "key-fill"),
        (&["?"], "key-help"),
        (&["Esc"], "present-leave"),
    ];
    html! {
        <dl>
            { for rows.into_iter().map(|(keys, id)| html! {
                <div><dt>{ for keys.iter().map(|key| html! { <kbd>{ *key }</kbd> }) }</dt><dd>{ words.say(id) }</dd></div>
            }) }
        </dl>
    }
}
