//! The servers: `named` with every zone, `unbound` as the recursive resolver with our trust anchor.
//!
//! Both listen on loopback, on ports that were free, as the current user, with all their files in one folder. They stop,
//! and the folder goes, when the [`Servers`] are dropped or the process that started them ends in whatever way: a shell
//! waits for the end of its standard input, which the system closes with the process, and stops them by process id.

use std::fs;
use std::io::Read;
use std::net::{TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::keys::{MadeKey, Pool};
use super::message::{self, Query};
use super::recipe::Zone;
use super::sign::{self, SignedZones};
use super::tool::{self, LabFault};

/// How long a server may take until it answers; a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(60);

/// Signs in a log that a server will never answer.
const ENDED: [&str; 4] = ["exiting (due to", "fatal error", "address in use", "address already in use"];

/// Runs both servers and waits for the end of its standard input. `$1` is the folder to remove in the end.
const WATCHDOG: &str = r#"
trap '' INT HUP
"$2" -f -c "$1/named.conf" >"$1/named.out" 2>&1 </dev/null & named=$!
"$3" -d -c "$1/unbound.conf" >"$1/unbound.out" 2>&1 </dev/null & unbound=$!
cat >/dev/null
kill "$named" "$unbound" 2>/dev/null
wait
[ -e "$1/keep" ] && rm "$1/keep" || rm -rf "$1"
"#;

/// Running servers; dropping them stops both and removes their files.
#[derive(Debug)]
pub(crate) struct Servers {
    /// Where everything is.
    pub(crate) folder: PathBuf,
    /// Port of the authoritative server.
    pub(crate) authoritative: u16,
    /// Port of the recursive resolver.
    pub(crate) recursive: u16,
    /// DS records of the root, without owner and type.
    pub(crate) anchors: Vec<String>,
    /// The keys of each zone; their files are in the folder of its number.
    pub(crate) keys: Vec<Vec<MadeKey>>,
    watchdog: Child,
}

impl Servers {
    /// Makes `zones` and serves them.
    ///
    /// # Errors
    /// What [`sign::build`] says, or a server that does not come up.
    pub(crate) fn start(zones: &[Zone]) -> Result<Self, LabFault> {
        Self::start_with(zones, None)
    }

    /// The same with keys from a pool.
    ///
    /// # Errors
    /// As [`Servers::start`].
    pub(crate) fn start_with(zones: &[Zone], pool: Option<&Pool>) -> Result<Self, LabFault> {
        if let Some(program) = tool::missing() {
            return Err(LabFault::Missing(program));
        }
        let folder = Folder::new()?;
        let signed = sign::build(zones, &folder.0, pool)?;
        // Between finding a port free and a server's taking it, somebody else may; then other ports are tried.
        let mut last = None;
        for _ in 0..3 {
            match Self::serve(&signed, &folder.0) {
                Ok(servers) => {
                    std::mem::forget(folder);
                    return Ok(servers);
                }
                Err(LabFault::Silent { server, log }) if log.contains("in use") => {
                    last = Some(LabFault::Silent { server, log });
                }
                Err(fault) => return Err(fault),
            }
        }
        Err(last.unwrap_or(LabFault::Message("no attempt was made")))
    }

    fn serve(signed: &SignedZones, folder: &Path) -> Result<Self, LabFault> {
        let (authoritative, recursive) = (free_port()?, free_port()?);
        fs::write(folder.join("named.conf"), named_conf(signed, folder, authoritative))?;
        fs::write(folder.join("unbound.conf"), unbound_conf(signed, folder, authoritative, recursive))?;
        fs::write(folder.join("anchors.conf"), delv_anchors(&signed.anchors))?;
        let watchdog = Command::new("/bin/sh")
            .args(["-c", WATCHDOG, "laboratory"])
            .arg(folder)
            .args([program("named", folder)?, program("unbound", folder)?])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let (anchors, keys) = (signed.anchors.clone(), signed.keys.clone());
        let servers = Self { folder: folder.to_owned(), authoritative, recursive, anchors, keys, watchdog };
        for (server, port) in [("named", authoritative), ("unbound", recursive)] {
            if let Err(fault) = servers.wait_for(server, port) {
                // The folder stays for the next attempt.
                servers.abandon();
                return Err(fault);
            }
        }
        Ok(servers)
    }

    fn wait_for(&self, server: &'static str, port: u16) -> Result<(), LabFault> {
        let began = Instant::now();
        let query = Query::new(".", "SOA")?.checking_disabled();
        let mut log = String::new();
        while began.elapsed() < PATIENCE && !ENDED.iter().any(|sign| log.contains(sign)) {
            let answer = message::ask_within(port, &query, Duration::from_millis(300));
            if answer.is_ok_and(|answer| answer.rcode == 0 && !answer.answer.is_empty()) {
                return self.all_loaded();
            }
            thread::sleep(Duration::from_millis(40));
            log = self.log_of(server);
        }
        Err(LabFault::Silent { server, log })
    }

    /// What a server wrote, in lower case.
    fn log_of(&self, server: &str) -> String {
        let read = |kind| fs::read_to_string(self.folder.join(format!("{server}.{kind}"))).unwrap_or_default();
        [read("out"), read("log")].concat().to_lowercase()
    }

    /// named goes on without a zone that it cannot read; the laboratory does not.
    fn all_loaded(&self) -> Result<(), LabFault> {
        let log = self.log_of("named");
        // Its reasons stand before it says so.
        let said: Vec<&str> = log.lines().filter(|line| line.contains("not loaded") || line.contains("dns_")).collect();
        if !said.iter().any(|line| line.contains("not loaded due to errors")) {
            return Ok(());
        }
        Err(LabFault::Silent { server: "named", log: said.join("\n") })
    }

    /// Stops the servers and leaves their folder.
    fn abandon(mut self) {
        let _ = fs::write(self.folder.join("keep"), "");
        self.stop();
    }

    fn stop(&mut self) {
        // Closing its input is the watchdog's sign to stop the servers.
        drop(self.watchdog.stdin.take());
        let _ = self.watchdog.wait();
    }
}

impl Drop for Servers {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A folder of our own, removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, LabFault> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("dnssec-laboratory-{}-{count}", std::process::id()));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The program to run. Where AppArmor is on, distributions confine these servers by path to the system's own folders;
/// a copy has another path.
fn program(name: &'static str, folder: &Path) -> Result<PathBuf, LabFault> {
    let installed = tool::find(name).ok_or(LabFault::Missing(name))?;
    let mut enabled = String::new();
    let _ = fs::File::open("/sys/module/apparmor/parameters/enabled")
        .and_then(|mut file| file.read_to_string(&mut enabled));
    if !enabled.starts_with('Y') {
        return Ok(installed);
    }
    let copy = folder.join(name);
    fs::copy(installed, &copy)?;
    Ok(copy)
}

/// A port that is free for UDP and TCP on loopback.
fn free_port() -> Result<u16, LabFault> {
    loop {
        let udp = UdpSocket::bind(("127.0.0.1", 0))?;
        let port = udp.local_addr()?.port();
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
}

fn named_conf(signed: &SignedZones, folder: &Path, port: u16) -> String {
    let folder = folder.display();
    let mut text = format!(
        r#"options {{
    directory "{folder}";
    pid-file "{folder}/named.pid";
    session-keyfile none;
    listen-on port {port} {{ 127.0.0.1; }};
    listen-on-v6 {{ none; }};
    recursion no;
    dnssec-validation no;
    minimal-responses no-auth-recursive;
    notify no;
    check-integrity no;
    allow-transfer {{ none; }};
    querylog no;
}};
controls {{ }};
logging {{
    channel file {{ file "{folder}/named.log"; severity info; print-time yes; }};
    category default {{ file; }};
}};
"#
    );
    for (apex, file) in &signed.files {
        let file = file.display();
        // The zones are wrong on purpose: named must not think about them.
        text += &format!(
            "zone \"{apex}\" {{ type primary; file \"{file}\"; masterfile-format text; check-names ignore; check-integrity no; }};\n"
        );
    }
    text
}

