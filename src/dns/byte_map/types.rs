//! The form of each type's RDATA: its fields in their order, by the names of the RFC that lays it down.

use super::fields::{Field, field};
use crate::dns::Rtype;

/// How a field's octets are read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// A number of this many octets.
    Number(usize),
    /// A record type.
    Type,
    /// An algorithm.
    Algorithm,
    /// A digest type.
    DigestType,
    /// An uncompressed name.
    Name,
    /// A character-string: an octet that says how long it is, and its characters (RFC 1035 3.3).
    Text,
    /// Character-strings to the end.
    Texts,
    /// Characters to the end, without a length.
    Characters,
    /// A moment, in four octets.
    Moment,
    /// An address of four octets.
    Address4,
    /// An address of sixteen octets.
    Address6,
    /// Octets behind an octet that says how many.
    Counted(Field),
    /// A type bitmap to the end.
    Bitmap,
    /// Parameters of a service binding to the end.
    Params,
    /// A public key to the end, of the algorithm read before.
    Key,
    /// A signature to the end, of the algorithm read before.
    Signature,
    /// This many octets.
    Octets(usize),
    /// All that is left.
    Rest,
}

/// A field and its form.
pub(super) type Row = (Field, Form);

/// A table of fields: key, name, RFC, section, form.
macro_rules! table {
    ($($key:literal $name:literal $rfc:literal $section:literal $form:expr;)+) => {
        const { &[$((field($key, $name, $rfc, $section), $form)),+] }
    };
}

const WKS: Rtype = Rtype::from_int(11);
const RP: Rtype = Rtype::from_int(17);
const AFSDB: Rtype = Rtype::from_int(18);
const RT: Rtype = Rtype::from_int(21);
const PX: Rtype = Rtype::from_int(26);
const LOC: Rtype = Rtype::from_int(29);
const KX: Rtype = Rtype::from_int(36);
const CERT: Rtype = Rtype::from_int(37);
const SMIMEA: Rtype = Rtype::from_int(53);
const CSYNC: Rtype = Rtype::from_int(62);
const SPF: Rtype = Rtype::from_int(99);
const EUI48: Rtype = Rtype::from_int(108);
const EUI64: Rtype = Rtype::from_int(109);
const URI: Rtype = Rtype::from_int(256);
const DLV: Rtype = Rtype::from_int(32769);

/// The fields of a type's RDATA, in their order; nothing for a type that is not known here (RFC 3597 5).
pub(super) fn of(rtype: Rtype) -> &'static [Row] {
    let tables = [security, data, services, rare];
    tables.iter().map(|table| table(rtype)).find(|rows| !rows.is_empty()).unwrap_or_default()
}

/// The types of DNSSEC, and those that look like them.
fn security(rtype: Rtype) -> &'static [Row] {
    use Form::{Algorithm, Bitmap, Counted, DigestType, Key, Moment, Name, Number, Rest, Signature, Type};
    match rtype {
        Rtype::RRSIG => table! {
            "rrsig.type-covered" "Type Covered" 4034 "3.1.1" Type;
            "rrsig.algorithm" "Algorithm" 4034 "3.1.2" Algorithm;
            "rrsig.labels" "Labels" 4034 "3.1.3" Number(1);
            "rrsig.original-ttl" "Original TTL" 4034 "3.1.4" Number(4);
            "rrsig.expiration" "Signature Expiration" 4034 "3.1.5" Moment;
            "rrsig.inception" "Signature Inception" 4034 "3.1.5" Moment;
            "rrsig.key-tag" "Key Tag" 4034 "3.1.6" Number(2);
            "rrsig.signer" "Signer's Name" 4034 "3.1.7" Name;
            "rrsig.signature" "Signature" 4034 "3.1.8" Signature;
        },
        Rtype::DNSKEY | Rtype::CDNSKEY => table! {
            "dnskey.flags" "Flags" 4034 "2.1.1" Number(2);
            "dnskey.protocol" "Protocol" 4034 "2.1.2" Number(1);
            "dnskey.algorithm" "Algorithm" 4034 "2.1.3" Algorithm;
            "dnskey.public-key" "Public Key" 4034 "2.1.4" Key;
        },
        Rtype::DS | Rtype::CDS | DLV => table! {
            "ds.key-tag" "Key Tag" 4034 "5.1.1" Number(2);
            "ds.algorithm" "Algorithm" 4034 "5.1.2" Algorithm;
            "ds.digest-type" "Digest Type" 4034 "5.1.3" DigestType;
            "ds.digest" "Digest" 4034 "5.1.4" Rest;
        },
        Rtype::NSEC => table! {
            "nsec.next" "Next Domain Name" 4034 "4.1.1" Name;
            "nsec.types" "Type Bit Maps" 4034 "4.1.2" Bitmap;
        },
        Rtype::NSEC3 => table! {
            "nsec3.algorithm" "Hash Algorithm" 5155 "3.1.1" Number(1);
            "nsec3.flags" "Flags" 5155 "3.1.2" Number(1);
            "nsec3.iterations" "Iterations" 5155 "3.1.3" Number(2);
            "nsec3.salt" "Salt" 5155 "3.1.5" Counted(field("nsec3.salt-length", "Salt Length", 5155, "3.1.4"));
            "nsec3.next" "Next Hashed Owner Name" 5155 "3.1.7" Counted(field("nsec3.hash-length", "Hash Length", 5155, "3.1.6"));
            "nsec3.types" "Type Bit Maps" 5155 "3.1.8" Bitmap;
        },
        Rtype::NSEC3PARAM => table! {
            "nsec3param.algorithm" "Hash Algorithm" 5155 "4.1.1" Number(1);
            "nsec3param.flags" "Flags" 5155 "4.1.2" Number(1);
            "nsec3param.iterations" "Iterations" 5155 "4.1.3" Number(2);
            "nsec3param.salt" "Salt" 5155 "4.1.5" Counted(field("nsec3param.salt-length", "Salt Length", 5155, "4.1.4"));
        },
        CSYNC => table! {
            "csync.serial" "SOA Serial" 7477 "2.1.1.1" Number(4);
            "csync.flags" "Flags" 7477 "2.1.1.2" Number(2);
            "csync.types" "Type Bit Map" 7477 "2.1.1.2.1" Bitmap;
        },
        _ => &[],
    }
}

