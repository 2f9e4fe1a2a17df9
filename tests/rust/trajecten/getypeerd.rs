//! The typed form takes the same steps as the runtime form, on random legal paths. That wrong steps do not compile is shown by the
//! `compile_fail` examples of the library.

use participatiewet::norm::{Gegevens, Nieuw, Traject, Zaak};
use participatiewet_tests::wandeling::{Stap, instelling_bij, wandel};
use proptest::prelude::*;

/// A typed course in any of its states, and every step of the table as a call of its method.
macro_rules! getypeerd {
    ($machine:ident: $begin:ident { $($Van:ident --$methode:ident--> $Naar:ident;)+ } toestanden { $($T:ident)+ }) => {
        mod $machine {
            use super::*;
            use participatiewet::traject::$machine::{MACHINE, staat};

            enum Ergens { $($T(Traject<staat::$T>)),+ }

            impl Ergens {
                fn begin(instelling: Gegevens) -> Self {
                    Self::$begin(Traject::begin(instelling).expect("the first state"))
                }

                fn stap(self, nieuw: &Nieuw) -> Result<Self, participatiewet::Error> {
                    let naam = MACHINE.gebeurtenis(nieuw.gebeurtenis).expect("an event").naam;
                    let Nieuw { op, door, gegevens, .. } = *nieuw;
                    match (self, naam) {
                        $((Self::$Van(traject), stringify!($methode)) => Ok(Self::$Naar(traject.$methode(op, door, gegevens)?)),)+
                        _ => panic!("the table has no method {naam} here"),
                    }
                }

                fn zaak(&self) -> &Zaak {
                    match self { $(Self::$T(traject) => traject.zaak()),+ }
                }
            }

            #[test]
            fn every_step_of_the_table_is_a_method() {
                let stappen = [$((stringify!($methode), staat::$Van, staat::$Naar).0),+];
                assert_eq!(stappen.len(), MACHINE.overgangen().count());
            }

            proptest! {
                #![proptest_config(ProptestConfig::with_cases(300))]

                #[test]
                fn typed_and_runtime_agree(zaad in any::<u64>()) {
                    let mut getypeerd = Some(Ergens::begin(instelling_bij(&MACHINE, zaad)));
                    wandel(&MACHINE, zaad, 50, |stap| {
                        if let Stap::Gezet { nieuw, na, .. } = stap {
                            let vorige = getypeerd.take().expect("a course");
                            let volgende = vorige.stap(nieuw).unwrap_or_else(|fout| panic!("{fout}"));
                            assert_eq!(volgende.zaak().toestandnummer(), na.toestandnummer());
                            assert_eq!(volgende.zaak().historie(), na.historie());
                            getypeerd = Some(volgende);
                        }
                    });
                }
            }
        }
    };
}

getypeerd! {
    proefplaats: Aangevraagd {
        Aangevraagd --toegestaan--> Toegestaan;
        Aangevraagd --geweigerd--> Geweigerd;
        Toegestaan --verlengd--> Verlengd;
        Toegestaan --loonwaarde_gemeten--> Toegestaan;
        Verlengd --loonwaarde_gemeten--> Verlengd;
        Toegestaan --dienstverband--> Dienstverband;
        Verlengd --dienstverband--> Dienstverband;
        Toegestaan --geen_dienstverband--> GeenDienstverband;
        Verlengd --geen_dienstverband--> GeenDienstverband;
        Toegestaan --voortijdig_beeindigd--> VoortijdigBeeindigd;
        Verlengd --voortijdig_beeindigd--> VoortijdigBeeindigd;
    } toestanden { Aangevraagd Toegestaan Verlengd Dienstverband GeenDienstverband VoortijdigBeeindigd Geweigerd }
}

getypeerd! {
    bezwaar: Besluit {
        Besluit --besluit_bekendgemaakt--> TermijnOpen;
        TermijnOpen --bezwaarschrift--> Ingediend;
        TermijnOpen --te_laat_ingediend--> TeLaat;
        TermijnOpen --geen_bezwaar--> Onherroepelijk;
        TeLaat --verschoonbaar--> Ingediend;
        TeLaat --niet_verschoonbaar--> NietOntvankelijk;
        Ingediend --verzuim_gemeld--> Verzuim;
        Verzuim --hersteld--> Ingediend;
        Verzuim --niet_hersteld--> NietOntvankelijk;
        Ingediend --hoorzitting--> Gehoord;
        Ingediend --horen_achterwege--> Gehoord;
        Ingediend --verdaagd--> Ingediend;
        Gehoord --verdaagd--> Gehoord;
        Ingediend --uitstel_met_instemming--> Ingediend;
        Gehoord --uitstel_met_instemming--> Gehoord;
        Gehoord --gegrond--> Gegrond;
        Gehoord --ongegrond--> Ongegrond;
        Ingediend --ingebrekestelling--> Ingediend;
        TeLaat --ingebrekestelling--> TeLaat;
        Gehoord --ingebrekestelling--> Gehoord;
        Ingediend --ingetrokken--> Ingetrokken;
        TeLaat --ingetrokken--> Ingetrokken;
        Verzuim --ingetrokken--> Ingetrokken;
        Gehoord --ingetrokken--> Ingetrokken;
    } toestanden { Besluit TermijnOpen Ingediend TeLaat Verzuim Gehoord Gegrond Ongegrond NietOntvankelijk Ingetrokken Onherroepelijk }
}

getypeerd! {
    participatieplaats: Kandidaat {
        Kandidaat --gestart--> Jaar1;
        Jaar1 --scholing--> Jaar1;
        Jaar2 --scholing--> Jaar2;
        Jaar3 --scholing--> Jaar3;
        Jaar4 --scholing--> Jaar4;
        Jaar1 --premie--> Jaar1;
        EindigtNaJaar1 --premie--> EindigtNaJaar1;
        Jaar2 --premie--> Jaar2;
        Jaar3 --premie--> Jaar3;
        Jaar4 --premie--> Jaar4;
        Jaar1 --buiten_beschouwing--> Jaar1;
        Jaar2 --buiten_beschouwing--> Jaar2;
        Jaar1 --kans_vergroot--> Jaar2;
        Jaar1 --kans_niet_vergroot--> EindigtNaJaar1;
        EindigtNaJaar1 --einde_jaar1--> Beeindigd;
        Jaar2 --verlengd_derde_jaar--> Jaar3;
        Jaar3 --verlengd_vierde_jaar--> Jaar4;
        Jaar1 --uitstroom--> Uitstroom;
        EindigtNaJaar1 --uitstroom--> Uitstroom;
        Jaar2 --uitstroom--> Uitstroom;
        Jaar3 --uitstroom--> Uitstroom;
        Jaar4 --uitstroom--> Uitstroom;
        Jaar1 --beeindigd--> Beeindigd;
        Jaar2 --beeindigd--> Beeindigd;
        Jaar3 --beeindigd--> Beeindigd;
        Jaar4 --beeindigd--> Beeindigd;
    } toestanden { Kandidaat Jaar1 EindigtNaJaar1 Jaar2 Jaar3 Jaar4 Uitstroom Beeindigd }
}
