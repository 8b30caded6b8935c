//! Printing a part of the page.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Event;

use super::listen::Listening;
use super::{root_element, window};

/// What of the page is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum PrintOf {
    /// The handout: what the browser's own print command gives, too.
    Handout,
    /// The strip.
    Strip,
    /// How sure the page is.
    Sure,
    /// The bytes of a panel.
    Bytes,
}

/// Prints a part of the page. The styles for print read which one from the root element.
pub(in crate::ui) fn print(of: PrintOf) {
    let Some(window) = window() else { return };
    let Some(root) = root_element() else { return };
    let _ = match of {
        PrintOf::Strip => root.set_attribute(PRINT, "strip"),
        PrintOf::Sure => root.set_attribute(PRINT, "sure"),
        PrintOf::Bytes => root.set_attribute(PRINT, "bytes"),
        PrintOf::Handout => root.remove_attribute(PRINT),
    };
    // Some browsers return from `print` at once and take the page later: it stays as it is to be printed until they say that they have.
    let marked = root.clone();
    let done = Closure::once_into_js(move || {
        let _ = marked.remove_attribute(PRINT);
    });
    window.set_onafterprint(done.dyn_ref());
    // What is there for paper alone must be drawn before the browser takes the page as it is: it is told now, and printed in a later task.
    if let Ok(event) = Event::new(BEFORE_PRINT) {
        let _ = window.dispatch_event(&event);
    }
    gloo_timers::callback::Timeout::new(0, move || {
        let _ = window.print();
    })
    .forget();
}

/// The attribute of the root element that says which part is printed.
const PRINT: &str = "data-print";

/// What a browser tells before it prints.
const BEFORE_PRINT: &str = "beforeprint";

/// Calls `told` when printing, or a view as if printed, begins; dropping what it gives ends that.
pub(in crate::ui) fn watch_print(told: impl Fn() + Clone + 'static) -> Vec<Listening> {
    let list = window().and_then(|window| window.match_media("print").ok().flatten());
    let begins = told.clone();
    let mut heard: Vec<Listening> = Vec::new();
    heard.extend(Listening::in_window(BEFORE_PRINT, move |_| begins()));
    if let Some(list) = list {
        let of = list.clone();
        heard.extend(Listening::of(&list, "change", move |_| {
            if of.matches() {
                told();
            }
        }));
    }
    heard
}
