//! What a visitor typed becomes a question.
