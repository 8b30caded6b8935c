//! What can go wrong before there is anything to check, each with its own words: what happened, who must act, how.

use super::route::RouteFault;
use crate::case::{self, CaseFault};
use crate::dns::Rcode;
use crate::doh::provider::UrlFault;
use crate::evidence::FetchFault;
use crate::question::QuestionFault;
use crate::text::Words;
use crate::validate::anchors::AnchorFault;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// What was typed is no question.
    Question(QuestionFault),
    /// The own resolver's URL is none.
    Url(UrlFault),
    /// The link cannot be read.
    Route(RouteFault),
    /// No response came, of this kind.
    Fetch(FetchFault),
    /// The resolver refuses to answer.
    Refused {
        /// Its RCODE.
        rcode: Rcode,
        /// What it says of it (RFC 8914), if anything.
        extra: String,
    },
    /// A file is no case.
    Case(CaseFault),
}

impl Problem {
    /// The message's id; `-act` behind it says who must act, and how.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Question(fault) => match fault {
                QuestionFault::Empty => "problem-empty",
                QuestionFault::EmptyLabel => "problem-empty-label",
                QuestionFault::LabelTooLong { .. } => "problem-label-long",
                QuestionFault::NameTooLong { .. } => "problem-name-long",
                QuestionFault::Character(_) => "problem-character",
                QuestionFault::Escape => "problem-escape",
                QuestionFault::Idn { .. } => "problem-idn",
                QuestionFault::Type(_) => "problem-type",
                QuestionFault::MetaType(_) => "problem-meta-type",
            },
            Self::Url(UrlFault::NotSecure) => "problem-url-http",
            Self::Url(_) => "problem-url",
            Self::Route(_) => "problem-link",
            Self::Fetch(fault) => match fault {
                FetchFault::Offline => "problem-offline",
                FetchFault::Blocked => "problem-blocked",
                FetchFault::TimedOut { .. } => "problem-timeout",
                FetchFault::Http { status: 429 } => "problem-rate",
                FetchFault::Http { status: 500.. } => "problem-http-server",
                FetchFault::Http { .. } => "problem-http",
                FetchFault::NotJson { .. } | FetchFault::NotWire { .. } | FetchFault::OtherQuestion => {
                    "problem-garbage"
                }
                FetchFault::OverCap | FetchFault::NotCaptured => "problem-not-asked",
            },
            Self::Refused { .. } => "problem-refused",
            Self::Case(_) => "problem-case",
        }
    }

    /// The value that its message names.
    fn detail(&self, words: &Words) -> String {
        match self {
            Self::Question(QuestionFault::LabelTooLong { octets, .. } | QuestionFault::NameTooLong { octets }) => {
                octets.to_string()
            }
            Self::Question(QuestionFault::Character(char)) => char.to_string(),
            Self::Question(QuestionFault::Idn { label }) => label.clone(),
            Self::Question(QuestionFault::Type(text)) => text.clone(),
            Self::Question(QuestionFault::MetaType(rtype)) => rtype.to_string(),
            Self::Question(QuestionFault::Empty | QuestionFault::EmptyLabel | QuestionFault::Escape) => String::new(),
            Self::Url(fault) => url_fault(words, fault),
            Self::Route(RouteFault::Type(fault)) => Self::Question(fault.clone()).says(words, ""),
            Self::Route(RouteFault::Provider(fault)) => Self::Url(fault.clone()).says(words, ""),
            Self::Route(RouteFault::Anchor(fault)) => anchor_fault(words, fault),
            Self::Route(RouteFault::Policy(word)) => format!("policy={word}"),
            Self::Fetch(FetchFault::TimedOut { after }) => (after / 1_000).to_string(),
            Self::Fetch(FetchFault::Http { status }) => status.to_string(),
            Self::Fetch(_) => String::new(),
            Self::Refused { rcode, extra } if extra.is_empty() => rcode.to_string(),
            Self::Refused { rcode, extra } => format!("{rcode}: {extra}"),
            Self::Case(fault) => case_fault(words, fault),
        }
    }

    /// What happened.
    pub fn says(&self, words: &Words, provider: &str) -> String {
        words.with(self.id(), &[("detail", &self.detail(words)), ("provider", provider)])
    }

    /// Who must act, and how.
    pub fn advice(&self, words: &Words, provider: &str) -> String {
        words.with(&format!("{}-act", self.id()), &[("detail", &self.detail(words)), ("provider", provider)])
    }

    /// Whether trying once more may help.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Fetch(_) | Self::Refused { .. })
    }
}

/// What is wrong with a resolver's URL.
fn url_fault(words: &Words, fault: &UrlFault) -> String {
    match fault {
        UrlFault::NoScheme => words.say("fault-url-bare"),
        UrlFault::Scheme(scheme) => words.with("fault-url-scheme", &[("detail", scheme)]),
        // It has a message of its own.
        UrlFault::NotSecure => String::new(),
        UrlFault::Credentials => words.say("fault-url-credentials"),
        UrlFault::NoHost => words.say("fault-url-host"),
        UrlFault::Port(port) => words.with("fault-url-port", &[("detail", port)]),
        UrlFault::Fragment => words.say("fault-url-fragment"),
        UrlFault::Character(char) => words.with("fault-url-character", &[("detail", &char.to_string())]),
    }
}

