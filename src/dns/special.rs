//! Names that are no business of the public DNS: special-use domain names (RFC 6761) and reverse zones that each network answers for
//! itself (RFC 6303).

use super::{Name, is_within};

/// What a name is set aside for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Special {
    /// `localhost`: the device itself, and never looked up (RFC 6761 6.3).
    Localhost,
    /// `local`: devices on the same link, found by Multicast DNS (RFC 6762 3).
    Local,
    /// `onion`: services within Tor, whose software alone may resolve them (RFC 7686 2).
    Onion,
    /// `home.arpa`: a home network (RFC 8375 4).
    HomeArpa,
    /// `alt`: name systems that are not DNS (RFC 9476 2).
    Alt,
    /// `internal`: private networks. Reserved by ICANN's board (resolution 2024.07.29.06), and by no RFC.
    Internal,
    /// `invalid`: names that are never valid (RFC 6761 6.4).
    Invalid,
    /// `test`: trying things out (RFC 6761 6.2).
    Test,
    /// `example`, `example.com`, `example.net` and `example.org`: documentation (RFC 6761 6.5).
    Example,
    /// Reverse zones of private networks: 10/8, 172.16/12, 192.168/16 (RFC 1918; RFC 6761 6.1, RFC 6303 4.1) and fc00::/7 (RFC 4193
    /// 4.4; RFC 6303 4.4 lists the half that is in use, fd00::/8).
    PrivateReverse,
    /// Reverse zones of 100.64/10, which providers share between them and their customers (RFC 6598 4; RFC 7793 2).
    SharedReverse,
    /// Reverse zones of what means the device itself, its link, or nobody: 0/8, 127/8, 169.254/16, 255.255.255.255, `::`, `::1`,
    /// fe80::/10 (RFC 6303 4.2, 4.3, 4.5).
    LocalReverse,
    /// Reverse zones of addresses in documentation: 192.0.2/24, 198.51.100/24, 203.0.113/24, 2001:db8::/32 (RFC 6303 4.2, 4.6).
    ExampleReverse,
}

/// Whom a name may be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Audience {
    /// No resolver at all: the name is not for DNS, or means something else on each device.
    Nobody,
    /// A resolver of the network that the name belongs to, and no public one: it can't know the name, and to ask it tells a stranger
    /// what stands in that network.
    OwnResolver,
    /// Whoever one likes.
    Anyone,
}

impl Special {
    /// Every kind, in the order of its declaration.
    pub const ALL: [Self; 13] = [
        Self::Localhost,
        Self::Local,
        Self::Onion,
        Self::HomeArpa,
        Self::Alt,
        Self::Internal,
        Self::Invalid,
        Self::Test,
        Self::Example,
        Self::PrivateReverse,
        Self::SharedReverse,
        Self::LocalReverse,
        Self::ExampleReverse,
    ];

    /// Whom such a name may be sent to. Names for tests and examples are in nobody's private use, and laboratories sign them.
    pub const fn audience(self) -> Audience {
        match self {
            Self::Localhost | Self::Local | Self::Onion | Self::Alt => Audience::Nobody,
            Self::HomeArpa | Self::Internal | Self::PrivateReverse | Self::SharedReverse | Self::LocalReverse => {
                Audience::OwnResolver
            }
            Self::Invalid | Self::Test | Self::Example | Self::ExampleReverse => Audience::Anyone,
        }
    }

    /// Whether such a name may be sent to the resolver chosen, which is the visitor's `own` or a public one.
    pub const fn may_be_asked(self, own: bool) -> bool {
        match self.audience() {
            Audience::Nobody => false,
            Audience::OwnResolver => own,
            Audience::Anyone => true,
        }
    }

