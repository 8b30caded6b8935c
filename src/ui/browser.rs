//! What the page wants from the browser apart from the network: address, storage, clock, files. Never called by a render.

use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Element, Event, HtmlAnchorElement, HtmlElement, HtmlSelectElement, IntersectionObserver,
    Response, Url,
};

use super::settings::{Depth, Settings, Speed, Theme};
use super::stage::{ATTRIBUTE, Actor};
use crate::dns::Moment;
use crate::story::beat::Beat;
use crate::text::{ENGLISH, Language};
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
    let depth = Depth::from_word(&get("depth")).unwrap_or_default();
    let language = Language::of_tag(&get("lang"));
    let letters_off = get("letters") == OFF;
    Settings {
        theme: Theme::from_word(&get("theme")),
        speed,
        policy,
        depth,
        language,
        letters_off,
        stills: prefers_stills(),
    }
}

/// What is stored where keys of a single character are off.
const OFF: &str = "off";

/// Remembers `settings`, and puts the edition on.
pub(super) fn keep(settings: Settings) {
    if let Some(storage) = storage() {
        // Full or forbidden storage forgets, no more.
        let _ = storage.set_item("theme", settings.theme.word());
        let _ = storage.set_item("policy", settings.policy.word());
        let _ = storage.set_item("depth", settings.depth.word());
        let _ = storage.set_item("speed", &settings.speed.percent().to_string());
        let _ = storage.set_item("letters", if settings.letters_off { OFF } else { "" });
        if let Some(language) = settings.language {
            let _ = storage.set_item("lang", language.tag);
        }
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

/// The language that the page is wished in, which assets/start.js found out.
pub(super) fn language() -> Language {
    let root = web_sys::window().and_then(|window| window.document()?.document_element());
    root.and_then(|root| Language::of_tag(&root.get_attribute("lang")?)).unwrap_or(ENGLISH)
}

/// Says which language the page is in, and whether it runs from the left or the right.
pub(super) fn set_language(language: Language, direction: &str) {
    let Some(root) = web_sys::window().and_then(|window| window.document()?.document_element()) else { return };
    let _ = root.set_attribute("lang", language.tag);
    let _ = root.set_attribute("dir", direction);
}

/// Shows `language` in the menu. An option that a visitor chose stays chosen whatever its attribute says.
pub(super) fn choose_language(language: Language) {
    let menu = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("select[name=lang]").ok().flatten());
    if let Some(menu) = menu {
        menu.unchecked_into::<HtmlSelectElement>().set_value(language.tag);
    }
}

/// Where the words of `language` lie: beside the page, and with the hash that the page names (scripts/languages.sh), so that no
/// words of another release are taken from a cache. assets/start.js asks for the same.
pub(super) fn words_url(language: Language) -> String {
    let hash = script_data("data-words").unwrap_or_default();
    format!("i18n/{}.ftl?{hash}", language.tag)
}

/// What the page says of its files in the element that starts the program.
fn script_data(name: &str) -> Option<String> {
    let script = web_sys::window()?.document()?.query_selector("script[data-wasm]").ok()??;
    script.get_attribute(name)
}

/// A text that lies beside the page.
pub(super) async fn text(url: &str) -> Option<String> {
    let response = fetched(url).await?;
    wasm_bindgen_futures::JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// What lies at `url`, if it is there.
async fn fetched(url: &str) -> Option<Response> {
    let got = wasm_bindgen_futures::JsFuture::from(web_sys::window()?.fetch_with_str(url)).await;
    got.ok()?.dyn_into::<Response>().ok().filter(Response::ok)
}

/// The title of the window.
pub(super) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Hands `text` to the visitor as a file of a media type.
pub(super) fn download(file: &str, text: &str, kind: &str) {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    // Nothing can be done about a browser that gives no files.
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &bag) {
        let _ = hand_over(file, &blob);
    }
}

/// Hands octets to the visitor as a file.
///
/// # Errors
/// What the browser says that gives no files.
pub(super) fn hand_over(file: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(file);
    link.click();
    Url::revoke_object_url(&url)
}

/// Copies `text`; whether the browser let us.
pub(super) async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    wasm_bindgen_futures::JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
}

