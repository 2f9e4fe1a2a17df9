//! *Loonkostensubsidie* per job (Participatiewet art. 10d): from intention to end, with the loonwaardebepaling inside it.
//!
//! The height is not here but in [`crate::loonkostensubsidie`].
#![doc(alias = "wage cost subsidy")]

mod termijnen;
mod voorwaarden;

use self::termijnen::{EERSTE_KEER, TERMIJN_VOORBIJ, TERMIJNEN};
use self::voorwaarden::*;
use super::grondslagen::*;
use super::velden;
use crate::norm::traject;
use crate::tijd::Datum;

traject! {
    machine "loonkostensubsidie", "Loonkostensubsidie", van Datum::constant(2017, 2, 1);
    over concat!(
        "Loonkostensubsidie voor één dienstbetrekking (Participatiewet art. 10d), met de loonwaardebepaling ",
        "daarin. Een aanvraag door werkgever of persoon kent de wet vanaf 1 juli 2023; daarvoor begint het ",
        "college ambtshalve. Het forfait duurt ten hoogste de eerste zes maanden van de dienstbetrekking. De ",
        "verordening regelt het administratieve proces (art. 8a lid 2 onder c). Wat er betaald wordt staat ",
        "bij de berekening van de hoogte.",
    );
    toestanden {
        Voornemen "voornemen" "Voornemen" Begin;
        Aangevraagd "aangevraagd" "Aangevraagd" Open;
        Aanvulling "aanvulling" "Aanvulling gevraagd" Open;
        DoelgroepToets "doelgroep_toets" "Toets doelgroep" Open;
        Routekeuze "routekeuze" "Keuze van de route" Open;
        LoonwaardeOnderzoek "loonwaarde_onderzoek" "Onderzoek loonwaarde" Open;
        BeschikkingLoonwaarde "beschikking_loonwaarde" "Beschikking volgt (loonwaarde)" Open;
        BeschikkingForfait "beschikking_forfait" "Beschikking volgt (forfait)" Open;
        ActiefForfait "actief_forfait" "Actief, forfait" Open;
        ActiefLoonwaarde "actief_loonwaarde" "Actief, loonwaarde" Open;
        Herbepaling "herbepaling" "Loonwaarde opnieuw bepalen" Open;
        Opgeschort "opgeschort" "Opgeschort" Open;
        Afgewezen "afgewezen" "Afgewezen" Eind;
        BuitenBehandeling "buiten_behandeling" "Buiten behandeling" Eind;
        Ingetrokken "ingetrokken" "Ingetrokken" Eind;
        Overgedragen "overgedragen" "Overgedragen aan een andere gemeente" Eind;
        Beeindigd "beeindigd" "Beëindigd" Eind;
    }
    gebeurtenissen {
        Aanvraag fn aanvraag "Aanvraag" door Werkgever Inwoner
            ; nodig VOORGENOMEN_DIENSTBETREKKING AANVANG_DIENSTBETREKKING; als VOORNEMEN
            { Voornemen => Aangevraagd PW_10D_1_AANVRAAG; }
        Ambtshalve fn ambtshalve "Ambtshalve" door College
            { Voornemen => DoelgroepToets PW_10D_1; }
        AanvraagNaStart fn aanvraag_na_start "Aanvraag na het begin van de baan" door Werkgever Inwoner
            ; nodig AANVANG_DIENSTBETREKKING SITUATIE_VOOR_DIENSTBETREKKING; als BINNEN_ZES_MAANDEN SITUATIE_VOORAF
            { Voornemen => Aangevraagd PW_10D_2; }
        AanvullingGevraagd fn aanvulling_gevraagd "College vraagt aanvulling" door College
            { Aangevraagd => Aanvulling AWB_4_5; }
        Aangevuld fn aangevuld "Aangevuld" door Werkgever Inwoner
            { Aanvulling => Aangevraagd AWB_4_5; }
        NietAangevuld fn niet_aangevuld "Niet aangevuld, buiten behandeling" door College
            { Aanvulling => BuitenBehandeling AWB_4_5_4; }
        InBehandeling fn in_behandeling "In behandeling" door College Klantmanager
            { Aangevraagd => DoelgroepToets PRAKTIJK_ADMINISTRATIE; }
        DoelgroepBevestigd fn doelgroep_bevestigd "Behoort tot de doelgroep" door College
            ; nodig DOELGROEP_LOONKOSTENSUBSIDIE WSW_DIENSTBETREKKING ANDERE_LOONKOSTENSUBSIDIE
            ; als DOELGROEP GEEN_WSW GEEN_ANDERE_SUBSIDIE
            { DoelgroepToets => Routekeuze PW_10D_1; }
        NietDoelgroep fn niet_doelgroep "Behoort niet tot de doelgroep" door College
            { DoelgroepToets => Afgewezen PW_10D_1; }
        WswUitsluiting fn wsw_uitsluiting "Dienstbetrekking van de Wsw" door College
            { DoelgroepToets => Afgewezen PW_10D_3; }
        AndereSubsidie fn andere_subsidie "Andere subsidie voor dezelfde baan" door College
            { DoelgroepToets => Afgewezen PW_10D_9; }
        KiesLoonwaarde fn kies_loonwaarde "Eerst de loonwaarde" door College
            { Routekeuze => LoonwaardeOnderzoek PW_10D_1_A; }
        KiesForfait fn kies_forfait "Loonwaarde blijft achterwege" door College
            ; nodig OVERLEG_WERKGEVER; als OVERLEG_FORFAIT FORFAIT_ALLEEN_LID_1
            { Routekeuze => BeschikkingForfait PW_10D_1_B; }
        Werkplekonderzoek fn werkplekonderzoek "Onderzoek op de werkplek" door Loonwaardedeskundige
            ; nodig DESKUNDIGE_GEKWALIFICEERD; als DESKUNDIGE IN_FORFAIT
            {
                LoonwaardeOnderzoek => LoonwaardeOnderzoek PW_10D_1_A;
                ActiefForfait => ActiefForfait PW_10D_5;
                Herbepaling => Herbepaling PW_10D_6;
            }
        Loonwaarderapport fn loonwaarderapport "Rapport over de loonwaarde" door Loonwaardedeskundige
            ; nodig LOONWAARDE ZIENSWIJZE_GEVRAAGD; als ONDERZOEK_GEDAAN ZIENSWIJZE IN_FORFAIT
            {
                LoonwaardeOnderzoek => LoonwaardeOnderzoek PW_10D_1_A;
                ActiefForfait => ActiefForfait PW_10D_5;
                Herbepaling => Herbepaling PW_10D_6;
            }
        LoonwaardeVastgesteld fn loonwaarde_vastgesteld "Loonwaarde vastgesteld" door College
            ; nodig LOONWAARDE; als RAPPORT ONDER_HONDERD
            { LoonwaardeOnderzoek => BeschikkingLoonwaarde PW_10D_1_A; }
        LoonwaardeHonderd fn loonwaarde_honderd "Loonwaarde 100 procent of meer" door College
            ; nodig LOONWAARDE; als RAPPORT HONDERD_OF_MEER IN_FORFAIT
            {
                LoonwaardeOnderzoek => Afgewezen PW_10D_4;
                ActiefForfait => Beeindigd PW_10D_4;
                Herbepaling => Beeindigd PW_10D_4;
            }
        Beschikking fn beschikking "Beschikking" door College
            ; nodig DIENSTBETREKKING_TOT_STAND AANVANG_DIENSTBETREKKING UREN_PER_WEEK; ook NORMALE_ARBEIDSDUUR INGANGSDATUM; als TOT_STAND
            { BeschikkingLoonwaarde => ActiefLoonwaarde PW_10D_1_A; }
        ForfaitBeschikking fn forfait_beschikking "Beschikking forfait" door College
            ; nodig DIENSTBETREKKING_TOT_STAND AANVANG_DIENSTBETREKKING UREN_PER_WEEK; ook NORMALE_ARBEIDSDUUR INGANGSDATUM
            ; als TOT_STAND BINNEN_FORFAIT
            { BeschikkingForfait => ActiefForfait PW_10D_1_B; }
        ForfaitBeschikkingAchteraf fn forfait_beschikking_achteraf "Beschikking forfait na de zes maanden" door College
            ; nodig DIENSTBETREKKING_TOT_STAND AANVANG_DIENSTBETREKKING UREN_PER_WEEK; ook NORMALE_ARBEIDSDUUR INGANGSDATUM
            ; als TOT_STAND NA_FORFAIT
            { BeschikkingForfait => Herbepaling PW_10D_5; }
        NietTotStand fn niet_tot_stand "Dienstbetrekking komt niet tot stand" door College Werkgever
            { BeschikkingLoonwaarde => Afgewezen PW_10D_1; BeschikkingForfait => Afgewezen PW_10D_1; }
        ForfaitEinde fn forfait_einde "Einde van het forfait" door College
            ; als IN_FORFAIT
            { ActiefForfait => Herbepaling PW_10D_5; }
        HerbepalingGepland fn herbepaling_gepland "Nieuwe loonwaardebepaling gepland" door College
            ; nodig DATUM_HERBEPALING OVERLEG_PERSOON_EN_WERKGEVER; als OVERLEG_HERBEPALING
            { ActiefLoonwaarde => ActiefLoonwaarde PW_10D_6; }
        HerbepalingGestart fn herbepaling_gestart "Loonwaarde opnieuw bepalen" door College
            ; nodig OVERLEG_PERSOON_EN_WERKGEVER; als OVERLEG_HERBEPALING
            { ActiefLoonwaarde => Herbepaling PW_10D_6; }
        LoonwaardeHerzien fn loonwaarde_herzien "Loonwaarde opnieuw vastgesteld" door College
            ; nodig LOONWAARDE; als RAPPORT ONDER_HONDERD IN_FORFAIT
            { Herbepaling => ActiefLoonwaarde PW_10D_6; ActiefForfait => ActiefLoonwaarde PW_10D_5; }
        Indexatie fn indexatie "Bedrag opnieuw vastgesteld per 1 januari" door College
            ; als EEN_JANUARI IN_FORFAIT
            {
                ActiefLoonwaarde => ActiefLoonwaarde PW_10D_7;
                ActiefForfait => ActiefForfait PW_10D_7;
                Herbepaling => Herbepaling PW_10D_7;
            }
        UrenGewijzigd fn uren_gewijzigd "Andere uren" door Werkgever College Klantmanager
            ; nodig UREN_PER_WEEK; ook NORMALE_ARBEIDSDUUR; als IN_FORFAIT
            {
                ActiefLoonwaarde => ActiefLoonwaarde PW_10D_4;
                ActiefForfait => ActiefForfait PW_10D_5;
                Herbepaling => Herbepaling PW_10D_4;
            }
        Betaald fn betaald "Subsidie betaald over een maand" door College
            ; nodig MAAND; als BINNEN_DIENSTBETREKKING IN_FORFAIT
            {
                ActiefLoonwaarde => ActiefLoonwaarde LKS_7;
                ActiefForfait => ActiefForfait LKS_7;
                Herbepaling => Herbepaling LKS_7;
            }
        VerhuizingBinnenland fn verhuizing_binnenland "Verhuizing naar een andere gemeente" door Inwoner College Klantmanager
            ; als IN_FORFAIT
            {
                ActiefLoonwaarde => ActiefLoonwaarde PW_10D_10_OUD;
                ActiefForfait => ActiefForfait PW_10D_10_OUD;
                Herbepaling => Herbepaling PW_10D_10_OUD;
            }
        VerhuizingBuitenland fn verhuizing_buitenland "Verhuizing binnen de EU, de EER of naar Zwitserland" door Inwoner College Klantmanager
            ; als IN_FORFAIT
            {
                ActiefLoonwaarde => ActiefLoonwaarde PW_10D_10;
                ActiefForfait => ActiefForfait PW_10D_10;
                Herbepaling => Herbepaling PW_10D_10;
            }
        Overgedragen fn overgedragen "Overgedragen na verhuizing in Nederland" door College
            ; als IN_FORFAIT
            {
                ActiefLoonwaarde => Overgedragen PW_10D_10_A_CONTRARIO;
                ActiefForfait => Overgedragen PW_10D_10_A_CONTRARIO;
                Herbepaling => Overgedragen PW_10D_10_A_CONTRARIO;
                Opgeschort => Overgedragen PW_10D_10_A_CONTRARIO;
            }
        Opgeschort fn opgeschort "Opgeschort, bijvoorbeeld onbetaald verlof" door College
            { ActiefLoonwaarde => Opgeschort PRAKTIJK_ADMINISTRATIE; }
        Hervat fn hervat "Hervat" door College
            { Opgeschort => ActiefLoonwaarde PRAKTIJK_ADMINISTRATIE; }
        NietMeerDoelgroep fn niet_meer_doelgroep "Behoort niet meer tot de doelgroep" door College
            ; als IN_FORFAIT
            {
                ActiefForfait => Beeindigd PW_10D_8;
                ActiefLoonwaarde => Beeindigd PW_10D_8;
                Herbepaling => Beeindigd PW_10D_8;
                Opgeschort => Beeindigd PW_10D_8;
            }
        EindeDienstverband fn einde_dienstverband "Einde van de dienstbetrekking" door Werkgever College Klantmanager
            ; nodig REDEN_EINDE; als IN_FORFAIT
            {
                ActiefForfait => Beeindigd PW_10D_1;
                ActiefLoonwaarde => Beeindigd PW_10D_1;
                Herbepaling => Beeindigd PW_10D_1;
                Opgeschort => Beeindigd PW_10D_1;
            }
        Ingetrokken fn ingetrokken "Ingetrokken" door Werkgever Inwoner College
            {
                Voornemen => Ingetrokken PROCESGANG;
                Aangevraagd => Ingetrokken PROCESGANG;
                Aanvulling => Ingetrokken PROCESGANG;
                DoelgroepToets => Ingetrokken PROCESGANG;
                Routekeuze => Ingetrokken PROCESGANG;
                LoonwaardeOnderzoek => Ingetrokken PROCESGANG;
                BeschikkingLoonwaarde => Ingetrokken PROCESGANG;
                BeschikkingForfait => Ingetrokken PROCESGANG;
            }
        Ingebrekestelling fn ingebrekestelling "Ingebrekestelling, het besluit is te laat" door Werkgever Inwoner
            ; als TERMIJN_VOORBIJ EERSTE_KEER OP_AANVRAAG
            {
                BeschikkingLoonwaarde => BeschikkingLoonwaarde AWB_4_17_3;
                BeschikkingForfait => BeschikkingForfait AWB_4_17_3;
            }
    }
    termijnen TERMIJNEN;
    instellingen &[];
}
