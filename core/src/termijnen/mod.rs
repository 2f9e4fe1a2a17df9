//! Terms (*termijnen*): until when must somebody decide, pay or object, what a late decision costs, each date with its article.
//!
//! The rules are those of the *Algemene wet bestuursrecht* (Awb) and of the Participatiewet; the calendar and the *Algemene
//! termijnenwet* stand in [`crate::tijd`]. One file per question:
//!
//! | question | function | article |
//! |---|---|---|
//! | until when must be decided on an application | [`beslistermijn()`] | Awb 4:5, 4:13 to 4:15; Pw 10d lid 12 |
//! | what does a late decision cost | [`dwangsom()`] | Awb 4:17, 4:18 |
//! | until when can somebody object, and was it in time | [`bezwaartermijn()`] | Awb 6:7 to 6:9 |
//! | until when must be decided on the objection | [`beslissing_op_bezwaar()`] | Awb 7:10 |
//! | until when must the loonkostensubsidie of a month be paid | [`betaaldag()`] | Besluit LKS 2021 art. 7 |
//!
//! What an authority must weigh (was somebody in default, was the notice unreasonably late) is read as given and never decided.
#![doc(alias = "deadline")]

mod artikelen;
pub mod beslissing_op_bezwaar;
pub mod beslistermijn;
pub mod betaaldag;
pub mod bezwaartermijn;
mod cijfer;
pub mod dwangsom;
mod keuze;
mod lezen;
mod meldingen;
mod opschorting;
mod telling;
mod uitkomst;

pub use beslissing_op_bezwaar::bepaal as beslissing_op_bezwaar;
pub use beslistermijn::bepaal as beslistermijn;
pub use betaaldag::bepaal as betaaldag;
pub use bezwaartermijn::bepaal as bezwaartermijn;
pub use dwangsom::bepaal as dwangsom;
pub use keuze::{Besluitdag, EersteDag, EindeOpschorting, Keuzes, Voortijdig, Wachttijd};
pub use lezen::OPSCHORTINGVELDEN;
pub use opschorting::{Opschorting, Tijdvakgrond, Verzoekgrond};
pub use uitkomst::{FORMAAT, SCHEMA, Stand, Tijdigheid, Uitkomst};