    /// Where it is set aside: the RFC and its section, or who else did it.
    pub const fn source(self) -> &'static str {
        match self {
            Self::Localhost => "RFC 6761 6.3",
            Self::Local => "RFC 6762 3",
            Self::Onion => "RFC 7686 2",
            Self::HomeArpa => "RFC 8375 4",
            Self::Alt => "RFC 9476 2",
            Self::Internal => "ICANN 2024.07.29.06",
            Self::Invalid => "RFC 6761 6.4",
            Self::Test => "RFC 6761 6.2",
            Self::Example => "RFC 6761 6.5",
            Self::PrivateReverse | Self::LocalReverse | Self::ExampleReverse => "RFC 6303 4",
            Self::SharedReverse => "RFC 7793 2",
        }
    }

    /// The domains that are set aside for it, the names themselves and all below; no domain stands twice, nor within another.
    const fn domains(self) -> &'static [&'static str] {
        match self {
            Self::Localhost => &["localhost"],
            Self::Local => &["local"],
            Self::Onion => &["onion"],
            Self::HomeArpa => &["home.arpa"],
            Self::Alt => &["alt"],
            Self::Internal => &["internal"],
            Self::Invalid => &["invalid"],
            Self::Test => &["test"],
            Self::Example => &["example", "example.com", "example.net", "example.org"],
            Self::PrivateReverse => &["10.in-addr.arpa", "168.192.in-addr.arpa", "c.f.ip6.arpa", "d.f.ip6.arpa"],
            Self::SharedReverse => &[],
            Self::LocalReverse => &[
                "0.in-addr.arpa",
                "127.in-addr.arpa",
                "254.169.in-addr.arpa",
                "255.255.255.255.in-addr.arpa",
                "0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa",
                "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa",
                "8.e.f.ip6.arpa",
                "9.e.f.ip6.arpa",
                "a.e.f.ip6.arpa",
                "b.e.f.ip6.arpa",
            ],
            Self::ExampleReverse => &[
                "2.0.192.in-addr.arpa",
                "100.51.198.in-addr.arpa",
                "113.0.203.in-addr.arpa",
                "8.b.d.0.1.0.0.2.ip6.arpa",
            ],
        }
    }

    /// The second octet of addresses that are set aside by it, with the first one, where an octet is no border.
    const fn octets(self) -> Option<(&'static str, std::ops::RangeInclusive<u8>)> {
        match self {
            Self::PrivateReverse => Some(("172.in-addr.arpa", 16..=31)),
            Self::SharedReverse => Some(("100.in-addr.arpa", 64..=127)),
            Self::Localhost
            | Self::Local
            | Self::Onion
            | Self::HomeArpa
            | Self::Alt
            | Self::Internal
            | Self::Invalid
            | Self::Test
            | Self::Example
            | Self::LocalReverse
            | Self::ExampleReverse => None,
        }
    }
}

