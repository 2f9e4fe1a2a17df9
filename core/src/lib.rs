//! The work side of the Dutch *Participatiewet*, computed exactly, dated and explained.
//!
//! The library answers what a municipality must compute: here the height of the *loonkostensubsidie* (a wage
//! cost subsidy for somebody who cannot earn the minimum wage) for any date from 2015-01-01. Every step carries
//! its article, every figure its source, every open reading its name. There is no clock and no I/O: a date is always given.
//!
//! ```
//! use participatiewet::grootheid::Uren;
//! use participatiewet::loonkostensubsidie::{Invoer, Route, bereken};
//!
//! let mut invoer = Invoer::new("2026-07-01".parse()?, Route::Loonwaarde("60".parse()?), Uren::hele(32));
//! invoer.normale_arbeidsduur = Some(Uren::hele(36));
//! let uitkomst = bereken(&invoer)?;
//! assert_eq!(uitkomst.bedrag().to_string(), "1121.76"); // euro per month, employer costs included
//! println!("{}", uitkomst.verslag());                   // plain Dutch, step by step
//! # Ok::<(), participatiewet::Error>(())
//! ```
//!
//! It gives the height, never the right to it: the college decides.

pub mod beschut_werk;
pub mod bron;
pub mod doelgroep;
pub mod feiten;
mod fout;
pub mod grootheid;
pub mod invoer;
pub mod kolommen;
pub mod loonkostensubsidie;
pub mod loonwaarde;
pub mod norm;
pub mod parameters;
pub mod participatieladder;
pub mod termijnen;
pub mod tijd;
pub mod traject;
pub mod voorziening;
pub mod vragen;

pub use fout::{Error, Fout};

/// The examples of the README run too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Version of the library, as every answer names it.
pub const VERSIE: &str = env!("CARGO_PKG_VERSION");
