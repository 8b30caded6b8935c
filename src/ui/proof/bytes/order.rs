//! Names in canonical order, and types bit by bit.

use std::cmp::Ordering;

use yew::prelude::*;

use super::value;
use crate::bytes::Labels;
use crate::dns::Rtype;
use crate::dns::byte_map::{ByteMap, Decoded, Field};
use crate::evidence::RecordId;
use crate::text::Words;

/// Two names label by label, the last one first; the pair that decides is marked.
pub(super) fn labels(words: &Words, (one, other): (&str, &str), labels: &Labels) -> Html {
    let id = match labels.order {
        Ordering::Less => "octets-order-before",
        Ordering::Equal => "octets-order-same",
        Ordering::Greater => "octets-order-after",
    };
    let label = |label: &Option<Vec<u8>>, at: Option<usize>| match label {
        Some(label) => {
            let (letters, octets) = (parted(label, at, value::characters), parted(label, at, value::spaced));
            html! { <><b>{ letters }</b>{ " " }<code>{ octets }</code></> }
        }
        None => html! { { "\u{2013}" } },
    };
    html! {
        <table class="labels">
            <caption>{ words.with(id, &[("one", one), ("other", other)]) }</caption>
            <thead><tr><th scope="col">{ one }</th><th scope="col">{ other }</th></tr></thead>
            <tbody>{ for labels.pairs.iter().enumerate().map(|(place, pair)| {
                let decides = labels.decides == Some(place);
                let at = pair.differs_at().filter(|_| decides);
                html! {
                    <tr class={classes!(decides.then_some("decides"))}>
                        <td>{ label(&pair.one, at) }</td>
                        <td>{ label(&pair.other, at) }if decides { { " " }<em>{ words.say("octets-order-decides") }</em> }</td>
                    </tr>
                }
            }) }</tbody>
        </table>
    }
}

/// A label as it is written, with the octet that decides marked.
fn parted(label: &[u8], at: Option<usize>, write: impl Fn(&[u8]) -> String) -> Html {
    let Some((before, (octet, after))) = at.and_then(|at| {
        let (before, rest) = label.split_at_checked(at)?;
        Some((before, rest.split_at_checked(1)?))
    }) else {
        return html! { { write(label) } };
    };
    let (octet, gap) = (write(octet), " ");
    let gap = gap.get(..octet.len() - octet.trim_end().len()).unwrap_or_default();
    html! { <>{ write(before) }<mark>{ octet.trim_end() }</mark>{ gap }{ write(after) }</> }
}

/// Octets of bitmaps that are shown: all windows that a zone has types in are below it.
const ROWS: usize = 256;

/// The type bitmap of a record: each octet with its bits, and the types of those that are set.
pub(super) fn types(words: &Words, record: &ByteMap<RecordId>) -> Html {
    let mut window = 0u16;
    let (mut rows, mut left_out) = (Vec::new(), 0usize);
    for (_, span) in record.leaves() {
        match (span.field(), span.decoded()) {
            (Field::WINDOW, Decoded::Number(number)) => window = u16::try_from(*number).unwrap_or_default(),
            (Field::BITS, _) => {
                let octets = record.of(span).iter().zip(0u16..).map(|(octet, place)| {
                    // Of a bitmap longer than a window may be the numbers begin anew.
                    (window.wrapping_mul(256).wrapping_add(place.wrapping_mul(8)), *octet)
                });
                let room = ROWS.saturating_sub(rows.len());
                left_out += record.of(span).len().saturating_sub(room);
                rows.extend(octets.take(room));
            }
            _ => {}
        }
    }
    html! {
        <section>
            <h4>{ words.say("octets-bits") }</h4>
            <table class="bits">
                <thead><tr>
                    <th scope="col">{ words.say("octets-bits-from") }</th>
                    <th scope="col">{ words.say("octets-bits-octet") }</th>
                    <th scope="col">{ words.say("octets-bits-set") }</th>
                </tr></thead>
                <tbody>{ for rows.iter().map(|(first, octet)| html! {
                    <tr>
                        <td>{ *first }</td>
                        <td><code>{ format!("{octet:02x}") }</code>{ " " }<code>{ format!("{octet:08b}") }</code></td>
                        <td>{ set(*first, *octet) }</td>
                    </tr>
                }) }</tbody>
            </table>
            if left_out > 0 { <p>{ words.count("octets-bits-left-out", "count", left_out) }</p> }
        </section>
    }
}

/// The types of the bits that are set in an octet, the first of which stands for `first`.
fn set(first: u16, octet: u8) -> String {
    let is_set = |bit: &u16| octet >> (7 - bit) & 1 == 1;
    let types = (0..8u16).filter(is_set).map(|bit| Rtype::from_int(first.wrapping_add(bit)).to_string());
    types.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn bits_stand_for_types() {
        assert_eq!(super::set(0, 0b0110_0000), "A NS");
        assert_eq!(super::set(40, 0b0000_0011), "RRSIG NSEC");
        assert_eq!(super::set(8, 0), "");
    }
}
