//! The fields that events and local rules carry: name, type and question in plain Dutch. One line each.

mod over_de_persoon_en_het_werk;
mod over_het_verloop;

pub use over_de_persoon_en_het_werk::*;
pub use over_het_verloop::*;

use crate::norm::{VeldDef, VeldSoort};

const fn veld(naam: &'static str, soort: VeldSoort, vraag: &'static str) -> VeldDef {
    VeldDef { naam, soort, vraag }
}
