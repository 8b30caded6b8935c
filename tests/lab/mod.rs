//! A laboratory of real DNS: zones from recipes, signed with the standard tools, served by `named`, resolved by `unbound`,
//! and reached through a DoH gateway that answers in the forms of public resolvers.
//!
//! The way: [`recipe`] says what a zone is, [`fault`] what is wrong with it; [`keys`] and [`sign`] make keys and signed zone
//! files; [`alter`] and [`deny`] break them, and [`resign`] signs what is wrong;
//! [`servers`] runs them on free loopback ports and leaves nothing behind; [`oracle`] asks delv and unbound for their verdicts;
//! [`gateway`] serves JSON and wire format over HTTP; [`capture`] writes what a name's chain needs as a case file.
#![allow(dead_code, reason = "a test and an example share these modules, and each uses its part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::print_stdout,
    reason = "a test tool on its own input: a panic here is a failing test"
)]

pub(crate) mod alter;
pub(crate) mod capture;
pub(crate) mod deny;
pub(crate) mod fault;
pub(crate) mod gateway;
pub(crate) mod http;
pub(crate) mod keys;
pub(crate) mod link;
pub(crate) mod message;
pub(crate) mod oracle;
pub(crate) mod presentation;
pub(crate) mod recipe;
pub(crate) mod resign;
pub(crate) mod servers;
pub(crate) mod sign;
pub(crate) mod tool;
