//! "How sure is this page?": where its proofs begin, what it checks, what it can't see, and how it was tested. Nothing of it is typed
//! by hand that the code or its tests know.

use yew::prelude::*;

use super::fold::use_fold;
use super::glossary::link;
use crate::crypto::{Algorithm, DigestKind, unchecked_algorithms, unchecked_digests};
use crate::dns::cite::Cite;
use crate::dns::hex;
use crate::figures::{ALSO, Reason, Run, Suite};
use crate::text::Words;
use crate::trace::Rule;
use crate::ui::browser::{self, PrintOf};
use crate::ui::part::{Draw, part};
use crate::validate::anchors::{Anchor, IANA_SOURCE, TrustAnchor};
use crate::validate::{TrustAnchors, budget};
use crate::visit::proof::{Proof, Shared};

/// The foot stands where nothing below the stage may: its styles come with it.
const STYLES: &str = include_str!("sure.css");

/// The place on the page that a link opens it by.
const PLACE: &str = "sure";

/// Props of [`Sure`].
#[derive(Properties, PartialEq)]
pub struct SureProps {
    /// The words.
    pub words: Words,
    /// What is told on the page.
    pub proof: Option<Shared<Proof>>,
}

/// All of it, folded; written out when it is opened.
#[component]
pub fn Sure(props: &SureProps) -> Html {
    let SureProps { words, proof } = props;
    let (open, ontoggle) = use_fold();
    use_effect_with((), |()| {
        if browser::is_at(PLACE) {
            browser::reveal(PLACE);
        }
    });
    // Once it is written out it is as long as the window, and the place leads to its beginning.
    use_effect_with(open, |open| {
        if *open && browser::is_at(PLACE) {
            browser::show(PLACE);
        }
    });
    html! {
        <>
        <style>{ STYLES }</style>
        <details class="sure" {ontoggle}>
            <summary id={PLACE}><h2>{ words.say("sure") }</h2></summary>
            if open { { part(Inside { words: words.clone(), proof: proof.clone() }) } }
        </details>
        </>
    }
}

/// What is written out.
#[derive(PartialEq)]
pub struct Inside {
    /// The words.
    pub words: Words,
    /// What is told on the page.
    pub proof: Option<Shared<Proof>>,
}

impl Draw for Inside {
    fn draw(&self) -> Html {
        let words = &self.words;
        html! {
            <div class="sure-all">
                <p>{ words.say("sure-says") }</p>
                { limits(words) }
                { anchors(words, self.proof.as_deref()) }
                { tests(words) }
                { rules(words) }
                <p class="sure-print"><button class="quiet" type="button" onclick={Callback::from(|_: MouseEvent| browser::print(PrintOf::Sure))}>{ words.say("sure-print") }</button></p>
            </div>
        }
    }
}

/// One part, under its heading.
fn section(words: &Words, id: &'static str, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h3 {id}>{ words.say(id) }</h3>{ inside }</section> }
}

/// Numbers of algorithms or digest types by their names.
fn named(numbers: impl Iterator<Item = u8>, name: impl Fn(u64) -> String) -> String {
    numbers.map(|number| name(number.into())).collect::<Vec<_>>().join(", ")
}

/// What this page can't see, by how it is made.
fn limits(words: &Words) -> Html {
    let algorithms = named(unchecked_algorithms(), |number| words.algorithm(number));
    let digests = named(unchecked_digests(), |number| words.digest_type(number));
    let [signatures, hashes, aliases] =
        [budget::SIGNATURES_PER_RUN, budget::HASHES_PER_RUN, budget::ALIASES].map(|most| most.to_string());
    let says = [
        (words.say("sure-limit-servers"), None),
        (words.say("sure-limit-withheld"), None),
        (words.say("sure-limit-holder"), None),
        (words.say("sure-limit-clock"), None),
        (words.say("sure-limit-code"), None),
        (
            words.with("sure-limit-algorithms", &[("algorithms", &algorithms), ("digests", &digests)]),
            Some(Cite::rfc(4035, "5.2")),
        ),
        (words.say("sure-limit-json"), None),
        (
            words.with("sure-limit-work", &[("signatures", &signatures), ("hashes", &hashes), ("aliases", &aliases)]),
            None,
        ),
        (words.say("sure-limit-privacy"), None),
        (words.say("sure-limit-site"), None),
    ];
    let item = |(says, cite): (String, Option<Cite>)| {
        html! {
            <li>{ says }if let Some(cite) = cite { { " " }{ link(cite.url(), &cite.to_string()) } }</li>
        }
    };
    section(words, "sure-limits", html! { <ul>{ for says.into_iter().map(item) }</ul> })
}

