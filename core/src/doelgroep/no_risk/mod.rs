//! The no-risk polis (Ziektewet art. 29b): for whose sickness UWV pays, and how long after the start of the job.
//!
//! [`LID_1`] holds for five years, [`LID_2`] as long as the job lasts; [`looptijd`] says which. UWV decides on the benefit.
#![doc(alias = "no-risk policy")]

mod lid_1;
mod lid_2;
mod looptijd;
mod voorwaarden;

pub use lid_1::LID_1;
pub use lid_2::{BEPERKING, LID_2, LID_11, ONDER_E, ONDER_F};
pub use looptijd::{Begin, Duur, Looptijd, looptijd};
