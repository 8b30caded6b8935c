//! Changes to a zone after it was signed: the signed text, record by record.

use super::fault::{At, Fault, RrsigField};
use super::recipe::Zone;
use super::tool::LabFault;

/// One record of a zone file that has one record a line and only full names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    /// Owner with its final dot.
    pub(crate) owner: String,
    /// TTL in seconds.
    pub(crate) ttl: u32,
    /// Type mnemonic.
    pub(crate) rtype: String,
    /// RDATA in presentation format.
    pub(crate) rdata: String,
}

impl Line {
    /// Reads what `dnssec-signzone -O full` writes; `None` for comments and empty lines.
    fn read(text: &str) -> Option<Self> {
        let (owner, rest) = text.split_once(|c: char| c.is_ascii_whitespace())?;
        if owner.is_empty() || owner.starts_with(';') {
            return None;
        }
        let (ttl, rest) = rest.trim_start().split_once(|c: char| c.is_ascii_whitespace())?;
        let rest = rest.trim_start().strip_prefix("IN")?.trim_start();
        let (rtype, rdata) = rest.split_once(|c: char| c.is_ascii_whitespace())?;
        Some(Self {
            owner: owner.to_owned(),
            ttl: ttl.parse().ok()?,
            rtype: rtype.to_owned(),
            rdata: rdata.trim().to_owned(),
        })
    }

    /// Whether the line is of the RRset at `owner`, or a signature over it.
    pub(crate) fn is(&self, owner: &str, rtype: &str) -> bool {
        self.owner.eq_ignore_ascii_case(owner) && self.rtype == rtype
    }

    /// Whether the line is a signature over the RRset at `owner`.
    pub(crate) fn covers(&self, owner: &str, rtype: &str) -> bool {
        self.is(owner, "RRSIG") && self.rdata.split_whitespace().next() == Some(rtype)
    }
}

/// All records of `text`.
pub(crate) fn read(text: &str) -> Vec<Line> {
    text.lines().filter_map(Line::read).collect()
}

/// The records as a zone file.
pub(crate) fn write(lines: &[Line]) -> String {
    lines.iter().map(|line| format!("{} {} IN {} {}\n", line.owner, line.ttl, line.rtype, line.rdata)).collect()
}

/// Gives the RRset at `at` the signatures that it has in `other`, the same zone signed for another window.
///
/// # Errors
/// [`LabFault::Zone`] where the RRset is not signed there.
pub(crate) fn take_signatures(zone: &Zone, lines: &mut Vec<Line>, at: &At, other: &[Line]) -> Result<(), LabFault> {
    let owner = zone.absolute(&at.owner);
    let theirs: Vec<Line> = other.iter().filter(|line| line.covers(&owner, &at.rtype)).cloned().collect();
    if theirs.is_empty() {
        return Err(absent(zone, at));
    }
    lines.retain(|line| !line.covers(&owner, &at.rtype));
    lines.extend(theirs);
    Ok(())
}

/// Does to the signed records what `fault` says. Windows are the signer's business and change nothing here.
///
/// # Errors
/// [`LabFault::Zone`] where the fault would change nothing: a recipe's slip must not look like a good zone.
pub(crate) fn alter(zone: &Zone, lines: &mut Vec<Line>, fault: &Fault) -> Result<(), LabFault> {
    let before = lines.clone();
    match fault {
        // These want keys.
        Fault::Dated(..) | Fault::Resign(..) | Fault::Deny(..) | Fault::Iterate(_) | Fault::Collide => return Ok(()),
        Fault::Tamper(at, rdata) => {
            let owner = zone.absolute(&at.owner);
            if let Some(line) = lines.iter_mut().find(|line| line.is(&owner, &at.rtype)) {
                line.rdata.clone_from(rdata);
            }
        }
        Fault::Corrupt(at) => corrupt(lines, &zone.absolute(&at.owner), &at.rtype),
        Fault::Doubt(at) => {
            let owner = zone.absolute(&at.owner);
            let good: Vec<Line> = lines.iter().filter(|line| line.covers(&owner, &at.rtype)).cloned().collect();
            corrupt(lines, &owner, &at.rtype);
            lines.extend(good);
        }
        Fault::Ttl(at, ttl) => {
            let owner = zone.absolute(&at.owner);
            for line in lines.iter_mut().filter(|line| line.is(&owner, &at.rtype) || line.covers(&owner, &at.rtype)) {
                line.ttl = *ttl;
            }
        }
        Fault::Vanish(owner) => {
            let owner = zone.absolute(owner);
            lines.retain(|line| !line.owner.eq_ignore_ascii_case(&owner));
        }
        Fault::Unsign(algorithm, at) => {
            let by = format!(" {algorithm} ");
            let here = at.as_ref().map(|at| (zone.absolute(&at.owner), at.rtype.as_str()));
            lines.retain(|line| {
                let meant = match &here {
                    Some((owner, rtype)) => line.covers(owner, rtype),
                    None => line.rtype == "RRSIG" && !line.rdata.starts_with("DNSKEY "),
                };
                !(meant && line.rdata.split_once(' ').is_some_and(|(_, rest)| format!(" {rest}").starts_with(&by)))
            });
        }
        Fault::Rrsig(at, field, value) => each_signature(lines, &zone.absolute(&at.owner), &at.rtype, |fields| {
            if let Some(old) = fields.get_mut(*field as usize) {
                value.clone_into(old);
            }
        }),
        Fault::Strip(at) => {
            let owner = zone.absolute(&at.owner);
            lines.retain(|line| !line.covers(&owner, &at.rtype));
        }
        Fault::StripAll => lines.retain(|line| line.rtype != "RRSIG"),
        Fault::Remove(at) => {
            let owner = zone.absolute(&at.owner);
            lines.retain(|line| !line.is(&owner, &at.rtype) && !line.covers(&owner, &at.rtype));
        }
        Fault::Add(at, rdata) => lines.push(Line {
            owner: zone.absolute(&at.owner),
            ttl: 300,
            rtype: at.rtype.clone(),
            rdata: rdata.clone(),
        }),
    }
    if *lines == before {
        let what = format!("{fault:?} changes nothing");
        return Err(LabFault::Zone { zone: zone.name.clone(), what });
    }
    Ok(())
}

