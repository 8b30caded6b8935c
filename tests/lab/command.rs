//! The laboratory for a person: starts it, prints where it is, and runs until Ctrl-C; or captures one name as a case file.
#![allow(clippy::print_stdout, reason = "a command")]

#[path = "mod.rs"]
mod lab;

use std::path::PathBuf;
use std::process::ExitCode;

use lab::recipe::{self, Ask, Zone};
use lab::servers::Servers;
use lab::tool::LabFault;
use lab::{capture, gateway};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

const USAGE: &str = "\
usage: lab [--port N] [--page URL | --dist FOLDER] [--name NAME] [--type TYPE] [--once COMMAND...]
       lab capture NAME TYPE [--style cloudflare|cloudflare-2018|google] [--out FILE]
       lab list [--json]
  --port N       port of the DoH gateway (default 8053; 0 takes a free one)
  --page URL     the page to link to (default http://127.0.0.1:8080/)
  --dist FOLDER  serve the built page from FOLDER, on the gateway's port, and link to that
  --once ...     run a command with LAB_GATEWAY, LAB_ANCHORS, LAB_RESOLVER_PORT and LAB_NAMES (the list as JSON) set, and
                 end with it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["capture", rest @ ..] => capture_one(rest),
        ["list"] => list(print_names).map(|()| ExitCode::SUCCESS),
        ["list", "--json"] => list(|zones| println!("{}", names(zones))).map(|()| ExitCode::SUCCESS),
        ["--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        words => play(words),
    };
    outcome.unwrap_or_else(|fault| {
        eprintln!("{fault}");
        ExitCode::FAILURE
    })
}

/// Starts everything and waits.
fn play(arguments: &[&str]) -> Result<ExitCode, LabFault> {
    // From here on a signal waits until the servers are up and can be stopped.
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    let mut halves = arguments.splitn(2, |argument| *argument == "--once");
    let (own, once) = (halves.next().unwrap_or_default(), halves.next().unwrap_or_default());
    let Some(options) = options(own, &["port", "page", "dist", "name", "type"]) else { return Ok(usage()) };
    let Ok(port) = options("port").unwrap_or("8053").parse() else { return Ok(usage()) };
    let zones = recipe::zones()?;
    eprintln!("Signing {} zones and starting named and unbound ...", zones.len());
    let servers = Servers::start(&zones)?;
    let gateway = gateway::start(port, servers.recursive, options("dist").map(PathBuf::from))?;
    let base = format!("http://{}", gateway.address);

    if let [program, rest @ ..] = once {
        let anchors = servers.anchors.join("\n");
        let status = std::process::Command::new(program)
            .args(rest)
            .env("LAB_GATEWAY", &base)
            .env("LAB_ANCHORS", anchors)
            .env("LAB_RESOLVER_PORT", servers.recursive.to_string())
            .env("LAB_NAMES", names(&zones).to_string())
            .status()?;
        return Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }

    let page = if options("dist").is_some() {
        format!("{base}/")
    } else {
        options("page").unwrap_or("http://127.0.0.1:8080/").to_owned()
    };
    let link = |style: &str| {
        let asked = (options("name").unwrap_or("www.example.com"), options("type").unwrap_or("A"));
        lab::link::link(&page, (&base, style), &servers.anchors, asked)
    };
    print_names(&zones);
    println!();
    println!(
        "resolver   127.0.0.1 port {} (unbound), zones on port {} (named)",
        servers.recursive, servers.authoritative
    );
    println!("gateway    {base}/cloudflare  {base}/cloudflare-2018  {base}/google");
    println!("faults     {base}/fault/503  /fault/garbage  /fault/timeout  /fault/refused");
    for anchor in &servers.anchors {
        println!("anchor     . IN DS {anchor}");
    }
    println!(
        "ask        delv @127.0.0.1 -p {} -a {}/anchors.conf +root=. www.example.com",
        servers.recursive,
        servers.folder.display()
    );
    println!();
    println!("The page, connected to the laboratory, with JSON as Cloudflare and as Google write it:");
    for style in ["cloudflare", "google"] {
        println!("  {}", link(style).unwrap_or_else(|| "no link: --type is no record type".to_owned()));
    }
    println!();
    println!("Ctrl-C stops it and removes all its files.");
    signals.forever().next();
    eprintln!("Stopping.");
    Ok(ExitCode::SUCCESS)
}

/// Writes one name's chain as a case file.
fn capture_one(arguments: &[&str]) -> Result<ExitCode, LabFault> {
    let [name, rtype, rest @ ..] = arguments else { return Ok(usage()) };
    let Some(options) = options(rest, &["style", "out"]) else { return Ok(usage()) };
    let style = options("style").unwrap_or("cloudflare");
    let servers = Servers::start(&recipe::zones()?)?;
    let gateway = gateway::start(0, servers.recursive, None)?;
    let case = capture::case(&servers, gateway.address, style, name, rtype)?;
    let text = explainer::case::write(&case);
    match options("out") {
        Some(file) => std::fs::write(file, text)?,
        None => print!("{text}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn list(print: impl Fn(&[Zone])) -> Result<(), LabFault> {
    print(&recipe::zones()?);
    Ok(())
}

/// The names for a program: what to ask, and what a validator must say.
fn names(zones: &[Zone]) -> serde_json::Value {
    let asks = zones.iter().flat_map(|zone| zone.ask.iter().map(move |ask| (zone, ask)));
    let name = |(zone, ask): (&Zone, &Ask)| {
        serde_json::json!({
            "name": zone.absolute(&ask.name),
            "type": ask.rtype,
            "verdict": ask.verdict.to_string(),
            "codes": ask.codes,
        })
    };
    asks.map(name).collect()
}

fn print_names(zones: &[Zone]) {
    for zone in zones {
        println!("{}", zone.shows);
        for ask in &zone.ask {
            let name = zone.absolute(&ask.name);
            let name = if name == "." { &name } else { name.trim_end_matches('.') };
            println!("    {:<13} {name} {}  {}", ask.verdict.to_string(), ask.rtype, ask.codes.join(" "));
        }
    }
}

/// `--key value` pairs with these keys; `None` for anything else.
fn options<'a>(arguments: &[&'a str], keys: &[&str]) -> Option<impl Fn(&str) -> Option<&'a str> + use<'a>> {
    let mut pairs = Vec::new();
    for pair in arguments.chunks(2) {
        let [key, value] = pair else { return None };
        let key = key.strip_prefix("--").filter(|key| keys.contains(key))?;
        pairs.push((key, *value));
    }
    Some(move |wanted: &str| pairs.iter().find(|(key, _)| *key == wanted).map(|(_, value)| *value))
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}
