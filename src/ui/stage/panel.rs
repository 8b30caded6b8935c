//! A scene's picture with its text alternative.

use std::rc::Rc;

use yew::{AttrValue, Html, html};

use super::panels;
use crate::story::Scene;
use crate::story::timeline::Frame;
use crate::text::Words;

/// What a panel is given.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// The scene.
    pub scene: Rc<Scene>,
    /// Its own time, in milliseconds from its beginning; [`Frame::STILL`] for its end still.
    pub at: u32,
    /// Whether beats move it after it is drawn: then all is there that was to be seen, and is to be.
    pub live: bool,
    /// The language.
    pub words: Words,
    /// What belongs under the picture: caption, term, aside.
    pub children: Html,
}

/// A scene's end still as SVG, in a box of 800 by 500: it refers to the symbols of [`Symbols`](super::Symbols), and all values in it are escaped.
pub fn drawing(scene: &Scene, words: &Words) -> String {
    panels::draw(scene, Frame::STILL, false, words)
}

/// A figure: the drawing, hidden from who cannot see it; what there is to see as text; and what the page puts under it.
pub fn panel(props: &Panel) -> Html {
    let Panel { scene, at, live, words, children } = props;
    let crop = if panels::is_whole(&scene.picture) { "xMidYMid meet" } else { "xMidYMid slice" };
    let drawing = panels::draw(scene, *at, *live, words);
    let art = format!(
        "<svg class=\"panel-art\" viewBox=\"0 0 800 500\" preserveAspectRatio=\"{crop}\" aria-hidden=\"true\" focusable=\"false\">{drawing}</svg>"
    );
    html! {
        <figure class="panel">
            <div class="panel-frame">
                { Html::from_html_unchecked(AttrValue::from(art)) }
                if scene.picture.is_staged() { <span class="panel-staged">{ words.say("label-staged") }</span> }
            </div>
            <figcaption>
                <p class="panel-alt">{ words.alternative(scene) }</p>
                { children.clone() }
            </figcaption>
        </figure>
    }
}
