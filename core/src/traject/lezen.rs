//! Reads dossiers, events and corrections as a host language, a file or the record gives them, every problem at once.

use std::borrow::Cow;

use super::dossier::{Dossier, FORMAAT};
use super::json::ruw_van_json;
use super::logboek::{CORRECTIE, Wat, Wijziging};
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw, Veld};
use crate::norm::{Gegevens, MANDAAT, Machine, Nieuw, Rol, VeldDef};

/// The fields of an event.
pub const VELDEN: &[&str] = &["gebeurtenis", "op", "door", "gegevens", "toelichting"];
/// The fields of a new dossier.
pub const BEGINVELDEN: &[&str] = &["traject", "instelling"];
const CORRECTIEVELDEN: &[&str] = &["nummer", "vervalt", "op", "door", "gegevens", "erna"];
const RECORDVELDEN: &[&str] = &["formaat", "bibliotheek", "traject", "toestand", "sinds", "instelling", "historie"];
const REGELVELDEN: &[&str] = &["nummer", "gebeurtenis", "op", "door", "gegevens", "toelichting"];

type Velden<'a> = [(Cow<'a, str>, Ruw<'a>)];

impl Dossier {
    /// A new dossier from named values: `traject`, and `instelling` with the local rules.
    ///
    /// # Errors
    /// Every problem at once: an unknown course, an unknown local rule, a value that cannot be read.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::traject::Dossier;
    /// let dossier = Dossier::begin(&[("traject".into(), Ruw::tekst("beschut_werk"))])?;
    /// assert_eq!(dossier.toestand().naam, "signalering");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn begin(velden: &Velden<'_>) -> Result<Self, Error> {
        let mut lezer = Lezer::new(velden, BEGINVELDEN);
        let machine = traject(&mut lezer);
        let instelling = instelling(&mut lezer, machine);
        let fouten = Lezer::op_volgorde(BEGINVELDEN, lezer.fouten);
        match (Error::uit(fouten), machine) {
            (None, Some(machine)) => Ok(Self::leeg(machine, instelling)),
            (fout, _) => Err(fout.unwrap_or_else(|| super::onbekend_traject("").into())),
        }
    }

    /// The dossier after an event or a correction from named values: `gebeurtenis`, `op`, `door`, `gegevens`, `toelichting`.
    ///
    /// A correction is the event `correctie`; its `gegevens` hold the `nummer` of the entry and `vervalt`, or `op`, `door` and
    /// `gegevens` that change, or an event `erna` that was forgotten. It needs a `toelichting`.
    ///
    /// # Errors
    /// Every problem of the record at once; see [`Dossier::pas_toe`] and [`Dossier::corrigeer`].
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::traject::Dossier;
    /// let dossier = Dossier::new("beschut_werk")?;
    /// let velden = [("gebeurtenis", "aanvraag"), ("op", "9-2-2026"), ("door", "burger")];
    /// let fout = dossier.pas_toe_ruw(&velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst)))).unwrap_err();
    /// let codes: Vec<_> = fout.fouten().iter().map(|fout| (fout.code(), fout.pad())).collect();
    /// assert_eq!(codes, [("onbekende_rol", "/door"), ("ontbreekt", "/gegevens/kring_beschut_werk")]);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn pas_toe_ruw(&self, velden: &Velden<'_>) -> Result<Self, Error> {
        let mut lezer = Lezer::new(velden, VELDEN);
        let (wat, toelichting) = self.regel(&mut lezer);
        match (wat, Error::uit(Lezer::op_volgorde(VELDEN, lezer.fouten))) {
            (Some(wat), None) => self.voeg_toe(wat, toelichting),
            (_, fout) => Err(fout.unwrap_or_else(|| Fout::new("ontbreekt", "/gebeurtenis", "een gebeurtenis").into())),
        }
    }

    /// The dossier of a record, as [`Dossier::naar_json`] writes it. The logbook is replayed and must lead to the state of the record.
    ///
    /// # Errors
    /// `onleesbaar` for no JSON, `formaat_onbekend`, `toestand_klopt_niet`, and every problem of an entry below `/historie`. Names that are
    /// not known are told in order of the names, in whatever order the record has them.
    pub fn lees(json: &str) -> Result<Self, Error> {
        let waarde: serde_json::Value = serde_json::from_str(json)
            .map_err(|_| Fout::new("onleesbaar", "", "een dossier als JSON").met_waarde(json))?;
        let Ruw::Velden(velden) = ruw_van_json(&waarde) else {
            return Err(Fout::new("verkeerde_soort", "", "een object").into());
        };
        let mut lezer = Lezer::new(&velden, RECORDVELDEN);
        let verwacht = format!("het formaat {FORMAAT}");
        let formaat = lezer.nodig("formaat", &verwacht, Ruw::woord);
        if let Veld::Gegeven(ander) = formaat
            && ander != FORMAAT
        {
            lezer.fouten.push(Fout::new("formaat_onbekend", "/formaat", verwacht).met_waarde(ander));
        }
        let machine = traject(&mut lezer);
        let instelling = instelling(&mut lezer, machine);
        let toestand = lezer.nodig("toestand", "de toestand van het dossier", Ruw::woord);
        let historie = match lezer.ruw("historie") {
            Some(Ruw::Lijst(lijst)) => lijst.as_slice(),
            _ => {
                lezer.fouten.push(Fout::new("ontbreekt", "/historie", "een lijst met gebeurtenissen"));
                &[]
            }
        };
        if let Some(fout) = Error::uit(lezer.fouten) {
            return Err(fout);
        }
        let Some(machine) = machine else { return Err(super::onbekend_traject("").into()) };
        let mut dossier = Self::leeg(machine, instelling);
        for (plek, ruw) in historie.iter().enumerate() {
            dossier = dossier.uit_record(ruw).map_err(|fout| onder(&fout, &format!("/historie/{plek}")))?;
        }
        match toestand {
            Veld::Gegeven(naam) if naam != dossier.toestand().naam => {
                let verwacht = format!("'{}', waar het logboek op uitkomt", dossier.toestand().naam);
                Err(Fout::new("toestand_klopt_niet", "/toestand", verwacht).met_waarde(naam).into())
            }
            _ => Ok(dossier),
        }
    }

    fn uit_record(&self, ruw: &Ruw<'_>) -> Result<Self, Error> {
        let Ruw::Velden(velden) = ruw else { return Err(ruw.weiger("een object met een gebeurtenis").into()) };
        let mut lezer = Lezer::new(velden, REGELVELDEN);
        let (wat, toelichting) = self.regel(&mut lezer);
        match (wat, Error::uit(lezer.fouten)) {
            (Some(wat), None) => self.voeg_toe(wat, toelichting),
            (_, fout) => Err(fout.unwrap_or_else(|| Fout::new("ontbreekt", "/gebeurtenis", "een gebeurtenis").into())),
        }
    }

    /// One entry; `None` when it could not be read. Data of an event are checked even if another field is wrong.
    fn regel(&self, lezer: &mut Lezer<'_, '_>) -> (Option<Wat>, Option<String>) {
        let mogelijk: Vec<&str> = self.zaak().mogelijk().map(|overgang| overgang.gebeurtenis.naam).collect();
        let verwacht = format!("een gebeurtenis die nu kan: {}, correctie", mogelijk.join(", "));
        let naam = lezer.nodig("gebeurtenis", &verwacht, Ruw::woord);
        let op = lezer.nodig("op", "de dag van de gebeurtenis, bijvoorbeeld \"2026-07-01\"", Ruw::datum);
        let door = rol(lezer);
        let toelichting = lezer.veld("toelichting", Ruw::woord).gegeven().map(str::to_owned);
        let Veld::Gegeven(naam) = naam else { return (None, toelichting) };
        let gegevens = lezer.velden_van("gegevens");
        if naam == CORRECTIE {
            let (gelezen, fouten) = self.correctie(gegevens);
            lezer.fouten.extend(fouten.into_iter().map(|fout| fout.onder("/gegevens")));
            let wat = gelezen.and_then(|(nummer, wijziging)| {
                Some(Wat::Correctie { nummer, wijziging, door: door?, op: op.gegeven()? })
            });
            return (wat, toelichting);
        }
        let gebeurtenis = self.gebeurtenisnummer(naam).map_err(|fout| lezer.fouten.push(fout)).ok();
        let gelezen = gebeurtenis.map(|nummer| {
            let (gelezen, fouten) = gegevens_van(self.machine(), nummer, gegevens);
            // what is missing is told here only if the event itself will not be tried
            let ontbreekt = door.is_none() || op.gegeven().is_none() || !fouten.is_empty();
            lezer.fouten.extend(fouten);
            if ontbreekt {
                lezer.fouten.extend(ontbrekend(self.machine(), nummer, gegevens));
            }
            gelezen
        });
        let wat = || {
            Some(Wat::Gebeurtenis(Nieuw {
                gebeurtenis: gebeurtenis?,
                op: op.gegeven()?,
                door: door?,
                gegevens: gelezen?,
            }))
        };
        (wat(), toelichting)
    }

    fn correctie(&self, velden: &Velden<'_>) -> (Option<(u32, Wijziging)>, Vec<Fout>) {
        let mut lezer = Lezer::new(velden, CORRECTIEVELDEN);
        let nummer = lezer.nodig("nummer", "het nummer van de regel die wordt gecorrigeerd", Ruw::aantal);
        let vervalt = lezer.veld("vervalt", Ruw::ja_nee);
        let op = lezer.veld("op", Ruw::datum);
        let door = match lezer.ruw("door") {
            Some(_) => rol(&mut lezer),
            None => None,
        };
        let erna = lezer.velden_van("erna");
        let anders = lezer.velden_van("gegevens");
        let wijziging = if !erna.is_empty() {
            let mut binnen = Lezer::new(erna, VELDEN);
            let (wat, _) = self.regel(&mut binnen);
            lezer.fouten.extend(binnen.fouten.into_iter().map(|fout| fout.onder("/erna")));
            match wat {
                Some(Wat::Gebeurtenis(nieuw)) => Some(Wijziging::Erna(nieuw)),
                _ => None,
            }
        } else if vervalt.gegeven() == Some(true) {
            Some(Wijziging::Vervalt)
        } else {
            let gegevens = self.gegevens_van_regel(nummer.gegeven(), anders, &mut lezer.fouten);
            let iets = op.gegeven().is_some() || door.is_some() || !anders.is_empty();
            iets.then_some(Wijziging::Anders { op: op.gegeven(), door, gegevens })
        };
        if wijziging.is_none() && lezer.fouten.is_empty() {
            let verwacht = "wat er wijzigt: vervalt, op, door, gegevens, of een gebeurtenis erna";
            lezer.fouten.push(Fout::new("ontbreekt", "", verwacht));
        }
        (nummer.gegeven().zip(wijziging), lezer.fouten)
    }

    /// The data that change, read as the fields of the event that is corrected.
    fn gegevens_van_regel(&self, nummer: Option<u32>, velden: &Velden<'_>, fouten: &mut Vec<Fout>) -> Gegevens {
        let geldend = super::logboek::geldend(self.historie());
        let gebeurtenis = geldend.iter().find(|(ander, _)| Some(*ander) == nummer).map(|(_, nieuw)| nieuw.gebeurtenis);
        let Some(gebeurtenis) = gebeurtenis else { return Gegevens::new() };
        let (gegevens, eigen) = gegevens_van(self.machine(), gebeurtenis, velden);
        fouten.extend(eigen);
        gegevens
    }
}

