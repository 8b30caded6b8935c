use super::*;
use crate::dns::Rtype;
use crate::doh::provider::Provider;
use crate::evidence::FetchFault;
use crate::text::{Format, Words};
use crate::validate::Policy;
use crate::visit::opening;
use crate::visit::route::{Embed, Judges, View};

fn proof() -> Shared<Proof> {
    Shared::new(opening::proof(&Words::english(), &|_| None).unwrap())
}

fn state() -> State {
    let proof = proof();
    State::new(proof.words().clone(), Route::default(), Settings::default(), Some(proof))
}

/// A link to a name.
fn link(name: &str) -> Route {
    Route { asks: Asks::of(name, Provider::default()), ..Route::default() }
}

/// A link to the opening case.
fn seen(view: View) -> Route {
    Route { view, ..Route::default() }
}

fn by(policy: PolicyName) -> Judges {
    Judges { policy, ..Judges::default() }
}

fn of_tag(tag: &str) -> Language {
    Language::of_tag(tag).unwrap()
}

#[test]
fn opens_with_the_frozen_case_and_fetches_nothing() {
    let state = state();
    assert_eq!((state.step(), state.playing, state.run), (0, false, 0));
    assert_eq!(state.field.name, "www.example.com");
    assert_eq!(state.work, Work::Idle);
}

#[test]
fn steps_forward_and_back_and_no_further_than_the_ends() {
    let mut state = state();
    let last = state.proof.as_ref().unwrap().strip.last();
    assert_eq!(state.after(Message::Back).step(), 0);
    for step in 1..=last + 2 {
        state = state.after(Message::Next);
        assert_eq!(state.step(), step.min(last));
        assert_eq!(state.route.view.step, step.min(last) + 1, "the link says so");
    }
    assert_eq!(state.after(Message::Jump(2)).step(), 2);
}

#[test]
fn plays_to_the_end_and_begins_again() {
    let mut state = state().after(Message::Toggle);
    assert!(state.playing);
    let length = state.proof.as_ref().unwrap().strip.length();
    state = state.after(Message::Tick(1_000));
    assert_eq!(state.at, 1_000);
    state = state.after(Message::Faster).after(Message::Tick(1_000));
    assert_eq!(state.at, 2_500);
    state = state.after(Message::Tick(length));
    assert!(!state.playing);
    assert_eq!(state.step(), state.proof.as_ref().unwrap().strip.last());
    state = state.after(Message::Toggle);
    assert_eq!((state.playing, state.at), (true, 0));
}

#[test]
fn stills_come_to_rest_on_end_stills_only() {
    let state = state().after(Message::Stills(true)).after(Message::Seek(10));
    assert_eq!(state.at, state.proof.as_ref().unwrap().strip.still(0));
}

#[test]
fn news_of_an_earlier_run_is_dropped() {
    let first = state().after(Message::Ask(Asks::of("a.example", Provider::default())));
    let second = first.after(Message::Ask(Asks::of("b.example", Provider::default())));
    let fault = Problem::Fetch(FetchFault::Offline);
    assert_eq!(second.after(Message::Failed(first.run, fault.clone())), second);
    assert_eq!(second.after(Message::Failed(second.run, fault.clone())).work, Work::Failed(fault));
    assert_eq!(second.field.name, "b.example");
}

#[test]
fn the_step_of_a_link_waits_for_its_story() {
    let state = State::new(
        Words::english(),
        Route { view: View { step: 3, ..View::default() }, ..link("a.example") },
        Settings::default(),
        None,
    );
    assert_eq!((state.run, state.route.view.step), (1, 3));
    let state = state.after(Message::Progress(1, Rc::new([]))).after(Message::Checking(1));
    assert_eq!(state.route.view.step, 3, "news on the way does not lose it");
    let state = state.after(Message::Done(1, proof()));
    assert_eq!((state.step(), state.route.view.step), (2, 3));
}

