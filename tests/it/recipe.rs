//! The recipes by which a visitor does a check again are run, and print the digest and the verdict that the trace has.
//!
//! Programs are run by Python and lines by a POSIX shell with OpenSSL and BIND's tools. Where a tool is not installed its recipes are
//! left out, and it fails with `CI=true`. `PYTHON` names an interpreter that has the package `cryptography`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use explainer::bytes::recipe::{Note, Print, Recipe, Tool, recipes};
use explainer::case::{self, Case};
use explainer::dns::{Rtype, hex};
use explainer::trace::{Computed, Place, Rule, Step};

use crate::zone::{self, Asked, Draft, Key, Ring, Set, ZONE, a, answer};
use crate::{conformance, shown, tool};

/// A key of each algorithm that signatures are checked by.
fn keys() -> Vec<Key> {
    let by = |algorithm: u8, public: &[u8], secret: Vec<u8>| Key::of(&[&[1, 1, 3, algorithm], public].concat(), secret);
    let p384 = p384::ecdsa::SigningKey::from_slice(&[7; 48]).unwrap();
    let ed448 = ed448_goldilocks::SigningKey::try_from(&[7; 57][..]).unwrap();
    let mldsa = ml_dsa::ExpandedSigningKey::<ml_dsa::MlDsa44>::from_seed(&[7; 32].into());
    let mut keys: Vec<Key> = [5, 7, 8, 10].map(Key::rsa).into();
    keys.extend([
        Key::p256(7),
        by(14, &p384.verifying_key().to_sec1_point(false).as_bytes()[1..], vec![7; 48]),
        Key::ed25519(7),
        by(16, &ed448.verifying_key().to_bytes()[..], vec![7; 57]),
        by(18, &mldsa.verifying_key().encode()[..], vec![7; 32]),
    ]);
    keys
}

/// A chain whose zone is signed by this key, with a DS of each digest type; `change` alters the answer.
fn signed_by(key: &Key, mut set: Set, change: impl FnOnce(&mut Set)) -> Case {
    set = set.sealed(key, ZONE);
    change(&mut set);
    let asked = Asked::new(&set.owner.clone(), set.rtype, vec![set]);
    let draft = Draft::new(asked).but(|draft| {
        draft.keys(std::slice::from_ref(key));
        // SHA-1 is passed over beside stronger ones (RFC 4509 3), so that it has a case of its own.
        draft.set(ZONE, Rtype::DS).rdatas = [2, 4].map(|digest_type| key.ds(ZONE, digest_type)).into();
    });
    draft.case("a key of each algorithm")
}

/// Keys that anyone can sign by, each with a signature that was made without its secret. This page refuses the keys, and so must a program.
fn weak() -> Vec<(String, Case)> {
    let zeros = |length: usize| vec![0; length];
    // The key and R are points of small order, and S = 0. By the neutral element S B = R + k A, whatever k is; OpenSSL, which refuses
    // that for Ed448, takes one of order 4.
    let edwards = [(15, 32, 1), (16, 57, 0)].map(|(algorithm, length, first)| {
        let point = [vec![first], zeros(length - 1)].concat();
        (Key::opaque(algorithm, point.clone()), [point, zeros(length)].concat())
    });
    let [(ed25519, by_25519), (ed448, by_448)] = edwards;
    // An exponent of 1: the signature is the encoding itself (RFC 8017 9.2).
    let one = Key::opaque(8, [&[1, 1], &Key::rsa(8).public[4..]].concat());
    let signed = |key: &Key, signature: &[u8]| {
        let draft = answer().but(|draft| {
            draft.keys(&[key.clone().with_flags(257)]);
            draft.set(ZONE, Rtype::DNSKEY).seal().signature = Some(signature.to_vec());
        });
        draft.case("weak")
    };
    let digest = signed(&one, &[0; 128]).validate().trace.steps().iter().rev().find_map(|step| {
        step.computed.iter().find_map(|value| match value {
            Computed::Octets { digest, .. } if step.owner == zone::name(ZONE) => digest.clone(),
            _ => None,
        })
    });
    let info = b"\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20";
    let end = [&[0], &info[..], &digest.unwrap()].concat();
    let encoded = [&[0, 1], &vec![0xff; 126 - end.len()][..], &end].concat();
    [(ed25519, by_25519), (ed448, by_448), (one, encoded)]
        .map(|(key, signature)| (format!("{}, weak", key.algorithm), signed(&key, &signature)))
        .into()
}

