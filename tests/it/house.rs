//! The house as ARCHITECTURE.md has it: a module uses only those that stand above it in its table, a room of the page knows only what
//! its row says, the browser is touched in one room, nothing goes round in a circle, and files and functions stay short.
//!
//! It is a search through text: comments and tests aside, a path that begins with `crate::` or `super::` is a use.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What only the room of the browser may name. The type of an event's target is free.
const BROWSER: [&str; 6] = ["web_sys::window", "js_sys::", "Closure", "JsFuture", "gloo_net", "gloo_timers"];

/// What breaks that rule today, and why it may: file, name, reason. One that is no longer needed fails.
const EXCEPTIONS: [(&str, &str, &str); 4] = [
    ("ui/start.rs", "gloo_timers", "gives the browser its turn between two slices"),
    ("ui/proof/cases.rs", "gloo_timers", "takes back a word that stands for some seconds"),
    ("ui/proof/mod.rs", "gloo_timers", "tells a proof below the stage a moment later than on it"),
    ("ui/proof/drawer.rs", "gloo_timers", "opens the drawer a moment later"),
];

/// Lines that a file may have, tests of its own left out.
const LONG_FILE: usize = 400;

/// Files with more, and why they are no better in two.
const LONG_FILES: [(&str, &str); 3] = [
    ("story/scene.rs", "the values of all pictures, one list"),
    ("story/scenes.rs", "the scenes of a chain, in the order in which they are told"),
    ("story/motion.rs", "a table: the beats of each picture"),
];

/// Lines that a function may have.
const LONG_FUNCTION: usize = 60;

/// Functions with more, and why they are clearest in one: file, name, reason.
const LONG_FUNCTIONS: [(&str, &str, &str); 13] = [
    ("diagnose/fault/mod.rs", "of_fault", "a table: an arm for each fault"),
    ("diagnose/fault/denial.rs", "of_denial", "a table: an arm for each fault of a proof"),
    ("story/values.rs", "values", "a table: an arm for each picture"),
    ("paper/transcript.rs", "values", "a table: an arm for each picture"),
    ("visit/state.rs", "after", "a table: an arm for each message"),
    ("question/command.rs", "of_tool", "one pass over the words of a command, each kind of word an arm"),
    ("ui/opening/mod.rs", "Page", "the page: its hooks must be called in one place and order"),
    ("ui/opening/field.rs", "draw", "the form, in the order of what it shows"),
    ("ui/proof/keys.rs", "Keys", "the list of keys, in the order of what it shows"),
    ("ui/proof/presenter.rs", "Presenter", "a window of its own: its hooks and what it shows"),
    ("ui/proof/time_chart.rs", "urgent", "one sentence for each way to be urgent"),
    ("ui/stage/panels/rack.rs", "rack", "one drawing, from back to front"),
    ("ui/stage/pattern.rs", "emblem", "one drawing, from back to front"),
];

struct File {
    /// Its path below src, with slashes.
    path: String,
    /// Its module: `["ui", "browser", "files"]`.
    module: Vec<String>,
    text: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files of the library, without comments and tests.
fn files() -> Vec<File> {
    fn walk(folder: &Path, into: &mut Vec<PathBuf>) {
        let mut inside: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        inside.sort();
        for path in inside {
            if path.is_dir() {
                walk(&path, into);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                into.push(path);
            }
        }
    }
    let src = root().join("src");
    let mut paths = Vec::new();
    walk(&src, &mut paths);
    let file = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let path = path.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        let module = path.trim_end_matches(".rs").trim_end_matches("/mod").split('/').map(str::to_owned).collect();
        File { text: code(&text), path, module }
    };
    let beside = |file: &File| {
        let outside = ["lib.rs", "main.rs"].contains(&file.path.as_str()) || file.path.starts_with("bin/");
        !outside && !file.module.iter().any(|part| part == "tests")
    };
    paths.into_iter().map(file).filter(beside).collect()
}

/// What is code: no comments, and nothing of a module of tests, which stands last.
fn code(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        if line.starts_with("mod tests") {
            break;
        }
        lines.push(line.find("//").map_or(line, |comment| &line[..comment]));
    }
    lines.join("\n")
}

