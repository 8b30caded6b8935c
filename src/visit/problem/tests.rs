use super::*;
use crate::case;
use crate::doh::provider::OwnUrl;
use crate::text::{Format, Language};

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
        Problem::Question(QuestionFault::Invisible('\u{200b}')),
        Problem::Question(QuestionFault::Dash('\u{2013}')),
        Problem::Question(QuestionFault::Slash),
        Problem::Question(QuestionFault::Two { first: "a".to_owned(), second: "b".to_owned() }),
        Problem::Question(QuestionFault::Word("-f".to_owned())),
        Problem::Question(QuestionFault::Escape),
        Problem::Question(QuestionFault::Idn { label: String::new() }),
        Problem::Question(QuestionFault::Type(String::new())),
        Problem::Question(QuestionFault::MetaType(Rtype::OPT)),
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
        Problem::Any(Name::root_vec()),
        Problem::Case(CaseFault::Form { is: Malformed::Syntax, line: 1, column: 2 }),
        Problem::Case(CaseFault::Newer { version: "2".to_owned() }),
        Problem::NoFile(String::new()),
        Problem::NoCase(String::new()),
        Problem::LostCase(String::new()),
        Problem::CaseBeside("x".to_owned(), CaseFault::TooLarge),
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

/// Each name that is kept from a resolver is told with what it is for; and those alone are kept.
#[test]
fn names_for_no_public_resolver_are_told_as_what_they_are() {
    let words = Words::english();
    let own = |url: &str| Provider::from_id(url).unwrap();
    let (public, company) = (Provider::default(), own("https://dns.company.example/dns-query"));
    let mut said: Vec<String> = Vec::new();
    for (name, source, asks_own) in [
        ("app.localhost", "RFC 6761", false),
        ("printer.local", "RFC 6762", false),
        ("expyuzz4wqqyqhjn.onion", "RFC 7686", false),
        ("alice.gns.alt", "RFC 9476", false),
        ("nas.home.arpa", "RFC 8375", true),
        ("db.internal", "ICANN", true),
        ("4.3.2.10.in-addr.arpa", "RFC 1918", true),
        ("4.3.100.100.in-addr.arpa", "RFC 6598", true),
        ("4.3.254.169.in-addr.arpa", "RFC 6303", true),
    ] {
        let asked = Name::vec_from_str(name).unwrap();
        let problem = Problem::of_special(&asked, &public).unwrap();
        assert!(!problem.may_pass());
        let (says, advice) = (problem.says(&words, ""), problem.advice(&words, ""));
        assert!(says.contains(name) && says.contains(source), "{says}");
        assert!(advice.contains("did not send it to anyone"), "{advice}");
        assert_eq!(advice.contains("own resolver"), asks_own, "{advice}");
        assert_eq!(Problem::of_special(&asked, &company).is_none(), asks_own, "{name}");
        // A public resolver is one by whatever way it was chosen.
        assert!(Problem::of_special(&asked, &own("https://dns.google/dns-query")).is_some(), "{name}");
        let kind = says.replace(name, "");
        assert!(!said.contains(&kind), "{says}");
        said.push(kind);
    }
    for name in
        ["sdc.example", "bogus.test", "no.invalid", "1.2.0.192.in-addr.arpa", "1.1.1.1.in-addr.arpa", "onion.to"]
    {
        assert_eq!(Problem::of_special(&Name::vec_from_str(name).unwrap(), &public), None, "{name}");
    }
}

/// A case that is not there is told as that, and no resolver is accused; nor is one when the page's own server fails.
#[test]
fn a_case_that_does_not_come_is_told_as_a_case() {
    let words = Words::english();
    let says = |fault| Problem::of_beside("wrong-ds".to_owned(), &fault).says(&words, "Cloudflare");
    assert_eq!(says(FetchFault::Http { status: 404 }), "There is no case “wrong-ds” on this site.");
    for fault in [FetchFault::Http { status: 503 }, FetchFault::Blocked, FetchFault::Offline] {
        assert_eq!(says(fault), "The case “wrong-ds” did not arrive.");
    }
    assert!(Problem::of_beside(String::new(), &FetchFault::Blocked).may_pass());
    assert!(!Problem::of_beside(String::new(), &FetchFault::Http { status: 404 }).may_pass());
    let beside = |text: &str| Problem::of_case_beside("x".to_owned(), case::read(text).unwrap_err()).says(&words, "");
    let says = "The file “x” on this site is not a saved case: ";
    assert_eq!(beside("<!doctype html>"), format!("{says}it is a web page."));
    assert_eq!(beside("{\"query\":nothing}"), format!("{says}line 1, column 11: this is not JSON."));
    assert_eq!(beside("{\"version\":2}"), "This case was saved by a newer version of this page (format 2).");
}

