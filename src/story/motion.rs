//! The beats of every kind of scene, as tables. Each begins at the scene's beginning and ends on its end still; what carries the
//! meaning moves last and alone.

use super::beat::Easing::{self, Carry, Crack, Land, Mill, Press};
use super::beat::Property::{self, Opacity, Phase, Scale, Turn, Width, X, Y};
use super::beat::Target::{
    self, Arrow, Balloon, Beam, Card, Count, Crank, Date, Dawn, Digest, Dry, Equals, Face, Five, Flag, Four, HalfLeft,
    HalfRight, Hills, Ledger, Letter, Magnifier, Magpie, Mark, One, Path, Pigeon, Plate, Potato, Print, Rack, Seal,
    Set, Six, Slip, Stamp, Strip, Three, Twin, Two,
};
use super::beat::{self, Beat};
use super::scene::{Flaw, Picture, Standing};
use super::timeline::Frame;

impl Picture {
    /// What moves in it.
    pub fn beats(&self) -> &'static [Beat] {
        match self {
            Self::Forged { .. } => FORGED,
            Self::Question { .. } => QUESTION,
            Self::Bundle(_) => BUNDLE,
            Self::Letter(_) => LETTER,
            Self::Mill { .. } => MILL,
            Self::Compare(seal) => match seal.flaw {
                None => COMPARE,
                Some(Flaw::Misfit) => CRACKED,
                Some(Flaw::Expired | Flaw::NotYet) => OUT_OF_TIME,
                Some(Flaw::Missing) => BARE,
                Some(_) => REFUSED,
            },
            Self::Halves { .. } => HALVES,
            Self::Rack(_) => RACK,
            Self::Rings { .. } => RINGS,
            Self::Rollover { .. } => ROLLOVER,
            Self::Print(print) if !print.agree => MISMATCH,
            Self::Print(print) if print.keeper.is_none() => STONE,
            Self::Print(_) => LEDGER,
            Self::NoCard(_) => NO_CARD,
            Self::PageSeal { .. } => PAGE,
            Self::Climb { zones } if zones.len() > 2 => CLIMB,
            Self::Climb { .. } => CLIMB_TO_THE_TOP,
            Self::Repeat { .. } => REPEAT,
            Self::People => PEOPLE,
            Self::Postcard { .. } => POSTCARD,
            Self::Gap(_) => GAP,
            Self::Forward { .. } => FORWARD,
            Self::Lost { .. } => LOST,
            Self::Verdict { .. } => VERDICT,
            Self::Resolver { standing: Standing::Bogus, .. } => REFUSAL,
            Self::Resolver { standing: Standing::Secure, .. } => DELIVERY_AND_NO_OTHER,
            Self::Recap(_) => RECAP,
            Self::Resolver { .. } => DELIVERY,
        }
    }

    /// The moment that tells, where it stands still for good: the end, but for what is gone by then.
    pub const fn tells(&self) -> u32 {
        match self {
            // The magpie lets go of her letter.
            Self::Forged { .. } => 2050,
            _ => Frame::STILL,
        }
    }

    /// Milliseconds until it has come to its end still.
    pub fn moves(&self) -> u32 {
        beat::length(self.beats())
    }
}

const fn b(target: Target, property: Property, from: i16, to: i16, at: u16, length: u16, easing: Easing) -> Beat {
    Beat { target, property, from, to, at, length, easing }
}

/// A magpie is first; whoever comes later finds the box taken.
const FORGED: &[Beat] = &[
    b(Magpie, X, -760, 0, 0, 1400, Carry),
    b(Letter, X, -760, 0, 0, 1400, Carry),
    b(Letter, X, 0, 232, 1500, 600, Carry),
    b(Letter, Y, 0, -130, 1500, 300, Carry),
    b(Letter, Y, -130, -44, 1800, 300, Press),
    b(Letter, Scale, 62, 80, 1500, 600, Carry),
    b(Magpie, Phase, 0, 1, 2200, 0, Mill),
    b(Magpie, X, 0, -220, 2200, 1300, Carry),
    b(Pigeon, X, -640, 0, 2600, 1400, Carry),
    b(Pigeon, Y, -50, 0, 2600, 1400, Carry),
    b(Balloon, Opacity, 0, 100, 4100, 160, Mill),
    b(Balloon, Scale, 60, 100, 4100, 300, Land),
];

