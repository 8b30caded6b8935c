//! Where names stand in a register: on a line in canonical order (RFC 4034 6.1), or on a ring of hashes (RFC 5155 1.3).

use super::scene::{Entry, Gap};
use crate::dns::Name;
use crate::order::sorted;
use crate::trace::{Place, Role, Shown, Value};

/// A line of names in canonical order.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<'g> {
    /// The names, in order.
    pub marks: Vec<Mark<'g>>,
    /// Each record that was looked at, from its owner to its next name, by their places among the marks. One that leads back
    /// is the last of its zone.
    pub leads: Vec<(usize, usize)>,
}

/// A name on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark<'g> {
    /// The name.
    pub name: &'g Shown,
    /// The entry that it was looked up by, if it was.
    pub entry: Option<&'g Entry>,
    /// Whether there is such a name: a record's owner, its next name, or a name with others below it.
    pub exists: bool,
}

/// A ring of hashes, in turns clockwise from the top: 0 is the hash of zeros, and 1 would be one above that of ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring<'g> {
    /// The gaps that cover a name.
    pub gaps: Vec<Arc<'g>>,
    /// The names, each at its hash.
    pub points: Vec<Point<'g>>,
}

/// A gap of a ring.
#[derive(Clone, Debug, PartialEq)]
pub struct Arc<'g> {
    /// The entry that has it.
    pub entry: &'g Entry,
    /// Where it begins, in turns.
    pub begin: f64,
    /// How far it goes, in turns.
    pub sweep: f64,
    /// Whether it is wider here than it is, because nobody would see it.
    pub widened: bool,
}

/// A name on a ring.
#[derive(Clone, Debug, PartialEq)]
pub struct Point<'g> {
    /// Its entry.
    pub entry: &'g Entry,
    /// Where it stands, in turns.
    pub at: f64,
}

/// The least part of a ring that can be seen as a gap with something in it, in turns.
const LEAST: f64 = 0.03;

impl Gap {
    /// Whether the names in it are hashed.
    pub fn is_hashed(&self) -> bool {
        self.entries.iter().any(|entry| entry.blot.is_some())
    }

    /// Its names in their order.
    pub fn line(&self) -> Line<'_> {
        let mut marks: Vec<(&Name, Mark<'_>)> = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.blot.is_none()) {
            let sides = [(&entry.from, None, true), (&entry.to, None, true)];
            let own = (&entry.name, Some(entry), entry.place != Place::Covered);
            for (shown, entry, exists) in sides.into_iter().chain([own]) {
                let Value::Name(name) = shown.value() else { continue };
                match marks.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, mark)) => {
                        mark.entry = mark.entry.or(entry);
                        mark.exists |= exists;
                    }
                    None => marks.push((name, Mark { name: shown, entry, exists })),
                }
            }
        }
        let marks = sorted(marks, |(one, _), (other, _)| one.cmp(other));
        let place = |of: &Shown| marks.iter().position(|(_, mark)| mark.name.value() == of.value());
        let mut leads = Vec::new();
        for entry in &self.entries {
            if let (Some(from), Some(to)) = (place(&entry.from), place(&entry.to))
                && !leads.contains(&(from, to))
            {
                leads.push((from, to));
            }
        }
        Line { marks: marks.into_iter().map(|(_, mark)| mark).collect(), leads }
    }

    /// Its hashes on their ring.
    pub fn ring(&self) -> Ring<'_> {
        let mut ring = Ring { gaps: Vec::new(), points: Vec::new() };
        for entry in &self.entries {
            let Some(hash) = entry.blot.as_ref().and_then(turn) else { continue };
            let (Some(from), Some(to)) = (turn(&entry.from), turn(&entry.to)) else { continue };
            if entry.place == Place::Matches {
                ring.points.push(Point { entry, at: hash });
                continue;
            }
            // The only record of a zone leads back to itself: its gap is the whole ring.
            let whole = if from == to { 1.0 } else { forward(from, to) };
            let part = forward(from, hash) / whole;
            let widened = whole < LEAST;
            let sweep = if widened { LEAST } else { whole };
            let begin = if widened { wrapped(from + whole / 2.0 - LEAST / 2.0) } else { from };
            if !ring.gaps.iter().any(|gap| gap.entry.from.value() == entry.from.value()) {
                ring.gaps.push(Arc { entry, begin, sweep, widened });
            }
            ring.points.push(Point { entry, at: wrapped(begin + part * sweep) });
        }
        ring
    }
}

impl Role {
    /// The message that says what a name is to a proof.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Asked => "role-asked",
            Self::ClosestEncloser => "role-encloser",
            Self::NextCloser => "role-next-closer",
            Self::Wildcard => "role-wildcard",
        }
    }
}

/// Where a hash stands on the ring: its first 64 bits as a part of all there are.
fn turn(hash: &Shown) -> Option<f64> {
    let Value::Hash(octets) = hash.value() else { return None };
    Some(octets.iter().take(8).rev().fold(0.0, |sum, octet| (sum + f64::from(*octet)) / 256.0))
}

/// From one place clockwise to another.
fn forward(from: f64, to: f64) -> f64 {
    wrapped(to - from)
}

/// The same place within one turn.
fn wrapped(turns: f64) -> f64 {
    turns - turns.floor()
}

#[cfg(test)]
mod tests {
    use super::super::{Picture, tell};
    use super::*;
    use crate::case;

    /// The registers that a case of the gallery is told with.
    fn gaps(text: &str) -> Vec<Gap> {
        let case = case::read(text).unwrap();
        let scenes = tell(&case.validate(), &case.capture).scenes;
        scenes
            .into_iter()
            .filter_map(|scene| if let Picture::Gap(gap) = scene.picture { Some(gap) } else { None })
            .collect()
    }

    fn hash(first: u8, gap: &Gap) -> Shown {
        let mut octets = vec![0; 20];
        octets[0] = first;
        Shown::test_hash(gap.name.source().clone(), octets)
    }

    /// A gap from one octet to another with a hash in it.
    fn ring_of(from: u8, at: u8, to: u8) -> (f64, f64, f64, bool) {
        let mut gap = gaps(include_str!("../../assets/gallery/INSECURE_OPT_OUT.json")).remove(0);
        let entry = gap.entries.iter().find(|entry| entry.place == Place::Covered).unwrap().clone();
        let (from, at, to) = (hash(from, &gap), hash(at, &gap), hash(to, &gap));
        gap.entries = vec![Entry { from, blot: Some(at), to, ..entry }];
        let ring = gap.ring();
        (ring.gaps[0].begin, ring.gaps[0].sweep, ring.points[0].at, ring.gaps[0].widened)
    }

    #[test]
    fn hashes_stand_at_their_place_of_the_ring() {
        assert_eq!(ring_of(0x40, 0x80, 0xc0), (0.25, 0.5, 0.5, false));
        assert_eq!(ring_of(0xc0, 0x20, 0x40), (0.75, 0.5, 0.125, false), "the last gap leads over the top");
        assert_eq!(ring_of(0x40, 0x80, 0x40), (0.25, 1.0, 0.5, false), "one record alone spans the ring");
        let (begin, sweep, at, widened) = ring_of(0x80, 0x81, 0x82);
        assert!(widened && (sweep - LEAST).abs() < 1e-12, "{sweep}");
        assert!((begin + sweep / 2.0 - at).abs() < 1e-12, "the middle of a gap stays its middle");
    }
}
