//! Choices (*keuzes*): where law and practice leave something open, each with an id, a default and a switch.

use crate::fout::Fout;
use crate::invoer::{Lezer, Ruw, onbekende_naam, pad};

/// Reads `keuzes={id: variant}`; `stel` sets one choice: `None` for an unknown id, `Some(false)` for an unknown variant.
pub(crate) fn lees_keuzes(
    lezer: &mut Lezer<'_, '_>,
    catalogus: &[KeuzeDef],
    mut stel: impl FnMut(&str, &str) -> Option<bool>,
) {
    for (id, ruw) in lezer.velden_van("keuzes") {
        let fout = match Ruw::woord(ruw).map(|variant| (variant, stel(id, variant))) {
            Ok((_, Some(true))) => continue,
            Ok((_, None)) => {
                let ids: Vec<&str> = catalogus.iter().map(|keuze| keuze.id).collect();
                onbekende_naam("onbekende_keuze", id, &ids)
            }
            Ok((variant, Some(false))) => onbekende_variant(catalogus, id, variant),
            Err(fout) => fout.onder(&pad(id)),
        };
        lezer.fouten.push(fout.onder("/keuzes"));
    }
}

fn onbekende_variant(catalogus: &[KeuzeDef], id: &str, variant: &str) -> Fout {
    let varianten = catalogus.iter().filter(|keuze| keuze.id == id).flat_map(|keuze| keuze.varianten);
    let namen: Vec<&str> = varianten.map(|variant| variant.naam).collect();
    Fout::new("onbekende_variant", pad(id), format!("een van: {}", namen.join(", "))).met_waarde(variant)
}

/// One interpretation that can be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Variant {
    /// Stable name, as in `keuzes={id: variant}`.
    pub naam: &'static str,
    /// What it means, in plain Dutch.
    pub tekst: &'static str,
}

/// A choice that the library knows.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct KeuzeDef {
    /// Stable id.
    pub id: &'static str,
    /// What is left open.
    pub omschrijving: &'static str,
    /// Why the default is the default.
    pub grond: &'static str,
    /// The variants; the first is the default.
    pub varianten: &'static [Variant],
    /// How a caller switches: `keuzes`, the name of an argument, or empty when there is one variant only.
    pub schakelaar: &'static str,
}

/// A choice as it was taken in one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GemaakteKeuze {
    /// Which choice.
    pub def: &'static KeuzeDef,
    variant: u8,
}

impl GemaakteKeuze {
    pub(crate) const fn new(def: &'static KeuzeDef, variant: u8) -> Self {
        Self { def, variant }
    }

    /// The variant taken.
    #[must_use]
    pub fn variant(&self) -> Variant {
        let gekozen = self.def.varianten.get(usize::from(self.variant)).or(self.def.varianten.first());
        gekozen.copied().unwrap_or(Variant { naam: "", tekst: "" })
    }
}

/// Declares the choices of a rule: an enum per choice, the struct that holds them, and their catalogue.
macro_rules! keuzes {
    ($(#[$doc:meta])* $vis:vis struct $Keuzes:ident {
        $($id:ident: $Keuze:ident {
            omschrijving: $omschrijving:literal,
            grond: $grond:literal,
            $Eerste:ident = $naam_eerste:literal: $tekst_eerste:literal,
            $($Variant:ident = $naam:literal: $tekst:literal),+ $(,)?
        })+
    }) => {
        $(
            #[doc = $omschrijving]
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
            pub enum $Keuze {
                #[default]
                #[doc = $tekst_eerste]
                $Eerste,
                $(#[doc = $tekst] $Variant),+
            }

            impl $Keuze {
                /// The choice that this is a variant of.
                pub const DEF: $crate::norm::KeuzeDef = $crate::norm::KeuzeDef {
                    id: stringify!($id),
                    omschrijving: $omschrijving,
                    grond: $grond,
                    varianten: &[
                        $crate::norm::Variant { naam: $naam_eerste, tekst: $tekst_eerste },
                        $($crate::norm::Variant { naam: $naam, tekst: $tekst }),+
                    ],
                    schakelaar: "keuzes",
                };

                pub(crate) fn gemaakt(self) -> $crate::norm::GemaakteKeuze {
                    const DEF: &$crate::norm::KeuzeDef = &$Keuze::DEF;
                    $crate::norm::GemaakteKeuze::new(DEF, self as u8)
                }

                fn van_naam(naam: &str) -> Option<Self> {
                    match naam {
                        $naam_eerste => Some(Self::$Eerste),
                        $($naam => Some(Self::$Variant),)+
                        _ => None,
                    }
                }
            }
        )+

        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        $vis struct $Keuzes {
            $(#[doc = $omschrijving] pub $id: $Keuze),+
        }

        impl $Keuzes {
            /// The choices that `keuzes={id: variant}` can set.
            pub const CATALOGUS: &'static [$crate::norm::KeuzeDef] = &[$($Keuze::DEF),+];

            /// Sets one choice by its names; `None` for an unknown id, `Some(false)` for an unknown variant.
            pub(crate) fn stel(&mut self, id: &str, variant: &str) -> Option<bool> {
                match id {
                    $(stringify!($id) => {
                        let gekozen = $Keuze::van_naam(variant);
                        self.$id = gekozen.unwrap_or(self.$id);
                        Some(gekozen.is_some())
                    })+
                    _ => None,
                }
            }

            /// The choices that differ from their default: id and variant.
            #[must_use]
            pub fn afwijkend(&self) -> Vec<(&'static str, &'static str)> {
                let mut lijst = Vec::new();
                $(if self.$id != $Keuze::default() {
                    lijst.push((stringify!($id), self.$id.gemaakt().variant().naam));
                })+
                lijst
            }
        }
    };
}
pub(crate) use keuzes;
