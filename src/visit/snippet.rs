//! What to write into a page that shows a proof: the element, and what each kind of page needs around it. Pure: docs/embed.md says what
//! the element takes.

use crate::case;
use crate::doh::provider::Provider;
use crate::text::Language;
use crate::visit::proof::{Origin, Proof};
use crate::visit::settings::Theme;

/// Which records the readers of a page see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Records {
    /// Those that are shown now, for every reader.
    #[default]
    Frozen,
    /// Those that a resolver sends to each reader.
    Live,
}

/// Whether the story plays by itself once it is in sight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Plays {
    /// Not before the reader plays it.
    #[default]
    Asked,
    /// It does.
    Itself,
}

/// What the page is made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Maker {
    /// By hand.
    #[default]
    Html,
    /// MkDocs.
    MkDocs,
    /// mdBook.
    MdBook,
    /// Docusaurus.
    Docusaurus,
    /// WordPress.
    WordPress,
}

impl Maker {
    /// All, in the order of the choice.
    pub const ALL: [Self; 5] = [Self::Html, Self::MkDocs, Self::MdBook, Self::Docusaurus, Self::WordPress];

    /// What it calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Html => "HTML",
            Self::MkDocs => "MkDocs",
            Self::MdBook => "mdBook",
            Self::Docusaurus => "Docusaurus",
            Self::WordPress => "WordPress",
        }
    }
}

/// Widths to choose from, in CSS pixels; without one it is as wide as the text around it.
pub const WIDTHS: [u16; 3] = [720, 520, 360];

/// What was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Which records.
    pub records: Records,
    /// The panel to open with, counted from 0; without one it is the story's own.
    pub panel: Option<usize>,
    /// The greatest width, in CSS pixels.
    pub width: Option<u16>,
    /// The edition.
    pub theme: Theme,
    /// The language; without one it is the reader's.
    pub language: Option<Language>,
    /// Whether it plays by itself.
    pub plays: Plays,
}

/// Whether a proof can be shown live: the element trusts the root's own anchors.
pub fn may_be_live(proof: &Proof) -> bool {
    proof.custom_anchors().is_none()
}

/// The name of the case file to lay beside the page; `None` for a case that lies beside the explainer.
pub fn case_file(proof: &Proof) -> Option<String> {
    match &proof.origin {
        Origin::Opening | Origin::Beside(_) => None,
        Origin::Handed
        | Origin::File(_)
        | Origin::Carried
        | Origin::Given(..)
        | Origin::Completed { .. }
        | Origin::Live { .. } => Some(case::file_name(&proof.case.capture.question)),
    }
}

/// The attributes of the element, in their order. Where its readers ask, they ask `provider`.
pub fn attributes(choices: &Choices, proof: &Proof, provider: &Provider) -> Vec<(&'static str, String)> {
    let mut attributes = Vec::new();
    match (choices.records, &proof.origin) {
        (Records::Live, _) => {
            attributes.push(("name", proof.name()));
            attributes.push(("type", proof.case.capture.question.rtype.to_string()));
            if *provider != Provider::default() {
                attributes.push(("provider", provider.id().to_owned()));
            }
        }
        (Records::Frozen, Origin::Opening) => attributes.push(("case", "opening".to_owned())),
        (Records::Frozen, Origin::Beside(name)) => attributes.push(("case", name.clone())),
        (Records::Frozen, _) => attributes.extend(case_file(proof).map(|file| ("case", file))),
    }
    if let Some(panel) = choices.panel {
        attributes.push(("step", (panel + 1).to_string()));
    }
    if choices.theme != Theme::System {
        attributes.push(("theme", choices.theme.in_links().to_owned()));
    }
    if let Some(language) = choices.language {
        attributes.push(("lang", language.tag.to_owned()));
    }
    if choices.plays == Plays::Itself {
        attributes.push(("play", "yes".to_owned()));
    }
    if let Some(width) = choices.width {
        attributes.push(("style", format!("max-width:{width}px")));
    }
    attributes
}

/// What stands inside the element, for readers without scripts and for paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fallback {
    /// Where its link leads.
    pub link: String,
    /// What it says.
    pub says: String,
    /// The file of the still picture, if there is to be one.
    pub still: Option<String>,
}

