//! Unbound's verdict on a draft: it forwards all that it asks to a server of ours, which answers what the draft has.

use std::collections::BTreeMap;
use std::fs;
use std::net::UdpSocket;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use domain::base::{Message, ToName};
use explainer::dns::{Rtype, canonical};

use crate::message::{self, Query};
use crate::tool;
use crate::zone::{Asked, Draft, name};

/// How long it may take until it answers; a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often it is started.
const TRIES: usize = 3;

/// Runs `$1` with the configuration `$2` until its standard input ends, which the system closes with the process that started it.
const WATCHDOG: &str = r#"
trap '' INT HUP
"$1" -d -c "$2" >/dev/null 2>&1 </dev/null & server=$!
cat >/dev/null
kill "$server" 2>/dev/null
wait
"#;

/// What is answered: by name (in canonical form) and type, a message whose ID is that of the query.
type Answers = BTreeMap<(Vec<u8>, u16), Vec<u8>>;

/// A place for unbound, and the server that it asks.
pub(crate) struct Unbound {
    program: PathBuf,
    folder: PathBuf,
    upstream: u16,
    answers: Arc<Mutex<Answers>>,
}

impl Unbound {
    /// `None` where it is not installed, which is a failure where it must be.
    pub(crate) fn new() -> Option<Self> {
        let Some(program) = tool::find("unbound") else {
            let required = [("CI", "true"), ("LAB", "required")];
            let required = required.iter().any(|(name, value)| std::env::var(name).is_ok_and(|set| set == *value));
            assert!(!required, "unbound is not installed");
            println!("without unbound, which is not installed (`scripts/setup dns` installs it)");
            return None;
        };
        let folder =
            std::env::temp_dir().join(format!("dnssec-unbound-{}-{:?}", std::process::id(), thread::current().id()));
        fs::create_dir_all(&folder).unwrap();
        let socket = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
        let upstream = socket.local_addr().unwrap().port();
        let answers = Arc::new(Mutex::new(Answers::new()));
        let shown = Arc::clone(&answers);
        thread::spawn(move || serve(&socket, &shown));
        Some(Self { program, folder, upstream, answers })
    }

    /// Its verdict on the draft's question.
    pub(crate) fn verdict(&self, draft: &Draft) -> &'static str {
        *self.answers.lock().unwrap() =
            draft.asked.iter().map(|asked| ((key(&asked.name), asked.rtype.to_int()), response(asked))).collect();
        // Between its choice and its use a port may be taken. One at a time, so that it is by none of ours, whose answer would be taken for
        // this one's; where it is by somebody else there is no answer, and another is tried.
        static ONE: Mutex<()> = Mutex::new(());
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let verdict = (0..TRIES).find_map(|_| self.ask(draft));
        verdict.unwrap_or_else(|| panic!("unbound does not answer"))
    }

    fn ask(&self, draft: &Draft) -> Option<&'static str> {
        let socket = UdpSocket::bind(("127.0.0.1", 0)).unwrap();
        let port = socket.local_addr().unwrap().port();
        drop(socket);
        let file = self.folder.join("unbound.conf");
        fs::write(&file, self.configuration(draft, port)).unwrap();
        let mut server = Command::new("/bin/sh")
            .args(["-c", WATCHDOG, "unbound"])
            .args([&self.program, &file])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let verdict = ask(draft, port);
        stop(&mut server);
        verdict
    }

    fn configuration(&self, draft: &Draft, port: u16) -> String {
        let (folder, upstream) = (self.folder.display(), self.upstream);
        let mut text = format!(
            r#"server:
    verbosity: 0
    use-syslog: no
    directory: "{folder}"
    pidfile: ""
    chroot: ""
    username: ""
    num-threads: 1
    interface: 127.0.0.1
    port: {port}
    do-ip6: no
    do-not-query-localhost: no
    module-config: "validator iterator"
    val-override-date: "{now}"
    val-sig-skew-min: 0
    val-sig-skew-max: 0
    trust-anchor-signaling: no
    edns-buffer-size: 65000
    max-udp-size: 65000
    local-zone: "test." nodefault
"#,
            now = draft.now
        );
        for anchor in &draft.anchors {
            text += &format!("    trust-anchor: \"{anchor}\"\n");
        }
        text + &format!(
            "remote-control:\n    control-enable: no\nforward-zone:\n    name: \".\"\n    forward-addr: 127.0.0.1@{upstream}\n"
        )
    }
}