/// A name whose labels would be commands, if they were not quoted.
const HOSTILE: &str = r"x\039\059touch\032broken\059\039.\036\040touch\032broken\041.\034\034\034\010\092\013\092n\000\195\164.-END.example.test.";

/// Cases of each algorithm, digest type and kind of proof, and of ways to be wrong.
fn cases() -> Vec<(String, Case)> {
    let mut cases: Vec<(String, Case)> = Vec::new();
    for key in keys() {
        let algorithm = key.algorithm;
        let www = || a("www.example.test.");
        cases.push((format!("{algorithm}, good"), signed_by(&key, www(), |_| {})));
        let other = |set: &mut Set| set.seal().signed = Some(vec![vec![192, 0, 2, 99]]);
        cases.push((format!("{algorithm}, other records"), signed_by(&key, www(), other)));
        let short = |set: &mut Set| set.seal().signature = Some(vec![7; 31]);
        cases.push((format!("{algorithm}, short"), signed_by(&key, www(), short)));
        let none = |set: &mut Set| set.seal().signature = Some(Vec::new());
        cases.push((format!("{algorithm}, empty"), signed_by(&key, www(), none)));
        let ones = |set: &mut Set| set.seal().signature = Some(vec![0xff; 64]);
        cases.push((format!("{algorithm}, ones"), signed_by(&key, www(), ones)));
    }
    cases.extend(weak());
    let names = |text: &str| explainer::dns::canonical::name(&zone::name(text));
    let mail = |text: &str| [&[0, 10], zone::name(text).as_slice()].concat();
    let capital = Set::new("WWW.Example.Test.", Rtype::MX, vec![mail("Mail.Example.Test."), mail("a.EXAMPLE.")]);
    let lowered = |set: &mut Set| {
        set.seal().signed = Some(vec![
            [&[0, 10], &names("mail.example.test.")[..]].concat(),
            [&[0, 10], &names("a.example.")[..]].concat(),
        ]);
    };
    cases.push(("names in RDATA".to_owned(), signed_by(&Key::p256(7), capital, lowered)));
    let long = Set::new("www.example.test.", Rtype::TXT, vec![[&[255], &[b'x'; 255][..]].concat().repeat(40), vec![0]]);
    cases.push(("long".to_owned(), signed_by(&Key::p256(7), long, |_| {})));
    cases.push(("hostile".to_owned(), signed_by(&Key::p256(7), a(HOSTILE), |_| {})));
    let mismatch = |draft: &mut Draft| {
        let last = draft.set(ZONE, Rtype::DS).rdatas[0].last_mut().unwrap();
        *last ^= 1;
    };
    let sha1 = |draft: &mut Draft| draft.set(ZONE, Rtype::DS).rdatas = vec![zone::zone_key().ds(ZONE, 1)];
    let revoked = |draft: &mut Draft| draft.keys(&[zone::zone_key().with_flags(257 | 128)]);
    let island = |draft: &mut Draft| {
        draft.anchors = vec![format!("{ZONE} IN DNSKEY 257 3 13 {}", base64(&zone::zone_key().public))];
    };
    let rings = [Ring::new(0, &[], 0), Ring::new(12, b"\xaa\xbb\xcc\xdd", 0), Ring::new(1, &[0; 200], 1)];
    let ent = Asked::new("wild.example.test.", Rtype::A, vec![zone::soa(), zone::nsec("sub.example.test.")]);
    let drafts = [
        ("mismatch", answer().but(mismatch)),
        ("sha1", answer().but(sha1)),
        ("revoked", answer().but(revoked)),
        ("island", answer().but(island)),
        ("wildcard", zone::wildcard()),
        ("nxdomain", zone::nxdomain()),
        ("nodata", zone::nodata()),
        ("empty non-terminal", Draft::new(ent)),
        ("alias", zone::alias("WWW.example.test.")),
    ];
    cases.extend(drafts.into_iter().map(|(called, draft)| (called.to_owned(), draft.case(called))));
    for ring in &rings {
        cases.push((format!("hashed, {}", ring.iterations), zone::hashed_nxdomain(ring).case("hashed")));
        cases.push((format!("hashed, {}", ring.iterations), zone::hashed_nodata(ring).case("hashed")));
    }
    cases
}

