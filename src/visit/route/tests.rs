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
        judges: Judges { anchors: vec![format!(". IN DS 20326 8 2 {}", "AB".repeat(32))], policy: PolicyName::Strict },
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
    assert_eq!(route.unknown, ["resolver=google", "lang=tlh", "step=two", "depth=abyss", "theme=sepia", "x", "bü=1 2"]);
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
    assert_eq!((file.query().as_str(), file.view), ("?provider=google&policy=strict&lang=ja&depth=bytes", plain.view));
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
