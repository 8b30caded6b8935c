//! Sorting, in one routine for lists of any kind: the standard library's is compiled anew for each kind of element, and
//! each copy costs a first visit some kilobytes.

use std::cmp::Ordering;

/// `list` in order, equal elements in the order they had.
pub(crate) fn sorted<T>(list: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = places(list.len(), &|left, right| match (list.get(left), list.get(right)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    let mut slots: Vec<_> = list.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| slots.get_mut(place)?.take()).collect()
}

/// `list` without what it has already, in the order it had.
pub(crate) fn each_once<T>(list: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let of = |place: &usize| list.get(*place);
    let order = |one: &usize, other: &usize| match (of(one), of(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    };
    let mut places = places(list.len(), &|one, other| order(&one, &other));
    places.dedup_by(|later, first| order(first, later).is_eq());
    let places = sorted(places, usize::cmp);
    let mut first = places.into_iter().peekable();
    let kept = list.into_iter().enumerate().filter(|(place, _)| first.next_if_eq(place).is_some());
    kept.map(|(_, element)| element).collect()
}

/// The places 0 to `count` in the order of what stands at them.
#[inline(never)]
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|left, right| compare(*left, *right));
    places
}

#[cfg(test)]
mod tests {
    use super::{each_once, sorted};

    #[test]
    fn sorts_and_keeps_equal_elements_as_they_were() {
        let list = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e')];
        let expected = [(1, 'b'), (1, 'e'), (2, 'd'), (3, 'a'), (3, 'c')];
        assert_eq!(sorted(list, |left, right| left.0.cmp(&right.0)), expected);
    }

    #[test]
    fn keeps_the_first_of_equal_elements_where_it_was() {
        let list = vec![(3, 'a'), (1, 'b'), (3, 'c'), (2, 'd'), (1, 'e'), (3, 'f')];
        assert_eq!(each_once(list, |one, other| one.0.cmp(&other.0)), [(3, 'a'), (1, 'b'), (2, 'd')]);
        assert!(each_once(Vec::<u8>::new(), u8::cmp).is_empty());
    }
}