#[test]
fn what_is_asked_is_a_place_of_its_own_and_what_the_address_says_is_none() {
    let anchor = format!(". IN DS 20326 8 2 {}", "AB".repeat(32));
    let judges = Judges { anchors: vec![anchor], policy: PolicyName::Strict };
    let begun = state().after(Message::Go(Route { judges: judges.clone(), ..link("a.example") }));
    assert_eq!(begun.place, 0, "back and forward, and once more");
    let asked = begun.after(Message::Ask(Asks::of("b.example", Provider::default())));
    assert_eq!((asked.place, asked.run, &asked.route.judges), (1, 2, &judges));
    let given_up = asked.after(Message::Ask(Asks::default()));
    assert_eq!((given_up.place, given_up.work.clone(), &given_up.route.judges), (2, Work::Idle, &judges));
    assert!(given_up.proof.as_ref().is_some_and(|proof| proof.origin == Origin::Opening));
    assert_eq!(given_up.after(Message::Done(asked.run, proof())), given_up);
    let opened = given_up.after(Message::Opened(given_up.run, proof()));
    assert_eq!((opened.place, opened.route.query().as_str()), (3, "?policy=strict"), "a file has its own anchors");
}

#[test]
fn a_step_that_the_story_does_not_have_is_none_and_told() {
    let at = |step: usize| Route { view: View { step, ..View::default() }, ..Route::default() };
    let state = state();
    let all = state.proof.as_ref().unwrap().strip.beats.len();
    let last = state.after(Message::Go(at(all)));
    assert_eq!((last.step(), last.route.view.step, last.route.unknown.len()), (all - 1, all, 0));
    let beyond = state.after(Message::Go(at(all + 1)));
    assert_eq!((beyond.step(), beyond.route.view.step), (0, 0));
    assert_eq!(beyond.route.unknown, [format!("step={}", all + 1)]);
}

#[test]
fn the_step_of_a_link_outlives_a_failure() {
    let link = Route { view: View { step: 3, ..View::default() }, ..link("a.example") };
    let failed =
        state().after(Message::Go(link.clone())).after(Message::Failed(1, Problem::Fetch(FetchFault::Offline)));
    assert_eq!((failed.step(), failed.after(Message::Next).route), (0, link), "the panel is that of another story");
}

/// Going back to a link that can't be read: the address says that, so the page does; what it showed last is no answer to it.
#[test]
fn an_unreadable_link_is_told_in_place_of_whatever_was_shown() {
    let first = state();
    let other = Shared::new(opening::proof(&first.words, &|_| None).unwrap());
    let asked = Asks { rtype: Some(Rtype::MX), ..Asks::of("a.example", Provider::from_id("google").unwrap()) };
    let live = first.after(Message::Ask(asked)).after(Message::Done(1, other.clone()));
    assert!(live.proof == Some(other));
    let fault = Problem::Route(Route::parse("?type=NOPE").unwrap_err());
    let back = live.after(Message::Unreadable(fault.clone()));
    assert_eq!(
        (back.work.clone(), back.route.clone(), back.place),
        (Work::Failed(fault), Route::default(), live.place)
    );
    assert!(back.proof == back.opening);
    assert_eq!(back.after(Message::Done(live.run, proof())), back, "nothing that was under way comes through");
    let forward = back.after(Message::Go(link("a.example")));
    assert_eq!((forward.route.asks.name.as_str(), forward.work), ("a.example", Work::Fetching(Rc::new([]))));
}

#[test]
fn a_type_is_chosen_in_the_field_and_suits_a_name_elsewhere() {
    let first = state();
    assert_eq!((first.field.rtype.as_str(), first.field.suits.as_str()), ("", "A"), "nobody chose it");
    let asked = |state: &State, rtype| {
        state.after(Message::Ask(Asks { rtype: Some(rtype), ..Asks::of("_dmarc.a.example", Provider::default()) }))
    };
    let suited = asked(&first, Rtype::TXT);
    assert_eq!((suited.field.rtype.as_str(), suited.field.suits.as_str()), ("", "TXT"));
    let chosen = first.after(Message::Typed(Field { rtype: "MX".to_owned(), ..first.field.clone() }));
    assert_eq!(asked(&chosen, Rtype::MX).field.rtype, "MX", "it stays for the next name");
    assert_eq!(asked(&chosen, Rtype::TXT).field.rtype, "", "another one was typed with the name");
    let linked = chosen.after(Message::Go(Route::parse("?name=a.example&type=NS").unwrap()));
    assert_eq!((linked.field.rtype.as_str(), linked.field.suits.as_str()), ("", "NS"));
    let file = Proof::new(proof().case.clone(), Origin::File("x".to_owned()), &state().words, &|_| None);
    let opened = chosen.after(Message::Opened(chosen.run, Shared::new(file)));
    assert_eq!((opened.field.rtype.as_str(), opened.field.suits.as_str()), ("", "A"));
}

