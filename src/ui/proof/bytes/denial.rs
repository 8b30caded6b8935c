//! A name in a gap: between hashes, hashed round by round, or between names, label by label.

use yew::prelude::*;

use super::Seen;
use super::order::{labels, types};
use crate::bytes::{Between, Hashed, Ordered};
use crate::dns::Name;
use crate::text::{Words, hex, plain};
use crate::trace::{Place, Role};

pub(super) fn hashed(seen: &Seen<'_>, hashed: &Hashed) -> Html {
    let words = seen.words;
    let salt = if hashed.salt.is_empty() {
        words.say("octets-no-salt")
    } else {
        words.with("octets-salt", &[("salt", &hex(&hashed.salt))])
    };
    let left_out = usize::from(hashed.iterations) + 1 - hashed.rounds.len();
    html! {
        <>
        <p>{ role(words, hashed.role, (&hashed.name, &hashed.asked)) }</p>
        { seen.map(0) }
        <section>
            <h4>{ words.count("octets-rounds", "count", usize::from(hashed.iterations)) }</h4>
            <p>{ words.say("octets-rounds-say") }{ " " }{ salt }</p>
            <details class="sums" open={hashed.rounds.len() < 6}>
                <summary>{ words.count("octets-round-count", "count", usize::from(hashed.iterations) + 1) }</summary>
                <ol class="rounds" start="0">{ for hashed.rounds.iter().map(|round| html! {
                    <li value={round.number.to_string()}><code>{ hex(&round.digest) }</code></li>
                }) }</ol>
                if left_out > 0 { <p>{ words.count("octets-rounds-left-out", "count", left_out) }</p> }
            </details>
            <p>{ words.with("octets-hash-label", &[("label", &hashed.label)]) }</p>
        </section>
        <section>
            <h4>{ words.say("octets-gap") }</h4>
            <p>{ place(words, hashed.place, hashed.opt_out) }</p>
            <dl class="gap">
                <dt>{ words.say("octets-gap-owner") }</dt><dd>{ both(&hashed.owner.0, &hashed.owner.1) }</dd>
                <dt>{ words.say("octets-gap-name") }</dt><dd><b>{ both(&hashed.label, hashed.rounds.last().map_or(&[], |round| round.digest.as_slice())) }</b></dd>
                <dt>{ words.say("octets-gap-next") }</dt><dd>{ both(&hashed.next.0, &hashed.next.1) }</dd>
            </dl>
        </section>
        { seen.map(1) }
        { types(words, &hashed.record) }
        </>
    }
}

pub(super) fn ordered(seen: &Seen<'_>, ordered: &Ordered) -> Html {
    let words = seen.words;
    let (owner, name, next) = (plain(&ordered.owner), plain(&ordered.name), plain(&ordered.next));
    html! {
        <>
        <p>{ role(words, ordered.role, (&ordered.name, &ordered.asked)) }{ " " }{ place(words, ordered.place, false) }</p>
        <section>
            <h4>{ words.say("octets-order") }</h4>
            <p>{ words.say("octets-order-says") }</p>
            { labels(words, (&owner, &name), &ordered.after) }
            { labels(words, (&name, &next), &ordered.before) }
            if ordered.between == Between::LastAndFirst { <p>{ words.say("octets-order-round") }</p> }
        </section>
        { seen.map(0) }
        { types(words, &ordered.record) }
        </>
    }
}

/// A hash as owners have it, and in hex, as the fields and rounds do.
fn both(label: &str, hash: &[u8]) -> String {
    format!("{label} = {}", hex(hash))
}

fn role(words: &Words, role: Role, (name, asked): (&Name, &Name)) -> String {
    let id = match role {
        Role::Asked if name == asked => "octets-role-asked",
        // A delegation that the name lies below.
        Role::Asked => "octets-role-above",
        Role::ClosestEncloser => "octets-role-encloser",
        Role::NextCloser => "octets-role-next-closer",
        Role::Wildcard => "octets-role-wildcard",
    };
    words.with(id, &[("name", &plain(name))])
}

/// Where a name lies, and what that says; in a gap with opt-out it says less.
fn place(words: &Words, place: Place, opt_out: bool) -> String {
    words.say(match place {
        Place::Matches => "octets-place-matches",
        Place::Covered if opt_out => "octets-place-open",
        Place::Covered => "octets-place-covered",
        Place::EmptyNonTerminal => "octets-place-between",
    })
}
