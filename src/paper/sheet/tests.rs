//! A sheet's size, and that what comes from outside is text in it.

use super::*;

fn sheet(panels: usize) -> Sheet {
    let panel = Panel {
        drawing: "<use href=\"#owl-asking\"/>".to_owned(),
        staged: Some("staged scene".to_owned()),
        title: "A <title>".to_owned(),
        alternative: "What there is to see.".to_owned(),
        caption: "One idea & no more. It has a second sentence that needs another line.".to_owned(),
    };
    Sheet {
        language: "en".to_owned(),
        site: "DNSSEC".to_owned(),
        verdict: "Secure: it holds.".to_owned(),
        mark: "state-secure",
        source: "name, time".to_owned(),
        address: "https://page.test/?name=a".to_owned(),
        anchor: None,
        cause: None,
        panels: vec![panel; panels],
    }
}

#[test]
fn a_sheet_grows_by_rows_and_is_as_wide_as_three_panels() {
    let heights: Vec<u32> = [1, 3, 4, 6].map(|count| draw(&sheet(count), Edition::Day, &[]).height).to_vec();
    assert_eq!(heights[0], heights[1]);
    assert_eq!(heights[2], heights[3]);
    assert!(heights[2] - heights[1] > 275);
    assert_eq!(draw(&sheet(1), Edition::Day, &[]).width, 1440);
}

#[test]
fn what_comes_from_outside_is_text_and_the_whole_caption_is_one() {
    let drawn = draw(&sheet(1), Edition::Day, &[]).svg;
    assert!(drawn.contains("<title>1. A &lt;title&gt;</title>"));
    let caption = drawn.split("<text class=\"s-says\">").nth(1).unwrap().split("</text>").next().unwrap();
    let words: String = caption.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect();
    assert_eq!(words, "One idea &amp; no more. It has a second sentence that needs another line.");
    assert!(drawn.contains(" id=\"owl-asking\"") && !drawn.contains(" id=\"owl-shrug\""));
}

#[test]
fn what_is_wrong_stands_whole_above_the_panels_and_pushes_them_down() {
    let words = |count: usize| vec!["word"; count].join(" ");
    let told = Sheet {
        anchor: Some("Not the root’s own.".to_owned()),
        cause: Some(Cause {
            title: "A <title>".to_owned(),
            plain: words(70),
            acts: "The owner:".to_owned(),
            fix: format!("First this.\nThen {}", words(40)),
            code: "SOME_CODE".to_owned(),
        }),
        ..sheet(3)
    };
    let (with, without) = (draw(&told, Edition::Day, &[]), draw(&sheet(3), Edition::Day, &[]));
    let at = |text: &str| {
        let place = with.svg.find(text).unwrap_or_else(|| panic!("{text}: {}", with.svg));
        let line = with.svg[..place].rsplit_once(" y=\"").unwrap().1;
        line.split('"').next().unwrap().parse::<f64>().unwrap()
    };
    let heights =
        ["Not the root", ">A &lt;title&gt;</text>", ">word", "The owner:", "First this.", "Then word", "SOME_CODE"]
            .map(at);
    assert!(heights.windows(2).all(|pair| pair[1] - pair[0] > 15.0), "no line over another: {heights:?}");
    assert_eq!(with.svg.matches("word").count(), 110);
    let panel = with.svg.split("<svg x=\"40\" y=\"").nth(1).unwrap().split('"').next().unwrap().parse::<f64>().unwrap();
    assert!(panel > heights[6] && with.height > without.height + 200, "{panel} {heights:?}");
    assert!(!without.svg.contains("class=\"s-box\""));
}

#[test]
fn isolates_of_the_words_are_dropped_and_what_turns_a_line_round_is_shown() {
    assert_eq!(escaped("\u{2068}a.test\u{2069}, \u{2066}b\u{2069}"), "a.test, b");
    assert_eq!(escaped("a\u{202e}b\u{202a}"), "a\u{fffd}b\u{fffd}");
}

#[test]
fn a_face_is_put_in_where_it_is_wanted_and_the_edition_colours_the_sheet() {
    let face = Face {
        declared: "font-family:\"Shantell Sans\";src:url(fonts/hand.woff2) format(\"woff2\")",
        file: "fonts/hand.woff2",
        font: "d09GMg==".to_owned(),
    };
    let night = draw(&sheet(1), Edition::Night, &[face]).svg;
    assert!(
        !night.contains("hand.woff2")
            && night.contains("url(data:font/woff2;base64,d09GMg==)")
            && night.contains("fill=\"#151933\"")
    );
    let day = draw(&sheet(1), Edition::Day, &[]).svg;
    assert!(!day.contains("data:") && day.contains("fill=\"#fcfbf6\""));
}

#[test]
fn the_address_stands_at_the_foot_and_is_broken_where_it_is_long() {
    let long = Sheet { address: format!("https://page.test/?anchor={}", "AB".repeat(90)), ..sheet(1) };
    let drawn = draw(&long, Edition::Day, &[]);
    assert!(drawn.height > draw(&sheet(1), Edition::Day, &[]).height);
    assert!(drawn.svg.rsplit_once("https://page.test/?anchor=AB").unwrap().0.contains("s-says"), "the last thing");
}
