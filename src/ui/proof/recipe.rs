//! How to make the checks of a link again without this page: lines and programs with its values, and what they print.

use yew::prelude::*;

use crate::bytes::recipe::{self, Note, Print, Recipe, Tool};
use crate::text::{Words, plain};
use crate::trace::{Rule, Step, StepId};
use crate::ui::part::nothing;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Proof, Shared};

/// The styles of it.
const STYLES: &str = include_str!("recipe.css");

/// Lines that are seen at once; what has more is folded.
const SHORT: usize = 3;

/// Props of [`Recipes`].
#[derive(Properties, PartialEq)]
pub(super) struct RecipesProps {
    pub(super) words: Words,
    pub(super) proof: Shared<Proof>,
    /// The check.
    pub(super) step: StepId,
}

/// The recipes of a check; nothing where it has none. Written once a check, for they may be long.
#[component]
pub(super) fn Recipes(props: &RecipesProps) -> Html {
    let RecipesProps { words, proof, step } = props;
    let made = use_memo((proof.clone(), *step), |(proof, step)| {
        let step = proof.report.trace.step(*step)?;
        Some(recipe::recipes(proof.case.evidence(), step)).filter(|recipes| !recipes.is_empty())
    });
    let (Some(recipes), Some(step)) = (&*made, proof.report.trace.step(*step)) else { return nothing() };
    html! {
        <section class="recipes" aria-labelledby="recipes-head">
            <style>{ STYLES }</style>
            <h3 id="recipes-head">{ words.say("recipe") }</h3>
            <p>{ words.say("recipe-intro") }</p>
            <h4>{ head(words, step) }</h4>
            { for recipes.iter().enumerate().map(|(at, recipe)| one(words, step, at, recipe)) }
        </section>
    }
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
            <pre dir="ltr" tabindex="0" role="region" aria-labelledby={id.clone()}><code>{ &recipe.text }</code></pre>
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
