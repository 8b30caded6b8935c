//! Verdicts on a name of the laboratory: those of delv and unbound, and our own.

use std::net::SocketAddr;

use explainer::diagnose;
use explainer::trace::Fault;

use super::capture;
use super::message::{self, Query};
use super::recipe::Verdict;
use super::servers::Servers;
use super::tool::{self, LabFault};

/// Somebody who can tell a verdict.
pub(crate) trait Oracle: Sync {
    /// For messages.
    fn name(&self) -> &'static str;
    /// The verdict on `rtype` records at `name`.
    ///
    /// # Errors
    /// Where no verdict could be had.
    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<Opinion, LabFault>;
}

/// What an oracle says.
#[derive(Clone, Debug)]
pub(crate) struct Opinion {
    /// Its verdict.
    pub(crate) verdict: Verdict,
    /// Diagnosis codes, from those who give any.
    pub(crate) codes: Option<Vec<&'static str>>,
    /// What it said, for messages.
    pub(crate) said: String,
    /// The question that had no answer, where that is why there is no verdict; from those who tell.
    pub(crate) unanswered: Option<Query>,
}

/// BIND's `delv`: its own validator over what the recursive resolver passes on with CD set.
pub(crate) struct Delv;

impl Oracle for Delv {
    fn name(&self) -> &'static str {
        "delv"
    }

    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<Opinion, LabFault> {
        let port = servers.recursive.to_string();
        let arguments = ["@127.0.0.1", "-p", &port, "-a", "anchors.conf", "+root=.", name, rtype];
        let said = match tool::run("delv", &servers.folder, &arguments) {
            Ok(output) => {
                [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat()
            }
            Err(LabFault::Failed { said, .. }) => said,
            Err(fault) => return Err(fault),
        };
        // delv calls a negative answer a failed resolution as well, by one of these names. An alias chain has a line for
        // each of its parts: the weakest counts.
        let failed =
            said.lines().any(|line| line.starts_with(";; resolution failed: ") && !line.contains(": ncache nx"));
        let verdict = if failed {
            Verdict::Bogus
        } else if said.contains("unsigned answer") {
            Verdict::Insecure
        } else if said.contains("fully validated") {
            Verdict::Secure
        } else {
            Verdict::Indeterminate
        };
        Ok(Opinion { verdict, codes: None, said, unanswered: None })
    }
}

/// The recursive resolver's own validator: AD, nothing, or SERVFAIL (RFC 4035 4.9).
pub(crate) struct Unbound;

impl Oracle for Unbound {
    fn name(&self) -> &'static str {
        "unbound"
    }

    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<Opinion, LabFault> {
        let reply = message::ask(servers.recursive, &Query::new(name, rtype)?)?;
        let verdict = match (reply.rcode, reply.authentic_data()) {
            (2, _) => Verdict::Bogus,
            (_, true) => Verdict::Secure,
            (_, false) => Verdict::Insecure,
        };
        Ok(Opinion { verdict, codes: None, said: format!("{:?}", reply.extended_errors), unanswered: None })
    }
}

/// Our own validator, over what the plan fetches from one path of the gateway.
pub(crate) struct Ours {
    /// Where the gateway is.
    pub(crate) gateway: SocketAddr,
    /// Which provider's forms: the gateway's path.
    pub(crate) path: &'static str,
}

impl Oracle for Ours {
    fn name(&self) -> &'static str {
        self.path
    }

    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<Opinion, LabFault> {
        let case = capture::case(servers, self.gateway, self.path, name, rtype)?;
        if let Some(folder) = std::env::var_os("LAB_SAVE") {
            let file = std::path::Path::new(&folder).join(format!("{name}{rtype}.json"));
            std::fs::write(file, explainer::case::write(&case))?;
        }
        let report = case.validate();
        let diagnoses = diagnose::find(&report, &case.capture);
        let verdict = match report.verdict {
            explainer::validate::Verdict::Secure(_) => Verdict::Secure,
            explainer::validate::Verdict::Insecure(_) => Verdict::Insecure,
            explainer::validate::Verdict::Bogus(_) => Verdict::Bogus,
            explainer::validate::Verdict::Indeterminate(_) => Verdict::Indeterminate,
        };
        let said = format!("{:?}, {:?}", diagnoses.root_cause(), report.verdict.broken_at());
        let unanswered = match report.verdict.broken_at().map(|broken| &broken.fault) {
            Some(Fault::NotRetrieved { question, .. }) => {
                Some(Query::new(&question.name.fmt_with_dot().to_string(), &question.rtype.to_int().to_string())?)
            }
            _ => None,
        };
        Ok(Opinion { verdict, codes: Some(diagnoses.codes()), said, unanswered })
    }
}
