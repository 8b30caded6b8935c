//! What the address of the page says: a permalink and its inverse.
//!
//! Everything stands in the query, so that any static host serves every link, at any path; but for a whole case, which stands in the
//! fragment ([`crate::case::link`]) and so leaves no browser.

use percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};

use crate::case::given::Kind;
use crate::case::link;
use crate::dns::Rtype;
use crate::doh::provider::{Provider, UNRESERVED, UrlFault};
use crate::question::{self, QuestionFault, Reason};
use crate::text::Language;
use crate::validate::anchors::AnchorFault;
use crate::validate::{PolicyName, TrustAnchors};
use crate::visit::opening;
use crate::visit::proof::Origin;
use crate::visit::settings::{Depth, Theme};

/// What the address says, in three parts: another question changes the first, other rules the second, a panel the third.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// What is asked, and whom.
    pub asks: Asks,
    /// What the answer is judged by.
    pub judges: Judges,
    /// How it is shown.
    pub view: View,
    /// The field of the panel's octets that is lit, by its name.
    pub field: Option<String>,
    /// What stood in the link, and says nothing to this page: as written there.
    pub unknown: Vec<String>,
}

/// What is asked, and whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The name, as typed or in ASCII; empty for the opening case.
    pub name: String,
    /// The type; `None` leaves the choice to what the name is.
    pub rtype: Option<Rtype>,
    /// Why it is that type. A link says the type and not why, so this is of what was typed just now.
    pub reason: Reason,
    /// Who is asked.
    pub provider: Provider,
    /// A frozen case that is served beside the page.
    pub case: Option<String>,
    /// A frozen case that the link carries, as it is written there ([`link::read`]). Then nothing else is asked.
    pub carried: Option<String>,
}

/// What the answer is judged by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judges {
    /// Trust anchors in presentation form that take the place of the root's; empty for those.
    pub anchors: Vec<String>,
    /// The rules to judge by.
    pub policy: PolicyName,
}

/// How it is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// The language, where one was chosen.
    pub language: Option<Language>,
    /// The panel to show, counted from 1; 0 plays from the beginning.
    pub step: usize,
    /// How much to show, where the link says it; `None` leaves it to what the visitor chose before.
    pub depth: Option<Depth>,
    /// The edition, where the link says it; else it is the visitor's own.
    pub theme: Theme,
    /// Stage and verdict alone, for a page that frames this one.
    pub embed: Embed,
    /// The stage alone, large, for an audience.
    pub present: bool,
}

/// How another page frames this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Embed {
    /// None does.
    #[default]
    No,
    /// One does, in a frame that is as high as it likes: stage and verdict fill it.
    Fills,
    /// One does that makes its frame as high as what is in it, and is told how high that is ([`super::host`]).
    Fits,
    /// The same, and it hands over the case: nothing is shown before that.
    Waits,
}

impl Embed {
    /// Whether one does.
    pub fn is_framed(self) -> bool {
        self != Self::No
    }

    /// Whether the frame is as high as what is in it.
    pub const fn fits(self) -> bool {
        matches!(self, Self::Fits | Self::Waits)
    }

    fn of_word(word: &str) -> Self {
        match word {
            "0" => Self::No,
            "fit" => Self::Fits,
            "wait" => Self::Waits,
            _ => Self::Fills,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::No => "0",
            Self::Fills => "1",
            Self::Fits => "fit",
            Self::Waits => "wait",
        }
    }
}

impl Asks {
    /// Asks `provider` for `name`.
    pub fn of(name: impl Into<String>, provider: Provider) -> Self {
        Self { name: name.into(), provider, ..Self::default() }
    }

    /// Whether it names something that must be fetched; else it is the case that the page opens with.
    pub fn wants_records(&self) -> bool {
        !self.name.is_empty() || self.carried.is_some() || self.case.as_ref().is_some_and(|case| case != opening::NAME)
    }
}

