//! What any proof needs to be asked for, read, checked and played, and the opening story does not: [`Late`], by everything that it
//! stands for. Nothing here is named from the first file but by way of [`super::cut`].

mod host;
pub mod long_map;
pub mod offline;
pub mod problem;
pub mod progress;
pub mod reading;
pub mod under_way;

use std::any::Any;

use yew::prelude::*;

use self::host::Talk;
use self::long_map::long_map;
use self::problem::fault;
use self::under_way::under_way;
use crate::evidence::Question;
use crate::question;
use crate::text::{FURTHER, Words};
use crate::ui::browser::{self, News, Order};
use crate::ui::doors::Late;
use crate::ui::parts::houses::Chain;
use crate::ui::stage::{self, further};
use crate::visit::field::Field;
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::{Asks, Route, RouteFault};
use crate::visit::state::{Message, State};

/// All of it.
pub struct Player;

impl Late for Player {
    fn teach(&self, words: &Words) {
        words.learn(FURTHER);
        stage::learn(further);
    }

    fn parse(&self, query: &str) -> (Route, Option<Problem>) {
        match Route::parse(query) {
            Ok(route) => (route, None),
            Err(fault) => (Route::default(), Some(Problem::Route(fault))),
        }
    }

    fn asks(&self, field: &Field) -> Result<Asks, Problem> {
        let rtype = field.chosen_type().map_err(Problem::Question)?;
        let provider = field.provider()?;
        let typed = question::read(&field.name, rtype, &browser::to_ascii).map_err(Problem::Question)?;
        let name = question::typed(&typed.question.name);
        Ok(Asks { rtype: Some(typed.question.rtype), reason: typed.reason, ..Asks::of(name, provider) })
    }

    fn begin(&self, run: u32, route: &Route, words: &Words, send: &Callback<Message>) -> Option<Box<dyn Any>> {
        let tell = send.reform(move |news: News| match news {
            News::Progress(progress) => Message::Progress(run, progress),
            News::Checking => Message::Checking(run),
            News::Done(proof) => Message::Done(run, Shared::new(*proof)),
            News::Failed(problem) => Message::Failed(run, problem),
        });
        if let Some(carried) = &route.asks.carried {
            return Some(Box::new(browser::open_carried(carried, words.clone(), tell)));
        }
        if let Some(case) = route.asks.case.clone().filter(|_| route.asks.name.is_empty()) {
            return Some(Box::new(browser::open_beside(case, words.clone(), tell)));
        }
        match order(route, words) {
            Ok(order) => Some(Box::new(browser::start(order, tell))),
            Err(problem) => {
                send.emit(Message::Failed(run, problem));
                None
            }
        }
    }

    fn fault(&self, words: &Words, field: &Field, problem: &Problem, on: &Callback<Message>) -> Html {
        fault(words, field, problem, on)
    }

    fn under_way(&self, state: &State, words: &Words, on: &Callback<Message>) -> Html {
        under_way(state, words, on)
    }

    fn says(&self, state: &State, words: &Words) -> String {
        progress::says(words, &state.work, &state.route.asks.name, &state.route.asks.provider.to_string())
    }

    fn long_map(&self, words: &Words, proof: &Shared<Proof>, step: usize, on: &Callback<Message>) -> Html {
        long_map(&Chain { words, proof, step, on })
    }

    fn headline(&self, proof: &Shared<Proof>) -> Headline {
        Headline::of(proof.words(), proof)
    }

    fn framed(&self, state: &State, words: &Words, on: &Callback<Message>) -> Html {
        html! {
            <>
            <style>{ include_str!("embed.css") }</style>
            <Talk state={state.clone()} words={words.clone()} on={on.clone()} />
            </>
        }
    }
}

/// What a route asks for.
fn order(route: &Route, words: &Words) -> Result<Order, Problem> {
    let typed = question::read(&route.asks.name, route.asks.rtype, &browser::to_ascii).map_err(Problem::Question)?;
    // From the field or from a link: what is no business of the resolver chosen is told instead of sent.
    Problem::of_question(&typed.question, &route.asks.provider).map_or(Ok(()), Err)?;
    let anchors = route.judges.trust().map_err(|fault| Problem::Route(RouteFault::Anchor(fault)))?;
    let Question { name, rtype } = typed.question;
    Ok(Order {
        question: Question::new(name, rtype),
        provider: route.asks.provider.clone(),
        anchors,
        words: words.clone(),
    })
}