/// The paths that a file uses, from the root of the library: `["dns", "canonical", "name"]`.
fn uses(file: &File) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    let is_name = |char: char| char.is_ascii_alphanumeric() || char == '_';
    for start in ["crate::", "super::"] {
        for (at, _) in file.text.match_indices(start) {
            // Of `super::super::` the first one counts, and `$crate::` is a macro's.
            let before = file.text[..at].chars().next_back();
            if before.is_some_and(|char| is_name(char) || char == ':' || char == '$') {
                continue;
            }
            let mut base: Vec<String> = Vec::new();
            let mut rest = &file.text[at..];
            if start == "super::" {
                base.clone_from(&file.module);
                // `super` of a file is its folder's module.
                while let Some(further) = rest.strip_prefix("super::") {
                    base.pop();
                    rest = further;
                }
            } else {
                rest = &rest[start.len()..];
            }
            branches(rest, &base, &mut found);
        }
    }
    found
}

/// Follows a path, and into its braces.
fn branches(text: &str, base: &[String], found: &mut BTreeSet<Vec<String>>) {
    if let Some(inside) = text.strip_prefix('{') {
        let (mut depth, mut from) = (0, 0);
        for (at, char) in inside.char_indices() {
            match char {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                '}' | ',' if depth == 0 => {
                    branches(inside[from..at].trim(), base, found);
                    from = at + 1;
                    if char == '}' {
                        return;
                    }
                }
                _ => {}
            }
        }
        return;
    }
    let end = text.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap_or(text.len());
    let mut path = base.to_vec();
    if !text[..end].is_empty() && &text[..end] != "self" {
        path.push(text[..end].to_owned());
    }
    match text[end..].strip_prefix("::") {
        Some(rest) => branches(rest, &path, found),
        None => drop(found.insert(path)),
    }
}

/// The rows of the table below a heading of ARCHITECTURE.md: all cells, without their backticks.
fn table(heading: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let part = text.split(&format!("## {heading}\n")).nth(1).unwrap_or_else(|| panic!("no part {heading}"));
    let part = part.split("\n## ").next().unwrap();
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
    part.lines().filter(|line| line.starts_with("| `")).map(cells).collect()
}

