//! The handout: one page about one name, for paper alone.

use yew::prelude::*;

use crate::dns::Name;
use crate::paper::handout::{House, Key, Print, Until, handout};
use crate::story::scene::Standing;
use crate::text::{Words, hex, plain};
use crate::ui::browser::{self, PrintOf};
use crate::ui::part::{Draw, part};
use crate::ui::parts::houses::state;
use crate::ui::parts::names::broken_at_dots;
use crate::ui::proof::findings::{self, Medium};
use crate::ui::stage::{HouseKind, house, mark};
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::said;

/// Props of [`OnPaper`].
#[derive(Properties, PartialEq)]
pub(super) struct OnPaperProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// What is printed with it.
    pub of: PrintOf,
}

/// What is there only while the page is printed: all that it says stands on the page elsewhere.
#[component]
pub(super) fn OnPaper(props: &OnPaperProps) -> Html {
    let printing = use_state_eq(|| false);
    {
        let printing = printing.clone();
        use_effect_with((), move |()| {
            let watch = browser::watch_print(move |prints| printing.set(prints));
            move || drop(watch)
        });
    }
    if !*printing {
        return Html::default();
    }
    let (words, proof) = (props.words.clone(), props.proof.clone());
    match props.of {
        PrintOf::Handout => part(Handout { words, proof }),
        PrintOf::Strip => part(StripHead { words, proof }),
    }
}

/// What a printed strip says above its panels: where the proof begins, if not at the root's own anchor, and what is wrong.
#[derive(PartialEq)]
pub struct StripHead {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
}

impl Draw for StripHead {
    fn draw(&self) -> Html {
        let Self { words, proof } = self;
        html! {
            <div class="strip-head">
                if let Some(anchor) = said::anchor(words, proof) { <p>{ anchor }</p> }
                { cause(words, proof) }
            </div>
        }
    }
}

/// The page.
#[derive(PartialEq)]
pub struct Handout {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
}

impl Draw for Handout {
    fn draw(&self) -> Html {
        let Self { words, proof } = self;
        let facts = handout(&proof.case, &proof.report, proof.strip.beats.iter().map(|beat| &*beat.scene));
        let last = facts.houses.len().saturating_sub(1);
        let answer = facts.answer.as_ref().map(|answer| {
            let tag = answer.tag.map(|tag| tag.to_string()).unwrap_or_default();
            let values = [("name", &*name(words, &answer.owner)), ("type", &*answer.rtype.to_string()), ("tag", &*tag)];
            let until = answer.valid.map(|window| words.date(window.expiration)).unwrap_or_default();
            words.with("handout-answer", &values.into_iter().chain([("until", &*until)]).collect::<Vec<_>>())
        });
        html! {
            <section class="handout" aria-label={words.say("handout")}>
                <header class={format!("v-{}", proof.report.verdict.word())}>
                    { mark(Standing::of(&proof.report.verdict)) }
                    <div>
                        <p class="h-name"><bdi>{ proof.unicode.clone().unwrap_or_else(|| proof.name()) }</bdi>{ " " }{ proof.case.capture.question.rtype.to_string() }</p>
                        <h1><bdi>{ broken_at_dots(&said::sentence(words, proof)) }</bdi></h1>
                    </div>
                </header>
                if let Some(anchor) = said::anchor(words, proof) { <p class="h-note">{ anchor }</p> }
                { cause(words, proof) }
                <h2>{ words.say("map") }</h2>
                <ol class="h-chain">
                    { for facts.houses.iter().enumerate().map(|(index, one)| home(words, one, index == last)) }
                </ol>
                if let Some(answer) = answer { <p class="h-answer">{ answer }</p> }
                if let Some(until) = facts.until.filter(|_| proof.report.verdict.broken_at().is_none()) { <p>{ runs_out(words, until) }</p> }
                <h2>{ words.say("handout-terms") }</h2>
                <dl class="h-terms">
                    { for facts.terms.iter().map(|term| html! {
                        <div><dt>{ words.say(term.id()) }</dt><dd>{ words.meaning(term.id()) }</dd></div>
                    }) }
                </dl>
                <footer>
                    <p>{ said::work(words, proof) }{ " " }{ said::origin_text(words, proof) }</p>
                    <p>{ sources(words, proof) }</p>
                </footer>
            </section>
        }
    }
}

