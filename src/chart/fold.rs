//! Which houses of a long chain are shown, and which are folded away.

use crate::story::scene::Standing;

/// A chain of so many zones is folded.
pub const FOLDS_AT: usize = 4;

/// One place of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A zone, by its number.
    Zone(usize),
    /// Neighbouring zones, folded into one: from the first to the last.
    Folded(std::ops::RangeInclusive<usize>),
}

/// What is shown of a chain of so many zones: the first one, the current one with its neighbours, and the one of the answer.
pub fn fold(zones: usize, current: Option<usize>, answer: usize) -> Vec<Place> {
    let stays = |zone: usize| {
        zones < FOLDS_AT || zone == 0 || zone == answer || current.is_some_and(|current| zone.abs_diff(current) <= 1)
    };
    let mut places: Vec<Place> = Vec::new();
    for zone in 0..zones {
        match places.last_mut() {
            _ if stays(zone) => places.push(Place::Zone(zone)),
            Some(Place::Folded(range)) => *range = *range.start()..=zone,
            _ => places.push(Place::Folded(zone..=zone)),
        }
    }
    places
}

/// The worst of how zones stand: a fold must not hide what is broken.
pub fn worst(standings: impl Iterator<Item = Standing>) -> Standing {
    let weight = |standing: &Standing| match standing {
        Standing::Secure => 0,
        Standing::Insecure => 1,
        Standing::Indeterminate => 2,
        Standing::Bogus => 3,
    };
    standings.max_by_key(weight).unwrap_or(Standing::Secure)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fold_stands_as_its_worst_zone() {
        use Standing::{Bogus, Indeterminate, Insecure, Secure};
        assert_eq!(worst([].into_iter()), Secure);
        assert_eq!(worst([Secure, Insecure, Secure].into_iter()), Insecure);
        assert_eq!(worst([Insecure, Indeterminate].into_iter()), Indeterminate);
        assert_eq!(worst([Secure, Bogus, Indeterminate, Secure].into_iter()), Bogus);
    }

    fn text(zones: usize, current: Option<usize>, answer: usize) -> String {
        let place = |place: Place| match place {
            Place::Zone(zone) => zone.to_string(),
            Place::Folded(range) => format!("({}-{})", range.start(), range.end()),
        };
        fold(zones, current, answer).into_iter().map(place).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn three_zones_are_never_folded() {
        for current in [None, Some(0), Some(1), Some(2)] {
            assert_eq!(text(3, current, 2), "0 1 2");
        }
    }

    #[test]
    fn root_current_neighbours_and_answer_stay() {
        assert_eq!(text(4, Some(0), 3), "0 1 (2-2) 3");
        assert_eq!(text(4, None, 3), "0 (1-2) 3");
        assert_eq!(text(8, Some(4), 7), "0 (1-2) 3 4 5 (6-6) 7");
        assert_eq!(text(8, Some(7), 7), "0 (1-5) 6 7");
        assert_eq!(text(8, Some(0), 4), "0 1 (2-3) 4 (5-7)");
        assert_eq!(text(34, Some(20), 33), "0 (1-18) 19 20 21 (22-32) 33");
        assert_eq!(text(0, None, 0), "");
    }

    /// Whatever is current, it is there, and every zone stands in the list once.
    #[test]
    fn the_current_one_is_never_hidden() {
        for zones in 1..12 {
            for current in 0..zones {
                for answer in 0..zones {
                    let places = fold(zones, Some(current), answer);
                    assert!(places.contains(&Place::Zone(current)), "{zones} {current} {answer}");
                    let all: Vec<usize> = places
                        .into_iter()
                        .flat_map(|place| match place {
                            Place::Zone(zone) => zone..=zone,
                            Place::Folded(range) => range,
                        })
                        .collect();
                    assert_eq!(all, (0..zones).collect::<Vec<_>>());
                }
            }
        }
    }
}
