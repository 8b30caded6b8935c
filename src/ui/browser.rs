//! What the page wants from the browser apart from the network: address, storage, clock, files. Never called by a render.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlElement, IntersectionObserver, Response, Url,
};

use super::settings::{Settings, Speed, Theme};
use super::stage::{ATTRIBUTE, Actor};
use crate::dns::Moment;
use crate::story::beat::Beat;
use crate::validate::PolicyName;

/// Now, by the visitor's clock.
pub(super) fn now() -> Moment {
    // Seconds since 1970 fit a u64 for as long as clocks make sense; a clock before 1970 counts as 1970.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole seconds are wanted; `as` saturates"
    )]
    Moment::from_unix((js_sys::Date::now() / 1_000.0) as u64)
}

/// The element that the page is drawn into.
pub(super) fn root() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("page")
}

/// Whether the browser believes that it has a network.
pub(super) fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// The query of the address.
pub(super) fn query() -> String {
    web_sys::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The whole address.
pub(super) fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Puts what moves on the stage where `beats` have it at a time of the scene. Only what has moved since the last call is touched;
/// a drawing that is new has not been posed, and is posed as a whole.
pub(super) fn pose(beats: &[Beat], at: u32) {
    /// Where a drawing says at which time it was posed last.
    const POSED: &str = "data-at";
    let stage = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(".scene .panel-art").ok().flatten());
    let Some(stage) = stage else { return };
    let before: Option<u32> = stage.get_attribute(POSED).and_then(|at| at.parse().ok());
    if before == Some(at) {
        return;
    }
    let Ok(groups) = stage.query_selector_all(&format!("[{ATTRIBUTE}]")) else { return };
    for group in (0..groups.length()).filter_map(|index| groups.item(index)?.dyn_into::<Element>().ok()) {
        let Some(actor) = group.get_attribute(ATTRIBUTE).and_then(|text| Actor::parse(&text)) else { continue };
        let pose = actor.pose(beats, at);
        if before.is_some_and(|before| actor.pose(beats, before) == pose) {
            continue;
        }
        for (name, value) in actor.attributes(pose) {
            let _ = group.set_attribute(name, &value);
        }
    }
    let _ = stage.set_attribute(POSED, &at.to_string());
}

/// How an address takes its place in the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A new one.
    New,
    /// The present one changes.
    Same,
}

/// Shows `query` in the address.
pub(super) fn set_query(query: &str, entry: Entry) {
    let Some(window) = web_sys::window() else { return };
    // An empty query would leave the present one as it is.
    let path = window.location().pathname().unwrap_or_default();
    let url = format!("{path}{query}");
    if let Ok(history) = window.history() {
        // A browser may refuse after too many changes; the page works without.
        let _ = match entry {
            Entry::New => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
            Entry::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        };
    }
}

/// ToASCII of one label by the browser's own tables (see [`crate::question::ToAscii`]).
pub(super) fn to_ascii(label: &str) -> Option<String> {
    let url = Url::new(&format!("https://{label}.invalid")).ok()?;
    url.hostname().strip_suffix(".invalid").map(str::to_owned).filter(|ascii| !ascii.contains('.'))
}

