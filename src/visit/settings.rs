//! What a visitor chose for good; kept by the browser under one key each.

use crate::text::Language;
use crate::validate::PolicyName;

/// The edition of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Day.
    Light,
    /// Night.
    Dark,
}

impl Theme {
    /// All, in the order of the control.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word that is stored, and stands in `data-theme`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The word that stands in links, and in the attributes of whoever frames the page.
    pub const fn in_links(self) -> &'static str {
        match self {
            Self::System => "auto",
            Self::Light => "day",
            Self::Dark => "night",
        }
    }

    /// The theme of such a word; the words of the style sheet serve too.
    pub fn of_link(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| [theme.in_links(), theme.word()].contains(&word))
    }

    /// The theme of a stored word; any other word is the default.
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }
}

/// How much is shown of what was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Pictures, captions, asides, and what to do.
    #[default]
    Story,
    /// Terms, rules with their RFC, and the values of each check too.
    Details,
    /// The octets that were sealed and their digests too.
    Bytes,
}

impl Depth {
    /// All, in the order of the control.
    pub const ALL: [Self; 3] = [Self::Story, Self::Details, Self::Bytes];

    /// The word that is stored, and stands in links and in `data-depth`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Details => "details",
            Self::Bytes => "bytes",
        }
    }

    /// The depth of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|depth| depth.word() == word)
    }
}

/// How fast the story plays, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Speed(u16);

impl Default for Speed {
    fn default() -> Self {
        Self(100)
    }
}

impl Speed {
    /// All, from slow to fast.
    pub const ALL: [Self; 4] = [Self(50), Self(100), Self(150), Self(200)];

    /// Percent of the usual speed.
    pub const fn percent(self) -> u16 {
        self.0
    }

    /// The next one; the slowest after the fastest.
    pub fn next(self) -> Self {
        let faster = Self::ALL.into_iter().find(|speed| speed.0 > self.0);
        faster.unwrap_or(Self(50))
    }

    /// As it is written on the control.
    pub fn label(self) -> String {
        let (whole, part) = (self.0 / 100, self.0 % 100 / 10);
        if part == 0 { format!("{whole}\u{d7}") } else { format!("{whole}.{part}\u{d7}") }
    }

    /// Story time that passes in `real` milliseconds.
    pub fn scaled(self, real: u32) -> u32 {
        real.saturating_mul(u32::from(self.0)) / 100
    }
}

/// What keys of a single character do: speech input and the like press them by chance (WCAG 2.1.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Letters {
    /// They act.
    #[default]
    Act,
    /// They do nothing.
    Rest,
}

impl Letters {
    /// Whether they act.
    pub fn act(self) -> bool {
        self == Self::Act
    }

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Act => Self::Rest,
            Self::Rest => Self::Act,
        }
    }
}

/// Everything that is remembered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Day or night.
    pub theme: Theme,
    /// The speed of play.
    pub speed: Speed,
    /// The rules to judge by, where the address names none.
    pub policy: PolicyName,
    /// How much is shown, where the address does not say.
    pub depth: Depth,
    /// The language, where one was chosen.
    pub language: Option<Language>,
    /// What keys of a single character do.
    pub letters: Letters,
    /// Stills instead of motion: the system asks for it.
    pub stills: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_are_remembered_by_their_word() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_word(theme.word()), theme);
        }
        assert_eq!(Theme::from_word("sepia"), Theme::System);
        assert_eq!(["auto", "day", "night"].map(Theme::of_link), Theme::ALL.map(Some));
        assert_eq!([Theme::of_link("dark"), Theme::of_link("sepia")], [Some(Theme::Dark), None]);
    }

    #[test]
    fn depths_are_remembered_by_their_word() {
        for depth in Depth::ALL {
            assert_eq!(Depth::from_word(depth.word()), Some(depth));
        }
        assert_eq!(Depth::from_word("abyss"), None);
    }

    #[test]
    fn speeds_go_round() {
        let mut speed = Speed::default();
        let labels: Vec<String> = (0..5)
            .map(|_| {
                speed = speed.next();
                speed.label()
            })
            .collect();
        assert_eq!(labels, ["1.5×", "2×", "0.5×", "1×", "1.5×"]);
        assert_eq!(Speed(50).scaled(32), 16);
    }
}
