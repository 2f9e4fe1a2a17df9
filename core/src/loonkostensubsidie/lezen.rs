//! Reads one record of raw fields into an [`Invoer`], every problem at once.

use std::borrow::Cow;

use super::controle::controleer;
use super::invoer::OnbekendeDatum;
use super::velden::Velden;
use super::{Grondslag, Invoer, Keuzes};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld, onbekende_naam, pad};
use crate::norm::lees_keuzes;
use crate::parameters::{Invulling, catalogus};

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] = &[
    "peildatum",
    "loonwaarde",
    "forfaitair",
    "arbeidsduur",
    "normale_arbeidsduur",
    "leeftijd",
    "geboortedatum",
    "ingangsdatum",
    "aanvang_dienstbetrekking",
    "beschut",
    "functieloon",
    "vakantiebijslag_loonwaarde",
    "grondslag",
    "onbekende_datum",
    "keuzes",
    "invulling",
    "strikt",
];

impl Invoer {
    /// Reads the named fields of one record, as a host language or a file gives them.
    ///
    /// # Errors
    /// Every problem of the record at once: names that do not exist, values that cannot be read or do not fit, and
    /// combinations that the law does not know. The checks of a field run even if the peildatum is wrong.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::loonkostensubsidie::{Invoer, bereken};
    /// let velden = [("peildatum", "1-7-2026"), ("loonwaarde", "60%"), ("arbeidsduur", "32")];
    /// let velden = velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)));
    /// assert_eq!(bereken(&Invoer::lees(&velden)?)?.bedrag().to_string(), "1121.76");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let velden = velden(&mut lezer);
        let gecontroleerd = lezer.zoals_gezien(controleer(&velden));
        let mut fouten = lezer.fouten;
        fouten.extend(gecontroleerd);
        if !fouten.is_empty() {
            fouten.extend(velden.gaten());
        }
        if let Some(fout) = Error::uit(Lezer::op_volgorde(VELDEN, fouten)) {
            return Err(fout);
        }
        velden.invoer().ok_or_else(|| Fout::new("ontbreekt", "", "een volledig record").into())
    }
}

fn velden(lezer: &mut Lezer<'_, '_>) -> Velden {
    Velden {
        peildatum: lezer.nodig(
            "peildatum",
            "een datum vanaf 1 januari 2015, bijvoorbeeld \"2026-07-01\"",
            Ruw::peildatum,
        ),
        loonwaarde: lezer.veld("loonwaarde", Ruw::percentage),
        forfaitair: lezer.veld("forfaitair", Ruw::ja_nee),
        arbeidsduur: lezer.nodig(
            "arbeidsduur",
            "de uren per week in het contract, bijvoorbeeld 32 of \"28:30\"",
            Ruw::uren,
        ),
        normale_arbeidsduur: lezer.veld("normale_arbeidsduur", Ruw::uren),
        leeftijd: lezer.veld("leeftijd", Ruw::aantal),
        geboortedatum: lezer.veld("geboortedatum", Ruw::datum),
        ingangsdatum: lezer.veld("ingangsdatum", Ruw::datum),
        aanvang_dienstbetrekking: lezer.veld("aanvang_dienstbetrekking", Ruw::datum),
        beschut: lezer.veld("beschut", Ruw::ja_nee),
        functieloon: lezer.veld("functieloon", Ruw::bedrag),
        vakantiebijslag_loonwaarde: lezer.veld("vakantiebijslag_loonwaarde", Ruw::percentage),
        grondslag: lezer.keuze("grondslag", GRONDSLAGEN),
        onbekende_datum: lezer.keuze("onbekende_datum", ONBEKENDE_DATUM),
        keuzes: keuzes(lezer),
        invulling: invulling(lezer),
        strikt: lezer.veld("strikt", Ruw::ja_nee),
    }
}

pub(super) const GRONDSLAGEN: &[(&str, Grondslag)] =
    &[("referentiemaandloon", Grondslag::Referentiemaandloon), ("uurloon", Grondslag::Uurloon)];
pub(crate) const ONBEKENDE_DATUM: &[(&str, OnbekendeDatum)] =
    &[("fout", OnbekendeDatum::Fout), ("laatste_bekende", OnbekendeDatum::LaatsteBekende)];

/// `keuzes={id: variant}`.
pub(super) fn keuzes(lezer: &mut Lezer<'_, '_>) -> Keuzes {
    let mut keuzes = Keuzes::default();
    lees_keuzes(lezer, Keuzes::CATALOGUS, |id, variant| keuzes.stel(id, variant));
    keuzes
}

/// `invulling={reeks: {waarde, bron, van}}`.
pub(crate) fn invulling(lezer: &mut Lezer<'_, '_>) -> Vec<Invulling> {
    let mut lijst = Vec::new();
    for (reeks, ruw) in lezer.velden_van("invulling") {
        let plek = format!("/invulling{}", pad(reeks));
        match een_invulling(reeks, ruw) {
            Ok(invulling) => lijst.push(invulling),
            Err(fouten) => lezer.fouten.extend(fouten.into_iter().map(|fout| fout.onder(&plek))),
        }
    }
    lijst
}

fn een_invulling(reeks: &str, ruw: &Ruw<'_>) -> Result<Invulling, Vec<Fout>> {
    let Ruw::Velden(velden) = ruw else {
        return Err(vec![ruw.weiger("een object met waarde, bron en eventueel van")]);
    };
    let mut lezer = Lezer::new(velden, &["waarde", "bron", "van"]);
    let waarde = lezer.nodig("waarde", "het cijfer, als tekst", Ruw::als_tekst);
    let bron = lezer.veld("bron", Ruw::woord);
    let van = lezer.veld("van", Ruw::datum);
    let mut fouten = lezer.fouten;
    if bron == Veld::Afwezig || bron == Veld::Gegeven("") {
        fouten.push(Fout::new("bron_ontbreekt", pad("bron"), "de bron van het cijfer, in woorden"));
    }
    if !catalogus().iter().any(|bekend| bekend.volledige_naam() == reeks) {
        fouten.push(onbekende_reeks(reeks));
        return Err(fouten);
    }
    // the value is read in the unit of its series whatever is wrong with the source
    let Veld::Gegeven(waarde) = waarde else { return Err(fouten) };
    let genoemd = bron.gegeven().filter(|bron| !bron.is_empty()).unwrap_or("niet genoemd");
    match Invulling::new(reeks, &waarde, genoemd, van.gegeven()) {
        Ok(invulling) if fouten.is_empty() => Ok(invulling),
        Ok(_) => Err(fouten),
        Err(fout) => {
            fouten.push(fout);
            Err(fouten)
        }
    }
}

/// The nearest series that exists; the path of the invulling itself names the field.
fn onbekende_reeks(reeks: &str) -> Fout {
    let namen: Vec<String> = catalogus().iter().map(crate::parameters::Reeksbeschrijving::volledige_naam).collect();
    let namen: Vec<&str> = namen.iter().map(String::as_str).collect();
    let nabij = onbekende_naam("onbekende_reeks", reeks, &namen);
    let verwacht = nabij.verwacht().split(" Bekend zijn").next().unwrap_or_default().to_owned();
    let verwacht = if verwacht.starts_with("een van") {
        "de naam van een reeks uit de tabel van parameters".to_owned()
    } else {
        verwacht
    };
    Fout::new("onbekende_reeks", "", verwacht).met_waarde(reeks)
}
