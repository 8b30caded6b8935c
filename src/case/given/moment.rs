//! The moment that a tool prints beside a response.

use crate::dns::Moment;
use crate::doh::rdata;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Time zones that go by one name each, in minutes east of UTC. Names that several zones have (CST, IST, BST) are not read: hours off,
/// a signature would be said to be no longer valid.
const ZONES: [(&str, i64); 16] = [
    ("UTC", 0),
    ("GMT", 0),
    ("Z", 0),
    ("WET", 0),
    ("WEST", 60),
    ("CET", 60),
    ("CEST", 120),
    ("EET", 120),
    ("EEST", 180),
    ("MSK", 180),
    ("JST", 540),
    ("NZST", 720),
    ("EST", -300),
    ("EDT", -240),
    ("PST", -480),
    ("PDT", -420),
];

/// `Sat Nov 28 11:35:12 UTC 2026` (dig), or `2026-11-28 11:35:12 UTC` (kdig). None for what names no time zone, as drill does.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let (year, month, day, clock, zone) = match *words.as_slice() {
        [_, month, day, clock, zone, year] => {
            let month = MONTHS.iter().position(|name| *name == month)? + 1;
            (year.parse().ok()?, month, day.parse().ok()?, clock, zone)
        }
        [date, clock, zone] => {
            let mut parts = date.splitn(3, '-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?, clock, zone)
        }
        _ => return None,
    };
    let (year, day): (u16, u8) = (year, day);
    let digits: String = clock.split(':').collect();
    let there = rdata::time(&format!("{year:04}{month:02}{day:02}{digits}")).ok()?;
    let utc = i64::from(there) - east(zone)? * 60;
    u64::try_from(utc).ok().map(Moment::from_unix)
}

/// Minutes east of UTC, by name or as `+0130`, `+01:30`, `-03`.
fn east(zone: &str) -> Option<i64> {
    if let Some((_, east)) = ZONES.iter().find(|(name, _)| *name == zone) {
        return Some(*east);
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits.replace(':', "")),
        ("-", digits) => (-1, digits.replace(':', "")),
        _ => return None,
    };
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = match digits.get(2..)? {
        "" => 0,
        minutes if minutes.len() == 2 => minutes.parse().ok()?,
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_of_tools() {
        let unix = |text: &str| moment(text).map(Moment::field);
        assert_eq!(unix("Sat Nov 28 11:35:12 UTC 2026"), Some(1_795_865_712));
        assert_eq!(unix("Sat Nov 28 12:35:12 CET 2026"), Some(1_795_865_712));
        assert_eq!(unix("Sat Nov 28 08:35:12 -03 2026"), Some(1_795_865_712));
        assert_eq!(unix("2026-11-28 17:05:12 +0530"), Some(1_795_865_712));
        assert_eq!(unix("2026-11-28 06:35:12 EST"), Some(1_795_865_712));
        assert_eq!(unix("Sat Nov 28 11:35:12 2026"), None, "no time zone");
        assert_eq!(unix("Sat Nov 28 11:35:12 IST 2026"), None, "a name of several zones");
        for wrong in ["", "x", "2026-13-28 11:35:12 UTC", "2026-11-28 11:35 UTC", "2026-11-28 11:35:12 +5x", "a b é"] {
            assert_eq!(unix(wrong), None, "{wrong}");
        }
    }
}
