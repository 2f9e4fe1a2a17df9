//! Why a period begins, or the last one ends, in plain Dutch, with its article.

use super::super::artikelen::{self, ARTIKEL_10D};
use super::stukken::Hoogte;
use super::versies;
use crate::bron::Artikel;
use crate::norm::{Waarde, vul};
use crate::tijd::Datum;

/// One reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Oorzaak {
    def: &'static Def,
    waarde: Waarde,
    artikel: Option<Artikel>,
    tekst_van: Datum,
}

/// Stable code and text; `{1}` is the value.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Def {
    code: &'static str,
    tekst: &'static str,
}

static INGANG: Def = Def { code: "ingang", tekst: "De subsidie gaat in." };
static GEVRAAGD_VANAF: Def =
    Def { code: "gevraagd_vanaf", tekst: "De gevraagde periode begint; de subsidie liep al sinds {1}." };
pub(super) static EINDE_FORFAIT: Def =
    Def { code: "einde_forfait", tekst: "De tijd van het forfait is voorbij: de loonwaarde van {1} telt." };
pub(super) static LOONWAARDE_VASTGESTELD: Def =
    Def { code: "loonwaarde_vastgesteld", tekst: "De loonwaarde is vastgesteld op {1}; het forfait eindigt." };
pub(super) static NIEUWE_LOONWAARDE: Def = Def { code: "nieuwe_loonwaarde", tekst: "De loonwaarde is nu {1}." };
pub(super) static LOONWAARDE_REGEL: Def =
    Def { code: "loonwaarde_regel", tekst: "De loonwaarde is voortaan een percentage van het minimumloon." };
pub(super) static NIEUW_FUNCTIELOON: Def =
    Def { code: "nieuw_functieloon", tekst: "Het functieloon is nu {1} per maand." };
pub(super) static ARBEIDSDUUR: Def = Def { code: "arbeidsduur", tekst: "De arbeidsduur is nu {1} per week." };
pub(super) static URENREGEL: Def = Def {
    code: "urenregel",
    tekst: "De uren tellen naar de nieuwe tekst van de wet: ten opzichte van een week van 36 uur, ook naar boven.",
};
pub(super) static VERJAARDAG: Def =
    Def { code: "verjaardag", tekst: "Een verjaardag verandert het minimumloon: de leeftijd is nu {1}." };
pub(super) static INDEXATIE: Def =
    Def { code: "indexatie", tekst: "Per 1 januari zijn de bedragen opnieuw vastgesteld." };
pub(super) static HERZIENING: Def =
    Def { code: "herziening", tekst: "De bedragen zijn opnieuw vastgesteld, geteld vanaf de ingang van de subsidie." };
pub(super) static ANDERE_BEDRAGEN: Def =
    Def { code: "andere_bedragen", tekst: "Vanaf deze dag gelden andere bedragen." };
pub(super) static SCHATTING: Def = Def {
    code: "schatting",
    tekst: "De bedragen van deze dag zijn niet bekend of niet bevestigd: vanaf hier is het een schatting.",
};
static NO_RISK_BEGIN: Def = Def {
    code: "no_risk_begin",
    tekst: "Ziekengeld van UWV (no-riskpolis): over deze periode is er geen loonkostensubsidie.",
};
static NO_RISK_EINDE: Def = Def {
    code: "no_risk_einde",
    tekst: "De periode met ziekengeld (no-riskpolis) is voorbij: de subsidie loopt weer.",
};
static NO_RISK_VERVALLEN: Def = Def {
    code: "no_risk_vervallen",
    tekst: "De wet sluit de subsidie bij ziekengeld (no-riskpolis) niet langer uit: zij loopt weer.",
};
static EINDE_DIENSTBETREKKING: Def =
    Def { code: "einde_dienstbetrekking", tekst: "De dienstbetrekking eindigt; {1} is de laatste dag." };
