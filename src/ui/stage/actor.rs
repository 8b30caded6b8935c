//! Actors: the groups of a drawing that beats move. A drawing says of each what it is, in an attribute; whoever moves it later
//! reads that and sets transform and opacity, and touches nothing else.

use super::number::{Hundredths, N};
use crate::story::beat::{Beat, Pose, pose};

/// The attribute that says what a group is.
pub(crate) const ATTRIBUTE: &str = "data-b";

/// What a group is to its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It is the target, turned and scaled about a point.
    Whole(i32, i32),
    /// It moves against the target: what is inside a moving window stays where it is.
    Counter,
    /// It is one of the target's pictures.
    Phase(i32),
}

/// A group that beats move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Actor {
    target: u8,
    kind: Kind,
}

impl Actor {
    pub(super) const fn whole(target: u8, x: i32, y: i32) -> Self {
        Self { target, kind: Kind::Whole(x, y) }
    }

    pub(super) const fn counter(target: u8) -> Self {
        Self { target, kind: Kind::Counter }
    }

    pub(super) const fn phase(target: u8, number: i32) -> Self {
        Self { target, kind: Kind::Phase(number) }
    }

    /// What the attribute says.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let target = words.next()?.parse().ok()?;
        let kind = match words.next()? {
            "c" => Kind::Counter,
            "p" => Kind::Phase(words.next()?.parse().ok()?),
            x => Kind::Whole(x.parse().ok()?, words.next()?.parse().ok()?),
        };
        Some(Self { target, kind })
    }

    /// What the attribute is to say.
    pub(super) fn text(self) -> String {
        match self.kind {
            Kind::Whole(x, y) => format!("{} {x} {y}", self.target),
            Kind::Counter => format!("{} c", self.target),
            Kind::Phase(number) => format!("{} p {number}", self.target),
        }
    }

    /// Where its target is at a time.
    pub(crate) fn pose(self, beats: &[Beat], at: u32) -> Pose {
        pose(beats, self.target, at)
    }

    /// Transform and opacity in a pose.
    pub(crate) fn attributes(self, pose: Pose) -> [(&'static str, String); 2] {
        let [x, y, turn, scale, width, opacity, phase] = pose;
        let (transform, shown) = match self.kind {
            Kind::Phase(number) => (String::new(), if (phase - f64::from(number)).abs() < 0.5 { 1.0 } else { 0.0 }),
            Kind::Counter => (format!("translate({} {})", N(-x), N(-y)), 1.0),
            Kind::Whole(cx, cy) => {
                let mut transform = format!("translate({} {})", N(x + f64::from(cx)), N(y + f64::from(cy)));
                if turn != 0.0 {
                    transform.push_str(&format!("rotate({})", N(turn)));
                }
                if scale != 100.0 || width != 100.0 {
                    let (high, wide) = (scale / 100.0, scale * width / 10_000.0);
                    transform.push_str(&format!("scale({} {})", Hundredths(wide), Hundredths(high)));
                }
                transform.push_str(&format!("translate({} {})", -cx, -cy));
                (transform, (opacity / 100.0).clamp(0.0, 1.0))
            }
        };
        [("transform", transform), ("opacity", Hundredths(shown).to_string())]
    }

    /// Whether there is nothing to see of it in a pose.
    pub(super) fn is_hidden(self, pose: Pose) -> bool {
        let [.., scale, width, opacity, phase] = pose;
        match self.kind {
            Kind::Phase(number) => (phase - f64::from(number)).abs() >= 0.5,
            Kind::Counter => false,
            Kind::Whole(..) => opacity < 0.5 || scale < 0.5 || width < 0.5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::beat::REST;

    #[test]
    fn an_actor_is_read_as_it_was_written() {
        for actor in [Actor::whole(3, -40, 210), Actor::counter(7), Actor::phase(0, 2)] {
            assert_eq!(Actor::parse(&actor.text()), Some(actor));
        }
        assert_eq!(Actor::parse("x"), None);
    }

    #[test]
    fn a_pose_becomes_transform_and_opacity() {
        let of = |actor: Actor, pose: Pose| actor.attributes(pose).map(|(_, value)| value);
        assert_eq!(of(Actor::whole(0, 10, 20), REST), ["translate(10 20)translate(-10 -20)", "1"]);
        let turned = [5.0, -5.0, 9.0, 50.0, 100.0, 40.0, 0.0];
        assert_eq!(
            of(Actor::whole(0, 10, 20), turned),
            ["translate(15 15)rotate(9)scale(0.5 0.5)translate(-10 -20)", "0.4"]
        );
        assert_eq!(of(Actor::counter(0), turned)[0], "translate(-5 5)");
        assert_eq!(of(Actor::phase(0, 1), REST), ["", "0"]);
    }
}