const QUESTION: &[Beat] = &[
    b(Balloon, Opacity, 0, 100, 0, 160, Mill),
    b(Balloon, Scale, 60, 100, 0, 300, Land),
    b(Slip, X, -110, 0, 800, 700, Carry),
    b(Slip, Y, -20, 0, 800, 700, Carry),
    b(Set, Phase, 0, 1, 1800, 0, Mill),
    b(Pigeon, X, -520, 0, 1800, 1400, Carry),
    b(Pigeon, Y, 120, 0, 1800, 1400, Carry),
    b(Hills, X, 40, 0, 1800, 1400, Carry),
];

/// The records fly from the house that holds them on to one sheet; the seal comes last.
const BUNDLE: &[Beat] = &[
    b(One, X, -300, 0, 200, 900, Carry),
    b(One, Y, 190, 0, 200, 900, Carry),
    b(One, Scale, 20, 100, 200, 900, Carry),
    b(Two, X, -300, 0, 700, 900, Carry),
    b(Two, Y, 140, 0, 700, 900, Carry),
    b(Two, Scale, 20, 100, 700, 900, Carry),
    b(Three, X, -300, 0, 1200, 900, Carry),
    b(Three, Y, 90, 0, 1200, 900, Carry),
    b(Three, Scale, 20, 100, 1200, 900, Carry),
    b(One, Opacity, 0, 100, 200, 200, Mill),
    b(Two, Opacity, 0, 100, 700, 200, Mill),
    b(Three, Opacity, 0, 100, 1200, 200, Mill),
    b(Seal, Opacity, 0, 100, 2500, 120, Mill),
    b(Seal, Scale, 190, 100, 2500, 300, Press),
];

const LETTER: &[Beat] = &[
    b(Pigeon, X, 370, 0, 0, 1300, Carry),
    b(Pigeon, Y, -66, 0, 0, 1300, Carry),
    b(Set, Phase, 0, 1, 1500, 0, Mill),
    b(Letter, Y, -60, 0, 1500, 500, Land),
    b(Seal, Turn, 0, 7, 1900, 250, Carry),
    b(Seal, Turn, 7, -6, 2150, 350, Carry),
    b(Seal, Turn, -6, 0, 2500, 350, Carry),
    b(Face, Phase, 0, 1, 2700, 0, Mill),
    b(Face, Phase, 1, 2, 2840, 0, Mill),
    b(Date, Opacity, 0, 100, 2900, 200, Mill),
    b(Date, Y, -16, 0, 2900, 300, Land),
];

/// The letter's bytes run through the mill, and a strip of notches comes out; then the magpie changes one bit, and it is another strip.
const MILL: &[Beat] = &[
    b(One, X, -150, 0, 200, 700, Carry),
    b(One, Y, -30, 0, 200, 700, Press),
    b(One, Opacity, 0, 100, 200, 150, Mill),
    b(One, Opacity, 100, 0, 800, 120, Mill),
    b(Two, X, -150, 0, 600, 700, Carry),
    b(Two, Y, -30, 0, 600, 700, Press),
    b(Two, Opacity, 0, 100, 600, 150, Mill),
    b(Two, Opacity, 100, 0, 1200, 120, Mill),
    b(Three, X, -150, 0, 1000, 700, Carry),
    b(Three, Y, -30, 0, 1000, 700, Press),
    b(Three, Opacity, 0, 100, 1000, 150, Mill),
    b(Three, Opacity, 100, 0, 1600, 120, Mill),
    b(Crank, Turn, 0, 1440, 500, 2300, Mill),
    b(Strip, X, -300, 0, 1500, 1400, Mill),
    b(Magpie, X, 380, 0, 3200, 800, Carry),
    b(Slip, Opacity, 0, 100, 4000, 200, Mill),
    b(Crank, Turn, 1440, 2520, 4400, 1500, Mill),
    b(Twin, X, -300, 0, 4600, 1300, Mill),
];

