//! Beats: what moves in a scene, when, and how far. The same table at the same time gives the same picture, always.

/// What moves. A table names each of its targets once a property; a drawing gives it something to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "the words say what they are; the drawings give them their bodies")]
pub enum Target {
    /// The picture itself: which of its cuts is shown.
    Set,
    /// The owl's face: before, lids closed, after.
    Face,
    /// The mark of how the scene ends.
    Mark,
    Balloon,
    Slip,
    Pigeon,
    Magpie,
    Hills,
    Letter,
    Seal,
    Date,
    Crank,
    Strip,
    Arrow,
    Card,
    Equals,
    Plate,
    Print,
    /// A copy of something, which is laid over its like.
    Twin,
    Digest,
    Magnifier,
    Beam,
    Dawn,
    Path,
    Dry,
    Stamp,
    HalfLeft,
    HalfRight,
    Potato,
    Rack,
    Ledger,
    Count,
    Flag,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
}

/// Which property of a target changes; transforms and opacity, and nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Property {
    /// To the right, in units of the stage.
    X,
    /// Down, in units of the stage.
    Y,
    /// Clockwise, in degrees.
    Turn,
    /// Percent of its size.
    Scale,
    /// Percent of its width.
    Width,
    /// Percent of its opacity.
    Opacity,
    /// Which of several pictures is shown, counted from 0.
    Phase,
}

/// How a movement runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Easing {
    /// Something heavy is carried.
    Carry,
    /// It lands: a little over, and back.
    Land,
    /// Pressed down: faster and faster.
    Press,
    /// It breaks: fast at once.
    Crack,
    /// A machine, or light: no easing.
    Mill,
}

/// One movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// What moves.
    pub target: Target,
    /// Which of its properties.
    pub property: Property,
    /// From here, which also holds before the first beat of this property.
    pub from: i16,
    /// To here.
    pub to: i16,
    /// When it begins, in milliseconds of the scene's own time.
    pub at: u16,
    /// How long it takes, in milliseconds; 0 is a cut.
    pub length: u16,
    /// How it runs.
    pub easing: Easing,
}

/// Where a target is at a time: a number a property, in the order of [`Property`].
pub type Pose = [f64; 7];

/// A target that no beat moves.
pub const REST: Pose = [0.0, 0.0, 0.0, 100.0, 100.0, 100.0, 0.0];

impl Beat {
    /// When it is over.
    pub const fn end(&self) -> u32 {
        self.at as u32 + self.length as u32
    }

    /// The property's value at a time.
    fn value(&self, at: u32) -> f64 {
        let (from, to) = (f64::from(self.from), f64::from(self.to));
        if at >= self.end() {
            return to;
        }
        if at <= u32::from(self.at) {
            return from;
        }
        let t = f64::from(at.saturating_sub(u32::from(self.at))) / f64::from(self.length);
        from + (to - from) * self.easing.of(t)
    }
}

impl Easing {
    /// How far it has come at a part of its time: 0 at 0, 1 at 1.
    fn of(self, t: f64) -> f64 {
        let back = 1.0 - t;
        match self {
            Self::Mill => t,
            Self::Carry => t * t * (3.0 - 2.0 * t),
            // Over by a tenth at two thirds, then back.
            Self::Land => 1.0 - back * back * (1.0 - 2.2 * t),
            Self::Press => t * t,
            Self::Crack => 1.0 - back * back * back,
        }
    }
}

/// Where a target is at a time, in milliseconds from the scene's beginning. Of the beats of one property the last that has begun counts.
pub fn pose(beats: &[Beat], target: u8, at: u32) -> Pose {
    let mut pose = REST;
    let mut seen = 0u8;
    for beat in beats.iter().filter(|beat| beat.target as u8 == target) {
        let first = seen & (1 << beat.property as u8) == 0;
        seen |= 1 << beat.property as u8;
        if (first || at >= u32::from(beat.at))
            && let Some(value) = pose.get_mut(usize::from(beat.property as u8))
        {
            *value = beat.value(at);
        }
    }
    pose
}

/// When all beats are over.
pub fn length(beats: &[Beat]) -> u32 {
    beats.iter().map(Beat::end).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn beat(property: Property, from: i16, to: i16, at: u16, length: u16, easing: Easing) -> Beat {
        Beat { target: Target::Letter, property, from, to, at, length, easing }
    }

    #[test]
    fn a_pose_follows_its_table() {
        let beats = [
            beat(Property::X, -100, 0, 200, 1000, Easing::Mill),
            beat(Property::X, 0, 50, 2000, 100, Easing::Mill),
            beat(Property::Phase, 0, 1, 500, 0, Easing::Mill),
        ];
        let x = |at: u32| pose(&beats, Target::Letter as u8, at)[0];
        assert_eq!(
            [x(0), x(200), x(700), x(1200), x(1900), x(2050), x(9000)],
            [-100.0, -100.0, -50.0, 0.0, 0.0, 25.0, 50.0]
        );
        let phase = |at: u32| pose(&beats, Target::Letter as u8, at)[6];
        assert_eq!([phase(499), phase(500)], [0.0, 1.0]);
        assert_eq!(pose(&beats, Target::Seal as u8, 700), REST);
        assert_eq!(length(&beats), 2100);
    }

    #[test]
    fn easings_begin_at_nothing_and_end_whole() {
        for easing in [Easing::Carry, Easing::Land, Easing::Press, Easing::Crack, Easing::Mill] {
            assert!(easing.of(0.0).abs() < 1e-9 && (easing.of(1.0) - 1.0).abs() < 1e-9, "{easing:?}");
        }
        assert!(Easing::Land.of(0.7) > 1.0, "landing goes over");
    }
}
