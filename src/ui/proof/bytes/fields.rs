//! The fields of a map as a table, which says to whoever hears the page what others see in the octets.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::value;
use crate::dns::byte_map::{ByteMap, Decoded, Span};
use crate::evidence::RecordId;
use crate::text::{Words, hex, plain};
use crate::ui::browser;
use crate::visit::proof::{Proof, Shared};

/// Fields on a page of the table.
const PAGE: usize = 120;

/// Props of [`Fields`].
#[derive(Properties, PartialEq)]
pub(super) struct FieldsProps {
    pub(super) words: Words,
    pub(super) place: usize,
    pub(super) map: Shared<ByteMap<RecordId>>,
    /// The span that was chosen.
    pub(super) lit: Option<usize>,
    /// The one that is pointed at.
    pub(super) over: Option<usize>,
    pub(super) on_lit: Callback<Option<usize>>,
    pub(super) on_over: Callback<Option<usize>>,
}

/// The spans that have a row: all but the labels of names that nobody looks at.
fn rows(map: &ByteMap<RecordId>, lit: Option<usize>) -> Vec<usize> {
    let spans = map.spans();
    let mut rows = Vec::new();
    let mut at = 0;
    while let Some(span) = spans.get(at) {
        rows.push(at);
        let inside = at..=at + span.inside();
        let is_closed = matches!(span.decoded(), Decoded::Name(_)) && !lit.is_some_and(|lit| inside.contains(&lit));
        at += if is_closed { 1 + span.inside() } else { 1 };
    }
    rows
}

/// The row that a span is seen in: its own, or that of the name that it is a label of.
fn row_of(rows: &[usize], span: usize) -> usize {
    rows.partition_point(|row| *row <= span).saturating_sub(1)
}

/// The table.
#[component]
pub(super) fn Fields(props: &FieldsProps) -> Html {
    let FieldsProps { words, place, map, lit, over, on_lit, on_over } = props;
    let rows = use_memo((map.clone(), *lit), |(map, lit)| rows(map, *lit));
    let page = use_state_eq(|| 0usize);
    let walked = use_mut_ref(|| false);
    let at = lit.map(|lit| row_of(&rows, lit));
    let table = use_node_ref();
    use_effect_with(at, {
        let (page, walked, table) = (page.clone(), walked.clone(), table.clone());
        let id = row_id(*place, at.and_then(|at| rows.get(at)).copied());
        move |at| {
            if let Some(at) = at {
                page.set(at / PAGE);
                show_lit(&table);
            }
            if walked.replace(false) {
                browser::focus(&format!("#{id}"));
            }
        }
    });
    let walk = {
        let (rows, on_lit, walked) = (rows.clone(), on_lit.clone(), walked.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                return on_lit.emit(None);
            }
            let Some(to) = key_leads(&event.key(), at, rows.len()) else { return };
            // Elsewhere these keys move the story.
            event.prevent_default();
            event.stop_propagation();
            if let Some(row) = rows.get(to).filter(|_| at != Some(to)) {
                walked.replace(true);
                on_lit.emit(Some(*row));
            }
        })
    };
    // Another map may have fewer.
    let now = (*page).min(rows.len().saturating_sub(1) / PAGE);
    let shown = rows.iter().enumerate().skip(now * PAGE).take(PAGE);
    let lit_row = over.map(|over| row_of(&rows, over));
    html! {
        <div ref={table} class="fields" onmouseleave={on_over.reform(|_: MouseEvent| None)}>
            <table>
                <thead><tr>
                    <th scope="col">{ words.say("octets-field") }</th>
                    <th scope="col">{ words.say("octets-value") }</th>
                    <th scope="col">{ words.say("octets-at") }</th>
                </tr></thead>
                <tbody onkeydown={walk}>
                    { for shown.map(|(row, span)| {
                        // The keyboard comes in at the row that is lit, or where that is on another page at the first.
                        let tab = at.filter(|at| at / PAGE == now).map_or(row == now * PAGE, |at| at == row);
                        row_view(props, *span, (at == Some(row), lit_row == Some(row), tab))
                    }) }
                </tbody>
            </table>
            if rows.len() > PAGE { { pages(words, (&page, now), rows.len()) } }
        </div>
    }
}

/// Scrolls the table so far that the row that is lit is in sight; the page stays where it is.
fn show_lit(table: &NodeRef) {
    let Some(table) = table.cast::<HtmlElement>() else { return };
    let row = table.query_selector("tr.lit").ok().flatten().and_then(|row| row.dyn_into::<HtmlElement>().ok());
    let Some(row) = row else { return };
    let (top, height) = (row.offset_top(), table.client_height());
    if top < table.scroll_top() || top + row.offset_height() > table.scroll_top() + height {
        table.set_scroll_top(top.saturating_sub(height / 3));
    }
}

