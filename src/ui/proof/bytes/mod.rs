//! Down to the bytes: the octets behind the panel that is shown, field by field, and all that was reckoned from them.

mod compare;
mod denial;
mod digested;
mod fields;
mod octets;
mod order;
mod places;
mod signed;
mod value;

use std::rc::Rc;

use yew::prelude::*;

use self::octets::Octets;
use self::places::{Looked, Place, of_part};
use self::value::Literal;
use crate::bytes::{self, Explained, Kind, Of, Part};
use crate::text::{Words, plain};
use crate::trace::{Computed, StepId};
use crate::ui::browser::{self, PrintOf};
use crate::ui::part::nothing;
use crate::ui::parts::copy::Copy;
use crate::ui::proof::check::How;
use crate::ui::proof::handout::OnPaper;
use crate::ui::proof::link;
use crate::ui::proof::recipe::Recipes;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::Route;
use crate::visit::state::Message;

const STYLES: &str = include_str!("bytes.css");

/// Props of [`Bytes`].
#[derive(Properties, PartialEq)]
pub struct BytesProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the address says: which field is lit.
    pub route: Route,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// The parts of the panel shown; none where it checks nothing.
#[derive(Clone, PartialEq)]
struct Parts {
    link: Option<StepId>,
    all: Vec<Part>,
    left_out: usize,
}

impl Parts {
    fn of(proof: &Proof, step: usize) -> Self {
        let link = proof.strip.beats.get(step).and_then(|beat| beat.link);
        let (all, left_out) = link.map(|link| bytes::parts(&proof.report.trace, link)).unwrap_or_default();
        Self { link, all, left_out }
    }

    /// The part that the panel stands or falls by.
    fn first(&self, proof: &Proof) -> usize {
        self.link.map_or(0, |link| bytes::first(&proof.report.trace, link, &self.all))
    }

    /// The part to begin with: that of the link's field, or else the first.
    fn begin(&self, proof: &Proof, field: Option<&str>) -> usize {
        let named = field.and_then(|field| of_part(field).0).and_then(|number| number.checked_sub(1));
        named.filter(|part| *part < self.all.len()).unwrap_or_else(|| self.first(proof))
    }
}

/// The octets of a panel.
#[component]
pub fn Bytes(props: &BytesProps) -> Html {
    let BytesProps { words, proof, step, route, on } = props;
    let field = &route.field;
    let parts = use_memo((proof.clone(), *step), |(proof, step)| Parts::of(proof, *step));
    let begins = {
        let (parts, field) = (Rc::clone(&parts), field.clone());
        use_memo((proof.clone(), *step), move |(proof, _)| parts.begin(proof, field.as_deref()))
    };
    // What was chosen is of a panel: another one begins anew.
    let chosen = use_state_eq(|| None::<(usize, usize)>);
    let at = chosen.filter(|(of, _)| of == step).map_or(*begins, |(_, part)| part);
    let part = parts.all.get(at).copied();
    let looked = use_memo((proof.clone(), *step, part), |(proof, _, part)| Looked::at(proof, *part));
    let lit = match field {
        Some(field) => looked.find(field),
        // What failed before anything was reckoned is a field of the signature.
        None => parts.link.and_then(|link| looked.blamed(&proof.report.trace, link)),
    };
    use_effect_with((), {
        let came = field.is_some() && lit.is_some();
        // A link that names a field leads to it.
        move |()| {
            if came {
                browser::bring(".octets .lit")
            }
        }
    });
    let on_lit = {
        let looked = Rc::clone(&looked);
        let part = if at == parts.first(proof) { String::new() } else { format!("p{}.", at + 1) };
        on.reform(move |place: Option<Place>| {
            Message::Field(place.and_then(|place| looked.name(place)).map(|name| format!("{part}{name}")))
        })
    };
    let choose = {
        let (chosen, step) = (chosen.clone(), *step);
        on.reform(move |part: usize| {
            chosen.set(Some((step, part)));
            Message::Field(None)
        })
    };
    let form = use_state_eq(|| Literal::Hex);
    html! {
        <section class="bytes" aria-labelledby="bytes-head">
            <style>{ STYLES }</style>
            <OnPaper words={words.clone()} proof={proof.clone()} of={PrintOf::Bytes} />
            <h3 id="bytes-head">{ words.say("bytes") }</h3>
            { of_panel(proof, *step) }
            if parts.all.len() > 1 { { choice(words, proof, &parts, at, &choose) } }
            { forms(words, &form) }
            <div class="part" key={format!("{step}-{at}")}>
            { explained(&Seen { words, proof, looked: &looked, form: *form, lit, on_lit: &on_lit }) }
            </div>
            <ToField words={words.clone()} proof={proof.clone()} route={route.clone()} />
            { to_print(words) }
            // What stands by itself is made again by asking for it.
            if let Some(part) = part.filter(|part| part.kind != Kind::Records) { <Recipes words={words.clone()} proof={proof.clone()} step={part.step} /> }
        </section>
    }
}

/// The panel that the octets are behind.
fn of_panel(proof: &Proof, step: usize) -> Html {
    let Some(beat) = proof.strip.beats.get(step) else { return Html::default() };
    html! { <p class="of-panel"><b>{ &beat.title }</b>{ " " }{ &beat.caption }</p> }
}

/// A button that prints the octets by themselves.
fn to_print(words: &Words) -> Html {
    let onclick = Callback::from(|_: MouseEvent| browser::print(PrintOf::Bytes));
    html! { <p class="bytes-print"><button class="quiet" type="button" {onclick}>{ words.say("octets-print") }</button></p> }
}

