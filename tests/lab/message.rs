//! Questions to the servers, and their answers as octets and as records.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpStream, UdpSocket};
use std::str::FromStr;
use std::time::Duration;

use domain::base::iana::Rtype;
use domain::base::opt::ExtendedError;
use domain::base::rdata::ComposeRecordData;
use domain::base::{Message, MessageBuilder, Name, ParsedName, ToName};
use domain::rdata::AllRecordData;

use super::tool::LabFault;

/// How long the gateway and the tests wait for an answer.
const PATIENCE: Duration = Duration::from_secs(6);

/// A question with the header bits that matter here.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    /// Name asked for.
    pub(crate) name: Name<Vec<u8>>,
    /// Type asked for.
    pub(crate) rtype: Rtype,
    /// DO: send DNSSEC records.
    pub(crate) dnssec_ok: bool,
    /// CD: do not validate.
    pub(crate) checking_disabled: bool,
}

impl Query {
    /// A question with DO set and CD clear; `rtype` is a mnemonic, `TYPEn` or a number.
    ///
    /// # Errors
    /// [`LabFault::Message`] where name or type cannot be read.
    pub(crate) fn new(name: &str, rtype: &str) -> Result<Self, LabFault> {
        let name = if name.is_empty() { "." } else { name };
        let name = Name::from_str(name).map_err(|_| LabFault::Message("not a domain name"))?;
        let number = rtype.parse::<u16>().map(Rtype::from_int);
        let rtype = number.or_else(|_| Rtype::from_str(rtype)).map_err(|_| LabFault::Message("not a type"))?;
        Ok(Self { name, rtype, dnssec_ok: true, checking_disabled: false })
    }

    /// The same with CD set.
    pub(crate) fn checking_disabled(mut self) -> Self {
        self.checking_disabled = true;
        self
    }

    /// The DNS message, with ID 0 as RFC 8484 4.1 wants it.
    ///
    /// # Errors
    /// [`LabFault::Message`] where it cannot be composed.
    pub(crate) fn octets(&self) -> Result<Vec<u8>, LabFault> {
        let mut builder = MessageBuilder::new_vec();
        builder.header_mut().set_rd(true);
        builder.header_mut().set_cd(self.checking_disabled);
        let mut builder = builder.question();
        let unfit = LabFault::Message("does not fit");
        if builder.push((&self.name, self.rtype)).is_err() {
            return Err(unfit);
        }
        let mut builder = builder.additional();
        let opt = builder.opt(|opt| {
            opt.set_udp_payload_size(1232);
            opt.set_dnssec_ok(self.dnssec_ok);
            Ok(())
        });
        if opt.is_err() {
            return Err(unfit);
        }
        Ok(builder.finish())
    }
}

/// A record with uncompressed RDATA.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Rr {
    /// Owner.
    pub(crate) owner: Name<Vec<u8>>,
    /// Type.
    pub(crate) rtype: Rtype,
    /// TTL in seconds.
    pub(crate) ttl: u32,
    /// RDATA.
    pub(crate) rdata: Vec<u8>,
}

/// A response, taken apart.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    /// RCODE with its extended bits.
    pub(crate) rcode: u16,
    /// TC, RD, RA, AD, CD.
    pub(crate) flags: [bool; 5],
    /// The question: name and type.
    pub(crate) question: Option<(Name<Vec<u8>>, Rtype)>,
    /// Answer section.
    pub(crate) answer: Vec<Rr>,
    /// Authority section.
    pub(crate) authority: Vec<Rr>,
    /// Extended DNS errors: INFO-CODE and EXTRA-TEXT.
    pub(crate) extended_errors: Vec<(u16, String)>,
}

impl Reply {
    /// Takes a message apart.
    ///
    /// # Errors
    /// [`LabFault::Message`] where it cannot be parsed.
    pub(crate) fn parse(octets: &[u8]) -> Result<Self, LabFault> {
        parse(octets).ok_or(LabFault::Message("cannot be parsed"))
    }

