use super::*;
use crate::case::CaseFault;
use crate::doh::provider::Provider;
use crate::evidence::FetchFault;
use crate::text::Words;
use crate::validate::PolicyName;
use crate::visit::opening;
use crate::visit::proof::Shared;
use crate::visit::settings::{Depth, Settings, Speed};
use crate::visit::state::Announces;

fn opened(origin: Origin) -> Shared<Proof> {
    let mut proof = opening::proof(&Words::english(), &|_| None).unwrap();
    proof.origin = origin;
    Shared::new(proof)
}

fn live() -> Shared<Proof> {
    opened(Origin::Live { again: 0 })
}

fn framed(query: &str) -> State {
    let proof = opened(Origin::Opening);
    State::new(proof.words().clone(), Route::parse(query).unwrap(), Settings::default(), Some(proof))
}

fn texts(events: &[Event]) -> Vec<String> {
    events.iter().map(Event::text).collect()
}

const SECURE: &str =
    r#"{"code":null,"dnssecExplainer":1,"event":"verdict","name":"www.example.com","type":"A","verdict":"secure"}"#;

#[test]
fn calls_are_read_and_whatever_else_windows_say_is_not() {
    let read = |fields: &str| Call::read(&format!(r#"{{"dnssecExplainer":1,{fields}}}"#));
    assert_eq!(read(r#""call":"hello""#), Some(Call::Hello));
    assert_eq!(read(r#""call":"play","more":[1]"#), Some(Call::Play), "what a later version adds is left alone");
    assert_eq!(read(r#""call":"pause""#), Some(Call::Pause));
    assert_eq!(read(r#""call":"goto","step":4"#), Some(Call::Goto(4)));
    assert_eq!(read(r#""call":"theme","theme":"night""#), Some(Call::Theme(Theme::Dark)));
    assert_eq!(read(r#""call":"case","text":"{}""#), Some(Call::Case("{}".to_owned())));
    for fields in [
        r#""call":"goto""#,
        r#""call":"goto","step":-1"#,
        r#""call":"goto","step":1.5"#,
        r#""call":"goto","step":"2""#,
        r#""call":"theme","theme":"sepia""#,
        r#""call":"case","text":{}"#,
        r#""call":"settings""#,
        r#""call":1"#,
        r#""event":"hello""#,
    ] {
        assert_eq!(read(fields), None, "{fields}");
    }
    for text in [
        "",
        "1",
        "null",
        r#""hello""#,
        r#"[{"dnssecExplainer":1,"call":"hello"}]"#,
        r#"{"call":"hello"}"#,
        r#"{"dnssecExplainer":2,"call":"hello"}"#,
        r#"{"dnssecExplainer":"1","call":"hello"}"#,
    ] {
        assert_eq!(Call::read(text), None, "{text}");
    }
}

#[test]
fn what_was_asked_for_is_told_once_and_each_panel_as_it_comes() {
    let state = framed("?embed=fit");
    let panels = state.proof.as_ref().unwrap().strip.beats.len();
    let mut host = Host::new(&state.route);
    let ready = format!(r#"{{"dnssecExplainer":1,"event":"ready","panels":{panels},"step":1}}"#);
    assert_eq!(texts(&host.news(&state)), [ready.as_str(), SECURE]);
    assert_eq!(host.news(&state), []);
    let state = state.after(Message::Next);
    assert_eq!(
        texts(&host.news(&state)),
        [format!(r#"{{"dnssecExplainer":1,"event":"step","panels":{panels},"step":2}}"#)]
    );
    assert_eq!(
        host.height(412, &state).map(|event| event.text()).unwrap(),
        r#"{"dnssecExplainer":1,"event":"height","height":412}"#
    );
    assert_eq!(host.height(412, &state), None);
    host.greet();
    assert_eq!(host.news(&state).len(), 2, "who says hello anew has heard nothing");
    assert_eq!(host.height(412, &state), Some(Event::Height { height: 412 }));
    assert_eq!(Event::Hello.text(), r#"{"dnssecExplainer":1,"event":"hello"}"#);
}

#[test]
fn records_are_told_when_they_are_there_or_fail() {
    let state = framed("?name=www.example.com&embed=fit");
    let mut host = Host::new(&state.route);
    assert_eq!(host.news(&state), [], "the story from before is none that was asked for");
    assert!(host.obeys(&Call::Play, &state).is_none());
    let lost = state.after(Message::Failed(1, Problem::Fetch(FetchFault::Offline)));
    let failed = r#"{"dnssecExplainer":1,"event":"failed","why":"records"}"#;
    assert_eq!(texts(&host.news(&lost)), [failed]);
    assert_eq!(host.news(&lost), []);
    let again = lost.after(Message::Go(lost.route.clone()));
    assert_eq!(host.news(&again), []);
    let done = again.after(Message::Done(2, live()));
    assert_eq!(texts(&host.news(&done)).last().unwrap(), SECURE);
    assert_eq!(done.announces, Announces::Nothing, "nobody who hears the page around it asked for that");
    let lost = done.after(Message::Go(done.route.clone())).after(Message::Failed(3, Problem::NoCase("x".to_owned())));
    assert_eq!(host.news(&lost), [Event::Failed { why: Why::Case }]);
    assert_eq!(Why::of(&Problem::Any(crate::dns::Name::root_vec())), Why::Link);
}

/// Hold that nothing crosses but what was asked for: not what the visitor asks, of whom, or how they like things to be.
#[test]
fn what_a_visitor_asks_and_chooses_is_not_told() {
    let state = framed("?name=www.example.com&embed=fit").after(Message::Done(1, live()));
    let mut host = Host::new(&state.route);
    assert_eq!(host.news(&state).len(), 2);
    for asks in [
        Asks::of("other.example", Provider::default()),
        Asks::of("www.example.com", Provider::from_id("google").unwrap()),
        Asks::default(),
    ] {
        let other = state.after(Message::Ask(asks.clone()));
        let (done, failed) = (
            other.after(Message::Done(other.run, live())),
            other.after(Message::Failed(other.run, Problem::Fetch(FetchFault::Offline))),
        );
        for state in [&other, &done, &failed, &done.after(Message::Next), &failed.after(Message::Next)] {
            assert_eq!(host.height(612, state), None, "{asks:?}");
            assert_eq!(host.news(state), [], "{asks:?}");
            for call in [Call::Play, Call::Pause, Call::Goto(3)] {
                assert!(host.obeys(&call, state).is_none(), "{asks:?}");
            }
        }
    }
    let mut chosen = state.clone();
    for message in [Message::Theme(Theme::Dark), Message::Faster, Message::Depth(Depth::Bytes), Message::Keys(true)] {
        chosen = chosen.after(message);
        assert_eq!(host.news(&chosen), []);
    }
    // What is remembered from other visits shows in nothing that is said.
    let settings = Settings {
        policy: PolicyName::Strict,
        theme: Theme::Dark,
        speed: Speed::default().next(),
        ..Settings::default()
    };
    let settled = State { settings, ..state.clone() };
    assert_eq!(Host::new(&state.route).news(&settled), Host::new(&state.route).news(&state));
    // A file that the visitor opens is of nobody's concern either.
    let file = state.after(Message::Opened(state.run, opened(Origin::File("secret.json".to_owned()))));
    assert_eq!(host.news(&file), []);
    let plain = framed("?embed=fit");
    let file = plain.after(Message::Opened(plain.run, opened(Origin::File("secret.json".to_owned()))));
    assert_eq!(Host::new(&plain.route).news(&file), []);
}

#[test]
fn a_case_that_is_handed_over_is_told_once_it_is_there() {
    let state = framed("?embed=wait&step=3");
    let mut host = Host::new(&state.route);
    assert!(host.hands_over() && state.shown().is_none());
    assert_eq!(host.news(&state), [], "what the page opens with is not what was handed over");
    let lit = state.after(Message::Lit(Theme::Dark)).after(Message::Lit(Theme::System));
    assert_eq!(lit, state, "what comes before the case moves nothing");
    let spoilt = state.after(Message::Failed(state.run, Problem::Case(CaseFault::TooLarge)));
    assert_eq!(host.news(&spoilt), [Event::Failed { why: Why::Case }]);
    let there = spoilt.after(Message::Opened(spoilt.run, opened(Origin::Handed)));
    assert_eq!(
        (there.step(), there.announces),
        (2, Announces::Nothing),
        "it opens where the page around it says, and is silent"
    );
    assert_eq!(texts(&host.news(&there)).last().unwrap(), SECURE);
    assert_eq!(there.route.query(), "?step=3&embed=wait");
}

#[test]
fn calls_move_the_story_and_light_it() {
    let state = framed("?embed=fit");
    let host = Host::new(&state.route);
    assert!(host.obeys(&Call::Pause, &state).is_none());
    let plays = state.after(host.obeys(&Call::Play, &state).unwrap());
    assert!(plays.playing && host.obeys(&Call::Play, &plays).is_none());
    assert!(!plays.after(host.obeys(&Call::Pause, &plays).unwrap()).playing);
    let at = |step| state.after(host.obeys(&Call::Goto(step), &state).unwrap()).step() + 1;
    let last = state.proof.as_ref().unwrap().strip.beats.len();
    assert_eq!([at(4), at(0), at(usize::MAX)], [4, 1, last]);
    let night = state.after(host.obeys(&Call::Theme(Theme::Dark), &state).unwrap());
    assert_eq!((night.theme(), night.settings.theme), (Theme::Dark, Theme::System), "nothing to remember");
    assert!(host.obeys(&Call::Hello, &state).is_none());
    assert_eq!(night.after(Message::Theme(Theme::Light)).theme(), Theme::Light, "a visitor's choice is theirs");
}
