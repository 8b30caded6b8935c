//! What can go wrong before there is anything to check, each with its own words: what happened, who must act, how.

use super::route::RouteFault;
use crate::case::CaseFault;
use crate::dns::Rcode;
use crate::doh::provider::UrlFault;
use crate::evidence::FetchFault;
use crate::question::QuestionFault;
use crate::text::Words;

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
                FetchFault::NotJson { .. } | FetchFault::NotWire { .. } => "problem-garbage",
                FetchFault::OverCap | FetchFault::NotCaptured => "problem-not-asked",
            },
            Self::Refused { .. } => "problem-refused",
            Self::Case(_) => "problem-case",
        }
    }

    /// The value that its message names.
    fn detail(&self) -> String {
        match self {
            Self::Question(QuestionFault::LabelTooLong { octets, .. } | QuestionFault::NameTooLong { octets }) => {
                octets.to_string()
            }
            Self::Question(QuestionFault::Character(char)) => char.to_string(),
            Self::Question(QuestionFault::Idn { label }) => label.clone(),
            Self::Question(QuestionFault::Type(text)) => text.clone(),
            Self::Question(QuestionFault::MetaType(rtype)) => rtype.to_string(),
            Self::Question(fault) => fault.to_string(),
            Self::Url(fault) => fault.to_string(),
            Self::Route(RouteFault::Anchor(fault)) => fault.to_string(),
            Self::Route(RouteFault::Policy(word)) => format!("policy={word}"),
            Self::Route(_) => String::new(),
            Self::Fetch(FetchFault::TimedOut { after }) => (after / 1_000).to_string(),
            Self::Fetch(FetchFault::Http { status }) => status.to_string(),
            Self::Fetch(FetchFault::NotJson { detail } | FetchFault::NotWire { detail }) => detail.clone(),
            Self::Fetch(_) => String::new(),
            Self::Refused { rcode, extra } if extra.is_empty() => rcode.to_string(),
            Self::Refused { rcode, extra } => format!("{rcode}: {extra}"),
            Self::Case(fault) => fault.to_string(),
        }
    }

    /// What happened.
    pub fn says(&self, words: &Words, provider: &str) -> String {
        let detail = match self {
            Self::Route(RouteFault::Type(fault)) => Self::Question(fault.clone()).says(words, provider),
            Self::Route(RouteFault::Provider(fault)) => Self::Url(fault.clone()).says(words, provider),
            _ => self.detail(),
        };
        words.with(self.id(), &[("detail", &detail), ("provider", provider)])
    }

    /// Who must act, and how.
    pub fn advice(&self, words: &Words, provider: &str) -> String {
        words.with(&format!("{}-act", self.id()), &[("detail", &self.detail()), ("provider", provider)])
    }

    /// Whether trying once more may help.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Fetch(_) | Self::Refused { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            Problem::Case(CaseFault::Form { detail: String::new() }),
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
}