/// The fields of an event where the data stand beside them instead of below `gegevens`, as a host language may give them.
///
/// ```
/// use participatiewet::invoer::Ruw;
/// use participatiewet::traject::gebundeld;
/// let velden = gebundeld(vec![("op".into(), Ruw::tekst("2026-02-09")), ("kring".into(), Ruw::Bool(true))]);
/// assert_eq!(velden[1], ("gegevens".into(), Ruw::Velden(vec![("kring".into(), Ruw::Bool(true))])));
/// ```
#[must_use]
pub fn gebundeld<'a>(velden: Vec<(Cow<'a, str>, Ruw<'a>)>) -> Vec<(Cow<'a, str>, Ruw<'a>)> {
    let (mut eigen, mut gegevens): (Vec<_>, Vec<_>) =
        velden.into_iter().partition(|(naam, _)| VELDEN.contains(&naam.as_ref()));
    if gegevens.is_empty() {
        return eigen;
    }
    match eigen.iter_mut().find(|(naam, _)| naam == "gegevens") {
        Some((_, Ruw::Velden(al))) => al.append(&mut gegevens),
        Some((_, leeg @ Ruw::Leeg)) => *leeg = Ruw::Velden(gegevens),
        // what is no object is refused beside the rest
        Some(_) => eigen.append(&mut gegevens),
        None => eigen.push((Cow::Borrowed("gegevens"), Ruw::Velden(gegevens))),
    }
    eigen
}

