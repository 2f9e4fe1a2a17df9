//! Reads one record of raw fields into a [`Dienstverband`], every problem at once.

use std::borrow::Cow;

use super::super::lezen::{GRONDSLAGEN, ONBEKENDE_DATUM, invulling, keuzes};
use super::super::{Grondslag, Leeftijd, OnbekendeDatum};
use super::controle::controleer;
use super::velden::{Baanvelden, Item, Lijst};
use super::{Bestemming, Dienstverband, Verhuizing};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld, pad};
use crate::tijd::Periode;

/// The names of the fields, in the order in which problems are told.
pub const VELDEN: &[&str] = &[
    "aanvang_dienstbetrekking",
    "ingangsdatum",
    "laatste_dag",
    "forfaitair",
    "loonwaarden",
    "arbeidsduren",
    "normale_arbeidsduur",
    "functielonen",
    "leeftijd",
    "geboortedatum",
    "beschut",
    "vakantiebijslag_loonwaarde",
    "grondslag",
    "no_risk_perioden",
    "verhuizingen",
    "niet_meer_doelgroep_vanaf",
    "van",
    "tot",
    "onbekende_datum",
    "keuzes",
    "invulling",
    "strikt",
];

/// The names of the fields in the lists.
pub const ITEMVELDEN: &[&str] = &["vanaf", "loonwaarde", "arbeidsduur", "functieloon", "van", "tot", "op", "naar"];

const LOONWAARDE: &[&str] = &["vanaf", "loonwaarde"];
const ARBEIDSDUUR: &[&str] = &["vanaf", "arbeidsduur"];
const FUNCTIELOON: &[&str] = &["vanaf", "functieloon"];
const PERIODE: &[&str] = &["van", "tot"];
const VERHUIZING: &[&str] = &["op", "naar"];
const BESTEMMINGEN: &[(&str, Bestemming)] = &[
    (Bestemming::Gemeente.tekst(), Bestemming::Gemeente),
    (Bestemming::EuEerZwitserland.tekst(), Bestemming::EuEerZwitserland),
];

impl Dienstverband {
    /// Reads the named fields of one job, as a host language or a file gives them. `loonwaarden`, `arbeidsduren` and
    /// `functielonen` are lists of objects with `vanaf` and the fact; `no_risk_perioden` of objects with `van` and
    /// `tot`; `verhuizingen` of objects with `op` and `naar`.
    ///
    /// # Errors
    /// Every problem at once, with the path of the item.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::loonkostensubsidie::verloop::{Dienstverband, verloop};
    /// let uren = Ruw::Velden(vec![("vanaf".into(), Ruw::tekst("1-1-2026")), ("arbeidsduur".into(), Ruw::Geheel(36))]);
    /// let waarde = Ruw::Velden(vec![("vanaf".into(), Ruw::tekst("1-1-2026")), ("loonwaarde".into(), Ruw::tekst("60%"))]);
    /// let baan = Dienstverband::lees(&[
    ///     ("aanvang_dienstbetrekking".into(), Ruw::tekst("2026-01-01")),
    ///     ("laatste_dag".into(), Ruw::tekst("31 maart 2026")),
    ///     ("arbeidsduren".into(), Ruw::Lijst(vec![uren])),
    ///     ("loonwaarden".into(), Ruw::Lijst(vec![waarde])),
    /// ])?;
    /// assert_eq!(verloop(&baan)?.betalingen().len(), 3);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let velden = velden(&mut lezer);
        let gecontroleerd = lezer.zoals_gezien(controleer(&velden).fouten);
        let mut fouten = lezer.fouten;
        fouten.extend(gecontroleerd);
        if let Some(fout) = Error::uit(Lezer::op_volgorde(VELDEN, fouten)) {
            return Err(fout);
        }
        velden.dienstverband().ok_or_else(|| Fout::new("ontbreekt", "", "een volledig record").into())
    }
}