impl Judges {
    /// The anchors to check against: those of the link alone where it has any.
    ///
    /// # Errors
    /// [`AnchorFault`] for an anchor that is none; never the root's anchors in its place.
    pub fn trust(&self) -> Result<TrustAnchors, AnchorFault> {
        if self.anchors.is_empty() {
            return Ok(TrustAnchors::iana());
        }
        TrustAnchors::given(self.anchors.iter().map(String::as_str))
    }
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteFault {
    /// The name, of which there is none.
    Name(QuestionFault),
    /// The type.
    Type(QuestionFault),
    /// A word that stands for no resolver.
    Resolver(String),
    /// The resolver's URL.
    Provider(UrlFault),
    /// What can't be the name of a case.
    Case(String),
    /// A trust anchor.
    Anchor(AnchorFault),
    /// A policy that there is none of by this name.
    Policy(String),
}

impl Route {
    /// Reads a query, with or without its question mark, and the fragment behind it. What changes neither who is asked nor what is trusted is left alone where it
    /// is not known, and kept in [`Self::unknown`].
    ///
    /// # Errors
    /// The first parameter that cannot be read: a link never asks somebody else, or trusts something else, than it says.
    pub fn parse(query: &str) -> Result<Self, RouteFault> {
        let mut route = Self::default();
        let (query, fragment) = query.split_at(query.find('#').unwrap_or(query.len()));
        for pair in query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            let mut known = true;
            match key {
                "name" if value.trim().is_empty() => return Err(RouteFault::Name(QuestionFault::Empty)),
                "name" => route.asks.name = value,
                "type" => route.asks.rtype = Some(question::rtype(&value).map_err(RouteFault::Type)?),
                "provider" => route.asks.provider = provider(&value)?,
                "anchor" => {
                    TrustAnchors::given([value.as_str()]).map_err(RouteFault::Anchor)?;
                    route.judges.anchors.push(value);
                }
                "policy" => {
                    route.judges.policy =
                        PolicyName::from_word(&value).ok_or_else(|| RouteFault::Policy(value.clone()))?;
                }
                "lang" => {
                    route.view.language = Language::of_tag(&value);
                    known = route.view.language.is_some();
                }
                "step" => {
                    let step = value.parse().ok();
                    route.view.step = step.unwrap_or_default();
                    known = step.is_some();
                }
                "depth" => {
                    route.view.depth = Depth::from_word(&value);
                    known = route.view.depth.is_some();
                }
                "theme" => {
                    let theme = Theme::of_link(&value);
                    route.view.theme = theme.unwrap_or_default();
                    known = theme.is_some();
                }
                "field" => known = route.light(value),
                "embed" => route.view.embed = Embed::of_word(&value),
                "present" => route.view.present = value != "0",
                "case" => route.asks.case = Some(case_name(value)?),
                _ => known = is_tracker(key),
            }
            if !known {
                route.unknown.push(decoded(pair));
            }
        }
        // A type is that of a name.
        if route.asks.name.is_empty()
            && let Some(rtype) = route.asks.rtype.take()
        {
            route.unknown.push(format!("type={rtype}"));
        }
        if let Some(carried) = fragment.strip_prefix(link::MARK) {
            let provider = route.asks.provider;
            route.asks = Asks { carried: Some(carried.to_owned()), ..Asks::of("", provider) };
        }
        Ok(route)
    }

    /// Lights a field, if it can be the name of one. A field is one of the bytes, unless the link says how much is shown.
    fn light(&mut self, field: String) -> bool {
        let is_one = is_field(&field);
        if is_one {
            self.view.depth = self.view.depth.or(Some(Depth::Bytes));
            self.field = Some(field);
        }
        is_one
    }