impl Drop for Unbound {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn stop(server: &mut Child) {
    drop(server.stdin.take());
    let _ = server.wait();
}

fn ask(draft: &Draft, port: u16) -> Option<&'static str> {
    let query = Query::new(&draft.question.0, &draft.question.1.to_int().to_string()).unwrap();
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if let Ok(reply) = message::ask_within(port, &query, Duration::from_secs(5)) {
            return Some(match (reply.rcode, reply.authentic_data()) {
                (2, _) => "bogus",
                (_, true) => "secure",
                (_, false) => "insecure",
            });
        }
        thread::sleep(Duration::from_millis(5));
    }
    None
}

fn key(text: &str) -> Vec<u8> {
    canonical::name(&name(text))
}

/// A message of what is answered, with an ID of zero.
pub(crate) fn response(asked: &Asked) -> Vec<u8> {
    let (mut answer, mut authority) = ((0u16, Vec::new()), (0u16, Vec::new()));
    for set in &asked.sets {
        let into = if set.section == "Answer" { &mut answer } else { &mut authority };
        let mut write = |rtype: Rtype, ttl: u32, rdata: &[u8]| {
            into.0 += 1;
            into.1.extend(key(&set.owner));
            into.1.extend(rtype.to_int().to_be_bytes());
            into.1.extend([0, 1]);
            into.1.extend(ttl.to_be_bytes());
            into.1.extend((rdata.len() as u16).to_be_bytes());
            into.1.extend_from_slice(rdata);
        };
        set.rdatas.iter().for_each(|rdata| write(set.rtype, set.ttl, rdata));
        set.seals.iter().for_each(|seal| write(Rtype::RRSIG, seal.ttl.unwrap_or(set.ttl), &seal.rdata(set)));
    }
    // A response (QR) to a recursive question (RD, RA), unchecked (CD).
    let mut message = vec![0, 0, 0x81, 0x90 | asked.rcode, 0, 1];
    message.extend(answer.0.to_be_bytes());
    message.extend(authority.0.to_be_bytes());
    message.extend([0, 0]);
    message.extend(key(&asked.name));
    message.extend(asked.rtype.to_int().to_be_bytes());
    message.extend([0, 1]);
    message.extend(answer.1);
    message.extend(authority.1);
    message
}

/// Answers until the process ends.
fn serve(socket: &UdpSocket, answers: &Mutex<Answers>) {
    let mut buffer = [0; 4096];
    while let Ok((length, from)) = socket.recv_from(&mut buffer) {
        let Some(answer) = Message::from_octets(&buffer[..length]).ok().and_then(|query| {
            let asked = query.first_question()?;
            let key = (canonical::name(&asked.qname().to_name()), asked.qtype().to_int());
            let mut message = answers.lock().unwrap().get(&key).cloned().unwrap_or_else(|| {
                // Not in the draft: whoever asks it gets no answer.
                let mut refused = vec![0, 0, 0x81, 0x95, 0, 1, 0, 0, 0, 0, 0, 0];
                refused.extend([key.0.as_slice(), &key.1.to_be_bytes(), &[0, 1]].concat());
                refused
            });
            message[..2].copy_from_slice(&buffer[..2]);
            Some(message)
        }) else {
            continue;
        };
        let _ = socket.send_to(&answer, from);
    }
}
