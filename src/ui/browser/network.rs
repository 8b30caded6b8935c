//! Whether there is a network, and what is kept in this browser for when there is none.

use js_sys::Reflect;

use super::listen::Listening;
use super::window;

/// What there is of a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Network {
    /// One, as far as the browser believes.
    There,
    /// None, and the files of the page are kept (assets/offline): it can be opened, and so can the cases that were.
    Kept,
    /// None, and what is not here already can't be had.
    Gone,
}

/// What there is of a network.
pub(in crate::ui) fn network() -> Network {
    match (is_online(), is_kept()) {
        (true, _) => Network::There,
        (false, true) => Network::Kept,
        (false, false) => Network::Gone,
    }
}

/// Calls `changed` whenever the network comes or goes; dropping what it gives ends that.
pub(in crate::ui) fn watch_network(changed: impl Fn() + Clone + 'static) -> [Option<Listening>; 2] {
    ["online", "offline"].map(|event| {
        let changed = changed.clone();
        Listening::in_window(event, move |_| changed())
    })
}

/// Whether the browser believes that it has a network.
pub(in crate::ui) fn is_online() -> bool {
    window().is_none_or(|window| window.navigator().on_line())
}

/// Whether what this page asks its own host for is answered from what is kept. A browser that has no such thing, which is every one
/// where a page came without TLS, has no such property.
fn is_kept() -> bool {
    let worker = |window: web_sys::Window| {
        let container = Reflect::get(&window.navigator(), &"serviceWorker".into()).ok()?;
        Reflect::get(&container, &"controller".into()).ok()
    };
    window().and_then(worker).is_some_and(|worker| worker.is_object())
}
