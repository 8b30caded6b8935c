//! The link that opens the page connected to the laboratory.

use explainer::doh::provider::Provider;
use explainer::visit::route::{Asks, Judges, Route};

/// A link to `page` that asks the gateway at `base`, in the manner of `style`, for a name and a type, and trusts `anchors` alone;
/// `None` if the type is none.
pub(crate) fn link(
    page: &str,
    (base, style): (&str, &str),
    anchors: &[String],
    (name, rtype): (&str, &str),
) -> Option<String> {
    let provider = Provider::from_id(&format!("{base}/{style}")).ok()?;
    let route = Route {
        asks: Asks { rtype: Some(rtype.parse().ok()?), ..Asks::of(name, provider) },
        judges: Judges { anchors: anchors.iter().map(|ds| format!(". IN DS {ds}")).collect(), ..Judges::default() },
        ..Route::default()
    };
    Some(format!("{page}{}", route.query()))
}