#[test]
fn an_opened_file_ends_what_was_under_way() {
    let asked = state().after(Message::Ask(Asks::of("a.example", Provider::default())));
    let opened = asked.after(Message::Opened(asked.run, proof()));
    assert_eq!((opened.work.clone(), opened.route.asks.name.as_str()), (Work::Idle, ""));
    assert_eq!(opened.after(Message::Done(asked.run, proof())), opened);
}

#[test]
fn a_file_that_is_still_read_gives_way_to_what_is_asked_later() {
    let begun = state();
    for later in [
        Message::Ask(Asks::of("a.example", Provider::default())),
        Message::Go(link("a.example")),
        Message::Ask(Asks::default()),
        Message::Opened(begun.run, proof()),
    ] {
        let asked = begun.after(later);
        assert_eq!(asked.after(Message::Opened(begun.run, proof())), asked);
    }
    // To look at the story meanwhile asks for nothing.
    let moved = begun.after(Message::Next).after(Message::Policy(PolicyName::Strict));
    assert_eq!(moved.after(Message::Opened(begun.run, proof())).place, moved.place + 1);
}

#[test]
fn other_rules_stay_with_the_link_and_with_what_comes() {
    let strict = state().after(Message::Jump(3)).after(Message::Policy(PolicyName::Strict));
    assert_eq!((strict.route.query().as_str(), strict.settings.policy), ("?policy=strict&step=4", PolicyName::Strict));
    let shown = strict.proof.clone().unwrap();
    assert_eq!((shown.policy, &shown.case.policy, strict.step()), (PolicyName::Strict, &Policy::strict(), 3));
    let route = Route { judges: by(PolicyName::Strict), ..link("a.example") };
    let live = strict.after(Message::Go(route)).after(Message::Done(1, proof()));
    assert_eq!(live.proof.clone().unwrap().policy, PolicyName::Strict);
    let usual = live.after(Message::Policy(PolicyName::Default));
    let shown = usual.proof.clone().unwrap();
    assert_eq!((shown.policy, &shown.case.policy), (PolicyName::Default, &Policy::default()));
    assert_eq!(usual.route.query(), "?name=a.example");
    let back = live.after(Message::Go(Route::default()));
    assert!(back.proof == back.opening, "a link without rules goes by the usual ones");
}

#[test]
fn a_file_brings_its_rules() {
    let strict = Shared::new(proof().by(PolicyName::Strict));
    let opened = state().after(Message::Opened(0, strict));
    assert_eq!((opened.route.judges.policy, opened.settings.policy), (PolicyName::Strict, PolicyName::Default));
    assert_eq!(opened.proof.as_ref().unwrap().policy, PolicyName::Strict);
}

#[test]
fn going_back_to_the_bare_address_shows_the_opening_case_again() {
    let state = state();
    let other = Shared::new(opening::proof(&state.words, &|_| None).unwrap());
    let live =
        state.after(Message::Ask(Asks::of("a.example", Provider::default()))).after(Message::Done(1, other.clone()));
    assert!(live.proof == Some(other));
    let back = live.after(Message::Go(seen(View { step: 2, ..View::default() })));
    assert!(back.proof == back.opening && back.proof != live.proof);
    assert_eq!((back.work.clone(), back.step(), back.field.name.as_str()), (Work::Idle, 1, "www.example.com"));
}

