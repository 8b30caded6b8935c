//! Examples of the RFCs as known answers.