fn velden(lezer: &mut Lezer<'_, '_>) -> Baanvelden {
    let (lw, uren, loon) = ("de loonwaarde, een percentage", "de uren per week in het contract", "het maandloon");
    Baanvelden {
        aanvang_dienstbetrekking: lezer.nodig(
            "aanvang_dienstbetrekking",
            "de eerste dag van de dienstbetrekking, bijvoorbeeld \"2026-07-01\"",
            Ruw::datum,
        ),
        ingangsdatum: lezer.veld("ingangsdatum", Ruw::datum),
        laatste_dag: lezer.veld("laatste_dag", Ruw::datum),
        forfaitair: lezer.veld("forfaitair", Ruw::ja_nee),
        loonwaarden: feiten(lezer, "loonwaarden", LOONWAARDE, |l| l.nodig("loonwaarde", lw, Ruw::percentage)),
        arbeidsduren: feiten(lezer, "arbeidsduren", ARBEIDSDUUR, |l| l.nodig("arbeidsduur", uren, Ruw::uren)),
        normale_arbeidsduur: lezer.veld("normale_arbeidsduur", Ruw::uren),
        functielonen: feiten(lezer, "functielonen", FUNCTIELOON, |l| l.nodig("functieloon", loon, Ruw::bedrag)),
        leeftijd: lezer.veld("leeftijd", Ruw::aantal),
        geboortedatum: lezer.veld("geboortedatum", Ruw::datum),
        beschut: lezer.veld("beschut", Ruw::ja_nee),
        vakantiebijslag_loonwaarde: lezer.veld("vakantiebijslag_loonwaarde", Ruw::percentage),
        grondslag: lezer.keuze("grondslag", GRONDSLAGEN),
        no_risk_perioden: no_risk_perioden(lezer),
        verhuizingen: verhuizingen(lezer),
        niet_meer_doelgroep_vanaf: lezer.veld("niet_meer_doelgroep_vanaf", Ruw::datum),
        van: lezer.veld("van", Ruw::datum),
        tot: lezer.veld("tot", Ruw::datum),
        onbekende_datum: lezer.keuze("onbekende_datum", ONBEKENDE_DATUM),
        keuzes: keuzes(lezer),
        invulling: invulling(lezer),
        strikt: lezer.veld("strikt", Ruw::ja_nee),
    }
}

/// A list of facts, each with the day from which it holds.
fn feiten<T: Copy>(
    lezer: &mut Lezer<'_, '_>,
    naam: &'static str,
    namen: &'static [&'static str],
    lees: impl Fn(&mut Lezer<'_, '_>) -> Veld<T>,
) -> Lijst<T> {
    let een = |lezer: &mut Lezer<'_, '_>| {
        let vanaf = lezer.nodig("vanaf", "de dag vanaf welke het geldt", Ruw::datum);
        let waarde = lees(lezer);
        vanaf.gegeven().map(|vanaf| (vanaf, waarde))
    };
    let (gelezen, onvolledig) = objecten(lezer, naam, namen, een);
    let item = |(plek, (vanaf, waarde))| Item { plek, vanaf, waarde };
    Lijst { items: gelezen.into_iter().map(item).collect(), onvolledig }
}

fn no_risk_perioden(lezer: &mut Lezer<'_, '_>) -> Vec<(usize, Periode)> {
    let een = |lezer: &mut Lezer<'_, '_>| {
        let van = lezer.nodig("van", "de eerste dag met recht op ziekengeld", Ruw::datum);
        let tot = lezer.veld("tot", Ruw::datum);
        Some(Periode { van: van.gegeven()?, tot: tot.gegeven() })
    };
    objecten(lezer, "no_risk_perioden", PERIODE, een).0
}

