//! A name's whole chain, fetched from the gateway as the page fetches it, as a case.

use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use explainer::case::Case;
use explainer::dns::Moment;
use explainer::doh::plan::{Ask, Limits, Plan};
use explainer::doh::provider::{OwnUrl, Provider};
use explainer::doh::{json, wire};
use explainer::evidence::{Capture, FetchFault, Provenance, Question, Response, Transport};
use explainer::validate::anchors::TrustAnchors;
use explainer::validate::policy::Policy;

use super::http;
use super::message::Query;
use super::servers::Servers;
use super::tool::LabFault;

/// Fetches what the plan asks for from `path` of the gateway, and once more in wire format what the validator then wants.
///
/// # Errors
/// A name or type that is none. What could not be fetched is part of the case.
pub(crate) fn case(
    servers: &Servers,
    gateway: SocketAddr,
    path: &str,
    name: &str,
    rtype: &str,
) -> Result<Case, LabFault> {
    let Query { name, rtype, .. } = Query::new(name, rtype)?;
    let question = Question::new(name, rtype);
    let url = OwnUrl::parse(&format!("http://{gateway}/{path}")).map_err(|_| LabFault::Message("the gateway's URL"))?;
    let source = Source { gateway, provider: Provider::Own(url), called: format!("laboratory, as {path}") };
    let anchor_texts: Vec<String> = servers.anchors.iter().map(|anchor| format!(". IN DS {anchor}")).collect();
    let anchors = TrustAnchors::given(anchor_texts.iter().map(String::as_str));
    let anchors = anchors.map_err(|_| LabFault::Message("the root's anchors"))?;
    let mut case = Case {
        name: Some(format!("{} {} of the laboratory", question.name.fmt_with_dot(), question.rtype)),
        capture: source.fetch(&question, &[]),
        anchors,
        anchor_texts,
        now: now(),
        policy: Policy::default(),
    };
    let wanted = case.validate().wants_wire();
    if !wanted.is_empty() {
        case.capture = source.fetch(&question, &wanted);
    }
    Ok(case)
}

fn now() -> Moment {
    Moment::from_unix(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

struct Source {
    gateway: SocketAddr,
    provider: Provider,
    called: String,
}

impl Source {
    fn fetch(&self, question: &Question, in_wire: &[Question]) -> Capture {
        let mut plan = Plan::new(question.clone(), Limits::default());
        plan.ask_wire(in_wire);
        loop {
            let asks = plan.poll();
            if asks.is_empty() {
                // It is shown again later, and never live. The port is another each time, and says nothing.
                return Capture { provenance: Provenance::Frozen, ..plan.finish(now(), self.called.clone()) };
            }
            for ask in asks {
                let got = self.ask(&ask);
                plan.receive(ask.id, got);
            }
        }
    }

    fn ask(&self, ask: &Ask) -> Result<Response, FetchFault> {
        let request = self.provider.request(&ask.question, ask.transport);
        let target = request.url.strip_prefix(&format!("http://{}", self.gateway)).unwrap_or(&request.url);
        let response = http::get(self.gateway, target, request.accept).map_err(|_| FetchFault::Blocked)?;
        if response.status != 200 {
            return Err(FetchFault::Http { status: response.status });
        }
        match ask.transport {
            Transport::Json => json::parse(response.body),
            Transport::Wire => wire::parse(response.body),
        }
    }
}