#[test]
fn a_module_uses_only_those_above_it() {
    let order: Vec<String> = table("The modules").into_iter().map(|row| row[0].clone()).collect();
    let files = files();
    let there: BTreeSet<&String> = files.iter().map(|file| &file.module[0]).collect();
    assert_eq!(there, order.iter().collect(), "the modules of ARCHITECTURE.md are not those of src");
    let place = |module: &str| order.iter().position(|known| known == module);
    let mut wrong = Vec::new();
    for file in &files {
        let own = place(&file.module[0]);
        for path in uses(file) {
            let Some(used) = path.first().filter(|used| place(used) > own) else { continue };
            let (path, stands) = (&file.path, &file.module[0]);
            wrong.push(format!(
                "src/{path} uses {used}, which stands below {stands}: move it, or the order in ARCHITECTURE.md"
            ));
        }
        if file.module[0] != "ui" && file.text.contains("yew::") {
            wrong.push(format!("src/{} uses yew, which is for ui alone", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_room_of_the_page_knows_only_what_its_row_says() {
    let rows = table("The rooms of the page");
    let rooms: BTreeMap<String, BTreeSet<String>> = rows
        .iter()
        .map(|row| (row[0].clone(), row[2].split(',').map(|room| room.trim().to_owned()).collect()))
        .collect();
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    let mut there = BTreeSet::new();
    for file in files().iter().filter(|file| file.module[0] == "ui" && file.module.len() > 1) {
        let room = &file.module[1];
        there.insert(room.clone());
        let Some(knows) = rooms.get(room) else { continue };
        let all = knows.contains("all");
        for path in uses(file) {
            let Some(other) = path.get(1).filter(|other| path[0] == "ui" && rooms.contains_key(*other)) else {
                continue;
            };
            if other != room && !all && !knows.contains(other) {
                wrong.push(format!("src/{} uses {other}, which {room} must not know", file.path));
            }
        }
        for name in BROWSER.iter().filter(|name| room != "browser" && file.text.contains(**name)) {
            match EXCEPTIONS.iter().position(|(from, what, _)| (*from, what) == (file.path.as_str(), name)) {
                Some(excused) => drop(needed.insert(excused)),
                None => wrong.push(format!("src/{} names {name}, which is for ui/browser alone", file.path)),
            }
        }
        // The cut is named where the page starts, and nowhere else: whatever names it comes with the first file.
        if room != "start" && uses(file).iter().any(|path| path.starts_with(&["ui".to_owned(), "cut".to_owned()])) {
            wrong.push(format!("src/{} names the cut", file.path));
        }
    }
    assert_eq!(there, rooms.keys().cloned().collect(), "the rooms of ARCHITECTURE.md are not those of src/ui");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let idle = EXCEPTIONS.iter().enumerate().filter(|(place, _)| !needed.contains(place));
    let idle: Vec<_> = idle.map(|(_, exception)| exception).collect();
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
}

/// A file that no module names is not compiled: the compiler says nothing of it.
#[test]
fn no_file_is_left_out_of_the_program() {
    let texts: BTreeMap<Vec<String>, String> = files().into_iter().map(|file| (file.module, file.text)).collect();
    let roots: String =
        ["lib.rs", "main.rs"].map(|file| code(&fs::read_to_string(root().join("src").join(file)).unwrap())).concat();
    let named = |module: &Vec<String>| {
        let (name, parent) = module.split_last().unwrap();
        let parent = if parent.is_empty() { Some(&roots) } else { texts.get(parent) };
        parent.is_some_and(|text| text.contains(&format!("mod {name};")))
    };
    let left_out: Vec<String> = texts.keys().filter(|module| !named(module)).map(|module| module.join("/")).collect();
    assert!(left_out.is_empty(), "no module names {left_out:?}");
}

/// Files that use each other, on whatever way. A folder's `mod.rs` is left out: it is the door of those within.
#[test]
fn nothing_goes_round_in_a_circle() {
    let files = files();
    let is_door = |file: &File| file.path.ends_with("mod.rs");
    let known: BTreeMap<&[String], &File> =
        files.iter().filter(|file| !is_door(file)).map(|file| (file.module.as_slice(), file)).collect();
    let leads: BTreeMap<&str, BTreeSet<&str>> = known
        .values()
        .map(|file| {
            let to = |path: Vec<String>| {
                (1..=path.len()).rev().find_map(|end| known.get(&path[..end]).map(|to| to.path.as_str()))
            };
            let to: BTreeSet<&str> = uses(file).into_iter().filter_map(to).filter(|to| *to != file.path).collect();
            (file.path.as_str(), to)
        })
        .collect();
    let reached = |from: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(at) = next.pop() {
            for to in leads.get(at.as_str()).into_iter().flatten() {
                if seen.insert((*to).to_owned()) {
                    next.push((*to).to_owned());
                }
            }
        }
        seen
    };
    let round: Vec<String> = leads
        .keys()
        .filter(|file| reached(file).contains(**file))
        .map(|file| {
            format!(
                "src/{file} uses {:?}",
                leads[file].iter().filter(|to| reached(to).contains(*file)).collect::<Vec<_>>()
            )
        })
        .collect();
    assert!(round.is_empty(), "in a circle:\n{}", round.join("\n"));
}

/// The functions of a file that have more lines than they may, each with how many: from its own line to the brace below its beginning.
fn long_functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut long = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let begin = line.trim_start();
        let Some((before, name)) = begin.split_once("fn ") else { continue };
        // Between `pub` and `fn` stand words alone: anything else is a type or a text.
        let is_item = before.chars().all(|char| char.is_ascii_lowercase() || " (:)".contains(char));
        let indent = &line[..line.len() - begin.len()];
        let inside =
            |line: &&&str| line.is_empty() || line.starts_with(indent) && !line[indent.len()..].starts_with('}');
        // A trait's function without a body ends before the next item begins.
        let ends = |line: &str| line.trim_end().ends_with(';') && !line.starts_with(&format!("{indent} "));
        let body = lines[at + 1..].iter().take_while(inside).take_while(|line| !ends(line)).count();
        if is_item && !line.ends_with(['}', ';']) && body + 2 > LONG_FUNCTION {
            let name = name.split(|char: char| !char.is_ascii_alphanumeric() && char != '_').next().unwrap();
            long.push((name.to_owned(), body + 2));
        }
    }
    long
}

/// What a file has of tests does not count: they are read apart.
#[test]
fn files_and_functions_stay_short() {
    let (mut wrong, mut needed) = (Vec::new(), BTreeSet::new());
    for file in files() {
        let text = fs::read_to_string(root().join("src").join(&file.path)).unwrap();
        let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
        let lines = text.lines().count();
        if lines > LONG_FILE {
            match LONG_FILES.iter().find(|(path, _)| *path == file.path) {
                Some((path, reason)) => drop(needed.insert((*path, "", *reason))),
                None => {
                    wrong.push(format!("src/{} has {lines} lines: split it along RFC sections or ideas", file.path))
                }
            }
        }
        for (name, lines) in long_functions(text) {
            match LONG_FUNCTIONS.iter().find(|(path, known, _)| (*path, *known) == (file.path.as_str(), name.as_str()))
            {
                Some(exception) => drop(needed.insert(*exception)),
                None => wrong.push(format!("src/{}: `{name}` has {lines} lines", file.path)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let files = LONG_FILES.iter().map(|(path, reason)| (*path, "", *reason));
    let idle: Vec<_> = files.chain(LONG_FUNCTIONS).filter(|exception| !needed.contains(exception)).collect();
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
}

/// A part that nobody shows: where it is public, for a test draws it, the compiler says nothing of it.
#[test]
fn each_part_of_the_page_is_shown() {
    let files: Vec<File> = files().into_iter().filter(|file| file.module[0] == "ui").collect();
    let is_name = |char: char| char.is_ascii_alphanumeric() || char == '_';
    let is_shown = |name: &str| {
        files.iter().any(|file| {
            file.text.match_indices(name).any(|(at, _)| {
                let (before, behind) = (&file.text[..at], &file.text[at + name.len()..]);
                let is_made = ["struct ", "fn ", "impl Draw for "].iter().any(|begin| before.ends_with(begin));
                !is_made && !before.ends_with(is_name) && !behind.starts_with(is_name)
            })
        })
    };
    let mut idle = Vec::new();
    for file in &files {
        for begin in
            ["\nimpl Draw for ", "\n#[component]\nfn ", "\n#[component]\npub fn ", "\n#[component]\npub(super) fn "]
        {
            let names = file.text.split(begin).skip(1).map(|rest| rest.split(|char| !is_name(char)).next().unwrap());
            idle.extend(names.filter(|name| !is_shown(name)).map(|name| format!("src/{}: {name}", file.path)));
        }
    }
    assert!(idle.is_empty(), "nobody shows\n{}", idle.join("\n"));
}

/// A component that drew no node would lead Yew to one that is gone (see `ui::part::nothing`).
#[test]
fn a_component_always_draws_a_node() {
    let mut wrong = Vec::new();
    for file in files() {
        for component in file.text.split("\n#[component").skip(1) {
            let body = component.split("\n}").next().unwrap();
            let ends = |line: &str| {
                let (indent, line) = (line.len() - line.trim_start().len(), line.trim());
                line.contains("return Html::default()")
                    || indent == 4 && (line == "Html::default()" || line.starts_with("html! { if "))
                    || indent == 8 && line.ends_with("=> Html::default(),")
            };
            let lines = body.lines().filter(|line| ends(line));
            wrong.extend(lines.map(|line| format!("src/{}: {}", file.path, line.trim())));
        }
    }
    assert!(wrong.is_empty(), "`nothing()` instead:\n{}", wrong.join("\n"));
}
