//! What the page wants from the browser: the one room that touches it. Never called by a render.

mod address;
mod canvas;
mod clock;
mod fetch;
mod files;
mod host;
mod intl;
mod listen;
mod network;
mod pack;
mod print;
mod reach;
mod screen;
mod sight;
mod storage;
mod stream;
mod voice;
mod words;

pub(super) use address::{Entry, address, is_at, is_at_place, query, reload, set_query, set_title, to_ascii};
pub(super) use canvas::{faces, png};
pub(super) use clock::{each_frame, now};
pub(super) use fetch::{
    Completion, News, Order, UnderWay, complete, judged, open_beside, read_case, read_given, start,
};
pub(super) use files::{Part, bring_script, brings, copy, download, download_octets, hand_over, octets, text};
pub(super) use host::{Framing, hand_in_records, natural_height, watch_height};
pub(super) use listen::Listening;
pub(super) use network::{Network, is_online, network, watch_network};
pub(super) use pack::{carried, open_carried};
pub(super) use print::{PrintOf, print, watch_print};
pub(super) use reach::{is_at_stage, is_button, takes_keys, watch_reach};
pub(super) use screen::{back_to_place, fill_screen, fills_screen, keep_place, keep_top, leave_screen};
pub(super) use sight::{
    bring, bring_stage, focus, focused, pose, prefers_night, prefers_stills, reveal, root, scroll_to_focus, show,
    show_stage,
};
pub(super) use storage::{keep, settings, wear};
pub(super) use voice::tell;
pub(super) use words::{choose_language, language, set_language, speak};

use web_sys::{Document, Element, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// The root element of the document.
fn root_element() -> Option<Element> {
    document()?.document_element()
}
