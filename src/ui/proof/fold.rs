//! What is folded, and long: it is written out when somebody opens it, and not before.

use yew::prelude::*;

/// Whether it is open, and what its `details` tells of that.
#[hook]
pub(super) fn use_fold() -> (bool, Callback<Event>) {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details = event.target_unchecked_into::<web_sys::HtmlElement>();
            open.set(details.has_attribute("open"));
        })
    };
    (*open, ontoggle)
}
