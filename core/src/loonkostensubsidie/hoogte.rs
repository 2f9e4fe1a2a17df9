//! The height (Participatiewet art. 10d lid 4 and lid 5), sentence by sentence.
//!
//! Lid 4: the subsidy is the difference between the minimum wage with holiday allowance and the loonwaarde with the
//! holiday allowance that goes with it, but at most 70 percent of the minimum wage with holiday allowance; plus the
//! compensation for employer costs. It follows the hours (see `urenfactor`).
//!
//! Lid 5 (from 2017-02-01): during at most the first six months of the job it is 50 percent of the minimum wage with
//! holiday allowance, plus the same compensation; the hours follow lid 4.

use super::herziening::{self, BedragenDatum};
use super::urenfactor::Urenfactor;
use super::{Bedragen, Invoer, Route, artikelen, keuze, loonwaarde, meldingen, minimumloon, urenfactor};
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk, Percentage, Uren};
use crate::norm::{Stap, StapDef, Verslag, Waarde};
use crate::parameters::{
    Cijfer, Gaten, LOONKOSTENSUBSIDIE_FORFAIT, LOONKOSTENSUBSIDIE_MAXIMUM, LOONKOSTENSUBSIDIE_UREN, Opzoeker,
    VAKANTIEBIJSLAG, VERGOEDING_WERKGEVERSLASTEN,
};
use crate::tijd::Datum;

static VAKANTIEBIJSLAG_BEDRAG: StapDef =
    StapDef { code: "vakantiebijslag", omschrijving: "Vakantiebijslag over het minimumloon", formule: "{1} x {2}" };
static GRONDSLAG: StapDef =
    StapDef { code: "grondslag", omschrijving: "Minimumloon met vakantiebijslag", formule: "{1} + {2}" };
static VERSCHIL: StapDef =
    StapDef { code: "verschil", omschrijving: "Verschil met de loonwaarde, ten minste 0", formule: "{1} - {2}" };
static MAXIMUM: StapDef = StapDef {
    code: "maximum",
    omschrijving: "Maximum: {2} van het minimumloon met vakantiebijslag",
    formule: "{1} x {2}",
};
static BEGRENSD: StapDef = StapDef {
    code: "subsidie_volledig",
    omschrijving: "Het maximum geldt: het verschil is hoger",
    formule: "laagste van {1} en {2}",
};
static NIET_BEGRENSD: StapDef = StapDef {
    code: "subsidie_volledig",
    omschrijving: "Het verschil geldt: het is niet hoger dan het maximum",
    formule: "laagste van {1} en {2}",
};
static FORFAIT: StapDef = StapDef {
    code: "forfait",
    omschrijving: "Forfaitair: {2} van het minimumloon met vakantiebijslag",
    formule: "{1} x {2}",
};
static NAAR_UREN: StapDef =
    StapDef { code: "subsidie_naar_uren", omschrijving: "Subsidie voor de arbeidsduur", formule: "{1} x {2} : {3}" };
static WERKGEVERSLASTEN: StapDef =
    StapDef { code: "werkgeverslasten", omschrijving: "Vergoeding voor werkgeverslasten", formule: "{1} x {2}" };
static BEDRAG: StapDef = StapDef {
    code: "bedrag",
    omschrijving: "Loonkostensubsidie per maand, één keer afgerond op de cent",
    formule: "{1} + {2}",
};

/// The figures of one calculation, all looked up before the first step, so that every gap is told at once.
struct Figuren<'a> {
    vakantiebijslag: Cijfer<'a, Percentage>,
    werkgeverslasten: Cijfer<'a, Percentage>,
    /// The maximum of lid 4 or the share of lid 5.
    deel: Cijfer<'a, Percentage>,
    voltijd: Option<Cijfer<'a, Uren>>,
}

/// What was computed: the amounts, the same before rounding (euros per month), and the date of the figures.
#[derive(Debug)]
pub(super) struct Gerekend {
    pub(super) bedragen: Bedragen,
    pub(super) met_werkgeverslasten: Breuk,
    pub(super) zonder_werkgeverslasten: Breuk,
    pub(super) bedragen_datum: Datum,
}

