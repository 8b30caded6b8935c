//! Numbers in, numbers out: no bindings are needed.

use std::cell::RefCell;

use explainer_bench::{CHAINS, Chain, of_rrsets};

thread_local! {
    static READ: RefCell<Vec<Chain>> = const { RefCell::new(Vec::new()) };
    static GROWN: RefCell<Vec<(u32, explainer_bench::Case)>> = const { RefCell::new(Vec::new()) };
}

/// Reads the chains; gives their number.
#[unsafe(no_mangle)]
pub extern "C" fn setup() -> usize {
    READ.with(|read| {
        *read.borrow_mut() = CHAINS.iter().map(|(_, text)| Chain::read(text)).collect();
        read.borrow().len()
    })
}

fn times(count: u32, chain: usize, run: impl Fn(&Chain)) {
    READ.with(|read| (0..count).for_each(|_| run(&read.borrow()[chain])));
}

/// Validates a chain this many times by ours.
#[unsafe(no_mangle)]
pub extern "C" fn ours(chain: usize, count: u32) {
    times(count, chain, |chain| drop(chain.ours()));
}

/// Validates a chain this many times by dnssec-prover.
#[unsafe(no_mangle)]
pub extern "C" fn prover(chain: usize, count: u32) {
    times(count, chain, |chain| drop(chain.prover()));
}

/// Checks the signatures of a chain alone this many times.
#[unsafe(no_mangle)]
pub extern "C" fn signatures(chain: usize, count: u32) {
    times(count, chain, Chain::our_signatures);
}

/// Validates an answer of this many RRsets this many times.
#[unsafe(no_mangle)]
pub extern "C" fn rrsets(rrsets: u32, count: u32) {
    GROWN.with(|grown| {
        let mut grown = grown.borrow_mut();
        if !grown.iter().any(|(known, _)| *known == rrsets) {
            grown.push((rrsets, of_rrsets(u16::try_from(rrsets).unwrap_or(u16::MAX))));
        }
        let Some((_, case)) = grown.iter().find(|(known, _)| *known == rrsets) else { return };
        for _ in 0..count {
            drop(case.validate());
        }
    });
}
