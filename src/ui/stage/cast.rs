//! The cast: symbols that every drawing uses, and small pictures of them for the page.

use yew::{AttrValue, Html, Properties, component, html};

use super::props::owl_id;
use crate::story::Mood;
use crate::story::scene::Standing;

/// Symbols and parts, drawn by hand.
const CAST: &str = include_str!("../../../assets/cast/cast.svg");

/// All symbols; a page holds them once, before the first drawing.
#[component]
pub fn CastSymbols() -> Html {
    Html::from_html_unchecked(AttrValue::from(CAST))
}

fn symbol(class: &'static str, id: &str, view_box: &'static str) -> Html {
    html! {
        <svg {class} viewBox={view_box} aria-hidden="true" focusable="false">
            <use href={format!("#{id}")} width="100%" height="100%" />
        </svg>
    }
}

/// Whose state a mark tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct MarkProps {
    /// The state.
    pub standing: Standing,
}

/// The mark of a state: told by shape, then sign, then hue. A word always stands beside it, so it is hidden itself.
#[component]
pub fn Mark(props: &MarkProps) -> Html {
    symbol("mark", super::panels::mark_of(props.standing), "0 0 48 48")
}

/// The owl's face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct OwlProps {
    /// Its mood.
    pub mood: Mood,
}

/// The owl, for the head of the page.
#[component]
pub fn Owl(props: &OwlProps) -> Html {
    symbol("owl", owl_id(props.mood), "0 0 240 260")
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

/// A house of the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct HouseProps {
    /// Which.
    pub kind: HouseKind,
    /// Whether its keys are proven: then there is light in it.
    #[prop_or_default]
    pub lit: bool,
}

/// A zone's house, for the map.
#[component]
pub fn House(props: &HouseProps) -> Html {
    let id = match (props.kind, props.lit) {
        (HouseKind::Root, false) => "house-root",
        (HouseKind::Root, true) => "house-root-lit",
        (HouseKind::Between, false) => "house-tld",
        (HouseKind::Between, true) => "house-tld-lit",
        (HouseKind::Leaf, false) => "house-leaf",
        (HouseKind::Leaf, true) => "house-leaf-lit",
    };
    symbol("house", id, "0 0 100 100")
}

/// An icon of the transport and the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct IconProps {
    /// Its name: play, pause, next, prev, speed, print, share, open or search.
    pub name: &'static str,
}

/// An icon; its button carries the words.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    symbol("icon", &format!("icon-{}", props.name), "0 0 48 48")
}