/// What to write into a page of `maker`, where the explainer lies at `home`, which ends with a slash.
pub fn snippet(maker: Maker, home: &str, attributes: &[(&'static str, String)], fallback: &Fallback) -> String {
    let script = format!("{home}embed.js");
    let tag = element(maker, attributes, fallback);
    match maker {
        Maker::Html | Maker::WordPress => format!("<script src=\"{}\" async></script>\n{tag}\n", escaped(&script)),
        Maker::MkDocs => {
            format!(
                "# mkdocs.yml\nextra_javascript:\n  - path: {script}\n    async: true\n\n<!-- page.md -->\n<div>\n{tag}\n</div>\n"
            )
        }
        Maker::MdBook => format!("<!-- page.md -->\n<script src=\"{}\" async></script>\n\n{tag}\n", escaped(&script)),
        Maker::Docusaurus => {
            format!(
                "// docusaurus.config.js\nscripts: [{{ src: \"{script}\", async: true }}],\n\n{{/* page.mdx */}}\n{tag}\n"
            )
        }
    }
}

fn element(maker: Maker, attributes: &[(&'static str, String)], fallback: &Fallback) -> String {
    let mut tag = String::from("<dnssec-explainer");
    for (name, value) in attributes {
        let written = match (maker, *name, value.split_once(':')) {
            // JSX has styles as values.
            (Maker::Docusaurus, "style", Some((_, width))) => format!(" style={{{{ maxWidth: \"{width}\" }}}}"),
            _ => format!(" {name}=\"{}\"", escaped(value)),
        };
        tag.push_str(&written);
    }
    let (link, says) = (escaped(&fallback.link), escaped(&fallback.says));
    let inside = match &fallback.still {
        // JSX closes every element.
        Some(still) => format!("<img src=\"{}\" alt=\"{says}\" style={} />", escaped(still), styled(maker)),
        None => match maker {
            Maker::Docusaurus => says.replace('{', "&#123;").replace('}', "&#125;"),
            _ => says,
        },
    };
    format!("{tag}>\n  <a href=\"{link}\">{inside}</a>\n</dnssec-explainer>")
}

const fn styled(maker: Maker) -> &'static str {
    match maker {
        Maker::Docusaurus => "{{ width: \"100%\" }}",
        _ => "\"width:100%\"",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;
    use crate::visit::opening;

    fn proof(origin: Origin) -> Proof {
        let mut proof = opening::proof(&Words::english(), &|_| None).unwrap();
        proof.origin = origin;
        proof
    }

    const HOME: &str = "https://proof.example/";

    fn fallback() -> Fallback {
        Fallback { link: format!("{HOME}?a=1&b"), says: "Said \"so\" {x}".to_owned(), still: None }
    }

    #[test]
    fn choices_become_attributes() {
        let (usual, other) = (Provider::default(), Provider::from_id("google").unwrap());
        let file = proof(Origin::File("mine.json".to_owned()));
        assert_eq!(
            attributes(&Choices::default(), &file, &usual),
            [("case", "www.example.com.A.case.json".to_owned())]
        );
        assert_eq!(attributes(&Choices::default(), &proof(Origin::Opening), &usual), [("case", "opening".to_owned())]);
        assert_eq!(
            attributes(&Choices::default(), &proof(Origin::Beside("broken".to_owned())), &usual),
            [("case", "broken".to_owned())]
        );
        let all = Choices {
            records: Records::Live,
            panel: Some(3),
            width: Some(520),
            theme: Theme::Dark,
            language: Language::of_tag("de"),
            plays: Plays::Itself,
        };
        let written: Vec<String> =
            attributes(&all, &file, &usual).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(
            written,
            ["name=www.example.com", "type=A", "step=4", "theme=night", "lang=de", "play=yes", "style=max-width:520px"]
        );
        assert_eq!(attributes(&all, &file, &other)[2], ("provider", "google".to_owned()));
        let frozen = Choices { records: Records::Frozen, ..all };
        let asks = |(name, _): &(&str, String)| *name == "provider";
        assert!(!attributes(&frozen, &file, &other).iter().any(asks), "nobody is asked for what is recorded");
        assert!(!may_be_live(&file), "the laboratory has a root of its own");
    }

    #[test]
    fn each_maker_gets_what_it_understands() {
        let attributes = [("name", "a\"b<c&d".to_owned()), ("style", "max-width:520px".to_owned())];
        let of = |maker, fallback: &Fallback| snippet(maker, HOME, &attributes, fallback);
        assert_eq!(
            of(Maker::Html, &fallback()),
            "<script src=\"https://proof.example/embed.js\" async></script>\n\
             <dnssec-explainer name=\"a&quot;b&lt;c&amp;d\" style=\"max-width:520px\">\n  \
             <a href=\"https://proof.example/?a=1&amp;b\">Said &quot;so&quot; {x}</a>\n</dnssec-explainer>\n"
        );
        assert_eq!(of(Maker::WordPress, &fallback()), of(Maker::Html, &fallback()));
        let still = Fallback { still: Some("still.svg".to_owned()), ..fallback() };
        assert!(
            of(Maker::MkDocs, &still)
                .contains("extra_javascript:\n  - path: https://proof.example/embed.js\n    async: true\n")
        );
        assert!(
            of(Maker::MkDocs, &still)
                .contains("<img src=\"still.svg\" alt=\"Said &quot;so&quot; {x}\" style=\"width:100%\" />")
        );
        let mdx = of(Maker::Docusaurus, &fallback());
        assert!(mdx.contains("scripts: [{ src: \"https://proof.example/embed.js\", async: true }],"), "{mdx}");
        assert!(mdx.contains("style={{ maxWidth: \"520px\" }}") && mdx.contains("&#123;x&#125;"), "{mdx}");
        assert!(of(Maker::Docusaurus, &still).contains("style={{ width: \"100%\" }} />"));
        // A paragraph of Markdown begins with the tag of the element alone: else its inside would be read as Markdown.
        assert!(of(Maker::MdBook, &fallback()).contains("</script>\n\n<dnssec-explainer "));
        for maker in Maker::ALL {
            assert!(of(maker, &fallback()).contains("https://proof.example/embed.js"), "{}", maker.name());
        }
    }
}