/// The row that a key leads to, from one of so many.
fn key_leads(key: &str, at: Option<usize>, rows: usize) -> Option<usize> {
    let now = at.unwrap_or(0);
    match key {
        "ArrowDown" => Some(now + usize::from(at.is_some())),
        "ArrowUp" => Some(now.saturating_sub(1)),
        "Home" => Some(0),
        "End" => Some(rows.saturating_sub(1)),
        _ => None,
    }
}

fn row_id(place: usize, span: Option<usize>) -> String {
    format!("field-{place}-{}", span.unwrap_or_default())
}

fn row_view(props: &FieldsProps, place: usize, (lit, over, tab): (bool, bool, bool)) -> Html {
    let FieldsProps { words, map, on_lit, on_over, .. } = props;
    let Some(span) = map.spans().get(place) else { return Html::default() };
    let (range, field) = (span.range(), span.field());
    let to = match range.len() {
        0 => "\u{2013}".to_owned(),
        1 => format!("{:04x}", range.start),
        // As the dump counts.
        _ => format!("{:04x}\u{2013}{:04x}", range.start, range.end - 1),
    };
    let choose = on_lit.reform(move |_: MouseEvent| Some(place));
    let focused = on_lit.reform(move |_: FocusEvent| Some(place));
    html! {
        <tr key={place} id={row_id(props.place, Some(place))} class={classes!(lit.then_some("lit"), over.then_some("over"))}
            tabindex={if tab { "0" } else { "-1" }} aria-current={lit.then_some("true")} onclick={choose} onfocus={focused}
            onmouseover={on_over.reform(move |_: MouseEvent| Some(place))}>
            <th scope="row" style={format!("--depth:{}", span.depth())}>{ field.name }</th>
            <td><bdi>{ value::value(words, map, span) }</bdi>
                if let Some(received) = span.received() {
                    <em class="was">{ words.with("octets-came-as", &[("value", &came(span, received))]) }</em>
                }
            </td>
            <td class="at">{ to }</td>
        </tr>
    }
}

/// What came in the place of a span, in its own form.
fn came(span: &Span<RecordId>, received: &[u8]) -> String {
    match span.decoded() {
        Decoded::Number(_) => received.iter().fold(0u64, |sum, octet| sum << 8 | u64::from(*octet)).to_string(),
        Decoded::Name(_) => {
            crate::dns::Name::from_octets(received.to_vec()).map_or_else(|_| hex(received), |name| plain(&name))
        }
        Decoded::Text(_) => format!("\"{}\"", value::characters(received.get(1..).unwrap_or_default())),
        _ => value::short(received),
    }
}

/// What there is to say of a field: what it is for, where that is laid down, and which response it came with.
pub(super) fn said(words: &Words, proof: &Proof, map: &ByteMap<RecordId>, span: &Span<RecordId>) -> Html {
    let field = span.field();
    let id = format!("octets-is-{}", field.key.replace('.', "-"));
    let says = words.say(&id);
    let cite = field.cite;
    let source = span.source().and_then(|id| proof.case.capture.exchanges.get(id.exchange));
    html! {
        <div class="said">
            <p><b>{ field.name }</b>{ " " }<a href={cite.url()} rel="noreferrer">{ cite.to_string() }</a></p>
            // A field of no part in a proof is left to its RFC.
            if says != id { <p>{ says }</p> }
            <p class="mono"><bdi>{ value::spaced(map.of(span).get(..64).unwrap_or(map.of(span))) }</bdi></p>
            if let Some(exchange) = source {
                <p>{ words.with("octets-source", &[("name", &plain(&exchange.question.name)), ("type", &exchange.question.rtype.to_string())]) }</p>
            }
        </div>
    }
}

/// The way from page to page of a long table.
fn pages(words: &Words, (page, now): (&UseStateHandle<usize>, usize), count: usize) -> Html {
    let last = count.saturating_sub(1) / PAGE;
    let to = |to: usize| {
        let page = page.clone();
        Callback::from(move |_: MouseEvent| page.set(to))
    };
    let values = [(now * PAGE + 1).to_string(), count.min((now + 1) * PAGE).to_string(), count.to_string()];
    let [from, until, of] = values;
    html! {
        <p class="pages">
            <button class="quiet" type="button" disabled={now == 0} onclick={to(now.saturating_sub(1))}>{ words.say("octets-back") }</button>
            <span>{ words.with("octets-page", &[("from", &from), ("to", &until), ("count", &of)]) }</span>
            <button class="quiet" type="button" disabled={now >= last} onclick={to(now + 1)}>{ words.say("octets-on") }</button>
        </p>
    }
}
