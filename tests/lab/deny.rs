//! The NSEC or NSEC3 record that denies a name, and what can be wrong with it.

use domain::utils::{base16, base32};
use explainer::crypto::nsec3_hash;
use explainer::dns::{Name, canonical};

use super::alter::{self, Line};
use super::recipe::{Denial, DenialFault, Zone};
use super::tool::LabFault;

/// Changes the record that matches `owner`, or else covers it. Gives its owner and type.
///
/// # Errors
/// [`LabFault::Zone`] where there is none, or where nothing changes.
pub(crate) fn alter(
    zone: &Zone,
    lines: &mut Vec<Line>,
    owner: &str,
    how: DenialFault,
) -> Result<(String, &'static str), LabFault> {
    let fault = |what: &str| LabFault::Zone { zone: zone.name.clone(), what: format!("{what} {owner}") };
    let index = denying(zone, lines, owner).ok_or_else(|| fault("nothing denies"))?;
    let line = &mut lines[index];
    let at = line.owner.clone();
    let rtype = if zone.denial == Denial::Nsec { "NSEC" } else { "NSEC3" };
    let mut fields: Vec<String> = line.rdata.split_whitespace().map(str::to_owned).collect();
    // NSEC3 has its hash's four parameters before the next one (RFC 5155 3.3).
    let next = if rtype == "NSEC" { 0 } else { 4 };
    match how {
        DenialFault::Remove => lines.retain(|line| !line.is(&at, rtype) && !line.covers(&at, rtype)),
        DenialFault::Strip => lines.retain(|line| !line.covers(&at, rtype)),
        DenialFault::Corrupt => alter::corrupt(lines, &at, rtype),
        DenialFault::Next => {
            let own = if rtype == "NSEC" { at.as_str() } else { at.split('.').next().unwrap_or_default() };
            own.clone_into(&mut fields[next]);
            line.rdata = fields.join(" ");
        }
        DenialFault::Types => {
            match fields.iter().skip(next + 1).position(|field| field == "TXT") {
                Some(place) => drop(fields.remove(next + 1 + place)),
                None => fields.push("TXT".to_owned()),
            }
            line.rdata = fields.join(" ");
        }
        DenialFault::Bare => {
            fields.truncate(next + 1);
            if rtype == "NSEC" {
                fields.extend(["RRSIG", "NSEC"].map(str::to_owned));
            }
            line.rdata = fields.join(" ");
        }
    }
    Ok((at, rtype))
}

/// Index of the record that matches `owner` or else covers it.
fn denying(zone: &Zone, lines: &[Line], owner: &str) -> Option<usize> {
    let name = Name::vec_from_str(&zone.absolute(owner)).ok()?;
    let place = |line: &Line| -> Option<Vec<Vec<u8>>> {
        match &zone.denial {
            Denial::Nsec => (line.rtype == "NSEC").then(|| order(&line.owner)).flatten(),
            Denial::Nsec3 { .. } if line.rtype == "NSEC3" => {
                Some(vec![base32::decode_hex(line.owner.split('.').next()?).ok()?])
            }
            Denial::Nsec3 { .. } => None,
        }
    };
    let wanted = match &zone.denial {
        Denial::Nsec => order(&zone.absolute(owner))?,
        Denial::Nsec3 { iterations, salt, .. } => {
            let salt: Vec<u8> = base16::decode_vec(salt).ok()?;
            vec![nsec3_hash(&canonical::name(&name), *iterations, &salt).to_vec()]
        }
    };
    let mut chain: Vec<(Vec<Vec<u8>>, usize)> =
        lines.iter().enumerate().filter_map(|(index, line)| Some((place(line)?, index))).collect();
    chain.sort();
    let before = chain.iter().rev().find(|(place, _)| *place <= wanted);
    before.or(chain.last()).map(|(_, index)| *index)
}

/// Labels from the root down: names sort by these (RFC 4034 6.1).
fn order(owner: &str) -> Option<Vec<Vec<u8>>> {
    let name = Name::vec_from_str(owner).ok()?;
    let mut labels: Vec<Vec<u8>> = name.iter().map(|label| label.as_slice().to_ascii_lowercase()).collect();
    labels.reverse();
    Some(labels)
}
