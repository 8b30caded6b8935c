//! The laboratory against its list: every name of `tests/lab/zones.toml` is asked, and delv, unbound and the list agree.
//!
//! All of it is one test, because the servers are started once and must be stopped at its end. Where the servers are not
//! installed it says so and passes; with `CI=true` or `LAB=required` it fails.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test, in functions that the lints do not know as one"
)]

#[path = "lab/mod.rs"]
mod lab;

use std::net::SocketAddr;
use std::process::Command;

use explainer::bytes::recipe::{Tool, recipes};
use explainer::dns::Rtype;
use explainer::dns::security::Rrsig;
use explainer::doh::wire::base64url;
use explainer::trace::Rule;
use explainer::visit::route::Route;
use hyper::StatusCode;
use hyper::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE};
use lab::message::{self, Query};
use lab::oracle::{Delv, Oracle, Ours, Unbound};
use lab::recipe::{self, Ask, Verdict, Zone};
use lab::servers::Servers;
use lab::{capture, gateway, http, tool};
use serde_json::Value;

/// What `scripts/lab` prints opens the page at the name, asks the gateway and nobody else, and holds no word that the page does not know.
#[test]
fn the_printed_link_is_one_that_the_page_reads() {
    let anchors = [format!("20326 8 2 {}", "AB".repeat(32)), format!("38696 8 2 {}", "CD".repeat(32))];
    let page = "http://127.0.0.1:8080/";
    for style in ["cloudflare", "cloudflare-2018", "google"] {
        let gateway = "http://127.0.0.1:8053";
        let link = lab::link::link(page, (gateway, style), &anchors, ("www.example.com", "TYPE65280")).unwrap();
        let route = Route::parse(link.strip_prefix(page).unwrap()).unwrap();
        assert_eq!(route.unknown, Vec::<String>::new(), "{link}");
        assert_eq!(route.asks.name, "www.example.com");
        assert_eq!(route.asks.rtype.map(|rtype| rtype.to_int()), Some(65280));
        assert_eq!(route.asks.provider.id(), format!("{gateway}/{style}"));
        assert_eq!(route.judges.anchors, anchors.each_ref().map(|ds| format!(". IN DS {ds}")));
    }
    assert_eq!(lab::link::link(page, ("http://127.0.0.1:8053", "google"), &anchors, ("a.example", "NOPE")), None);
}

#[test]
fn laboratory() {
    if let Some(program) = tool::missing() {
        let required = [("CI", "true"), ("LAB", "required")];
        let required = required.iter().any(|(name, value)| std::env::var(name).is_ok_and(|set| set == *value));
        assert!(!required, "{program} is not installed");
        println!("skipped: {program} is not installed (`scripts/setup dns` installs it)");
        return;
    }
    let zones = recipe::zones().unwrap_or_else(|fault| panic!("{fault}"));
    let servers = Servers::start(&zones).unwrap_or_else(|fault| panic!("{fault}"));

    let gateway = gateway::start(0, servers.recursive, None).unwrap();
    // Twice: what the resolver has found bogus in between must come through as well.
    what_is_broken_comes_through(&zones, &servers);
    let ours = ["cloudflare", "cloudflare-2018", "google"].map(|path| Ours { gateway: gateway.address, path });
    verdicts_agree(&zones, &servers, &[&Delv, &Unbound, &ours[0], &ours[1], &ours[2]]);
    what_is_broken_comes_through(&zones, &servers);
    gateway_speaks_each_form(gateway.address);
    captures_replay(&servers, gateway.address);
    lines_bring_the_same(&servers, gateway.address);

    let folder = servers.folder.clone();
    drop(servers);
    assert!(!folder.exists(), "{} is left behind", folder.display());
}