/// What `name` is set aside for, if anything. It is for the name itself and all below it, in any case of letters (RFC 6761 6), and by
/// whole labels: `notlocal` and `local.example.com` are names as any other. Total: each name has one answer, whatever it holds.
pub fn of(name: &Name) -> Option<Special> {
    Special::ALL.into_iter().find(|special| {
        let within = |domain: &&str| Name::vec_from_str(domain).is_ok_and(|domain| is_within(name, &domain));
        special.domains().iter().any(within)
            || special.octets().is_some_and(|(above, mut range)| {
                within(&above) && range.any(|octet| within(&&*format!("{octet}.{above}")))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn special(text: &str) -> Option<Special> {
        of(&Name::vec_from_str(text).unwrap())
    }

    #[test]
    fn by_the_name_itself_and_what_is_below() {
        for (text, kind) in [
            ("localhost", Special::Localhost),
            ("App.LocalHost.", Special::Localhost),
            ("printer.local", Special::Local),
            ("_ipp._tcp.LOCAL", Special::Local),
            ("expyuzz4wqqyqhjn.onion", Special::Onion),
            ("nas.home.arpa", Special::HomeArpa),
            ("alice.gns.alt", Special::Alt),
            ("db.eu-west.internal", Special::Internal),
            ("no.invalid", Special::Invalid),
            ("a.test", Special::Test),
            ("sdc.example", Special::Example),
            ("www.Example.org", Special::Example),
            ("1.0.0.10.in-addr.arpa", Special::PrivateReverse),
            ("10.in-addr.arpa", Special::PrivateReverse),
            ("16.172.in-addr.arpa", Special::PrivateReverse),
            ("9.8.31.172.IN-ADDR.arpa", Special::PrivateReverse),
            ("1.178.168.192.in-addr.arpa", Special::PrivateReverse),
            ("0.c.f.ip6.arpa", Special::PrivateReverse),
            ("1.2.3.D.F.ip6.arpa", Special::PrivateReverse),
            ("64.100.in-addr.arpa", Special::SharedReverse),
            ("1.1.127.100.in-addr.arpa", Special::SharedReverse),
            ("1.0.0.127.in-addr.arpa", Special::LocalReverse),
            ("0.in-addr.arpa", Special::LocalReverse),
            ("7.7.254.169.in-addr.arpa", Special::LocalReverse),
            ("255.255.255.255.in-addr.arpa", Special::LocalReverse),
            ("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa", Special::LocalReverse),
            ("7.b.e.f.ip6.arpa", Special::LocalReverse),
            ("1.0/25.2.0.192.in-addr.arpa", Special::ExampleReverse),
            ("7.100.51.198.in-addr.arpa", Special::ExampleReverse),
            ("113.0.203.in-addr.arpa", Special::ExampleReverse),
            ("0.8.b.d.0.1.0.0.2.ip6.arpa", Special::ExampleReverse),
        ] {
            assert_eq!(special(text), Some(kind), "{text}");
        }
    }

    /// One beside each border, and labels that merely look alike.
    #[test]
    fn what_stands_beside_is_as_any_other_name() {
        for text in [
            ".",
            "arpa",
            "in-addr.arpa",
            "172.in-addr.arpa",
            "15.172.in-addr.arpa",
            "32.172.in-addr.arpa",
            "016.172.in-addr.arpa",
            "16-31.172.in-addr.arpa",
            "100.in-addr.arpa",
            "63.100.in-addr.arpa",
            "128.100.in-addr.arpa",
            "11.in-addr.arpa",
            "110.in-addr.arpa",
            "192.in-addr.arpa",
            "169.192.in-addr.arpa",
            "3.0.192.in-addr.arpa",
            "254.255.255.255.in-addr.arpa",
            "e.f.ip6.arpa",
            "7.e.f.ip6.arpa",
            "c.e.f.ip6.arpa",
            "f.ip6.arpa",
            "2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa",
            "home.arpa.example.de",
            "homes.arpa",
            "notlocal",
            "local.example.de",
            "onion.to",
            "a-onion",
            r"x\.onion",
            "example.co",
            "examples.com",
            "com",
        ] {
            assert_eq!(special(text), None, "{text}");
        }
    }

    #[test]
    fn to_whom_each_kind_may_be_sent() {
        let kinds = |own| Special::ALL.into_iter().filter(|kind| !kind.may_be_asked(own)).collect::<Vec<_>>();
        let never = [Special::Localhost, Special::Local, Special::Onion, Special::Alt];
        assert_eq!(kinds(true), never);
        let mut private = never.to_vec();
        private.insert(3, Special::HomeArpa);
        private.push(Special::Internal);
        private.extend([Special::PrivateReverse, Special::SharedReverse, Special::LocalReverse]);
        assert_eq!(kinds(false), private);
    }

    /// A kind left out of the list would never be found; each has domains that are names, and is what its own domains are.
    #[test]
    fn each_kind_is_listed_once_with_domains_of_its_own() {
        assert!(Special::ALL.windows(2).all(|two| two[0] < two[1]));
        for kind in Special::ALL {
            assert!(!kind.domains().is_empty() || kind.octets().is_some(), "{kind:?}");
            for domain in kind.domains() {
                assert_eq!(special(domain), Some(kind), "{domain}");
            }
            if let Some((above, range)) = kind.octets() {
                assert!(range.into_iter().all(|octet| special(&format!("{octet}.{above}")) == Some(kind)));
            }
        }
    }
}