thread_local! {
    /// How far the page was scrolled when the presentation began, for as long as that is to come back.
    static PLACE: std::cell::Cell<Option<f64>> = const { std::cell::Cell::new(None) };
}

/// Remembers how far the page is scrolled, before the presentation takes its place.
pub(super) fn keep_place() {
    PLACE.set(web_sys::window().and_then(|window| window.scroll_y().ok()));
}

/// Puts the focus on what the presentation was begun with, and scrolls the page to where it was, if that has just ended.
pub(super) fn back_to_place(button: &HtmlElement) {
    if let Some(place) = PLACE.take() {
        // Focus scrolls by itself, to another place.
        let _ = button.focus();
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, place);
        }
    }
}

/// A presentation that a link began has no place to go back to but the top.
pub(super) fn keep_top() {
    PLACE.set(PLACE.get().or(Some(0.0)));
}

/// What of the page is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PrintOf {
    /// The handout: what the browser's own print command gives, too.
    Handout,
    /// The strip.
    Strip,
}

/// Prints a part of the page. The styles for print read which one from the root element.
pub(super) fn print(of: PrintOf) {
    let Some(window) = web_sys::window() else { return };
    let Some(root) = window.document().and_then(|document| document.document_element()) else { return };
    let _ = match of {
        PrintOf::Strip => root.set_attribute(PRINT, "strip"),
        PrintOf::Handout => root.remove_attribute(PRINT),
    };
    // Some browsers return from `print` at once and take the page later: it stays as it is to be printed until they say that they have.
    let marked = root.clone();
    let done = Closure::once_into_js(move || {
        let _ = marked.remove_attribute(PRINT);
    });
    window.set_onafterprint(done.dyn_ref());
    // What is there for paper alone must be drawn before the browser takes the page as it is: it is told now, and printed in a later task.
    if let Ok(event) = Event::new(BEFORE_PRINT) {
        let _ = window.dispatch_event(&event);
    }
    gloo_timers::callback::Timeout::new(0, move || {
        let _ = window.print();
    })
    .forget();
}

/// The attribute of the root element that says which part is printed.
const PRINT: &str = "data-print";
/// What a browser tells before it prints.
const BEFORE_PRINT: &str = "beforeprint";
/// What it tells when that is done.
const AFTER_PRINT: &str = "afterprint";

/// Watches whether the page is printed.
pub(super) struct PrintWatch {
    list: Option<web_sys::MediaQueryList>,
    before: Closure<dyn Fn()>,
    after: Closure<dyn Fn()>,
    changed: Closure<dyn Fn()>,
}

impl Drop for PrintWatch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            for (event, told) in [(BEFORE_PRINT, &self.before), (AFTER_PRINT, &self.after)] {
                let _ = window.remove_event_listener_with_callback(event, told.as_ref().unchecked_ref());
            }
        }
        if let Some(list) = &self.list {
            let _ = list.remove_event_listener_with_callback("change", self.changed.as_ref().unchecked_ref());
        }
    }
}

/// Calls `told` when printing, or a view as if printed, begins and ends; dropping what it gives ends that.
pub(super) fn watch_print(told: impl Fn(bool) + Clone + 'static) -> PrintWatch {
    let list = web_sys::window().and_then(|window| window.match_media("print").ok().flatten());
    let (begins, ends, changes, of) = (told.clone(), told.clone(), told, list.clone());
    let watch = PrintWatch {
        list,
        before: Closure::new(move || begins(true)),
        after: Closure::new(move || ends(false)),
        changed: Closure::new(move || changes(of.as_ref().is_some_and(web_sys::MediaQueryList::matches))),
    };
    if let Some(window) = web_sys::window() {
        for (event, told) in [(BEFORE_PRINT, &watch.before), (AFTER_PRINT, &watch.after)] {
            let _ = window.add_event_listener_with_callback(event, told.as_ref().unchecked_ref());
        }
    }
    if let Some(list) = &watch.list {
        let _ = list.add_event_listener_with_callback("change", watch.changed.as_ref().unchecked_ref());
    }
    watch
}

