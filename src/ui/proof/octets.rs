//! The bytes of a link: what its seal covers and what is digested, as the trace holds them.

use yew::prelude::*;

use crate::text::{Words, hex};
use crate::trace::{Computed, Step, StepId};
use crate::visit::proof::Proof;

/// Octets in one group.
const GROUP: usize = 8;

/// The octets and digests of a link; nothing where it has none.
pub(super) fn octets(words: &Words, proof: &Proof, link: StepId) -> Html {
    let parts = proof.report.trace.whole(link);
    let shown: Vec<Html> = parts.iter().flat_map(|step| of_step(words, step)).collect();
    html! {
        <section class="bytes" aria-labelledby="bytes-head">
            <h3 id="bytes-head">{ words.say("bytes") }</h3>
            if shown.is_empty() { <p>{ words.say("bytes-none") }</p> }
            { shown }
            <p class="later">{ words.say("bytes-later") }</p>
        </section>
    }
}

fn of_step(words: &Words, step: &Step) -> Vec<Html> {
    let holds = words.say(if step.held() { "check-holds" } else { "check-fails" });
    step.computed
        .iter()
        .filter_map(|value| match value {
            Computed::Octets { octets, digest, .. } => Some(html! {
                <div>
                    <h4>{ words.count("bytes-sealed", "count", octets.len()) }{ ", " }{ &holds }</h4>
                    <ol class="dump">{ for groups(octets).into_iter().map(|(at, group)| html! {
                        <li><span>{ at }</span>{ " " }<code>{ group }</code></li>
                    }) }</ol>
                    <dl>
                        if let Some(digest) = digest { <dt>{ words.say("field-hash") }</dt><dd>{ hex(digest) }</dd> }
                        else { <dt>{ words.say("field-hash") }</dt><dd>{ words.say("bytes-hash-inside") }</dd> }
                    </dl>
                </div>
            }),
            Computed::Digest { published, computed, key_tag, .. } => Some(html! {
                <div>
                    <h4>{ words.with("bytes-print", &[("tag", &key_tag.to_string())]) }{ ", " }{ &holds }</h4>
                    <dl>
                        <dt>{ words.say("field-published") }</dt><dd>{ hex(published) }</dd>
                        <dt>{ words.say("field-computed") }</dt><dd>{ hex(computed) }</dd>
                    </dl>
                </div>
            }),
            _ => None,
        })
        .collect()
}

/// Octets in groups, each with the offset of its first in hexadecimal digits.
fn groups(octets: &[u8]) -> Vec<(String, String)> {
    octets
        .chunks(GROUP)
        .enumerate()
        .map(|(index, group)| {
            let digits: Vec<String> = group.iter().map(|octet| format!("{octet:02x}")).collect();
            (format!("{:04x}", index * GROUP), digits.join(" "))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn octets_stand_in_groups_with_their_offsets() {
        let octets: Vec<u8> = (0..18).collect();
        let groups = super::groups(&octets);
        assert_eq!(groups[1], ("0008".to_owned(), "08 09 0a 0b 0c 0d 0e 0f".to_owned()));
        assert_eq!(groups[2], ("0010".to_owned(), "10 11".to_owned()));
        assert_eq!(groups.len(), 3);
    }
}
