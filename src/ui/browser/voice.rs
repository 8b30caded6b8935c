//! What is said to who hears the page.

use super::document;

/// The id of the element that it is said in; it stands beside what the page announces by itself, in the one live region.
const TOLD: &str = "told";

/// Says `text`, when whatever is being said is over. What is seen of it stands where it happened.
pub(in crate::ui) fn tell(text: &str) {
    let Some(told) = document().and_then(|document| document.get_element_by_id(TOLD)) else { return };
    // What does not change is not said again: an invisible space makes it another text.
    let again = told.text_content().is_some_and(|before| before == text);
    told.set_text_content(Some(&if again { format!("{text}\u{a0}") } else { text.to_owned() }));
}
