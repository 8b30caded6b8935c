//! What a visitor must know in place of a verdict.

use yew::prelude::*;

use super::Player;
use crate::question;
use crate::text::{Words, plain};
use crate::ui::browser;
use crate::ui::doors::Late;
use crate::ui::part::Draw;
use crate::visit::field::Field;
use crate::visit::problem::Problem;
use crate::visit::route::Asks;
use crate::visit::state::Message;

/// What went wrong, who must act, and how.
#[derive(PartialEq)]
pub struct ProblemNotice {
    /// The words.
    pub words: Words,
    /// What went wrong.
    pub problem: Problem,
    /// Who was asked.
    pub provider: AttrValue,
    /// What may be asked instead, by what its button says.
    pub offers: Vec<(String, Asks)>,
    /// Called to try once more.
    pub on_again: Callback<()>,
    /// Called to ask something else.
    pub on_ask: Callback<Asks>,
}

impl Draw for ProblemNotice {
    fn draw(&self) -> Html {
        let Self { words, problem, provider, offers, on_again, on_ask } = self;
        let offer = |(says, asks): &(String, Asks)| {
            let asks = asks.clone();
            html! { <button class="quiet" type="button" onclick={on_ask.reform(move |_| asks.clone())}>{ says.clone() }</button> }
        };
        html! {
            <div class="notice problem" role="alert" data-problem={problem.id()}>
                <h1 id="problem" tabindex="-1">{ problem.says(words, provider) }</h1>
                <p>{ problem.advice(words, provider) }</p>
                <div class="offers">
                    if problem.may_pass() {
                        <button class="quiet" type="button" onclick={on_again.reform(|_| ())}>{ words.say("again") }</button>
                    }
                    { for offers.iter().map(offer) }
                </div>
            </div>
        }
    }
}

/// What is wrong with what is typed, and a button for what was likely meant.
pub(super) fn fault(words: &Words, field: &Field, problem: &Problem, on: &Callback<Message>) -> Html {
    let meant = match problem {
        Problem::Question(fault) => {
            question::meant(&field.name, field.chosen_type().ok().flatten(), fault, &browser::to_ascii)
        }
        _ => None,
    };
    let offer = meant.map(|meant| {
        let name = meant.typed.unicode.unwrap_or_else(|| plain(&meant.typed.question.name));
        let meant = Field { name: meant.text, ..field.clone() };
        let onclick = on.reform(move |_: MouseEvent| Player.asks(&meant).map_or_else(Message::Refused, Message::Ask));
        html! { <button class="quiet" type="button" {onclick}>{ words.with("ask-meant", &[("name", &name)]) }</button> }
    });
    html! {
        <div id="ask-fault" class="ask-fault" role="alert" data-problem={problem.id()}>
            <p><b>{ problem.says(words, "") }</b>{ " " }{ problem.advice(words, "") }</p>
            { offer.unwrap_or_default() }
        </div>
    }
}
