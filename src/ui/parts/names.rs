//! Names on narrow places.

use yew::prelude::*;

/// A text that may be broken behind its dots: a long name then falls apart between its labels.
pub(in crate::ui) fn broken_at_dots(text: &str) -> Html {
    text.split_inclusive('.').map(|part| html! { <>{ part.to_owned() }<wbr /></> }).collect()
}
