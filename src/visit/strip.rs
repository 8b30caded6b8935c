//! The panels of a proof in their order, on one clock, with their words.

use std::rc::Rc;

use crate::case::Case;
use crate::chart::{holder, zones};
use crate::dns::Name;
use crate::story::scene::Standing;
use crate::story::street::street;
use crate::story::timeline::{Frame, Timeline};
use crate::story::{Ending, Scene, prologue, tell};
use crate::text::{Words, width};
use crate::trace::{StepId, Value};
use crate::validate::Report;

/// One panel.
#[derive(Clone, Debug)]
pub struct Beat {
    /// Its picture.
    pub scene: Rc<Scene>,
    /// Its title, in words.
    pub title: String,
    /// Its caption, in words.
    pub caption: String,
    /// The zone that it is set in.
    pub zone: Option<Name>,
    /// The link of the chain that it tells, if it tells one.
    pub link: Option<StepId>,
}

impl Beat {
    /// Whether something breaks in it.
    pub fn breaks(&self) -> bool {
        self.scene.ending == Ending::Breaks
    }
}

/// All panels.
#[derive(Clone, Debug)]
pub struct Strip {
    /// In their order; never empty.
    pub beats: Vec<Beat>,
    /// The zones of the chain from the root down, branch by branch.
    pub zones: Vec<Name>,
    /// How each of the zones stands.
    stands: Vec<Standing>,
    timeline: Timeline,
}

/// Where a story begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// With the scene that tells why there are seals.
    WithPrologue,
    /// With its question.
    AtOnce,
}

impl Strip {
    /// Tells `report`, from where `begins` says.
    pub fn new(case: &Case, report: &Report, words: &Words, begins: Begins) -> Self {
        let mut scenes = tell(report, &case.capture).scenes;
        if begins == Begins::WithPrologue {
            scenes.insert(0, prologue(report));
        }
        let timeline = Timeline::new(&scenes, |scene| width(&words.message(&scene.caption)));
        let beats = scenes.into_iter().map(|scene| beat(scene, report, words)).collect();
        let mut zones = zones(&report.trace);
        // A child that is unsigned, or where the chain broke, has keys of its own nowhere in the trace, and yet a house.
        let street = street(report);
        for (house, _) in &street {
            if let Value::Name(child) = house.value()
                && !zones.contains(child)
            {
                let place = holder(&zones, child).map_or(zones.len(), |parent| parent + 1);
                zones.insert(place, child.clone());
            }
        }
        let stands = zones.iter().map(|zone| Standing::of_zone(report, &street, zone)).collect();
        Self { beats, zones, stands, timeline }
    }

    /// Milliseconds from the beginning of the first panel to the end of the last.
    pub fn length(&self) -> u32 {
        self.timeline.length()
    }

    /// What there is to see at a time.
    pub fn frame(&self, at: u32) -> Frame {
        self.timeline.frame(at)
    }

    /// When a panel begins.
    pub fn begin(&self, index: usize) -> u32 {
        self.timeline.begin(index)
    }

    /// When a panel ends.
    pub fn end(&self, index: usize) -> u32 {
        if index < self.last() { self.begin(index + 1) } else { self.length() }
    }

    /// The time of a panel's end still: where a step comes to rest.
    pub fn still(&self, index: usize) -> u32 {
        self.timeline.still(index)
    }

    /// The last panel.
    pub fn last(&self) -> usize {
        self.beats.len().saturating_sub(1)
    }

    /// The panel to open with: the first, or of a story that fails the one where it does.
    pub fn opens_at(&self) -> usize {
        self.beats.iter().position(Beat::breaks).unwrap_or(0)
    }

    /// The panels that are set in `zone`, from the one told last to the one told first: from the root's side down.
    pub fn set_in<'a>(&'a self, zone: &'a Name) -> impl Iterator<Item = (usize, &'a Beat)> {
        self.beats.iter().enumerate().rev().filter(move |(_, beat)| self.house(beat) == Some(zone))
    }

    /// The zone whose house a panel is set in: a name that only leads on lies in the house that holds it.
    fn house(&self, beat: &Beat) -> Option<&Name> {
        self.zones.get(holder(&self.zones, beat.zone.as_ref()?)?)
    }

    /// The place of the house that a panel is set in.
    pub fn here(&self, panel: usize) -> Option<usize> {
        holder(&self.zones, self.beats.get(panel)?.zone.as_ref()?)
    }

    /// How one of the zones stands.
    pub fn standing(&self, zone: &Name) -> Standing {
        let place = self.zones.iter().position(|known| known == zone);
        place.and_then(|place| self.stands.get(place)).copied().unwrap_or(Standing::Indeterminate)
    }
}

