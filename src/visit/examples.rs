//! Names to try: a list beside the page, which whoever serves the page may change (assets/examples.txt).

use crate::doh::provider::Provider;
use crate::visit::field::Field;
use crate::visit::route::{Asks, Route, View};

/// Where the list lies, beside the page.
pub const FILE: &str = "examples.txt";

/// A name to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it is an example of, by its message.
    pub says: &'static str,
    name: String,
    rtype: String,
    case: String,
}

/// Who can answer for the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// Any resolver.
    Public,
    /// That of the laboratory.
    Laboratory,
}

/// The examples of a list for a place; what is no line of it is left out.
pub fn read(list: &str, place: Where) -> Vec<Example> {
    list.lines().filter_map(|line| example(line, place)).collect()
}

fn example(line: &str, place: Where) -> Option<Example> {
    let mut words = line.split_whitespace();
    let mut word = || words.next();
    let there = match word()? {
        "public" => Where::Public,
        "laboratory" => Where::Laboratory,
        _ => return None,
    };
    let says = match word()? {
        "signed" => "try-signed",
        "unsigned" => "try-unsigned",
        "broken" => "try-broken",
        "absent" => "try-absent",
        _ => return None,
    };
    let (name, rtype, case) = (word()?.to_owned(), word()?.to_owned(), word()?.to_owned());
    (there == place).then_some(Example { says, name, rtype, case })
}

impl Example {
    /// The question, as if it were typed into `field`.
    pub fn typed(&self, field: &Field) -> Field {
        Field { name: self.name.clone(), rtype: self.rtype.clone(), ..field.clone() }
    }

    /// The link to it from `route`.
    pub fn href(&self, route: &Route) -> String {
        let asks = Asks::of(self.name.clone(), route.asks.provider.clone());
        let view = View { step: 0, ..route.view };
        let query = Route { asks, judges: route.judges.clone(), view, field: None, unknown: Vec::new() }.query();
        // The type as it stands in the list: to read it is for whoever follows the link.
        format!("./{query}&type={}", self.rtype)
    }

    /// The case that is kept beside the page for who has no network.
    pub fn case(&self, provider: Provider) -> Asks {
        Asks { case: Some(self.case.clone()), ..Asks::of("", provider) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = include_str!("../../assets/examples.txt");

    #[test]
    fn four_kinds_in_either_place_and_a_case_for_each() {
        for place in [Where::Public, Where::Laboratory] {
            let all = read(LIST, place);
            let says: Vec<&str> = all.iter().map(|example| example.says).collect();
            assert_eq!(says, ["try-signed", "try-unsigned", "try-broken", "try-absent"]);
            for example in all {
                let file = format!("{}/assets/cases/{}.json", env!("CARGO_MANIFEST_DIR"), example.case);
                let verdict = crate::case::read(&std::fs::read_to_string(file).unwrap()).unwrap().validate().verdict;
                let wanted = match example.says {
                    "try-unsigned" => "insecure",
                    "try-broken" => "bogus",
                    _ => "secure",
                };
                assert_eq!(verdict.word(), wanted, "{}", example.case);
            }
        }
    }

    #[test]
    fn a_link_asks_the_resolver_at_hand_or_opens_the_case() {
        let here = Route::parse("?provider=google&lang=de&step=3").unwrap();
        let all = read(LIST, Where::Public);
        let broken = all.get(2).unwrap();
        assert_eq!(broken.href(&here), "./?name=dnssec-failed.org&provider=google&lang=de&type=A");
        let route = Route::parse(broken.href(&here).trim_start_matches("./")).unwrap();
        assert_eq!((route.asks.name.as_str(), route.view.step), ("dnssec-failed.org", 0));
        let field = broken.typed(&Field::of(&here.asks));
        assert_eq!((field.name.as_str(), field.rtype.as_str()), ("dnssec-failed.org", "A"));
        let kept = Route { asks: broken.case(here.asks.provider), ..Route::default() };
        assert_eq!(kept.query(), "?provider=google&case=broken");
        assert_eq!(read("public signed a.test\n# none\npublic odd a.test A x\n", Where::Public), []);
    }
}
