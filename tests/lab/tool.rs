//! The programs that the laboratory is made with, and running them.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Programs without which there is no laboratory.
pub(crate) const NEEDED: [&str; 7] =
    ["named", "unbound", "delv", "dnssec-keygen", "dnssec-signzone", "dnssec-dsfromkey", "openssl"];

/// Why the laboratory could not be built or started.
#[derive(Debug)]
pub(crate) enum LabFault {
    /// A program is not installed.
    Missing(&'static str),
    /// A program failed; what it said.
    Failed {
        /// Its command line.
        command: String,
        /// Its output.
        said: String,
    },
    /// A server did not answer in time; what its log says.
    Silent {
        /// Which server.
        server: &'static str,
        /// Its log.
        log: String,
    },
    /// The list of zones cannot be read.
    Recipe(toml::de::Error),
    /// A zone stands outside the tree, or a fault names an RRset that is not there.
    Zone {
        /// Which zone.
        zone: String,
        /// What about it.
        what: String,
    },
    /// Files or sockets.
    Io(io::Error),
    /// A DNS message that cannot be made or read.
    Message(&'static str),
}

impl fmt::Display for LabFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(program) => {
                write!(f, "{program} is not installed (packages bind9, bind9-dnsutils, unbound, openssl)")
            }
            Self::Failed { command, said } => write!(f, "failed: {command}\n{said}"),
            Self::Silent { server, log } => write!(f, "{server} does not answer; its log:\n{log}"),
            Self::Recipe(fault) => write!(f, "zones.toml: {fault}"),
            Self::Zone { zone, what } => write!(f, "zone {zone}: {what}"),
            Self::Io(fault) => write!(f, "{fault}"),
            Self::Message(what) => write!(f, "DNS message: {what}"),
        }
    }
}

impl std::error::Error for LabFault {}

impl From<io::Error> for LabFault {
    fn from(fault: io::Error) -> Self {
        Self::Io(fault)
    }
}

impl From<toml::de::Error> for LabFault {
    fn from(fault: toml::de::Error) -> Self {
        Self::Recipe(fault)
    }
}

/// Where `program` is installed. Servers live in sbin, which is not in everybody's PATH.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = [
        "/usr/local/sbin",
        "/usr/sbin",
        "/sbin",
        "/usr/local/bin",
        "/usr/bin",
        "/opt/homebrew/sbin",
        "/opt/homebrew/bin",
    ];
    std::env::split_paths(&path)
        .chain(usual.iter().map(PathBuf::from))
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// The first program of [`NEEDED`] that is not installed.
pub(crate) fn missing() -> Option<&'static str> {
    NEEDED.into_iter().find(|program| find(program).is_none())
}

/// Runs `program` in `folder` to its end.
///
/// # Errors
/// [`LabFault::Missing`] where it is not installed, [`LabFault::Failed`] where it ends with a failure.
pub(crate) fn run<A: AsRef<str>>(program: &'static str, folder: &Path, arguments: &[A]) -> Result<Output, LabFault> {
    let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
    let path = find(program).ok_or(LabFault::Missing(program))?;
    let output = Command::new(path).args(&arguments).current_dir(folder).output()?;
    if output.status.success() {
        return Ok(output);
    }
    let said = [&output.stderr, &output.stdout].map(|text| String::from_utf8_lossy(text).into_owned()).concat();
    Err(LabFault::Failed { command: format!("{program} {}", arguments.join(" ")), said })
}

/// Does `work` on every item, on all cores; results come in the order of the items.
///
/// # Errors
/// The first fault in that order.
pub(crate) fn on_all_cores<T: Sync, R: Send, E: Send>(
    items: &[T],
    work: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Option<Result<R, E>>>> = Mutex::new(items.iter().map(|_| None).collect());
    // A core is idle while a child process starts and ends: one worker more than cores keeps them busy.
    let workers = thread::available_parallelism().map_or(2, |cores| cores.get() + 1);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((index, item)) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, items.get(i)?)))
                {
                    let result = work(item);
                    done.lock().unwrap_or_else(PoisonError::into_inner)[index] = Some(result);
                }
            });
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner).into_iter().flatten().collect()
}

/// The Python that tests run programs with: one that has `cryptography` and `dnspython`. `None` where there is none; then what needs it is
/// left out, which with `CI=true` is a failure.
pub(crate) fn python() -> Option<String> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has = Command::new(&python).args(["-c", "import cryptography, dns"]).output();
    if has.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    assert!(
        std::env::var("CI").as_deref() != Ok("true"),
        "{python} has no cryptography or dnspython: run scripts/setup test"
    );
    eprintln!("left out: {python} has no cryptography or dnspython (scripts/setup test)");
    None
}
