//! The only network: drives a fetch plan with the browser's `fetch`.
//!
//! All questions of a round go out at once. A request is a simple one (Fetch 2.2.2), so no preflight doubles the time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials};
use yew::Callback;

use super::stream;
use crate::case::given::{self, Beside, Given, Kind};
use crate::case::{self, Case, CaseFault};
use crate::doh::plan::Progress;
use crate::doh::provider::Provider;
use crate::errand::{Errand, Forms};
use crate::evidence::{FetchFault, Question};
use crate::text::Words;
use crate::validate::{Means, TrustAnchors};
use crate::visit::opening::SLICE;
use crate::visit::problem::Problem;
use crate::visit::proof::{Judged, Origin, Proof};

/// How long a resolver may take for one question, in milliseconds. A recursive resolver gives up on slow servers after about
/// five seconds, and its own word on that is worth waiting for.
const TIME_OUT: u32 = 8_000;

/// What is to be found out.
#[derive(Clone)]
pub(in crate::ui) struct Order {
    /// The question.
    pub(in crate::ui) question: Question,
    /// Who is asked.
    pub(in crate::ui) provider: Provider,
    /// What is trusted.
    pub(in crate::ui) anchors: TrustAnchors,
    /// The words to tell it in.
    pub(in crate::ui) words: Words,
}

/// Evidence that was given, and is to be made whole.
#[derive(Clone)]
pub(in crate::ui) struct Completion {
    /// What is there.
    pub(in crate::ui) case: Case,
    /// The form that it was given in.
    pub(in crate::ui) kind: Kind,
    /// Who is asked for the rest.
    pub(in crate::ui) provider: Provider,
    /// The words to tell it in.
    pub(in crate::ui) words: Words,
}

/// How it goes.
pub(in crate::ui) enum News {
    /// How far each question has come.
    Progress(Rc<[Progress]>),
    /// All records are there.
    Checking,
    /// It is proven, or not.
    Done(Box<Proof>),
    /// It came to nothing.
    Failed(Problem),
}

/// Something under way; dropping it ends it.
pub(in crate::ui) struct UnderWay {
    cancelled: Rc<Cell<bool>>,
    controllers: Controllers,
}

thread_local! {
    /// The forms that resolvers turned out to have in this visit.
    static FORMS: RefCell<Forms> = RefCell::default();
}

type Controllers = Rc<RefCell<Vec<AbortController>>>;

impl UnderWay {
    /// What has no network to stop, and ends when this is dropped.
    pub(super) fn until(cancelled: &Rc<Cell<bool>>) -> Self {
        Self { cancelled: Rc::clone(cancelled), controllers: Controllers::default() }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.cancelled.set(true);
        for controller in self.controllers.borrow().iter() {
            controller.abort();
        }
    }
}

/// Begins to fetch and check.
pub(in crate::ui) fn start(order: Order, tell: Callback<News>) -> UnderWay {
    let Order { question, provider, anchors, words } = order;
    run(FORMS.with_borrow(|forms| forms.errand(question, provider, anchors)), None, words, tell)
}

/// Evidence that is older than this is of another day, in seconds: what a resolver gives now may not fit to it.
const FRESH: u32 = 86_400;

/// Begins to ask for what a case lacks, and to check all of it as of now; where the case is of another day, for all of it anew.
pub(in crate::ui) fn complete(completion: Completion, tell: Callback<News>) -> UnderWay {
    let Completion { case, kind, provider, words } = completion;
    let errand = FORMS.with_borrow(|forms| forms.errand(case.capture.question, provider, case.anchors));
    if super::now().field().abs_diff(case.now.field()) > FRESH {
        return run(errand, None, words, tell);
    }
    run(errand.with(case.capture.exchanges), Some(kind), words, tell)
}

fn run(errand: Errand, completes: Option<Kind>, words: Words, tell: Callback<News>) -> UnderWay {
    let cancelled = Rc::new(Cell::new(false));
    let controllers = Controllers::default();
    let errand = Rc::new(RefCell::new(errand));
    let run =
        Run { errand, completes, words, tell, cancelled: Rc::clone(&cancelled), controllers: Rc::clone(&controllers) };
    Rc::new(run).go_on();
    UnderWay { cancelled, controllers }
}

/// Opens the case `name` that is served beside the page.
pub(in crate::ui) fn open_beside(name: String, words: Words, tell: Callback<News>) -> UnderWay {
    let cancelled = Rc::new(Cell::new(false));
    let controllers = Controllers::default();
    let under_way = UnderWay { cancelled: Rc::clone(&cancelled), controllers: Rc::clone(&controllers) };
    spawn_local(async move {
        let got = body(&format!("cases/{name}.json"), "application/json", &controllers).await;
        if cancelled.get() {
            return;
        }
        let news = match got.map(|octets| String::from_utf8_lossy(&octets).into_owned()) {
            Err(fault) => News::Failed(Problem::of_beside(name, &fault)),
            Ok(text) => match read_case(&text).await {
                Err(fault) => News::Failed(Problem::of_case_beside(name, fault)),
                Ok(case) => {
                    let Some(judged) = judged(case, &cancelled).await else { return };
                    News::Done(Box::new(Proof::of(judged, Origin::Beside(name), &words, &super::to_ascii)))
                }
            },
        };
        tell.emit(news);
    });
    under_way
}

struct Run {
    errand: Rc<RefCell<Errand>>,
    /// The form of what was at hand before anything was asked.
    completes: Option<Kind>,
    words: Words,
    tell: Callback<News>,
    cancelled: Rc<Cell<bool>>,
    controllers: Controllers,
}

