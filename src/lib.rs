//! Proves a domain name with DNSSEC and tells the proof as a comic.
//!
//! Data flows one way, and the modules stand in that order: a typed name becomes a [`evidence::Question`]; the fetch plan
//! ([`doh`]) asks for the records; the validator walks the chain of trust over what came and records every check it makes
//! (the trace); the story turns the trace into scenes; the page draws them.

pub mod bytes;
pub mod case;
pub mod chart;
pub mod crypto;
pub mod diagnose;
pub mod dns;
pub mod doh;
pub mod errand;
pub mod evidence;
pub mod figures;
mod order;
pub mod paper;
pub mod question;
pub mod story;
pub mod text;
pub mod trace;
#[cfg(feature = "app")]
pub mod ui;
pub mod validate;
pub mod visit;
