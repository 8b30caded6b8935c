//! One clock for the whole story: a time in milliseconds gives a scene and its own time, always the same.

use super::Scene;

/// Milliseconds that a scene rests on its end still at least.
pub const HOLDS: u32 = 2000;

/// Milliseconds of reading per character of the caption, which is there from the scene's beginning.
pub const READS: u32 = 47;

/// Where the clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Index of the scene.
    pub scene: usize,
    /// Milliseconds from the scene's beginning; [`Frame::STILL`] for its end still.
    pub at: u32,
}

impl Frame {
    /// A time at which every scene has come to its end still.
    pub const STILL: u32 = u32::MAX;
}

/// When a scene ends and has come to rest, in milliseconds of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    still: u32,
    end: u32,
}

/// The scenes, laid one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    spans: Vec<Span>,
}

impl Timeline {
    /// A timeline for scenes whose captions have so many characters in the language of the page.
    ///
    /// A scene lasts until its beats are over and it has rested, or until its caption is read, whichever is longer.
    pub fn new(scenes: &[Scene], caption_length: impl Fn(&Scene) -> usize) -> Self {
        let mut at = 0u32;
        let spans = scenes
            .iter()
            .map(|scene| {
                let reading = u32::try_from(caption_length(scene)).unwrap_or(u32::MAX).saturating_mul(READS);
                let moves = scene.picture.moves();
                let still = at.saturating_add(moves);
                at = at.saturating_add(reading.min(6 * HOLDS).max(moves + HOLDS));
                Span { still, end: at }
            })
            .collect();
        Self { spans }
    }

    /// Milliseconds in all.
    pub fn length(&self) -> u32 {
        self.spans.last().map_or(0, |span| span.end)
    }

    /// When a scene begins.
    pub fn begin(&self, scene: usize) -> u32 {
        scene.checked_sub(1).and_then(|before| self.spans.get(before)).map_or(0, |span| span.end)
    }

    /// When a scene has come to its end still.
    pub fn still(&self, scene: usize) -> u32 {
        self.spans.get(scene).map_or_else(|| self.length(), |span| span.still)
    }

    /// What there is to see at a time; past the end, the last still.
    pub fn frame(&self, at: u32) -> Frame {
        let scene = self.spans.partition_point(|span| span.end <= at).min(self.spans.len().saturating_sub(1));
        Frame { scene, at: at.saturating_sub(self.begin(scene)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_time_gives_the_same_frame() {
        let spans = vec![Span { still: 4000, end: 7000 }, Span { still: 11_000, end: 15_000 }];
        let timeline = Timeline { spans };
        assert_eq!(timeline.frame(0), Frame { scene: 0, at: 0 });
        assert_eq!(timeline.frame(6999), Frame { scene: 0, at: 6999 });
        assert_eq!(timeline.frame(7000), Frame { scene: 1, at: 0 });
        assert_eq!(timeline.frame(99_999), Frame { scene: 1, at: 92_999 });
        assert_eq!(timeline.frame(timeline.still(1)), Frame { scene: 1, at: 4000 });
        assert_eq!((timeline.begin(1), timeline.still(0), timeline.length()), (7000, 4000, 15_000));
    }
}