/// Which part is looked at.
fn choice(words: &Words, proof: &Proof, parts: &Parts, at: usize, choose: &Callback<usize>) -> Html {
    let leads = parts.link.is_some_and(|link| proof.report.trace.leads(link));
    html! {
        <fieldset class="themes of-bytes">
            <legend>{ words.say("octets-parts") }</legend>
            { for parts.all.iter().enumerate().map(|(place, part)| html! {
                <label>
                    <input type="radio" name="bytes-part" checked={place == at} onchange={choose.reform(move |_: Event| place)} />
                    <span>{ standing(words, proof, *part, leads) }{ " " }{ name(words, proof, *part) }</span>
                </label>
            }) }
            if parts.left_out > 0 { <p>{ words.count("octets-more-parts", "count", parts.left_out) }</p> }
        </fieldset>
    }
}

/// How octets are taken along, and how they are looked at.
fn forms(words: &Words, form: &UseStateHandle<Literal>) -> Html {
    html! {
        <>
        <fieldset class="themes of-bytes">
            <legend>{ words.say("octets-copy-as") }</legend>
            { for Literal::ALL.into_iter().map(|one| {
                let set = form.clone();
                html! {
                    <label><input type="radio" name="bytes-form" checked={one == **form} onchange={Callback::from(move |_: Event| set.set(one))} />
                        <span>{ one.name() }</span></label>
                }
            }) }
        </fieldset>
        <p>{ words.say("octets-choose") }</p>
        </>
    }
}

/// How a part ended, as a mark; records by themselves have none.
fn standing(words: &Words, proof: &Proof, part: Part, leads: bool) -> Html {
    let step = proof.report.trace.step(part.step).filter(|_| part.kind != Kind::Records);
    let Some(step) = step else { return Html::default() };
    let how = How::of(&proof.report.trace, step, leads);
    html! { <>{ how.mark() }{ how.said(words) }</> }
}

fn name(words: &Words, proof: &Proof, part: Part) -> String {
    let of = |place: usize| {
        let step = proof.report.trace.step(part.step);
        match step.and_then(|step| step.computed.get(place)) {
            Some(Computed::Gap { name, .. } | Computed::HashedGap { name, .. }) => plain(name),
            _ => String::new(),
        }
    };
    match part.kind {
        Kind::Signature(tag) => {
            let step = proof.report.trace.step(part.step);
            let (owner, rtype) = step.map(|step| (plain(&step.owner), step.rtype.to_string())).unwrap_or_default();
            words.with("octets-part-signature", &[("tag", &tag.to_string()), ("owner", &owner), ("type", &rtype)])
        }
        Kind::Digest(tag) => words.with("octets-part-digest", &[("tag", &tag.to_string())]),
        Kind::Hashes(place) => words.with("octets-part-hash", &[("name", &of(place))]),
        Kind::Names(place) => words.with("octets-part-name", &[("name", &of(place))]),
        Kind::Records => words.say("octets-part-records"),
    }
}

/// What every view of a part is drawn with.
#[derive(Clone)]
struct Seen<'a> {
    words: &'a Words,
    proof: &'a Shared<Proof>,
    looked: &'a Looked,
    form: Literal,
    lit: Option<Place>,
    on_lit: &'a Callback<Option<Place>>,
}

impl Seen<'_> {
    /// The octets of one of the part's maps.
    fn map(&self, place: usize) -> Html {
        let Some(viewed) = self.looked.maps.get(place) else { return Html::default() };
        let lit = self.lit.filter(|lit| lit.map == place).map(|lit| lit.span);
        let on_lit = self.on_lit.reform(move |span: Option<usize>| span.map(|span| Place { map: place, span }));
        html! {
            <Octets words={self.words.clone()} proof={self.proof.clone()} {place} head={viewed.head} map={viewed.map.clone()}
                form={self.form} {lit} {on_lit} />
        }
    }
}

fn explained(seen: &Seen<'_>) -> Html {
    let words = seen.words;
    match &seen.looked.explained {
        Some(Explained::Signed(signed)) => signed::view(seen, signed),
        Some(Explained::Digested(digested)) => digested::view(seen, digested),
        Some(Explained::Hashed(hashed)) => denial::hashed(seen, hashed),
        Some(Explained::Ordered(ordered)) => denial::ordered(seen, ordered),
        Some(Explained::Received(received)) => html! {
            <>
            <p>{ words.say(match received.of {
                Of::Records => "octets-records-says",
                Of::Question => "octets-question-says",
            }) }</p>
            { seen.map(0) }
            if received.left_out > 0 { <p>{ words.count("octets-left-out", "count", received.left_out) }</p> }
            </>
        },
        None => html! { <p>{ words.say("octets-lost") }</p> },
    }
}

/// Props of [`ToField`].
#[derive(Properties, PartialEq)]
struct ToFieldProps {
    words: Words,
    proof: Shared<Proof>,
    route: Route,
}

/// A button that copies the link to the field that is lit, where there is one.
#[component]
fn ToField(props: &ToFieldProps) -> Html {
    let ToFieldProps { words, proof, route } = props;
    let address = use_state_eq(|| None::<String>);
    use_effect_with((proof.clone(), route.clone()), {
        let address = address.clone();
        move |(proof, route)| address.set(route.field.as_ref().and_then(|_| link::to_field(route, proof)))
    });
    match &*address {
        Some(address) => html! { <Copy words={words.clone()} label="octets-link" text={address.clone()} /> },
        None => nothing(),
    }
}