/// ANY is nobody's business, wherever the name is; but a name that is to stay here is told as that first.
#[test]
fn any_is_not_asked() {
    let of = |name: &str, rtype| {
        let question = Question::new(Name::vec_from_str(name).unwrap(), rtype);
        Problem::of_question(&question, &Provider::default()).map(|problem| problem.id())
    };
    assert_eq!(of("a.example", Rtype::ANY), Some("problem-any"));
    assert_eq!(of("a.onion", Rtype::ANY), Some("problem-onion"));
    assert_eq!(of("a.example", Rtype::A), None);
    let says = Problem::Any(Name::vec_from_str("a.example").unwrap()).says(&Words::english(), "");
    assert!(says.starts_with("The page does not ask a.example for ANY") && says.contains("RFC 8482"), "{says}");
}

#[test]
fn what_nobody_sees_and_what_is_two_is_shown() {
    let words = Words::english();
    let says = |fault| Problem::Question(fault).says(&words, "");
    assert!(says(QuestionFault::Invisible('\u{200b}')).contains("zero width space (U+200B)"));
    let two = says(QuestionFault::Two { first: "a.example".to_owned(), second: "b.example".to_owned() });
    assert!(two.contains("a.example") && two.contains("b.example"), "{two}");
}

/// A fault that holds no more than what was given is told in the language of the page, by no word of the parsers.
#[test]
fn faults_are_told_in_the_language_of_the_page() {
    let file = concat!("direction = ltr\n", include_str!("../../../assets/i18n/de/page.ftl"));
    let words = Words::english().speaking(Language::of_tag("de").unwrap(), file, Format::PLAIN).unwrap();
    let case = |text: &str| Problem::Case(case::read(text).unwrap_err());
    let beside = |text: &str| Problem::of_case_beside("x".to_owned(), case::read(text).unwrap_err());
    let url = |text: &str| Problem::Url(OwnUrl::parse(text).unwrap_err());
    let link = |query: &str| Problem::Route(crate::visit::route::Route::parse(query).unwrap_err());
    let told = [
        (case("[\n  "), "kein gespeicherter Fall: Zeile 2, Spalte 2: Das Ende kommt zu früh."),
        (case(r#"{"trust_anchors": "oops"}"#), "Zeile 1, Spalte 24: Dort fehlt ein Wert"),
        (case(r#"{"version": 9}"#), "mit einer neueren Version dieser Seite gespeichert (Format 9)."),
        (beside("<html>"), "Die Datei „x“ auf dieser Website ist kein gespeicherter Fall: Es ist eine Webseite."),
        (link("?name="), "nicht folgen: Es ist kein Name eingegeben."),
        (link("?provider=quad"), "nicht folgen: „quad“ ist keiner der Resolver hier (cloudflare, google, "),
        (link("?case=a.b"), "nicht folgen: „a.b“ kann nicht der Name eines Falls sein."),
        (url("https://dns.example:0/"), "nicht verwenden: „0“ ist kein Port; Ports sind Zahlen bis 65535."),
        (url("ftp://dns.example/"), "Sie beginnt mit ftp:, gefragt wird aber nur über https."),
        (link("?anchor=hello"), "nicht folgen: „hello“ ist kein DS- oder DNSKEY-Eintrag"),
        (link("?type=NOPE"), "nicht folgen: „NOPE“ ist kein Typ von DNS-Einträgen."),
        (link("?provider=https://u:p@dns.example/"), "Sie enthält einen Benutzernamen oder ein Passwort."),
    ];
    for (problem, says) in told {
        let said = problem.says(&words, "");
        assert!(said.contains(says), "{said}");
    }
    let fault = FetchFault::NotJson { detail: "3:7".to_owned() };
    assert_eq!(Problem::Fetch(fault).says(&words, "Google"), "Was Google geschickt hat, ist keine DNS-Antwort.");
}
