//! Listening to events.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

use super::{document, window};

/// A listener, for as long as this is held.
pub(in crate::ui) struct Listening {
    to: EventTarget,
    event: &'static str,
    turn: Turn,
    told: Closure<dyn Fn(Event)>,
}

/// When a listener is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// As the event comes up from where it happened.
    Usual,
    /// Before anything else (the capturing phase).
    First,
}

impl Listening {
    /// To an event anywhere in the window.
    pub(in crate::ui) fn in_window(event: &'static str, told: impl Fn(Event) + 'static) -> Option<Self> {
        Self::to(window()?.into(), event, Turn::Usual, told)
    }

    /// To an event in the document.
    pub(in crate::ui) fn in_document(event: &'static str, told: impl Fn(Event) + 'static) -> Option<Self> {
        Self::to(document()?.into(), event, Turn::Usual, told)
    }

    /// The same, before anything in the document hears of it.
    pub(in crate::ui) fn first(event: &'static str, told: impl Fn(Event) + 'static) -> Option<Self> {
        Self::to(document()?.into(), event, Turn::First, told)
    }

    /// To an event of something else.
    pub(super) fn of(to: &EventTarget, event: &'static str, told: impl Fn(Event) + 'static) -> Option<Self> {
        Self::to(to.clone(), event, Turn::Usual, told)
    }

    fn to(to: EventTarget, event: &'static str, turn: Turn, told: impl Fn(Event) + 'static) -> Option<Self> {
        let told = Closure::<dyn Fn(Event)>::new(told);
        to.add_event_listener_with_callback_and_bool(event, told.as_ref().unchecked_ref(), turn == Turn::First).ok()?;
        Some(Self { to, event, turn, told })
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let told = self.told.as_ref().unchecked_ref();
        let _ = self.to.remove_event_listener_with_callback_and_bool(self.event, told, self.turn == Turn::First);
    }
}