/// One character of each signature over the RRset becomes another.
pub(crate) fn corrupt(lines: &mut [Line], owner: &str, rtype: &str) {
    each_signature(lines, owner, rtype, |fields| {
        if let Some(signature) = fields.last_mut() {
            // In the middle, so that the length stays and the padding too.
            let middle = signature.len() / 2;
            let other = if signature.as_bytes()[middle] == b'A' { "B" } else { "A" };
            signature.replace_range(middle..=middle, other);
        }
    });
}

fn each_signature(lines: &mut [Line], owner: &str, rtype: &str, change: impl Fn(&mut Vec<String>)) {
    for line in lines.iter_mut().filter(|line| line.covers(owner, rtype)) {
        let mut fields: Vec<String> = line.rdata.split_whitespace().map(str::to_owned).collect();
        // A long signature stands in several words; it is one field.
        let signature = fields.split_off(RrsigField::Signer as usize + 1).concat();
        fields.push(signature);
        change(&mut fields);
        line.rdata = fields.join(" ");
    }
}

fn absent(zone: &Zone, at: &At) -> LabFault {
    LabFault::Zone { zone: zone.name.clone(), what: format!("no signature over {} {}", at.owner, at.rtype) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &str = "; a comment\nwww.a.test.\t\t300\tIN A\t192.0.2.80\n\
        www.a.test. 300 IN RRSIG A 13 3 300 20260101000000 20250101000000 7 a.test. QUFB QkJC\n";

    fn zone() -> Zone {
        let name = "a.test.".to_owned();
        Zone {
            name,
            shows: String::new(),
            keys: vec![],
            denial: Default::default(),
            ds: vec![],
            wrong: vec![],
            records: vec![],
            ask: vec![],
        }
    }

    fn after(fault: &str) -> String {
        let mut lines = read(SIGNED);
        alter(&zone(), &mut lines, &fault.parse().unwrap()).unwrap();
        write(&lines)
    }

    #[test]
    fn tampering_leaves_the_signature() {
        assert!(
            after("tamper www A 192.0.2.66")
                .starts_with("www.a.test. 300 IN A 192.0.2.66\nwww.a.test. 300 IN RRSIG A ")
        );
    }

    #[test]
    fn a_field_of_a_signature_changes_alone() {
        let line = "www.a.test. 300 IN RRSIG A 13 2 300 20260101000000 20250101000000 7 a.test. QUFBQkJC\n";
        assert!(after("rrsig www A labels=2").ends_with(line));
    }

    #[test]
    fn corrupting_changes_one_character() {
        assert!(after("corrupt www A").ends_with(" 7 a.test. QUFBAkJC\n"));
    }

    #[test]
    fn a_doubtful_signature_stands_beside_the_good_one() {
        let lines = after("doubt www A");
        assert!(lines.contains(" QUFB QkJC\n") && lines.contains(" QUFBAkJC\n"), "{lines}");
    }

    #[test]
    fn signatures_of_one_algorithm_go() {
        assert_eq!(after("unsign 13"), "www.a.test. 300 IN A 192.0.2.80\n");
        let fault = "unsign 8 www A".parse().unwrap();
        assert!(alter(&zone(), &mut read(SIGNED), &fault).is_err(), "there is none of that algorithm");
    }

    #[test]
    fn a_fault_that_changes_nothing_is_refused() {
        let fault = "strip www AAAA".parse().unwrap();
        assert!(matches!(alter(&zone(), &mut read(SIGNED), &fault), Err(LabFault::Zone { .. })));
    }
}
