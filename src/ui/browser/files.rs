//! Files beside the page, files for the visitor, and the clipboard.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Response, Url};

use super::{document, window};

/// A text that lies beside the page.
pub(in crate::ui) async fn text(url: &str) -> Option<String> {
    let response = fetched(url).await?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// What lies at `url`, if it is there.
pub(super) async fn fetched(url: &str) -> Option<Response> {
    let got = JsFuture::from(window()?.fetch_with_str(url)).await;
    got.ok()?.dyn_into::<Response>().ok().filter(Response::ok)
}

/// What the page says of its files in the element that starts the program.
pub(super) fn script_data(name: &str) -> Option<String> {
    let script = document()?.query_selector("script[data-wasm]").ok()??;
    script.get_attribute(name)
}

/// A part of the program that comes by itself.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Part {
    /// What any proof needs.
    Late,
    /// What stands below the stage.
    Later,
}

/// Fetches the files of a part, which the page names where the program is in several (scripts/in-two/page); whether all came.
pub(in crate::ui) async fn brings(part: Part) -> bool {
    let named = match part {
        Part::Late => "data-late",
        Part::Later => "data-later",
    };
    let Some(files) = script_data(named) else { return true };
    for file in files.split(' ') {
        if fetched(file).await.is_none() {
            return false;
        }
    }
    true
}

/// Brings a script that lies beside the page, once.
pub(in crate::ui) fn bring_script(file: &str) {
    let Some(document) = document() else { return };
    let there = document.query_selector(&format!("script[src=\"{file}\"]")).ok().flatten();
    if let (None, Ok(script), Some(body)) = (there, document.create_element("script"), document.body()) {
        let _ = script.set_attribute("src", file);
        let _ = body.append_child(&script);
    }
}

/// Hands `text` to the visitor as a file of a media type.
pub(in crate::ui) fn download(file: &str, text: &str, kind: &str) {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    // Nothing can be done about a browser that gives no files.
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &bag) {
        let _ = hand_over(file, &blob);
    }
}

/// Hands octets to the visitor as a file of no media type in particular.
pub(in crate::ui) fn download_octets(file: &str, octets: &[u8]) {
    let bag = BlobPropertyBag::new();
    bag.set_type("application/octet-stream");
    if let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&Array::of1(&Uint8Array::from(octets)), &bag) {
        let _ = hand_over(file, &blob);
    }
}

/// Hands octets to the visitor as a file.
///
/// # Errors
/// What the browser says that gives no files.
pub(in crate::ui) fn hand_over(file: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = document().ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    link.set_href(&url);
    link.set_download(file);
    link.click();
    Url::revoke_object_url(&url)
}

/// Copies `text`; whether the browser let us.
pub(in crate::ui) async fn copy(text: String) -> bool {
    let Some(window) = window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
}

/// The octets of a file that the visitor gave.
pub(in crate::ui) async fn octets(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
