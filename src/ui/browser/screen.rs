//! The whole screen for a presentation, and the way back to where the page was.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlElement;

use super::{document, root_element, window};

thread_local! {
    /// How far the page was scrolled when the presentation began, for as long as that is to come back.
    static PLACE: std::cell::Cell<Option<f64>> = const { std::cell::Cell::new(None) };
}

/// Remembers how far the page is scrolled, before the presentation takes its place.
pub(in crate::ui) fn keep_place() {
    PLACE.set(window().and_then(|window| window.scroll_y().ok()));
}

/// Puts the focus on what the presentation was begun with, and scrolls the page to where it was, if that has just ended.
pub(in crate::ui) fn back_to_place(button: &HtmlElement) {
    if let Some(place) = PLACE.take() {
        // Focus scrolls by itself, to another place.
        let _ = button.focus();
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, place);
        }
    }
}

/// A presentation that a link began has no place to go back to but the top.
pub(in crate::ui) fn keep_top() {
    PLACE.set(PLACE.get().or(Some(0.0)));
}

/// Fills the screen with the page, if the visitor has just done something: browsers allow it only then.
pub(in crate::ui) fn fill_screen() {
    let Some(window) = window() else { return };
    let Some(root) = root_element() else { return };
    let get = |of: &JsValue, key: &str| js_sys::Reflect::get(of, &JsValue::from_str(key)).unwrap_or_default();
    let acted = get(&get(window.navigator().as_ref(), "userActivation"), "isActive");
    let fill = get(root.as_ref(), "requestFullscreen").dyn_into::<js_sys::Function>();
    if let (Some(true), Ok(fill)) = (acted.as_bool(), fill) {
        // It gives a promise; a browser that refuses shows the presentation in its window.
        if let Ok(promise) = fill.call0(root.as_ref()).and_then(JsCast::dyn_into::<js_sys::Promise>) {
            spawn_local(async move {
                let _ = JsFuture::from(promise).await;
                // It may come after the presentation was left.
                let document = window.document();
                let there = document.as_ref().and_then(|document| document.query_selector(".present").ok().flatten());
                if let (Some(document), None, true) = (document, there, fills_screen()) {
                    document.exit_fullscreen();
                }
            });
        }
    }
}

/// Whether the page fills the screen.
pub(in crate::ui) fn fills_screen() -> bool {
    document().and_then(|document| document.fullscreen_element()).is_some()
}

/// Gives the screen back, if the page fills it.
pub(in crate::ui) fn leave_screen() {
    if let (Some(document), true) = (document(), fills_screen()) {
        document.exit_fullscreen();
    }
}