/// The strip against the rim; the card against the wax.
const COMPARE: &[Beat] = &[
    b(Strip, Y, 50, 0, 0, 500, Carry),
    b(Strip, Opacity, 0, 100, 0, 200, Mill),
    b(Arrow, Opacity, 0, 100, 500, 240, Mill),
    b(One, Opacity, 0, 100, 800, 250, Mill),
    b(Two, Opacity, 0, 100, 1050, 250, Mill),
    b(Three, Opacity, 0, 100, 1300, 250, Mill),
    b(Four, Opacity, 0, 100, 1550, 250, Mill),
    b(Card, X, 362, 0, 1900, 900, Carry),
    b(Twin, Opacity, 0, 80, 2900, 60, Mill),
    b(Twin, X, 292, 0, 2900, 800, Carry),
    b(Twin, Y, -15, 0, 2900, 800, Carry),
    b(Twin, Scale, 72, 100, 2900, 800, Carry),
    b(Twin, X, 0, 292, 4100, 600, Carry),
    b(Twin, Y, 0, -15, 4100, 600, Carry),
    b(Twin, Scale, 100, 72, 4100, 600, Carry),
    b(Twin, Opacity, 80, 0, 4640, 60, Mill),
    b(Equals, Opacity, 0, 100, 4700, 160, Mill),
    b(Mark, Scale, 0, 100, 4800, 420, Land),
];

/// What seals stays in; what checks goes out.
const HALVES: &[Beat] = &[
    b(One, Opacity, 0, 100, 200, 240, Mill),
    b(Seal, Scale, 0, 100, 600, 420, Land),
    b(Seal, X, -162, 0, 1000, 800, Carry),
    b(Card, X, -320, 0, 1800, 1000, Carry),
    b(Card, Scale, 30, 100, 1800, 1000, Carry),
    b(Card, Opacity, 0, 100, 1800, 200, Mill),
    b(Two, Opacity, 0, 100, 2900, 240, Mill),
];

/// The card's back is blank, and the magpie has a card too; the house has more to say.
const RACK: &[Beat] = &[
    b(Card, Width, 100, 0, 300, 250, Press),
    b(Card, Phase, 0, 1, 550, 0, Mill),
    b(Card, Width, 0, 100, 550, 250, Carry),
    b(Balloon, Opacity, 0, 100, 900, 160, Mill),
    b(Balloon, Scale, 60, 100, 900, 300, Land),
    b(Magpie, X, 320, 0, 1500, 700, Carry),
    b(Set, Phase, 0, 1, 3300, 0, Mill),
    b(Rack, Y, 60, 0, 3300, 500, Carry),
    b(One, Y, -150, 0, 3700, 600, Carry),
    b(One, Opacity, 0, 100, 3700, 200, Mill),
    b(Two, Y, -150, 0, 4000, 600, Carry),
    b(Two, Opacity, 0, 100, 4000, 200, Mill),
    b(Three, Y, -150, 0, 4300, 600, Carry),
    b(Three, Opacity, 0, 100, 4300, 200, Mill),
    b(Seal, Opacity, 0, 100, 5000, 120, Mill),
    b(Seal, Scale, 180, 100, 5000, 300, Press),
    b(Face, Phase, 0, 1, 5400, 0, Mill),
    b(Face, Phase, 1, 2, 5540, 0, Mill),
    b(Mark, Scale, 0, 100, 5400, 420, Land),
];

/// One ring for letters, then one for the rack.
const RINGS: &[Beat] = &[
    b(One, Opacity, 0, 100, 0, 240, Mill),
    b(One, X, -40, 0, 0, 600, Carry),
    b(Seal, Opacity, 0, 100, 800, 120, Mill),
    b(Seal, Scale, 190, 100, 800, 300, Press),
    b(Two, Opacity, 0, 100, 1500, 240, Mill),
    b(Two, X, 40, 0, 1500, 600, Carry),
    b(Twin, Opacity, 0, 100, 2300, 120, Mill),
    b(Twin, Scale, 190, 100, 2300, 300, Press),
];

/// A second great card comes to stand beside the first.
const ROLLOVER: &[Beat] = &[
    b(One, Y, -150, 0, 200, 600, Carry),
    b(Seal, Opacity, 0, 100, 1000, 120, Mill),
    b(Seal, Scale, 180, 100, 1000, 300, Press),
    b(Two, X, 220, 0, 1600, 900, Carry),
    b(Two, Opacity, 0, 100, 1600, 200, Mill),
    b(Arrow, Opacity, 0, 100, 2700, 240, Mill),
];

