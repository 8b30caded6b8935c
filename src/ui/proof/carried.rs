//! A link that carries the whole proof, to be copied.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::case_text;
use crate::case::link::{MARK, MAX_OFFERED};
use crate::text::Words;
use crate::ui::browser;
use crate::ui::part::nothing;
use crate::ui::parts::copy::Copy;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::{Asks, Embed, Route, View};

/// Props of [`WholeLink`].
#[derive(Properties, PartialEq)]
pub struct WholeLinkProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
}

/// A link that carries the whole proof, and how long it is; in place of one that is too long, what to do instead.
#[component]
pub fn WholeLink(props: &WholeLinkProps) -> Html {
    let WholeLinkProps { words, proof, step } = props;
    let fragment = use_state_eq(|| None::<AttrValue>);
    {
        let fragment = fragment.clone();
        use_effect_with(proof.clone(), move |proof| {
            fragment.set(None);
            let file = case_text(proof);
            spawn_local(async move { fragment.set(Some(browser::carried(&file).await.into())) });
        });
    }
    let Some(fragment) = fragment.as_ref() else { return nothing() };
    let link = address(&browser::address(), fragment, *step);
    let length = link.len();
    if length > MAX_OFFERED {
        return html! { <p class="carries">{ words.count("carry-long", "length", length) }</p> };
    }
    html! {
        <p class="carries" data-carries="case">
            <Copy words={words.clone()} label="carry" text={link} />{ " " }
            <span>{ words.count("carry-length", "length", length) }</span>
        </p>
    }
}

/// The address `here` of a page, with a case in its fragment, on the panel shown.
pub fn address(here: &str, fragment: &str, step: usize) -> String {
    let (page, query) = here.split_at(here.find(['?', '#']).unwrap_or(here.len()));
    let view = Route::parse(query).map(|route| route.view).unwrap_or_default();
    let view = View { step: step + 1, embed: Embed::No, present: false, ..view };
    let asks = Asks { carried: fragment.strip_prefix(MARK).map(str::to_owned), ..Asks::default() };
    format!("{page}{}", Route { asks, view, ..Route::default() }.query())
}
