//! The address that what leaves the page says it came from.

use crate::question;
use crate::ui::browser;
use crate::visit::proof::{Origin, Proof};
use crate::visit::route::{Asks, Route, View};

/// The address of the page, with the link to `proof`: without the panel and the depth, which paper has none of.
pub(super) fn link(proof: &Proof) -> String {
    let address = browser::address();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    format!("{page}{}", query(&browser::query(), proof))
}

/// Where the page lies, for links into it: its folder.
pub(super) fn home() -> String {
    let address = browser::address();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    page.rsplit_once('/').map_or_else(String::new, |(folder, _)| format!("{folder}/"))
}

/// What of a query leads to `proof`, read anew by whoever follows it. Nothing if the query is of another proof, or of a file, which no
/// link leads to: then the page alone is named.
pub fn query(query: &str, proof: &Proof) -> String {
    let Ok(route) = Route::parse(query) else { return String::new() };
    if !leads_to(&route.asks, proof) {
        return String::new();
    }
    let view = View { language: route.view.language, ..View::default() };
    Route { view, ..route }.query()
}

/// The address of a field of the octets that are shown; none where no link leads to what is shown.
pub(super) fn to_field(route: &Route, proof: &Proof) -> Option<String> {
    // Here a link may be long.
    let carried = proof.origin == Origin::Carried && route.asks.carried.is_some();
    if !carried && !leads_to(&route.asks, proof) {
        return None;
    }
    let address = browser::address();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    Some(format!("{page}{}", route.query()))
}

fn leads_to(asks: &Asks, proof: &Proof) -> bool {
    match &proof.origin {
        Origin::Opening => !asks.wants_records(),
        Origin::Beside(case) => asks.name.is_empty() && asks.case.as_ref() == Some(case),
        // Its own link is too long for paper.
        Origin::File(_) | Origin::Carried | Origin::Handed | Origin::Given(..) | Origin::Completed { .. } => false,
        Origin::Live { .. } => question::read(&asks.name, asks.rtype, &browser::to_ascii)
            .is_ok_and(|typed| typed.question == proof.case.capture.question),
    }
}
