//! How to make the checks of a link again without this page: lines and programs with its values, and what they print.

use yew::prelude::*;

use crate::bytes::recipe::{self, Note, Print, Recipe, Tool};
use crate::text::{Words, plain};
use crate::trace::{Computed, Rule, Step, StepId};
use crate::ui::parts::copy::Copy;
use crate::visit::proof::Proof;

/// The styles of it.
const STYLES: &str = include_str!("recipe.css");

/// Checks of a link that are told; nobody makes more of them again, and each may be as long as its records are.
const TOLD: usize = 8;

/// Lines that are seen at once; what has more is folded.
const SHORT: usize = 3;

/// The recipes of all checks of a link that can be made again; nothing where it has none.
pub(super) fn recipes(words: &Words, proof: &Proof, link: StepId) -> Html {
    let evidence = proof.case.evidence();
    let steps = proof.report.trace.whole(link).iter();
    let mut made = steps.filter(|step| has_values(step)).filter_map(|step| {
        let recipes = recipe::recipes(evidence, step);
        (!recipes.is_empty()).then_some((step, recipes))
    });
    let told: Vec<_> = made.by_ref().take(TOLD).collect();
    if told.is_empty() {
        return html! {};
    }
    // Counted by what they have, so that nothing is written that nobody sees.
    let last = told.last().map(|(step, _)| step.id);
    let behind = |step: &&Step| last.is_some_and(|last| step.id > last) && has_values(step);
    let left_out = proof.report.trace.whole(link).iter().filter(behind).count();
    html! {
        <section class="recipes" aria-labelledby="recipes-head">
            <style>{ STYLES }</style>
            <h3 id="recipes-head">{ words.say("recipe") }</h3>
            <p>{ words.say("recipe-intro") }</p>
            { for told.iter().map(|(step, recipes)| html! {
                <div>
                    <h4>{ head(words, step) }</h4>
                    { for recipes.iter().enumerate().map(|(at, recipe)| one(words, step, at, recipe)) }
                </div>
            }) }
            if left_out > 0 { <p class="later">{ words.count("recipe-left-out", "count", left_out) }</p> }
        </section>
    }
}

/// Whether a step has values that are made of octets.
fn has_values(step: &Step) -> bool {
    step.computed.iter().any(|value| {
        matches!(
            value,
            Computed::Octets { .. } | Computed::Digest { .. } | Computed::Gap { .. } | Computed::HashedGap { .. }
        )
    })
}

/// What is checked.
fn head(words: &Words, step: &Step) -> String {
    let (zone, owner, rtype) = (plain(&step.zone), plain(&step.owner), step.rtype.to_string());
    let tag = step.key().map(|key| key.key_tag.to_string()).unwrap_or_default();
    match step.rule {
        Rule::Verifies => words.with("recipe-signature", &[("tag", &tag), ("owner", &owner), ("type", &rtype)]),
        Rule::DsDigest | Rule::AnchorMatch => words.with("recipe-digest", &[("tag", &tag), ("zone", &zone)]),
        _ => words.with("recipe-gaps", &[("zone", &zone)]),
    }
}

fn one(words: &Words, step: &Step, at: usize, recipe: &Recipe) -> Html {
    let id = format!("recipe-{}-{at}", step.id.number());
    let open = recipe.text.lines().count() <= SHORT;
    // What a tool is given and what it prints runs from the left in every language; it is long, so the keyboard must reach it to scroll.
    html! {
        <details {open}>
            <summary id={id.clone()}>{ words.say(does(recipe.tool)) }</summary>
            { for recipe.notes.iter().map(|note| html! { <p class="later">{ said(words, *note) }</p> }) }
            <pre dir="ltr" tabindex="0" role="group" aria-labelledby={id.clone()}><code>{ &recipe.text }</code></pre>
            <Copy words={words.clone()} label="copy" text={recipe.text.clone()} of={AttrValue::from(id)} />
            { prints(words, &recipe.prints) }
        </details>
    }
}

fn prints(words: &Words, prints: &[Print]) -> Html {
    let lines: Vec<&String> = prints.iter().filter_map(Print::line).collect();
    let not = prints.iter().filter_map(|print| match print {
        Print::Not(line) => Some(*line),
        Print::Line(_) => None,
    });
    html! {
        <dl>
            if !lines.is_empty() {
                <dt>{ words.say("recipe-prints") }</dt>
                { for lines.into_iter().map(|line| html! { <dd dir="ltr">{ line }</dd> }) }
            }
            { for not.map(|line| html! { <><dt>{ words.say("recipe-prints-not") }</dt><dd dir="ltr">{ line }</dd></> }) }
        </dl>
    }
}

/// What a tool does here.
const fn does(tool: Tool) -> &'static str {
    match tool {
        Tool::Dig => "recipe-dig",
        Tool::Delv => "recipe-delv",
        Tool::Openssl => "recipe-openssl",
        Tool::Dsfromkey => "recipe-dsfromkey",
        Tool::Nsec3hash => "recipe-nsec3hash",
        Tool::Python => "recipe-python",
    }
}

fn said(words: &Words, note: Note) -> String {
    match note {
        Note::Now => words.say("recipe-now"),
        Note::OwnAnchors => words.say("recipe-anchors"),
        Note::Cryptography(None) => words.say("recipe-cryptography"),
        Note::Cryptography(Some(version)) => {
            words.with("recipe-cryptography-from", &[("version", &version.to_string())])
        }
        Note::Python310 => words.say("recipe-python-from"),
        Note::Openssl35 => words.say("recipe-openssl-from"),
        Note::OwnLimits => words.say("recipe-limits"),
    }
}
