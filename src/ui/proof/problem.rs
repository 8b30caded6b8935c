//! What a visitor must know in place of a verdict.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::part::Draw;
use crate::visit::problem::Problem;

/// What went wrong, who must act, and how.
#[derive(PartialEq)]
pub struct ProblemNotice {
    /// The words.
    pub words: Words,
    /// What went wrong.
    pub problem: Problem,
    /// Who was asked.
    pub provider: AttrValue,
    /// Called to try once more.
    pub on_again: Callback<()>,
}

impl Draw for ProblemNotice {
    fn draw(&self) -> Html {
        let Self { words, problem, provider, on_again } = self;
        html! {
            <div class="notice problem" role="alert" data-problem={problem.id()}>
                <h1 id="problem" tabindex="-1">{ problem.says(words, provider) }</h1>
                <p>{ problem.advice(words, provider) }</p>
                if problem.may_pass() {
                    <button class="quiet" type="button" onclick={on_again.reform(|_| ())}>{ words.say("again") }</button>
                }
            </div>
        }
    }
}
