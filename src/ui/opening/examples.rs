//! Names to try, for who has none at hand.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::ask;
use crate::text::Words;
use crate::ui::browser;
use crate::ui::part::Draw;
use crate::visit::examples::{Example, FILE, Where, read};
use crate::visit::field::Field;
use crate::visit::route::Route;
use crate::visit::state::Message;

/// The list that lies beside the page, once it is there; none where there is no place for it.
#[hook]
pub(super) fn use_examples(place: Option<Where>) -> Vec<Example> {
    let list = use_state(String::new);
    {
        let list = list.clone();
        use_effect_with(place.is_some(), move |wanted| {
            if *wanted {
                spawn_local(async move {
                    if let Some(text) = browser::text(FILE).await {
                        list.set(text);
                    }
                });
            }
        });
    }
    place.map(|place| read(&list, place)).unwrap_or_default()
}

/// Names to try.
#[derive(PartialEq)]
pub(super) struct Examples {
    /// The words.
    pub words: Words,
    /// The names.
    pub all: Vec<Example>,
    /// What the address says.
    pub route: Route,
    /// What is typed.
    pub field: Field,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

impl Draw for Examples {
    fn draw(&self) -> Html {
        let Self { words, all, route, field, on } = self;
        if all.is_empty() {
            return Html::default();
        }
        let link = |example: &Example| {
            let href = example.href(route);
            let (words, on, field) = (words.clone(), on.clone(), field.clone());
            let (example, says, provider) = (example.clone(), words.say(example.says), route.asks.provider.clone());
            let onclick = Callback::from(move |event: MouseEvent| {
                // Another window is the browser's affair.
                if event.ctrl_key() || event.meta_key() || event.shift_key() {
                    return;
                }
                event.prevent_default();
                if browser::is_online() {
                    ask(&words, &on, example.typed(&field));
                } else {
                    on.emit(Message::Ask(example.case(provider.clone())));
                }
            });
            html! { <a {href} {onclick}>{ says }</a> }
        };
        html! {
            <p class="try">{ words.say("try") }{ " " }{ for all.iter().map(|example| html! { <>{ link(example) }{ " " }</> }) }</p>
        }
    }
}