/// The event that the fields name, if it can be read and is no correction.
pub(super) fn nieuw_uit_velden(dossier: &Dossier, velden: &Velden<'_>) -> Option<Nieuw> {
    match dossier.regel(&mut Lezer::new(velden, VELDEN)) {
        (Some(Wat::Gebeurtenis(nieuw)), _) => Some(nieuw),
        _ => None,
    }
}

fn onder(fout: &Error, pad: &str) -> Error {
    let fouten = fout.fouten().iter().cloned().map(|fout| fout.onder(pad)).collect();
    Error::uit(fouten).unwrap_or_else(|| fout.clone())
}

fn traject(lezer: &mut Lezer<'_, '_>) -> Option<&'static Machine> {
    let namen: Vec<&str> = super::MACHINES.iter().map(|machine| machine.naam).collect();
    let naam = lezer.nodig("traject", &format!("een van: {}", namen.join(", ")), Ruw::woord).gegeven()?;
    let gevonden = super::zoek(naam);
    if gevonden.is_none() {
        lezer.fouten.push(super::onbekend_traject(naam));
    }
    gevonden
}

pub(super) fn rol(lezer: &mut Lezer<'_, '_>) -> Option<Rol> {
    let naam = lezer.nodig("door", "wie de gebeurtenis meldt, bijvoorbeeld college", Ruw::woord).gegeven()?;
    let gevonden = Rol::van_naam(naam);
    if gevonden.is_none() {
        lezer.fouten.push(onbekende_rol(naam));
    }
    gevonden
}

