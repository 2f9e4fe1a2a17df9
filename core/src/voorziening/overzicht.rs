//! Every instrument for one person on one day, with what it amounts to and what excludes what.

use super::bedragen::{Hoogte, hoogte};
use super::instrumenten::{INSTRUMENTEN, Instrument, REGELS, looptijd};
use super::samenloop::{Gevolg, Kant, Samenloop, Uitwerking, paren};
use super::{Aanvraag, Looptijd, weergave};
use crate::doelgroep::{self, GROEPEN};
use crate::feiten::{Feit, Momentopname, Persoon, Zaak};
use crate::fout::Error;
use crate::grootheid::Bedrag;
use crate::norm::Melding;
use crate::norm::regel::{Oordeel, Oordelen, Verdict, Weging};
use crate::tijd::{Datum, Peildatum};

/// Name and version of the record.
pub const FORMAAT: &str = "participatiewet.voorzieningen/1";

/// JSON Schema (2020-12) of that record.
pub const SCHEMA: &str = include_str!("../../schema/voorzieningen-1.schema.json");

/// What an overview is not.
pub const OVERZICHT_VOORBEHOUD: &str = "Dit is een toets aan de voorwaarden van de wet op deze dag, met de gegevens die zijn opgegeven; geen besluit en geen recht. Bij elk instrument staat wie beslist. Een bedrag is de hoogte, niet het recht daarop.";

/// Two instruments that are in no pair: nothing was found about them.
const NIET_IN_DE_TABEL: Melding = Melding::zonder_waarden(
    "samenloop_niet_volledig",
    "Over twee instrumenten die hier niet samen worden genoemd, is geen regel over samenloop gevonden. Dat is niet hetzelfde als dat zij samen mogen.",
);

/// One instrument for this person.
#[derive(Debug, Clone)]
pub struct Uitslag {
    instrument: &'static Instrument,
    oordeel: Oordeel<Feit>,
    looptijd: Option<Looptijd>,
    hoogte: Option<Hoogte>,
}

impl Uitslag {
    /// Which instrument, with who decides and what opens it.
    #[must_use]
    pub fn instrument(&self) -> &'static Instrument {
        self.instrument
    }

    /// Whether its conditions are met.
    #[must_use]
    pub fn oordeel(&self) -> &Oordeel<Feit> {
        &self.oordeel
    }

    /// How long, unless the answer is `nee` or the facts do not say it.
    #[must_use]
    pub fn looptijd(&self) -> Option<&Looptijd> {
        self.looptijd.as_ref()
    }

    /// What it amounts to, unless the answer is `nee` or it is no amount.
    #[must_use]
    pub fn hoogte(&self) -> Option<&Hoogte> {
        self.hoogte.as_ref()
    }
}

/// A pair that meets for this person.
#[derive(Debug, Clone)]
pub struct Ontmoeting {
    /// The pair.
    pub paar: &'static Samenloop,
    /// Its effect on the day.
    pub uitwerking: Uitwerking,
    /// Whether both sides are sure; otherwise a fact or a decision is still open.
    pub zeker: bool,
    /// The name of the side that loses, where the law or the amounts say it.
    pub verliest: Option<&'static str>,
    /// That the first day of the effect was not found, near that day.
    pub melding: Option<Melding>,
    pub(super) dag: Datum,
}

/// Every instrument for one person on one day.
#[derive(Debug, Clone)]
pub struct Overzicht {
    aanvraag: Aanvraag,
    voorzieningen: Vec<Uitslag>,
    samenloop: Vec<Ontmoeting>,
}