    /// The query of this route with its question mark and the fragment behind it, or nothing at all; the inverse of [`Self::parse`].
    pub fn query(&self) -> String {
        let Self { asks, judges, view, field, unknown: _ } = self;
        let mut pairs = Vec::new();
        let mut pair = |key: &str, value: &str| pairs.push(format!("{key}={}", encoded(value)));
        if !asks.name.is_empty() {
            pair("name", &asks.name);
            if let Some(rtype) = asks.rtype {
                pair("type", &rtype.to_string());
            }
        }
        if asks.provider != Provider::default() {
            pair("provider", asks.provider.id());
        }
        for anchor in &judges.anchors {
            pair("anchor", anchor);
        }
        if judges.policy != PolicyName::default() {
            pair("policy", judges.policy.word());
        }
        if let Some(case) = &asks.case {
            pair("case", case);
        }
        if let Some(language) = view.language {
            pair("lang", language.tag);
        }
        if view.step > 0 {
            pair("step", &view.step.to_string());
        }
        if let Some(depth) = view.depth {
            pair("depth", depth.word());
        }
        if let Some(field) = field {
            pair("field", field);
        }
        if view.theme != Theme::System {
            pair("theme", view.theme.in_links());
        }
        if view.embed.is_framed() {
            pair("embed", view.embed.word());
        }
        if view.present {
            pair("present", "1");
        }
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        match &asks.carried {
            Some(carried) => format!("{query}{}{carried}", link::MARK),
            None => query,
        }
    }

    /// The address after another question: judged by the same, and seen in the same way from the first panel on. Where there is
    /// nothing to wait for, nothing is presented.
    pub fn asking(&self, asks: Asks) -> Self {
        let view = View { step: 0, present: self.view.present && asks.wants_records(), ..self.view };
        Self { asks, judges: self.judges.clone(), view, field: None, unknown: Vec::new() }
    }

    /// The address of what was opened and no link leads to. A case has anchors of its own; evidence without any was judged by those of
    /// the link, and more of it will be.
    pub fn opened(&self, origin: &Origin) -> Self {
        let mut route = self.asking(Asks::of("", self.asks.provider.clone()));
        let without = match origin {
            Origin::Given(kind, _) | Origin::Completed { kind, .. } => *kind != Kind::Case,
            _ => false,
        };
        if !without {
            route.judges.anchors.clear();
        }
        route
    }
}

/// The resolver that `value` stands for. What has neither a colon nor a dot was meant for a word of the list, and for no URL.
fn provider(value: &str) -> Result<Provider, RouteFault> {
    Provider::from_id(value).map_err(|fault| match fault {
        UrlFault::NoScheme if !value.contains([':', '.', '/']) => RouteFault::Resolver(value.to_owned()),
        fault => RouteFault::Provider(fault),
    })
}

/// The name of a file beside the page, and nothing but that; without the end that all of them have.
fn case_name(value: String) -> Result<String, RouteFault> {
    let name = value.strip_suffix(".json").unwrap_or(&value);
    let is_name = !name.is_empty() && name.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet));
    if is_name { Ok(name.to_owned()) } else { Err(RouteFault::Case(value)) }
}

/// Whether it can be the name of a field: `rrsig.labels`, `rr.name.2`.
fn is_field(value: &str) -> bool {
    let is_letter = |octet: u8| octet.is_ascii_lowercase() || octet.is_ascii_digit() || b".-".contains(&octet);
    (1..=40).contains(&value.len()) && value.bytes().all(is_letter)
}

/// Whether mailing programs and networks put it into every link: nobody meant it for this page.
fn is_tracker(key: &str) -> bool {
    key.starts_with("utm_") || ["fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "ref"].contains(&key)
}

/// Undoes the percent-encoding of a query (WHATWG URL 5.1); what is no UTF-8 becomes U+FFFD.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// What a query may hold in the clear; colons and slashes stay readable, and a space becomes a plus.
const CLEAR: &AsciiSet = &UNRESERVED.remove(b':').remove(b'/').remove(b'*').remove(b' ');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, CLEAR).to_string().replace(' ', "+")
}

#[cfg(test)]
mod tests;