/// Computes one height. The input was checked; what can still fail is a figure that is not known.
#[inline]
pub(super) fn reken<V: Verslag>(invoer: &Invoer, v: &mut V) -> Result<Gerekend, Error> {
    let (peildatum, opzoeker) = (invoer.peildatum.datum(), invoer.opzoeker());
    let mut gaten = Gaten::new();
    meld_aannames(invoer, v);
    let datum = herziening::bedragen_datum(invoer, v);
    minimumloon::niet_te_jong(invoer, datum)?;
    let minimumloon = minimumloon::per_maand(invoer, datum, &opzoeker, &mut gaten, v);
    let figuren = figuren(invoer, datum, &opzoeker, &mut gaten, v);
    let (Some(minimumloon), Some(figuren)) = (minimumloon, figuren) else {
        return Err(gaten.fout(peildatum));
    };

    // "het wettelijk minimumloon, vermeerderd met de vakantiebijslag"
    let grondslag = minimumloon * figuren.vakantiebijslag.waarde.vermeerdering();
    let bijslag = || Waarde::Bedrag(minimumloon * figuren.vakantiebijslag.waarde.deel());
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(minimumloon), figuren.vakantiebijslag.als_waarde()];
        Stap::new(&VAKANTIEBIJSLAG_BEDRAG, bijslag(), gebruikt, artikelen::VAKANTIEBIJSLAG, datum.datum)
            .met_rij(figuren.vakantiebijslag.verwijzing())
    });
    v.stap(|| stap(invoer, &GRONDSLAG, grondslag, [Waarde::Bedrag(minimumloon), bijslag()]));

    let (volledig, begrensd) = match invoer.route {
        Route::Loonwaarde(loonwaarde) => lid_4(invoer, loonwaarde, minimumloon, grondslag, &figuren, v),
        Route::Forfaitair => (lid_5(invoer, grondslag, &figuren, v), false),
    };

    let uren = urenfactor::factor(invoer, figuren.voltijd, v);
    let zonder = volledig * uren.map_or(Breuk::TE_GROOT, Urenfactor::exact);
    v.stap(|| {
        let (uren, geheel) = uren.map_or_else(Default::default, |factor| (factor.uren, factor.geheel));
        let gebruikt = [Waarde::Bedrag(volledig), uren.into(), geheel.into()];
        stap(invoer, &NAAR_UREN, zonder, gebruikt)
    });

    let met = zonder * figuren.werkgeverslasten.waarde.vermeerdering();
    let lasten = || Waarde::Bedrag(zonder * figuren.werkgeverslasten.waarde.deel());
    v.keuze(keuze::werkgeverslasten);
    v.keuze(keuze::afronding);
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(zonder), figuren.werkgeverslasten.als_waarde()];
        let artikel = artikelen::werkgeverslasten(peildatum);
        Stap::new(&WERKGEVERSLASTEN, lasten(), gebruikt, artikel, peildatum)
            .met_rij(figuren.werkgeverslasten.verwijzing())
    });
    v.stap(|| stap(invoer, &BEDRAG, met, [Waarde::Bedrag(zonder), lasten()]));

    let (Some(bedrag), Some(zonder_afgerond)) = (Bedrag::afgerond(met), Bedrag::afgerond(zonder)) else {
        let verwacht = "gegevens waarvan de tussenstappen in 128 bits passen";
        return Err(Fout::new("getal_te_groot", "", verwacht).into());
    };
    let bedragen =
        Bedragen { bedrag, bedrag_zonder_werkgeverslasten: zonder_afgerond, begrensd, status: gaten.status() };
    Ok(Gerekend { bedragen, met_werkgeverslasten: met, zonder_werkgeverslasten: zonder, bedragen_datum: datum.datum })
}

