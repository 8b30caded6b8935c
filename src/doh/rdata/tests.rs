use super::*;
use crate::dns::lower_hex as hex;

/// RDATA of `data` as hex, with its loss in front where there is one.
fn read(rtype: u16, data: &str) -> String {
    read_as(rtype, data, TextStyle::Quoted)
}

fn read_as(rtype: u16, data: &str, style: TextStyle) -> String {
    match rdata(Rtype::from_int(rtype), data, style) {
        Ok((octets, None)) => hex(&octets),
        Ok((octets, Some(lossy))) => format!("{lossy:?} {}", hex(&octets)),
        Err(reason) => format!("{reason:?}"),
    }
}

const A: u16 = 1;
const NS: u16 = 2;
const CNAME: u16 = 5;
const SOA: u16 = 6;
const PTR: u16 = 12;
const MX: u16 = 15;
const TXT: u16 = 16;
const AAAA: u16 = 28;
const SRV: u16 = 33;
const NAPTR: u16 = 35;
const DNAME: u16 = 39;
const DS: u16 = 43;
const SSHFP: u16 = 44;
const RRSIG: u16 = 46;
const NSEC: u16 = 47;
const DNSKEY: u16 = 48;
const NSEC3: u16 = 50;
const NSEC3PARAM: u16 = 51;
const TLSA: u16 = 52;
const CDS: u16 = 59;
const CDNSKEY: u16 = 60;
const SVCB: u16 = 64;
const HTTPS: u16 = 65;
const CAA: u16 = 257;

