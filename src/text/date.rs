//! Dates as people write them in English, in UTC.

use crate::dns::Moment;

/// How much of a moment is written. Always in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Its day: `5 Dec 2026`.
    Day,
    /// Its day, and the time to the second: `5 Dec 2026, 08:00:00 UTC`.
    Second,
    /// Its month: `Dec 2026`.
    Month,
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Year, month from 1, and day of a number of days since 1970-01-01, by the proleptic Gregorian calendar.
///
/// In eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
const fn civil(days: u32) -> (u32, u32, u32) {
    let from_march_0000 = days + 719_468;
    let era = from_march_0000 / 146_097;
    let day_of_era = from_march_0000 % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

/// A moment in English.
pub(super) fn written(moment: Moment, form: Form) -> String {
    let (year, month, day) = civil(moment.field() / 86_400);
    let second = moment.field() % 86_400;
    let month = month_name(month);
    match form {
        Form::Month => format!("{month} {year}"),
        Form::Day => format!("{day} {month} {year}"),
        Form::Second => {
            format!("{day} {month} {year}, {:02}:{:02}:{:02} UTC", second / 3_600, second / 60 % 60, second % 60)
        }
    }
}

/// The day of its month, from 1.
pub(super) const fn day(moment: Moment) -> u32 {
    civil(moment.field() / 86_400).2
}

fn month_name(month: u32) -> &'static str {
    usize::try_from(month).ok().and_then(|month| MONTHS.get(month.checked_sub(1)?)).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        let date = |moment| written(moment, Form::Day);
        assert_eq!(date(Moment::from_unix(0)), "1 Jan 1970");
        assert_eq!(date(Moment::from_unix(951_782_400)), "29 Feb 2000");
        assert_eq!(date(Moment::from_field(u32::MAX)), "7 Feb 2106");
        let moment = Moment::from_unix(1_796_457_600);
        assert_eq!(written(moment, Form::Second), "5 Dec 2026, 08:00:00 UTC");
        assert_eq!((written(moment, Form::Month).as_str(), day(moment)), ("Dec 2026", 5));
    }
}
