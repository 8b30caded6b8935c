//! A case in a link: packed and unpacked by the browser.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array, global};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Blob, ReadableWritablePair};
use yew::Callback;

use super::fetch::{News, UnderWay, judged, read_case};
use super::stream::read;
use crate::case::link::{self, Carried, LinkFault, Packing};
use crate::case::{self, CaseFault};
use crate::text::Words;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof};

/// Opens the case that a link carries.
pub(in crate::ui) fn open_carried(fragment: &str, words: Words, tell: Callback<News>) -> UnderWay {
    let cancelled = Rc::new(Cell::new(false));
    let under_way = UnderWay::until(&cancelled);
    let carried = link::read(fragment);
    spawn_local(async move {
        let text = match carried {
            Ok(carried) => unpacked(carried).await,
            Err(fault) => Err(Problem::Carried(fault)),
        };
        if cancelled.get() {
            return;
        }
        let read = match text {
            Ok(text) => read_case(&text).await.map_err(Problem::Case),
            Err(problem) => Err(problem),
        };
        match read {
            Ok(case) => {
                let Some(judged) = judged(case, &cancelled).await else { return };
                tell.emit(News::Done(Box::new(Proof::of(judged, Origin::Carried, &words, &super::to_ascii))));
            }
            Err(problem) => tell.emit(News::Failed(problem)),
        }
    });
    under_way
}

/// The fragment that carries a case file, packed where that makes it shorter.
pub(in crate::ui) async fn carried(file: &str) -> String {
    let plain = Carried { packing: Packing::Plain, octets: file.as_bytes().to_vec() };
    let packed = async { through(&plain.octets, &deflate("CompressionStream")?).await.ok() };
    match packed.await {
        Some(octets) if octets.len() < plain.octets.len() => {
            link::write(&Carried { packing: Packing::Deflated, octets })
        }
        _ => link::write(&plain),
    }
}

/// The case file that a link carries.
async fn unpacked(carried: Carried) -> Result<String, Problem> {
    let octets = match carried.packing {
        Packing::Plain => carried.octets,
        Packing::Deflated => through(&carried.octets, &deflate("DecompressionStream").ok_or(Problem::Packed)?).await?,
    };
    String::from_utf8(octets).map_err(|_| Problem::Carried(LinkFault::Changed))
}

/// A stream of DEFLATE of that kind (Compression Standard 4, 5); `None` in a browser that has none.
fn deflate(kind: &str) -> Option<ReadableWritablePair> {
    let kind: Function = Reflect::get(&global(), &kind.into()).ok()?.dyn_into().ok()?;
    Some(Reflect::construct(&kind, &Array::of1(&"deflate-raw".into())).ok()?.unchecked_into())
}

/// What a stream makes of octets. Of what becomes longer than any case file no more is read: a few octets may be packed so that they
/// fill a machine.
async fn through(octets: &[u8], pair: &ReadableWritablePair) -> Result<Vec<u8>, Problem> {
    let changed = |_| Problem::Carried(LinkFault::Changed);
    let parts = Array::of1(&Uint8Array::from(octets));
    let blob = Blob::new_with_u8_array_sequence(&parts).map_err(changed)?;
    let made = read(&blob.stream().pipe_through(pair), case::MAX_FILE).await.map_err(changed)?;
    if made.len() > case::MAX_FILE { Err(Problem::Case(CaseFault::TooLarge)) } else { Ok(made) }
}
