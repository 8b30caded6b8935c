//! What the address of the page says: a permalink and its inverse.
//!
//! Everything stands in the query, so that any static host serves every link, at any path.

use percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};

use crate::dns::Rtype;
use crate::doh::provider::{Provider, UNRESERVED, UrlFault};
use crate::question::{self, QuestionFault};
use crate::text::Language;
use crate::validate::anchors::AnchorFault;
use crate::validate::{PolicyName, TrustAnchors};
use crate::visit::settings::Depth;

/// What a link asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The name, as typed or in ASCII; empty for the opening case.
    pub name: String,
    /// The type; `None` leaves the choice to what the name is.
    pub rtype: Option<Rtype>,
    /// Who is asked.
    pub provider: Provider,
    /// Trust anchors in presentation form that take the place of the root's; empty for those.
    pub anchors: Vec<String>,
    /// The rules to judge by.
    pub policy: PolicyName,
    /// The language, where one was chosen.
    pub language: Option<Language>,
    /// The panel to show, counted from 1; 0 plays from the beginning.
    pub step: usize,
    /// How much to show, where the link says it; `None` leaves it to what the visitor chose before.
    pub depth: Option<Depth>,
    /// Stage and verdict alone.
    pub embed: bool,
    /// The stage alone, large, for an audience.
    pub present: bool,
    /// A frozen case that is served beside the page.
    pub case: Option<String>,
}

impl Default for Route {
    fn default() -> Self {
        Self {
            name: String::new(),
            rtype: None,
            provider: Provider::default(),
            anchors: Vec::new(),
            policy: PolicyName::Default,
            language: None,
            step: 0,
            depth: None,
            embed: false,
            present: false,
            case: None,
        }
    }
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteFault {
    /// The type.
    Type(QuestionFault),
    /// The resolver's URL.
    Provider(UrlFault),
    /// A trust anchor.
    Anchor(AnchorFault),
    /// A policy that there is none of by this name.
    Policy(String),
}

impl Route {
    /// Reads a query, with or without its question mark. Unknown parameters are left alone.
    ///
    /// # Errors
    /// The first parameter that cannot be read: a link never asks somebody else, or trusts something else, than it says.
    pub fn parse(query: &str) -> Result<Self, RouteFault> {
        let mut route = Self::default();
        for pair in query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            match key {
                "name" => route.name = value,
                "type" => route.rtype = Some(question::rtype(&value).map_err(RouteFault::Type)?),
                "provider" => route.provider = Provider::from_id(&value).map_err(RouteFault::Provider)?,
                "anchor" => {
                    TrustAnchors::given([value.as_str()]).map_err(RouteFault::Anchor)?;
                    route.anchors.push(value);
                }
                "policy" => {
                    route.policy = PolicyName::from_word(&value).ok_or_else(|| RouteFault::Policy(value.clone()))?;
                }
                "lang" => route.language = Language::of_tag(&value),
                "step" => route.step = value.parse().unwrap_or(0),
                "depth" => route.depth = Depth::from_word(&value),
                "embed" => route.embed = value != "0",
                "present" => route.present = value != "0",
                "case" => route.case = Some(value).filter(|name| is_case_name(name)),
                _ => {}
            }
        }
        Ok(route)
    }

    /// The query of this route with its question mark, or nothing at all; the inverse of [`Self::parse`].
    pub fn query(&self) -> String {
        let mut pairs = Vec::new();
        let mut pair = |key: &str, value: &str| pairs.push(format!("{key}={}", encoded(value)));
        if !self.name.is_empty() {
            pair("name", &self.name);
            if let Some(rtype) = self.rtype {
                pair("type", &rtype.to_string());
            }
        }
        if self.provider != Self::default().provider {
            pair("provider", self.provider.id());
        }
        for anchor in &self.anchors {
            pair("anchor", anchor);
        }
        if self.policy != PolicyName::default() {
            pair("policy", self.policy.word());
        }
        if let Some(case) = &self.case {
            pair("case", case);
        }
        if let Some(language) = self.language {
            pair("lang", language.tag);
        }
        if self.step > 0 {
            pair("step", &self.step.to_string());
        }
        if let Some(depth) = self.depth {
            pair("depth", depth.word());
        }
        if self.embed {
            pair("embed", "1");
        }
        if self.present {
            pair("present", "1");
        }
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

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

/// Whether `name` can be a file beside the page, and nothing but that.
fn is_case_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet))
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
mod tests {
    use super::*;
    use crate::doh::provider::OwnUrl;

    #[test]
    fn a_link_and_its_inverse() {
        let route = Route {
            name: "bücher & co.example".to_owned(),
            rtype: Some(Rtype::AAAA),
            provider: Provider::Own(OwnUrl::parse("http://127.0.0.1:8053/google?x=1").unwrap()),
            anchors: vec![format!(". IN DS 20326 8 2 {}", "AB".repeat(32))],
            policy: PolicyName::Strict,
            language: Language::of_tag("ja"),
            step: 4,
            depth: Some(Depth::Bytes),
            embed: true,
            present: true,
            case: Some("opening".to_owned()),
        };
        assert_eq!(Route::parse(&route.query()), Ok(route));
        assert_eq!(Route::default().query(), "");
        assert_eq!(Route::parse(""), Ok(Route::default()));
    }

    #[test]
    fn links_as_people_write_them() {
        let route = Route::parse("?name=example.com&type=mx&provider=google&utm=1").unwrap();
        assert_eq!(
            (route.name.as_str(), route.rtype, route.provider),
            ("example.com", Some(Rtype::MX), Provider::from_id("google").unwrap())
        );
        assert_eq!(Route::parse("?name=%zz%C3%A9+%").unwrap().name, "%zzé %");
        assert_eq!(Route::parse("?case=../secret").unwrap().case, None);
        assert_eq!(Route::parse("?depth=abyss").unwrap().depth, None, "no reason to refuse a link");
        assert_eq!(Route::parse("?depth=story").unwrap().depth, Some(Depth::Story));
        assert_eq!(
            Route::parse("?depth=story").unwrap().query(),
            "?depth=story",
            "another one may be remembered elsewhere"
        );
        assert_eq!(Route::parse("?lang=de-AT").unwrap().query(), "?lang=de");
        assert_eq!(Route::parse("?lang=tlh").unwrap(), Route::default(), "a language that we have not");
    }

    #[test]
    fn a_link_that_cannot_be_read_is_refused() {
        assert!(matches!(Route::parse("?type=NOPE"), Err(RouteFault::Type(_))));
        assert!(matches!(Route::parse("?provider=http://dns.example/"), Err(RouteFault::Provider(_))));
        assert!(matches!(Route::parse("?anchor=hello"), Err(RouteFault::Anchor(_))));
        assert_eq!(Route::parse("?policy=severe"), Err(RouteFault::Policy("severe".to_owned())));
    }
}
