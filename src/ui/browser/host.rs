//! The page that frames this one: what it says is heard from it alone, and what is told to it reaches nobody else.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, ResizeObserver, Window};
use yew::NodeRef;

use super::listen::Listening;
use super::{document, root_element, window};

/// The way to the page that frames this one.
pub(in crate::ui) struct Framing {
    parent: Window,
    /// Its origin, from its first message on. The window that it came from is the parent, which cannot become another page without this
    /// one going away.
    origin: Rc<RefCell<Option<String>>>,
    _heard: Option<Listening>,
}

impl Framing {
    /// Hears what the page says that frames this one, as JSON; nothing where none does.
    pub(in crate::ui) fn watch(told: impl Fn(String) + 'static) -> Option<Self> {
        let window = window()?;
        let parent = window.parent().ok()??;
        if Object::is(&parent, &window) {
            return None;
        }
        let origin = Rc::new(RefCell::new(None::<String>));
        let (known, from) = (Rc::clone(&origin), parent.clone());
        let framed_by = framed_by(&window);
        let heard = Listening::in_window("message", move |event| {
            let Ok(event) = event.dyn_into::<MessageEvent>() else { return };
            let is_parent = event.source().is_some_and(|source| Object::is(&source, &from));
            let says = event.origin();
            // Of a page without an origin nobody can say whom an answer would reach.
            let is_known = known.borrow().as_ref().or(framed_by.as_ref()).is_none_or(|known| *known == says);
            if !is_parent || !is_known || says.is_empty() || says == "null" {
                return;
            }
            let text = JSON::stringify(&event.data()).ok().and_then(|text| text.as_string());
            if let Some(text) = text {
                known.borrow_mut().get_or_insert(says);
                told(text);
            }
        });
        Some(Self { parent, origin, _heard: heard })
    }

    /// Says that this page is there, to whoever frames it: that message must say nothing else.
    pub(in crate::ui) fn call(&self, hello: &str) {
        self.post(hello, "*");
    }

    /// Says something to the page that frames this one, once that is known.
    pub(in crate::ui) fn say(&self, text: &str) {
        if let Some(origin) = self.origin.borrow().as_ref() {
            self.post(text, origin);
        }
    }

    fn post(&self, text: &str, to: &str) {
        if let Ok(message) = JSON::parse(text) {
            let _ = self.parent.post_message(&message, to);
        }
    }
}

/// The origin of the page that frames this one, where the browser says it.
fn framed_by(window: &Window) -> Option<String> {
    let ancestors = Reflect::get(&window.location(), &"ancestorOrigins".into()).ok()?;
    Reflect::get(&ancestors, &JsValue::from(0)).ok()?.as_string().filter(|origin| origin != "null")
}

/// Watches how high the page is.
pub(in crate::ui) struct Heights {
    observer: Option<ResizeObserver>,
    _changed: Closure<dyn Fn()>,
}

impl Drop for Heights {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// Calls `changed` when a frame has another width, or its words another height, as with other letters; dropping what it gives ends that.
pub(in crate::ui) fn watch_height(changed: impl Fn() + 'static) -> Heights {
    let changed = Closure::<dyn Fn()>::new(changed);
    let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok();
    let watched = document().and_then(|document| document.query_selector_all(".embed, .e-top, .embed .caption").ok());
    if let (Some(observer), Some(watched)) = (&observer, watched) {
        let elements = (0..watched.length()).filter_map(|index| watched.item(index)?.dyn_into().ok());
        elements.for_each(|element| observer.observe(&element));
    }
    Heights { observer, _changed: changed }
}

/// How high the page of a frame is if it takes no more room than it needs, in CSS pixels. Styles tell by an attribute that it is measured.
pub(in crate::ui) fn natural_height() -> Option<u32> {
    const MEASURED: &str = "data-measured";
    let root = root_element()?;
    let page = document()?.query_selector(".embed").ok()??;
    let _ = root.set_attribute(MEASURED, "");
    let height = page.get_bounding_client_rect().height();
    let _ = root.remove_attribute(MEASURED);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a height in pixels; `as` saturates")]
    Some(height.ceil() as u32).filter(|height| *height > 0)
}

/// Gives the element of assets/embed.js the records that it shows, as the text of a case file; none of our own, where it has a case to name.
pub(in crate::ui) fn hand_in_records(element: &NodeRef, text: Option<&str>) {
    if let Some(element) = element.get() {
        let text = text.map_or(JsValue::NULL, JsValue::from_str);
        let _ = Reflect::set(&element, &"records".into(), &text);
    }
}
