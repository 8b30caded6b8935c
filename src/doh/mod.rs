//! DNS over HTTPS: providers, the fetch plan, and the two forms that a response comes in.
