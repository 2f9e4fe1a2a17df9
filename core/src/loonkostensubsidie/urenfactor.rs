//! The hours (Participatiewet art. 10d lid 4, second sentence and on): the amount follows the contract hours.
//!
//! Until 2023-12-31: reduced in proportion when the contract hours are shorter than the *normale arbeidsduur*
//! (Wml art. 12 lid 2); never increased.
//!
//! From 2024-01-01: reduced or increased in proportion when they are shorter or longer than 36 hours a week; the
//! hours count up to the usual full-time week in comparable jobs.

use super::invoer::{Moment, tekst_van, versie_op};
use super::keuze::Overgang2024;
use super::{Invoer, Keuzes, artikelen, meldingen};
use crate::grootheid::{Breuk, Uren};
use crate::norm::{Eenheid, Reeks, Regelversie, Rij, Stap, StapDef, Verslag, Waarde};
use crate::parameters::{Cijfer, LAATSTE_BEKENDE_DAG, NORMALE_ARBEIDSDUUR_MAXIMUM};

/// How the hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Versie {
    /// On the normale arbeidsduur, never above one.
    NormaleArbeidsduur,
    /// On 36 hours, also upward, up to the normale arbeidsduur.
    Zesendertig,
}

pub(super) static VERSIES: Reeks<Versie> = Reeks {
    naam: "urenfactor",
    omschrijving: "Hoe de arbeidsduur telt",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, Versie::NormaleArbeidsduur, "Pw art. 10d lid 4"),
        Rij::vanaf(2024, 1, 1, Versie::Zesendertig, "Pw art. 10d lid 4"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};

static OP_NORMALE_ARBEIDSDUUR: StapDef = StapDef {
    code: "urenfactor",
    omschrijving: "Deel van de normale arbeidsduur, ten hoogste 1",
    formule: "{1} : {2}",
};

static OP_ZESENDERTIG: StapDef =
    StapDef { code: "urenfactor", omschrijving: "Arbeidsduur ten opzichte van {2} per week", formule: "{1} : {2}" };

/// The version of the rule for a subsidy that started on `ingang`. A decision under the old text may still hold in
/// the first year of the new one (art. 78ee); that is a choice.
fn versie(moment: Moment, keuze: Overgang2024) -> Option<&'static Rij<Versie>> {
    let rij = versie_op(&VERSIES, moment.peildatum)?;
    if keuze == Overgang2024::OudBesluit && in_overgang_2024(rij, moment) {
        return versie_op(&VERSIES, rij.van.dag_ervoor());
    }
    Some(rij)
}

/// Whether the 36-hour week counts for a job.
pub(super) fn op_36_uur(moment: Moment, keuzes: &Keuzes) -> bool {
    versie(moment, keuzes.overgang_2024).is_some_and(|rij| rij.waarde == Versie::Zesendertig)
}

/// The first calendar year of the second version, for a subsidy that was running when it came.
fn in_overgang_2024(rij: &Rij<Versie>, moment: Moment) -> bool {
    rij.waarde == Versie::Zesendertig && moment.ingang < rij.van && moment.peildatum.jaar() == rij.van.jaar()
}

/// The hours that count, and the week of which they are a part.
#[derive(Debug, Clone, Copy)]
pub(super) struct Urenfactor {
    pub(super) uren: Uren,
    pub(super) geheel: Uren,
}

impl Urenfactor {
    /// As one fraction: dividing the hours first and multiplying later would lose cents.
    pub(super) const fn exact(self) -> Breuk {
        self.uren.als_deel_van(self.geheel)
    }
}

/// The factor. `voltijd` is the 36-hour week, which only the second version has.
pub(super) fn factor<V: Verslag>(invoer: &Invoer, voltijd: Option<Cijfer<'_, Uren>>, v: &mut V) -> Option<Urenfactor> {
    let (moment, overgang) = (invoer.moment(), invoer.keuzes.overgang_2024);
    let rij = versie(moment, overgang)?;
    if versie_op(&VERSIES, moment.peildatum).is_some_and(|nu| in_overgang_2024(nu, moment)) {
        v.keuze(|| overgang.gemaakt());
    }
    let naam = match rij.waarde {
        Versie::NormaleArbeidsduur => "normale_arbeidsduur",
        Versie::Zesendertig => "zesendertig_uur",
    };
    v.versie(|| Regelversie { onderdeel: VERSIES.naam, versie: naam, van: rij.van, bron: rij.bron.tekst() });

    let uren = match invoer.normale_arbeidsduur {
        Some(normaal) if invoer.arbeidsduur > normaal => {
            v.melding(|| meldingen::arbeidsduur_begrensd(invoer.arbeidsduur, normaal));
            normaal
        }
        Some(_) => invoer.arbeidsduur,
        None => {
            v.aanname(|| meldingen::UREN_ONGEMAXIMEERD);
            v.keuze(|| invoer.keuzes.uren_ongemaximeerd.gemaakt());
            invoer.arbeidsduur
        }
    };
    if rij.waarde == Versie::NormaleArbeidsduur {
        meld_te_lange_week(invoer, v);
    }
    let (geheel, def) = match rij.waarde {
        Versie::NormaleArbeidsduur => (invoer.normale_arbeidsduur?, &OP_NORMALE_ARBEIDSDUUR),
        Versie::Zesendertig => (voltijd?.waarde, &OP_ZESENDERTIG),
    };
    let factor = Urenfactor { uren, geheel };
    v.stap(|| {
        let (artikel, dag) = (artikelen::hoogte(invoer.route), tekst_van(&VERSIES, rij, moment.peildatum));
        let gebruikt = [uren.into(), geheel.into()];
        let stap = Stap::new(def, Waarde::Getal(factor.exact()), gebruikt, artikel, dag);
        match (rij.waarde, voltijd) {
            (Versie::Zesendertig, Some(cijfer)) => stap.met_rij(cijfer.verwijzing()),
            _ => stap,
        }
    });
    Some(factor)
}

/// From 2018 to 2023 the law knows no normale arbeidsduur of more than 40 hours (Wml art. 12 lid 3).
fn meld_te_lange_week<V: Verslag>(invoer: &Invoer, v: &mut V) {
    let langste = NORMALE_ARBEIDSDUUR_MAXIMUM.zoek(invoer.peildatum.datum(), false, false);
    if let (Ok(langste), Some(normaal)) = (langste, invoer.normale_arbeidsduur) {
        let langste = langste.rij.waarde;
        if normaal > langste {
            v.melding(|| meldingen::normale_arbeidsduur_te_lang(normaal, langste));
        }
    }
}
