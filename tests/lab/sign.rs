//! From recipes to signed zone files: keys, DS records, signatures, and then what is wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::alter;
use super::fault::{Fault, Window};
use super::keys::{self, MadeKey, Pool};
use super::recipe::{Denial, Key, Role, Zone};
use super::resign::Signer;
use super::tool::{self, LabFault};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// TTL of all that the laboratory publishes, in seconds: a test run ends within it.
const TTL: u32 = 300;

/// Zones as files, ready to be served.
#[derive(Debug)]
pub(crate) struct SignedZones {
    /// Where the files are.
    pub(crate) folder: PathBuf,
    /// Apex and zone file.
    pub(crate) files: Vec<(String, PathBuf)>,
    /// DS records of the root's secure entry points: the trust anchors, as `TAG ALGORITHM DIGEST HEX`.
    pub(crate) anchors: Vec<String>,
    /// The keys of each zone; their files are in the folder of its number.
    pub(crate) keys: Vec<Vec<MadeKey>>,
}

/// Makes, signs and breaks `zones` in `folder`. They must have a root among them.
///
/// # Errors
/// A tool that is missing or fails, a zone without a parent, a fault that changes nothing.
pub(crate) fn build(zones: &[Zone], folder: &Path, pool: Option<&Pool>) -> Result<SignedZones, LabFault> {
    let root = zones.iter().position(|zone| zone.name == ".");
    let root = root.ok_or_else(|| LabFault::Zone { zone: ".".to_owned(), what: "not in the list".to_owned() })?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64);

    let wanted: Vec<(usize, &Zone, usize, &Key)> = zones
        .iter()
        .enumerate()
        .flat_map(|(index, zone)| zone.keys.iter().enumerate().map(move |(place, key)| (index, zone, place, key)))
        .collect();
    let made = tool::on_all_cores(&wanted, |(index, zone, place, key)| {
        // Each zone has its own folder: key files of equal names cannot meet.
        let home = folder.join(index.to_string());
        fs::create_dir_all(&home)?;
        let key = match pool {
            // By place, so that no key is twice in a zone; and not the same in every zone.
            Some(pool) => pool.take(zone, key, place + 8 * (index % 2), &home)?,
            None => keys::make(zone, key, &home)?,
        };
        Ok::<_, LabFault>((*index, key))
    })?;
    let mut keys_of: Vec<Vec<MadeKey>> = zones.iter().map(|_| Vec::new()).collect();
    for (index, key) in made {
        keys_of[index].push(key);
    }

    let indices: Vec<usize> = (0..zones.len()).collect();
    let ds = tool::on_all_cores(&indices, |&i| keys::ds_records(&zones[i], &keys_of[i], &folder.join(i.to_string())))?;
    let files = tool::on_all_cores(&indices, |&i| {
        let zone = &zones[i];
        let children: Vec<(&str, &[String])> = zones
            .iter()
            .zip(&ds)
            .filter(|(child, _)| parent(zones, child).is_some_and(|parent| parent.name == zone.name))
            .map(|(child, ds)| (child.name.as_str(), ds.as_slice()))
            .collect();
        let home = folder.join(i.to_string());
        fs::create_dir_all(&home)?;
        fs::write(home.join("zone"), unsigned_text(zone, &children))?;
        let file = home.join("served");
        fs::write(&file, finished_text(zone, &keys_of[i], &home, now)?)?;
        Ok::<_, LabFault>((zone.name.clone(), file))
    })?;
    Ok(SignedZones { folder: folder.to_owned(), files, anchors: ds[root].clone(), keys: keys_of })
}

/// The closest zone above `child`.
fn parent<'z>(zones: &'z [Zone], child: &Zone) -> Option<&'z Zone> {
    zones.iter().filter(|zone| zone.is_above(&child.name)).max_by_key(|zone| zone.name.len())
}

/// The zone before it is signed: what every zone has, what the recipe adds, and its delegations.
fn unsigned_text(zone: &Zone, children: &[(&str, &[String])]) -> String {
    let apex = &zone.name;
    let server = zone.absolute("ns");
    let mailbox = zone.absolute("hostmaster");
    let mut text = format!(
        "$ORIGIN {apex}\n$TTL {TTL}\n\
         @ SOA {server} {mailbox} 1 7200 3600 1209600 {TTL}\n@ NS {server}\n{server} A 127.0.0.1\n"
    );
    if apex != "." {
        text += "@ A 192.0.2.1\n@ AAAA 2001:db8::1\nwww A 192.0.2.80\nwww AAAA 2001:db8::80\n";
    }
    for record in &zone.records {
        text += &format!("{record}\n");
    }
    for (child, ds) in children {
        text += &format!("{child} NS ns.{child}\nns.{child} A 127.0.0.1\n");
        for rdata in *ds {
            text += &format!("{child} DS {rdata}\n");
        }
    }
    text
}