impl Run {
    /// Sends what is to be asked now; when nothing is left, checks what came.
    fn go_on(self: Rc<Self>) {
        let sends = self.errand.borrow_mut().poll();
        self.tell.emit(News::Progress(self.errand.borrow().progress().into()));
        for send in sends {
            let run = Rc::clone(&self);
            spawn_local(async move {
                let got = body(&send.request.url, send.request.accept, &run.controllers).await;
                if run.cancelled.get() {
                    return;
                }
                run.errand.borrow_mut().receive(&send, got);
                run.go_on();
            });
        }
        if self.errand.borrow().is_answered() {
            spawn_local(self.check());
        }
    }

    /// Checks what came, and asks once more for what JSON may have spoilt.
    async fn check(self: Rc<Self>) {
        self.tell.emit(News::Checking);
        // Two turns of the event loop: one draws that all answers are here, one lets the visitor act.
        TimeoutFuture::new(0).await;
        TimeoutFuture::new(0).await;
        if self.cancelled.get() {
            return;
        }
        let (came, origin) = {
            let errand = self.errand.borrow();
            FORMS.with_borrow_mut(|forms| forms.learn(&errand));
            let origin = match self.completes {
                Some(kind) => Origin::Completed { kind, asked: errand.asked() },
                None => Origin::Live { again: errand.again() },
            };
            (errand.case(super::now()), origin)
        };
        let case = match came {
            Ok(case) => case,
            Err(nothing) => return self.tell.emit(News::Failed(nothing.into())),
        };
        let Some(judged) = judged(case, &self.cancelled).await else { return };
        let proof = Proof::of(judged, origin, &self.words, &super::to_ascii);
        if self.errand.borrow_mut().once_more(&proof.report) {
            self.go_on();
        } else {
            self.tell.emit(News::Done(Box::new(proof)));
        }
    }
}

/// Octets of responses that are read in one go: some 10 ms in a browser.
const IN_ONE_GO: usize = 24 << 10;

/// Reads a case file, with the browser's own work in between.
pub(in crate::ui) async fn read_case(text: &str) -> Result<Case, CaseFault> {
    let mut reading = case::Reading::of(text)?;
    while !reading.some(IN_ONE_GO)? {
        TimeoutFuture::new(0).await;
    }
    reading.end()
}

/// Reads what a visitor gave, likewise; `beside` is known of what does not say it itself. `None` if nobody wants to know any more.
pub(in crate::ui) async fn read_given(
    octets: &[u8],
    beside: impl FnOnce(bool) -> Result<Beside, Problem>,
    cancelled: &Cell<bool>,
) -> Option<Result<Given, Problem>> {
    let mut reading = match given::Reading::of(octets) {
        Ok(reading) => reading,
        Err(fault) => return Some(Err(fault.into())),
    };
    loop {
        match reading.some(IN_ONE_GO) {
            Err(fault) => return Some(Err(fault.into())),
            Ok(true) => break,
            Ok(false) => TimeoutFuture::new(0).await,
        }
        if cancelled.get() {
            return None;
        }
    }
    let beside = beside(reading.is_case());
    Some(beside.and_then(|beside| reading.end(beside).map_err(Problem::from)))
}

/// Checks a case, with the browser's own work between slices and before it is told; `None` if nobody wants to know any more.
pub(in crate::ui) async fn judged(case: Case, cancelled: &Cell<bool>) -> Option<Judged> {
    let mut slices = Judged::in_slices(case, Means::ALL);
    // What was read in this turn was work too.
    TimeoutFuture::new(0).await;
    loop {
        let judged = slices.next(SLICE);
        TimeoutFuture::new(0).await;
        if judged.is_some() || cancelled.get() {
            return judged.filter(|_| !cancelled.get());
        }
    }
}

/// The body at `url`.
async fn body(url: &str, accept: &str, controllers: &Controllers) -> Result<Vec<u8>, FetchFault> {
    if !super::is_online() && !is_loopback(url) {
        return Err(FetchFault::Offline);
    }
    let controller = AbortController::new().map_err(|_| FetchFault::Blocked)?;
    controllers.borrow_mut().push(controller.clone());
    let late = Rc::new(Cell::new(false));
    let timer = {
        let (late, controller) = (Rc::clone(&late), controller.clone());
        Timeout::new(TIME_OUT, move || {
            late.set(true);
            controller.abort();
        })
    };
    let fault = |()| match (late.get(), super::is_online()) {
        (true, _) => FetchFault::TimedOut { after: TIME_OUT },
        (false, false) => FetchFault::Offline,
        (false, true) => FetchFault::Blocked,
    };
    let request = Request::get(url)
        .header("accept", accept)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .cache(RequestCache::NoStore)
        .abort_signal(Some(&controller.signal()))
        .build()
        .map_err(|_| FetchFault::Blocked)?;
    let response = request.send().await.map_err(|_| fault(()))?;
    if !response.ok() {
        return Err(FetchFault::Http { status: response.status() });
    }
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    // What is longer than any body that is read is not waited for.
    let octets = stream::read(&stream, case::MAX_FILE).await.map_err(|_| fault(()))?;
    drop(timer);
    Ok(octets)
}

/// A resolver on this machine, or a file beside the page, may be reached without a network.
fn is_loopback(url: &str) -> bool {
    url.starts_with("http://") || !url.contains("://")
}
