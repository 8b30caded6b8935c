//! The inks of the drawings with their colours filled in: what a picture needs that leaves the page and its stylesheets behind.

/// The colours, by edition.
const TOKENS: &str = include_str!("../../assets/styles/tokens.css");
/// The classes of the drawings; behind [`PAGE`] stands what belongs to the page alone.
const STAGE: &str = include_str!("../../assets/styles/stage.css");
/// What parts the drawings' classes from the page's.
const PAGE: &str = "/* A panel:";

/// The edition of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// Day.
    Day,
    /// Night.
    Night,
}

/// The faces of the page: the declarations of each `@font-face`, and the file that it names.
pub fn faces() -> impl Iterator<Item = (&'static str, &'static str)> {
    TOKENS.split("@font-face{").skip(1).filter_map(|rule| {
        let declared = rule.split('}').next()?;
        Some((declared, declared.split("url(").nth(1)?.split(')').next()?))
    })
}

/// Whether a face has letters that `text` is written in: its declarations say which it has (`unicode-range`), or else it has all.
pub(super) fn has_letters(declared: &str, text: &str) -> bool {
    let Some((_, ranges)) = declared.split_once("unicode-range:") else { return true };
    let ranges: Vec<(u32, u32)> = ranges
        .split([',', ';'])
        .filter_map(|range| {
            let (from, to) = range.trim().strip_prefix("U+")?.split_once('-').unwrap_or((range.trim().get(2..)?, ""));
            let from = u32::from_str_radix(from, 16).ok()?;
            Some((from, u32::from_str_radix(to, 16).unwrap_or(from)))
        })
        .collect();
    text.chars().any(|letter| ranges.iter().any(|(from, to)| (*from..=*to).contains(&u32::from(letter))))
}

/// The tokens of one edition.
pub(super) struct Inks(Vec<(&'static str, &'static str)>);

impl Inks {
    /// Reads the stylesheet. Later declarations of a token replace earlier ones.
    pub(super) fn of(edition: Edition) -> Self {
        let night = TOKENS.find(":root[data-theme=\"dark\"]").unwrap_or(TOKENS.len());
        let dusk = TOKENS.find("/* ================= night edition").unwrap_or(night);
        let mut tokens = Vec::new();
        declarations(TOKENS.get(..dusk).unwrap_or_default(), &mut tokens);
        if edition == Edition::Night {
            declarations(TOKENS.get(night..).unwrap_or_default(), &mut tokens);
        }
        Self(tokens)
    }

    /// The value of a token, named with its dashes.
    pub(super) fn get(&self, token: &str) -> Option<&'static str> {
        self.0.iter().rev().find(|(name, _)| *name == token).map(|(_, value)| *value)
    }

    /// The classes of the drawings, without a variable in them: not every program that shows SVG knows those.
    pub(super) fn classes(&self) -> String {
        let classes = STAGE.split(PAGE).next().unwrap_or_default();
        let rules = classes.split_inclusive('}').map(without_comments);
        let drawn =
            rules.filter(|rule| rule.trim_start().starts_with(".u-") || rule.trim_start().starts_with("path.u-"));
        self.filled(&drawn.collect::<String>())
    }

    /// `css` with each `var()` replaced by its token's value, or else by its fall-back.
    fn filled(&self, css: &str) -> String {
        let Some((before, rest)) = css.split_once("var(") else { return css.to_owned() };
        let mut depth = 1_u32;
        let end = rest.char_indices().find(|(_, letter)| {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let (inside, after) = end
            .map_or((rest, ""), |(at, _)| (rest.get(..at).unwrap_or_default(), rest.get(at + 1..).unwrap_or_default()));
        let (token, fallback) = inside.split_once(',').unwrap_or((inside, ""));
        let value = self.get(token.trim()).map_or_else(|| self.filled(fallback), |value| self.filled(value));
        format!("{before}{value}{}", self.filled(after))
    }
}

/// The custom properties that `css` declares, in order.
fn declarations(css: &'static str, tokens: &mut Vec<(&'static str, &'static str)>) {
    for piece in css.split(['{', '}', ';']) {
        // A comment may stand before a declaration.
        let piece = piece.rsplit("*/").next().unwrap_or_default().trim();
        if let Some((name, value)) = piece.split_once(':').filter(|(name, _)| name.starts_with("--")) {
            tokens.push((name.trim(), value.trim()));
        }
    }
}

fn without_comments(rule: &str) -> String {
    rule.rsplit("*/").next().unwrap_or_default().trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_names_a_file_that_is_there() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let files: Vec<&str> = faces().map(|(_, file)| file).collect();
        assert!(files.len() >= 3 && files.iter().all(|file| folder.join(file).is_file()), "{files:?}");
        for family in ["Bricolage Grotesque", "Shantell Sans", "Atkinson Hyperlegible Mono"] {
            assert!(faces().any(|(declared, _)| declared.contains(family)), "{family}");
        }
    }

    #[test]
    fn a_face_comes_along_where_something_is_written_in_its_letters_alone() {
        let ascii = "font-family:\"A\";unicode-range:U+20-7E,U+A0,U+2026";
        let latin = "font-family:\"A\";unicode-range:U+A1-D6,U+D8-FF";
        assert!(has_letters(ascii, "abc") && !has_letters(latin, "abc\u{2026}"));
        assert!(has_letters(latin, "b\u{fc}cher") && has_letters("font-family:\"A\"", "abc"));
        assert!(!has_letters(ascii, "\u{5c01}"));
    }

    #[test]
    fn each_edition_has_its_colours() {
        let (day, night) = (Inks::of(Edition::Day), Inks::of(Edition::Night));
        assert_eq!((day.get("--page"), night.get("--page")), (Some("#fcfbf6"), Some("#151933")));
        assert_eq!((day.get("--mist"), night.get("--mist")), (Some("#6d6ca6"), Some("#7675b5")));
        assert_eq!(day.get("--font-hand"), night.get("--font-hand"));
        assert_eq!(day.get("--rule"), Some("#c9c5b4"));
    }

    #[test]
    fn no_variable_is_left_and_every_class_of_the_cast_is_there() {
        for edition in [Edition::Day, Edition::Night] {
            let classes = Inks::of(edition).classes();
            assert!(!classes.contains("var(") && !classes.contains("--"), "{classes}");
            assert_eq!(classes.matches('{').count(), classes.matches('}').count());
            assert!(!classes.contains(".panel") && !classes.contains("@media"));
        }
        let classes = Inks::of(Edition::Day).classes();
        assert!(classes.contains(".u-wax{fill:#b1224c}"), "{classes}");
        assert!(classes.contains(".u-th{font-family:\"Shantell Sans\""), "{classes}");
        for piece in super::super::symbols::CAST.split("class=\"").skip(1) {
            for class in piece.split('"').next().unwrap_or_default().split(' ').filter(|class| class.starts_with("u-"))
            {
                // Some are names for people alone, and have no style.
                let rule = format!(".{class}");
                assert!(!STAGE.contains(&rule) || classes.contains(&rule), "no rule for {class}");
            }
        }
    }
}
