//! What of a handout there is room for: the fewest facts that matter, and how many more there are.

use super::handout::{Handout, House};
use crate::chart::fold::worst;
use crate::story::Term;
use crate::story::scene::Standing;

/// How much of each kind is told at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Houses of the chain.
    pub houses: usize,
    /// Keys of a house.
    pub keys: usize,
    /// Digests of a house.
    pub prints: usize,
    /// Terms.
    pub terms: usize,
    /// Orders of what mends it, and records of each.
    pub orders: (usize, usize),
}

impl Room {
    /// From all that anybody would read on one page to what a page must say: what the words mean goes first, for a glossary has it;
    /// the cause goes last.
    pub const ALL: [Self; 7] = [
        Self { houses: 12, keys: 8, prints: 4, terms: 9, orders: (4, 8) },
        Self { houses: 8, keys: 6, prints: 3, terms: 5, orders: (4, 8) },
        Self { houses: 6, keys: 4, prints: 2, terms: 4, orders: (4, 8) },
        Self { houses: 6, keys: 3, prints: 2, terms: 2, orders: (4, 6) },
        Self { houses: 5, keys: 2, prints: 1, terms: 0, orders: (4, 6) },
        Self { houses: 4, keys: 2, prints: 1, terms: 0, orders: (3, 4) },
        Self { houses: 3, keys: 1, prints: 1, terms: 0, orders: (2, 2) },
    ];
}

/// What of a handout is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Short {
    /// The houses, from the top down.
    pub places: Vec<Place>,
    /// The terms.
    pub terms: Vec<Term>,
}

/// A place of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A house.
    House(Told),
    /// So many houses that are left out, and how the worst of them stands: what is broken is not hidden.
    Folded(usize, Standing),
}

/// A house of which not all is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What is told of it.
    pub house: House,
    /// Whether it is the last one.
    pub is_last: bool,
    /// Keys that are left out.
    pub more_keys: usize,
    /// Digests that are left out.
    pub more_prints: usize,
}

impl Handout {
    /// What of it there is room for.
    pub fn within(&self, room: &Room) -> Short {
        let stay = self.stay(room.houses);
        let last = self.houses.len().saturating_sub(1);
        let mut places: Vec<Place> = Vec::new();
        for (index, house) in self.houses.iter().enumerate() {
            match places.last_mut() {
                _ if stay.contains(&index) => places.push(Place::House(told(house, index == last, room))),
                Some(Place::Folded(count, standing)) => {
                    *count += 1;
                    *standing = worst([*standing, house.standing].into_iter());
                }
                _ => places.push(Place::Folded(1, house.standing)),
            }
        }
        Short { places, terms: self.terms.iter().take(room.terms).copied().collect() }
    }

    /// Which houses are told: where it broke and the house above it, the ends of the chain, and the others from the answer up.
    fn stay(&self, most: usize) -> Vec<usize> {
        let last = self.houses.len().saturating_sub(1);
        let broke = self.houses.iter().position(|house| house.standing != Standing::Secure);
        let above = broke.and_then(|broke| broke.checked_sub(1));
        let mut stay: Vec<usize> = Vec::new();
        for index in broke.into_iter().chain([last]).chain(above).chain([0]).chain((0..=last).rev()) {
            if stay.len() < most && !stay.contains(&index) {
                stay.push(index);
            }
        }
        stay
    }
}

/// A house with its first keys and digests: those that belong together stand first.
fn told(house: &House, is_last: bool, room: &Room) -> Told {
    let mut house = house.clone();
    let (tags, digests): (Vec<u16>, Vec<u16>) =
        (house.keys.iter().map(|key| key.tag).collect(), house.prints.iter().map(|print| print.tag).collect());
    let (more_keys, more_prints) =
        (house.keys.len().saturating_sub(room.keys), house.prints.len().saturating_sub(room.prints));
    if more_keys > 0 {
        let (first, then): (Vec<_>, Vec<_>) = house.keys.iter().copied().partition(|key| digests.contains(&key.tag));
        house.keys = first.into_iter().chain(then).take(room.keys).collect();
    }
    if more_prints > 0 {
        let (first, then): (Vec<_>, Vec<_>) = house.prints.into_iter().partition(|print| tags.contains(&print.tag));
        house.prints = first.into_iter().chain(then).take(room.prints).collect();
    }
    Told { house, is_last, more_keys, more_prints }
}