/// Whether the system asks for less motion.
pub(super) fn prefers_stills() -> bool {
    let list =
        web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// What is remembered.
pub(super) fn settings() -> Settings {
    let get = |key: &str| storage().and_then(|storage| storage.get_item(key).ok().flatten()).unwrap_or_default();
    let speed = Speed::ALL.into_iter().find(|speed| speed.percent().to_string() == get("speed")).unwrap_or_default();
    let policy = PolicyName::from_word(&get("policy")).unwrap_or_default();
    Settings { theme: Theme::from_word(&get("theme")), speed, policy, stills: prefers_stills() }
}

/// Remembers `settings`, and puts the edition on.
pub(super) fn keep(settings: Settings) {
    if let Some(storage) = storage() {
        // Full or forbidden storage forgets, no more.
        let _ = storage.set_item("theme", settings.theme.word());
        let _ = storage.set_item("policy", settings.policy.word());
        let _ = storage.set_item("speed", &settings.speed.percent().to_string());
    }
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    let _ = match settings.theme {
        Theme::System => root.remove_attribute("data-theme"),
        theme => root.set_attribute("data-theme", theme.word()),
    };
}

/// Storage is absent where a site is framed by another or cookies are blocked.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// The title of the window.
pub(super) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Hands `text` to the visitor as a file.
pub(super) fn download(file: &str, text: &str) {
    let give = || -> Result<(), JsValue> {
        let kind = BlobPropertyBag::new();
        kind.set_type("application/json");
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
        let url = Url::create_object_url_with_blob(&blob)?;
        let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
        link.set_href(&url);
        link.set_download(file);
        link.click();
        Url::revoke_object_url(&url)
    };
    // Nothing can be done about a browser that gives no files.
    let _ = give();
}

/// Copies `text`; whether the browser let us.
pub(super) async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    wasm_bindgen_futures::JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
}

/// Prints the page.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Scrolls to the stage, where something was asked to be shown on it.
pub(super) fn show_stage() {
    let stage = web_sys::window().and_then(|window| window.document()?.query_selector(".main").ok()?);
    if let Some(stage) = stage {
        stage.scroll_into_view();
    }
}

/// Loads the page once more.
pub(super) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Fetches the second file of the program, which the page names where there is one (scripts/in-two/page); whether it came.
pub(super) async fn brings_rest() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let script = window.document().and_then(|document| document.query_selector("script[data-rest]").ok().flatten());
    let Some(url) = script.and_then(|script| script.get_attribute("data-rest")) else { return true };
    let got = wasm_bindgen_futures::JsFuture::from(window.fetch_with_str(&url)).await;
    got.ok().and_then(|got| got.dyn_into::<Response>().ok()).is_some_and(|response| response.ok())
}

/// Watches whether the visitor reaches for more than the story: for the field, or for what lies under the stage.
pub(super) struct Reach {
    seen: Option<IntersectionObserver>,
    told: Closure<dyn Fn(Event)>,
    _moved: Closure<dyn Fn(Array)>,
}

impl Drop for Reach {
    fn drop(&mut self) {
        if let Some(observer) = &self.seen {
            observer.disconnect();
        }
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            let _ = document.remove_event_listener_with_callback("focusin", self.told.as_ref().unchecked_ref());
        }
    }
}

/// Calls `reached` whenever the visitor does; dropping what it gives ends that.
pub(super) fn watch_reach(reached: impl Fn() + Clone + 'static) -> Reach {
    let (by_focus, by_sight) = (reached.clone(), reached);
    let told = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest(".ask").ok().flatten().is_some()) {
            by_focus();
        }
    });
    let moved = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
        if entries.iter().any(|entry| entry.unchecked_into::<web_sys::IntersectionObserverEntry>().is_intersecting()) {
            by_sight();
        }
    });
    let document = web_sys::window().and_then(|window| window.document());
    let seen = document.and_then(|document| {
        let _ = document.add_event_listener_with_callback("focusin", told.as_ref().unchecked_ref());
        let observer = IntersectionObserver::new(moved.as_ref().unchecked_ref()).ok()?;
        observer.observe(&document.get_element_by_id("below")?);
        Some(observer)
    });
    Reach { seen, told, _moved: moved }
}

/// Whether a key that was pressed at `target` belongs to that element.
pub(super) fn takes_keys(target: Option<web_sys::EventTarget>, key: &str) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return false };
    match element.tag_name().as_str() {
        "INPUT" | "SELECT" | "TEXTAREA" => true,
        "BUTTON" | "A" | "SUMMARY" => key == " ",
        _ => element.get_attribute("role").is_some_and(|role| matches!(role.as_str(), "slider" | "region")),
    }
}
