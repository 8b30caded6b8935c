//! Draws the whole story of case files as stills into one HTML page, to look at: `stills STYLES.css CASE.json... > page.html`.
//!
//! An environment variable `AT` draws the scenes at these milliseconds of their own, several by commas; `THEME` gives the edition, `FROM`
//! leaves out the first scenes of each story, and `ONLY` takes the scenes whose title's message begins with it.

#![allow(clippy::print_stdout, reason = "a command for people who draw")]

use std::rc::Rc;

use explainer::case;
use explainer::story;
use explainer::story::timeline::Frame;
use explainer::text::Words;
use explainer::ui::part::part;
use explainer::ui::stage::{Panel, Symbols, panel};
use yew::{Html, LocalServerRenderer, Properties, component, html};

#[derive(Clone, PartialEq, Properties)]
struct Stills {
    panels: Vec<(String, Panel)>,
}

#[component]
fn Page(props: &Stills) -> Html {
    html! {
        <main>
            { part(Symbols) }
            <div class="grid">
                { for props.panels.iter().map(|(title, shown)| html! {
                    <section>
                        <h2>{ title }</h2>
                        { panel(shown) }
                    </section>
                }) }
            </div>
        </main>
    }
}

fn main() {
    let words = Words::english();
    let times = std::env::var("AT").unwrap_or_default();
    let mut times: Vec<u32> = times.split(',').filter_map(|text| text.parse().ok()).collect();
    if times.is_empty() {
        times.push(Frame::STILL);
    }
    let only = std::env::var("ONLY").unwrap_or_default();
    let theme = std::env::var("THEME").unwrap_or_else(|_| "light".to_owned());
    let mut styles = String::new();
    let mut panels = Vec::new();
    for path in std::env::args().skip(1) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        if path.ends_with(".css") {
            styles.push_str(&text);
            continue;
        }
        let Ok(case) = case::read(&text) else { continue };
        let report = case.validate();
        let from: usize = std::env::var("FROM").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
        let mut scenes = vec![story::prologue(&report)];
        scenes.extend(story::tell(&report, &case.capture).scenes);
        for scene in scenes.into_iter().skip(from).filter(|scene| scene.title.id.starts_with(&only)) {
            for at in &times {
                let title =
                    format!("{} · {}", words.message(&scene.title), path.rsplit('/').next().unwrap_or_default());
                let children = html! { <p class="caption">{ words.message(&scene.caption) }</p> };
                let scene = Rc::new(scene.clone());
                panels.push((title, Panel { scene, at: *at, live: false, words: words.clone(), children }));
            }
        }
    }
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else { return };
    let local = tokio::task::LocalSet::new();
    let body = runtime.block_on(
        local.run_until(LocalServerRenderer::<Page>::with_props(Stills { panels }).hydratable(false).render()),
    );
    println!(
        "<!doctype html><html lang=\"en\" data-theme=\"{theme}\"><meta charset=\"utf-8\"><style>{styles}
        body{{margin:16px;background:var(--page);color:var(--text);font-family:var(--font-hand)}}
        .grid{{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--w,560px)),1fr));gap:18px}}
        h2{{font:600 13px sans-serif;margin:0 0 4px}} .caption{{font-size:19px;margin:8px 0}}</style>{body}"
    );
}
