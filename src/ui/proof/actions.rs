//! What can be done about what the headline says: see where it broke, read who mends it, and hand that on.

use yew::prelude::*;

use super::findings::message;
use crate::text::Words;
use crate::ui::browser;
use crate::ui::part::Draw;
use crate::ui::parts::copy::Copy;
use crate::ui::play::reading::made_of_it;
use crate::visit::headline::{Headline, cause};
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::Asks;
use crate::visit::state::Message;

/// What was made of what was asked, and what can be done.
#[derive(PartialEq)]
pub(super) struct Actions {
    /// The words.
    pub(super) words: Words,
    /// What is told.
    pub(super) proof: Shared<Proof>,
    /// What was asked.
    pub(super) asks: Asks,
    /// What the visitor wants.
    pub(super) on: Callback<Message>,
}

impl Draw for Actions {
    fn draw(&self) -> Html {
        let Self { words, proof, asks, on } = self;
        let again = match proof.origin {
            Origin::Live { again } if again > 0 => Some(words.count("asked-again", "count", again)),
            _ => None,
        };
        html! {
            <>
            { made_of_it(words, proof, asks, on) }
            { again_now(words, proof, asks, on) }
            { buttons(words, proof, on) }
            if let Some(again) = again { <p class="again asked-as" role="note">{ again }</p> }
            </>
        }
    }
}

/// What was recorded may have changed since: the same question, asked now. The opening case is of a name that nobody else has.
fn again_now(words: &Words, proof: &Proof, asks: &Asks, on: &Callback<Message>) -> Html {
    if !matches!(proof.origin, Origin::File(_) | Origin::Beside(_) | Origin::Carried | Origin::Given(..)) {
        return Html::default();
    }
    let rtype = Some(proof.case.capture.question.rtype);
    let asks = Asks { rtype, ..Asks::of(proof.name(), asks.provider.clone()) };
    let onclick = on.reform(move |_: MouseEvent| Message::Ask(asks.clone()));
    html! { <p class="asked-as"><button class="link" type="button" {onclick}>{ words.say("card-again") }</button></p> }
}

/// The buttons; none where there is nothing to do.
fn buttons(words: &Words, proof: &Shared<Proof>, on: &Callback<Message>) -> Html {
    let headline = Headline::of(words, proof);
    if !headline.findings {
        return Html::default();
    }
    let cause = cause(proof);
    let show = headline.shows.map(|panel| {
        let onclick = on.reform(move |_: MouseEvent| {
            browser::show_stage();
            Message::Jump(panel)
        });
        html! { <button class="quiet" type="button" {onclick}>{ words.say("card-show") }</button> }
    });
    // A story that fails opens where it does.
    let begin = headline.shows.map(|_| {
        let onclick = on.reform(|_: MouseEvent| Message::Jump(0));
        html! { <button class="quiet" type="button" {onclick}>{ words.say("card-begin") }</button> }
    });
    let label = words.say(if cause.is_some() { "card-do" } else { "card-noticed" });
    html! {
        <div class="actions">
            { show.unwrap_or_default() }
            <a class="quiet" href="#findings-head">{ label }</a>
            { begin.unwrap_or_default() }
            if let Some(cause) = cause {
                <Copy words={words.clone()} label="card-ticket" text={message(words, proof, cause)} />
            }
        </div>
    }
}
