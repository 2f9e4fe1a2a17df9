//! Replays the logbooks of many dossiers from plain columns: end states, open deadlines, and every illegal step with guard and ground.
//!
//! A row that cannot be is told and left out; the dossier goes on from where it was. Rows of one dossier are read in their order, and
//! need not stand together. A legal step without a new kind of dossier allocates nothing.

mod gegevens;
mod groepen;
mod uitkomst;

use self::gegevens::lees_gegevens;
use self::groepen::groepeer;
use self::uitkomst::Problemen;
pub use self::uitkomst::{Eindstand, Geweigerd, Naspel, OpenTermijn};
use super::dossier::onbekende_gebeurtenis;
use super::lezen::onbekende_rol;
use super::logboek::{CORRECTIE, Wat};
use super::{Dossier, MACHINES, onbekend_traject, zoek};
use crate::fout::{Error, Fout};
use crate::invoer::Ruw;
use crate::norm::{Gegevens, Machine, Nieuw, Rol, Termijn, Zaak};
use crate::tijd::Datum;

/// The columns of a logbook, of equal length. `gegevens` holds the data of a row as a JSON object, or is empty.
#[derive(Debug, Clone, Copy)]
pub struct Logboek<'a> {
    /// Number or name of the dossier.
    pub dossier: &'a [&'a str],
    /// The machine.
    pub traject: &'a [&'a str],
    /// The event.
    pub gebeurtenis: &'a [&'a str],
    /// The day.
    pub op: &'a [&'a str],
    /// The role.
    pub door: &'a [&'a str],
    /// The data, as JSON.
    pub gegevens: Option<&'a [&'a str]>,
}

/// Replays a logbook. `dag` asks for the deadlines open on that day; `instellingen` holds the local rules per machine.
///
/// # Errors
/// `kolommen_ongelijk` when the columns differ in length; a row never is an error of the whole.
///
/// ```
/// use participatiewet::traject::{Logboek, speel_af};
/// let logboek = Logboek {
///     dossier: &["a", "b", "a"],
///     traject: &["beschut_werk"; 3],
///     gebeurtenis: &["aanvraag", "geplaatst", "onderzoek_gestart"],
///     op: &["2026-02-09", "2026-02-10", "2026-03-02"],
///     door: &["inwoner", "college", "uwv"],
///     gegevens: Some(&[r#"{"kring_beschut_werk": true}"#, "", ""]),
/// };
/// let naspel = speel_af(&logboek, Some("2026-03-31".parse()?), &[])?;
/// assert_eq!(naspel.dossiers[0].toestand, "uwv_onderzoek");
/// assert_eq!((naspel.geweigerd[0].rij, naspel.geweigerd[0].fout.code()), (1, "overgang_niet_mogelijk"));
/// assert_eq!(naspel.termijnen[0].termijn.def.naam, "uwv_advies");
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn speel_af<'a>(
    logboek: &Logboek<'a>,
    dag: Option<Datum>,
    instellingen: &[(&str, Gegevens)],
) -> Result<Naspel<'a>, Error> {
    logboek.even_lang()?;
    let groepen = groepeer(logboek.dossier, logboek.traject);
    let mut spelers = spelers(instellingen);
    let mut naspel = Naspel::default();
    for groep in groepen.iter() {
        let Some(eerste) = groep.first() else { continue };
        let rij = logboek.rij(*eerste);
        match spelers.iter_mut().find(|speler| speler.machine().naam == rij.traject) {
            Some(speler) => speel_groep(logboek, groep, dag, speler, &mut naspel),
            None => {
                let fout = onbekend_traject(rij.traject);
                naspel.geweigerd.extend(groep.iter().map(|plek| Geweigerd {
                    rij: *plek,
                    dossier: rij.dossier,
                    toestand: "",
                    grondslag: None,
                    fout: fout.clone(),
                }));
            }
        }
    }
    Ok(naspel)
}

/// One course per machine, used again for every dossier.
fn spelers(instellingen: &[(&str, Gegevens)]) -> Vec<Zaak> {
    let lokaal = |machine: &Machine| instellingen.iter().find(|(naam, _)| *naam == machine.naam).map(|(_, g)| *g);
    MACHINES.iter().map(|machine| Zaak::new(machine, lokaal(machine).unwrap_or_default())).collect()
}

/// One row.
#[derive(Debug, Clone, Copy)]
struct Rij<'a> {
    dossier: &'a str,
    traject: &'a str,
    gebeurtenis: &'a str,
    op: &'a str,
    door: &'a str,
    gegevens: &'a str,
}

impl<'a> Logboek<'a> {
    fn rij(&self, plek: usize) -> Rij<'a> {
        let cel = |kolom: &'a [&'a str]| kolom.get(plek).copied().unwrap_or_default();
        Rij {
            dossier: cel(self.dossier),
            traject: cel(self.traject),
            gebeurtenis: cel(self.gebeurtenis),
            op: cel(self.op),
            door: cel(self.door),
            gegevens: self.gegevens.map_or("", cel),
        }
    }

    fn even_lang(&self) -> Result<(), Error> {
        let kolommen = [
            ("traject", self.traject.len()),
            ("gebeurtenis", self.gebeurtenis.len()),
            ("op", self.op.len()),
            ("door", self.door.len()),
            ("gegevens", self.gegevens.map_or(self.dossier.len(), <[_]>::len)),
        ];
        let ongelijk = kolommen.iter().filter(|(_, lengte)| *lengte != self.dossier.len());
        let verwacht = format!("{} rijen, zoveel als de kolom dossier", self.dossier.len());
        let fouten = ongelijk.map(|(naam, lengte)| {
            Fout::new("kolommen_ongelijk", format!("/{naam}"), verwacht.as_str()).met_waarde(lengte)
        });
        Error::uit(fouten.collect()).map_or(Ok(()), Err)
    }
}

