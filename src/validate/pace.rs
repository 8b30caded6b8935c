//! A validation that lets others have their turn: it stops where a slice of work is used up, and goes on from there.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// What may still be done in this slice, in the unit of [`crypto::effort`](crate::crypto::effort).
#[derive(Debug)]
pub(super) struct Pace(Cell<u64>);

impl Pace {
    /// No slices: all at once.
    pub(super) fn unbounded() -> Rc<Self> {
        Rc::new(Self(Cell::new(u64::MAX)))
    }

    /// Takes from the slice.
    pub(super) fn spend(&self, effort: u64) {
        self.0.set(self.0.get().saturating_sub(effort));
    }

    /// Goes on at once while something is left of the slice, and with the next one where nothing is.
    pub(super) async fn turn(&self) {
        poll_fn(|_| if self.0.get() == 0 { Poll::Pending } else { Poll::Ready(()) }).await;
    }
}

/// Work that is done in slices; it ends with a `T`. Each step of it is made once, however many slices it takes.
pub struct Slices<T> {
    work: Pin<Box<dyn Future<Output = T>>>,
    pace: Rc<Pace>,
}

impl<T> std::fmt::Debug for Slices<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Slices")
    }
}

impl<T> Slices<T> {
    pub(super) fn new<F: Future<Output = T> + 'static>(work: impl FnOnce(Rc<Pace>) -> F) -> Self {
        let pace = Pace::unbounded();
        Self { work: Box::pin(work(Rc::clone(&pace))), pace }
    }

    /// One slice of about `effort`, in the unit of [`crypto::effort`](crate::crypto::effort): a microsecond of a usual machine. What is
    /// begun is ended, so it may be longer by one signature check. Gives the outcome with the last slice.
    ///
    /// # Panics
    /// After the last slice, as every future does.
    pub fn next(&mut self, effort: u64) -> Option<T> {
        self.pace.0.set(effort.max(1));
        match self.work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(outcome) => Some(outcome),
            Poll::Pending => None,
        }
    }
}

/// Does work without slices: it never waits for anything but its pace.
pub(super) fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(outcome) = work.as_mut().poll(&mut context) {
            return outcome;
        }
    }
}