/// Each oracle's verdict on each name is the one in the list, and who gives diagnoses gives those of the list, which has one at least
/// for what is bogus.
fn verdicts_agree(zones: &[Zone], servers: &Servers, oracles: &[&dyn Oracle]) {
    let asks: Vec<(&Zone, &Ask)> = zones.iter().flat_map(|zone| zone.ask.iter().map(move |ask| (zone, ask))).collect();
    assert!(zones.iter().all(|zone| !zone.ask.is_empty()), "each zone has a name to ask");
    let differences = tool::on_all_cores(&asks, |(zone, ask)| {
        let name = zone.absolute(&ask.name);
        let mut differences = Vec::new();
        for oracle in oracles {
            let (who, rtype) = (oracle.name(), &ask.rtype);
            let opinion = oracle.verdict(servers, &name, rtype)?;
            let (verdict, said, expected) = (opinion.verdict, opinion.said, expected_of(*oracle, ask));
            if verdict != expected {
                differences.push(format!("{name} {rtype}: {who} says {verdict}, the list {expected}: {said}"));
            } else if let Some(codes) = opinion.codes
                && (!ask.codes.iter().all(|code| codes.contains(&code.as_str()))
                    || verdict == Verdict::Bogus && ask.codes.is_empty())
            {
                differences.push(format!("{name} {rtype}: {who} finds {codes:?}, the list {:?}", ask.codes));
            }
        }
        Ok::<_, tool::LabFault>(differences)
    });
    let differences = differences.unwrap_or_else(|fault| panic!("{fault}")).concat();
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    println!("{} zones, {} names: delv, unbound, ours in each form and the list agree", zones.len(), asks.len());
}

fn expected_of(oracle: &dyn Oracle, ask: &Ask) -> Verdict {
    let differing = match oracle.name() {
        "delv" => ask.delv,
        "unbound" => ask.unbound,
        _ => None,
    };
    assert!(differing.is_none() || ask.why.is_some(), "{} {}: a difference needs its why", ask.name, ask.rtype);
    differing.unwrap_or(ask.verdict)
}

/// With CD set the resolver hands over every answer, bogus ones too, with the RCODE of the list.
fn what_is_broken_comes_through(zones: &[Zone], servers: &Servers) {
    for zone in zones {
        for ask in &zone.ask {
            let name = zone.absolute(&ask.name);
            let query = Query::new(&name, &ask.rtype).unwrap().checking_disabled();
            let reply = message::ask(servers.recursive, &query).unwrap_or_else(|fault| panic!("{name}: {fault}"));
            let rcode = match ask.rcode.as_str() {
                "NOERROR" => 0,
                "NXDOMAIN" => 3,
                other => panic!("{other}"),
            };
            assert_eq!(reply.rcode, rcode, "{name} {} with CD", ask.rtype);
        }
    }
    let tampered = Query::new("www.tampered.test.", "A").unwrap().checking_disabled();
    let reply = message::ask(servers.recursive, &tampered).unwrap();
    assert_eq!(reply.answer[0].rdata, [192, 0, 2, 66]);
    assert_eq!(reply.answer.len(), 2, "the RRSIG stays");
    let stripped = Query::new("www.stripped.test.", "A").unwrap().checking_disabled();
    assert_eq!(message::ask(servers.recursive, &stripped).unwrap().answer.len(), 1);
}