/// Whether the system asks for the night edition.
pub(super) fn prefers_night() -> bool {
    let list = web_sys::window().and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Fills the screen with the page, if the visitor has just done something: browsers allow it only then.
pub(super) fn fill_screen() {
    let Some(window) = web_sys::window() else { return };
    let Some(root) = window.document().and_then(|document| document.document_element()) else { return };
    let get = |of: &JsValue, key: &str| js_sys::Reflect::get(of, &JsValue::from_str(key)).unwrap_or_default();
    let acted = get(&get(window.navigator().as_ref(), "userActivation"), "isActive");
    let fill = get(root.as_ref(), "requestFullscreen").dyn_into::<js_sys::Function>();
    if let (Some(true), Ok(fill)) = (acted.as_bool(), fill) {
        // It gives a promise; a browser that refuses shows the presentation in its window.
        if let Ok(promise) = fill.call0(root.as_ref()).and_then(JsCast::dyn_into::<js_sys::Promise>) {
            wasm_bindgen_futures::spawn_local(async move {
                let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
                // It may come after the presentation was left.
                let document = window.document();
                let there = document.as_ref().and_then(|document| document.query_selector(".present").ok().flatten());
                if let (Some(document), None, true) = (document, there, fills_screen()) {
                    document.exit_fullscreen();
                }
            });
        }
    }
}

/// Whether the page fills the screen.
pub(super) fn fills_screen() -> bool {
    web_sys::window().and_then(|window| window.document()?.fullscreen_element()).is_some()
}

/// Whether an event's target is a button.
pub(super) fn is_button(target: Option<web_sys::EventTarget>) -> bool {
    target.and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| element.tag_name() == "BUTTON")
}

/// Puts the focus on what `selector` finds.
pub(super) fn focus(selector: &str) {
    let found = web_sys::window().and_then(|window| window.document()?.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Scrolls to the stage, where something was asked to be shown on it.
pub(super) fn show_stage() {
    let stage = web_sys::window().and_then(|window| window.document()?.query_selector(".main").ok()?);
    if let Some(stage) = stage {
        stage.scroll_into_view();
    }
}

/// Scrolls to the stage if its picture is not in sight: what keys play is to be seen.
pub(super) fn bring_stage() {
    let Some(window) = web_sys::window() else { return };
    let picture = window.document().and_then(|document| document.query_selector(".main .panel-frame").ok()?);
    let height = window.inner_height().ok().and_then(|height| height.as_f64());
    if let (Some(picture), Some(height)) = (picture, height) {
        let place = picture.get_bounding_client_rect();
        if place.top() < 0.0 || place.bottom() > height {
            show_stage();
        }
    }
}

/// Scrolls what `selector` finds sideways, so that what it names as its focus, in pixels from its left, lies in its middle.
pub(super) fn scroll_to_focus(selector: &str) {
    let found = web_sys::window().and_then(|window| window.document()?.query_selector(selector).ok()?);
    let focus = |element: &Element| element.get_attribute("data-focus")?.parse::<i32>().ok();
    if let Some(element) = found
        && let Some(focus) = focus(&element)
    {
        element.set_scroll_left(focus - element.client_width() / 2);
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
    let Some(url) = script_data("data-rest") else { return true };
    fetched(&url).await.is_some()
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

/// Whether an event's target is on the stage or beside it, or nothing in particular: there single letters are keys of the page.
/// Elsewhere they are left to whoever speaks to a computer, as speech is typed letter by letter (WCAG 2.2, 2.1.4).
pub(super) fn is_at_stage(target: Option<web_sys::EventTarget>) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) else { return true };
    element.matches("html, body").unwrap_or(false) || element.closest(".main, .depth").ok().flatten().is_some()
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