/// The zone as it is served: signed where it has keys, then altered.
fn finished_text(zone: &Zone, keys: &[MadeKey], home: &Path, now: i64) -> Result<String, LabFault> {
    if keys.is_empty() {
        return Ok(fs::read_to_string(home.join("zone"))?);
    }
    let whole = zone.wrong.iter().find_map(|fault| match fault {
        Fault::Dated(window, None) => Some(*window),
        _ => None,
    });
    let mut lines = signed(zone, keys, home, whole.unwrap_or(Window::Current), now)?;
    let signer = Signer::new(zone, home, keys, window(Window::Current, now));
    signer.republish(&mut lines)?;
    for fault in &zone.wrong {
        if let Fault::Dated(window, Some(at)) = fault {
            let other = signed(zone, keys, home, *window, now)?;
            alter::take_signatures(zone, &mut lines, at, &other)?;
        }
        alter::alter(zone, &mut lines, fault)?;
        signer.apply(&mut lines, fault)?;
    }
    Ok(alter::write(&lines))
}

fn signed(zone: &Zone, keys: &[MadeKey], home: &Path, window: Window, now: i64) -> Result<Vec<alter::Line>, LabFault> {
    // Standby keys are in the zone, and no key signs unless it is named on the command line.
    let mut text = fs::read_to_string(home.join("zone"))?;
    for made in keys {
        text += &fs::read_to_string(home.join(format!("{}.key", made.base)))?;
    }
    fs::write(home.join("with-keys"), text)?;
    let (from, until) = self::window(window, now);
    // -P: what is wrong on purpose is none of the signer's business. -x: the KSK alone signs the keys.
    let mut arguments =
        ["-q", "-P", "-n", "1", "-O", "full", "-o", &zone.name, "-f", "signed", "-s", &from, "-e", &until]
            .map(str::to_owned)
            .to_vec();
    arguments.push(if keys.iter().any(|made| made.key.role == Role::Csk) { "-z" } else { "-x" }.to_owned());
    if let Denial::Nsec3 { opt_out, iterations, salt } = &zone.denial {
        let salt = if salt.is_empty() { "-" } else { salt };
        arguments.extend(["-3", salt, "-H", &iterations.to_string()].map(str::to_owned));
        if *opt_out {
            arguments.push("-A".to_owned());
        }
    }
    let signing = || keys.iter().filter(|made| made.key.signs);
    for made in signing().filter(|made| made.key.role != Role::Zsk) {
        arguments.extend(["-k".to_owned(), made.base.clone()]);
    }
    arguments.push("with-keys".to_owned());
    arguments.extend(signing().filter(|made| made.key.role == Role::Zsk).map(|made| made.base.clone()));
    tool::run("dnssec-signzone", home, &arguments)?;
    Ok(alter::read(&fs::read_to_string(home.join("signed"))?))
}

/// Inception and expiration.
fn window(window: Window, now: i64) -> (String, String) {
    let (from, until) = match window {
        Window::Current => (now - HOUR, now + 14 * DAY),
        Window::Past => (now - 16 * DAY, now - 2 * DAY),
        Window::Future => (now + 2 * DAY, now + 16 * DAY),
    };
    (timestamp(from), timestamp(until))
}

/// Unix seconds as YYYYMMDDHHmmSS (RFC 4034 3.2).
pub(crate) fn timestamp(seconds: i64) -> String {
    // Days to a civil date, by eras of 400 years that begin on 1 March.
    let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}{month:02}{day:02}{:02}{:02}{:02}", rest / HOUR, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    use super::timestamp;

    #[test]
    fn timestamps_are_civil_time() {
        assert_eq!(timestamp(0), "19700101000000");
        assert_eq!(timestamp(951_782_399), "20000228235959");
        assert_eq!(timestamp(951_868_799), "20000229235959");
        assert_eq!(timestamp(1_725_485_644), "20240904213404");
        assert_eq!(timestamp(4_294_967_295), "21060207062815");
    }
}
