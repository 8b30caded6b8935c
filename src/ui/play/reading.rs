//! What was made of what was typed or linked, beside the answer and on the way to it.

use yew::prelude::*;

use crate::dns::Rtype;
use crate::question::Reason;
use crate::text::Words;
use crate::ui::browser;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::reading::{Reading, readings};
use crate::visit::route::Asks;
use crate::visit::state::Message;

/// What was made of it, with what else may be asked; of a case, whose question came with it, that it has another form for people.
pub(in crate::ui) fn made_of_it(words: &Words, proof: &Shared<Proof>, asks: &Asks, on: &Callback<Message>) -> Html {
    if matches!(proof.origin, Origin::Live { .. }) && !asks.name.is_empty() {
        return asked_as(words, asks, on);
    }
    let both = proof.unicode.clone().map(|unicode| Reading::Unicode { unicode, ascii: proof.name() });
    shown(words, asks, both.as_slice(), on)
}

/// The same while it is asked.
pub(in crate::ui) fn asked_as(words: &Words, asks: &Asks, on: &Callback<Message>) -> Html {
    shown(words, asks, &readings(asks, &browser::to_ascii), on)
}

fn shown(words: &Words, asks: &Asks, readings: &[Reading], on: &Callback<Message>) -> Html {
    let instead = |rtype: Rtype| {
        let asks = Asks { rtype: Some(rtype), reason: Reason::Said, ..asks.clone() };
        let onclick = on.reform(move |_: MouseEvent| Message::Ask(asks.clone()));
        let says = words.with("ask-type-instead", &[("type", &rtype.to_string())]);
        html! { <>{ " " }<button class="link" type="button" {onclick}>{ says }</button></> }
    };
    let line = |reading: &Reading| {
        html! { <p class="asked-as" role="note">{ reading.says(words) }{ for reading.instead().map(instead) }</p> }
    };
    html! { <>{ for readings.iter().map(line) }</> }
}
