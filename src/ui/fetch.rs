//! The only network: drives a fetch plan with the browser's `fetch`.
//!
//! All questions of a round go out at once. A request is a simple one (Fetch 2.2.2), so no preflight doubles the time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials};
use yew::Callback;

use super::browser;
use super::problem::Problem;
use super::proof::{Judged, Origin, Proof};
use crate::case::{self, Case};
use crate::dns::{Rcode, shown};
use crate::doh::plan::{Ask, Limits, Plan, Progress};
use crate::doh::provider::Provider;
use crate::doh::{json, wire};
use crate::evidence::{Capture, FetchFault, Question, Response, Transport};
use crate::text::Words;
use crate::validate::anchors::TrustAnchor;
use crate::validate::{Means, Policy, TrustAnchors};

/// How long a resolver may take for one question, in milliseconds. A recursive resolver gives up on slow servers after about
/// five seconds, and its own word on that is worth waiting for.
const TIME_OUT: u32 = 8_000;

/// What is to be found out.
#[derive(Clone)]
pub(super) struct Order {
    /// The question.
    pub(super) question: Question,
    /// Who is asked.
    pub(super) provider: Provider,
    /// What is trusted.
    pub(super) anchors: TrustAnchors,
    /// The words to tell it in.
    pub(super) words: Words,
}

/// How it goes.
pub(super) enum News {
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
pub(super) struct Errand {
    cancelled: Rc<Cell<bool>>,
    controllers: Controllers,
}

type Controllers = Rc<RefCell<Vec<AbortController>>>;

impl Drop for Errand {
    fn drop(&mut self) {
        self.cancelled.set(true);
        for controller in self.controllers.borrow().iter() {
            controller.abort();
        }
    }
}

/// Begins to fetch and check.
pub(super) fn start(order: Order, tell: Callback<News>) -> Errand {
    let cancelled = Rc::new(Cell::new(false));
    let controllers = Controllers::default();
    let plan = Plan::new(order.question.clone(), Limits::default());
    let run = Run { order, tell, cancelled: Rc::clone(&cancelled), controllers: Rc::clone(&controllers) };
    Rc::new(run).go_on(&Rc::new(RefCell::new(plan)));
    Errand { cancelled, controllers }
}

/// Opens the case `name` that is served beside the page.
pub(super) fn open_beside(name: String, words: Words, tell: Callback<News>) -> Errand {
    let cancelled = Rc::new(Cell::new(false));
    let controllers = Controllers::default();
    let errand = Errand { cancelled: Rc::clone(&cancelled), controllers: Rc::clone(&controllers) };
    spawn_local(async move {
        let got = body(&format!("cases/{name}.json"), "application/json", &controllers).await;
        if cancelled.get() {
            return;
        }
        let news = match got.map(|octets| String::from_utf8_lossy(&octets).into_owned()) {
            Err(fault) => News::Failed(Problem::Fetch(fault)),
            Ok(text) => match case::read(&text) {
                Err(fault) => News::Failed(Problem::Case(fault)),
                Ok(case) => {
                    let Some(judged) = judged(case, &cancelled).await else { return };
                    News::Done(Box::new(Proof::of(judged, Origin::Beside(name), &words, &browser::to_ascii)))
                }
            },
        };
        tell.emit(news);
    });
    errand
}

struct Run {
    order: Order,
    tell: Callback<News>,
    cancelled: Rc<Cell<bool>>,
    controllers: Controllers,
}

impl Run {
    /// Sends what the plan wants to ask now; when nothing is left, checks what came.
    fn go_on(self: Rc<Self>, plan: &Rc<RefCell<Plan>>) {
        let asks = plan.borrow_mut().poll();
        self.tell.emit(News::Progress(plan.borrow().progress().into()));
        for ask in asks {
            let (run, plan) = (Rc::clone(&self), Rc::clone(plan));
            spawn_local(async move {
                let got = run.ask(&ask).await;
                if run.cancelled.get() {
                    return;
                }
                plan.borrow_mut().receive(ask.id, got);
                run.go_on(&plan);
            });
        }
        if plan.borrow().is_done() {
            let plan = Rc::clone(plan);
            spawn_local(async move { self.check(&plan).await });
        }
    }