#[test]
fn every_type_by_octets() {
    for (rtype, data, octets) in [
        (A, "192.0.2.1", "c0000201"),
        (AAAA, "2001:db8::1", "20010db8000000000000000000000001"),
        (NS, "Ns.example.", "024e73076578616d706c6500"),
        (CNAME, "a.b", "0161016200"),
        (DNAME, ".", "00"),
        (PTR, r"a\.b.c.", "03612e62016300"),
        (SOA, "a. b.c. 2024090300 1800 900 604800 86400", "016100016201630078a52abc000007080000038400093a8000015180"),
        (MX, "10 mail.a.", "000a046d61696c016100"),
        (SRV, "0 5 5060 sip.a", "0000000513c403736970016100"),
        (TXT, r#""a" "\"\\" "" "\009""#, "016102225c000109"),
        (CAA, r#"0 issue "a; b=c""#, "0005697373756561 3b20623d63"),
        (CAA, "128 iodef mailto:x", "8005696f6465666d61696c746f3a78"),
        (TLSA, "3 1 1 ( 13 81 )", "0301011381"),
        (SSHFP, "4 2 AbCd", "0402abcd"),
        (
            NAPTR,
            r#"20 0 "s" "SIP+D2U" "!^.*$!\\1!" _s.a."#,
            "0014000001730753 49502b44325509 215e2e2a24215c3121 025f73016100",
        ),
        (DS, "60485 5 1 2BB183AF", "ec4505012bb183af"),
        (CDS, "0 0 0 00", "0000000000"),
        (DNSKEY, "257 3 13 AQID", "010103 0d010203"),
        (CDNSKEY, "0 3 0 AA==", "0000030000"),
        (
            RRSIG,
            "A 13 2 3600 20181221203525 20181219183525 34505 a. AQID",
            "00010d0200000e105c1d4e8d5c1a8f6d86c9016100010203",
        ),
        (NSEC, r"\000.a. A RRSIG NSEC NXNAME", "0100016100 001140000000000300000000000000000000 80"),
        (
            NSEC3,
            "1 1 12 aabbccdd 2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG",
            "0101000c04aabbccdd14 17f3df17b2b2adaef615257de4d2020b80ac6c7c 0006400000000002",
        ),
        (NSEC3, "1 0 0 - 00000000000000000000000000000000", "010000000014 0000000000000000000000000000000000000000"),
        (NSEC3PARAM, "1 0 0 -", "0100000000"),
        (HTTPS, "1 . alpn=h3,h2 ipv4hint=1.2.3.4", "0001000001000602683302683200040004 01020304"),
        (SVCB, "0 a.b.", "00000161016200"),
        (65280, r"\# 3 ABCDEF", "abcdef"),
        (65280, r"\# 0", ""),
    ] {
        assert_eq!(read(rtype, data), octets.replace(' ', ""), "{rtype} {data}");
        assert_eq!(
            read(rtype, &format!("\\# {} {}", octets.replace(' ', "").len() / 2, octets)),
            octets.replace(' ', "")
        );
    }
}

#[test]
fn signatures_in_every_habit() {
    let canonical = read(RRSIG, "TXT 13 2 300 20181221203525 20181219183525 34505 a. AQID");
    for data in [
        "txt 13 2 300 1545424525 1545244525 34505 a. AQID",
        "TYPE16 ECDSAP256SHA256 2 300 20181221203525 1545244525 34505 a AQ ID",
        "Txt ecdsap256sha256 2 300 20181221203525 20181219183525 34505 a. ( AQ\tID )",
    ] {
        assert_eq!(read(RRSIG, data), canonical, "{data}");
    }
    assert!(read(RRSIG, "A 8 0 1 1 0 1  AQID AQID").starts_with("0001"), "a signer's name is any name");
    assert_eq!(&read(RRSIG, "NXNAME 8 0 1 1 0 1 . AQID")[..4], "0080");
    assert_eq!(&read(RRSIG, "A 254 0 1 4294967295 0 1 . AQID")[16..24], "ffffffff");
}

#[test]
fn times_over_the_calendar() {
    for (text, seconds) in [
        ("19700101000000", 0),
        ("20000301000000", 951_868_800),
        ("20240229235959", 0x65e1_1a7f),
        ("21060207062815", u32::MAX),
        ("21060207062816", 0),
        ("0", 0),
        ("4294967295", u32::MAX),
    ] {
        assert_eq!(time(text), Ok(seconds), "{text}");
    }
    for text in [
        "20230229000000",
        "21000229000000",
        "20241301000000",
        "20240001000000",
        "20240100000000",
        "20240432000000",
        "20240101240000",
        "20240101006000",
        "20240101000060",
        "19691231235959",
        "4294967296",
        "-1",
        "+1",
        "",
        "2024010100000",
    ] {
        assert!(time(text).is_err(), "{text}");
    }
}

#[test]
fn mnemonics_and_wrapped_hex() {
    assert_eq!(read(DS, "1 ECDSAP256SHA256 SHA-256 ab CD"), "00010d02abcd");
    assert_eq!(read(DS, "1 rsasha1-nsec3-sha1 sha1 ( ab ) ( cd )"), "00010701abcd");
    assert_eq!(read(CDS, "0 DELETE 0 00"), "0000000000");
    assert_eq!(read(DNSKEY, "256 3 ED25519 AQID"), "0100030f010203");
    assert_eq!(read(CDNSKEY, "0 3 DELETE AA=="), "0000030000");
    assert_eq!(read(SRV, "0 5 5060 sip.a"), read(SRV, "0 5 5060 sip.a."));
    assert_eq!(read(NSEC, "a. NXNAME NSEC"), read(NSEC, "a. nsec TYPE128"));
    assert_eq!(read(53, "3 1 1 13"), "03010113");
    assert_eq!(read(CAA, r"\# 10 00 05 69 73 73 75 65 61 2e 62"), "00056973737565612e62");
}

#[test]
fn cut_off_data_is_told_from_nonsense() {
    for (rtype, data) in [
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505 a. WrKC..."),
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505 a. duwJz2fCONE62v9S=="),
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505 a. AQI"),
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505 a. AQI…"),
        (DNSKEY, "257 3 13 AQIDB"),
        (DS, "1 13 2 abc"),
        (DS, "1 13 2 ab..."),
        (TLSA, "3 1 1 abc"),
        (SSHFP, "4 2 abc"),
        (A, "\\# 4 c0 00 02"),
        (A, "\\# 4 c0 00 02 0"),
    ] {
        assert_eq!(read(rtype, data), "Truncated", "{data}");
    }
    for (rtype, data) in [
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505 a. WrKC!"),
        (RRSIG, "SOA 13 2 1800 1785824950 1785644950 34505"),
        (RRSIG, "NOSUCH 13 2 1800 1785824950 1785644950 34505 a. AQID"),
        (RRSIG, "A 256 2 1800 1785824950 1785644950 34505 a. AQID"),
        (RRSIG, "ABANAgAAASxrF8LgawU4yLBCB2V4YW1wbGUEdGVzdAA="),
        (DNSKEY, "257 3 NOSUCH AQID"),
        (DS, "65536 13 2 ab"),
        (A, "1.2.3"),
        (A, "1.2.3.4 5"),
        (A, "\\# 3 c0 00 02"),
        (A, "\\# 5 c0 00 02 01 00"),
        (A, "\\# 3 c0 00 02 01"),
        (A, "\\#"),
        (A, ""),
        (NS, "\\# 3 01 61 c0"),
        (NS, "\\# 4 01 61 c0 00"),
        (SOA, &format!("\\# 25 01 61 00 c0 00 {}", "0".repeat(40))),
        (NS, "a..b"),
        (MX, "10"),
        (NSEC, "a. NOSUCH"),
        (NSEC3, "1 0 0 zz 00000000000000000000000000000000"),
        (CAA, "256 issue x"),
        (DNSKEY, "\\# 3 01 01 03"),
        (RRSIG, "\\# 4 00 01 0d 02"),
        (HTTPS, "1 . nosuch=1"),
        (HTTPS, "1 . port=65536"),
        (HTTPS, "1 . port=1 port=2"),
        (HTTPS, "1 . ipv4hint=1.2.3"),
        (HTTPS, "1 . no-default-alpn=1"),
        (HTTPS, "65536 ."),
        (65280, "plain"),
        (41, "; EDNS: version 0"),
    ] {
        assert!(read(rtype, data).starts_with("Rdata("), "{data}: {}", read(rtype, data));
    }
}

#[test]
fn text_without_quotes_is_marked() {
    assert_eq!(read(TXT, "v=1; a b"), "JoinedStrings 08763d313b20612062");
    assert_eq!(read(TXT, r#"two "q" \"#), format!("JoinedStrings 09{}", hex(br#"two "q" \"#)));
    assert_eq!(read(TXT, "\"open"), "JoinedStrings 05226f70656e");
    assert_eq!(read(TXT, ""), "JoinedStrings 00");
    let joined = read(TXT, &"x".repeat(300));
    assert_eq!(joined, format!("JoinedStrings ff{}2d{}", "78".repeat(255), "78".repeat(45)));
    assert_eq!(read(TXT, &format!("\"{}\"", "x".repeat(300))), joined, "no string is longer than 255 octets");
    assert_eq!(read(TXT, &format!("\"{}\"", "x".repeat(255))), format!("ff{}", "78".repeat(255)));
    assert_eq!(read(TXT, "\"a\"\"b\""), "01610162");
    assert_eq!(read_as(TXT, "\"a\"", TextStyle::Raw), "JoinedStrings 0161");
    assert_eq!(read(TXT, "\"é\""), "Characters 02c3a9");
    assert_eq!(read(TXT, "\"\u{fffd}\""), "Characters 03efbfbd");
    assert_eq!(read(TXT, &"x".repeat(70_000)), "Rdata(\"longer than a record can be\")");
}

#[test]
fn other_losses_are_marked() {
    assert_eq!(read(NAPTR, "20 0 s SIP+D2U x _s.a."), "Naptr 001400000173075349502b4432550178025f73016100");
    assert!(read(NAPTR, r"20 0 s SIP !^.*$!\1! .").starts_with("Rdata("), "a bare backslash is no escape");
    assert_eq!(read(CAA, "0 issue a.b; c=d"), format!("Characters 00056973737565{}", hex(b"a.b; c=d")));
    assert_eq!(read(NS, "é.a."), "Characters 02c3a9016100");
}

#[test]
fn service_parameters() {
    for (data, octets) in [
        (
            "1 . port=443 alpn=\"h2\" nodefaultalpn mandatory=port,alpn",
            "000100 0000000400010003 00010003026832 00020000 0003000201bb",
        ),
        (r"1 . key1=\002h2 mandatory=alpn", "Svcb 000100 000000020001 00010003026832"),
        (r"1 . alpn=f\\\\oo\\,bar,h2", "Svcb 000100 0001000c 08665c6f6f2c626172 026832"),
        ("1 a. ech=AQID dohpath=/q{?dns} ohttp", "0001016100 00050003010203 000700082f717b3f646e737d 00080000"),
        ("1 . ipv6hint=::1,::2", "000100 00060020 00000000000000000000000000000001 00000000000000000000000000000002"),
        ("1 . key65400", "Svcb 000100 ff780000"),
        ("1 . key65400=\"a b\"", "000100 ff780003612062"),
    ] {
        assert_eq!(read(HTTPS, data).replace(' ', ""), octets.replace(' ', ""), "{data}");
    }
}