/// Where a name leads, and what stands at it.
fn data(rtype: Rtype) -> &'static [Row] {
    use Form::{Address4, Address6, Name, Number, Texts};
    match rtype {
        Rtype::MINFO => table! {
            "minfo.rmailbx" "RMAILBX" 1035 "3.3.7" Name;
            "minfo.emailbx" "EMAILBX" 1035 "3.3.7" Name;
        },
        Rtype::A => table! {
            "a.address" "ADDRESS" 1035 "3.4.1" Address4;
        },
        Rtype::AAAA => table! {
            "aaaa.address" "AAAA data" 3596 "2.2" Address6;
        },
        Rtype::NS => table! {
            "ns.nsdname" "NSDNAME" 1035 "3.3.11" Name;
        },
        Rtype::MD => table! {
            "md.madname" "MADNAME" 1035 "3.3.4" Name;
        },
        Rtype::MF => table! {
            "mf.madname" "MADNAME" 1035 "3.3.5" Name;
        },
        Rtype::MB => table! {
            "mb.madname" "MADNAME" 1035 "3.3.3" Name;
        },
        Rtype::MG => table! {
            "mg.mgmname" "MGMNAME" 1035 "3.3.6" Name;
        },
        Rtype::MR => table! {
            "mr.newname" "NEWNAME" 1035 "3.3.8" Name;
        },
        Rtype::CNAME => table! {
            "cname.cname" "CNAME" 1035 "3.3.1" Name;
        },
        Rtype::DNAME => table! {
            "dname.target" "target" 6672 "2.1" Name;
        },
        Rtype::PTR => table! {
            "ptr.ptrdname" "PTRDNAME" 1035 "3.3.12" Name;
        },
        Rtype::MX => table! {
            "mx.preference" "PREFERENCE" 1035 "3.3.9" Number(2);
            "mx.exchange" "EXCHANGE" 1035 "3.3.9" Name;
        },
        Rtype::TXT | SPF => table! {
            "txt.txt-data" "TXT-DATA" 1035 "3.3.14" Texts;
        },
        Rtype::SOA => table! {
            "soa.mname" "MNAME" 1035 "3.3.13" Name;
            "soa.rname" "RNAME" 1035 "3.3.13" Name;
            "soa.serial" "SERIAL" 1035 "3.3.13" Number(4);
            "soa.refresh" "REFRESH" 1035 "3.3.13" Number(4);
            "soa.retry" "RETRY" 1035 "3.3.13" Number(4);
            "soa.expire" "EXPIRE" 1035 "3.3.13" Number(4);
            "soa.minimum" "MINIMUM" 1035 "3.3.13" Number(4);
        },
        _ => &[],
    }
}

