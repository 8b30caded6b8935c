//! Moments in words: proleptic Gregorian dates in UTC.

use crate::dns::Moment;

/// Year, month (from 1) and day of `moment`; 1970 to 2106 (RFC 4034 3.1.5).
fn civil(moment: Moment) -> (i64, i64, i64) {
    // Days since 0000-03-01, so that a leap day ends its year; 146 097 days are 400 years.
    let days = i64::from(moment.field()) / 86_400 + 719_468;
    let era = days / 146_097;
    let of_era = days % 146_097;
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (year, month) = (year + era * 400, if month < 10 { month + 3 } else { month - 9 });
    (year + i64::from(month <= 2), month, day)
}

/// `2026-11-24`.
pub fn date(moment: Moment) -> String {
    let (year, month, day) = civil(moment);
    format!("{year:04}-{month:02}-{day:02}")
}

/// `2026-11-24 16:53:18 UTC`.
pub fn time(moment: Moment) -> String {
    let seconds = moment.field() % 86_400;
    format!("{} {:02}:{:02}:{:02} UTC", date(moment), seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// Minutes and seconds of a story, `1:12`.
pub fn clock(milliseconds: u32) -> String {
    format!("{}:{:02}", milliseconds / 60_000, milliseconds / 1_000 % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_at_the_edges() {
        for (seconds, text) in [
            (0, "1970-01-01 00:00:00 UTC"),
            (951_782_399, "2000-02-28 23:59:59 UTC"),
            (951_782_400, "2000-02-29 00:00:00 UTC"),
            (1_795_539_198, "2026-11-24 16:53:18 UTC"),
            (4_107_542_400, "2100-03-01 00:00:00 UTC"),
            (u32::MAX, "2106-02-07 06:28:15 UTC"),
        ] {
            assert_eq!(time(Moment::from_field(seconds)), text);
        }
        assert_eq!(clock(72_900), "1:12");
    }
}
