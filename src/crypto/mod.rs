//! Signatures, digests and hashes of DNSSEC. Only this file is seen outside.
