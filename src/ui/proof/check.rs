//! How a check ended, as a mark and in words: the same in every list.

use yew::prelude::*;

use crate::story::scene::Standing;
use crate::text::Words;
use crate::trace::{Step, Trace};
use crate::ui::stage::mark;

/// How a check ended.
#[derive(Clone, Copy)]
pub(super) enum How {
    Holds,
    Fails,
    /// It could not be told.
    Open,
    /// A DS or an anchor on which nothing rests, beside one that leads to a key.
    Unused,
}

impl How {
    /// How a step of a link ended in which a DS or an anchor leads to a key, or none does.
    pub(super) fn of(trace: &Trace, step: &Step, leads: bool) -> Self {
        match step.fault() {
            None => Self::Holds,
            Some(_) if trace.is_unused(step, leads) => Self::Unused,
            Some(fault) if fault.leaves_open() => Self::Open,
            Some(_) => Self::Fails,
        }
    }

    /// The class of its line.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Open | Self::Unused => "idle",
        }
    }

    pub(super) fn mark(self) -> Html {
        match self {
            Self::Holds => mark(Standing::Secure),
            Self::Fails => mark(Standing::Bogus),
            Self::Open => mark(Standing::Indeterminate),
            Self::Unused => unused(),
        }
    }

    /// The mark in words. That something is not used is also to be seen: no other mark is known from elsewhere.
    pub(super) fn said(self, words: &Words) -> Html {
        let (class, id) = match self {
            Self::Holds => ("sr", "check-holds"),
            Self::Fails => ("sr", "check-fails"),
            Self::Open => ("sr", "state-indeterminate"),
            Self::Unused => ("unused", "graph-unused"),
        };
        html! { <span {class}>{ " " }{ words.say(id) }</span> }
    }
}

/// A quiet mark: a stroke, and no sign of good or bad.
pub(super) fn unused() -> Html {
    html! {
        <svg class="mark unused" viewBox="0 0 48 48" aria-hidden="true" focusable="false"><circle cx="24" cy="24" r="18" /><path d="M15 24H33" /></svg>
    }
}
