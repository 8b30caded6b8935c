//! What can go wrong before there is anything to check, each with its own words: what happened, who must act, how.

use crate::case::given::GivenFault;
use crate::case::link::LinkFault;
use crate::case::{self, CaseFault, Malformed};
use crate::dns::special::{self, Audience, Special};
use crate::dns::{Name, Rcode, Rtype};
use crate::doh::provider::{Provider, RESOLVERS, UrlFault};
use crate::errand::Nothing;
use crate::evidence::{FetchFault, Question};
use crate::question::{QuestionFault, marks};
use crate::text::{Words, plain};
use crate::validate::anchors::AnchorFault;
use crate::visit::route::RouteFault;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// What was typed is no question.
    Question(QuestionFault),
    /// The name is no business of the resolver chosen, and was not sent there.
    Special {
        /// What it is set aside for.
        special: Special,
        /// The name.
        name: Name,
    },
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
    /// ANY is asked for: whoever answers chooses what to leave out (RFC 8482).
    Any(Name),
    /// A file is no case.
    Case(CaseFault),
    /// What was given is no evidence.
    Given(GivenFault),
    /// The browser does not give the file of that name.
    NoFile(String),
    /// There is no case of that name beside the page.
    NoCase(String),
    /// The case of that name did not come.
    LostCase(String),
    /// What has that name beside the page is no case.
    CaseBeside(String, CaseFault),
    /// What the link carries is not as it was written.
    Carried(LinkFault),
    /// What the link carries cannot be unpacked by this browser.
    Packed,
}

impl From<Nothing> for Problem {
    fn from(nothing: Nothing) -> Self {
        match nothing {
            Nothing::Fetch(fault) => Self::Fetch(fault),
            Nothing::Refused { rcode, extra } => Self::Refused { rcode, extra },
        }
    }
}

impl From<GivenFault> for Problem {
    fn from(fault: GivenFault) -> Self {
        match fault {
            GivenFault::Case(fault) => Self::Case(fault),
            GivenFault::TooLarge => Self::Case(CaseFault::TooLarge),
            fault => Self::Given(fault),
        }
    }
}

impl Problem {
    /// Why `question` is not to be sent to `provider`; `None` if it may be.
    pub fn of_question(question: &Question, provider: &Provider) -> Option<Self> {
        let any = (question.rtype == Rtype::ANY).then(|| Self::Any(question.name.clone()));
        Self::of_special(&question.name, provider).or(any)
    }

    /// Why the case `name` beside the page can't be opened, of which `fault` came in its place.
    pub fn of_beside(name: String, fault: &FetchFault) -> Self {
        match fault {
            FetchFault::Http { status: 404 | 410 } => Self::NoCase(name),
            _ => Self::LostCase(name),
        }
    }

    /// The same where it came, and can't be read.
    pub fn of_case_beside(name: String, fault: CaseFault) -> Self {
        match fault {
            CaseFault::Newer { .. } => Self::Case(fault),
            fault => Self::CaseBeside(name, fault),
        }
    }

    /// Why `name` is not to be sent to `provider`; `None` if it may be.
    pub fn of_special(name: &Name, provider: &Provider) -> Option<Self> {
        let special = special::of(name).filter(|special| !special.may_be_asked(!provider.is_public()))?;
        Some(Self::Special { special, name: name.clone() })
    }

