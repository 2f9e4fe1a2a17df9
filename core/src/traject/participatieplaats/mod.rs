//! *Participatieplaats* (unpaid additional work, Participatiewet art. 10a): the clock of 6, 9, 12, 24, 36 and 48 months.

mod termijnen;
mod voorwaarden;

use self::termijnen::TERMIJNEN;
use self::voorwaarden::*;
use super::grondslagen::*;
use super::velden;
use crate::norm::traject;
use crate::tijd::Datum;

traject! {
    machine "participatieplaats", "Participatieplaats", van Datum::constant(2015, 1, 1);
    over concat!(
        "Onbeloonde additionele werkzaamheden (Participatiewet art. 10a). Na zes maanden scholing en telkens ",
        "een premie, na negen maanden een beoordeling, ten hoogste twee jaar, met verlenging drie en vier ",
        "jaar. Maanden van een andere voorziening bij een werkgever die waarschijnlijk in dienst neemt ",
        "blijven buiten de twee jaar, ten hoogste zes. De hoogte van de premie staat in de verordening.",
    );
    toestanden {
        Kandidaat "kandidaat" "Kandidaat" Begin;
        Jaar1 "jaar1" "Eerste jaar, nog niet beoordeeld" Open;
        EindigtNaJaar1 "eindigt_na_jaar1" "Eindigt na twaalf maanden" Open;
        Jaar2 "jaar2" "Voortgezet tot 24 maanden" Open;
        Jaar3 "jaar3" "Verlengd tot 36 maanden" Open;
        Jaar4 "jaar4" "Verlengd tot 48 maanden" Open;
        Uitstroom "uitstroom" "Uitstroom naar werk of opleiding" Eind;
        Beeindigd "beeindigd" "Beëindigd" Eind;
    }
    gebeurtenissen {
        Gestart fn gestart "Gestart" door College
            ; nodig ALGEMENE_BIJSTAND KANS_OP_WERK_GERING ADDITIONEEL ONBELOOND JONGER_DAN_27
            ; als ALGEMENE_BIJSTAND KANS_GERING ADDITIONEEL NIET_JONGER_DAN_27
            { Kandidaat => Jaar1 PW_10A_1; }
        Scholing fn scholing "Scholing beoordeeld of aangeboden" door College Klantmanager
            ; nodig STARTKWALIFICATIE SCHOLING; als NA_ZES_MAANDEN SCHOLING_PAST KLOK
            { Jaar1 => Jaar1 PW_10A_5; Jaar2 => Jaar2 PW_10A_5; Jaar3 => Jaar3 PW_10A_5; Jaar4 => Jaar4 PW_10A_5; }
        Premie fn premie "Premie" door College
            ; nodig VOLDOENDE_MEEGEWERKT; als MEEGEWERKT HALFJAAR_VOL KLOK
            {
                Jaar1 => Jaar1 PW_10A_6;
                EindigtNaJaar1 => EindigtNaJaar1 PW_10A_6;
                Jaar2 => Jaar2 PW_10A_6;
                Jaar3 => Jaar3 PW_10A_6;
                Jaar4 => Jaar4 PW_10A_6;
            }
        BuitenBeschouwing fn buiten_beschouwing "Maanden blijven buiten beschouwing" door College
            ; nodig MAANDEN_BUITEN_BESCHOUWING REEEL_UITZICHT; als REEEL_UITZICHT HOOGSTENS_ZES KLOK
            { Jaar1 => Jaar1 PW_10A_3; Jaar2 => Jaar2 PW_10A_3; }
        KansVergroot fn kans_vergroot "Kans vergroot, na beoordeling" door College
            ; nodig KANS_VERGROOT; als NA_NEGEN_MAANDEN KANS_VERGROOT KLOK
            { Jaar1 => Jaar2 PW_10A_8; }
        KansNietVergroot fn kans_niet_vergroot "Kans niet vergroot, na beoordeling" door College
            ; nodig KANS_VERGROOT; als NA_NEGEN_MAANDEN KANS_NIET_VERGROOT VOOR_EINDE_JAAR
            { Jaar1 => EindigtNaJaar1 PW_10A_8; }
        EindeJaar1 fn einde_jaar1 "Einde na twaalf maanden" door College
            ; als PRECIES_TWAALF_MAANDEN
            { EindigtNaJaar1 => Beeindigd PW_10A_8; }
        VerlengdDerdeJaar fn verlengd_derde_jaar "Verlengd met een derde jaar" door College
            ; nodig KANS_AANMERKELIJK_BETER ANDERE_OMGEVING ANDERE_WERKZAAMHEDEN
            ; als AANMERKELIJK_BETER ANDERS_IN_DERDE_JAAR VOOR_AFLOOP
            { Jaar2 => Jaar3 PW_10A_9; }
        VerlengdVierdeJaar fn verlengd_vierde_jaar "Nogmaals verlengd" door College
            ; nodig KANS_AANMERKELIJK_BETER; als AANMERKELIJK_BETER_NOGMAALS VOOR_AFLOOP
            { Jaar3 => Jaar4 PW_10A_10; }
        Uitstroom fn uitstroom "Naar werk of opleiding" door Klantmanager College
            ; nodig UITKOMST; als KLOK
            {
                Jaar1 => Uitstroom PROCESGANG;
                EindigtNaJaar1 => Uitstroom PROCESGANG;
                Jaar2 => Uitstroom PROCESGANG;
                Jaar3 => Uitstroom PROCESGANG;
                Jaar4 => Uitstroom PROCESGANG;
            }
        Beeindigd fn beeindigd "Beëindigd" door College
            ; als KLOK
            {
                Jaar1 => Beeindigd PW_10A_1;
                Jaar2 => Beeindigd PW_10A_1;
                Jaar3 => Beeindigd PW_10A_9;
                Jaar4 => Beeindigd PW_10A_10;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}