/// How cases of the gallery are called, before their code.
const GALLERY: &str = "gallery, ";

/// A case for each diagnosis.
fn gallery() -> Vec<(String, Case)> {
    shown::cases().iter().map(|(shown, case)| (format!("{GALLERY}{}", shown.code), case.clone())).collect()
}

fn base64(octets: &[u8]) -> String {
    domain::utils::base64::encode_string(octets)
}

/// Recipes by their texts, each with where it is from.
type Made = BTreeMap<String, (String, Recipe)>;

/// The recipes of our own cases and of the gallery, made once for all tests, and what was seen of the steps that have some.
fn all() -> &'static (Made, BTreeSet<String>) {
    static ALL: OnceLock<(Made, BTreeSet<String>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        let made = of_cases(&[cases(), gallery()].concat(), |step, made| {
            expects_what_the_trace_has(step, made);
            for value in step.computed.iter().filter(|_| !made.is_empty()) {
                match value {
                    Computed::Key(key) if step.rule == Rule::Verifies => {
                        seen.insert(format!("algorithm {} {}", key.algorithm, step.held()));
                    }
                    Computed::Digest { digest_type, published, computed, .. } => {
                        seen.insert(format!("digest {digest_type} {}", published == computed));
                    }
                    Computed::Gap { place, .. } => drop(seen.insert(format!("gap {place:?}"))),
                    Computed::HashedGap { place, .. } => drop(seen.insert(format!("hashed {place:?}"))),
                    _ => {}
                }
            }
        });
        (made, seen)
    })
}

/// A recipe of a case; each text once, for the chains of most cases begin alike.
fn of_cases(cases: &[(String, Case)], mut look: impl FnMut(&Step, &[Recipe])) -> Made {
    let mut all = BTreeMap::new();
    for (called, case) in cases {
        let report = case.validate();
        for step in report.trace.steps() {
            let made = recipes(case.evidence(), step);
            look(step, &made);
            for recipe in made {
                let label = format!("{called}, step {} ({:?}), {:?}", step.id.number(), step.rule, recipe.tool);
                all.entry(recipe.text.clone()).or_insert((label, recipe));
            }
        }
    }
    all
}

/// Python with the package that some programs need; `None` where it is not installed, which is a failure where it must be.
fn python() -> Option<PathBuf> {
    let found = std::env::var_os("PYTHON").map(PathBuf::from).or_else(|| tool::find("python3"));
    let has = |python: &PathBuf| {
        let ask = Command::new(python)
            .args(["-c", "from cryptography.hazmat.primitives.asymmetric import mldsa"])
            .stderr(Stdio::null())
            .status();
        ask.is_ok_and(|status| status.success())
    };
    let found = found.filter(has);
    if found.is_none() {
        left_out("Python with the package cryptography, version 48 or later,");
    }
    found
}

fn left_out(what: &str) {
    assert!(!std::env::var("CI").is_ok_and(|ci| ci == "true"), "{what} is not installed, and CI=true");
    println!("left out: {what} is not installed (`scripts/setup` installs it)");
}