fn speel_groep<'a>(
    logboek: &Logboek<'a>,
    groep: &[usize],
    dag: Option<Datum>,
    speler: &mut Zaak,
    naspel: &mut Naspel<'a>,
) {
    let Some(dossier) = groep.first().map(|plek| logboek.rij(*plek).dossier) else { return };
    // a correction changes what came before: then the dossier is read as a whole
    if groep.iter().any(|plek| logboek.rij(*plek).gebeurtenis == CORRECTIE) {
        return speel_dossier(logboek, groep, dag, speler, naspel);
    }
    speler.leeg();
    let mut geweigerd = 0;
    for plek in groep {
        let rij = logboek.rij(*plek);
        let gezet = nieuw(speler, &rij).and_then(|nieuw| speler.zet(&nieuw).map_err(Problemen::Weigeringen));
        if let Err(problemen) = gezet {
            geweigerd += 1;
            problemen.meld(*plek, dossier, toestand(speler), naspel);
        }
    }
    sluit(dossier, speler, dag, geweigerd, naspel);
}

fn speel_dossier<'a>(
    logboek: &Logboek<'a>,
    groep: &[usize],
    dag: Option<Datum>,
    speler: &Zaak,
    naspel: &mut Naspel<'a>,
) {
    let naam = groep.first().map_or("", |plek| logboek.rij(*plek).dossier);
    let mut dossier = Dossier::leeg(speler.machine(), *speler.instelling());
    let mut geweigerd = 0;
    for plek in groep {
        let rij = logboek.rij(*plek);
        match stap(&dossier, &rij) {
            Ok(nieuw) => dossier = nieuw,
            Err(problemen) => {
                geweigerd += 1;
                problemen.meld(*plek, naam, dossier.toestand().naam, naspel);
            }
        }
    }
    sluit(naam, dossier.zaak(), dag, geweigerd, naspel);
}

/// One row of a dossier that is read as a whole.
fn stap(dossier: &Dossier, rij: &Rij<'_>) -> Result<Dossier, Problemen> {
    let fouten = |fout: Error| Problemen::Fouten(fout.fouten().to_vec());
    if rij.gebeurtenis == CORRECTIE {
        return gegevens::als_velden(rij).and_then(|velden| dossier.pas_toe_ruw(&velden)).map_err(fouten);
    }
    let nieuw = nieuw(dossier.zaak(), rij)?;
    dossier.voeg_toe(Wat::Gebeurtenis(nieuw), None).map_err(|fout| {
        let weigeringen = dossier.zaak().beoordeel(&nieuw);
        if weigeringen.is_empty() { fouten(fout) } else { Problemen::Weigeringen(weigeringen) }
    })
}

fn toestand(zaak: &Zaak) -> &'static str {
    zaak.toestand().map_or("", |toestand| toestand.naam)
}

fn sluit<'a>(dossier: &'a str, zaak: &Zaak, dag: Option<Datum>, geweigerd: u32, naspel: &mut Naspel<'a>) {
    let traject = zaak.machine().naam;
    naspel.dossiers.push(Eindstand {
        dossier,
        traject,
        toestand: toestand(zaak),
        sinds: zaak.sinds(),
        stappen: u32::try_from(zaak.historie().len()).unwrap_or(u32::MAX),
        geweigerd,
    });
    if let Some(dag) = dag {
        let open = zaak.termijnen(dag).filter(Termijn::open);
        naspel.termijnen.extend(open.map(|termijn| OpenTermijn { dossier, traject, termijn }));
    }
}

/// The event of a row, or every problem of it.
#[inline]
fn nieuw(zaak: &Zaak, rij: &Rij<'_>) -> Result<Nieuw, Problemen> {
    let machine = zaak.machine();
    let gebeurtenis = machine.gebeurtenisnummer(rij.gebeurtenis);
    let op = Datum::lees(rij.op);
    let door = Rol::van_naam(rij.door);
    let gegevens =
        gebeurtenis.and_then(|nummer| machine.gebeurtenis(nummer)).map(|def| lees_gegevens(def, rij.gegevens));
    match (gebeurtenis, op, door, gegevens) {
        (Some(gebeurtenis), Ok(op), Some(door), Some(Ok(gegevens))) => Ok(Nieuw { gebeurtenis, op, door, gegevens }),
        (gebeurtenis, op, door, gegevens) => {
            let mut fouten = Vec::new();
            if gebeurtenis.is_none() {
                fouten.push(onbekende_gebeurtenis(zaak.mogelijk(), rij.gebeurtenis));
            }
            fouten.extend(op.err().map(|fout| fout.onder("/op")));
            if door.is_none() {
                fouten.push(onbekende_rol(rij.door));
            }
            if let Some(Err(eigen)) = gegevens {
                fouten.extend(eigen.into_iter().map(|fout| fout.onder("/gegevens")));
            }
            Err(Problemen::Fouten(fouten))
        }
    }
}

/// The local rules of a machine from raw values, for [`speel_af`].
///
/// # Errors
/// As [`Dossier::begin`].
pub fn instelling(velden: &[(std::borrow::Cow<'_, str>, Ruw<'_>)]) -> Result<(&'static str, Gegevens), Error> {
    let dossier = Dossier::begin(velden)?;
    let naam = dossier.machine().naam;
    zoek(naam).map(|machine| (machine.naam, *dossier.zaak().instelling())).ok_or_else(|| onbekend_traject(naam).into())
}
