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
mod tests {
    use super::*;
    use crate::case::given::Dated;
    use crate::doh::provider::OwnUrl;

    #[test]
    fn a_link_and_its_inverse() {
        let route = Route {
            asks: Asks {
                name: "bücher & co.example".to_owned(),
                rtype: Some(Rtype::AAAA),
                provider: Provider::Own(OwnUrl::parse("http://127.0.0.1:8053/google?x=1").unwrap()),
                case: Some("opening".to_owned()),
                ..Asks::default()
            },
            judges: Judges {
                anchors: vec![format!(". IN DS 20326 8 2 {}", "AB".repeat(32))],
                policy: PolicyName::Strict,
            },
            view: View {
                language: Language::of_tag("ja"),
                step: 4,
                depth: Some(Depth::Bytes),
                theme: Theme::Dark,
                embed: Embed::Waits,
                present: true,
            },
            field: Some("rr.name.2".to_owned()),
            unknown: Vec::new(),
        };
        assert_eq!(Route::parse(&route.query()), Ok(route));
        assert_eq!(Route::default().query(), "");
        assert_eq!(Route::parse(""), Ok(Route::default()));
    }

    #[test]
    fn a_case_in_the_fragment_is_all_that_is_asked() {
        let route = Route::parse("?name=a.example&type=MX&lang=de&step=3#case=AQAAAAACgyQtTnt9").unwrap();
        assert_eq!(route.asks, Asks { carried: Some("AQAAAAACgyQtTnt9".to_owned()), ..Asks::default() });
        assert!(route.asks.wants_records());
        assert_eq!(route.query(), "?lang=de&step=3#case=AQAAAAACgyQtTnt9");
        assert_eq!(Route::parse(&route.query()), Ok(route.clone()));
        assert_eq!(Route::parse("#case=").unwrap().query(), "#case=", "an empty one is told as that");
        // Another place on the page is no case, and another question leaves the case behind.
        assert_eq!(Route::parse("?step=3#stage").unwrap().query(), "?step=3");
        assert_eq!(route.asking(Asks::of("b.example", Provider::default())).query(), "?name=b.example&lang=de");
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
        assert_eq!(Route::parse("?case=wrong-ds.json").unwrap().asks.case.as_deref(), Some("wrong-ds"));
        assert_eq!(Route::parse("?depth=abyss").unwrap().view.depth, None, "no reason to refuse a link");
        assert_eq!(Route::parse("?depth=story").unwrap().view.depth, Some(Depth::Story));
        // A field is one of the bytes, unless the link says how much is shown.
        let field = Route::parse("?step=3&field=rrsig.labels").unwrap();
        assert_eq!((field.view.depth, field.field.as_deref()), (Some(Depth::Bytes), Some("rrsig.labels")));
        assert_eq!(field.query(), "?step=3&depth=bytes&field=rrsig.labels");
        assert_eq!(Route::parse("?field=%3Cb%3E").unwrap().unknown, ["field=<b>"]);
        assert_eq!(
            Route::parse("?depth=story").unwrap().query(),
            "?depth=story",
            "another one may be remembered elsewhere"
        );
        assert_eq!(Route::parse("?lang=de-AT").unwrap().query(), "?lang=de");
        let framed = |link: &str| Route::parse(link).unwrap().view.embed;
        assert_eq!(
            ["?embed", "?embed=1", "?embed=yes", "?embed=fit", "?embed=wait", "?embed=0", ""].map(framed),
            [Embed::Fills, Embed::Fills, Embed::Fills, Embed::Fits, Embed::Waits, Embed::No, Embed::No]
        );
        assert_eq!(Route::parse("?theme=light&embed=fit").unwrap().query(), "?theme=day&embed=fit");
        assert_eq!(Route::parse("?theme=auto").unwrap().query(), "", "the visitor's own");
        assert_eq!(Route::parse("?lang=tlh").unwrap().query(), "", "a language that we have not");
    }

    /// What is not known changes nothing, and is kept to be told.
    #[test]
    fn words_that_the_page_does_not_know_are_kept_as_they_were_written() {
        let link = "?name=a.example&resolver=google&lang=tlh&step=two&depth=abyss&theme=sepia&x&b%C3%BC=1+2&utm_source=mail&fbclid=x";
        let route = Route::parse(link).unwrap();
        assert_eq!(
            route.unknown,
            ["resolver=google", "lang=tlh", "step=two", "depth=abyss", "theme=sepia", "x", "bü=1 2"]
        );
        assert_eq!((route.asks.name.as_str(), route.view), ("a.example", View::default()));
        assert_eq!(route.query(), "?name=a.example");
        assert_eq!(route.asking(route.asks.clone()).unknown, Vec::<String>::new(), "another question is another link");
        let known = "?name=a.example&type=MX&provider=google&policy=strict&lang=de&step=2&depth=bytes&theme=night&embed=1&present=1";
        assert_eq!(Route::parse(known).unwrap().unknown, Vec::<String>::new());
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
        assert_eq!(
            route.asking(asks.clone()),
            Route { asks, judges: judges.clone(), view: kept, field: None, unknown: Vec::new() }
        );
        let nothing = Asks::of("", route.asks.provider.clone());
        let plain = Route {
            asks: nothing.clone(),
            judges,
            view: View { present: false, ..kept },
            field: None,
            unknown: Vec::new(),
        };
        assert_eq!(route.asking(nothing), plain, "given up, there is nothing to present");
        let given = route.opened(&Origin::Given(Kind::Dig, Dated::ByItself));
        assert_eq!((&given.judges, &given.asks), (&route.judges, &plain.asks), "more of it is judged by the same");
        let file = route.opened(&Origin::File("x.json".to_owned()));
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
        // Else the story that the page opens with would stand there, as if it were what the link names.
        for link in ["?name=", "?name", "?name=+&type=MX"] {
            assert_eq!(Route::parse(link), Err(RouteFault::Name(QuestionFault::Empty)), "{link}");
        }
        for case in ["../secret", "", ".json", "a/b.json", "a.txt"] {
            assert_eq!(Route::parse(&format!("?case={case}")), Err(RouteFault::Case(case.to_owned())));
        }
        assert_eq!(Route::parse("?provider=quad"), Err(RouteFault::Resolver("quad".to_owned())));
        assert_eq!(Route::parse("?provider=dns.example"), Err(RouteFault::Provider(UrlFault::NoScheme)));
    }
}
