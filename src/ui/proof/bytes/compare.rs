//! Two numbers, one above the other, octet by octet.

use yew::prelude::*;

use crate::text::Words;

/// Octets in a row.
const ROW: usize = 16;
/// Rows that are shown: an RSA block of 4096 bits is whole.
const ROWS: usize = 32;

/// Two values with what each is; where they differ is marked, and said.
pub(super) fn compare(words: &Words, (one_is, one): (&str, &[u8]), (other_is, other): (&str, &[u8])) -> Html {
    let count = (0..one.len().max(other.len())).filter(|at| one.get(*at) != other.get(*at)).count();
    let says = if count == 0 { words.say("octets-same") } else { words.count("octets-differ", "count", count) };
    html! {
        <div class="compare">
            <dl>
                <dt>{ one_is }</dt><dd>{ octets(one, other) }</dd>
                <dt>{ other_is }</dt><dd>{ octets(other, one) }</dd>
            </dl>
            <p class={if count == 0 { "same" } else { "differ" }}>{ says }</p>
        </div>
    }
}

/// Octets in rows; those that the other value has not at the same place are marked.
fn octets(of: &[u8], beside: &[u8]) -> Html {
    let row = |(row, octets): (usize, &[u8])| {
        html! { <span class="row">{ for octets.iter().enumerate().map(|(at, octet)| {
            let text = format!("{octet:02x} ");
            if beside.get(row * ROW + at) == Some(octet) { html! { { text } } } else { html! { <mark>{ text }</mark> } }
        }) }</span> }
    };
    // Of filling that is the same in both a row is enough, and how much there is.
    let rows: Vec<(usize, &[u8])> = of.chunks(ROW).enumerate().take(ROWS).collect();
    let filling = |(at, octets): &(usize, &[u8])| {
        let begin = at * ROW;
        octets.iter().all(|octet| *octet == 0xff) && beside.get(begin..begin + octets.len()) == Some(*octets)
    };
    let drawn = rows.chunk_by(|one, other| filling(one) && filling(other)).map(|rows| match rows {
        [first, folded @ ..] if folded.len() > 1 => {
            let octets: usize = folded.iter().map(|(_, octets)| octets.len()).sum();
            html! { <>{ row(*first) }<span class="row folded">{ format!("\u{22ee} {octets} \u{d7} ff") }</span></> }
        }
        rows => html! { <>{ for rows.iter().map(|one| row(*one)) }</> },
    });
    html! { <>{ for drawn }if of.len() > ROW * ROWS { { "\u{2026}" } }</> }
}
