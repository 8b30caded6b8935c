//! What people type, choose and follow, where the page can't do as they say: what stands there then, and what is one click away.

use explainer::case;
use explainer::case::given::{self, Beside, Kind};
use explainer::dns::{Moment, Name};
use explainer::evidence::FetchFault;
use explainer::text::Words;
use explainer::ui::doors;
use explainer::ui::opening::{Page, PageProps};
use explainer::ui::play::Player;
use explainer::ui::proof::Whole;
use explainer::ui::proof::cases::Cases;
use explainer::ui::proof::lacks::Lacks;
use explainer::validate::TrustAnchors;
use explainer::visit::field::Field;
use explainer::visit::opening;
use explainer::visit::problem::Problem;
use explainer::visit::proof::{Origin, Proof, Shared};
use explainer::visit::route::Route;
use explainer::visit::settings::Settings;
use explainer::visit::state::Rest;
use yew::{Callback, LocalServerRenderer, html};

use crate::viewed;

/// The page that a link opens, with all of the program there.
fn opened(link: &str) -> String {
    let words = Words::english();
    doors::open(&Player, &words);
    doors::open_later(&Whole, &words);
    let parsed = Route::parse(link);
    let problem = parsed.clone().err().map(Problem::Route);
    let proof = Some(Shared::new(opening::proof(&words, &|_| None).unwrap()));
    let (route, settings) = (parsed.unwrap_or_default(), Settings::default());
    let props = PageProps { words, unspoken: None, route, problem, settings, proof, rest: Rest::Here };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let page = LocalServerRenderer::<Page>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, page.render())
}

/// The type that the list shows.
fn shown_type(page: &str) -> &str {
    let list = page.split("<select name=\"type\">").nth(1).unwrap().split("</select>").next().unwrap();
    let chosen = list.split("<option").find(|option| option.contains("selected")).unwrap();
    chosen.split('>').nth(1).unwrap().split('<').next().unwrap()
}

#[test]
fn a_word_that_the_page_does_not_know_stands_beside_what_it_understood() {
    let page = opened("?name=a.example&type=MX&resolver=google&lang=tlh");
    assert!(
        page.contains("This page can do nothing with these words in the link: resolver=google, lang=tlh."),
        "{page}"
    );
    assert!(page.contains("Asking Cloudflare about a.example"), "{page}");
    assert_eq!(shown_type(&page), "MX");
    assert!(!opened("?name=a.example&type=MX&provider=google&utm_source=x").contains("can do nothing with"));
    // Where nothing is asked, too.
    assert!(opened("?step=two").contains("can do nothing with these words in the link: step=two."));
    // A type without its name, and a step that the story does not have.
    assert!(opened("?type=MX&lang=en").contains("can do nothing with these words in the link: type=MX."));
    assert!(opened("?step=99").contains("can do nothing with these words in the link: step=99."));
    assert!(!opened("?step=3").contains("can do nothing with"));
    assert!(!opened("?name=a.example&step=99").contains("can do nothing with"), "its story is still to come");
}

#[test]
fn a_link_that_cannot_be_read_opens_no_story_as_if_it_were_asked_for() {
    for (link, says) in [
        ("?name=", "This link can’t be followed: There is no name to ask for."),
        ("?case=../secret", "This link can’t be followed: “../secret” can’t be the name of a case."),
        ("?name=a.example&provider=quad", "“quad” is not one of the resolvers here (cloudflare, google, "),
        ("?name=a.example&type=NOPE", "“NOPE” is not a record type."),
    ] {
        let page = opened(link);
        assert!(page.contains(says), "{link}: {page}");
        assert!(
            page.contains("data-problem=\"problem-link\"") && page.contains("<details class=\"before\">"),
            "{link}"
        );
        assert!(!page.contains("Ask Google instead"), "{link}");
    }
}

#[test]
fn what_was_made_of_it_is_said_while_it_is_asked() {
    let page = opened("?name=ada@example.org");
    assert!(page.contains("Mail for example.org goes where its MX records say") && page.contains("Ask for A instead"));
    let page = opened("?name=192.0.2.1");
    assert!(page.contains("192.0.2.1 is looked up by its reverse name, 1.2.0.192.in-addr.arpa"), "{page}");
    assert!(!page.contains("instead</button>"));
    assert!(!opened("?name=example.org").contains("class=\"asked-as"));
}