    /// The message's id; `-act` behind it says who must act, and how.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Question(fault) => match fault {
                QuestionFault::Empty => "problem-empty",
                QuestionFault::EmptyLabel => "problem-empty-label",
                QuestionFault::LabelTooLong { .. } => "problem-label-long",
                QuestionFault::NameTooLong { .. } => "problem-name-long",
                QuestionFault::Character(_) => "problem-character",
                QuestionFault::Invisible(_) => "problem-invisible",
                QuestionFault::Dash(_) => "problem-dash",
                QuestionFault::Slash => "problem-slash",
                QuestionFault::Two { .. } => "problem-two",
                QuestionFault::Word(_) => "problem-word",
                QuestionFault::Escape => "problem-escape",
                QuestionFault::Idn { .. } => "problem-idn",
                QuestionFault::Type(_) => "problem-type",
                QuestionFault::MetaType(_) => "problem-meta-type",
            },
            Self::Special { special, .. } => match special {
                Special::Localhost => "problem-localhost",
                Special::Local => "problem-local",
                Special::Onion => "problem-onion",
                Special::Alt => "problem-alt",
                Special::HomeArpa => "problem-home-arpa",
                Special::Internal => "problem-internal",
                Special::PrivateReverse => "problem-private-reverse",
                Special::SharedReverse => "problem-shared-reverse",
                Special::LocalReverse => "problem-local-reverse",
                // These may be sent to anybody.
                Special::Invalid | Special::Test | Special::Example | Special::ExampleReverse => "problem-not-asked",
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
            Self::Any(_) => "problem-any",
            Self::Case(CaseFault::Newer { .. }) => "problem-case-newer",
            Self::Case(_) => "problem-case",
            Self::Given(_) => "problem-given",
            Self::NoFile(_) => "problem-file",
            Self::NoCase(_) => "problem-case-none",
            Self::LostCase(_) => "problem-case-lost",
            Self::CaseBeside(..) => "problem-case-beside",
            Self::Carried(fault) => carried_id(fault),
            Self::Packed => "problem-carried-packed",
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
            Self::Question(QuestionFault::Invisible(char) | QuestionFault::Dash(char)) => marks::called(*char),
            Self::Question(QuestionFault::Two { first, .. }) => first.clone(),
            Self::Question(QuestionFault::Word(word)) => word.clone(),
            Self::Question(
                QuestionFault::Empty | QuestionFault::EmptyLabel | QuestionFault::Slash | QuestionFault::Escape,
            ) => String::new(),
            Self::Special { name, .. } => plain(name),
            Self::Url(fault) => url_fault(words, fault),
            Self::Route(RouteFault::Name(fault) | RouteFault::Type(fault)) => {
                Self::Question(fault.clone()).says(words, "")
            }
            Self::Route(RouteFault::Resolver(word)) => {
                let known: Vec<&str> = RESOLVERS.iter().map(|resolver| resolver.id).collect();
                words.with("fault-resolver", &[("detail", word), ("known", &known.join(", "))])
            }
            Self::Route(RouteFault::Case(name)) => words.with("fault-link-case", &[("detail", name)]),
            Self::Route(RouteFault::Provider(fault)) => Self::Url(fault.clone()).says(words, ""),
            Self::Route(RouteFault::Anchor(fault)) => anchor_fault(words, fault),
            Self::Route(RouteFault::Policy(word)) => format!("policy={word}"),
            Self::Fetch(FetchFault::TimedOut { after }) => (after / 1_000).to_string(),
            Self::Fetch(FetchFault::Http { status }) => status.to_string(),
            Self::Fetch(_) => String::new(),
            Self::Refused { rcode, extra } if extra.is_empty() => rcode.to_string(),
            Self::Refused { rcode, extra } => format!("{rcode}: {extra}"),
            Self::Any(name) => plain(name),
            Self::Case(fault) => case_fault(words, fault),
            Self::Given(fault) => given_fault(words, fault),
            Self::NoFile(name) | Self::NoCase(name) | Self::LostCase(name) | Self::CaseBeside(name, _) => name.clone(),
            Self::Carried(LinkFault::Newer { form }) => form.to_string(),
            Self::Carried(LinkFault::Cut | LinkFault::Changed | LinkFault::TooLong) | Self::Packed => String::new(),
        }
    }

    /// The other value that it names, if it names two.
    fn other(&self, words: &Words) -> String {
        match self {
            Self::Question(QuestionFault::Two { second, .. }) => second.clone(),
            Self::CaseBeside(_, fault) => case_fault(words, fault),
            _ => String::new(),
        }
    }

    /// What happened.
    pub fn says(&self, words: &Words, provider: &str) -> String {
        let values = [("detail", &*self.detail(words)), ("other", &*self.other(words)), ("provider", provider)];
        words.with(self.id(), &values)
    }

    /// Who must act, and how.
    pub fn advice(&self, words: &Words, provider: &str) -> String {
        let of_special = |special: &Special| match special.audience() {
            Audience::Nobody => "problem-kept-act",
            Audience::OwnResolver | Audience::Anyone => "problem-kept-own-act",
        };
        let id = match self {
            Self::Special { special, .. } => of_special(special).to_owned(),
            _ => format!("{}-act", self.id()),
        };
        words.with(&id, &[("detail", &*self.detail(words)), ("provider", provider)])
    }

    /// Whether trying once more may help.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Fetch(_) | Self::Refused { .. } | Self::LostCase(_))
    }
}

