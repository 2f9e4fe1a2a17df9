//! Tests of the caseload example.

mod bestand;
mod data;
mod fuzz;
mod groepen;
mod hulp;
mod opties;
mod personen;
mod uitvoer;
mod vergelijking;
mod vuil;