/// No tolerance for clocks (`val-sig-skew`): every clock here is the same, and delv has none either. No answers made up from
/// proofs seen before: a verdict must not depend on what was asked earlier.
fn unbound_conf(signed: &SignedZones, folder: &Path, authoritative: u16, port: u16) -> String {
    let folder = folder.display();
    let mut text = format!(
        r#"server:
    verbosity: 1
    val-log-level: 2
    use-syslog: no
    logfile: "{folder}/unbound.log"
    directory: "{folder}"
    pidfile: "{folder}/unbound.pid"
    chroot: ""
    username: ""
    do-daemonize: no
    num-threads: 1
    interface: 127.0.0.1
    port: {port}
    do-ip6: no
    do-not-query-localhost: no
    access-control: 127.0.0.0/8 allow
    module-config: "validator iterator"
    ede: yes
    val-sig-skew-min: 0
    val-sig-skew-max: 0
    trust-anchor-signaling: no
    target-fetch-policy: "0 0 0 0 0"
    aggressive-nsec: no
"#
    );
    for anchor in &signed.anchors {
        text += &format!("    trust-anchor: \". IN DS {anchor}\"\n");
    }
    for (apex, _) in &signed.files {
        // Some names, such as test, are answered by unbound itself unless told otherwise.
        if apex != "." {
            text += &format!("    local-zone: \"{apex}\" nodefault\n");
        }
    }
    text += "remote-control:\n    control-enable: no\n";
    for (apex, _) in &signed.files {
        text += &format!("stub-zone:\n    name: \"{apex}\"\n    stub-addr: 127.0.0.1@{authoritative}\n");
    }
    text
}

/// The trust anchors in delv's form.
fn delv_anchors(anchors: &[String]) -> String {
    let mut text = "trust-anchors {\n".to_owned();
    for anchor in anchors {
        let fields: Vec<&str> = anchor.split_whitespace().collect();
        if let [tag, algorithm, kind, digest] = fields.as_slice() {
            text += &format!("    . static-ds {tag} {algorithm} {kind} \"{digest}\";\n");
        }
    }
    text + "};\n"
}
