//! The deadlines of the loonkostensubsidie.

use super::Gebeurtenis;
use crate::norm::{Duur, Start, TermijnDef};
use crate::termijnen::betaaldag::laatste_dag;
use crate::traject::duren::{BUITEN_BEHANDELING_WEKEN, FORFAIT_MAANDEN, LKS_BESLISSING_WEKEN};
use crate::traject::grondslagen::*;
use crate::traject::ingebrekestelling::in_gebreke;
use crate::traject::velden;

const BESLIST: &[u8] = &[
    Gebeurtenis::Beschikking as u8,
    Gebeurtenis::ForfaitBeschikking as u8,
    Gebeurtenis::ForfaitBeschikkingAchteraf as u8,
    Gebeurtenis::NietTotStand as u8,
    Gebeurtenis::Ingetrokken as u8,
];

in_gebreke!(BESLIST);

pub(super) static TERMIJNEN: &[TermijnDef] = &[
    TermijnDef {
        naam: "beschikking_na_loonwaarde",
        label: "Beschikking na vaststelling van de loonwaarde",
        grondslag: &PW_10D_12_A,
        begint: &[Gebeurtenis::LoonwaardeVastgesteld as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(LKS_BESLISSING_WEKEN),
        eindigt: BESLIST,
        opschorting: None,
        verlenging: &[],
        gevolg: "de aanvrager kan het college in gebreke stellen",
        atw: true,
    },
    TermijnDef {
        naam: "beschikking_na_keuze_forfait",
        label: "Beschikking nadat is vastgesteld dat de loonwaarde achterwege blijft",
        grondslag: &PW_10D_12_B,
        begint: &[Gebeurtenis::KiesForfait as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(LKS_BESLISSING_WEKEN),
        eindigt: BESLIST,
        opschorting: None,
        verlenging: &[],
        gevolg: "de aanvrager kan het college in gebreke stellen",
        atw: true,
    },
    TermijnDef {
        naam: "buiten_behandeling_stellen",
        label: "Besluit om niet te behandelen, na aanvulling",
        grondslag: &AWB_4_5_4,
        begint: &[Gebeurtenis::Aangevuld as u8],
        start: Start::Gebeurtenis,
        duur: Duur::Weken(BUITEN_BEHANDELING_WEKEN),
        eindigt: &[Gebeurtenis::InBehandeling as u8, Gebeurtenis::NietAangevuld as u8, Gebeurtenis::Ingetrokken as u8],
        opschorting: None,
        verlenging: &[],
        gevolg: "buiten behandeling stellen kan niet meer; de aanvraag moet worden behandeld",
        atw: true,
    },
    TermijnDef {
        naam: "forfait",
        label: "Einde van het forfait",
        grondslag: &PW_10D_5,
        begint: &[Gebeurtenis::ForfaitBeschikking as u8],
        start: Start::Veld(&velden::AANVANG_DIENSTBETREKKING),
        duur: Duur::Periode(FORFAIT_MAANDEN),
        eindigt: &[
            Gebeurtenis::ForfaitEinde as u8,
            Gebeurtenis::LoonwaardeHerzien as u8,
            Gebeurtenis::LoonwaardeHonderd as u8,
            Gebeurtenis::Overgedragen as u8,
            Gebeurtenis::NietMeerDoelgroep as u8,
            Gebeurtenis::EindeDienstverband as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "het forfait is voorbij; voor de tijd daarna stelt het college de loonwaarde vast",
        atw: false,
    },
    TermijnDef {
        naam: "herbepaling",
        label: "Geplande nieuwe loonwaardebepaling",
        grondslag: &PW_10D_6,
        begint: &[Gebeurtenis::HerbepalingGepland as u8],
        start: Start::Veld(&velden::DATUM_HERBEPALING),
        duur: Duur::NaMaanden(0),
        eindigt: &[
            Gebeurtenis::HerbepalingGestart as u8,
            Gebeurtenis::Overgedragen as u8,
            Gebeurtenis::NietMeerDoelgroep as u8,
            Gebeurtenis::EindeDienstverband as u8,
        ],
        opschorting: None,
        verlenging: &[],
        gevolg: "de herbepaling is later dan het college heeft bepaald",
        atw: false,
    },
    // where the logbook holds payments: each month, and the one after the last; no work is done in a month that is suspended
    TermijnDef {
        naam: "betaaldag",
        label: "Betaling over een maand",
        grondslag: &LKS_7,
        begint: &[Gebeurtenis::Betaald as u8],
        start: Start::Veld(&velden::MAAND),
        duur: Duur::Maandelijks(laatste_dag),
        eindigt: &[Gebeurtenis::Betaald as u8],
        opschorting: Some((Gebeurtenis::Opgeschort as u8, Gebeurtenis::Hervat as u8)),
        verlenging: &[],
        gevolg: "de subsidie over deze maand is te laat betaald",
        atw: false,
    },
    NA_INGEBREKESTELLING,
    DWANGSOM,
];
