//! RDATA in presentation format, as `TYPE data`: read or refused; what is read has a canonical form that is its own.
#![no_main]

use explainer::dns::{Rtype, canonical};
use explainer::doh::rdata::{TextStyle, rdata};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &str| {
    let Some((rtype, data)) = line.split_once(' ') else { return };
    let Ok(rtype) = rtype.parse::<Rtype>() else { return };
    for style in [TextStyle::Quoted, TextStyle::Raw] {
        if let Ok((octets, _)) = rdata(rtype, data, style) {
            let canonical = canonical::rdata(rtype, &octets);
            assert_eq!(canonical::rdata(rtype, &canonical), canonical);
            assert_eq!(canonical.len(), octets.len());
        }
    }
});
