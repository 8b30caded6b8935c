//! What a visitor reaches for, and which keys belong to what has the focus.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, EventTarget, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

use super::listen::Listening;
use super::{Network, document, network};

/// Watches whether the visitor reaches for more than the story: for the field, or for what lies under the stage. That there is no network
/// is something to say, too.
pub(in crate::ui) struct Reach {
    seen: Option<IntersectionObserver>,
    _focus: Option<Listening>,
    _offline: Option<Listening>,
    _moved: Closure<dyn Fn(Array)>,
}

impl Drop for Reach {
    fn drop(&mut self) {
        if let Some(observer) = &self.seen {
            observer.disconnect();
        }
    }
}

/// Calls `reached` whenever the visitor does; dropping what it gives ends that.
pub(in crate::ui) fn watch_reach(reached: impl Fn() + Clone + 'static) -> Reach {
    let (by_focus, by_sight) = (reached.clone(), reached.clone());
    // Where nothing is kept it would be asked for in vain.
    let without = move || {
        if network() == Network::Kept {
            reached();
        }
    };
    without();
    let offline = Listening::in_window("offline", move |_| without());
    let focus = Listening::in_document("focusin", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest(".ask").ok().flatten().is_some()) {
            by_focus();
        }
    });
    let moved = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        if entries.iter().any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting()) {
            by_sight();
        }
    });
    let seen = document().and_then(|document| {
        let observer = IntersectionObserver::new(moved.as_ref().unchecked_ref()).ok()?;
        observer.observe(&document.get_element_by_id("below")?);
        Some(observer)
    });
    Reach { seen, _focus: focus, _offline: offline, _moved: moved }
}

/// Whether an event's target is on the stage or beside it, or nothing in particular: there single letters are keys of the page.
/// Elsewhere they are left to whoever speaks to a computer, as speech is typed letter by letter (WCAG 2.2, 2.1.4).
pub(in crate::ui) fn is_at_stage(target: Option<EventTarget>) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) else { return true };
    element.matches("html, body").unwrap_or(false) || element.closest(".main, .depth").ok().flatten().is_some()
}

/// Whether a key that was pressed at `target` belongs to that element.
pub(in crate::ui) fn takes_keys(target: Option<EventTarget>, key: &str) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return false };
    match element.tag_name().as_str() {
        // A row that has the focus is walked from.
        "INPUT" | "SELECT" | "TEXTAREA" | "TR" => true,
        "BUTTON" | "A" | "SUMMARY" => key == " ",
        _ => element.get_attribute("role").is_some_and(|role| matches!(role.as_str(), "slider" | "region")),
    }
}

/// Whether an event's target is a button.
pub(in crate::ui) fn is_button(target: Option<EventTarget>) -> bool {
    target.and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| element.tag_name() == "BUTTON")
}
