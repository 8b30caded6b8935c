//! The comic page: all panels as one strip, to read, to click, to print, and to take along as a picture.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::case;
use crate::paper::Edition;
use crate::paper::sheet::{self, Cause, Panel, Sheet};
use crate::story::scene::Standing;
use crate::text::Words;
use crate::ui::browser::{self, PrintOf};
use crate::ui::part::part;
use crate::ui::proof::findings;
use crate::ui::proof::handout::OnPaper;
use crate::ui::proof::link::link;
use crate::ui::proof::stills::Stills;
use crate::ui::stage::{drawing, icon, mark_of};
use crate::visit::proof::{Proof, Shared};
use crate::visit::said;
use crate::visit::settings::Theme;
use crate::visit::state::Message;

/// Props of [`Comic`].
#[derive(Properties, PartialEq)]
pub struct ComicProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// The edition.
    pub theme: Theme,
    /// What the visitor wants.
    pub on: Callback<Message>,
    /// Further ways to take it along.
    #[prop_or_default]
    pub children: Html,
}

/// How the picture that was asked for is getting on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drawing {
    None,
    UnderWay,
    Failed,
}

/// The strip with the ways to take it along.
#[component]
pub fn Comic(props: &ComicProps) -> Html {
    let ComicProps { words, proof, step, theme, on, children } = props;
    let drawing = use_state_eq(|| (proof.clone(), Drawing::None));
    // What became of another picture says nothing of this one.
    let now = if drawing.0 == *proof { drawing.1 } else { Drawing::None };
    let print = |of: PrintOf| Callback::from(move |_: MouseEvent| browser::print(of));
    let on_svg = {
        let (words, proof, theme) = (words.clone(), proof.clone(), *theme);
        Callback::from(move |_: MouseEvent| {
            let (words, proof) = (words.clone(), proof.clone());
            spawn_local(async move {
                let drawn = sheet::draw(&strip(&words, &proof, link(&proof)), edition(theme), &browser::faces().await);
                browser::download(&file_name(&proof, None, "svg"), &drawn.svg, "image/svg+xml");
            });
        })
    };
    let png = |panel: Option<usize>| on_png((words, proof, *theme), panel, &drawing);
    let busy = now == Drawing::UnderWay;
    html! {
        <section class="page" aria-labelledby="stills-head">
            <h2 id="stills-head">{ words.say("stills") }</h2>
            <div class="takes">
                <button class="link" type="button" onclick={print(PrintOf::Handout)}>{ icon("print") }{ words.say("print-handout") }</button>
                <button class="link" type="button" onclick={print(PrintOf::Strip)}>{ icon("print") }{ words.say("print-strip") }</button>
                <button class="link" type="button" onclick={on_svg}>{ words.say("strip-svg") }</button>
                <button class="link" type="button" onclick={png(None)} disabled={busy}>{ words.say("strip-png") }</button>
                <button class="link" type="button" onclick={png(Some(*step))} disabled={busy}>{ words.say("panel-png") }</button>
                { children.clone() }
                <span class="outcome">{ match now {
                    Drawing::None => String::new(),
                    Drawing::UnderWay => words.say("strip-png-busy"),
                    Drawing::Failed => words.say("strip-png-failed"),
                } }</span>
            </div>
            <OnPaper words={words.clone()} proof={proof.clone()} of={PrintOf::Strip} />
            { part(Stills { words: words.clone(), proof: proof.clone(), step: *step, on: on.clone() }) }
        </section>
    }
}

/// Gives the strip as PNG, or one panel of it.
fn on_png(
    (words, proof, theme): (&Words, &Shared<Proof>, Theme),
    panel: Option<usize>,
    drawing: &UseStateHandle<(Shared<Proof>, Drawing)>,
) -> Callback<MouseEvent> {
    let (words, proof, drawing) = (words.clone(), proof.clone(), drawing.clone());
    Callback::from(move |_: MouseEvent| {
        let (words, proof, drawing) = (words.clone(), proof.clone(), drawing.clone());
        drawing.set((proof.clone(), Drawing::UnderWay));
        browser::tell(&words.say("strip-png-busy"));
        spawn_local(async move {
            // Inside a picture no font of the page is at hand: they go along.
            let (sheet, faces) = (strip(&words, &proof, link(&proof)), browser::faces().await);
            let drawn = match panel {
                Some(panel) => sheet::draw_one(&sheet, panel, edition(theme), &faces),
                None => Some(sheet::draw(&sheet, edition(theme), &faces)),
            };
            let file = file_name(&proof, panel, "png");
            let png = match &drawn {
                Some(drawn) => browser::png(drawn).await,
                None => None,
            };
            let given = png.is_some_and(|png| browser::hand_over(&file, &png).is_ok());
            if !given {
                browser::tell(&words.say("strip-png-failed"));
            }
            drawing.set((proof, if given { Drawing::None } else { Drawing::Failed }));
        });
    })
}

/// What stands on the sheet, with the address that it comes from.
pub fn strip(words: &Words, proof: &Proof, address: String) -> Sheet {
    Sheet {
        language: words.language().tag.to_owned(),
        site: words.say("site-name"),
        verdict: said::sentence(words, proof),
        mark: mark_of(Standing::of(&proof.report.verdict)),
        source: said::source(words, proof),
        address,
        anchor: said::anchor(words, proof),
        cause: proof.diagnoses().root().map(|root| {
            let (acts, fix) = findings::fix_text(words, root);
            let (title, plain) = (words.found(root, None), words.found(root, Some("plain")));
            Cause { title, plain, acts, fix, code: root.code().to_owned() }
        }),
        panels: proof
            .strip
            .beats
            .iter()
            .map(|beat| Panel {
                drawing: drawing(&beat.scene, words),
                staged: beat.scene.picture.is_staged().then(|| words.say("label-staged")),
                title: beat.title.clone(),
                alternative: words.alternative(&beat.scene),
                caption: beat.caption.clone(),
            })
            .collect(),
    }
}

/// The edition that the visitor sees.
pub(super) fn edition(theme: Theme) -> Edition {
    match theme {
        Theme::Light => Edition::Day,
        Theme::Dark => Edition::Night,
        Theme::System if browser::prefers_night() => Edition::Night,
        Theme::System => Edition::Day,
    }
}

/// What a picture of the strip, or of one panel, is called.
pub(super) fn file_name(proof: &Proof, panel: Option<usize>, extension: &str) -> String {
    let stem = case::file_stem(&proof.case.capture.question);
    match panel {
        Some(panel) => format!("{stem}.panel-{}.{extension}", panel + 1),
        None => format!("{stem}.comic.{extension}"),
    }
}