fn verhuizingen(lezer: &mut Lezer<'_, '_>) -> Vec<(usize, Verhuizing)> {
    let een = |lezer: &mut Lezer<'_, '_>| {
        let op = lezer.nodig("op", "de eerste dag op het nieuwe adres", Ruw::datum);
        let naar = lezer.keuze("naar", BESTEMMINGEN);
        if naar == Veld::Afwezig {
            let mogelijk: Vec<&str> = BESTEMMINGEN.iter().map(|(woord, _)| *woord).collect();
            lezer.fouten.push(Fout::new("ontbreekt", pad("naar"), format!("een van: {}", mogelijk.join(", "))));
        }
        Some(Verhuizing { op: op.gegeven()?, naar: naar.gegeven()? })
    };
    objecten(lezer, "verhuizingen", VERHUIZING, een).0
}

/// The objects of a list that could be read, with their place, and whether a part could not.
fn objecten<T>(
    lezer: &mut Lezer<'_, '_>,
    naam: &'static str,
    namen: &'static [&'static str],
    lees: impl Fn(&mut Lezer<'_, '_>) -> Option<T>,
) -> (Vec<(usize, T)>, bool) {
    let verwacht = format!("een lijst van objecten met {}", namen.join(" en "));
    let ruw = match lezer.ruw(naam) {
        None | Some(Ruw::Leeg) => return (Vec::new(), false),
        Some(Ruw::Lijst(lijst)) => lijst,
        Some(ruw) => {
            lezer.fouten.push(ruw.weiger(&verwacht).onder(&pad(naam)));
            return (Vec::new(), true);
        }
    };
    let (mut gelezen, mut onvolledig) = (Vec::new(), false);
    for (plek, ruw) in ruw.iter().enumerate() {
        let voor = format!("{}/{plek}", pad(naam));
        let Ruw::Velden(velden) = ruw else {
            onvolledig = true;
            lezer.fouten.push(ruw.weiger(&format!("een object met {}", namen.join(" en "))).onder(&voor));
            continue;
        };
        let mut eigen = Lezer::new(velden, namen);
        match lees(&mut eigen) {
            Some(een) => gelezen.push((plek, een)),
            None => onvolledig = true,
        }
        lezer.fouten.extend(eigen.fouten.into_iter().map(|fout| fout.onder(&voor)));
    }
    (gelezen, onvolledig)
}

impl Baanvelden {
    /// The checked job; `None` while something that is needed is missing.
    fn dienstverband(self) -> Option<Dienstverband> {
        let mut baan = Dienstverband::new(self.aanvang_dienstbetrekking.gegeven()?, self.arbeidsduren.lijst()?);
        baan.ingangsdatum = self.ingangsdatum.gegeven();
        baan.laatste_dag = self.laatste_dag.gegeven();
        baan.forfaitair = self.forfaitair.of(false)?;
        baan.loonwaarden = self.loonwaarden.lijst()?;
        baan.normale_arbeidsduur = self.normale_arbeidsduur.gegeven();
        baan.functielonen = self.functielonen.lijst()?;
        baan.leeftijd = match (self.leeftijd.gegeven(), self.geboortedatum.gegeven()) {
            (Some(jaren), _) => Leeftijd::Jaren(u8::try_from(jaren).ok()?),
            (None, Some(geboren)) => Leeftijd::Geboren(geboren),
            (None, None) => Leeftijd::Volwassen,
        };
        baan.beschut = self.beschut.of(false)?;
        baan.vakantiebijslag_loonwaarde = self.vakantiebijslag_loonwaarde.gegeven();
        baan.grondslag = self.grondslag.of(Grondslag::default())?;
        baan.no_risk_perioden = self.no_risk_perioden.into_iter().map(|(_, periode)| periode).collect();
        baan.verhuizingen = self.verhuizingen.into_iter().map(|(_, verhuizing)| verhuizing).collect();
        baan.niet_meer_doelgroep_vanaf = self.niet_meer_doelgroep_vanaf.gegeven();
        baan.van = self.van.gegeven();
        baan.tot = self.tot.gegeven();
        baan.onbekende_datum = self.onbekende_datum.of(OnbekendeDatum::default())?;
        baan.keuzes = self.keuzes;
        baan.invulling = self.invulling;
        baan.strikt = self.strikt.of(false)?;
        Some(baan)
    }
}
