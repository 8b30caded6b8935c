//! Starts the page.

use yew::prelude::*;

/// A first sign of life; the page replaces it.
#[component]
fn App() -> Html {
    html! { <main><h1>{ "DNSSEC, proven" }</h1></main> }
}

fn main() {
    yew::Renderer::<App>::new().render();
}
