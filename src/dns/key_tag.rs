//! Key tags (RFC 4034 B): a checksum that narrows the search for a key, and identifies none.

/// The tag of a DNSKEY's RDATA.
///
/// For algorithm 1 (RSA/MD5) it is two octets of the modulus (RFC 4034 B.1); for all others a sum with its carry folded
/// in once (RFC 4034 B). RDATA too short to be a key gives the sum of what is there.
///
/// The DNSKEY of RFC 4034 5.4 has tag 60485:
///
/// ```
/// use explainer::dns::key_tag;
/// assert_eq!(key_tag::running_sum(&[1, 0, 3, 5]).last(), Some(&(0x0100 + 0x0305)));
/// assert_eq!(key_tag::of_rdata(&[1, 0, 3, 5, 0xff, 0xff]), (0x0100 + 0x0305 + 0xffff - 0x10000 + 1) as u16);
/// ```
pub fn of_rdata(rdata: &[u8]) -> u16 {
    if let [_, _, _, 1, key @ ..] = rdata
        && let [.., high, low, _] = key
    {
        return u16::from_be_bytes([*high, *low]);
    }
    let sum = running_sum(rdata).last().copied().unwrap_or(0);
    let folded = sum.wrapping_add(sum >> 16);
    (folded & 0xffff) as u16
}

/// The sum after each pair of octets, for display: the last one, its carry folded in, is the tag.
pub fn running_sum(rdata: &[u8]) -> Vec<u32> {
    rdata
        .chunks(2)
        .scan(0u32, |sum, pair| {
            let word = match pair {
                [high, low] => u32::from(*high) << 8 | u32::from(*low),
                [high] => u32::from(*high) << 8,
                _ => 0,
            };
            *sum = sum.wrapping_add(word);
            Some(*sum)
        })
        .collect()
}
