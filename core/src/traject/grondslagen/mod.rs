//! What the machines cite. An article that was renumbered or changed stands here once per meaning, with its period.

mod andere_wetten;
mod participatiewet;
mod zonder_wet;

pub(super) use andere_wetten::*;
pub(super) use participatiewet::*;
pub(super) use zonder_wet::*;