    /// Whether the resolver says that it validated the answer.
    pub(crate) fn authentic_data(&self) -> bool {
        self.flags[3]
    }
}

fn parse(octets: &[u8]) -> Option<Reply> {
    let message = Message::from_octets(octets).ok()?;
    let header = message.header();
    let question = message.first_question().map(|question| (question.qname().to_name(), question.qtype()));
    let section = |records: domain::base::message::RecordSection<'_, &[u8]>| -> Option<Vec<Rr>> {
        records
            .map(|record| {
                let record = record.ok()?;
                let typed = record.to_any_record::<AllRecordData<_, ParsedName<_>>>().ok()?;
                let mut rdata = Vec::new();
                typed.data().compose_rdata(&mut rdata).ok()?;
                Some(Rr { owner: typed.owner().to_name(), rtype: typed.rtype(), ttl: typed.ttl().as_secs(), rdata })
            })
            .collect()
    };
    let mut extended_errors = Vec::new();
    if let Some(opt) = message.opt() {
        for error in opt.opt().iter::<ExtendedError<_>>().flatten() {
            let text = error.text().and_then(Result::ok).map(|text| text.to_string()).unwrap_or_default();
            extended_errors.push((error.code().to_int(), text));
        }
    }
    Some(Reply {
        rcode: message.opt_rcode().to_int(),
        flags: [header.tc(), header.rd(), header.ra(), header.ad(), header.cd()],
        question,
        answer: section(message.answer().ok()?)?,
        authority: section(message.authority().ok()?)?,
        extended_errors,
    })
}

/// Asks the server on `port` and takes its answer apart.
///
/// # Errors
/// No answer within the time, or none that can be parsed.
pub(crate) fn ask(port: u16, query: &Query) -> Result<Reply, LabFault> {
    ask_within(port, query, PATIENCE)
}

/// The same with a time limit of the caller's.
///
/// # Errors
/// As [`ask`].
pub(crate) fn ask_within(port: u16, query: &Query, patience: Duration) -> Result<Reply, LabFault> {
    Reply::parse(&exchange(port, &query.octets()?, patience)?)
}

/// Sends a message as it is and gives the answer as it is: by UDP, and by TCP where that was cut short.
///
/// # Errors
/// No answer within the time.
pub(crate) fn forward(port: u16, message: &[u8]) -> Result<Vec<u8>, LabFault> {
    exchange(port, message, PATIENCE)
}

fn exchange(port: u16, message: &[u8], patience: Duration) -> Result<Vec<u8>, LabFault> {
    let socket = UdpSocket::bind(("127.0.0.1", 0))?;
    // A server that is yet to start has left its port free: whoever is given that port would hear nobody but himself.
    if socket.local_addr()?.port() == port {
        return Err(LabFault::Message("nobody listens"));
    }
    socket.connect(("127.0.0.1", port))?;
    socket.set_read_timeout(Some(patience))?;
    let mut buffer = vec![0; 65_535];
    socket.send(message)?;
    // A busy machine drops datagrams, on loopback too: one more try.
    let length = match socket.recv(&mut buffer) {
        Err(fault) if matches!(fault.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            socket.send(message)?;
            socket.recv(&mut buffer)?
        }
        other => other?,
    };
    buffer.truncate(length);
    // QR is the first bit of the third octet (RFC 1035 4.1.1): a query is no answer.
    if buffer.get(2).is_none_or(|flags| flags & 0x80 == 0) {
        return Err(LabFault::Message("is no response"));
    }
    // TC is bit 1 of the third octet (RFC 1035 4.1.1).
    if buffer.get(2).is_none_or(|flags| flags & 2 == 0) {
        return Ok(buffer);
    }
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(patience))?;
    stream.write_all(&[&(message.len() as u16).to_be_bytes(), message].concat())?;
    let mut length = [0; 2];
    stream.read_exact(&mut length)?;
    let mut answer = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut answer)?;
    Ok(answer)
}
