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