/// Where the proofs begin: at what came with the code, or at what a visitor or a case gave.
fn anchors(words: &Words, proof: Option<&Proof>) -> Html {
    let own = TrustAnchors::iana();
    let source = Cite::rfc(9718, "2");
    section(
        words,
        "sure-anchors",
        html! {
            <>
            <p>{ words.say("sure-anchors-says") }{ " " }{ link(IANA_SOURCE.to_owned(), "root-anchors.xml") }{ " " }{ link(source.url(), &source.to_string()) }</p>
            <dl>{ for own.all().iter().map(|anchor| anchor_view(words, anchor)) }</dl>
            if let Some(given) = proof.and_then(Proof::custom_anchors) {
                <p>{ words.say("sure-anchors-given") }</p>
                <ul class="sure-given">{ for given.iter().map(|text| html! { <li><bdi>{ text.clone() }</bdi></li> }) }</ul>
            }
            </>
        },
    )
}

fn anchor_view(words: &Words, anchor: &TrustAnchor) -> Html {
    let (key_tag, algorithm) = (anchor.anchor.key_tag().to_string(), anchor.anchor.algorithm());
    let algorithm = words.algorithm(algorithm.into());
    let digest_type = anchor.anchor.digest_type().map(|number| words.digest_type(number.into())).unwrap_or_default();
    let values = [("tag", &*key_tag), ("algorithm", &*algorithm), ("digest", &*digest_type)];
    let value = match &anchor.anchor {
        Anchor::Ds(ds) => hex(&ds.digest),
        Anchor::Key(rdata) => hex(rdata),
    };
    html! { <div><dt>{ words.with("sure-anchor", &values) }</dt><dd><bdi>{ value }</bdi></dd></div> }
}

/// What is checked, rule by rule.
fn rules(words: &Words) -> Html {
    let checked = named(Algorithm::ALL.into_iter().map(Algorithm::number), |number| words.algorithm(number));
    let digests = named(DigestKind::ALL.into_iter().map(DigestKind::number), |number| words.digest_type(number));
    let rule = |rule: &Rule| {
        let cite = rule.cite();
        html! { <li>{ words.say(&format!("rule-{}", rule.name())) }{ " " }{ link(cite.url(), &cite.to_string()) }</li> }
    };
    section(
        words,
        "sure-rules",
        html! {
            <>
            <p>{ words.count("sure-rules-says", "count", Rule::ALL.len()) }{ " " }{ words.with("sure-algorithms", &[("algorithms", &checked), ("digests", &digests)]) }</p>
            <ol>{ for Rule::ALL.iter().map(rule) }</ol>
            </>
        },
    )
}

/// How it was tested, as the tests counted.
fn tests(words: &Words) -> Html {
    let suite = |suite: Suite| {
        let name = suite.name();
        html! {
            <div data-suite={name}>
                <dt>{ words.say(&format!("sure-suite-{name}")) }</dt>
                { match suite.run() {
                    Some(run) => run_view(words, &run),
                    None => html! { <dd class="sure-none">{ words.say("sure-not-run") }</dd> },
                } }
            </div>
        }
    };
    section(
        words,
        "sure-tests",
        html! { <><p>{ words.say("sure-tests-says") }</p><dl>{ for Suite::ALL.into_iter().map(suite) }</dl></> },
    )
}

/// A number in words.
fn count(words: &Words, id: &str, number: u64) -> String {
    words.count(id, "count", usize::try_from(number).unwrap_or(usize::MAX))
}

fn run_view(words: &Words, run: &Run) -> Html {
    let sum = |reasons: &[Reason]| reasons.iter().map(|reason| reason.count).sum::<u64>();
    let (explained, skipped) = (sum(&run.explained), sum(&run.skipped));
    let mut counts = vec![
        count(words, "sure-judged", run.judged),
        count(words, "sure-agreed", run.agreed),
        count(words, "sure-wrong", run.wrong),
    ];
    counts.extend((explained > 0).then(|| count(words, "sure-explained", explained)));
    counts.extend((skipped > 0).then(|| count(words, "sure-skipped", skipped)));
    let also = ALSO.into_iter().filter_map(|what| Some((what, *run.also.get(what)?)));
    counts.extend(also.map(|(what, number)| match what {
        "seconds" => words.span(i64::try_from(number).unwrap_or(i64::MAX)),
        _ => count(words, &format!("sure-also-{what}"), number),
    }));
    let date = run.day().map_or_else(|| run.date.clone(), |day| words.date(day));
    let tools = run.tools.join(", ");
    let when = match run.tools.is_empty() {
        true => words.with("sure-run", &[("date", &date)]),
        false => words.with("sure-run-beside", &[("date", &date), ("tools", &tools)]),
    };
    html! {
        <>
        <dd><ul class="sure-counts">{ for counts.into_iter().map(|says| html! { <li>{ says }</li> }) }</ul></dd>
        <dd>{ when }</dd>
        if explained + skipped > 0 {
            <dd><details>
                <summary>{ words.say("sure-reasons") }</summary>
                // As the tests have them: for whoever reads those.
                <ul lang="en" dir="ltr">{ for run.explained.iter().chain(&run.skipped).map(|Reason { why, count }| html! {
                    <li>{ format!("{count} \u{d7} {why}") }</li>
                }) }</ul>
            </details></dd>
        }
        </>
    }
}
