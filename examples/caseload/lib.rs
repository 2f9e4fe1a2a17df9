//! The caseload example as a library, so that it can be tested.