/// The name goes into the mill first, then the card; its print is laid over the one in the ledger.
const LEDGER: &[Beat] = &[
    b(Plate, X, 0, 130, 200, 600, Carry),
    b(Plate, Y, 0, 130, 200, 600, Carry),
    b(Plate, Opacity, 100, 0, 640, 160, Mill),
    b(Card, X, 0, 110, 900, 700, Carry),
    b(Card, Y, 0, 70, 900, 700, Carry),
    b(Card, Scale, 100, 60, 900, 700, Carry),
    b(Card, Opacity, 100, 0, 1400, 200, Mill),
    b(Crank, Turn, 0, 1440, 400, 1700, Mill),
    b(Set, Phase, 0, 1, 2200, 0, Mill),
    b(Print, Y, -50, 0, 2200, 600, Carry),
    b(Print, Opacity, 0, 100, 2200, 200, Mill),
    b(Arrow, Opacity, 0, 100, 2800, 240, Mill),
    b(Twin, Opacity, 0, 85, 3000, 60, Mill),
    b(Twin, X, -368, 0, 3000, 900, Carry),
    b(Twin, Y, -29, 0, 3000, 900, Carry),
    b(Twin, Scale, 128, 100, 3000, 900, Carry),
    b(Twin, Opacity, 85, 0, 4600, 400, Mill),
    b(Digest, Opacity, 0, 100, 4900, 240, Mill),
    b(Mark, Scale, 0, 100, 5200, 420, Land),
];

/// The print does not settle; then the two digests, digit by digit.
const MISMATCH: &[Beat] = &[
    b(Print, Y, -50, 0, 0, 500, Carry),
    b(Twin, Opacity, 0, 85, 600, 60, Mill),
    b(Twin, X, -368, 0, 600, 900, Carry),
    b(Twin, Y, -29, 0, 600, 900, Carry),
    b(Twin, Scale, 128, 100, 600, 900, Carry),
    b(Twin, Turn, 0, 9, 1700, 200, Carry),
    b(Twin, Turn, 9, -8, 1900, 250, Carry),
    b(Twin, Turn, -8, 0, 2150, 250, Carry),
    b(Twin, X, 0, -368, 2400, 600, Carry),
    b(Twin, Y, 0, -29, 2400, 600, Carry),
    b(Set, Phase, 0, 1, 3100, 0, Mill),
    b(One, X, -320, 0, 3400, 400, Mill),
    b(Two, X, -320, 0, 3800, 400, Mill),
    b(Three, X, -320, 0, 4200, 400, Mill),
    b(Four, X, -320, 0, 4600, 400, Mill),
    b(Five, X, -320, 0, 5000, 300, Mill),
    b(Six, X, -320, 0, 5300, 300, Mill),
    b(Count, Opacity, 0, 100, 5600, 200, Mill),
    b(Mark, Scale, 0, 100, 5800, 420, Land),
];

/// The print is held against one card after the other.
const NO_CARD: &[Beat] = &[
    b(Print, Y, -50, 0, 0, 500, Carry),
    b(One, Y, -60, 0, 700, 400, Carry),
    b(One, Opacity, 0, 100, 700, 200, Mill),
    b(Four, Scale, 0, 100, 1300, 300, Land),
    b(Two, Y, -60, 0, 1700, 400, Carry),
    b(Two, Opacity, 0, 100, 1700, 200, Mill),
    b(Five, Scale, 0, 100, 2300, 300, Land),
    b(Three, Y, -60, 0, 2700, 400, Carry),
    b(Three, Opacity, 0, 100, 2700, 200, Mill),
    b(Six, Scale, 0, 100, 3300, 300, Land),
    b(Face, Phase, 0, 1, 3700, 0, Mill),
    b(Face, Phase, 1, 2, 3840, 0, Mill),
    b(Mark, Scale, 0, 100, 3900, 420, Land),
];

/// From the house up to the one above it, and back until all of the way is seen, by the narrow stage of a phone, too.
const CLIMB: &[Beat] = &[
    b(Hills, Scale, 190, 190, 0, 0, Mill),
    b(Hills, X, 110, 110, 0, 0, Mill),
    b(Hills, Y, -100, -100, 0, 0, Mill),
    b(Path, X, -460, -190, 700, 1700, Carry),
    b(Hills, X, 110, -240, 900, 1500, Carry),
    b(Hills, Y, -100, 60, 900, 1500, Carry),
    b(Ledger, Scale, 0, 100, 2500, 420, Land),
    b(Hills, Scale, 190, 92, 3400, 1100, Carry),
    b(Hills, X, -240, -63, 3400, 1100, Carry),
    b(Hills, Y, 60, 0, 3400, 1100, Carry),
];

