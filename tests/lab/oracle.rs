//! Others' verdicts on a name of the laboratory.

use super::message::{self, Query};
use super::recipe::Verdict;
use super::servers::Servers;
use super::tool::{self, LabFault};

/// Somebody who can tell a verdict: delv, unbound, and whatever else is to be compared with the list.
pub(crate) trait Oracle: Sync {
    /// For messages.
    fn name(&self) -> &'static str;
    /// The verdict on `rtype` records at `name`, and what was said, for messages.
    ///
    /// # Errors
    /// Where no verdict could be had.
    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<(Verdict, String), LabFault>;
}

/// BIND's `delv`: its own validator over what the recursive resolver passes on with CD set.
pub(crate) struct Delv;

impl Oracle for Delv {
    fn name(&self) -> &'static str {
        "delv"
    }

    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<(Verdict, String), LabFault> {
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
        Ok((verdict, said))
    }
}

/// The recursive resolver's own validator: AD, nothing, or SERVFAIL (RFC 4035 4.9).
pub(crate) struct Unbound;

impl Oracle for Unbound {
    fn name(&self) -> &'static str {
        "unbound"
    }

    fn verdict(&self, servers: &Servers, name: &str, rtype: &str) -> Result<(Verdict, String), LabFault> {
        let reply = message::ask(servers.recursive, &Query::new(name, rtype)?)?;
        let verdict = match (reply.rcode, reply.authentic_data()) {
            (2, _) => Verdict::Bogus,
            (_, true) => Verdict::Secure,
            (_, false) => Verdict::Insecure,
        };
        Ok((verdict, format!("{:?}", reply.extended_errors)))
    }
}