/// Lid 4: the difference, at most the maximum.
fn lid_4<V: Verslag>(
    invoer: &Invoer,
    loonwaarde: Percentage,
    minimumloon: Breuk,
    grondslag: Breuk,
    figuren: &Figuren<'_>,
    v: &mut V,
) -> (Breuk, bool) {
    let wettelijk = figuren.vakantiebijslag.waarde;
    let bedrag = loonwaarde::bedrag(invoer, loonwaarde, minimumloon, wettelijk, v).unwrap_or(Breuk::TE_GROOT);
    let boven_honderd = loonwaarde > Percentage::GEHEEL;
    let verschil = if boven_honderd { Breuk::NUL } else { (grondslag - bedrag).ten_minste_nul() };
    v.stap(|| stap(invoer, &VERSCHIL, verschil, [Waarde::Bedrag(grondslag), Waarde::Bedrag(bedrag)]));
    if boven_honderd {
        v.melding(|| meldingen::LOONWAARDE_BOVEN_100);
    } else if verschil.is_nul() {
        v.melding(|| meldingen::GEEN_VERSCHIL);
    }

    // "maar niet meer dan 70 procent van het wettelijk minimumloon, vermeerderd met de vakantiebijslag"
    let maximum = grondslag * figuren.deel.waarde.deel();
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(grondslag), figuren.deel.als_waarde()];
        stap(invoer, &MAXIMUM, maximum, gebruikt).met_rij(figuren.deel.verwijzing())
    });
    let begrensd = verschil > maximum;
    let volledig = if begrensd { maximum } else { verschil };
    v.stap(|| {
        let def = if begrensd { &BEGRENSD } else { &NIET_BEGRENSD };
        stap(invoer, def, volledig, [Waarde::Bedrag(verschil), Waarde::Bedrag(maximum)])
    });
    (volledig, begrensd)
}

/// Lid 5: half of the base, whatever the loonwaarde.
fn lid_5<V: Verslag>(invoer: &Invoer, grondslag: Breuk, figuren: &Figuren<'_>, v: &mut V) -> Breuk {
    if invoer.functieloon.is_some() {
        v.melding(|| meldingen::FUNCTIELOON_GENEGEERD);
    }
    if invoer.vakantiebijslag_loonwaarde.is_some() {
        v.melding(|| meldingen::VAKANTIEBIJSLAG_GENEGEERD);
    }
    let volledig = grondslag * figuren.deel.waarde.deel();
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(grondslag), figuren.deel.als_waarde()];
        stap(invoer, &FORFAIT, volledig, gebruikt).met_rij(figuren.deel.verwijzing())
    });
    volledig
}

fn figuren<'a, V: Verslag>(
    invoer: &Invoer,
    datum: BedragenDatum,
    opzoeker: &'a Opzoeker<'_>,
    gaten: &mut Gaten,
    v: &mut V,
) -> Option<Figuren<'a>> {
    let peildatum = invoer.peildatum.datum();
    let vakantiebijslag = opzoeker.cijfer(&VAKANTIEBIJSLAG, datum.datum, gaten, v);
    let werkgeverslasten = opzoeker.cijfer(&VERGOEDING_WERKGEVERSLASTEN, datum.datum, gaten, v);
    let deel = match invoer.route {
        Route::Loonwaarde(_) => opzoeker.cijfer(&LOONKOSTENSUBSIDIE_MAXIMUM, peildatum, gaten, v),
        Route::Forfaitair => opzoeker.cijfer(&LOONKOSTENSUBSIDIE_FORFAIT, peildatum, gaten, v),
    };
    let op_36_uur = urenfactor::op_36_uur(invoer.moment(), &invoer.keuzes);
    let voltijd = op_36_uur.then(|| opzoeker.cijfer(&LOONKOSTENSUBSIDIE_UREN, peildatum, gaten, v));
    let voltijd = match voltijd {
        Some(gevonden) => Some(gevonden?),
        None => None,
    };
    Some(Figuren { vakantiebijslag: vakantiebijslag?, werkgeverslasten: werkgeverslasten?, deel: deel?, voltijd })
}

/// A step under lid 4 or lid 5, by the route.
fn stap<const N: usize>(invoer: &Invoer, def: &'static StapDef, euro: Breuk, gebruikt: [Waarde; N]) -> Stap {
    Stap::new(def, Waarde::Bedrag(euro), gebruikt, artikelen::hoogte(invoer.route), invoer.peildatum.datum())
}

/// What was left out and has a legal meaning (the age and the hours are told where they count).
fn meld_aannames<V: Verslag>(invoer: &Invoer, v: &mut V) {
    if invoer.ingangsdatum.is_none() {
        v.aanname(|| meldingen::NIEUW_GEVAL);
    }
    if invoer.route == Route::Forfaitair {
        v.aanname(|| meldingen::LID_1_B);
        if invoer.aanvang_dienstbetrekking.is_none() {
            v.aanname(|| meldingen::AANVANG_IS_INGANG);
        }
    }
}
