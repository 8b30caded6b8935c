//! What was found: the root cause with who must act and how, then all else, folded away.

use yew::prelude::*;

use crate::diagnose::{Found, Part, Severity};
use crate::text::{Fix, Piece, Words};
use crate::ui::part::Draw;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Proof, Shared};
use crate::visit::said::{anchor, rules, source};

/// The findings of a proof; nothing where there are none.
#[derive(PartialEq)]
pub struct Findings {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
}

impl Draw for Findings {
    fn draw(&self) -> Html {
        findings(&self.words, &self.proof)
    }
}

fn findings(words: &Words, proof: &Proof) -> Html {
    // Of what is insecure, nothing is broken: all that was noticed may be why.
    let insecure = proof.report.verdict.unsigned_by().is_some();
    let (root, rest): (Vec<&Found>, Vec<&Found>) =
        proof.diagnoses().all().iter().partition(|found| insecure || found.part == Part::RootCause);
    if root.is_empty() && rest.is_empty() {
        return Html::default();
    }
    let count = words.count("findings-more", "count", rest.len());
    html! {
        <section class="findings" aria-labelledby="findings-head">
            <h2 id="findings-head">{ words.say(match (insecure, root.is_empty()) {
                (true, _) => "findings-why",
                (_, true) => "findings-beside",
                (_, false) => "findings-cause",
            }) }</h2>
            { for root.iter().map(|found| html! {
                <>{ finding(words, found) }<p><Copy words={words.clone()} label="copy-message" text={message(words, proof, found)} /></p></>
            }) }
            if !rest.is_empty() {
                <details open={root.is_empty() && rest.iter().any(|found| found.severity > Severity::Note)}>
                    <summary>{ count }</summary>
                    { for rest.iter().map(|found| finding(words, found)) }
                </details>
            }
            { left_out(words, proof.diagnoses().left_out()) }
        </section>
    }
}

/// That more came of a kind than anybody would read.
pub(super) fn left_out(words: &Words, count: usize) -> Html {
    match count {
        0 => Html::default(),
        count => html! { <p class="left-out">{ words.count("left-out", "count", count) }</p> },
    }
}

/// One finding: what it is, in words for a beginner; who acts, and how; then the expert's words, the code and the rule.
fn finding(words: &Words, found: &Found) -> Html {
    let say = |part| words.found(found, part);
    let meta = found.meta();
    html! {
        <article class={classes!("finding", found.severity.word())}>
            <h3>
                <span class="weight">{ words.say(severity(found.severity)) }</span>
                { " " }{ say(None) }
            </h3>
            <p>{ say(Some("plain")) }</p>
            { fix(words, &words.fix(found), found.code(), Medium::Page) }
            <p class="expert">
                // The code stays at every depth: it is what to ask for help with.
                <code>{ found.code() }</code>
                <span class="more">
                    { " " }{ say(Some("expert")) }
                    { for meta.cites.iter().map(|cite| html! {
                        <>{ " " }<a href={cite.url()} target="_blank" rel="noopener noreferrer">{ cite.to_string() }</a></>
                    }) }
                </span>
            </p>
        </article>
    }
}

/// Where it is said who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// On the page, where records can be copied.
    Page,
    /// On paper.
    Paper,
}

/// Who must act, and how, of the finding of a code. Records to remove or to publish stand apart, as they are typed; with a button each where they can be copied.
pub(super) fn fix(words: &Words, orders: &[Fix], code: &str, medium: Medium) -> Html {
    html! {
        <>
        { for orders.iter().enumerate().map(|(order, fix)| html! {
            <div class="fix">
                <b>{ fix.who.clone() }</b>{ " " }
                { for fix.what.iter().enumerate().map(|(place, piece)| match piece {
                    Piece::Words(said) => html! { <span>{ said.clone() }{ " " }</span> },
                    Piece::Records(lines) => {
                        let id = format!("records-{code}-{order}-{place}");
                        html! {
                            <div class="records">
                                <pre id={id.clone()} dir="ltr">{ lines.join("\n") }</pre>
                                if medium == Medium::Page { <Copy words={words.clone()} label="copy" text={lines.join("\n")} of={id} /> }
                            </div>
                        }
                    }
                }) }
            </div>
        }) }
        </>
    }
}

/// What mends a finding, as a text: the first to act, and a paragraph for each order; who acts in the others stands before them.
pub(super) fn fix_text(words: &Words, found: &Found) -> (String, String) {
    let orders = words.fix(found);
    let first = orders.first().map(|fix| fix.who.clone()).unwrap_or_default();
    let text = |(index, fix): (usize, &Fix)| match index {
        0 => fix.text(),
        _ => format!("{} {}", fix.who, fix.text()),
    };
    let lines: Vec<String> = orders.iter().enumerate().map(text).collect();
    (first, lines.join("\n"))
}

/// A finding as a message to who must act: what is wrong with what, how to mend it, and how that was found out.
pub fn message(words: &Words, proof: &Proof, found: &Found) -> String {
    let say = |part| words.found(found, part);
    let cites: Vec<String> = found.meta().cites.iter().map(ToString::to_string).collect();
    let (who, fix) = fix_text(words, found);
    let values = [
        ("name", proof.name()),
        ("title", say(None)),
        ("plain", say(Some("plain"))),
        ("acts", who),
        ("fix", fix.replace('\n', "\n    ")),
        ("code", found.code().to_owned()),
        ("expert", say(Some("expert"))),
        ("cites", cites.join(", ")),
        ("source", source(words, proof)),
        ("rules", rules(words, proof)),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let said = words.with("finding-message", &values);
    anchor(words, proof).into_iter().fold(said, |said, anchor| format!("{said}\n\n{anchor}"))
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}
