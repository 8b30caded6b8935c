//! DNS over HTTPS: providers, the fetch plan, and the two forms that a response comes in.
//!
//! Nothing here knows a network: [`plan`] says what to ask, [`provider`] says where, [`json`] and [`wire`] read what came.

mod follow;
pub mod json;
pub mod plan;
pub mod provider;
pub mod rdata;
mod svcb;
mod tokens;
pub mod wire;
