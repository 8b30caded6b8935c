//! The cast: symbols that every drawing uses, and small pictures of them for the page.

use yew::{AttrValue, Html, html};

use crate::story::scene::Standing;
use crate::ui::part::Draw;

/// Symbols and parts, drawn by hand.
const CAST: &str = include_str!("../../../assets/cast/cast.svg");

/// All symbols; a page holds them once, before the first drawing.
#[derive(PartialEq)]
pub struct Symbols;

impl Draw for Symbols {
    fn draw(&self) -> Html {
        Html::from_html_unchecked(AttrValue::from(CAST))
    }
}

fn symbol(class: &'static str, id: &str, view_box: &'static str) -> Html {
    html! {
        <svg {class} viewBox={view_box} aria-hidden="true" focusable="false">
            <use href={format!("#{id}")} width="100%" height="100%" />
        </svg>
    }
}

/// The mark of a state: told by shape, then sign, then hue. A word always stands beside it, so it is hidden itself.
pub fn mark(standing: Standing) -> Html {
    symbol("mark", super::panels::mark_of(standing), "0 0 48 48")
}

/// Which house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HouseKind {
    /// The root: a lighthouse.
    Root,
    /// A zone between the root and the answer.
    Between,
    /// The zone of the answer.
    Leaf,
}

/// A zone's house, for the map; with light in it if its keys are proven.
pub fn house(kind: HouseKind, standing: Standing) -> Html {
    let id = match (kind, standing == Standing::Secure) {
        (HouseKind::Root, false) => "house-root",
        (HouseKind::Root, true) => "house-root-lit",
        (HouseKind::Between, false) => "house-tld",
        (HouseKind::Between, true) => "house-tld-lit",
        (HouseKind::Leaf, false) => "house-leaf",
        (HouseKind::Leaf, true) => "house-leaf-lit",
    };
    symbol("house", id, "0 0 100 100")
}

/// An icon by its name (play, pause, next, prev, speed, print, share, open or search); its button carries the words.
pub fn icon(name: &str) -> Html {
    symbol("icon", &format!("icon-{}", name), "0 0 48 48")
}