/// What is wrong with a trust anchor.
fn anchor_fault(words: &Words, fault: &AnchorFault) -> String {
    match fault {
        AnchorFault::Form { text } => words.with("fault-anchor", &[("detail", text)]),
        AnchorFault::None => words.say("fault-anchor-none"),
    }
}

/// What makes a file no case.
fn case_fault(words: &Words, fault: &CaseFault) -> String {
    match fault {
        CaseFault::Form { line, column } => {
            words.with("fault-case-place", &[("line", &line.to_string()), ("column", &column.to_string())])
        }
        CaseFault::Name { text } => words.with("fault-case-name", &[("detail", text)]),
        CaseFault::Type { text } => words.with("problem-type", &[("detail", text)]),
        CaseFault::Anchor(fault) => anchor_fault(words, fault),
        CaseFault::TooLarge => words.with("fault-case-large", &[("most", &(case::MAX_FILE >> 20).to_string())]),
        CaseFault::Config { key, value } => words.with("fault-case-setting", &[("key", key), ("value", value)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case;
    use crate::doh::provider::OwnUrl;
    use crate::text::{Format, LANGUAGES};

    /// Every kind has its own words and its own advice.
    #[test]
    fn each_kind_has_its_own_words() {
        let words = Words::english();
        let fetch = |fault| Problem::Fetch(fault);
        let problems = [
            Problem::Question(QuestionFault::Empty),
            Problem::Question(QuestionFault::EmptyLabel),
            Problem::Question(QuestionFault::LabelTooLong { label: String::new(), octets: 70 }),
            Problem::Question(QuestionFault::NameTooLong { octets: 300 }),
            Problem::Question(QuestionFault::Character(' ')),
            Problem::Question(QuestionFault::Escape),
            Problem::Question(QuestionFault::Idn { label: String::new() }),
            Problem::Question(QuestionFault::Type(String::new())),
            Problem::Question(QuestionFault::MetaType(crate::dns::Rtype::OPT)),
            Problem::Url(UrlFault::NotSecure),
            Problem::Url(UrlFault::NoScheme),
            Problem::Route(RouteFault::Provider(UrlFault::NoScheme)),
            fetch(FetchFault::Offline),
            fetch(FetchFault::Blocked),
            fetch(FetchFault::TimedOut { after: 8_000 }),
            fetch(FetchFault::Http { status: 503 }),
            fetch(FetchFault::Http { status: 404 }),
            fetch(FetchFault::Http { status: 429 }),
            fetch(FetchFault::NotJson { detail: String::new() }),
            fetch(FetchFault::OverCap),
            Problem::Refused { rcode: Rcode::REFUSED, extra: String::new() },
            Problem::Case(CaseFault::Form { line: 1, column: 2 }),
        ];
        let mut said: Vec<String> = Vec::new();
        for problem in problems {
            for text in [problem.says(&words, "Cloudflare"), problem.advice(&words, "Cloudflare")] {
                assert!(!text.starts_with("problem-"), "no message {text}");
                assert!(!said.contains(&text), "twice: {text}");
                said.push(text);
            }
        }
    }

    /// A fault that holds no more than what was given is told in the language of the page, by no word of the parsers.
    #[test]
    fn faults_are_told_in_the_language_of_the_page() {
        let file = concat!("direction = ltr\n", include_str!("../../assets/i18n/de/page.ftl"));
        let words = Words::english().speaking(LANGUAGES[1], file, Format::PLAIN).unwrap();
        let case = |text: &str| Problem::Case(case::read(text).unwrap_err());
        let url = |text: &str| Problem::Url(OwnUrl::parse(text).unwrap_err());
        let link = |query: &str| Problem::Route(super::super::route::Route::parse(query).unwrap_err());
        let told = [
            (case("[\n  "), "kein Fall: Ab Zeile 2, Spalte 2 ist sie keiner mehr."),
            (case(r#"{"trust_anchors": "oops"}"#), "kein Fall: Ab Zeile 1, Spalte 24 ist sie keiner mehr."),
            (url("https://dns.example:0/"), "nicht verwenden: „0“ ist kein Port; das sind Zahlen bis 65535."),
            (url("ftp://dns.example/"), "Sie beginnt mit ftp:, gefragt wird aber nur über https."),
            (link("?anchor=hello"), "nicht folgen: „hello“ ist kein DS- oder DNSKEY-Eintrag"),
            (link("?type=NOPE"), "nicht folgen: „NOPE“ ist kein Record-Typ."),
            (link("?provider=https://u:p@dns.example/"), "Sie enthält einen Benutzernamen oder ein Passwort."),
        ];
        for (problem, says) in told {
            let said = problem.says(&words, "");
            assert!(said.contains(says), "{said}");
        }
        let fault = FetchFault::NotJson { detail: "3:7".to_owned() };
        assert_eq!(Problem::Fetch(fault).says(&words, "Google"), "Was Google geschickt hat, ist keine DNS-Antwort.");
    }
}
