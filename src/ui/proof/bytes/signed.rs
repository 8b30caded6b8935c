//! A signature: what it covers, what that became, and the numbers that were compared.

use yew::prelude::*;

use super::Seen;
use super::compare::compare;
use crate::bytes::{Change, Signed, Uncompared};
use crate::crypto::{self, Compared};
use crate::text::{Words, hex, plain};
use crate::ui::stage::notches;

pub(super) fn view(seen: &Seen<'_>, signed: &Signed) -> Html {
    let words = seen.words;
    html! {
        <>
        <p>{ words.count("octets-signed-says", "count", signed.map.octets().len()) }</p>
        { changes(words, &signed.changes) }
        { seen.map(0) }
        { hash(words, signed) }
        <div class="numbers">
            <div>
                { seen.map(1) }
                <p>{ words.say("octets-key-says") }</p>
                <p class="drawn">{ words.with("octets-emblem", &[("digest", &hex(&signed.emblem))]) }</p>
            </div>
            <div>{ seen.map(2) }</div>
        </div>
        { compared(seen, signed) }
        </>
    }
}

/// What canonical form made different.
fn changes(words: &Words, changes: &[Change]) -> Html {
    if changes.is_empty() {
        return html! { <p>{ words.say("octets-unchanged") }</p> };
    }
    let says = |change: &Change| match change {
        Change::Wildcard { received, signed } => {
            words.with("octets-change-wildcard", &[("received", &plain(received)), ("signed", &plain(signed))])
        }
        Change::Lowered(count) => words.count("octets-change-lowered", "count", *count),
        Change::Ttl { received, signed } => {
            let id = if received < signed { "octets-change-ttl" } else { "octets-change-ttl-above" };
            words.with(id, &[("received", &received.to_string()), ("signed", &signed.to_string())])
        }
        Change::Order => words.say("octets-change-order"),
        Change::Duplicates(count) => words.count("octets-change-duplicates", "count", *count),
    };
    html! {
        <>
        <p>{ words.say("octets-changed") }</p>
        <ul class="changes">{ for changes.iter().map(|change| html! { <li>{ says(change) }</li> }) }</ul>
        </>
    }
}

/// The hash, and what the comic draws from it.
fn hash(words: &Words, signed: &Signed) -> Html {
    let length = signed.hash.length.to_string();
    let made = match (&signed.hash.digest, signed.hash.name) {
        (Some(digest), Some(name)) => html! {
            <dl><dt>{ words.with("octets-hash", &[("hash", name), ("count", &length)]) }</dt><dd>{ hex(digest) }</dd></dl>
        },
        _ => html! {
            <p>{ words.with("octets-hash-inside", &[("algorithm", &words.algorithm(u64::from(signed.algorithm)))]) }</p>
        },
    };
    html! {
        <section class="hash">
            <h4>{ words.say("octets-hash-head") }</h4>
            { made }
            <p class="drawn">{ words.say("octets-rim") }</p>
            // Each notch under the octet that it is drawn from.
            <ol class="notches" aria-hidden="true">{ for notches(&signed.rim).map(|(octet, percent)| html! {
                <li><code>{ format!("{octet:02x}") }</code><i style={format!("height:{percent}%")} /></li>
            }) }</ol>
        </section>
    }
}

/// The last comparison of the check, number beside number.
fn compared(seen: &Seen<'_>, signed: &Signed) -> Html {
    let words = seen.words;
    let head = html! { <h4>{ words.say("octets-compared") }</h4> };
    let sides = match &signed.compared {
        Ok(Compared::Blocks { opened, expected, .. }) => html! {
            <>
            <p>{ words.say("octets-block-says") }</p>
            { seen.map(3) }
            { head }
            { compare(words, (&words.say("octets-opened"), opened), (&words.say("octets-expected"), expected)) }
            </>
        },
        Ok(Compared::Coordinates { sent, computed }) => html! {
            <>
            { head }
            <p>{ words.say("octets-coordinates-say") }</p>
            { compare(words, (&words.say("octets-r-sent"), sent), (&words.say("octets-r-computed"), computed)) }
            </>
        },
        Ok(Compared::Points { sent, computed }) => html! {
            <>
            { head }
            <p>{ words.say("octets-points-say") }</p>
            { compare(words, (&words.say("octets-point-sent"), sent), (&words.say("octets-point-computed"), computed)) }
            </>
        },
        Err(why) => {
            let algorithm = crypto::mnemonic(signed.algorithm).unwrap_or_default();
            let says = match why {
                Uncompared::None => words.with("octets-compares-none", &[("algorithm", algorithm)]),
                Uncompared::NotReached => words.say("octets-compares-not-yet"),
                Uncompared::TooLong => words.say("octets-compares-long"),
            };
            html! { <>{ head }<p>{ says }</p></> }
        }
    };
    html! { <section>{ sides }</section> }
}
