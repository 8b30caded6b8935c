//! A sheet as a picture of dots: drawn by the browser on a canvas.

use domain::utils::base64;
use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};

use super::document;
use super::files::fetched;
use crate::paper;
use crate::paper::sheet::{Drawn, Face};

/// Dots for each CSS pixel.
const SCALE: f64 = 2.0;

/// Dots that a canvas may have in every browser: Safari on a phone takes 2^24 (WebKit, MAX_CANVAS_AREA).
const MOST_DOTS: f64 = 16_777_216.0;

/// The faces of the page, to be put into a picture; one that does not come is left out.
pub(in crate::ui) async fn faces() -> Vec<Face> {
    let mut faces = Vec::new();
    for (declared, file) in paper::faces() {
        if let Some(font) = octets(file).await {
            faces.push(Face { declared, file, font: base64::encode_string(&font) });
        }
    }
    faces
}

async fn octets(file: &str) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(fetched(file).await?.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Draws a sheet as PNG, twice as large; smaller where no canvas could hold that. Nothing if the browser cannot.
pub(in crate::ui) async fn png(sheet: &Drawn) -> Option<Blob> {
    let kind = BlobPropertyBag::new();
    kind.set_type("image/svg+xml");
    let svg = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(&sheet.svg)), &kind).ok()?;
    let url = Url::create_object_url_with_blob(&svg).ok()?;
    let png = painted(&url, sheet).await;
    let _ = Url::revoke_object_url(&url);
    png
}

async fn painted(url: &str, sheet: &Drawn) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(sheet.width), f64::from(sheet.height));
    let scale = SCALE.min((MOST_DOTS / (width * height)).sqrt());
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in dots; `as` saturates")]
    let dots = |length: f64| (length * scale).floor() as u32;
    canvas.set_width(dots(width));
    canvas.set_height(dots(height));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context
        .draw_image_with_html_image_element_and_dw_and_dh(
            &image,
            0.0,
            0.0,
            f64::from(canvas.width()),
            f64::from(canvas.height()),
        )
        .ok()?;
    let made = Promise::new(&mut |done: Function, failed: Function| {
        if canvas.to_blob(&done).is_err() {
            let _ = failed.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}
