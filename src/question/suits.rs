//! The type that a name is for, where nobody chose one: the last underscored label says it (RFC 8552 2).

use std::net::IpAddr;

use crate::dns::{Name, Rtype, shown};

/// Labels below which stands one type and no other; from IANA's registry of underscored names, and from what defines the rest.
const GLOBAL: [(&str, Rtype); 17] = [
    ("_acme-challenge", Rtype::TXT),
    ("_atproto", Rtype::TXT),
    ("_bimi", Rtype::TXT),
    ("_dmarc", Rtype::TXT),
    ("_dns", Rtype::SVCB),
    ("_dnslink", Rtype::TXT),
    ("_domainkey", Rtype::TXT),
    ("_for-sale", Rtype::TXT),
    ("_https", Rtype::HTTPS),
    ("_mta-sts", Rtype::TXT),
    ("_openpgpkey", Rtype::OPENPGPKEY),
    ("_signal", Rtype::CDS),
    // SMIMEA (RFC 8162 2).
    ("_smimecert", Rtype::from_int(53)),
    ("_spf", Rtype::TXT),
    ("_validation-contactemail", Rtype::TXT),
    ("_validation-contactphone", Rtype::TXT),
    ("_vouch", Rtype::TXT),
];

/// The labels of `name` that say its type, and the type; `None` where they say none.
pub fn suits(name: &Name) -> Option<(String, Rtype)> {
    let name = shown(name).to_ascii_lowercase();
    let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
    let at = labels.iter().rposition(|label| label.starts_with('_'))?;
    let last = *labels.get(at)?;
    if let Some((label, rtype)) = GLOBAL.iter().find(|(label, _)| *label == last) {
        return Some(((*label).to_owned(), *rtype));
    }
    let front = labels.get(at.checked_sub(1)?)?.strip_prefix('_')?;
    let is_port = front.parse::<u16>().is_ok();
    let rtype = match last {
        // TLSA stands at a port (RFC 6698 3), SRV at a service (RFC 2782).
        "_tcp" | "_udp" | "_sctp" | "_dccp" if is_port => Rtype::TLSA,
        "_tcp" | "_udp" | "_sctp" | "_dccp" => Rtype::SRV,
        // Reports of TLS (RFC 8460 3); what else stands below it are services.
        "_tls" if front == "smtp" => Rtype::TXT,
        "_tls" if !is_port => Rtype::SRV,
        _ => return None,
    };
    Some((format!("_{front}.{last}"), rtype))
}

/// The address whose reverse name `name` is (RFC 1035 3.5; RFC 3596 2.5).
pub fn address_of(name: &Name) -> Option<IpAddr> {
    let name = shown(name).to_ascii_lowercase();
    if let Some(labels) = name.strip_suffix(".in-addr.arpa.") {
        let octets: Vec<u8> = labels.rsplit('.').map(str::parse).collect::<Result<_, _>>().ok()?;
        return <[u8; 4]>::try_from(octets).ok().map(IpAddr::from);
    }
    let labels = name.strip_suffix(".ip6.arpa.")?;
    let digits: Vec<&str> = labels.rsplit('.').collect();
    let one_each = digits.len() == 32 && digits.iter().all(|digit| digit.len() == 1);
    let number = u128::from_str_radix(&digits.concat(), 16).ok().filter(|_| one_each)?;
    Some(IpAddr::from(number.to_be_bytes()))
}
