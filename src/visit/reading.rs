//! What was made of what somebody typed or linked, where it was not the name and type itself: to be said as soon as it is asked.

use crate::dns::Rtype;
use crate::question::{self, Reason, ToAscii};
use crate::text::{Words, plain};
use crate::visit::route::Asks;

/// What was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// An international name, asked for in ASCII.
    Unicode {
        /// The name as people read it.
        unicode: String,
        /// The name that is asked for.
        ascii: String,
    },
    /// An address, asked for by its reverse name.
    Reverse {
        /// The address.
        address: String,
        /// The name.
        name: String,
    },
    /// The host of an e-mail address, asked for where its mail goes.
    Mail {
        /// The host.
        name: String,
    },
    /// A label that says the type.
    Label {
        /// The label, with the one in front where that counts.
        label: String,
        /// The type.
        rtype: Rtype,
    },
}

/// What was made of it; nothing for a name that is asked for as it stands.
pub fn readings(asks: &Asks, to_ascii: ToAscii<'_>) -> Vec<Reading> {
    let Ok(typed) = question::read(&asks.name, asks.rtype, to_ascii) else { return Vec::new() };
    let name = typed.question.name;
    // What was typed has become a name already, and brings its reason; a link is read here as it stands.
    let reason = if asks.reason == Reason::Said { typed.reason } else { asks.reason };
    let unicode = typed.unicode.map(|unicode| Reading::Unicode { unicode, ascii: plain(&name) });
    let why = match reason {
        Reason::Said | Reason::Usual => None,
        Reason::Mail => Some(Reading::Mail { name: plain(&name) }),
        Reason::Address => question::address_of(&name)
            .map(|address| Reading::Reverse { address: address.to_string(), name: plain(&name) }),
        Reason::Label => question::suits(&name).map(|(label, rtype)| Reading::Label { label, rtype }),
    };
    unicode.into_iter().chain(why).collect()
}

impl Reading {
    /// What it says.
    pub fn says(&self, words: &Words) -> String {
        match self {
            Self::Unicode { unicode, ascii } => words.with("ask-both", &[("unicode", unicode), ("ascii", ascii)]),
            Self::Reverse { address, name } => words.with("ask-reverse", &[("address", address), ("name", name)]),
            Self::Mail { name } => words.with("ask-mail", &[("name", name)]),
            Self::Label { label, rtype } => words.with("ask-label", &[("label", label), ("type", &rtype.to_string())]),
        }
    }

    /// What else could have been meant: the addresses of the name.
    pub const fn instead(&self) -> Option<Rtype> {
        match self {
            Self::Mail { .. } | Self::Label { .. } => Some(Rtype::A),
            Self::Unicode { .. } | Self::Reverse { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doh::provider::Provider;

    fn to_ascii(label: &str) -> Option<String> {
        Some(if label == "bücher" { "xn--bcher-kva".to_owned() } else { label.to_owned() })
    }

    /// What is said of a link to `name`, and of the same when it is typed.
    fn said(name: &str, rtype: Option<Rtype>) -> [Vec<String>; 2] {
        let words = Words::english();
        let linked = Asks { rtype, ..Asks::of(name, Provider::default()) };
        let typed = question::read(name, rtype, &to_ascii).unwrap();
        let asked = question::typed(&typed.question.name);
        let typed =
            Asks { rtype: Some(typed.question.rtype), reason: typed.reason, ..Asks::of(asked, Provider::default()) };
        [linked, typed].map(|asks| readings(&asks, &to_ascii).iter().map(|reading| reading.says(&words)).collect())
    }

    #[test]
    fn what_was_made_of_it_is_said_of_links_and_of_what_is_typed() {
        let both = "bücher.example is asked for as xn--bcher-kva.example";
        for (name, says) in [
            ("bücher.example", vec![both]),
            ("192.0.2.1", vec!["192.0.2.1 is looked up by its reverse name, 1.2.0.192.in-addr.arpa"]),
            (
                "ada@example.org",
                vec!["Mail for example.org goes where its MX records say, so the page asks for those."],
            ),
            ("_dmarc.example.org", vec!["_dmarc in a name stands for TXT records, so the page asks for those."]),
            ("_25._tcp.example.org", vec!["_25._tcp in a name stands for TLSA records, so the page asks for those."]),
            (
                "ada@bücher.example",
                vec![both, "Mail for xn--bcher-kva.example goes where its MX records say, so the page asks for those."],
            ),
            ("example.org", vec![]),
            ("https://example.org/", vec![]),
        ] {
            assert_eq!(said(name, None), [says.clone(), says], "{name}");
        }
        // A type that was chosen needs no reason.
        for name in ["ada@example.org", "_dmarc.example.org", "192.0.2.1"] {
            assert_eq!(said(name, Some(Rtype::NS)), [Vec::<String>::new(), Vec::new()], "{name}");
        }
        assert_eq!(readings(&Asks::of("..", Provider::default()), &to_ascii), []);
    }

    #[test]
    fn a_type_that_suits_is_one_click_from_the_usual_one() {
        let instead = |name: &str| {
            let asks = Asks::of(name, Provider::default());
            readings(&asks, &to_ascii).iter().filter_map(Reading::instead).collect::<Vec<_>>()
        };
        assert_eq!(instead("ada@bücher.example"), [Rtype::A]);
        assert_eq!(instead("_sip._tcp.example.org"), [Rtype::A]);
        assert_eq!(instead("192.0.2.1"), [], "no address stands there");
    }
}