/// Every instrument for one person on one day: whether its conditions are met, who decides, how long it lasts, what it amounts
/// to, and which right excludes which.
///
/// # Errors
/// Every problem with the values of the job at once; `peildatum_na_bekende_regels` after the last day whose law was read.
///
/// ```
/// use participatiewet::feiten::Persoon;
/// use participatiewet::invoer::Ruw;
/// use participatiewet::norm::regel::Verdict;
/// use participatiewet::voorziening::{Aanvraag, overzicht};
/// let persoon = Persoon::lees(&[
///     ("geboortedatum".into(), Ruw::tekst("1-5-1990")),
///     ("algemene_bijstand".into(), Ruw::tekst("ja")),
///     ("dienstbetrekking".into(), Ruw::tekst("ja")),
///     ("aanvang_dienstbetrekking".into(), Ruw::tekst("1-6-2026")),
///     ("vaststelling_loonkostensubsidie".into(), Ruw::tekst("ja")),
///     ("volledig".into(), Ruw::Lijst(vec![Ruw::tekst("uitkeringen"), Ruw::tekst("werk"), Ruw::tekst("besluiten")])),
/// ])?;
/// let mut aanvraag = Aanvraag::new(persoon, "2026-07-01".parse()?);
/// aanvraag.loonwaarde = Some("60".parse()?);
/// aanvraag.arbeidsduur = Some("32".parse()?);
/// let overzicht = overzicht(&aanvraag)?;
/// let subsidie = overzicht.uitslag("loonkostensubsidie").unwrap();
/// assert_eq!(subsidie.oordeel().uitkomst, Verdict::Ja);
/// assert_eq!(subsidie.hoogte().unwrap().bedrag().unwrap().to_string(), "1121.76");
/// println!("{}", overzicht.verslag());
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn overzicht(aanvraag: &Aanvraag) -> Result<Overzicht, Error> {
    if let Some(fout) = Error::uit(aanvraag.fouten()) {
        return Err(fout);
    }
    let persoon = aanvraag.verrijkt();
    let beeld = persoon.op(aanvraag.peildatum);
    let mut weging = Weging::op(&beeld, aanvraag.peildatum);
    let oordelen = weging.oordelen(REGELS.iter().copied())?;
    gewogen(aanvraag, &persoon, &beeld, oordelen, &mut weging)
}

/// Every group and every instrument for one person on one day: both in one weighing, which is faster than each on its own. The
/// groups too are decided with what follows from the fields of the job.
///
/// # Errors
/// As [`overzicht`].
///
/// ```
/// use participatiewet::feiten::{Feit, Gegeven, Persoon};
/// use participatiewet::norm::regel::{Klasse, Verdict};
/// use participatiewet::voorziening::{Aanvraag, overzicht_met_groepen};
/// let mut persoon = Persoon::new();
/// persoon.weet(Feit::WswArtikel2, Gegeven::Klasse(Klasse(0)));
/// let (groepen, overzicht) = overzicht_met_groepen(&Aanvraag::new(persoon, "2026-07-01".parse()?))?;
/// assert_eq!(groepen.oordeel("DG-23").unwrap().uitkomst, Verdict::Ja);
/// assert_eq!(overzicht.uitslag("loonkostensubsidie").unwrap().oordeel().uitkomst, Verdict::Nee);
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn overzicht_met_groepen(aanvraag: &Aanvraag) -> Result<(doelgroep::Uitkomst, Overzicht), Error> {
    if let Some(fout) = Error::uit(aanvraag.fouten()) {
        return Err(fout);
    }
    let persoon = aanvraag.verrijkt();
    let beeld = persoon.op(aanvraag.peildatum);
    let mut weging = Weging::op(&beeld, aanvraag.peildatum);
    let mut groepen = weging.oordelen(GROEPEN.iter().chain(REGELS).copied())?;
    let oordelen = groepen.splits(GROEPEN.len());
    let overzicht = gewogen(aanvraag, &persoon, &beeld, oordelen, &mut weging)?;
    let zaak = Zaak { persoon, peildatum: aanvraag.peildatum };
    Ok((doelgroep::Uitkomst::new(zaak, groepen), overzicht))
}

fn gewogen(
    aanvraag: &Aanvraag,
    persoon: &Persoon,
    beeld: &Momentopname,
    oordelen: Oordelen<Feit>,
    weging: &mut Gewogen<'_>,
) -> Result<Overzicht, Error> {
    let mut voorzieningen = Vec::with_capacity(INSTRUMENTEN.len());
    for (instrument, oordeel) in INSTRUMENTEN.iter().zip(oordelen) {
        voorzieningen.push(uitslag(instrument, oordeel, aanvraag, persoon, beeld)?);
    }
    let samenloop = ontmoetingen(&voorzieningen, weging, aanvraag.peildatum.datum());
    Ok(Overzicht { aanvraag: aanvraag.clone(), voorzieningen, samenloop })
}

