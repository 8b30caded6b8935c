//! One clock for the whole story: a time in milliseconds gives a scene and how far it has come, always the same.

use super::Scene;

/// Milliseconds in which things move, from a scene's beginning to its end still.
pub const MOVES: u32 = 4200;

/// Milliseconds that a scene rests on its end still at least.
pub const HOLDS: u32 = 2600;

/// Milliseconds of reading per character of the caption.
pub const READS: u32 = 45;

/// Where the clock stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Index of the scene.
    pub scene: usize,
    /// How far its beats have come, 0 to 1; 1 is the end still.
    pub progress: f32,
}

/// The lengths of the scenes, laid one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    ends: Vec<u32>,
}

impl Timeline {
    /// A timeline for scenes whose captions have so many characters in the language of the page.
    pub fn new(scenes: &[Scene], caption_length: impl Fn(&Scene) -> usize) -> Self {
        let mut at = 0u32;
        let ends = scenes
            .iter()
            .map(|scene| {
                let reading = u32::try_from(caption_length(scene)).unwrap_or(u32::MAX).saturating_mul(READS);
                at = at.saturating_add(MOVES.saturating_add(reading.clamp(HOLDS, 4 * HOLDS)));
                at
            })
            .collect();
        Self { ends }
    }

    /// Milliseconds in all.
    pub fn length(&self) -> u32 {
        self.ends.last().copied().unwrap_or(0)
    }

    /// When a scene begins.
    pub fn begin(&self, scene: usize) -> u32 {
        scene.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0)
    }

    /// When a scene has come to its end still.
    pub fn still(&self, scene: usize) -> u32 {
        self.begin(scene).saturating_add(MOVES).min(self.length())
    }

    /// What there is to see at a time; past the end, the last still.
    pub fn frame(&self, at: u32) -> Frame {
        let scene = self.ends.iter().position(|end| at < *end).unwrap_or(self.ends.len().saturating_sub(1));
        let into = at.saturating_sub(self.begin(scene)).min(MOVES);
        // Both are below 2^13, which f32 holds exactly.
        Frame { scene, progress: f32::from(u16::try_from(into).unwrap_or(u16::MAX)) / f32::from(MOVES_U16) }
    }
}

/// [`MOVES`], for exact division.
const MOVES_U16: u16 = 4200;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_time_gives_the_same_frame() {
        let timeline = Timeline { ends: vec![7000, 15000] };
        assert_eq!(timeline.frame(0), Frame { scene: 0, progress: 0.0 });
        assert_eq!(timeline.frame(2100), Frame { scene: 0, progress: 0.5 });
        assert_eq!(timeline.frame(6999), Frame { scene: 0, progress: 1.0 });
        assert_eq!(timeline.frame(7000), Frame { scene: 1, progress: 0.0 });
        assert_eq!(timeline.frame(99999), Frame { scene: 1, progress: 1.0 });
        assert_eq!(timeline.frame(timeline.still(1)), Frame { scene: 1, progress: 1.0 });
        assert_eq!(u32::from(MOVES_U16), MOVES);
    }
}