/// Where services are, and what is published for them.
fn services(rtype: Rtype) -> &'static [Row] {
    use Form::{Algorithm, Characters, Counted, Name, Number, Params, Rest, Text};
    match rtype {
        Rtype::SRV => table! {
            "srv.priority" "Priority" 2782 "" Number(2);
            "srv.weight" "Weight" 2782 "" Number(2);
            "srv.port" "Port" 2782 "" Number(2);
            "srv.target" "Target" 2782 "" Name;
        },
        Rtype::NAPTR => table! {
            "naptr.order" "ORDER" 3403 "4.1" Number(2);
            "naptr.preference" "PREFERENCE" 3403 "4.1" Number(2);
            "naptr.flags" "FLAGS" 3403 "4.1" Text;
            "naptr.services" "SERVICES" 3403 "4.1" Text;
            "naptr.regexp" "REGEXP" 3403 "4.1" Text;
            "naptr.replacement" "REPLACEMENT" 3403 "4.1" Name;
        },
        Rtype::SVCB | Rtype::HTTPS => table! {
            "svcb.priority" "SvcPriority" 9460 "2.2" Number(2);
            "svcb.target" "TargetName" 9460 "2.2" Name;
            "svcb.params" "SvcParams" 9460 "2.2" Params;
        },
        Rtype::CAA => table! {
            "caa.flags" "Flags" 8659 "4.1" Number(1);
            "caa.tag" "Tag" 8659 "4.1" Counted(field("caa.tag-length", "Tag Length", 8659, "4.1"));
            "caa.value" "Value" 8659 "4.1" Characters;
        },
        URI => table! {
            "uri.priority" "Priority" 7553 "4.2" Number(2);
            "uri.weight" "Weight" 7553 "4.3" Number(2);
            "uri.target" "Target" 7553 "4.4" Characters;
        },
        Rtype::TLSA | SMIMEA => table! {
            "tlsa.usage" "Certificate Usage" 6698 "2.1.1" Number(1);
            "tlsa.selector" "Selector" 6698 "2.1.2" Number(1);
            "tlsa.matching-type" "Matching Type" 6698 "2.1.3" Number(1);
            "tlsa.data" "Certificate Association Data" 6698 "2.1.4" Rest;
        },
        Rtype::SSHFP => table! {
            "sshfp.algorithm" "Algorithm" 4255 "3.1.1" Number(1);
            "sshfp.type" "Fingerprint Type" 4255 "3.1.2" Number(1);
            "sshfp.fingerprint" "Fingerprint" 4255 "3.1.3" Rest;
        },
        Rtype::OPENPGPKEY => table! {
            "openpgpkey.key" "OpenPGP public key" 7929 "2.1" Rest;
        },
        CERT => table! {
            "cert.type" "type" 4398 "2" Number(2);
            "cert.key-tag" "key tag" 4398 "2" Number(2);
            "cert.algorithm" "algorithm" 4398 "2" Algorithm;
            "cert.certificate" "certificate or CRL" 4398 "2" Rest;
        },
        _ => &[],
    }
}

/// What is seldom seen.
fn rare(rtype: Rtype) -> &'static [Row] {
    use Form::{Address4, Name, Number, Octets, Rest, Text};
    match rtype {
        Rtype::HINFO => table! {
            "hinfo.cpu" "CPU" 1035 "3.3.2" Text;
            "hinfo.os" "OS" 1035 "3.3.2" Text;
        },
        Rtype::ZONEMD => table! {
            "zonemd.serial" "Serial" 8976 "2.2.1" Number(4);
            "zonemd.scheme" "Scheme" 8976 "2.2.2" Number(1);
            "zonemd.hash" "Hash Algorithm" 8976 "2.2.3" Number(1);
            "zonemd.digest" "Digest" 8976 "2.2.4" Rest;
        },
        RP => table! {
            "rp.mbox" "mbox-dname" 1183 "2.2" Name;
            "rp.txt" "txt-dname" 1183 "2.2" Name;
        },
        AFSDB => table! {
            "afsdb.subtype" "subtype" 1183 "1" Number(2);
            "afsdb.hostname" "hostname" 1183 "1" Name;
        },
        RT => table! {
            "rt.preference" "preference" 1183 "3.3" Number(2);
            "rt.host" "intermediate-host" 1183 "3.3" Name;
        },
        KX => table! {
            "kx.preference" "PREFERENCE" 2230 "3.1" Number(2);
            "kx.exchanger" "EXCHANGER" 2230 "3.1" Name;
        },
        PX => table! {
            "px.preference" "PREFERENCE" 2163 "4" Number(2);
            "px.map822" "MAP822" 2163 "4" Name;
            "px.mapx400" "MAPX400" 2163 "4" Name;
        },
        WKS => table! {
            "wks.address" "ADDRESS" 1035 "3.4.2" Address4;
            "wks.protocol" "PROTOCOL" 1035 "3.4.2" Number(1);
            "wks.bits" "BIT MAP" 1035 "3.4.2" Rest;
        },
        LOC => table! {
            "loc.version" "VERSION" 1876 "2" Number(1);
            "loc.size" "SIZE" 1876 "2" Number(1);
            "loc.horizontal" "HORIZ PRE" 1876 "2" Number(1);
            "loc.vertical" "VERT PRE" 1876 "2" Number(1);
            "loc.latitude" "LATITUDE" 1876 "2" Number(4);
            "loc.longitude" "LONGITUDE" 1876 "2" Number(4);
            "loc.altitude" "ALTITUDE" 1876 "2" Number(4);
        },
        EUI48 => table! {
            "eui48.address" "EUI-48 Address" 7043 "3.1" Octets(6);
        },
        EUI64 => table! {
            "eui64.address" "EUI-64 Address" 7043 "4.1" Octets(8);
        },
        _ => &[],
    }
}

/// Types whose RDATA is laid out here.
pub fn known() -> impl Iterator<Item = Rtype> {
    (0..=u16::MAX).map(Rtype::from_int).filter(|rtype| !of(*rtype).is_empty())
}
