//! What is in sight: the page's places, the stage's motion, and how the system wants things to look.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::{document, window};
use crate::story::beat::Beat;
use crate::ui::stage::{ATTRIBUTE, Actor};

/// The element that the page is drawn into.
pub(in crate::ui) fn root() -> Option<Element> {
    document()?.get_element_by_id("page")
}

/// Puts what moves on the stage where `beats` have it at a time of the scene. Only what has moved since the last call is touched;
/// a drawing that is new has not been posed, and is posed as a whole.
pub(in crate::ui) fn pose(beats: &[Beat], at: u32) {
    /// Where a drawing says at which time it was posed last.
    const POSED: &str = "data-at";
    let stage = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(".scene .panel-art").ok().flatten());
    let Some(stage) = stage else { return };
    let before: Option<u32> = stage.get_attribute(POSED).and_then(|at| at.parse().ok());
    if before == Some(at) {
        return;
    }
    let Ok(groups) = stage.query_selector_all(&format!("[{ATTRIBUTE}]")) else { return };
    for group in (0..groups.length()).filter_map(|index| groups.item(index)?.dyn_into::<Element>().ok()) {
        let Some(actor) = group.get_attribute(ATTRIBUTE).and_then(|text| Actor::parse(&text)) else { continue };
        let pose = actor.pose(beats, at);
        if before.is_some_and(|before| actor.pose(beats, before) == pose) {
            continue;
        }
        for (name, value) in actor.attributes(pose) {
            let _ = group.set_attribute(name, &value);
        }
    }
    let _ = stage.set_attribute(POSED, &at.to_string());
}

/// Whether the system asks for less motion.
pub(in crate::ui) fn prefers_stills() -> bool {
    let list = window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Whether the system asks for the night edition.
pub(in crate::ui) fn prefers_night() -> bool {
    let list = window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Puts the focus on what `selector` finds.
pub(in crate::ui) fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Scrolls to what `selector` finds, so that it stands in the middle.
pub(in crate::ui) fn bring(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok()?);
    if let Some(element) = found {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Center);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls to the stage, where something was asked to be shown on it.
pub(in crate::ui) fn show_stage() {
    let stage = document().and_then(|document| document.query_selector(".stage").ok()?);
    if let Some(stage) = stage {
        stage.scroll_into_view();
    }
}

/// Scrolls to the stage if it is not in sight as a whole: what plays is to be seen.
pub(in crate::ui) fn bring_stage() {
    let Some(window) = window() else { return };
    let stage = window.document().and_then(|document| document.query_selector(".stage").ok()?);
    let height = window.inner_height().ok().and_then(|height| height.as_f64());
    if let (Some(stage), Some(height)) = (stage, height) {
        let place = stage.get_bounding_client_rect();
        if place.top() < 0.0 || place.bottom() > height {
            show_stage();
        }
    }
}

/// Scrolls what `selector` finds sideways, so that what it names as its focus, in pixels from its left, lies in its middle.
pub(in crate::ui) fn scroll_to_focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok()?);
    let focus = |element: &Element| element.get_attribute("data-focus")?.parse::<i32>().ok();
    if let Some(element) = found
        && let Some(focus) = focus(&element)
    {
        element.set_scroll_left(focus - element.client_width() / 2);
    }
}

/// What has the focus.
pub(in crate::ui) fn focused() -> Option<HtmlElement> {
    document()?.active_element()?.dyn_into().ok()
}

/// Scrolls to the element of this id.
pub(in crate::ui) fn show(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// Unfolds what the element of this id stands in, and puts the focus on it.
pub(in crate::ui) fn reveal(id: &str) {
    let Some(entry) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    if let Ok(Some(details)) = entry.closest("details") {
        let _ = details.set_attribute("open", "");
    }
    if let Ok(entry) = entry.dyn_into::<HtmlElement>() {
        // Focus scrolls there too.
        let _ = entry.focus();
    }
}
