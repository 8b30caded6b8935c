//! A digest of a key beside the one that was published, and the key's tag.

use yew::prelude::*;

use super::Seen;
use super::compare::compare;
use crate::bytes::{Digested, TagSum};
use crate::text::Words;

pub(super) fn view(seen: &Seen<'_>, digested: &Digested) -> Html {
    let words = seen.words;
    let length = digested.map.octets().len().to_string();
    let published = words.say(if digested.ds.is_some() { "field-published" } else { "octets-anchor" });
    html! {
        <>
        <p>{ words.say("octets-digested-says") }</p>
        { seen.map(0) }
        <section>
            <h4>{ words.with("octets-hash", &[("hash", digested.name), ("count", &length)]) }</h4>
            { compare(words, (&words.say("field-computed"), &digested.computed), (&published, &digested.published)) }
            <p class="drawn">{ words.say("octets-print-drawn") }</p>
        </section>
        if digested.ds.is_some() { { seen.map(1) } }
        { tag(words, &digested.tag) }
        </>
    }
}

/// The key's tag, summed up.
fn tag(words: &Words, tag: &TagSum) -> Html {
    let (sum, value) = (format!("{:x}", tag.sum), tag.tag.to_string());
    let hex_value = format!("{:04x}", tag.tag);
    let says = words.with("octets-tag-says", &[("sum", &sum), ("hex", &hex_value), ("tag", &value)]);
    let left_out = tag.count - tag.words.len();
    html! {
        <section>
            <h4>{ words.say("octets-tag") }</h4>
            <p>{ says }</p>
            <details class="sums">
                <summary>{ words.count("octets-tag-words", "count", tag.count) }</summary>
                <table>
                    <thead><tr>
                        <th scope="col">{ words.say("octets-at") }</th>
                        <th scope="col">{ words.say("octets-tag-word") }</th>
                        <th scope="col">{ words.say("octets-tag-sum") }</th>
                    </tr></thead>
                    <tbody>{ for tag.words.iter().map(|word| html! {
                        <tr><td>{ word.at }</td><td>{ format!("{:04x}", word.value) }</td><td>{ format!("{:x}", word.sum) }</td></tr>
                    }) }</tbody>
                </table>
                if left_out > 0 { <p>{ words.count("octets-tag-left-out", "count", left_out) }</p> }
            </details>
        </section>
    }
}
