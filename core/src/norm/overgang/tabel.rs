//! The table of a machine as source text: one macro makes the runtime table, the enums and the typed form of it.

/// Declares a machine. States are listed first, the one in which a course begins on top; then every event with its method in the
/// typed form, its label, who may raise it, its data, its guards, and its steps, each with its ground. The fields are those of the module
/// `velden` where the macro is used.
macro_rules! traject {
    (
        machine $naam:literal, $titel:literal, van $van:expr;
        over $over:expr;
        toestanden { $($T:ident $t:literal $tlabel:literal $soort:ident;)+ }
        gebeurtenissen { $(
            $E:ident fn $e:ident $elabel:literal door $($rol:ident)+
            $(; nodig $($nodig:ident)+)? $(; ook $($ook:ident)+)? $(; als $($als:ident)+)?
            { $($Van:ident => $Naar:ident $grond:ident $(als $($stap:ident)+)?;)+ }
        )+ }
        termijnen $termijnen:expr;
        instellingen $instellingen:expr;
    ) => {
        #[doc = concat!("The states of: ", $titel, ".")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum Toestand { $(#[doc = $tlabel] $T),+ }

        #[doc = concat!("The events of: ", $titel, ".")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[repr(u8)]
        pub enum Gebeurtenis { $(#[doc = $elabel] $E),+ }

        impl Toestand {
            /// All of them, in the order of the table.
            pub const ALLE: &'static [Self] = &[$(Self::$T),+];
        }

        impl Gebeurtenis {
            /// All of them, in the order of the table.
            pub const ALLE: &'static [Self] = &[$(Self::$E),+];
        }

        impl $crate::norm::Nummer for Toestand {
            fn nummer(self) -> u8 {
                self as u8
            }
        }

        impl $crate::norm::Nummer for Gebeurtenis {
            fn nummer(self) -> u8 {
                self as u8
            }
        }

        #[doc = concat!("The table of: ", $titel, ".")]
        pub static MACHINE: $crate::norm::Machine = $crate::norm::Machine {
            naam: $naam,
            titel: $titel,
            over: $over,
            van: $van,
            toestanden: &[$($crate::norm::ToestandDef {
                naam: $t,
                label: $tlabel,
                soort: $crate::norm::Soort::$soort,
            }),+],
            gebeurtenissen: &[$($crate::norm::GebeurtenisDef {
                naam: stringify!($e),
                label: $elabel,
                door: &[$($crate::norm::Rol::$rol),+],
                nodig: &[$($(&velden::$nodig),+)?],
                ook: &[$($(&velden::$ook),+)?],
                voorwaarden: &[$($(&$als),+)?],
                pijlen: &[$($crate::norm::Pijl {
                    van: Toestand::$Van as u8,
                    naar: Toestand::$Naar as u8,
                    grondslag: &$grond,
                    voorwaarden: &[$($(&$stap),+)?],
                }),+],
            }),+],
            termijnen: $termijnen,
            instellingen: $instellingen,
        };

        #[doc = concat!("The states as types, for the typed form of: ", $titel, ".")]
        pub mod staat {
            $(
                #[doc = $tlabel]
                #[derive(Debug, Clone, Copy)]
                pub struct $T;

                impl $crate::norm::Staat for $T {
                    const MACHINE: &'static $crate::norm::Machine = &super::MACHINE;
                    const TOESTAND: u8 = super::Toestand::$T as u8;
                }
            )+
        }

        $($(
            impl $crate::norm::Traject<staat::$Van> {
                #[doc = $elabel]
                ///
                /// # Errors
                /// A guard, a role, a day or missing data: every refusal at once.
                pub fn $e(
                    self,
                    op: $crate::tijd::Datum,
                    door: $crate::norm::Rol,
                    gegevens: $crate::norm::Gegevens,
                ) -> Result<$crate::norm::Traject<staat::$Naar>, $crate::Error> {
                    self.stap(Gebeurtenis::$E, op, door, gegevens)
                }
            }
        )+)+
    };
}
pub(crate) use traject;
