//! What was found: the root cause with who must act and how, then all else, folded away.

use yew::prelude::*;

use super::copy::Copy;
use super::proof::Proof;
use super::verdict::source;
use crate::diagnose::{Acts, Found, Part, Severity};
use crate::text::{Piece, Words};

/// The findings of a proof; nothing where there are none.
pub fn findings(words: &Words, proof: &Proof) -> Html {
    let (root, rest): (Vec<&Found>, Vec<&Found>) =
        proof.diagnoses().all().iter().partition(|found| found.part == Part::RootCause);
    if root.is_empty() && rest.is_empty() {
        return Html::default();
    }
    let count = words.count("findings-more", "count", rest.len());
    html! {
        <section class="findings" aria-labelledby="findings-head">
            <h2 id="findings-head">{ words.say(if root.is_empty() { "findings-beside" } else { "findings-cause" }) }</h2>
            { for root.iter().map(|found| html! {
                <>{ finding(words, found) }<p><Copy words={words.clone()} label="copy-message" text={message(words, proof, found)} /></p></>
            }) }
            if !rest.is_empty() {
                <details open={root.is_empty() && rest.iter().any(|found| found.severity > Severity::Note)}>
                    <summary>{ count }</summary>
                    { for rest.iter().map(|found| finding(words, found)) }
                </details>
            }
        </section>
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
            { fix(words, found, true) }
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

/// Who must act, and how. Records to remove or to publish stand apart, as they are typed; with a button each where they can be copied.
pub(super) fn fix(words: &Words, found: &Found, copies: bool) -> Html {
    html! {
        <div class="fix">
            <b>{ words.say(acts(found.meta().acts)) }</b>{ " " }
            { for words.found_in_pieces(found, "fix").into_iter().map(|piece| match piece {
                Piece::Words(said) => html! { <span>{ said }{ " " }</span> },
                Piece::Records(lines) => html! {
                    <div class="records">
                        <pre>{ lines.join("\n") }</pre>
                        if copies { <Copy words={words.clone()} label="copy" text={lines.join("\n")} /> }
                    </div>
                },
            }) }
        </div>
    }
}

/// A finding as a message to who must act: what is wrong with what, how to mend it, and how that was found out.
fn message(words: &Words, proof: &Proof, found: &Found) -> String {
    let say = |part| words.found(found, part);
    let cites: Vec<String> = found.meta().cites.iter().map(ToString::to_string).collect();
    [
        format!("{}: {}", proof.name(), say(None)),
        String::new(),
        say(Some("plain")),
        format!("{} {}", words.say(acts(found.meta().acts)), say(Some("fix"))),
        String::new(),
        format!("{}: {} ({})", found.code(), say(Some("expert")), cites.join(", ")),
        source(words, proof),
    ]
    .join("\n")
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    }
}

pub(super) const fn acts(acts: Acts) -> &'static str {
    match acts {
        Acts::Visitor => "acts-visitor",
        Acts::Owner => "acts-owner",
        Acts::Registrar => "acts-registrar",
        Acts::DnsOperator => "acts-operator",
    }
}
