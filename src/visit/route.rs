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
use crate::visit::opening;
use crate::visit::settings::Depth;

/// What the address says, in three parts: another question changes the first, other rules the second, a panel the third.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// What is asked, and whom.
    pub asks: Asks,
    /// What the answer is judged by.
    pub judges: Judges,
    /// How it is shown.
    pub view: View,
}

/// What is asked, and whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The name, as typed or in ASCII; empty for the opening case.
    pub name: String,
    /// The type; `None` leaves the choice to what the name is.
    pub rtype: Option<Rtype>,
    /// Who is asked.
    pub provider: Provider,
    /// A frozen case that is served beside the page.
    pub case: Option<String>,
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
    /// Stage and verdict alone.
    pub embed: bool,
    /// The stage alone, large, for an audience.
    pub present: bool,
}

impl Asks {
    /// Asks `provider` for `name`.
    pub fn of(name: impl Into<String>, provider: Provider) -> Self {
        Self { name: name.into(), provider, ..Self::default() }
    }

    /// Whether it names something that must be fetched; else it is the case that the page opens with.
    pub fn wants_records(&self) -> bool {
        !self.name.is_empty() || self.case.as_ref().is_some_and(|case| case != opening::NAME)
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
                "name" => route.asks.name = value,
                "type" => route.asks.rtype = Some(question::rtype(&value).map_err(RouteFault::Type)?),
                "provider" => route.asks.provider = Provider::from_id(&value).map_err(RouteFault::Provider)?,
                "anchor" => {
                    TrustAnchors::given([value.as_str()]).map_err(RouteFault::Anchor)?;
                    route.judges.anchors.push(value);
                }
                "policy" => {
                    route.judges.policy =
                        PolicyName::from_word(&value).ok_or_else(|| RouteFault::Policy(value.clone()))?;
                }
                "lang" => route.view.language = Language::of_tag(&value),
                "step" => route.view.step = value.parse().unwrap_or(0),
                "depth" => route.view.depth = Depth::from_word(&value),
                "embed" => route.view.embed = value != "0",
                "present" => route.view.present = value != "0",
                "case" => route.asks.case = Some(value).filter(|name| is_case_name(name)),
                _ => {}
            }
        }
        Ok(route)
    }

    /// The query of this route with its question mark, or nothing at all; the inverse of [`Self::parse`].
    pub fn query(&self) -> String {
        let Self { asks, judges, view } = self;
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
        if view.embed {
            pair("embed", "1");
        }
        if view.present {
            pair("present", "1");
        }
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    /// The address after another question: judged by the same, and seen in the same way from the first panel on. Where there is
    /// nothing to wait for, nothing is presented.
    pub fn asking(&self, asks: Asks) -> Self {
        let view = View { step: 0, present: self.view.present && asks.wants_records(), ..self.view };
        Self { asks, judges: self.judges.clone(), view }
    }

    /// The address of a case that no link leads to: it has a question and anchors of its own.
    pub fn of_a_file(&self) -> Self {
        let mut route = self.asking(Asks::of("", self.asks.provider.clone()));
        route.judges.anchors.clear();
        route
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
            asks: Asks {
                name: "bücher & co.example".to_owned(),
                rtype: Some(Rtype::AAAA),
                provider: Provider::Own(OwnUrl::parse("http://127.0.0.1:8053/google?x=1").unwrap()),
                case: Some("opening".to_owned()),
            },
            judges: Judges {
                anchors: vec![format!(". IN DS 20326 8 2 {}", "AB".repeat(32))],
                policy: PolicyName::Strict,
            },
            view: View {
                language: Language::of_tag("ja"),
                step: 4,
                depth: Some(Depth::Bytes),
                embed: true,
                present: true,
            },
        };
        assert_eq!(Route::parse(&route.query()), Ok(route));
        assert_eq!(Route::default().query(), "");
        assert_eq!(Route::parse(""), Ok(Route::default()));
    }

    #[test]
    fn links_as_people_write_them() {
        let Asks { name, rtype, provider, .. } =
            Route::parse("?name=example.com&type=mx&provider=google&utm=1").unwrap().asks;
        assert_eq!(
            (name.as_str(), rtype, provider),
            ("example.com", Some(Rtype::MX), Provider::from_id("google").unwrap())
        );
        assert_eq!(Route::parse("?name=%zz%C3%A9+%").unwrap().asks.name, "%zzé %");
        assert_eq!(Route::parse("?case=../secret").unwrap().asks.case, None);
        assert_eq!(Route::parse("?depth=abyss").unwrap().view.depth, None, "no reason to refuse a link");
        assert_eq!(Route::parse("?depth=story").unwrap().view.depth, Some(Depth::Story));
        assert_eq!(
            Route::parse("?depth=story").unwrap().query(),
            "?depth=story",
            "another one may be remembered elsewhere"
        );
        assert_eq!(Route::parse("?lang=de-AT").unwrap().query(), "?lang=de");
        assert_eq!(Route::parse("?lang=tlh").unwrap(), Route::default(), "a language that we have not");
    }

    #[test]
    fn another_question_keeps_what_judges_it_and_how_it_is_shown() {
        let link = "?name=a.example&type=MX&provider=google&anchor=. DS 20326 8 2 AB&policy=strict&step=4";
        let anchor = format!(". IN DS 20326 8 2 {}", "AB".repeat(32));
        let route = Route::parse(&link.replace(". DS 20326 8 2 AB", &encoded(&anchor))).unwrap();
        let view = View { language: Language::of_tag("ja"), depth: Some(Depth::Bytes), present: true, ..route.view };
        let route = Route { view, ..route };
        let kept = View { step: 0, ..view };
        let asks = Asks::of("b.example", Provider::default());
        let judges = Judges { anchors: vec![anchor], policy: PolicyName::Strict };
        assert_eq!(route.asking(asks.clone()), Route { asks, judges: judges.clone(), view: kept });
        let nothing = Asks::of("", route.asks.provider.clone());
        let plain = Route { asks: nothing.clone(), judges, view: View { present: false, ..kept } };
        assert_eq!(route.asking(nothing), plain, "given up, there is nothing to present");
        let file = route.of_a_file();
        assert_eq!(
            (file.query().as_str(), file.view),
            ("?provider=google&policy=strict&lang=ja&depth=bytes", plain.view)
        );
    }

    #[test]
    fn a_link_that_cannot_be_read_is_refused() {
        assert!(matches!(Route::parse("?type=NOPE"), Err(RouteFault::Type(_))));
        assert!(matches!(Route::parse("?provider=http://dns.example/"), Err(RouteFault::Provider(_))));
        assert!(matches!(Route::parse("?anchor=hello"), Err(RouteFault::Anchor(_))));
        assert_eq!(Route::parse("?policy=severe"), Err(RouteFault::Policy("severe".to_owned())));
    }
}
