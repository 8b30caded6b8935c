//! Names to try: a list beside the page, which whoever serves the page may change (assets/examples.txt).

use std::str::FromStr;

use crate::dns::Rtype;
use crate::doh::provider::Provider;
use crate::visit::route::Asks;

/// Where the list lies, beside the page.
pub const FILE: &str = "examples.txt";

/// A name to try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it is an example of, by its message.
    pub says: &'static str,
    name: String,
    rtype: Rtype,
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
    let (name, rtype, case) = (word()?.to_owned(), Rtype::from_str(word()?).ok()?, word()?.to_owned());
    (there == place).then_some(Example { says, name, rtype, case })
}

impl Example {
    /// The name itself, to be asked of `provider`.
    pub fn asks(&self, provider: Provider) -> Asks {
        Asks { rtype: Some(self.rtype), ..Asks::of(self.name.clone(), provider) }
    }

    /// The case that is kept beside the page for who has no network.
    pub fn case(&self, provider: Provider) -> Asks {
        Asks { case: Some(self.case.clone()), ..Asks::of("", provider) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::visit::route::Route;

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
        let google = Provider::from_id("google").unwrap();
        let query = |asks| Route { asks, ..Route::default() }.query();
        let all = read(LIST, Where::Public);
        let broken = all.get(2).unwrap();
        assert_eq!(query(broken.asks(google.clone())), "?name=dnssec-failed.org&type=A&provider=google");
        assert_eq!(query(broken.case(google)), "?provider=google&case=broken");
        assert_eq!(read("public signed a.test\n# none\npublic odd a.test A x\n", Where::Public), []);
    }
}
