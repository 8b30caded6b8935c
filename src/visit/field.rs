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
    /// The type that was chosen; empty for whatever suits the name.
    pub rtype: String,
    /// The type to show as long as none is chosen: that of what was asked, until another name is typed.
    pub suits: String,
    /// Which resolver is chosen; `None` for an own one.
    pub chosen: Option<&'static Resolver>,
    /// The URL of an own resolver.
    pub url: String,
}

/// The word in the choice for an own resolver; no [`Resolver::id`].
pub const OWN: &str = "own";

impl Default for Field {
    fn default() -> Self {
        Self {
            chosen: RESOLVERS.first(),
            name: String::new(),
            rtype: String::new(),
            suits: String::new(),
            url: String::new(),
        }
    }
}

impl Field {
    /// What the field holds for what the address asks. A type is chosen in the field alone: one in a link belongs to its name.
    pub fn of(asks: &Asks) -> Self {
        let (chosen, url) = match &asks.provider {
            Provider::Known(resolver) => (Some(*resolver), String::new()),
            Provider::Own(url) => (None, url.as_str().to_owned()),
        };
        let suits = asks.rtype.map(|rtype| rtype.to_string()).unwrap_or_default();
        Self { name: asks.name.clone(), rtype: String::new(), suits, chosen, url }
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

/// Where in the field something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is asked for.
    Name,
    /// The URL of a resolver.
    Url,
    /// A file, which was never in it.
    File,
}

impl About {
    /// What `problem` is about.
    pub const fn of(problem: &Problem) -> Self {
        match problem {
            Problem::Url(_) => Self::Url,
            Problem::Case(_) => Self::File,
            _ => Self::Name,
        }
    }
}
