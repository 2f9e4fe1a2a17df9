//! What the test suites share: the naive implementation and the reading of vectors.

pub mod naief;