/// The same where the house above is the top one.
const CLIMB_TO_THE_TOP: &[Beat] = &[
    b(Hills, Scale, 190, 190, 0, 0, Mill),
    b(Hills, X, 110, 110, 0, 0, Mill),
    b(Hills, Y, -100, -100, 0, 0, Mill),
    b(Path, X, -460, 0, 700, 2100, Carry),
    b(Hills, X, 110, -590, 900, 1900, Carry),
    b(Hills, Y, -100, 350, 900, 1900, Carry),
    b(Ledger, Scale, 0, 100, 2900, 420, Land),
    b(Hills, Scale, 190, 92, 3800, 1100, Carry),
    b(Hills, X, -590, -63, 3800, 1100, Carry),
    b(Hills, Y, 350, 0, 3800, 1100, Carry),
];

const PAGE: &[Beat] = &[
    b(Magnifier, X, 184, 0, 200, 900, Carry),
    b(Magnifier, Y, 58, 0, 200, 900, Carry),
    b(Set, Phase, 0, 1, 2000, 0, Mill),
    b(Mark, Scale, 0, 100, 2000, 420, Land),
];

const REPEAT: &[Beat] = &[
    b(Four, Opacity, 0, 100, 200, 240, Mill),
    b(One, Scale, 0, 100, 300, 420, Land),
    b(Five, Opacity, 0, 100, 800, 240, Mill),
    b(Two, Scale, 0, 100, 900, 420, Land),
    b(Six, Opacity, 0, 100, 1400, 240, Mill),
    b(Three, Scale, 0, 100, 1500, 420, Land),
];

/// The print of the root's card slides to the carving.
const STONE: &[Beat] = &[
    b(Card, X, -376, 0, 0, 1200, Carry),
    b(Beam, Width, 0, 100, 1100, 700, Carry),
    b(Set, Phase, 0, 1, 1900, 0, Mill),
    b(Print, Y, -30, 0, 1900, 400, Carry),
    b(Twin, Opacity, 0, 90, 2500, 60, Mill),
    b(Twin, X, -289, 0, 2500, 1000, Carry),
    b(Twin, Y, 24, 0, 2500, 1000, Carry),
    b(Twin, Opacity, 90, 0, 4100, 400, Mill),
    b(Equals, Opacity, 0, 100, 4400, 200, Mill),
    b(Digest, Opacity, 0, 100, 4500, 200, Mill),
    b(Mark, Scale, 0, 100, 4700, 420, Land),
    b(Face, Phase, 0, 1, 5000, 0, Mill),
    b(Face, Phase, 1, 2, 5140, 0, Mill),
];

const PEOPLE: &[Beat] = &[
    b(One, Scale, 0, 100, 300, 420, Land),
    b(Two, Scale, 0, 100, 800, 420, Land),
    b(Three, Scale, 0, 100, 1300, 420, Land),
    b(Four, Scale, 0, 100, 1800, 420, Land),
    b(Slip, Opacity, 0, 100, 2300, 240, Mill),
];

/// Light runs down from the rock to the letter.
const VERDICT: &[Beat] = &[
    b(Four, Opacity, 0, 100, 300, 240, Mill),
    b(One, Scale, 0, 100, 500, 420, Land),
    b(Path, X, 440, 0, 500, 1500, Mill),
    b(Five, Opacity, 0, 100, 1100, 240, Mill),
    b(Two, Scale, 0, 100, 1200, 420, Land),
    b(Six, Opacity, 0, 100, 1800, 240, Mill),
    b(Three, Scale, 0, 100, 1900, 420, Land),
    b(Dawn, Opacity, 0, 100, 2000, 700, Mill),
    b(Letter, Y, 80, 0, 2700, 500, Land),
    b(Letter, Opacity, 0, 100, 2700, 160, Mill),
    b(Face, Phase, 0, 1, 2900, 0, Mill),
    b(Face, Phase, 1, 2, 3040, 0, Mill),
    b(Mark, Scale, 0, 100, 3100, 420, Land),
];