    /// Checks what came, and asks again in wire format what JSON may have spoilt.
    async fn check(self: Rc<Self>, plan: &Rc<RefCell<Plan>>) {
        self.tell.emit(News::Checking);
        // Two turns of the event loop: one draws that all answers are here, one lets the visitor act.
        TimeoutFuture::new(0).await;
        TimeoutFuture::new(0).await;
        if self.cancelled.get() {
            return;
        }
        let capture = plan.borrow().clone().finish(browser::now(), self.order.provider.to_string());
        if let Some(problem) = nothing_came(&capture) {
            self.tell.emit(News::Failed(problem));
            return;
        }
        // In wire format stands what the plan saw to be lossy, and what the validator wanted after that.
        let again = capture.exchanges.iter().filter(|exchange| exchange.transport == Transport::Wire).count();
        let case = Case {
            name: None,
            now: capture.taken,
            capture,
            anchor_texts: self.order.anchors.all().iter().map(TrustAnchor::text).collect(),
            anchors: self.order.anchors.clone(),
            policy: Policy::default(),
        };
        let Some(judged) = judged(case, &self.cancelled).await else { return };
        let proof = Proof::of(judged, Origin::Live { again }, &self.order.words, &browser::to_ascii);
        let new = plan.borrow_mut().ask_wire(&proof.report.wants_wire());
        if new > 0 {
            self.go_on(plan);
        } else {
            self.tell.emit(News::Done(Box::new(proof)));
        }
    }

    async fn ask(&self, ask: &Ask) -> Result<Response, FetchFault> {
        let request = self.order.provider.request(&ask.question, ask.transport);
        let octets = body(&request.url, request.accept, &self.controllers).await?;
        match ask.transport {
            Transport::Json => json::parse(octets),
            Transport::Wire => wire::parse(octets),
        }
    }
}

/// Checks a case, with the browser's own work between slices and before it is told; `None` if nobody wants to know any more.
pub(super) async fn judged(case: Case, cancelled: &Cell<bool>) -> Option<Judged> {
    let mut slices = Judged::in_slices(case, Means::ALL);
    loop {
        let judged = slices.next(super::SLICE);
        TimeoutFuture::new(0).await;
        if judged.is_some() || cancelled.get() {
            return judged.filter(|_| !cancelled.get());
        }
    }
}

/// Why there is nothing to check: no response at all, or none but refusals.
fn nothing_came(capture: &Capture) -> Option<Problem> {
    let first = capture.exchanges.iter().find(|exchange| exchange.question == capture.question)?;
    let (_, best) = capture.exchange(&capture.question)?;
    match &best.outcome {
        Ok(response) if response.rcode == Rcode::REFUSED => {
            let extra = response.extended_errors.iter().map(|error| error.text.clone()).find(|text| !text.is_empty());
            let extra = extra.or_else(|| response.comments.first().cloned()).unwrap_or_default();
            Some(Problem::Refused { rcode: response.rcode, extra })
        }
        // The first try tells more than the second: a resolver in trouble fails in every form.
        Err(_) if capture.exchanges.iter().all(|exchange| exchange.outcome.is_err()) => {
            first.outcome.as_ref().err().cloned().map(Problem::Fetch)
        }
        _ => None,
    }
}

/// The body at `url`.
async fn body(url: &str, accept: &str, controllers: &Controllers) -> Result<Vec<u8>, FetchFault> {
    if !browser::is_online() && !is_loopback(url) {
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
    let fault = |()| match (late.get(), browser::is_online()) {
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
    let mut octets = Vec::new();
    let Some(stream) = response.body() else { return Ok(octets) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    loop {
        let chunk = JsFuture::from(reader.read()).await.map_err(|_| fault(()))?;
        let value = Reflect::get(&chunk, &"value".into()).unwrap_or_default();
        let Some(part) = value.dyn_ref::<Uint8Array>() else { break };
        octets.extend(part.to_vec());
        // What is longer than any body that is read is not waited for.
        if octets.len() > case::MAX_FILE {
            controller.abort();
            break;
        }
    }
    drop(timer);
    Ok(octets)
}

/// A resolver on this machine, or a file beside the page, may be reached without a network.
fn is_loopback(url: &str) -> bool {
    url.starts_with("http://") || !url.contains("://")
}

/// What a downloaded case is called.
pub(super) fn file_name(question: &Question) -> String {
    format!("{}.case.json", file_stem(question))
}

/// How files about a question begin.
pub(super) fn file_stem(question: &Question) -> String {
    let name: String = shown(&question.name)
        .trim_end_matches('.')
        .chars()
        .map(|char| if char.is_ascii_alphanumeric() || ".-_".contains(char) { char } else { '_' })
        .collect();
    format!("{}.{}", if name.is_empty() { "root" } else { &name }, question.rtype)
}
