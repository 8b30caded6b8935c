//! Every test of the library from outside, in one binary.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "a test may panic, and its helpers do not count as tests for these lints"
)]

mod attack;
mod bytes;
mod carried;
mod chart;
mod conformance;
mod crypto;
mod diagnose;
mod field;
mod figures;
mod fuzz;
mod given;
mod headline;
mod house;
mod keyless;
mod languages;
mod linear;
mod links;
mod long;
mod means;
#[allow(dead_code, reason = "the laboratory uses the rest")]
#[path = "../lab/message.rs"]
mod message;
mod paper;
mod peers;
mod policy;
mod random;
mod recipe;
mod remedy;
mod rfc;
mod rules;
mod shown;
mod shuffle;
mod soundness;
mod story;
#[allow(dead_code, reason = "the laboratory uses the rest")]
#[path = "../lab/tool.rs"]
mod tool;
mod typed;
mod unbound;
mod zone;
