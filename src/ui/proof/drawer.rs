//! What the owl just did: the values of the panel shown, from the trace, with the section of the RFC.

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::text::{Words, plain};
use crate::trace::StepId;
use crate::ui::browser;
use crate::ui::part::Draw;
use crate::ui::parts::leads::to_panel;
use crate::ui::proof::check::How;
use crate::ui::proof::table::{Column, columns};
use crate::visit::proof::{Proof, Shared};
use crate::visit::settings::Depth;
use crate::visit::state::Message;

/// The details of the panel shown.
#[derive(PartialEq)]
pub struct Drawer {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// How much is shown: unfolded from the details on.
    pub depth: Depth,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for Drawer {
    fn draw(&self) -> Html {
        let Self { words, proof, step, depth, on } = self;
        let open = *depth >= Depth::Details;
        let beat = proof.strip.beats.get(*step);
        let link = beat.and_then(|beat| beat.link).and_then(|id| proof.report.trace.step(id));
        let Some(link) = link else {
            return html! {
                <details class="drawer" {open}>
                    <summary><h2>{ words.say("drawer") }</h2></summary>
                    <p class="empty">
                        { words.say("drawer-none") }{ " " }
                        if let Some(first) = proof.strip.beats.iter().position(|beat| beat.link.is_some()) {
                            <button class="link" type="button" onclick={first_check(on, first)}>{ words.say("drawer-go") }</button>
                        }
                    </p>
                </details>
            };
        };
        let cite = link.rule.cite();
        let owner = plain(&link.owner);
        html! {
            <details class="drawer" {open}>
                <summary><h2>{ words.say("drawer") }</h2></summary>
                <p class="mono">
                    <a href={cite.url()} rel="noreferrer">{ cite.to_string() }</a>
                    { " \u{b7} " }<bdi>{ owner }</bdi>{ " " }{ link.rtype.to_string() }
                </p>
                <div class="cols">
                    { for columns(proof, link.id, words).iter().map(|column| column_view(words, column)) }
                </div>
                { checks_view(words, proof, link.id) }
            </details>
        }
    }
}

/// Shows a panel. The button goes with the panel that it stood on, so the focus moves to the head of the drawer.
fn first_check(on: &Callback<Message>, panel: usize) -> Callback<MouseEvent> {
    let to = to_panel(on, panel);
    Callback::from(move |event: MouseEvent| {
        to.emit(event);
        // Once the drawer is told anew.
        Timeout::new(0, || browser::focus(".drawer>summary")).forget();
    })
}

fn column_view(words: &Words, column: &Column) -> Html {
    html! {
        <div class="col">
            <h3>{ words.say(column.head) }if !column.term.is_empty() { <span>{ column.term.clone() }</span> }</h3>
            if !column.rows.is_empty() {
                <dl>
                    { for column.rows.iter().map(|row| html! {
                        <div>
                            <dt>{ row.label.clone() }</dt>
                            { for row.values.iter().map(|value| html! { <dd><bdi>{ value.clone() }</bdi></dd> }) }
                            if let Some(note) = &row.note { <dd class="note">{ note.clone() }</dd> }
                        </div>
                    }) }
                </dl>
            }
        </div>
    }
}

/// Every check of the link, in the order made; candidates that failed on the way stand there too.
fn checks_view(words: &Words, proof: &Proof, link: StepId) -> Html {
    let trace = &proof.report.trace;
    let (parts, leads) = (trace.whole(link), trace.leads(link));
    html! {
        <ul class="checks">
            { for parts.iter().map(|step| {
                let how = How::of(trace, step, leads);
                let cite = step.rule.cite();
                html! {
                    <li class={how.class()}>
                        { how.mark() }
                        <span>
                            { words.say(&format!("rule-{}", step.rule.name())) }{ " " }
                            <a class="cite" href={cite.url()} rel="noreferrer">{ cite.to_string() }</a>
                            { how.said(words) }
                        </span>
                    </li>
                }
            }) }
        </ul>
    }
}