/// Who was asked, by which rules it was judged, and what made the page.
fn sources(words: &Words, proof: &Proof) -> String {
    let rules = said::rules(words, proof);
    let resolver = match proof.origin {
        Origin::Opening => words.say("handout-laboratory"),
        _ if proof.case.capture.provider.is_empty() => words.say("handout-unknown"),
        _ => proof.case.capture.provider.clone(),
    };
    let site = words.say("site-name");
    words.with("handout-sources", &[("resolver", &resolver), ("rules", &rules), ("site", &site)])
}

/// What is wrong, and who must act how.
fn cause(words: &Words, proof: &Proof) -> Html {
    let Some(root) = proof.diagnoses().root() else { return Html::default() };
    html! {
        <div class="h-cause">
            <h2>{ words.found(root, None) }</h2>
            <p>{ words.found(root, Some("plain")) }</p>
            { findings::fix(words, root, Medium::Paper) }
            <p class="mono">{ root.code() }</p>
        </div>
    }
}

fn home(words: &Words, one: &House, is_last: bool) -> Html {
    let kind = match (one.zone.is_root(), is_last) {
        (true, _) => HouseKind::Root,
        (false, false) => HouseKind::Between,
        (false, true) => HouseKind::Leaf,
    };
    let state = words.say(state(one.standing));
    html! {
        <li>
            <div class="h-house">
                { house(kind, one.standing) }
                <p><b><bdi>{ broken_at_dots(&name(words, &one.zone)) }</bdi></b></p>
                <p class="h-state">{ mark(one.standing) }{ state }</p>
            </div>
            <dl>
                if !one.prints.is_empty() {
                    <dt>{ words.say(if one.anchored { "handout-anchor" } else { "handout-prints" }) }</dt>
                    { for one.prints.iter().map(|print| html! { <dd>{ print_line(words, print) }</dd> }) }
                }
                if !one.keys.is_empty() {
                    <dt>{ words.say("handout-keys") }</dt>
                    { for one.keys.iter().map(|key| html! { <dd>{ key_line(words, key) }</dd> }) }
                }
                if let Some(valid) = one.valid {
                    <dt>{ words.say("handout-valid") }</dt>
                    <dd>{ format!("{} \u{2013} {}", words.date(valid.inception), words.date(valid.expiration)) }</dd>
                }
                if one.prints.is_empty() && one.keys.is_empty() { <dd>{ words.say("handout-nothing") }</dd> }
            </dl>
        </li>
    }
}

fn print_line(words: &Words, print: &Print) -> String {
    format!("{} {} {}", print.tag, words.digest_type(u64::from(print.digest_type)), hex(&print.digest))
}

/// A key as the graph has it: what its flags say is a hint (RFC 4034 2.1.1), and no role.
fn key_line(words: &Words, key: &Key) -> String {
    let (tag, flags) = (key.tag.to_string(), key.flags.to_string());
    let algorithm = words.algorithm(u64::from(key.algorithm));
    let line = words.with("handout-key", &[("tag", &tag), ("flags", &flags), ("algorithm", &algorithm)]);
    let says = said::flags(words, key.flags);
    if says.is_empty() { line } else { format!("{line}, {}", says.join(", ")) }
}

/// Until when the chain holds, and what then.
fn runs_out(words: &Words, until: Until) -> String {
    let when = words.with("handout-until", &[("until", &words.date_and_time(until.moment))]);
    let then = match until.others {
        0 => words.say("handout-until-then"),
        others => words.count("time-others", "count", others),
    };
    format!("{when} {then}")
}

fn name(words: &Words, name: &Name) -> String {
    if name.is_root() { words.say("map-root") } else { plain(name) }
}
