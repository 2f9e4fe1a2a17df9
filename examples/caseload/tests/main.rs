//! Tests of the caseload example.

mod bestand;
mod data;
mod fuzz;
mod hulp;
mod opties;
mod uitvoer;
mod vergelijking;
mod vuil;
