//! "Embed this": what to write into a page that shows this proof, and how that looks.

use web_sys::{HtmlDialogElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{case_text, comic, link};
use crate::doh::provider::Provider;
use crate::paper::sheet;
use crate::text::{LANGUAGES, Language, Words};
use crate::ui::browser;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::{Asks, Route};
use crate::visit::said;
use crate::visit::settings::Theme;
use crate::visit::snippet::{
    Choices, Fallback, Maker, Plays, Records, WIDTHS, attributes, case_file, may_be_live, snippet,
};

/// Props of [`EmbedThis`].
#[derive(Properties, PartialEq)]
pub struct EmbedThisProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// Whom the visitor asks.
    pub provider: Provider,
}

/// The button, and the dialog that it opens.
#[component]
pub fn EmbedThis(props: &EmbedThisProps) -> Html {
    let EmbedThisProps { words, proof, step, provider } = props;
    let (dialog, home) = (use_node_ref(), use_state_eq(|| None::<AttrValue>));
    let onclick = {
        let (dialog, home) = (dialog.clone(), home.clone());
        Callback::from(move |_: MouseEvent| {
            browser::bring_script("embed.js");
            home.set(Some(link::home().into()));
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                let _ = dialog.show_modal();
            }
        })
    };
    let onclose = {
        let home = home.clone();
        Callback::from(move |_: Event| home.set(None))
    };
    html! {
        <>
        <button class="link" type="button" {onclick}>{ words.say("embed-this") }</button>
        <dialog ref={dialog} class="embed-this" aria-labelledby="embed-title" {onclose}>
            if let Some(home) = (*home).clone() {
                <Inside words={words.clone()} proof={proof.clone()} step={*step} provider={provider.clone()} {home} />
            }
        </dialog>
        </>
    }
}

/// Props of [`Inside`].
#[derive(Properties, PartialEq)]
pub struct InsideProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// Whom the visitor asks: that is who readers ask, too.
    pub provider: Provider,
    /// Where the explainer lies.
    pub home: AttrValue,
}

/// The choices, what comes of them, and what to write.
#[component]
pub fn Inside(props: &InsideProps) -> Html {
    let InsideProps { words, proof, step, provider, home } = props;
    let choices = {
        // The panel that is looked at is likely the one that is meant.
        let panel = (*step != proof.strip.opens_at()).then_some(*step);
        use_state_eq(move || Choices { panel, ..Choices::default() })
    };
    let maker = use_state_eq(Maker::default);
    let on_maker = {
        let maker = maker.clone();
        Callback::from(move |chosen: Maker| maker.set(chosen))
    };
    let still = use_state_eq(|| false);
    let change = {
        let choices = choices.clone();
        Callback::from(move |change: Choices| choices.set(change))
    };
    let attributes = attributes(&choices, proof, provider);
    let fallback = fallback(words, proof, (&choices, provider), home, *still);
    let text = snippet(*maker, home, &attributes, &fallback);
    html! {
        <>
        <header><h2 id="embed-title">{ words.say("embed-title") }</h2>
            <form method="dialog"><button class="quiet">{ words.say("close") }</button></form></header>
        <div class="e-choices">
            { records(words, proof, &choices, &change) }
            { panel(words, proof, &choices, &change) }
            { looks(words, &choices, &change) }
            { plays(words, &choices, &change) }
        </div>
        <section class="e-preview" aria-labelledby="embed-preview">
            <h3 id="embed-preview">{ words.say("embed-preview") }</h3>
            <Preview proof={proof.clone()} choices={*choices} provider={provider.clone()} />
        </section>
        <section class="e-code">
            { makers(words, *maker, &on_maker) }
            <pre id="embed-code" dir="ltr" tabindex="0">{ text.clone() }</pre>
            <p class="fold-act"><Copy words={words.clone()} label="embed-copy" {text} of={AttrValue::from("embed-code")} /></p>
            { files(words, proof, &choices, &still) }
            <p class="e-policy">{ words.with("embed-policy", &[("home", home)]) }</p>
        </section>
        </>
    }
}

