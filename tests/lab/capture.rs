//! A name's whole chain as a case file: what a validator may ask, and the bodies that came back.

use std::time::{SystemTime, UNIX_EPOCH};

use domain::base::iana::Rtype;
use domain::base::{Name, ToName};
use serde_json::json;

use super::gateway;
use super::message::{self, Query};
use super::presentation::Style;
use super::servers::Servers;
use super::tool::LabFault;

/// Most links of an alias chain that are followed.
const LINKS: usize = 11;

/// A case in the making: its head, and each question with the body that came back, as it came.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    head: Vec<(&'static str, serde_json::Value)>,
    responses: Vec<(String, String, String)>,
}

impl Case {
    /// The file, one response a line, so that a change shows as a line.
    pub(crate) fn text(&self) -> String {
        let head: String = self.head.iter().map(|(key, value)| format!(" \"{key}\": {value},\n")).collect();
        let line = |(name, rtype, body): &(String, String, String)| {
            format!("  {{\"name\":{},\"type\":\"{rtype}\",\"response\":{body}}}", json!(name))
        };
        let responses: Vec<String> = self.responses.iter().map(line).collect();
        format!("{{\n{head} \"responses\": [\n{}\n ]\n}}\n", responses.join(",\n"))
    }
}

/// Asks for the answer, and for DS and DNSKEY of every ancestor of every name on the way, and gives the case.
///
/// # Errors
/// Where the resolver does not answer.
pub(crate) fn case(servers: &Servers, style: Style, name: &str, rtype: &str) -> Result<Case, LabFault> {
    let query = Query::new(name, rtype)?.checking_disabled();
    let reply = message::ask(servers.recursive, &query)?;
    let mut names = vec![query.name.clone()];
    // Targets that the answer's own aliases lead to.
    for record in reply.answer.iter().filter(|record| record.rtype == Rtype::CNAME).take(LINKS) {
        if let Ok(target) = Name::from_octets(record.rdata.clone()) {
            names.push(target);
        }
    }
    let mut questions = vec![query.clone()];
    let mut push = |name: Name<Vec<u8>>, rtype: Rtype| {
        if !questions.iter().any(|asked| asked.name == name && asked.rtype == rtype) {
            questions.push(Query { name, rtype, dnssec_ok: true, checking_disabled: true });
        }
    };
    for name in &names {
        let mut path: Vec<Name<Vec<u8>>> = name.iter_suffixes().map(|suffix| suffix.to_name()).collect();
        path.reverse();
        for ancestor in path {
            if !ancestor.is_root() {
                push(ancestor.clone(), Rtype::DS);
            }
            push(ancestor, Rtype::DNSKEY);
        }
    }
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let responses = questions.iter().map(|question| {
        let body = gateway::json(style, servers.recursive, question)?;
        Ok((question.name.fmt_with_dot().to_string(), question.rtype.to_string(), body))
    });
    let anchors: Vec<String> = servers.anchors.iter().map(|anchor| format!(". IN DS {anchor}")).collect();
    let provider = match style {
        Style::Cloudflare => "cloudflare",
        Style::Cloudflare2018 => "cloudflare-2018",
        Style::Google => "google",
    };
    let head = vec![
        ("name", json!(format!("lab__{}__{rtype}", name.trim_end_matches('.')))),
        ("source", json!("laboratory")),
        ("provider", json!(provider)),
        ("trust_anchors", json!(anchors)),
        ("now", json!(now)),
        ("query", json!({ "name": query.name.fmt_with_dot().to_string(), "type": query.rtype.to_string() })),
    ];
    Ok(Case { head, responses: responses.collect::<Result<_, LabFault>>()? })
}
