//! The octets behind a step of the trace, explained field by field, and what is needed to do the same elsewhere. No words.