/// What the rules say of this person on this day.
type Gewogen<'a> = Weging<'a, Feit, Momentopname>;

fn uitslag(
    instrument: &'static Instrument,
    oordeel: Oordeel<Feit>,
    aanvraag: &Aanvraag,
    persoon: &Persoon,
    beeld: &Momentopname,
) -> Result<Uitslag, Error> {
    let looptijd = looptijd(instrument, oordeel.uitkomst, persoon, beeld, aanvraag.peildatum)?;
    let hoogte = match oordeel.uitkomst {
        Verdict::Nee => None,
        _ => hoogte(instrument.soort, aanvraag, beeld, oordeel.regelversie().versie),
    };
    Ok(Uitslag { instrument, oordeel, looptijd, hoogte })
}

fn ontmoetingen(voorzieningen: &[Uitslag], weging: &mut Gewogen<'_>, dag: Datum) -> Vec<Ontmoeting> {
    let mut lijst = Vec::new();
    for paar in paren() {
        let een = weging.waarde(paar.een.regel);
        if een == Verdict::Nee {
            continue;
        }
        let Some(uitwerking) = paar.op(dag) else { continue };
        let ander = weging.waarde(paar.ander.regel);
        // of two sides that are both unknown nothing can be said yet
        if ander == Verdict::Nee || (een == Verdict::FeitenNodig && ander == Verdict::FeitenNodig) {
            continue;
        }
        lijst.push(Ontmoeting {
            paar,
            uitwerking,
            zeker: een == Verdict::Ja && ander == Verdict::Ja,
            verliest: verliezer(paar, uitwerking.gevolg, voorzieningen),
            melding: paar.uitwerking.melding_onzeker(dag),
            dag,
        });
    }
    lijst
}

/// The side that loses. Of two allowances the lower one, and of two equal ones that which the law names last: the catalogue has
/// them in the order of the law.
fn verliezer(paar: &'static Samenloop, gevolg: Gevolg, voorzieningen: &[Uitslag]) -> Option<&'static str> {
    if gevolg != Gevolg::HoogsteTelt {
        return gevolg.verliest().map(|kant| paar.kant(kant).naam);
    }
    let bedrag = |kant: Kant| -> Option<(usize, Bedrag)> {
        let plek = voorzieningen.iter().position(|uitslag| uitslag.instrument.naam() == paar.kant(kant).naam)?;
        let bedrag = voorzieningen.get(plek)?.hoogte.as_ref()?.bedrag()?;
        Some((plek, bedrag))
    };
    let ((plek_een, een), (plek_ander, ander)) = (bedrag(Kant::Een)?, bedrag(Kant::Ander)?);
    let een_verliest = een < ander || (een == ander && plek_een > plek_ander);
    Some(paar.kant(if een_verliest { Kant::Een } else { Kant::Ander }).naam)
}

impl Overzicht {
    /// What was asked.
    #[must_use]
    pub fn aanvraag(&self) -> &Aanvraag {
        &self.aanvraag
    }

    /// The day at which the law was read.
    #[must_use]
    pub fn peildatum(&self) -> Peildatum {
        self.aanvraag.peildatum
    }

    /// Every instrument, in the order of the catalogue.
    #[must_use]
    pub fn voorzieningen(&self) -> &[Uitslag] {
        &self.voorzieningen
    }

    /// One instrument, by its name or its code.
    #[must_use]
    pub fn uitslag(&self, naam: &str) -> Option<&Uitslag> {
        self.voorzieningen
            .iter()
            .find(|uitslag| [uitslag.oordeel.regel.naam, uitslag.oordeel.regel.code].contains(&naam))
    }

    /// The pairs that meet for this person.
    #[must_use]
    pub fn samenloop(&self) -> &[Ontmoeting] {
        &self.samenloop
    }

    /// What the reader must know, beside the messages of each verdict.
    #[must_use]
    pub fn meldingen(&self) -> [Melding; 1] {
        [NIET_IN_DE_TABEL]
    }

    /// The whole answer as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        weergave::tekst(self)
    }

    /// The same as HTML: tables, every text escaped, without styles or scripts.
    #[must_use]
    pub fn html(&self) -> String {
        weergave::html(self)
    }

    /// The record as JSON (format [`FORMAAT`]).
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
