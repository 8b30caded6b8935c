//! The search field: what is typed, and what is wrong with it.

use super::problem::Problem;
use super::route::Asks;
use crate::dns::Rtype;
use crate::doh::provider::{OwnUrl, Provider, RESOLVERS, Resolver};
use crate::question::{self, QuestionFault};

/// What the search field holds, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name.
    pub name: String,
    /// The type; empty for whatever suits the name.
    pub rtype: String,
    /// Which resolver is chosen; `None` for an own one.
    pub chosen: Option<&'static Resolver>,
    /// The URL of an own resolver.
    pub url: String,
}

/// The word in the choice for an own resolver; no [`Resolver::id`].
pub const OWN: &str = "own";

impl Default for Field {
    fn default() -> Self {
        Self { name: String::new(), rtype: String::new(), chosen: RESOLVERS.first(), url: String::new() }
    }
}

impl Field {
    /// What the field holds for what the address asks.
    pub fn of(asks: &Asks) -> Self {
        let (chosen, url) = match &asks.provider {
            Provider::Known(resolver) => (Some(*resolver), String::new()),
            Provider::Own(url) => (None, url.as_str().to_owned()),
        };
        let rtype = asks.rtype.map(|rtype| rtype.to_string()).unwrap_or_default();
        Self { name: asks.name.clone(), rtype, chosen, url }
    }

    /// The provider that is chosen.
    ///
    /// # Errors
    /// [`Problem::Url`] for an own resolver whose URL is none.
    pub fn provider(&self) -> Result<Provider, Problem> {
        match self.chosen {
            Some(resolver) => Ok(Provider::Known(resolver)),
            None => OwnUrl::parse(&self.url).map(Provider::Own).map_err(Problem::Url),
        }
    }

    /// The type that is chosen, if any is.
    ///
    /// # Errors
    /// [`QuestionFault`] for a type that is none.
    pub fn chosen_type(&self) -> Result<Option<Rtype>, QuestionFault> {
        if self.rtype.trim().is_empty() { Ok(None) } else { question::rtype(&self.rtype).map(Some) }
    }
}

/// What is wrong with what is typed, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What happened.
    pub says: String,
    /// What to do.
    pub advice: String,
    /// Whether it is about the URL of a resolver.
    pub about_url: bool,
}
