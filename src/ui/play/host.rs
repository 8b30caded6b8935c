//! Talking with the page that frames this one: what may be said is for [`crate::visit::host`] to know.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser::{self, Framing};
use crate::ui::part::nothing;
use crate::visit::host::{Call, Event, Host};
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::state::{Message, State};

/// Props of [`Talk`].
#[derive(Properties, PartialEq)]
pub(super) struct TalkProps {
    /// What the page holds.
    pub state: State,
    /// The words.
    pub words: Words,
    /// What the other page wants.
    pub on: Callback<Message>,
}

/// Both ends of the talk.
struct Line {
    host: RefCell<Host>,
    framing: RefCell<Option<Framing>>,
    /// The last state that was drawn.
    state: RefCell<State>,
    words: RefCell<Words>,
    /// Set when the case that was handed over last is no longer wanted.
    handed: RefCell<Rc<Cell<bool>>>,
    on: Callback<Message>,
}

impl Line {
    fn say(&self, events: impl IntoIterator<Item = Event>) {
        if let Some(framing) = &*self.framing.borrow() {
            events.into_iter().for_each(|event| framing.say(&event.text()));
        }
    }

    /// Says what there is to say of the present state.
    fn tell(&self) {
        let news = self.host.borrow_mut().news(&self.state.borrow());
        self.say(news);
    }

    /// Says how high the page is, if its frame is to fit it.
    fn measure(&self) {
        if self.state.borrow().route.view.embed.fits()
            && let Some(height) = browser::natural_height()
        {
            let event = self.host.borrow_mut().height(height, &self.state.borrow());
            self.say(event);
        }
    }

    fn hear(self: &Rc<Self>, call: Call) {
        match call {
            Call::Hello => {
                self.host.borrow_mut().greet();
                self.tell();
                self.measure();
            }
            Call::Case(text) => {
                if self.host.borrow().hands_over() {
                    spawn_local(Rc::clone(self).open(text));
                }
            }
            call => {
                let message = self.host.borrow().obeys(&call, &self.state.borrow());
                message.into_iter().for_each(|message| self.on.emit(message));
            }
        }
    }

    /// Checks the case that was handed over, like any other one.
    async fn open(self: Rc<Self>, text: String) {
        // What is asked or handed over meanwhile counts more.
        let run = self.state.borrow().run;
        let unwanted = Rc::new(Cell::new(false));
        self.handed.replace(Rc::clone(&unwanted)).set(true);
        let read = browser::read_case(&text).await;
        let case = match read {
            _ if unwanted.get() => return,
            Ok(case) => case,
            Err(fault) => return self.on.emit(Message::Failed(run, Problem::Case(fault))),
        };
        let Some(judged) = browser::judged(case, &unwanted).await else { return };
        let words = self.words.borrow().clone();
        let proof = Proof::of(judged, Origin::Handed, &words, &browser::to_ascii);
        self.on.emit(Message::Opened(run, Shared::new(proof)));
    }
}

/// Listens and answers for as long as the page is framed; shows nothing.
#[component]
pub(super) fn Talk(props: &TalkProps) -> Html {
    let TalkProps { state, words, on } = props;
    let line = {
        let (state, words, on) = (state.clone(), words.clone(), on.clone());
        use_memo((), move |()| Line {
            host: RefCell::new(Host::new(&state.route)),
            framing: RefCell::new(None),
            state: RefCell::new(state),
            words: RefCell::new(words),
            handed: RefCell::default(),
            on,
        })
    };
    {
        let line = Rc::clone(&line);
        use_effect_with((), move |()| {
            let hears = Rc::clone(&line);
            let framing = Framing::watch(move |text| {
                if let Some(call) = Call::read(&text) {
                    hears.hear(call);
                }
            });
            if let Some(framing) = &framing {
                framing.call(&Event::Hello.text());
            }
            line.framing.replace(framing);
            move || drop(line.framing.take())
        });
    }
    {
        let line = Rc::clone(&line);
        use_effect_with((state.clone(), words.clone()), move |(state, words)| {
            line.state.replace(state.clone());
            line.words.replace(words.clone());
            line.tell();
        });
    }
    // What is watched is there anew once there is something else to show.
    let shows = (state.route.view.embed.fits(), state.shown().cloned(), words.clone());
    use_effect_with(shows, move |(fits, _, _)| {
        let watch = fits.then(|| {
            line.measure();
            browser::watch_height(move || line.measure())
        });
        move || drop(watch)
    });
    nothing()
}
