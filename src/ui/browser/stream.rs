//! What streams give.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader};

/// What a stream gives, until it ends or has given more than `most` octets.
///
/// # Errors
/// What the browser says of a stream that broke.
pub(super) async fn read(stream: &ReadableStream, most: usize) -> Result<Vec<u8>, JsValue> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut octets = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read()).await?;
        let value = Reflect::get(&chunk, &"value".into()).unwrap_or_default();
        let Some(part) = value.dyn_ref::<Uint8Array>() else { break };
        octets.extend(part.to_vec());
        if octets.len() > most {
            // Nobody waits for what is left.
            let _ = reader.cancel();
            break;
        }
    }
    Ok(octets)
}