/// What stands inside the element. Of what is asked anew nothing is claimed.
fn fallback(
    words: &Words,
    proof: &Proof,
    (choices, provider): (&Choices, &Provider),
    home: &str,
    still: bool,
) -> Fallback {
    let says = match choices.records {
        Records::Frozen => said::source(words, proof),
        Records::Live => format!("DNSSEC: {} {}", proof.name(), proof.case.capture.question.rtype),
    };
    let link = match choices.records {
        Records::Frozen => match &proof.origin {
            Origin::Beside(case) => format!("{home}?case={case}"),
            // No link leads to a file; the page itself opens it.
            _ => home.to_owned(),
        },
        Records::Live => {
            let rtype = Some(proof.case.capture.question.rtype);
            let asks = Asks { rtype, ..Asks::of(proof.name(), provider.clone()) };
            format!("{home}{}", Route { asks, ..Route::default() }.query())
        }
    };
    Fallback { link, says, still: still.then(|| still_name(proof, choices)) }
}

/// The element itself, as the reader of a page has it.
#[derive(Properties, PartialEq)]
struct PreviewProps {
    proof: Shared<Proof>,
    choices: Choices,
    provider: Provider,
}

#[component]
fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { proof, choices, provider } = props;
    let element = use_node_ref();
    {
        let element = element.clone();
        // A file that is to lie beside another page is handed over.
        let frozen = choices.records == Records::Frozen && case_file(proof).is_some();
        use_effect_with((proof.clone(), frozen), move |(proof, frozen)| {
            browser::hand_in_records(&element, frozen.then(|| case_text(proof)).as_deref());
        });
    }
    let all = attributes(choices, proof, provider);
    let of = |name: &str| all.iter().find(|(known, _)| *known == name).map(|(_, value)| AttrValue::from(value.clone()));
    let case = of("case").filter(|_| case_file(proof).is_none());
    html! {
        <@{"dnssec-explainer"} ref={element} page="./" name={of("name")} type={of("type")} provider={of("provider")} {case} step={of("step")} theme={of("theme")}
            lang={of("lang")} style={of("style")} />
    }
}

fn records(words: &Words, proof: &Proof, choices: &Choices, on: &Callback<Choices>) -> Html {
    let live = may_be_live(proof);
    let choice = |records: Records, id: &'static str| {
        let chosen = Choices { records, ..*choices };
        html! {
            <label class="e-pick"><input type="radio" name="embed-records" checked={choices.records == records} disabled={records == Records::Live && !live}
                onchange={on.reform(move |_: Event| chosen)} />{ words.say(id) }</label>
        }
    };
    html! {
        <fieldset>
            <legend>{ words.say("embed-records") }</legend>
            { choice(Records::Frozen, "embed-frozen") }
            { choice(Records::Live, "embed-live") }
            if !live { <p>{ words.say("embed-frozen-only") }</p> }
        </fieldset>
    }
}

/// A menu: what each of its lines says, and what it chooses.
fn menu(label: String, lines: Vec<(String, bool)>, on: Callback<usize>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        on.emit(usize::try_from(index).unwrap_or_default());
    });
    html! {
        <label class="e-menu"><span>{ label }</span>
            <select {onchange}>{ for lines.into_iter().map(|(says, selected)| html! { <option {selected}>{ says }</option> }) }</select>
        </label>
    }
}

fn panel(words: &Words, proof: &Proof, choices: &Choices, on: &Callback<Choices>) -> Html {
    let mut lines = vec![(words.say("embed-panel-own"), choices.panel.is_none())];
    lines.extend(
        proof
            .strip
            .beats
            .iter()
            .enumerate()
            .map(|(index, beat)| (format!("{}. {}", index + 1, beat.title), choices.panel == Some(index))),
    );
    let before = *choices;
    menu(
        words.say("embed-panel"),
        lines,
        on.reform(move |line: usize| Choices { panel: line.checked_sub(1), ..before }),
    )
}

