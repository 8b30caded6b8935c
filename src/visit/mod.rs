//! What the page holds and how it changes: no view, no browser, so that plain tests run it.
//!
//! A [`Message`](state::Message) comes in, a new [`State`](state::State) goes out; all else here is what a state is made of. A view
//! ([`crate::ui`], feature `app`) reads it and sends messages.

pub mod examples;
pub mod field;
pub mod headline;
pub mod host;
pub mod offers;
pub mod opening;
pub mod problem;
pub mod proof;
pub mod reading;
pub mod route;
pub mod said;
pub mod settings;
pub mod snippet;
pub mod state;
pub mod strip;
