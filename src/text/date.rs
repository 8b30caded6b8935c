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

/// A moment in English.
pub(super) fn written(moment: Moment, form: Form) -> String {
    let (year, month, day) = moment.date();
    let (hour, minute, second) = moment.time_of_day();
    let month = month_name(month);
    match form {
        Form::Month => format!("{month} {year}"),
        Form::Day => format!("{day} {month} {year}"),
        Form::Second => format!("{day} {month} {year}, {hour:02}:{minute:02}:{second:02} UTC"),
    }
}

/// A moment in numbers (ISO 8601).
pub(super) fn in_numbers(moment: Moment, form: Form) -> String {
    let (year, month, day) = moment.date();
    let (hour, minute, second) = moment.time_of_day();
    match form {
        Form::Month => format!("{year}-{month:02}"),
        Form::Day => format!("{year}-{month:02}-{day:02}"),
        Form::Second => format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} UTC"),
    }
}

/// The day of its month, from 1.
pub(super) const fn day(moment: Moment) -> u32 {
    moment.date().2
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
        let in_numbers = [Form::Month, Form::Day, Form::Second].map(|form| in_numbers(moment, form));
        assert_eq!(in_numbers, ["2026-12", "2026-12-05", "2026-12-05 08:00:00 UTC"]);
        assert_eq!((written(moment, Form::Month).as_str(), day(moment)), ("Dec 2026", 5));
    }
}
