//! That there is no network, and what can be done without.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser::{self, Network};
use crate::ui::part::nothing;

/// Props of [`Offline`].
#[derive(Clone, Properties, PartialEq)]
pub struct OfflineProps {
    /// The words.
    pub words: Words,
}

/// What can be done without a network, while there is none.
#[component]
pub fn Offline(props: &OfflineProps) -> Html {
    let network = use_state_eq(|| Network::There);
    {
        let network = network.clone();
        use_effect_with((), move |()| {
            network.set(browser::network());
            let watch = browser::watch_network(move || network.set(browser::network()));
            move || drop(watch)
        });
    }
    let text = says(*network, &props.words);
    use_effect_with(text.clone(), |text| {
        if let Some(text) = text {
            browser::tell(text);
        }
    });
    match text {
        Some(text) => html! { <p class="notice offline" role="note">{ text }</p> },
        None => nothing(),
    }
}

/// What is said of a network. Only of what is kept it is said that it can be opened.
fn says(network: Network, words: &Words) -> Option<String> {
    match network {
        Network::There => None,
        Network::Kept => Some(words.say("offline-kept")),
        Network::Gone => Some(words.say("offline")),
    }
}
