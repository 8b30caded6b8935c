//! Natively: whole chains by ours and dnssec-prover, their signatures by ours, ring and hickory, and cost by RRsets.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use explainer_bench::{CHAINS, Chain, of_rrsets};

fn chains(c: &mut Criterion) {
    for (name, text) in CHAINS {
        let chain = Chain::read(text);
        let mut group = c.benchmark_group(name);
        group.bench_function("ours", |b| b.iter(|| chain.ours()));
        group.bench_function("dnssec-prover", |b| b.iter(|| chain.prover()));
        group.bench_function("signatures by ours", |b| b.iter(|| chain.our_signatures()));
        group.bench_function("signatures by ring", |b| b.iter(|| chain.ring_signatures()));
        group.bench_function("signatures by hickory", |b| b.iter(|| chain.hickory_signatures()));
        group.finish();
    }
}

fn rrsets(c: &mut Criterion) {
    let mut group = c.benchmark_group("RRsets");
    for count in [1, 4, 16, 64, 128] {
        let case = of_rrsets(count);
        group.throughput(Throughput::Elements(u64::from(count)));
        group.bench_function(BenchmarkId::from_parameter(count), |b| b.iter(|| case.validate().work));
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(2));
    targets = chains, rrsets
}
criterion_main!(benches);
