//! What was found: the root cause with who must act and how, then all else, folded away.

use yew::prelude::*;

use super::proof::Proof;
use crate::diagnose::{Acts, Found, Part, Severity};
use crate::text::Words;

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
            { for root.iter().map(|found| finding(words, found)) }
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
            <p class="fix"><b>{ words.say(acts(meta.acts)) }</b>{ " " }<span>{ say(Some("fix")) }</span></p>
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