fn looks(words: &Words, choices: &Choices, on: &Callback<Choices>) -> Html {
    let before = *choices;
    let mut widths = vec![(words.say("embed-width-all"), choices.width.is_none())];
    widths.extend(
        WIDTHS.map(|width| {
            (words.with("embed-width-most", &[("width", &width.to_string())]), choices.width == Some(width))
        }),
    );
    let themes =
        Theme::ALL.map(|theme| (words.say(&format!("theme-{}", theme.word())), choices.theme == theme)).to_vec();
    let mut languages = vec![(words.say("embed-language-own"), choices.language.is_none())];
    languages.extend(LANGUAGES.map(|language| (language.name.to_owned(), choices.language == Some(language))));
    let nth = |line: usize| line.checked_sub(1);
    html! {
        <>
        { menu(words.say("embed-width"), widths, on.reform(move |line| Choices { width: nth(line).and_then(|line| WIDTHS.get(line)).copied(), ..before })) }
        { menu(words.say("theme"), themes, on.reform(move |line| Choices { theme: Theme::ALL.get(line).copied().unwrap_or_default(), ..before })) }
        { menu(words.say("language"), languages, on.reform(move |line| {
            let language: Option<Language> = nth(line).and_then(|line| LANGUAGES.get(line)).copied();
            Choices { language, ..before }
        })) }
        </>
    }
}

fn plays(words: &Words, choices: &Choices, on: &Callback<Choices>) -> Html {
    let before = *choices;
    let onchange = on.reform(move |event: Event| {
        let checked = event.target_unchecked_into::<HtmlInputElement>().checked();
        Choices { plays: if checked { Plays::Itself } else { Plays::Asked }, ..before }
    });
    html! {
        <label class="e-pick"><input type="checkbox" checked={choices.plays == Plays::Itself} {onchange} />{ words.say("embed-plays") }</label>
    }
}

fn makers(words: &Words, chosen: Maker, on: &Callback<Maker>) -> Html {
    html! {
        <fieldset class="themes">
            <legend>{ words.say("embed-into") }</legend>
            { for Maker::ALL.into_iter().map(|maker| html! {
                <label>
                    <input type="radio" name="embed-maker" checked={maker == chosen} onchange={on.reform(move |_: Event| maker)} />
                    <span>{ maker.name() }</span>
                </label>
            }) }
        </fieldset>
    }
}

/// What lies beside the page: the case file, and the still picture.
fn files(words: &Words, proof: &Shared<Proof>, choices: &Choices, still: &UseStateHandle<bool>) -> Html {
    let file = case_file(proof).filter(|_| choices.records == Records::Frozen).map(|file| {
        let (proof, name) = (proof.clone(), file.clone());
        let onclick =
            Callback::from(move |_: MouseEvent| browser::download(&name, &case_text(&proof), "application/json"));
        html! { <button class="link" type="button" {onclick}>{ words.with("embed-case", &[("file", &file)]) }</button> }
    });
    let onclick = {
        let (words, proof, choices, still) = (words.clone(), proof.clone(), *choices, still.clone());
        Callback::from(move |_: MouseEvent| {
            let (words, proof, still) = (words.clone(), proof.clone(), still.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let sheet = comic::strip(&words, &proof, link::link(&proof));
                let (edition, faces) = (comic::edition(choices.theme), browser::faces().await);
                let drawn = choices.panel.and_then(|panel| sheet::draw_one(&sheet, panel, edition, &faces));
                let drawn = drawn.unwrap_or_else(|| sheet::draw(&sheet, edition, &faces));
                browser::download(&still_name(&proof, &choices), &drawn.svg, "image/svg+xml");
                // Whoever has it will lay it beside the page.
                still.set(true);
            });
        })
    };
    html! {
        <>
        { file.unwrap_or_default() }
        <button class="link" type="button" {onclick}>{ words.with("embed-still", &[("file", &still_name(proof, choices))]) }</button>
        </>
    }
}

fn still_name(proof: &Proof, choices: &Choices) -> String {
    comic::file_name(proof, choices.panel, "svg")
}