/// The message's id of what is wrong with what a link carries.
const fn carried_id(fault: &LinkFault) -> &'static str {
    match fault {
        LinkFault::Cut => "problem-carried-cut",
        LinkFault::Changed => "problem-carried-changed",
        LinkFault::TooLong => "problem-carried-long",
        LinkFault::Newer { .. } => "problem-carried-newer",
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
        CaseFault::Form { is, line, column } => {
            let id = match is {
                Malformed::Page => "fault-case-page",
                Malformed::Syntax => "fault-case-syntax",
                Malformed::Cut => "fault-case-cut",
                Malformed::Fields => "fault-case-fields",
            };
            words.with(id, &[("line", &line.to_string()), ("column", &column.to_string())])
        }
        // It has a message of its own.
        CaseFault::Newer { version } => version.clone(),
        CaseFault::Name { text } => words.with("fault-case-name", &[("detail", text)]),
        CaseFault::Type { text } => words.with("problem-type", &[("detail", text)]),
        CaseFault::Anchor(fault) => anchor_fault(words, fault),
        CaseFault::TooLarge => words.with("fault-case-large", &[("most", &(case::MAX_FILE >> 20).to_string())]),
        CaseFault::Config { key, value } => words.with("fault-case-setting", &[("key", key), ("value", value)]),
    }
}

/// What makes something that was given no evidence.
fn given_fault(words: &Words, fault: &GivenFault) -> String {
    let at = |id: &str, line: &usize| words.with(id, &[("line", &line.to_string())]);
    let detail =
        |id: &str, line: &usize, detail: &str| words.with(id, &[("line", &line.to_string()), ("detail", detail)]);
    match fault {
        GivenFault::Empty => words.say("fault-given-empty"),
        GivenFault::TooLarge => case_fault(words, &CaseFault::TooLarge),
        GivenFault::Unknown { line } => at("fault-given-unknown", line),
        GivenFault::Short { line } => at("fault-given-short", line),
        GivenFault::WithoutDnssec { line } => at("fault-given-without", line),
        GivenFault::Open { line } => at("fault-given-open", line),
        GivenFault::Cut { line, said, found } => {
            let values =
                [("line", line), ("said", said), ("found", found)].map(|(key, value)| (key, value.to_string()));
            words.with("fault-given-cut", &values.each_ref().map(|(key, value)| (*key, value.as_str())))
        }
        GivenFault::Class { line, class } => detail("fault-given-class", line, class),
        GivenFault::Status { line, text } => detail("fault-given-status", line, text),
        GivenFault::NoQuestion { .. } => words.say("fault-given-question"),
        GivenFault::Json { line, column } => {
            words.with("fault-given-json", &[("line", &line.to_string()), ("column", &column.to_string())])
        }
        GivenFault::Chain { octet } => words.with("fault-given-chain", &[("octet", &octet.to_string())]),
        GivenFault::Case(fault) => case_fault(words, fault),
    }
}

#[cfg(test)]
mod tests;
