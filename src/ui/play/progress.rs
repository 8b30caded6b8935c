//! Progress while records are fetched, question by question.

use std::rc::Rc;

use yew::prelude::*;

use crate::doh::plan::{Progress as Question, Stage};
use crate::evidence::Transport;
use crate::text::{Words, plain};
use crate::ui::part::Draw;
use crate::visit::state::Work;

/// What is under way, if anything is.
#[derive(PartialEq)]
pub struct Progress {
    /// The words.
    pub words: Words,
    /// What is under way.
    pub work: Work,
    /// The name asked for.
    pub name: AttrValue,
    /// Who is asked.
    pub provider: AttrValue,
    /// What was made of what was typed.
    pub made_of_it: Html,
    /// Called to stop.
    pub on_cancel: Callback<()>,
}

impl Draw for Progress {
    fn draw(&self) -> Html {
        let Self { words, work, name, provider, made_of_it, on_cancel } = self;
        let questions: Rc<[Question]> = match work {
            Work::Fetching(questions) => Rc::clone(questions),
            Work::Checking => Rc::new([]),
            Work::Idle | Work::Failed(_) => return Html::default(),
        };
        let done =
            questions.iter().filter(|question| matches!(question.stage, Stage::Answered | Stage::Failed)).count();
        let (done_text, all) = (done.to_string(), questions.len().to_string());
        let checking = *work == Work::Checking;
        html! {
            <section class="notice fetching" aria-busy="true">
                <h1>{ says(words, work, name, provider) }</h1>
                { made_of_it.clone() }
                if !checking {
                    <p class="count">{ words.with("fetching-count", &[("done", &done_text), ("all", &all)]) }</p>
                    <ul class="asks">{ for questions.iter().map(|question| row(words, question)) }</ul>
                    <button class="quiet" type="button" onclick={on_cancel.reform(|_| ())}>{ words.say("cancel") }</button>
                }
            </section>
        }
    }
}

/// What is under way, in a sentence; nothing where nothing is, or where a problem is told instead.
pub(super) fn says(words: &Words, work: &Work, name: &str, provider: &str) -> String {
    match work {
        Work::Fetching(_) => words.with("fetching", &[("name", name), ("provider", provider)]),
        Work::Checking => words.say("checking"),
        Work::Idle | Work::Failed(_) => String::new(),
    }
}

fn row(words: &Words, question: &Question) -> Html {
    let (class, sign) = match question.stage {
        Stage::Waiting => ("waiting", "\u{b7}"),
        Stage::Asked => ("asked", "\u{2026}"),
        Stage::Answered => ("answered", "\u{2713}"),
        Stage::Failed => ("failed", "\u{d7}"),
    };
    let name = plain(&question.question.name);
    let wire = question.transport == Transport::Wire;
    html! {
        <li class={class}>
            <span class="sign" aria-hidden="true">{ sign }</span>
            <code><bdi>{ name }</bdi>{ " " }{ question.question.rtype.to_string() }</code>
            if wire { <span class="wire">{ words.say("progress-wire") }</span> }
            <span class="sr">{ words.say(&format!("progress-{class}")) }</span>
        </li>
    }
}
