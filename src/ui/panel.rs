//! A panel in its plain form: owl, paper with the values of the trace, mark. Pure: the same panel is the same picture.

use yew::prelude::*;

use super::icon::state_symbol;
use super::proof::{Proof, Shared};
use super::strip::{Beat, Kind};

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct PanelProps {
    /// What is told.
    pub proof: Shared<Proof>,
    /// Which panel.
    pub index: usize,
}

/// One panel, 800 by 500, for the eye alone: its caption says the same.
#[component]
pub fn Panel(props: &PanelProps) -> Html {
    let PanelProps { proof, index } = props;
    let Some(beat) = proof.strip.beats.get(*index) else { return Html::default() };
    let word = if beat.kind == Kind::Verdict { proof.report.verdict.word() } else { "" };
    let (sky, ground) = match beat.kind {
        Kind::Question => ("var(--sky)", "var(--hill)"),
        Kind::Seal => ("var(--room)", "var(--wood)"),
        Kind::Rack => ("var(--plumroom)", "var(--wood-2)"),
        Kind::Ledger | Kind::Gap => ("var(--sky)", "var(--wood-2)"),
        Kind::Stone => ("var(--deep)", "var(--stone-2)"),
        Kind::Verdict => ("var(--dawn)", "var(--hill)"),
    };
    let owl = match (beat.kind, word, beat.held) {
        (Kind::Question, ..) => "#owl-asking",
        (Kind::Verdict, "secure" | "insecure", _) => "#owl-pleased",
        (Kind::Verdict, "bogus", _) => "#owl-alarmed",
        (Kind::Verdict, ..) => "#owl-shrug",
        (_, _, false) => "#owl-alarmed",
        _ => "#owl-checking",
    };
    let mark = match (beat.kind, beat.held) {
        (Kind::Question, _) => None,
        (Kind::Verdict, _) => Some(state_symbol(word)),
        (_, true) => Some("state-secure"),
        (_, false) => Some("state-bogus"),
    };
    html! {
        <svg class="art" viewBox="0 0 800 500" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMid slice">
            <rect x="-300" y="-200" width="1400" height="700" fill={sky} />
            <path d="M-300 404C-60 398 180 407 400 402S860 399 1100 404V740H-300Z" fill={ground} stroke="var(--line)" stroke-width="4.4" />
            { paper(beat) }
            <use href={owl} x="140" y="262" width="168" height="182" />
            if let Some(mark) = mark { <use href={format!("#{mark}")} x="560" y="356" width="96" height="96" /> }
        </svg>
    }
}

/// The sheet of paper with what the records say.
fn paper(beat: &Beat) -> Html {
    // Long names are cut at the left and digests at the right: see the drawer for all of them.
    let lines: Vec<String> = beat.values.iter().take(5).map(|value| cut(value)).collect();
    let sealed = beat.kind == Kind::Seal && beat.held;
    html! {
        <g>
            <path d="M262 56L640 50C642 150 638 250 641 352L258 356C261 250 257 150 262 56Z" fill="var(--paper)" stroke="var(--line)" stroke-width="4.4" stroke-linejoin="round" />
            { for lines.iter().enumerate().map(|(row, line)| html! {
                <text x="288" y={(104 + row * 46).to_string()} class="val" font-size={if row == 0 { "26" } else { "24" }}>{ line.clone() }</text>
            }) }
            if sealed { <use href="#seal-whole" x="540" y="286" width="104" height="104" /> }
        </g>
    }
}

fn cut(value: &str) -> String {
    const MOST: usize = 23;
    let length = value.chars().count();
    if length <= MOST {
        return value.to_owned();
    }
    let is_hex = value.bytes().all(|octet| octet.is_ascii_hexdigit());
    if is_hex {
        let head: String = value.chars().take(12).collect();
        let tail: String = value.chars().skip(length - 6).collect();
        return format!("{head}\u{2026}{tail}");
    }
    let tail: String = value.chars().skip(length - MOST + 1).collect();
    format!("\u{2026}{tail}")
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_values_are_cut_where_they_say_least() {
        assert_eq!(cut("example.com"), "example.com");
        assert_eq!(cut("a.very.long.department.example"), "…ong.department.example");
        assert_eq!(cut(&"AB".repeat(32)), "ABABABABABAB…ABABAB");
    }
}