pub(super) fn onbekende_rol(naam: &str) -> Fout {
    let namen: Vec<&str> = Rol::ALLE.iter().map(|rol| rol.naam()).collect();
    Fout::new("onbekende_rol", "/door", format!("een van: {}", namen.join(", "))).met_waarde(naam)
}

/// The local rules of a machine, those that every machine knows included.
fn instelling(lezer: &mut Lezer<'_, '_>, machine: Option<&'static Machine>) -> Gegevens {
    static ALGEMEEN: &[&VeldDef] = &[&MANDAAT];
    let velden = lezer.velden_van("instelling");
    let Some(machine) = machine else { return Gegevens::new() };
    let bekend = machine.instellingen.iter().map(|instelling| &instelling.veld).chain(ALGEMEEN);
    let (gegevens, fouten) = Gegevens::lees(velden, bekend);
    lezer.fouten.extend(fouten.into_iter().map(|fout| fout.onder("/instelling")));
    gegevens
}

/// The data of an event, each problem below `/gegevens`.
fn gegevens_van(machine: &'static Machine, gebeurtenis: u8, velden: &Velden<'_>) -> (Gegevens, Vec<Fout>) {
    let Some(def) = machine.gebeurtenis(gebeurtenis) else { return (Gegevens::new(), Vec::new()) };
    let (gegevens, fouten) = Gegevens::lees(velden, def.velden());
    (gegevens, fouten.into_iter().map(|fout| fout.onder("/gegevens")).collect())
}

fn ontbrekend(machine: &'static Machine, gebeurtenis: u8, velden: &Velden<'_>) -> Vec<Fout> {
    let nodig: &[&VeldDef] = machine.gebeurtenis(gebeurtenis).map_or(&[], |def| def.nodig);
    let gegeven = |naam: &str| velden.iter().any(|(veld, ruw)| veld == naam && *ruw != Ruw::Leeg);
    let mist = nodig.iter().filter(|veld| !gegeven(veld.naam));
    mist.map(|veld| Fout::new("ontbreekt", format!("/gegevens/{}", veld.naam), veld.vraag)).collect()
}
