//! Times in seconds, compared by serial number arithmetic (RFC 1982; RFC 4034 3.1.5).

/// A point in time: seconds since 1970-01-01 UTC, modulo 2^32.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment(u32);

impl Moment {
    /// From Unix seconds; the 32 low bits count, as in an RRSIG (RFC 4034 3.1.5).
    pub const fn from_unix(seconds: u64) -> Self {
        Self((seconds & 0xffff_ffff) as u32)
    }

    /// From the 32-bit field of an RRSIG.
    pub const fn from_field(seconds: u32) -> Self {
        Self(seconds)
    }

    /// The 32-bit field.
    pub const fn field(self) -> u32 {
        self.0
    }

    /// Year, month from 1, and day in UTC, by the proleptic Gregorian calendar; the 32-bit field counted from 1970.
    pub const fn date(self) -> (u32, u32, u32) {
        // Days since 0000-03-01, in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
        let days = self.0 / 86_400 + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month, day)
    }

    /// Hour, minute and second of its day in UTC.
    pub const fn time_of_day(self) -> (u32, u32, u32) {
        let second = self.0 % 86_400;
        (second / 3_600, second / 60 % 60, second % 60)
    }

    /// Seconds from `earlier` to `self`; negative when `self` is the earlier one. RFC 1982 3.2: the shorter way round.
    #[allow(clippy::cast_possible_wrap, reason = "two's complement is serial arithmetic's signed distance")]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.wrapping_sub(earlier.0) as i32 as i64
    }

    /// Whether `self` lies before `other`.
    pub const fn is_before(self, other: Self) -> bool {
        self.since(other) < 0
    }
}
