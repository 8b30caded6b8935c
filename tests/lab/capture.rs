//! A name's whole chain as a case file: what a validator may ask, and the bodies that came back.

use std::time::{SystemTime, UNIX_EPOCH};

use domain::base::iana::Rtype;
use domain::base::{Name, ToName};
use serde_json::{Value, json};

use super::gateway;
use super::message::{self, Query};
use super::presentation::Style;
use super::servers::Servers;
use super::tool::LabFault;

/// Most links of an alias chain that are followed.
const LINKS: usize = 11;

/// Asks for the answer, and for DS and DNSKEY of every ancestor of every name on the way, and gives the case.
///
/// # Errors
/// Where the resolver does not answer.
pub(crate) fn case(servers: &Servers, style: Style, name: &str, rtype: &str) -> Result<Value, LabFault> {
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
        let body: Value = serde_json::from_str(&body).map_err(|_| LabFault::Message("the gateway's JSON is none"))?;
        let name = question.name.fmt_with_dot().to_string();
        Ok(json!({ "name": name, "type": question.rtype.to_string(), "response": body }))
    });
    let anchors: Vec<String> = servers.anchors.iter().map(|anchor| format!(". IN DS {anchor}")).collect();
    Ok(json!({
        "name": format!("lab__{}_{}", name.trim_end_matches('.'), rtype),
        "source": "laboratory",
        "query": { "name": query.name.fmt_with_dot().to_string(), "type": query.rtype.to_string() },
        "trust_anchors": anchors,
        "now": now,
        "provider": match style {
            Style::Cloudflare => "cloudflare",
            Style::Cloudflare2018 => "cloudflare-2018",
            Style::Google => "google",
        },
        "responses": responses.collect::<Result<Vec<_>, LabFault>>()?,
    }))
}

/// The case as text, one response a line, so that a change shows as a line.
pub(crate) fn text(case: &Value) -> String {
    let fields = case.as_object().into_iter().flatten().map(|(key, value)| {
        let value = match value.as_array().filter(|_| key == "responses") {
            Some(responses) => {
                let lines: Vec<String> = responses.iter().map(|response| format!("  {response}")).collect();
                format!("[\n{}\n ]", lines.join(",\n"))
            }
            None => value.to_string(),
        };
        format!(" \"{key}\": {value}")
    });
    format!("{{\n{}\n}}\n", fields.collect::<Vec<_>>().join(",\n"))
}