/// The letter goes into the box.
const DELIVERY: &[Beat] = &[
    b(Letter, X, -260, 0, 500, 900, Carry),
    b(Letter, Y, 30, -90, 500, 500, Carry),
    b(Letter, Y, -90, 0, 1000, 400, Press),
    b(Flag, Turn, 90, 0, 1500, 300, Land),
    b(Slip, Opacity, 0, 100, 1900, 240, Mill),
    b(Face, Phase, 0, 1, 2000, 0, Mill),
    b(Face, Phase, 1, 2, 2140, 0, Mill),
    b(Mark, Scale, 0, 100, 2200, 420, Land),
];

/// The same; then a letter without a seal comes to the owl, and no further.
const DELIVERY_AND_NO_OTHER: &[Beat] = &[
    b(Letter, X, -260, 0, 500, 900, Carry),
    b(Letter, Y, 30, -90, 500, 500, Carry),
    b(Letter, Y, -90, 0, 1000, 400, Press),
    b(Flag, Turn, 90, 0, 1500, 300, Land),
    b(Slip, Opacity, 0, 100, 1900, 240, Mill),
    b(Face, Phase, 0, 1, 2000, 0, Mill),
    b(Face, Phase, 1, 2, 2140, 0, Mill),
    b(Mark, Scale, 0, 100, 2200, 420, Land),
    b(Magpie, X, -260, 70, 2900, 900, Carry),
    b(Potato, X, -260, 70, 2900, 900, Carry),
    b(Potato, Y, -80, -80, 0, 0, Mill),
    b(Magpie, X, 70, 0, 3800, 300, Crack),
    b(Magpie, Turn, 0, -14, 3800, 300, Crack),
    b(Potato, X, 70, 0, 3800, 400, Crack),
    b(Potato, Y, -80, 0, 3800, 400, Press),
    b(Twin, Scale, 0, 100, 4400, 420, Land),
];

/// One after the other, each above its name.
const RECAP: &[Beat] = &[
    b(One, Y, -40, 0, 200, 400, Carry),
    b(One, Opacity, 0, 100, 200, 200, Mill),
    b(Two, Y, -40, 0, 1000, 400, Carry),
    b(Two, Opacity, 0, 100, 1000, 200, Mill),
    b(Three, Y, -40, 0, 1800, 400, Carry),
    b(Three, Opacity, 0, 100, 1800, 200, Mill),
    b(Four, Y, -40, 0, 2600, 400, Carry),
    b(Four, Opacity, 0, 100, 2600, 200, Mill),
];

/// The letter goes into the tray, and word of it into the box.
const REFUSAL: &[Beat] = &[
    b(Letter, X, -60, 0, 400, 600, Carry),
    b(Letter, Y, -120, -190, 400, 300, Carry),
    b(Letter, Y, -190, 0, 700, 350, Press),
    b(Slip, X, -240, 0, 1400, 900, Carry),
    b(Slip, Opacity, 0, 100, 1400, 160, Mill),
    b(Flag, Turn, 90, 0, 2300, 300, Land),
    b(Mark, Scale, 0, 100, 2500, 420, Land),
];

/// The seal breaks, after a moment of stillness.
const CRACKED: &[Beat] = &[
    b(One, X, -150, 0, 100, 600, Carry),
    b(One, Opacity, 0, 100, 100, 120, Mill),
    b(One, Opacity, 100, 0, 600, 100, Mill),
    b(Two, X, -150, 0, 400, 600, Carry),
    b(Two, Opacity, 0, 100, 400, 120, Mill),
    b(Two, Opacity, 100, 0, 900, 100, Mill),
    b(Three, X, -150, 0, 700, 600, Carry),
    b(Three, Opacity, 0, 100, 700, 120, Mill),
    b(Three, Opacity, 100, 0, 1200, 100, Mill),
    b(Crank, Turn, 0, 1440, 300, 1400, Mill),
    b(Set, Phase, 0, 1, 1700, 0, Mill),
    b(Strip, X, -310, 0, 1700, 900, Mill),
    b(Set, Phase, 1, 2, 3300, 0, Mill),
    b(HalfLeft, X, 0, -18, 3300, 180, Crack),
    b(HalfLeft, Turn, 0, -6, 3300, 180, Crack),
    b(HalfRight, X, 0, 18, 3300, 180, Crack),
    b(HalfRight, Turn, 0, 8, 3300, 180, Crack),
    b(Magpie, Opacity, 0, 100, 3500, 200, Mill),
    b(Potato, X, 80, 0, 3500, 700, Carry),
    b(Potato, Turn, 200, 0, 3500, 700, Carry),
    b(Potato, Opacity, 0, 100, 3500, 100, Mill),
];