fn beat(scene: Scene, report: &Report, words: &Words) -> Beat {
    let zone = scene.zone.as_ref().and_then(|zone| match zone.value() {
        Value::Name(name) => Some(name.clone()),
        _ => None,
    });
    // The link that the first step belongs to; a scene may tell of one of its parts.
    let mut link = scene.steps.first().copied();
    while let Some(within) = link.and_then(|id| report.trace.step(id)).and_then(|step| step.within) {
        link = Some(within);
    }
    let (title, caption) = (words.message(&scene.title), words.message(&scene.caption));
    Beat { scene: Rc::new(scene), title, caption, zone, link }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{Fault, Rule};
    use crate::visit::opening;

    /// The map and the last panel tell of the same houses: one that the map lacks cannot be seen to have broken.
    #[test]
    fn each_house_of_the_last_panel_is_on_the_map_and_stands_there_as_it_does() {
        let mut broken = 0;
        for entry in std::fs::read_dir(format!("{}/assets/gallery", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let case = crate::case::read(&std::fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
            let report = case.validate();
            let strip = Strip::new(&case, &report, &Words::english(), Begins::AtOnce);
            for (house, standing) in street(&report) {
                let Value::Name(zone) = house.value() else { panic!("no name: {house:?}") };
                assert!(strip.zones.contains(zone), "{zone} of {:?}", case.capture.question);
                assert_eq!(strip.standing(zone), standing, "{zone} of {:?}", case.capture.question);
                broken += usize::from(standing == Standing::Bogus);
            }
        }
        assert!(broken > 50, "{broken}");
    }

    #[test]
    fn an_unsigned_child_has_a_house_and_its_parent_is_not_to_blame() {
        for code in ["INSECURE_DELEGATION", "INSECURE_OPT_OUT"] {
            let file = format!("{}/assets/gallery/{code}.json", env!("CARGO_MANIFEST_DIR"));
            let case = crate::case::read(&std::fs::read_to_string(file).unwrap()).unwrap();
            let proof = crate::visit::proof::Proof::new(
                case,
                crate::visit::proof::Origin::File(code.to_owned()),
                &Words::english(),
                &|_| None,
            );
            let stands: Vec<_> =
                proof.strip.zones.iter().map(|zone| (crate::dns::shown(zone), proof.strip.standing(zone))).collect();
            let (child, above) = stands.split_last().unwrap();
            assert_eq!(child.1, Standing::Insecure, "{code}: {stands:?}");
            assert!(above.len() == 3 && above.iter().all(|(_, standing)| *standing == Standing::Secure), "{stands:?}");
        }
    }

    /// What is unsigned or could not be judged is not marked as broken, nor the house above it.
    #[test]
    fn each_house_stands_as_the_verdict_has_it() {
        use Standing::{Indeterminate, Insecure, Secure};
        let cases: [(&str, &[Standing]); 4] = [
            ("DIGEST_ALGORITHM_NOT_SUPPORTED", &[Secure, Secure, Insecure]),
            ("KEY_SIZE_NOT_SUPPORTED", &[Secure, Secure, Indeterminate]),
            ("NO_TRUST_ANCHOR", &[Insecure]),
            ("CNAME_LOOP", &[Secure, Secure, Standing::Bogus]),
        ];
        for (code, expected) in cases {
            let file = format!("{}/assets/gallery/{code}.json", env!("CARGO_MANIFEST_DIR"));
            let case = crate::case::read(&std::fs::read_to_string(file).unwrap()).unwrap();
            let origin = crate::visit::proof::Origin::File(code.to_owned());
            let proof = crate::visit::proof::Proof::new(case, origin, &Words::english(), &|_| None);
            let stands: Vec<Standing> = proof.strip.zones.iter().map(|zone| proof.strip.standing(zone)).collect();
            assert_eq!(stands, expected, "{code}");
        }
    }

    /// An alias may lead over two zones that each are as good as unsigned: the second is no reason for the verdict, and does not hold.
    #[test]
    fn a_house_that_the_proof_did_without_is_not_told_to_hold() {
        let unsupported = Fault::UnsupportedAlgorithm { algorithm: 3 };
        for (fault, stands) in
            [(unsupported, Standing::Insecure), (Fault::NoEntry { zone: Name::root() }, Standing::Indeterminate)]
        {
            let mut recorder = crate::trace::Recorder::default();
            let subject =
                crate::trace::Subject { zone: Name::root(), owner: Name::root(), rtype: crate::dns::Rtype::DNSKEY };
            let checked = recorder.check(Rule::ChildKeys, &subject, Vec::new(), |_| Err::<(), _>(fault.clone()));
            assert_eq!(checked, Err(fault));
            let mut report = opening::proof(&Words::english(), &|_| None).unwrap().report.clone();
            report.trace = recorder.finish();
            assert_eq!(Standing::of_zone(&report, &street(&report), &Name::root()), stands);
        }
    }

    #[test]
    fn the_opening_case_is_told_in_words() {
        let proof = opening::proof(&Words::english(), &|_| None).unwrap();
        assert_eq!(proof.report.verdict.word(), "secure");
        assert!(proof.strip.beats.len() > 5);
        for beat in &proof.strip.beats {
            assert!(!beat.title.ends_with("-title") && !beat.caption.ends_with("-caption"), "no words: {beat:?}");
        }
        assert_eq!(proof.strip.zones.len(), 3);
        assert!(proof.strip.zones.iter().all(|zone| proof.strip.standing(zone) == Standing::Secure));
    }

    /// Its caption is all that is announced of a panel that plays: 250 words a minute, which who hears pages takes at ease, are 22
    /// characters a second.
    #[test]
    fn a_caption_can_be_spoken_while_its_panel_stands() {
        let strip = opening::proof(&Words::english(), &|_| None).unwrap().strip;
        for (index, beat) in strip.beats.iter().enumerate() {
            let stands = f64::from(strip.end(index) - strip.begin(index)) / 1000.0;
            let speaks = f64::from(u32::try_from(width(&beat.caption)).unwrap()) / 22.0;
            assert!(speaks <= stands, "{}: {speaks:.1} s in {stands:.1} s", beat.caption);
        }
    }

    #[test]
    fn each_still_lies_in_its_own_panel() {
        let strip = opening::proof(&Words::english(), &|_| None).unwrap().strip;
        for index in 0..strip.beats.len() {
            let frame = strip.frame(strip.still(index));
            assert_eq!(frame, Frame { scene: index, at: strip.beats[index].scene.picture.moves() });
        }
        assert_eq!(strip.frame(strip.length()).scene, strip.last());
    }
}