/// JSON in each provider's form, wire format, and the faults.
fn gateway_speaks_each_form(gateway: SocketAddr) {
    let get = |target: &str| http::get(gateway, target, "*/*").unwrap();
    let status = |target: &str| get(target).status().as_u16();
    let data = |style: &str, name: &str, rtype: &str| -> Vec<String> {
        let target = format!("/{style}?name={name}&type={rtype}&do=1&cd=1&ct=application/dns-json");
        let response = get(&target);
        assert_eq!(response.status(), StatusCode::OK, "{target}");
        assert_eq!(response.headers()[ACCESS_CONTROL_ALLOW_ORIGIN], "*", "{target}");
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!((body["Status"].as_u64(), body["CD"].as_bool()), (Some(0), Some(true)), "{target}: {body}");
        body["Answer"].as_array().unwrap().iter().map(|record| record["data"].as_str().unwrap().to_owned()).collect()
    };

    let google = data("google", "www.p256.test", "A");
    assert_eq!(google[0], "192.0.2.80");
    assert!(google[1].starts_with("a 13 3 300 1"), "{google:?}");
    assert!(data("cloudflare", "www.p256.test", "A")[1].starts_with("A ECDSAP256SHA256 3 300 1"));
    assert!(data("cloudflare-2018", "www.p256.test", "1")[1].starts_with("A 13 3 300 20"));
    let joined = "first string with spaces, second stringfourth: a quote \" a backslash \\ and an octet \\200";
    assert_eq!(data("google", "long.types.test", "TXT")[0], joined);
    let quoted =
        r#""first string with spaces, " "second string" "" "fourth: a quote \" a backslash \\ and an octet \200""#;
    assert_eq!(data("cloudflare", "long.types.test", "TXT")[0], quoted);
    assert!(
        data("google", "naptr.types.test", "NAPTR")
            .contains(&"200 10 u E2U+sip !^.*$!sip:info@types.test! .".to_owned())
    );
    let https = data("google", "svc.types.test", "HTTPS");
    assert_eq!(https[0], "1 . alpn=h3,h2 nodefaultalpn port=8443 ipv4hint=192.0.2.7 ipv6hint=2001:db8::7");
    assert!(data("cloudflare", "svc.types.test", "HTTPS")[0].starts_with("\\# 51 00 01 00 00 01 00 06 02 68 33"));
    assert!(data("cloudflare", "types.test", "CAA").iter().any(|data| data.starts_with("\\# 33 80 05 69 6f 64 65 66")));

    // Bogus without CD: SERVFAIL, with the extended error in each form.
    for (style, place) in [("google", "extended_dns_errors"), ("cloudflare", "Comment")] {
        let response = get(&format!("/{style}?name=www.expired.test&type=A&ct=application/dns-json"));
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        assert_eq!(body["Status"], 2, "{body}");
        assert!(!body[place].as_array().unwrap().is_empty(), "{body}");
    }

    // The same question in wire format: RFC 8484 4.1.1's form, with ID 0.
    let query = Query::new("www.p256.test.", "A").unwrap().checking_disabled();
    let response = get(&format!("/google?dns={}", base64url(&query.octets().unwrap())));
    assert_eq!(response.headers()[CONTENT_TYPE], "application/dns-message");
    assert_eq!(message::Reply::parse(response.body()).unwrap().answer[0].rdata, [192, 0, 2, 80]);

    assert_eq!(status("/cloudflare?name=www.p256.test&type=A"), 400, "JSON only for who asks for it");
    assert_eq!(status("/google?name=www.p256.test&type=NOTYPE"), 400);
    assert_eq!(status("/google?dns=!"), 400);
    assert_eq!(status("/fault/503?name=a&type=A"), 503);
    assert!(serde_json::from_slice::<Value>(get("/fault/garbage?name=a&type=A").body()).is_err());
    let refused: Value = serde_json::from_slice(get("/fault/refused?name=a&type=A").body()).unwrap();
    assert_eq!(refused["Status"], 5);
}

/// A case that was captured and written gives the same verdict when it is read again.
fn captures_replay(servers: &Servers, gateway: SocketAddr) {
    for path in ["cloudflare", "google"] {
        for (name, verdict) in
            [("abroad.alias.test", "secure"), ("www.expired.test", "bogus"), ("long.types.test", "secure")]
        {
            let rtype = if name == "long.types.test" { "TXT" } else { "A" };
            let case = capture::case(servers, gateway, path, name, rtype).unwrap();
            assert_eq!(case.validate().verdict.word(), verdict, "{name} from {path}");
            let again = explainer::case::read(&explainer::case::write(&case)).unwrap();
            assert_eq!(again.validate().verdict.word(), verdict, "{name} from {path}, replayed");
        }
    }
}

/// The lines that a visitor is given for dig and delv bring the same records and verdict, asked of the laboratory's resolver.
fn lines_bring_the_same(servers: &Servers, gateway: SocketAddr) {
    for (name, says) in [
        ("www.p256.test", "; fully validated"),
        ("any.wildcard.example", "; fully validated"),
        ("www.tampered.test", ";; resolution failed: "),
    ] {
        let case = capture::case(servers, gateway, "google", name, "A").unwrap();
        let report = case.validate();
        let step = report.trace.steps().iter().rfind(|step| step.rule == Rule::Verifies && step.rtype == Rtype::A);
        let step = step.unwrap_or_else(|| panic!("{name}: no signature"));
        assert_eq!(step.held(), says == "; fully validated", "{name}");
        let rrsig = Rrsig::from_rdata(&case.capture.record(step.inputs[0]).unwrap().record.rdata).unwrap();
        let signature = domain::utils::base64::encode_string(&rrsig.signature);
        let mut asked = 0;
        for recipe in recipes(case.evidence(), step) {
            let (tool, expected) = match recipe.tool {
                Tool::Dig => ("dig", signature.as_str()),
                Tool::Delv => ("delv", says),
                _ => continue,
            };
            let server = format!("{tool}() {{ command {tool} @127.0.0.1 -p {} \"$@\" 2>&1; }}\n", servers.recursive);
            let output = Command::new("sh").args(["-c", &format!("{server}{}", recipe.text)]).output().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            // dig breaks long values.
            let found = said.contains(expected) || said.split_whitespace().collect::<String>().contains(expected);
            assert!(found, "{name}: no {expected} by\n{}\n{said}", recipe.text);
            asked += 1;
        }
        assert_eq!(asked, 2, "{name}");
    }
}
