//! An axis of time around the moment of the check, on which days and years can both be read.

/// Seconds of an hour.
const HOUR: i64 = 3_600;
/// Seconds of a day.
const DAY: i64 = 24 * HOUR;
/// Seconds of a year, of 365.25 days.
const YEAR: i64 = 31_557_600;

/// Distances that people have a word for.
const ROUND: [i64; 9] = [HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY, YEAR, 5 * YEAR, 20 * YEAR];
/// Distances of which some multiples are marked.
const STEPS: [i64; 11] =
    [HOUR, 6 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, YEAR, 5 * YEAR, 20 * YEAR];

/// A window shorter than this part of the axis could not be read off it.
const READABLE: f64 = 0.04;
/// The least distance of two labels, as a part of the axis.
const APART: f64 = 0.17;
/// The least distance of a label from the line of the moment itself.
const BESIDE: f64 = 0.09;
/// Room at either end, as a part of the axis.
const MARGIN: f64 = 0.03;

/// How far a second reaches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Scale {
    /// The same everywhere.
    Even,
    /// The less, the further from the moment of the check.
    Closing,
}

/// A distance that is marked on the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Seconds from the moment of the check; negative before it.
    pub seconds: i64,
    /// Its place: 0 is the beginning of the axis, 1 its end.
    pub at: f64,
    /// Whether there is room for its label.
    pub labelled: bool,
}

/// The axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// How far a second reaches.
    pub scale: Scale,
    /// What is marked on it, in order.
    pub ticks: Vec<Tick>,
    begin: f64,
    length: f64,
}

impl Axis {
    /// The axis for spans of time, each from one second to another, counted from the moment of the check.
    pub fn of(spans: &[(i64, i64)]) -> Self {
        let ends = || spans.iter().flat_map(|(from, to)| [*from, *to]);
        let (least, most) = (ends().fold(-HOUR, i64::min), ends().fold(HOUR, i64::max));
        // What must be told apart: the ends of each window, and the moment itself from an end that it has passed or waits for.
        let widths = spans.iter().flat_map(|(from, to)| [(to - from).abs(), to.abs(), (*from).max(0)]);
        let shortest = widths.filter(|width| *width > 0).min().unwrap_or(HOUR);
        let even = float(shortest) >= READABLE * float(most - least);
        let scale = if even { Scale::Even } else { Scale::Closing };
        let (begin, end) = (place(scale, least), place(scale, most));
        let margin = (end - begin) * MARGIN;
        let mut axis = Self { scale, ticks: Vec::new(), begin: begin - margin, length: end - begin + 2.0 * margin };
        axis.ticks = axis.marks(least, most);
        axis
    }

    /// The place of a moment, so many seconds from the one of the check: 0 is the beginning of the axis, 1 its end.
    pub fn at(&self, seconds: i64) -> f64 {
        (place(self.scale, seconds) - self.begin) / self.length
    }

    fn marks(&self, least: i64, most: i64) -> Vec<Tick> {
        let distances: Vec<i64> = match self.scale {
            Scale::Closing => ROUND.to_vec(),
            // Multiples of one distance, the shortest that gives no more than six on the longer side.
            Scale::Even => {
                let longer = most.max(-least);
                let step = STEPS.into_iter().find(|step| longer / step <= 6).unwrap_or(20 * YEAR);
                (1..=longer / step).map(|count| count * step).collect()
            }
        };
        let mut ticks: Vec<Tick> = Vec::new();
        let (now, mut taken) = (self.at(0), Vec::<f64>::new());
        // From the outside in: the largest distances tell most.
        for seconds in distances.into_iter().rev().flat_map(|distance| [distance, -distance]) {
            if seconds < least || seconds > most {
                continue;
            }
            let at = self.at(seconds);
            let labelled = (at - now).abs() >= BESIDE
                && (0.06..=0.94).contains(&at)
                && taken.iter().all(|other| (at - other).abs() >= APART);
            if labelled {
                taken.push(at);
            }
            ticks.push(Tick { seconds, at, labelled });
        }
        crate::order::sorted(ticks, |one, other| one.seconds.cmp(&other.seconds))
    }
}

/// Where a moment stands, in units of the scale.
fn place(scale: Scale, seconds: i64) -> f64 {
    match scale {
        Scale::Even => float(seconds),
        // About even within a quarter of a day.
        Scale::Closing => float(seconds).signum() * (1.0 + float(seconds.abs()) / float(6 * HOUR)).ln(),
    }
}

#[allow(clippy::cast_precision_loss, reason = "at most 2^31 seconds")]
const fn float(seconds: i64) -> f64 {
    seconds as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(axis: &Axis) -> Vec<i64> {
        axis.ticks.iter().filter(|tick| tick.labelled).map(|tick| tick.seconds).collect()
    }

    #[test]
    fn like_windows_stand_on_an_even_axis() {
        let axis = Axis::of(&[(-10 * DAY, 10 * DAY), (-7 * DAY, 14 * DAY)]);
        assert_eq!(axis.scale, Scale::Even);
        assert_eq!(axis.ticks.iter().map(|tick| tick.seconds / DAY).collect::<Vec<_>>(), [-7, 7, 14]);
        assert_eq!(labels(&axis), [-7 * DAY, 7 * DAY]);
        let days: Vec<i64> = Axis::of(&[(-HOUR, 13 * DAY)]).ticks.iter().map(|tick| tick.seconds / DAY).collect();
        assert_eq!(days, [2, 4, 6, 8, 10, 12]);
        let middle = f64::midpoint(axis.at(-10 * DAY), axis.at(14 * DAY));
        assert!((middle - 0.5).abs() < 1e-9 && (axis.at(2 * DAY) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn days_and_years_stand_on_one_axis() {
        let spans = [(-DAY, 2 * DAY), (-3 * YEAR, 2 * YEAR), (-30 * DAY, -2 * DAY)];
        let axis = Axis::of(&spans);
        assert_eq!(axis.scale, Scale::Closing);
        for (from, to) in spans {
            assert!(axis.at(to) - axis.at(from) >= 0.1, "{from} to {to} can be read");
        }
        assert_eq!(labels(&axis), [-YEAR, -7 * DAY, 7 * DAY, YEAR]);
        let places: Vec<f64> = axis.ticks.iter().map(|tick| tick.at).collect();
        assert!(places.is_sorted() && places.iter().all(|at| (0.0..=1.0).contains(at)));
    }

    #[test]
    fn labels_keep_apart_from_each_other_and_from_now() {
        for spans in [vec![(-DAY, DAY)], vec![(-9 * YEAR, DAY)], vec![(-60, 60)], vec![], vec![(5 * DAY, 9 * DAY)]] {
            let axis = Axis::of(&spans);
            let places: Vec<f64> = axis.ticks.iter().filter(|tick| tick.labelled).map(|tick| tick.at).collect();
            assert!(places.iter().all(|at| (at - axis.at(0)).abs() >= BESIDE), "{spans:?}: {places:?}");
            assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= APART), "{spans:?}: {places:?}");
        }
    }
}
