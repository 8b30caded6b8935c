//! How long each stage behind the validator takes: `stages CASE.json...`, to be built with the profile of the release.
//!
//! Prints a line a case: the steps of its trace, then microseconds for each stage as the page runs it, and how much came out of it.
//! Panels are laid out on the sheet without their drawings, which only the page has.

#![allow(clippy::print_stdout, reason = "a command for people who measure")]

use std::fmt::Write;
use std::hint::black_box;
use std::rc::Rc;
use std::time::Instant;

use explainer::case::{self, Case};
use explainer::chart::axis::Axis;
use explainer::chart::graph::Graph;
use explainer::chart::layout::Layout;
use explainer::chart::windows::Windows;
use explainer::chart::zones;
use explainer::paper::handout::handout;
use explainer::paper::sheet::{self, Panel, Sheet};
use explainer::paper::{Edition, transcript};
use explainer::story::timeline::Timeline;
use explainer::text::{Words, width};
use explainer::{diagnose, story};

/// Runs a stage, and notes how long it took.
fn timed<T>(line: &mut String, name: &str, stage: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let made = black_box(stage());
    // Writing to a string cannot fail.
    let _ = write!(line, " {name} {}", begin.elapsed().as_micros());
    made
}

/// A sheet of these panels, in words; the drawings are left out.
fn on_a_sheet(scenes: &[Rc<story::Scene>], words: &Words) -> Sheet {
    Sheet {
        language: words.language().tag.to_owned(),
        site: words.say("site-name"),
        verdict: String::new(),
        mark: "state-secure",
        source: String::new(),
        address: String::new(),
        anchor: None,
        cause: None,
        panels: scenes
            .iter()
            .map(|scene| Panel {
                drawing: String::new(),
                staged: None,
                title: words.message(&scene.title),
                alternative: words.alternative(scene),
                caption: words.message(&scene.caption),
            })
            .collect(),
    }
}

fn measured(case: &Case, words: &Words) -> String {
    let mut times = String::new();
    let report = timed(&mut times, "validate", || case.validate());
    let found = timed(&mut times, "diagnose", || diagnose::find(&report, &case.capture));
    let (scenes, timeline) = timed(&mut times, "story", || {
        let scenes = story::tell(&report, &case.capture).scenes;
        let timeline = Timeline::new(&scenes, |scene| width(&words.message(&scene.caption)));
        (scenes.into_iter().map(Rc::new).collect::<Vec<_>>(), timeline)
    });
    black_box(timeline.length());
    timed(&mut times, "zones", || zones(&report.trace));
    let windows = timed(&mut times, "windows", || {
        let windows = Windows::of(&report, &case.capture);
        let since = |moment: explainer::dns::Moment| moment.since(windows.now);
        let spans = windows.groups.iter().map(|group| (since(group.window.inception), since(group.window.expiration)));
        black_box(Axis::of(&spans.collect::<Vec<_>>()));
        windows
    });
    let graph = timed(&mut times, "graph", || Graph::of(&report, &case.capture));
    timed(&mut times, "layout", || {
        let layout = Layout::of(&graph);
        (layout.focus(&graph), layout.height)
    });
    let text = timed(&mut times, "transcript", || transcript::text(&[], &transcript::entries(&scenes, words), words));
    let drawn = timed(&mut times, "sheet", || sheet::draw(&on_a_sheet(&scenes, words), Edition::Day, &[]));
    timed(&mut times, "handout", || handout(case, &report, scenes.iter().map(|scene| &**scene)));
    format!(
        "steps {}{times} | found {} scenes {} groups {} nodes {} edges {} transcript {} sheet {}",
        report.trace.steps().len(),
        found.all().len(),
        scenes.len(),
        windows.groups.len(),
        graph.nodes.len(),
        graph.edges.len(),
        text.len(),
        drawn.svg.len(),
    )
}

fn main() {
    let words = Words::english();
    for path in std::env::args().skip(1) {
        match std::fs::read_to_string(&path).map_err(|fault| fault.to_string()).and_then(|text| {
            let case = case::read(&text).map_err(|fault| fault.to_string())?;
            Ok(measured(&case, &words))
        }) {
            Ok(line) => println!("{path}: {line}"),
            Err(fault) => println!("{path}: {fault}"),
        }
    }
}
