//! Octets and their fields, side by side: what is lit in one is lit in the other.

use web_sys::Element;
use yew::prelude::*;

use super::fields::{Fields, said};
use super::value::{self, Literal};
use crate::dns::byte_map::ByteMap;
use crate::evidence::RecordId;
use crate::text::Words;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Proof, Shared};

/// Octets in a row.
const ROW: usize = 8;
/// How high a row is, in CSS pixels: as `bytes.css` has it.
const HEIGHT: usize = 24;
/// Rows that are drawn at once where there are more than these: four kilobytes are drawn whole, and printed so.
const WHOLE: usize = 512;
/// Rows drawn of more, and how many of them stand before those in sight.
const DRAWN: usize = 72;
const BEFORE: usize = 16;

/// Props of [`Octets`].
#[derive(Properties, PartialEq)]
pub(super) struct OctetsProps {
    pub(super) words: Words,
    pub(super) proof: Shared<Proof>,
    /// Which of the part's maps it is.
    pub(super) place: usize,
    /// The message over it.
    pub(super) head: &'static str,
    pub(super) map: Shared<ByteMap<RecordId>>,
    /// How octets are taken along.
    pub(super) form: Literal,
    /// The span that was chosen.
    pub(super) lit: Option<usize>,
    pub(super) on_lit: Callback<Option<usize>>,
}

/// Octets, the fields that they are, and ways to take them along.
#[component]
pub(super) fn Octets(props: &OctetsProps) -> Html {
    let OctetsProps { words, proof, place, head, map, form, lit, on_lit } = props;
    let over = use_state_eq(|| None::<usize>);
    let top = use_state_eq(|| 0usize);
    let scrolled = use_node_ref();
    let shown = over.or(*lit);
    use_effect_with((map.clone(), *lit), {
        let scrolled = scrolled.clone();
        move |(map, lit)| {
            let row = lit.and_then(|lit| map.spans().get(lit)).map(|span| span.range().start / ROW);
            if let (Some(row), Some(element)) = (row, scrolled.cast::<Element>()) {
                show_row(&element, row);
            }
        }
    });
    // All octets, or those of the field that is lit.
    let text = use_memo((map.clone(), *lit, *form), |(map, lit, form)| {
        let octets = lit.and_then(|lit| map.spans().get(lit)).map_or(map.octets(), |span| map.of(span));
        AttrValue::from(form.write(octets))
    });
    let rows = map.octets().len().div_ceil(ROW);
    let first = if rows > WHOLE { top.saturating_sub(BEFORE).min(rows.saturating_sub(DRAWN)) } else { 0 };
    let last = if rows > WHOLE { rows.min(first + DRAWN) } else { rows };
    let onscroll = {
        let top = top.clone();
        // By steps of some rows, so that not every pixel draws anew.
        Callback::from(move |event: Event| {
            let scrolled = event.target_dyn_into::<Element>().map_or(0, |element| element.scroll_top());
            top.set(usize::try_from(scrolled).unwrap_or_default() / HEIGHT / 8 * 8);
        })
    };
    let point = {
        let over = over.clone();
        Callback::from(move |span: Option<usize>| over.set(span))
    };
    let (onmouseover, onmouseleave) =
        (point.reform(|event: MouseEvent| span_of(&event)), point.reform(|_: MouseEvent| None));
    let onclick = on_lit.reform(|event: MouseEvent| span_of(&event));
    let id = format!("octets-{place}");
    html! {
        <section class="octets" aria-labelledby={id.clone()}>
            <h4 id={id.clone()}>{ words.say(head) }{ ", " }{ words.count("octets-count", "count", map.octets().len()) }</h4>
            <div class="sides">
                <div class="left">
                <div ref={scrolled} class="dump" role="region" tabindex="0" aria-label={format!("{}: {}", words.say(head), words.say("octets-dump"))} {onscroll}>
                    <div class="rows" aria-hidden="true" style={format!("height:{}px;padding-top:{}px", rows * HEIGHT, first * HEIGHT)}
                        {onmouseover} {onmouseleave} {onclick}>
                        { for (first..last).map(|row| row_view(map, row, shown)) }
                    </div>
                </div>
                if let Some(span) = lit.and_then(|lit| map.spans().get(lit)) { { said(words, proof, map, span) } }
                </div>
                <Fields words={words.clone()} {place} map={map.clone()} lit={*lit} over={*over}
                    on_lit={on_lit.clone()} on_over={point} />
            </div>
            <Copy words={words.clone()} label={if lit.is_some() { "octets-copy-field" } else { "octets-copy" }} text={(*text).clone()} />
        </section>
    }
}

/// The span that an event is about.
fn span_of(event: &MouseEvent) -> Option<usize> {
    let element = event.target_dyn_into::<Element>()?.closest("[data-span]").ok().flatten()?;
    element.get_attribute("data-span")?.parse().ok()
}

/// Scrolls so far that a row is in sight.
fn show_row(element: &Element, row: usize) {
    let (row, height) = (row * HEIGHT, usize::try_from(element.client_height()).unwrap_or_default());
    let top = usize::try_from(element.scroll_top()).unwrap_or_default();
    if row < top || row + HEIGHT > top + height {
        element.set_scroll_top(i32::try_from(row.saturating_sub(height / 3)).unwrap_or(i32::MAX));
    }
}

/// A row: where it begins, its octets in hex and as characters, each in the innermost span that it is of.
fn row_view(map: &ByteMap<RecordId>, row: usize, lit: Option<usize>) -> Html {
    let (begin, end) = (row * ROW, map.octets().len().min((row + 1) * ROW));
    let lit = lit.and_then(|lit| Some(lit..=lit + map.spans().get(lit)?.inside()));
    let mut pieces: Vec<(usize, usize, usize)> = Vec::new();
    let mut at = begin;
    while at < end {
        let Some(place) = map.at(at) else { break };
        let until = map.spans().get(place).map_or(end, |span| span.range().end).clamp(at + 1, end);
        pieces.push((place, at, until));
        at = until;
    }
    let class = |place: usize| {
        let span = map.spans().get(place);
        let differs = span.is_some_and(|span| span.received().is_some());
        let even = span.is_some_and(|span| span.before() % 2 == 0);
        let is_lit = lit.as_ref().is_some_and(|lit| lit.contains(&place));
        classes!(if even { "even" } else { "odd" }, differs.then_some("was"), is_lit.then_some("lit"))
    };
    let octets = |from: usize, until: usize| map.octets().get(from..until).unwrap_or_default();
    html! {
        <div class="row" key={row}>
            <span class="at">{ format!("{begin:04x}") }</span>
            <span class="hex">{ for pieces.iter().map(|(place, from, until)| html! {
                <span class={class(*place)} data-span={place.to_string()}>{ value::spaced(octets(*from, *until)) }</span>
            }) }</span>
            <span class="text">{ for pieces.iter().map(|(place, from, until)| html! {
                <span class={class(*place)} data-span={place.to_string()}>{ value::characters(octets(*from, *until)) }</span>
            }) }</span>
        </div>
    }
}