#[test]
fn a_file_that_is_no_case_is_told_where_it_was_chosen() {
    let view = |fault: Option<Problem>| {
        let (on_save, on_open) = (Callback::noop(), Callback::noop());
        viewed(html! { <Cases words={Words::english()} chain={false} {fault} {on_save} {on_open} /> })
    };
    let fault = case::read("{\"query\":nothing}").unwrap_err();
    let page = view(Some(Problem::Case(fault)));
    assert!(page.contains("This is not a saved case: line 1, column 11: this is not JSON."), "{page}");
    let (before, after) = page.split_once("role=\"alert\"").unwrap();
    assert!(before.contains("type=\"file\"") && after.contains("Open a file that was saved by this page."), "{page}");
    assert!(!view(None).contains("alert"));
    // The same of what is of no form at all.
    let beside = Beside { now: Moment::from_unix(0), anchors: TrustAnchors::iana() };
    let fault = given::read(b"what is this", beside).unwrap_err();
    let page = view(Some(Problem::Given(fault)));
    assert!(
        page.contains("This can\u{2019}t be checked: line 1 is neither a DNS record nor of any other form"),
        "{page}"
    );
}

#[test]
fn a_chain_can_be_saved_where_there_is_one() {
    let view = |chain: bool| {
        let (on_save, on_open) = (Callback::noop(), Callback::noop());
        viewed(html! { <Cases words={Words::english()} {chain} fault={None::<Problem>} {on_save} {on_open} /> })
    };
    assert!(view(true).contains("Save the chain (RFC 9102)") && !view(false).contains("Save the chain"));
    assert!(view(false).contains("Save the trace (JSON)"));
}

/// Evidence without its chain: what is lacking is listed, and whom to ask; nothing of that where it is whole, or a case of another day.
#[test]
fn what_is_lacking_is_listed_with_whom_to_ask() {
    let words = Words::english();
    let text = include_str!("../given/delv.txt");
    let anchors = TrustAnchors::given(include_str!("../given/anchors.txt").lines()).unwrap();
    let view = |text: &str, kind: Kind| {
        let beside = Beside { now: Moment::from_unix(1_795_867_262), anchors: anchors.clone() };
        let given = given::read(text.as_bytes(), beside).unwrap();
        let proof = Proof::new(given.case, Origin::Given(kind, given.dated), &words, &|_| None);
        let on = Callback::noop();
        viewed(html! { <Lacks words={words.clone()} proof={Shared::new(proof)} route={Route::default()} run=0 {on} /> })
    };
    let page = view(text, Kind::Dig);
    assert!(page.contains("Ask Cloudflare for the 7 that are missing</button>"), "{page}");
    assert!(page.contains("<bdi>. DNSKEY</bdi>") && page.contains("<bdi>p256.test DS</bdi>"), "{page}");
    assert!(!view(text, Kind::Case).contains("button"));
    assert!(!view(include_str!("../given/dig.txt"), Kind::Dig).contains("button"));
}

#[test]
fn what_was_likely_meant_is_a_button_and_the_field_is_marked() {
    let words = Words::english();
    let field = Field { name: "exmaple,com".to_owned(), ..Field::default() };
    let fault = explainer::question::read(&field.name, None, &|_| None).unwrap_err();
    doors::open(&Player, &words);
    doors::open_later(&Whole, &words);
    let late: &dyn doors::Late = &Player;
    let view = |problem: Problem| viewed(late.fault(&words, &field, &problem, &Callback::noop()));
    let page = view(Problem::Question(fault));
    assert!(page.contains("“,” can’t be part of a domain name as it is."), "{page}");
    assert!(page.contains("<button type=\"button\" class=\"quiet\">Did you mean exmaple.com?</button>"), "{page}");
    assert!(!view(Problem::Fetch(FetchFault::Blocked)).contains("<button"));
    assert!(!view(Problem::Any(Name::root_vec())).contains("<button"));
}
