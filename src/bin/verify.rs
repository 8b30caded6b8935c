//! Verifies case files natively.

fn main() {}