#[test]
fn a_depth_is_the_links_or_else_the_visitors() {
    let kept = Settings { depth: Depth::Details, ..Settings::default() };
    let state = State::new(Words::english(), Route::default(), kept, Some(proof()));
    assert_eq!((state.depth(), state.route.query()), (Depth::Details, "?depth=details".to_owned()));
    let told = seen(View { depth: Some(Depth::Story), ..View::default() });
    assert_eq!(State::new(Words::english(), told, kept, Some(proof())).depth(), Depth::Story);
    let state = state.after(Message::Depth(Depth::Bytes));
    assert_eq!((state.depth(), state.settings.depth), (Depth::Bytes, Depth::Bytes));
    assert_eq!(state.after(Message::Go(Route::default())).depth(), Depth::Bytes, "it outlives what was asked");
    assert_eq!(state.after(Message::Depth(Depth::Story)).route.query(), "");
}

#[test]
fn a_field_is_of_its_panel() {
    let state = State::new(Words::english(), Route::default(), Settings::default(), Some(proof()));
    let lit = state
        .after(Message::Depth(Depth::Bytes))
        .after(Message::Next)
        .after(Message::Field(Some("rrsig.labels".to_owned())));
    assert_eq!(lit.route.query(), "?step=2&depth=bytes&field=rrsig.labels");
    assert_eq!(lit.after(Message::Next).route.query(), "?step=3&depth=bytes", "another panel has other octets");
    assert_eq!(lit.after(Message::Depth(Depth::Details)).route.query(), "?step=2&depth=details");
    assert_eq!(lit.after(Message::Ask(Asks::of("a.example", Provider::default()))).route.field, None);
    // One that a link names is lit once its story is there.
    let linked = Route::parse("?name=a.example&step=2&field=rrsig.labels").unwrap();
    let waits = state.after(Message::Go(linked));
    let came = waits.after(Message::Done(waits.run, proof()));
    assert_eq!(came.route.field.as_deref(), Some("rrsig.labels"));
}

#[test]
fn a_depth_of_the_link_stays_with_it() {
    let kept = Settings { depth: Depth::Details, ..Settings::default() };
    let told = seen(View { depth: Some(Depth::Story), ..View::default() });
    let state = State::new(Words::english(), told, kept, Some(proof())).after(Message::Next);
    assert_eq!(state.route.query(), "?step=2&depth=story", "it is not what is remembered");
    let opened = state.after(Message::Opened(state.run, proof()));
    assert_eq!((opened.depth(), opened.route.query()), (Depth::Story, "?depth=story".to_owned()));
    let chosen = state.after(Message::Depth(Depth::Bytes));
    assert_eq!(
        chosen.after(Message::Ask(Asks::of("a.example", Provider::default()))).route.query(),
        "?name=a.example&depth=bytes"
    );
    let linked = chosen
        .after(Message::Go(Route { view: View { depth: Some(Depth::Story), ..View::default() }, ..link("a.example") }));
    assert_eq!((linked.depth(), linked.settings.depth), (Depth::Story, Depth::Bytes), "the link goes before");
}

#[test]
fn a_framed_page_does_not_present() {
    let framed = State::new(
        Words::english(),
        seen(View { embed: Embed::Fills, ..View::default() }),
        Settings::default(),
        Some(proof()),
    );
    let playing = framed.after(Message::Toggle);
    assert_eq!(playing.after(Message::Present(true)), playing);
}

#[test]
fn presenting_stands_in_the_link_and_ends_what_plays() {
    let state = state().after(Message::Toggle).after(Message::Present(true));
    assert_eq!((state.playing, state.route.query()), (false, "?present=1".to_owned()));
    assert_eq!(state.after(Message::Present(false)).route.query(), "");
}

/// Words that say a thing or two in German, and the rest in English.
fn german(words: &Words) -> Words {
    let file = "direction = ltr\nmill-title = Wozu die M\u{fc}hle da ist\nmill-caption = Kurz.\n";
    words.speaking(of_tag("de"), file, Format::PLAIN).unwrap()
}

