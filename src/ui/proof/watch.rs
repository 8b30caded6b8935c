//! An owl that looks at its watch, beside how long a proof holds: where that is not long.
//!
//! The verdict stands in the first file of the program, which has no room for it: a style of this one puts it there.

use yew::prelude::*;

use crate::ui::part::{Draw, nothing};
use crate::visit::headline;
use crate::visit::proof::{Proof, Shared};

/// The owl, where little time is left.
#[derive(PartialEq)]
pub struct Watch {
    /// What is told.
    pub proof: Shared<Proof>,
}

impl Draw for Watch {
    fn draw(&self) -> Html {
        if headline::ends_soon(&self.proof) {
            html! { <style>{ include_str!("watch.css") }</style> }
        } else {
            nothing()
        }
    }
}