static NIET_MEER_DOELGROEP: Def =
    Def { code: "niet_meer_doelgroep", tekst: "Vastgesteld is dat de werknemer niet meer tot de doelgroep behoort." };
static VERHUIZING: Def = Def {
    code: "verhuizing",
    tekst: "De werknemer verhuist naar een andere gemeente: dit college is niet meer bevoegd.",
};
static GEVRAAGD_TOT: Def = Def { code: "gevraagd_tot", tekst: "De gevraagde periode eindigt." };

impl Oorzaak {
    pub(super) fn new(def: &'static Def, artikel: Artikel, dag: Datum) -> Self {
        Self { def, waarde: Waarde::Woord(""), artikel: Some(artikel), tekst_van: dag }
    }

    pub(super) fn met(self, waarde: impl Into<Waarde>) -> Self {
        Self { waarde: waarde.into(), ..self }
    }

    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.def.code
    }

    /// What changed, in plain Dutch.
    #[must_use]
    pub fn tekst(&self) -> String {
        vul(self.def.tekst, &[self.waarde])
    }

    /// The article; `None` for a limit of the question.
    #[must_use]
    pub fn artikel(&self) -> Option<Artikel> {
        self.artikel
    }

    /// The day whose text of the article is meant.
    #[must_use]
    pub fn tekst_van(&self) -> Datum {
        self.tekst_van
    }

    /// Link to that text.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        self.artikel.map(|artikel| artikel.link(self.tekst_van))
    }
}

pub(super) fn ingang(dag: Datum) -> Oorzaak {
    Oorzaak::new(&INGANG, ARTIKEL_10D.lid("1"), dag)
}

pub(super) fn gevraagd_vanaf(dag: Datum, ingang: Datum) -> Oorzaak {
    Oorzaak { def: &GEVRAAGD_VANAF, waarde: ingang.into(), artikel: None, tekst_van: dag }
}

pub(super) fn no_risk_begin(dag: Datum) -> Oorzaak {
    let artikel = versies::uitsluiting_no_risk(dag);
    Oorzaak { artikel, ..Oorzaak::new(&NO_RISK_BEGIN, ARTIKEL_10D, dag) }
}

/// The period is over, or the law is: then the text of the day before is meant.
pub(super) fn no_risk_einde(dag: Datum) -> Oorzaak {
    let gisteren = dag.dag_ervoor();
    let def = if versies::uitsluiting_no_risk(dag).is_some() { &NO_RISK_EINDE } else { &NO_RISK_VERVALLEN };
    let artikel = versies::uitsluiting_no_risk(gisteren);
    Oorzaak { artikel, ..Oorzaak::new(def, ARTIKEL_10D, gisteren) }
}

/// A cause in the rule of the height itself: lid 4 or lid 5.
pub(super) fn van_hoogte(def: &'static Def, hoogte: &Hoogte, dag: Datum) -> Oorzaak {
    Oorzaak::new(def, artikelen::hoogte(hoogte.invoer.route), dag)
}

pub(super) fn einde_dienstbetrekking(laatste: Datum) -> Oorzaak {
    Oorzaak::new(&EINDE_DIENSTBETREKKING, ARTIKEL_10D.lid("1"), laatste).met(laatste)
}

pub(super) fn niet_meer_doelgroep(vanaf: Datum) -> Oorzaak {
    let artikel = versies::niet_meer_doelgroep(vanaf).unwrap_or(ARTIKEL_10D);
    Oorzaak::new(&NIET_MEER_DOELGROEP, artikel, vanaf)
}

pub(super) fn verhuizing(artikel: Artikel, op: Datum) -> Oorzaak {
    Oorzaak::new(&VERHUIZING, artikel, op)
}

pub(super) fn gevraagd_tot(tot: Datum) -> Oorzaak {
    Oorzaak { artikel: None, ..Oorzaak::new(&GEVRAAGD_TOT, ARTIKEL_10D, tot) }
}