/// The pages of the calendar turn; the wax goes dry; the stamp comes down.
const OUT_OF_TIME: &[Beat] = &[
    b(One, Y, 0, -90, 300, 260, Press),
    b(One, Turn, 0, -24, 300, 260, Press),
    b(One, Opacity, 100, 0, 400, 160, Mill),
    b(Two, Y, 0, -90, 560, 260, Press),
    b(Two, Turn, 0, -24, 560, 260, Press),
    b(Two, Opacity, 100, 0, 660, 160, Mill),
    b(Three, Y, 0, -90, 820, 260, Press),
    b(Three, Turn, 0, -24, 820, 260, Press),
    b(Three, Opacity, 100, 0, 920, 160, Mill),
    b(Dry, Opacity, 0, 100, 1300, 420, Mill),
    b(Stamp, X, 0, -190, 1800, 300, Press),
    b(Stamp, Y, 0, -150, 1800, 300, Press),
    b(Date, Opacity, 0, 100, 2100, 0, Mill),
    b(Stamp, X, -190, 0, 2240, 500, Carry),
    b(Stamp, Y, -150, 0, 2240, 500, Carry),
    b(Face, Phase, 0, 1, 2600, 0, Mill),
    b(Face, Phase, 1, 2, 2740, 0, Mill),
    b(Mark, Scale, 0, 100, 2800, 420, Land),
];

const BARE: &[Beat] = &[
    b(Letter, Y, -60, 0, 0, 500, Land),
    b(Magnifier, X, 160, 0, 700, 900, Carry),
    b(Magnifier, Y, -60, 0, 700, 900, Carry),
    b(One, Opacity, 0, 100, 1700, 240, Mill),
    b(Face, Phase, 0, 1, 2100, 0, Mill),
    b(Face, Phase, 1, 2, 2240, 0, Mill),
    b(Mark, Scale, 0, 100, 2300, 420, Land),
];

const REFUSED: &[Beat] = &[
    b(Card, X, 362, 0, 600, 900, Carry),
    b(Twin, Opacity, 0, 100, 1600, 240, Mill),
    b(Face, Phase, 0, 1, 2100, 0, Mill),
    b(Face, Phase, 1, 2, 2240, 0, Mill),
    b(Mark, Scale, 0, 100, 2300, 420, Land),
];

const POSTCARD: &[Beat] = &[
    b(Card, X, 60, 0, 0, 900, Carry),
    b(Set, Phase, 0, 1, 1500, 0, Mill),
    b(Ledger, Y, 50, 0, 1500, 700, Carry),
    b(Mark, Scale, 0, 100, 2800, 420, Land),
];

const GAP: &[Beat] = &[
    b(Slip, Y, -126, 0, 500, 1200, Carry),
    b(Arrow, Opacity, 0, 100, 1900, 400, Mill),
    b(Face, Phase, 0, 1, 2700, 0, Mill),
    b(Face, Phase, 1, 2, 2840, 0, Mill),
    b(Mark, Scale, 0, 100, 2700, 420, Land),
];

const FORWARD: &[Beat] = &[
    b(Slip, Opacity, 0, 100, 1000, 240, Mill),
    b(Slip, Y, -20, 0, 1000, 420, Land),
    b(Arrow, Opacity, 0, 100, 1900, 240, Mill),
    b(Face, Phase, 0, 1, 2300, 0, Mill),
    b(Face, Phase, 1, 2, 2440, 0, Mill),
    b(Mark, Scale, 0, 100, 2400, 420, Land),
];

/// Day becomes night, and the tray stays empty.
const LOST: &[Beat] = &[
    b(Dawn, Opacity, 0, 100, 600, 1200, Mill),
    b(One, Opacity, 0, 100, 1900, 420, Mill),
    b(Face, Phase, 0, 1, 2400, 0, Mill),
    b(Face, Phase, 1, 2, 2540, 0, Mill),
    b(Mark, Scale, 0, 100, 2500, 420, Land),
];
