//! A name's whole chain, fetched from the gateway as the page fetches it, as a case.

use std::net::SocketAddr;
use std::time::{SystemTime, UNIX_EPOCH};

use explainer::case::Case;
use explainer::dns::Moment;
use explainer::doh::provider::{OwnUrl, Provider, Request};
use explainer::errand::Errand;
use explainer::evidence::{FetchFault, Provenance, Question};
use explainer::validate::anchors::TrustAnchors;
use hyper::StatusCode;

use super::http;
use super::message::Query;
use super::servers::Servers;
use super::tool::LabFault;

/// Puts a question to `path` of the gateway until its case is whole.
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
    let anchor_texts: Vec<String> = servers.anchors.iter().map(|anchor| format!(". IN DS {anchor}")).collect();
    let anchors = TrustAnchors::given(anchor_texts.iter().map(String::as_str));
    let anchors = anchors.map_err(|_| LabFault::Message("the root's anchors"))?;
    // The port is another each time, and says nothing.
    let called = format!("laboratory, as {path}");
    let mut errand = Errand::new(question.clone(), Provider::Own(url), anchors).called(called);
    loop {
        while !errand.is_answered() {
            for send in errand.poll() {
                errand.receive(&send, body(gateway, &send.request));
            }
        }
        let mut case = errand.whatever_came(now());
        if errand.once_more(&case.validate()) {
            continue;
        }
        case.name = Some(format!("{} {} of the laboratory", question.name.fmt_with_dot(), question.rtype));
        case.anchor_texts = anchor_texts;
        // It is shown again later, and never live.
        case.capture.provenance = Provenance::Frozen;
        return Ok(case);
    }
}

fn now() -> Moment {
    Moment::from_unix(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}

fn body(gateway: SocketAddr, request: &Request) -> Result<Vec<u8>, FetchFault> {
    let target = request.url.strip_prefix(&format!("http://{gateway}")).unwrap_or(&request.url);
    let response = http::get(gateway, target, request.accept).map_err(|_| FetchFault::Blocked)?;
    match response.status() {
        StatusCode::OK => Ok(response.into_body().into()),
        status => Err(FetchFault::Http { status: status.as_u16() }),
    }
}
