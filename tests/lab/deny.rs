//! The NSEC or NSEC3 record that denies a name, and what can be wrong with it.

use std::collections::BTreeMap;

use domain::base::ToName;
use domain::utils::{base16, base32};
use explainer::crypto::nsec3_hash;
use explainer::dns::{Name, canonical};

use super::alter::{self, Line};
use super::fault::DenialFault;
use super::recipe::{Denial, Zone};
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

/// Makes the NSEC3 chain again with another number of iterations, unsigned.
///
/// # Errors
/// [`LabFault::Zone`] where the zone has no NSEC3, or one for a name that is not in the zone.
pub(crate) fn iterate(zone: &Zone, lines: &mut Vec<Line>, iterations: u16) -> Result<(), LabFault> {
    let fault = |what: &str| LabFault::Zone { zone: zone.name.clone(), what: what.to_owned() };
    let Denial::Nsec3 { iterations: before, salt, .. } = &zone.denial else { return Err(fault("no NSEC3")) };
    let salt: Vec<u8> = base16::decode_vec(salt).map_err(|_| fault("not a salt"))?;
    let hash = |name: &Name, iterations| {
        base32::encode_string_hex(&nsec3_hash(&canonical::name(name), iterations, &salt)).to_lowercase()
    };
    // Every owner, and every empty name between it and the apex.
    let mut names = BTreeMap::new();
    for line in lines.iter() {
        let name = Name::vec_from_str(&line.owner).map_err(|_| fault("not a name"))?;
        for ancestor in name.iter_suffixes() {
            let ancestor: Name = ancestor.to_name();
            names.insert(hash(&ancestor, *before), hash(&ancestor, iterations));
        }
    }
    let mut chain = Vec::new();
    for line in lines.iter().filter(|line| line.rtype == "NSEC3") {
        let label = line.owner.split('.').next().unwrap_or_default().to_lowercase();
        let own = names.get(&label).ok_or_else(|| fault("an NSEC3 for no name"))?;
        chain.push((own.clone(), line.clone()));
    }
    chain.sort_by(|one, other| one.0.cmp(&other.0));
    lines.retain(|line| line.rtype != "NSEC3" && !line.rdata.starts_with("NSEC3 "));
    for (index, (own, line)) in chain.iter().enumerate() {
        let mut fields: Vec<String> = line.rdata.split_whitespace().map(str::to_owned).collect();
        fields[2] = iterations.to_string();
        fields[4].clone_from(&chain[(index + 1) % chain.len()].0);
        lines.push(Line { owner: format!("{own}.{}", zone.name), rdata: fields.join(" "), ..line.clone() });
    }
    for line in lines.iter_mut().filter(|line| line.rtype == "NSEC3PARAM") {
        let mut fields: Vec<String> = line.rdata.split_whitespace().map(str::to_owned).collect();
        fields[2] = iterations.to_string();
        line.rdata = fields.join(" ");
    }
    Ok(())
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