/// What programs in Python print, each by itself, in one process.
fn run_programs(python: &Path, programs: &[&str]) -> Vec<String> {
    const RUN: &str = "import contextlib, io, json, sys\n\
        said = []\n\
        for program in json.load(sys.stdin):\n\
        \x20   out = io.StringIO()\n\
        \x20   with contextlib.redirect_stdout(out):\n\
        \x20       try:\n\
        \x20           exec(compile(program, 'recipe', 'exec'), {'__name__': '__main__'})\n\
        \x20       except Exception as fault:\n\
        \x20           print('FAULT', repr(fault))\n\
        \x20   said.append(out.getvalue())\n\
        json.dump(said, sys.stdout)\n";
    let mut child =
        Command::new(python).args(["-c", RUN]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(serde_json::to_string(programs).unwrap().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What lines of a shell print, each recipe by itself, in one process; what they write lies in `folder`.
fn run_lines(folder: &Path, before: &str, recipes: &[&str]) -> Vec<String> {
    const MARK: &str = "---- the next recipe ----";
    fs::create_dir_all(folder).unwrap();
    let each = |text: &&str| format!("(\n{text}) 2>/dev/null\necho '{MARK}'\n");
    let script: String = recipes.iter().map(each).collect();
    let mut child = Command::new("sh")
        .current_dir(folder)
        .env("TMPDIR", folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(format!("{before}{script}").as_bytes()).unwrap();
    let said = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let said: Vec<String> = said.split(&format!("{MARK}\n")).map(str::to_owned).collect();
    assert_eq!(said.len(), recipes.len() + 1, "{}", said.last().unwrap());
    said
}

/// What is wrong with what a recipe printed.
fn faults(recipe: &Recipe, said: &str) -> Vec<String> {
    let lines: Vec<&str> = said.lines().collect();
    let wrong = |print: &&Print| match print {
        Print::Line(line) => !lines.contains(&line.as_str()),
        Print::Not(line) => lines.contains(line),
    };
    let mut faults: Vec<String> = recipe.prints.iter().filter(wrong).map(|print| format!("{print:?}")).collect();
    // Our own programs say nothing but that.
    let verdict = usize::from(recipe.notes.contains(&Note::OwnLimits));
    if recipe.tool == Tool::Python && lines.len() != recipe.prints.len() + verdict {
        faults.push("another number of lines".to_owned());
    }
    faults
}

fn check<'a>(ran: impl IntoIterator<Item = (&'a (String, Recipe), String)>) -> usize {
    let (mut count, mut wrong) = (0, Vec::new());
    for ((label, recipe), said) in ran {
        count += 1;
        let faults = faults(recipe, &said);
        if !faults.is_empty() {
            wrong.push(format!("{label}: {faults:?}\nprinted:\n{said}\nby:\n{}", recipe.text));
        }
    }
    let labels: Vec<&str> = wrong.iter().map(|wrong| wrong.split('\n').next().unwrap()).collect();
    assert!(wrong.is_empty(), "{} of {count} wrong:\n{}\nthe first:\n{}", wrong.len(), labels.join("\n"), wrong[0]);
    count
}

/// What a step has is what its recipes are expected to print: the digest of it, and its verdict.
fn expects_what_the_trace_has(step: &Step, made: &[Recipe]) {
    for recipe in made.iter().filter(|recipe| matches!(recipe.tool, Tool::Python | Tool::Openssl)) {
        let lines: Vec<String> = recipe
            .prints
            .iter()
            .filter_map(|print| match print {
                Print::Line(line) => Some(line.to_uppercase()),
                Print::Not(_) => None,
            })
            .collect();
        let has = |digest: &[u8]| lines.iter().any(|line| line.contains(&hex(digest)));
        for value in &step.computed {
            match value {
                Computed::Octets { digest, rim, .. } => assert!(has(digest.as_ref().unwrap_or(rim)), "{step:?}"),
                Computed::Digest { published, computed, .. } => {
                    assert!(has(computed), "{step:?}");
                    if recipe.tool == Tool::Python {
                        let last = lines.last().unwrap();
                        assert_eq!(last == "SAME AS PUBLISHED", published == computed, "{step:?}");
                    }
                }
                _ => {}
            }
        }
        if step.rule == Rule::Verifies && !recipe.notes.contains(&Note::OwnLimits) {
            let good = ["HOLDS", "VERIFIED OK", "SIGNATURE VERIFIED SUCCESSFULLY"];
            assert_eq!(lines.iter().any(|line| good.contains(&line.as_str())), step.held(), "{recipe:?}");
        }
    }
}

/// A program for each algorithm, each digest type and each place of a name, of checks that hold and that fail.
#[test]
fn programs_print_what_the_trace_has() {
    let (made, seen) = all();
    let mut all: Vec<(String, Recipe)> = made.values().cloned().collect();
    for algorithm in [5, 7, 8, 10, 13, 14, 15, 16, 18] {
        for held in [true, false] {
            assert!(seen.contains(&format!("algorithm {algorithm} {held}")), "{algorithm} {held}: {seen:?}");
        }
    }
    let places = [Place::Matches, Place::Covered, Place::EmptyNonTerminal].map(|place| format!("gap {place:?}"));
    let others =
        ["digest 1 true", "digest 2 true", "digest 4 true", "digest 2 false", "hashed Matches", "hashed Covered"];
    for what in places.iter().map(String::as_str).chain(others) {
        assert!(seen.contains(what), "{what}: {seen:?}");
    }
    if let Some(folder) = conformance::folder() {
        let read = |path: &PathBuf| {
            let called = path.file_name().unwrap().to_string_lossy().into_owned();
            Some((called, case::read(&fs::read_to_string(path).unwrap()).ok()?))
        };
        let files = conformance::files(&folder);
        // All of them would take longer than all other tests.
        let cases: Vec<_> = files.iter().step_by(8).filter_map(read).collect();
        all.extend(of_cases(&cases, expects_what_the_trace_has).into_values());
    }
    let Some(python) = python() else { return };
    let programs: Vec<_> = all.iter().filter(|(_, recipe)| recipe.tool == Tool::Python).collect();
    let texts: Vec<&str> = programs.iter().map(|(_, recipe)| recipe.text.as_str()).collect();
    let said = run_programs(&python, &texts);
    let count = check(programs.into_iter().zip(said));
    assert!(count > 200, "{count}");
    println!("python: {count}");
}

/// Lines for OpenSSL and BIND's tools, and keys as OpenSSL has them.
#[test]
fn lines_print_what_the_trace_has() {
    let (made, _) = all();
    // Of the gallery what does not hold, one of a case: keys and signatures that no library reads are among it.
    let good = ["Verified OK", "Signature Verified Successfully"].map(|line| Print::Line(line.to_owned()));
    let mut codes: BTreeSet<&str> = BTreeSet::new();
    let chosen: Vec<_> = made
        .values()
        .filter(|(label, recipe)| {
            let code = label.strip_prefix(GALLERY).and_then(|label| label.split(',').next());
            let fails = recipe.text.contains("-verify") && !recipe.prints.iter().any(|print| good.contains(print));
            code.is_none_or(|code| fails && codes.insert(code))
        })
        .collect();
    let folder = std::env::temp_dir().join(format!("dnssec-recipes-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let listed = Command::new("openssl").args(["list", "-signature-algorithms"]).output();
    let new = listed.is_ok_and(|list| String::from_utf8_lossy(&list.stdout).to_uppercase().contains("ML-DSA-44"));
    for (wanted, program, least) in
        [(Tool::Openssl, "openssl", 60), (Tool::Dsfromkey, "dnssec-dsfromkey", 10), (Tool::Nsec3hash, "nsec3hash", 5)]
    {
        if tool::find(program).is_none() {
            left_out(program);
            continue;
        }
        let able = |recipe: &Recipe| new || !recipe.notes.contains(&Note::Openssl35);
        let lines: Vec<&(String, Recipe)> =
            chosen.iter().copied().filter(|(_, recipe)| recipe.tool == wanted && able(recipe)).collect();
        let chunks: Vec<&[_]> = lines.chunks(lines.len().div_ceil(4)).collect();
        let ran = tool::on_all_cores(&chunks, |chunk| {
            let texts: Vec<&str> = chunk.iter().map(|(_, recipe)| recipe.text.as_str()).collect();
            Ok::<_, ()>(run_lines(&folder, "", &texts))
        });
        let ran: Vec<_> =
            chunks.iter().zip(ran.unwrap()).flat_map(|(chunk, said)| chunk.iter().copied().zip(said)).collect();
        let count = check(ran);
        println!("{program}: {count}");
        assert!(count >= least, "{program}: {count}");
    }
    fs::remove_dir_all(&folder).unwrap();
}

/// The key of an algorithm that OpenSSL has learnt late: what is given of it is a key, and the right one.
#[test]
fn a_key_is_given_as_other_libraries_read_it() {
    let Some(python) = python() else { return };
    let key = keys().pop().unwrap();
    let case = signed_by(&key, a("www.example.test."), |_| {});
    let all = of_cases(&[("ml-dsa".to_owned(), case)], |_, _| {});
    let (_, recipe) = all.values().find(|(_, recipe)| recipe.notes.contains(&Note::Openssl35)).unwrap();
    let (begin, end) = ("-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----");
    let pem = recipe.text.split(begin).nth(1).unwrap().split(end).next().unwrap();
    let program = format!(
        "from cryptography.hazmat.primitives.serialization import load_pem_public_key\n\
         print(load_pem_public_key(b\"\"\"{begin}{pem}{end}\"\"\").public_bytes_raw().hex())\n"
    );
    assert_eq!(run_programs(&python, &[&program])[0].trim().to_uppercase(), hex(&key.public));
}

/// A name whose labels are commands reaches the tools as one word, and is nothing else on its way.
#[test]
fn a_hostile_name_stays_a_name() {
    let cases = [("hostile".to_owned(), signed_by(&Key::p256(7), a(HOSTILE), |_| {}))];
    let all = of_cases(&cases, |_, _| {});
    let folder = std::env::temp_dir().join(format!("dnssec-recipe-names-{}", std::process::id()));
    // In place of the tools: what they are given, a word a line.
    let before = "dig() { printf '<%s>\\n' dig \"$@\"; }\ndelv() { printf '<%s>\\n' delv \"$@\"; }\n";
    let asks: Vec<_> = all.values().filter(|(_, recipe)| matches!(recipe.tool, Tool::Dig | Tool::Delv)).collect();
    let said = run_lines(&folder, before, &asks.iter().map(|(_, recipe)| recipe.text.as_str()).collect::<Vec<_>>());
    let written = r"<x\039\059touch\032broken\059\039.\036\040touch\032broken\041.\034\034\034\010\092\013\092n\000\195\164.-END.example.test.>";
    for name in ["<dig>", "<delv>"] {
        let of =
            said.iter().filter(|said| said.lines().next() == Some(name) && said.lines().any(|line| line == written));
        assert_eq!(of.count(), 1, "{name}: {said:?}");
    }
    assert!(
        asks.iter().zip(&said).all(|((_, recipe), said)| said.lines().all(|line| {
            let in_front =
                ["<dig>", "<delv>", "<-q>", "<-t>", "<-a>", "<anchors.conf>", "<+multiline>", "<+dnssec>", "<+cdflag>"];
            in_front.contains(&line)
                || line.starts_with("<+root=")
                || line.ends_with(".>")
                || ["<A>", "<DS>", "<DNSKEY>"].contains(&line)
        }) && !said.is_empty()
            && recipe.prints.is_empty()),
        "{said:?}"
    );
    fs::remove_dir_all(&folder).unwrap();
    let Some(python) = python() else { return };
    let programs: Vec<_> = all.values().filter(|(_, recipe)| recipe.tool == Tool::Python).collect();
    let texts: Vec<&str> = programs.iter().map(|(_, recipe)| recipe.text.as_str()).collect();
    check(programs.iter().copied().zip(run_programs(&python, &texts)));
    let broken: String = texts.concat();
    assert!(!broken.contains("touch broken") && broken.contains(r#"b"x\x27\x3btouch\x20broken\x3b\x27""#));
}

/// BIND's tools take these lines: they fail for want of a server, and not of an option.
#[test]
fn questions_are_put_as_the_tools_take_them() {
    let names = ["hostile", "island", "nxdomain"];
    let cases: Vec<_> = cases().into_iter().filter(|(called, _)| names.contains(&called.as_str())).collect();
    let all = of_cases(&cases, |_, _| {});
    let folder = std::env::temp_dir().join(format!("dnssec-recipe-asks-{}", std::process::id()));
    let before = "dig() { command dig @127.0.0.1 -p 9 +tries=1 +time=1 \"$@\" 2>&1; }\n\
                  delv() { command delv @127.0.0.1 -p 9 \"$@\" 2>&1; }\n";
    for (wanted, program, end) in
        [(Tool::Dig, "dig", "no servers could be reached"), (Tool::Delv, "delv", ";; resolution failed")]
    {
        if tool::find(program).is_none() {
            left_out(program);
            continue;
        }
        let asks: Vec<_> = all.values().filter(|(_, recipe)| recipe.tool == wanted).collect();
        let said = run_lines(&folder, before, &asks.iter().map(|(_, recipe)| recipe.text.as_str()).collect::<Vec<_>>());
        for ((label, recipe), said) in asks.iter().zip(said) {
            let lines = recipe.text.lines().filter(|line| line.starts_with(program)).count();
            let refused =
                |line: &&str| line.contains("Invalid") || line.contains("parse") || line.contains("not a legal");
            let ended = said.lines().filter(|line| line.contains(end)).count();
            assert!(
                lines > 0 && ended >= lines && !said.lines().any(|line| refused(&line)),
                "{label}:\n{}\n{said}",
                recipe.text
            );
        }
    }
    fs::remove_dir_all(&folder).unwrap();
}
