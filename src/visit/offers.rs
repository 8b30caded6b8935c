//! What can be asked in place of what came to nothing, one click each. Nothing here happens by itself: whom to ask is the visitor's choice.

use crate::dns::Rtype;
use crate::doh::provider::{Provider, RESOLVERS};
use crate::question;
use crate::text::Words;
use crate::visit::problem::Problem;
use crate::visit::route::{Asks, Route};

/// What ANY is mostly asked for.
const TYPES: [Rtype; 5] = [Rtype::A, Rtype::AAAA, Rtype::MX, Rtype::TXT, Rtype::NS];

/// What may be asked instead of what `route` asks, which has `problem`.
pub fn offers(problem: &Problem, route: &Route) -> Vec<Asks> {
    let asks = &route.asks;
    match problem {
        Problem::Any(_) => TYPES.map(|rtype| Asks { rtype: Some(rtype), ..asks.clone() }).to_vec(),
        // Whoever gives anchors has a root of his own, and no other resolver knows what is below it.
        Problem::Fetch(_) | Problem::Refused { .. } if !asks.name.is_empty() && route.judges.anchors.is_empty() => {
            let others = RESOLVERS.iter().map(Provider::Known).filter(|other| *other != asks.provider);
            others.filter(|other| may_know(asks, other)).map(|provider| Asks { provider, ..asks.clone() }).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether the name is any business of `other`.
fn may_know(asks: &Asks, other: &Provider) -> bool {
    question::read(&asks.name, asks.rtype, &|_| None)
        .map_or(true, |typed| Problem::of_special(&typed.question.name, other).is_none())
}

/// What the button says that leads from `asks` to `offer`.
pub fn label(words: &Words, asks: &Asks, offer: &Asks) -> String {
    match offer.rtype {
        Some(rtype) if offer.provider == asks.provider => {
            words.with("ask-type-instead", &[("type", &rtype.to_string())])
        }
        _ => words.with("ask-resolver", &[("provider", &offer.provider.to_string())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dns::{Name, Rcode};
    use crate::evidence::FetchFault;
    use crate::question::QuestionFault;

    fn labels(problem: &Problem, link: &str) -> Vec<String> {
        let (words, route) = (Words::english(), Route::parse(link).unwrap());
        offers(problem, &route).iter().map(|offer| label(&words, &route.asks, offer)).collect()
    }

    #[test]
    fn each_other_resolver_of_the_table_is_offered_by_its_name() {
        let refused = Problem::Refused { rcode: Rcode::REFUSED, extra: String::new() };
        for problem in [Problem::Fetch(FetchFault::Blocked), Problem::Fetch(FetchFault::TimedOut { after: 1 }), refused]
        {
            let others = |asked: &str| -> Vec<String> {
                let others = RESOLVERS.iter().filter(|other| other.id != asked);
                others.map(|other| format!("Ask {} instead", other.name)).collect()
            };
            assert_eq!(labels(&problem, "?name=a.example&type=MX"), others("cloudflare"));
            assert_eq!(labels(&problem, "?name=a.example&provider=google"), others("google"));
            assert_eq!(labels(&problem, "?name=a.example&provider=https://dns.example/q").len(), RESOLVERS.len());
        }
        let route = Route::parse("?name=a.example&type=MX").unwrap();
        let asks = offers(&Problem::Fetch(FetchFault::Blocked), &route).remove(0);
        assert_eq!(route.asking(asks).query(), "?name=a.example&type=MX&provider=google");
    }

    /// What only a resolver of one's own may know is never one click away from a public one.
    #[test]
    fn nobody_is_offered_who_has_no_business_with_the_name() {
        let lost = Problem::Fetch(FetchFault::Blocked);
        let own = "provider=https://dns.example/q";
        let anchor = format!("anchor=.+IN+DS+20326+8+2+{}", "AB".repeat(32));
        for link in [
            format!("?name=db.internal&{own}"),
            format!("?name=10.1.2.3&{own}"),
            format!("?name=www.example.com&{own}&{anchor}"),
            "?case=broken".to_owned(),
        ] {
            assert_eq!(labels(&lost, &link), Vec::<String>::new(), "{link}");
        }
        let here = Problem::Question(QuestionFault::Empty);
        assert_eq!(labels(&here, "?name=a.example"), Vec::<String>::new());
    }

    #[test]
    fn in_place_of_any_a_type_is_offered() {
        let any = Problem::Any(Name::vec_from_str("a.example").unwrap());
        let route = Route::parse("?name=a.example&type=ANY&provider=google").unwrap();
        let types = ["A", "AAAA", "MX", "TXT", "NS"].map(|rtype| format!("Ask for {rtype} instead"));
        assert_eq!(labels(&any, &route.query()), types);
        let first = offers(&any, &route).remove(0);
        assert_eq!(route.asking(first).query(), "?name=a.example&type=A&provider=google");
    }
}
