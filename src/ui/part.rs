//! Parts of the page that have no state of their own: one component draws them all.
//!
//! A component of Yew costs a first visit some kilobytes each, whatever it draws; this one is paid once.

use std::any::Any;
use std::rc::Rc;

use yew::{Html, Properties, component, html};

/// What a part shows; drawn again only when that changes.
pub trait Draw: PartialEq + 'static {
    /// The part.
    fn draw(&self) -> Html;
}

/// [`Draw`] of any type.
trait Drawn: Any {
    fn drawn(&self) -> Html;
    fn same(&self, other: &dyn Any) -> bool;
}

impl<T: Draw> Drawn for T {
    fn drawn(&self) -> Html {
        self.draw()
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

#[derive(Clone, Properties)]
struct PartProps {
    shows: Rc<dyn Drawn>,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        let other: &dyn Any = &*other.shows;
        self.shows.same(other)
    }
}

#[component]
fn Part(props: &PartProps) -> Html {
    html! { <>{ nothing() }{ props.shows.drawn() }</> }
}

/// What a component draws that shows nothing just now: a text without a letter, and never no node at all.
///
/// Yew tells a component of the node that follows it after new neighbours have been drawn. One that has no node of its own would
/// send a new neighbour before it to the node that followed last, which may be gone by then: the page would stop there.
pub fn nothing() -> Html {
    html! { "" }
}

/// A part of the page.
pub fn part(shows: impl Draw) -> Html {
    let shows: Rc<dyn Drawn> = Rc::new(shows);
    html! { <Part {shows} /> }
}