#[test]
fn another_language_tells_all_anew_and_stays_where_it_is() {
    let mut state = state().after(Message::Jump(4));
    state.field.name = "half typ".to_owned();
    let wished = state.after(Message::Speak(of_tag("de")));
    assert_eq!(wished.words, state.words, "until its words are there");
    let spoken = wished.after(Message::Spoken(german(&state.words)));
    let strip = &spoken.proof.as_ref().unwrap().strip;
    assert_eq!((spoken.step(), strip.beats[4].title.as_str()), (4, "Wozu die M\u{fc}hle da ist"));
    assert_eq!(spoken.at, strip.still(4), "at rest as before");
    assert!(spoken.proof == spoken.opening);
    assert_eq!((spoken.route.query().as_str(), spoken.field.name.as_str()), ("?lang=de&step=5", "half typ"));
    assert_eq!(spoken.settings.language, Some(of_tag("de")), "remembered");
}

#[test]
fn a_story_that_plays_goes_on_in_the_same_panel() {
    let mut state = state().after(Message::Jump(4));
    let strip = state.proof.as_ref().unwrap().strip.clone();
    state.at = strip.end(4) - 1;
    state.playing = true;
    let spoken = state.after(Message::Speak(of_tag("de"))).after(Message::Spoken(german(&state.words)));
    assert!(spoken.playing);
    assert_eq!(spoken.step(), 4, "though its caption is shorter now");
}

#[test]
fn a_language_that_does_not_come_leaves_the_one_before() {
    let state = state();
    let lost = state.after(Message::Speak(of_tag("de"))).after(Message::Unspoken(of_tag("de")));
    assert_eq!(
        (lost.unspoken, lost.route.view.language, lost.words.language()),
        (Some(of_tag("de")), None, of_tag("en"))
    );
    assert_eq!(lost.settings.language, None);
    let again = lost.after(Message::Speak(of_tag("de")));
    assert_eq!(again.unspoken, None);
    let linked = State { route: seen(View { language: Some(of_tag("de")), ..View::default() }), ..state.clone() }
        .after(Message::Spoken(german(&state.words)));
    let wished = linked.after(Message::Speak(of_tag("fr"))).after(Message::Speak(of_tag("ja")));
    let lost = wished.after(Message::Unspoken(of_tag("ja")));
    assert_eq!(lost.route.query(), "?lang=de", "what the link said is still true");
    let lost = linked.after(Message::Go(Route {
        view: View { language: Some(of_tag("fr")), ..View::default() },
        ..link("a.example")
    }));
    assert_eq!(lost.after(Message::Unspoken(of_tag("fr"))).route.query(), "?name=a.example&lang=de");
    let back = again.after(Message::Speak(of_tag("en"))).after(Message::Spoken(german(&state.words)));
    assert_eq!(back.words, state.words, "it came too late");
    assert_eq!(back.settings.language, Some(of_tag("en")), "chosen all the same");
}

#[test]
fn what_was_fetched_meanwhile_is_told_in_the_language_of_now() {
    let state = state();
    let fetched = Shared::new(opening::proof(&state.words, &|_| None).unwrap());
    let spoken = state
        .after(Message::Go(Route {
            view: View { language: Some(of_tag("de")), ..View::default() },
            ..link("a.example")
        }))
        .after(Message::Spoken(german(&state.words)))
        .after(Message::Done(1, fetched));
    assert_eq!(spoken.proof.as_ref().unwrap().strip.beats[4].title, "Wozu die M\u{fc}hle da ist");
}

#[test]
fn a_verdict_is_announced_when_it_was_waited_for_and_a_panel_once_the_story_is_moved() {
    let state = state();
    assert_eq!(state.announces, Announces::Nothing, "what the page opens with is read as any page is");
    let moved = state.after(Message::Next);
    assert_eq!(moved.announces, Announces::Panel);
    let asked = moved.after(Message::Go(link("example.com")));
    assert_eq!(asked.announces, Announces::Nothing, "the panel of the story from before is no news");
    let done = asked.after(Message::Done(asked.run, proof()));
    assert_eq!(done.announces, Announces::Verdict);
    assert_eq!(done.after(Message::Tick(10)).announces, Announces::Verdict);
    assert_eq!(done.after(Message::Toggle).announces, Announces::Panel);
    assert_eq!(moved.after(Message::Policy(PolicyName::Strict)).announces, Announces::Verdict);
    assert_eq!(moved.after(Message::Opened(moved.run, proof())).announces, Announces::Verdict);
}
