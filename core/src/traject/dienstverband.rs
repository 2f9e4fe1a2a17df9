//! The logbook of a loonkostensubsidie as the plain job that `loonkostensubsidie.verloop` computes.

use super::dossier::Dossier;
use super::duren::FORFAIT_MAANDEN;
use super::logboek::geldend;
use super::loonkostensubsidie::{Gebeurtenis, MACHINE};
use super::velden;
use crate::fout::{Error, Fout};
use crate::loonkostensubsidie::Dienstverband;
use crate::loonkostensubsidie::verloop::{Bestemming, Vanaf, Verhuizing};
use crate::norm::Nieuw;
use crate::tijd::Datum;

/// The job that a logbook of the machine `loonkostensubsidie` describes, for [`crate::loonkostensubsidie::verloop()`].
///
/// The subsidy begins on the first day of the job, or on the `ingangsdatum` of the decision. The loonwaarde of the decision holds from
/// that day; the first one after a forfait from the day on which the forfait ended; a later one, and other hours, from the day of their
/// event. The day of `einde_dienstverband` is the last day of the job. What a logbook does not hold keeps its default: age, sickness,
/// beschut, and `tot` for a job that goes on.
///
/// # Errors
/// Every problem at once, with the number of its entry: `ander_traject`; `ontbreekt` without a decision, without the `ingangsdatum` of an
/// application after the job began, or without a loonwaarde after the forfait; `normale_arbeidsduur_wisselt`;
/// `opschorting_niet_te_rekenen`.
///
/// ```
/// use participatiewet::traject::{Dossier, dienstverband};
/// let fout = dienstverband(&Dossier::new("loonkostensubsidie")?).unwrap_err();
/// assert_eq!((fout.code(), fout.pad()), ("ontbreekt", "/historie"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn dienstverband(dossier: &Dossier) -> Result<Dienstverband, Error> {
    if dossier.machine().naam != MACHINE.naam {
        let verwacht = format!("een dossier van het traject '{}'", MACHINE.naam);
        return Err(Fout::new("ander_traject", "/traject", verwacht).met_waarde(dossier.machine().naam).into());
    }
    let regels = geldend(dossier.historie());
    let besluit = regels.iter().find_map(|(nummer, nieuw)| Besluit::van(*nummer, nieuw));
    let Some(besluit) = besluit else {
        let verwacht = "een beschikking: zonder beschikking is er geen subsidie om te berekenen";
        return Err(Fout::new("ontbreekt", "/historie", verwacht).into());
    };
    let mut bouw = Bouw::new(besluit);
    for (nummer, nieuw) in &regels {
        bouw.lees(*nummer, nieuw);
    }
    bouw.klaar()
}

/// What the decision says.
#[derive(Debug, Clone, Copy)]
struct Besluit {
    nummer: u32,
    aanvang: Datum,
    uren: crate::grootheid::Uren,
    gegevens: crate::norm::Gegevens,
    route: Gebeurtenis,
}

impl Besluit {
    fn van(nummer: u32, nieuw: &Nieuw) -> Option<Self> {
        let besluiten =
            [Gebeurtenis::Beschikking, Gebeurtenis::ForfaitBeschikking, Gebeurtenis::ForfaitBeschikkingAchteraf];
        let route = besluiten.into_iter().find(|besluit| *besluit as u8 == nieuw.gebeurtenis)?;
        let gegevens = nieuw.gegevens;
        let aanvang = gegevens.datum(&velden::AANVANG_DIENSTBETREKKING)?;
        let Some(crate::norm::Gegeven::Uren(uren)) = gegevens.van(&velden::UREN_PER_WEEK) else { return None };
        Some(Self { nummer, aanvang, uren, gegevens, route })
    }
}

/// The job while the logbook is read.
struct Bouw {
    baan: Dienstverband,
    ingang: Datum,
    besluit: Besluit,
    /// The forfait has ended on this day, and no loonwaarde came after it yet.
    na_forfait: Option<Datum>,
    /// The application came after the job began.
    na_start: bool,
    overgedragen: Option<Datum>,
    fouten: Vec<Fout>,
}

impl Bouw {
    fn new(besluit: Besluit) -> Self {
        let toegekend = besluit.gegevens.datum(&velden::INGANGSDATUM);
        let ingang = toegekend.unwrap_or(besluit.aanvang);
        let mut baan = Dienstverband::new(besluit.aanvang, vec![Vanaf::new(ingang, besluit.uren)]);
        baan.ingangsdatum = toegekend.filter(|dag| *dag != besluit.aanvang);
        baan.forfaitair = besluit.route != Gebeurtenis::Beschikking;
        let achteraf = besluit.route == Gebeurtenis::ForfaitBeschikkingAchteraf;
        let na_forfait = achteraf.then(|| besluit.aanvang.plus_maanden(FORFAIT_MAANDEN));
        Self { baan, ingang, besluit, na_forfait, na_start: false, overgedragen: None, fouten: Vec::new() }
    }

    fn lees(&mut self, nummer: u32, nieuw: &Nieuw) {
        let bij = |gebeurtenis: Gebeurtenis| nieuw.gebeurtenis == gebeurtenis as u8;
        let op = nieuw.op;
        self.lees_uren(nummer, nieuw);
        if bij(Gebeurtenis::AanvraagNaStart) {
            self.na_start = true;
        } else if bij(Gebeurtenis::LoonwaardeVastgesteld) {
            self.loonwaarde(self.ingang, nieuw);
        } else if bij(Gebeurtenis::LoonwaardeHerzien) || bij(Gebeurtenis::LoonwaardeHonderd) {
            let vanaf = self.na_forfait.take().unwrap_or(op);
            self.loonwaarde(vanaf, nieuw);
        } else if bij(Gebeurtenis::ForfaitEinde) {
            self.na_forfait = Some(op);
        } else if bij(Gebeurtenis::VerhuizingBinnenland) {
            self.baan.verhuizingen.push(Verhuizing { op, naar: Bestemming::Gemeente });
        } else if bij(Gebeurtenis::VerhuizingBuitenland) {
            self.baan.verhuizingen.push(Verhuizing { op, naar: Bestemming::EuEerZwitserland });
        } else if bij(Gebeurtenis::Overgedragen) {
            self.overgedragen = Some(op);
            self.baan.verhuizingen.push(Verhuizing { op, naar: Bestemming::Gemeente });
        } else if bij(Gebeurtenis::NietMeerDoelgroep) {
            self.baan.niet_meer_doelgroep_vanaf = Some(op);
        } else if bij(Gebeurtenis::EindeDienstverband) {
            self.baan.laatste_dag = Some(op);
        } else if bij(Gebeurtenis::Opgeschort) {
            let verwacht = "een logboek zonder opschorting: wat over die tijd wordt betaald is niet bekend; reken de delen ervoor en erna apart";
            self.fouten
                .push(Fout::new("opschorting_niet_te_rekenen", pad(nummer, "gebeurtenis"), verwacht).met_waarde(op));
        }
    }

    /// Hours of the decision and of later changes, and the usual full-time week.
    fn lees_uren(&mut self, nummer: u32, nieuw: &Nieuw) {
        if nieuw.gebeurtenis == Gebeurtenis::UrenGewijzigd as u8
            && let Some(crate::norm::Gegeven::Uren(uren)) = nieuw.gegevens.van(&velden::UREN_PER_WEEK)
        {
            zet(&mut self.baan.arbeidsduren, nieuw.op.max(self.ingang), uren);
        }
        let Some(crate::norm::Gegeven::Uren(normaal)) = nieuw.gegevens.van(&velden::NORMALE_ARBEIDSDUUR) else {
            return;
        };
        match self.baan.normale_arbeidsduur {
            Some(eerder) if eerder != normaal => {
                let verwacht =
                    format!("dezelfde normale arbeidsduur als eerder ({eerder}); een baan in de tijd heeft er één");
                let plek = pad(nummer, &format!("gegevens/{}", velden::NORMALE_ARBEIDSDUUR.naam));
                self.fouten.push(Fout::new("normale_arbeidsduur_wisselt", plek, verwacht).met_waarde(normaal));
            }
            _ => self.baan.normale_arbeidsduur = Some(normaal),
        }
    }

    fn loonwaarde(&mut self, vanaf: Datum, nieuw: &Nieuw) {
        let Some(loonwaarde) = nieuw.gegevens.procent(&velden::LOONWAARDE) else { return };
        let vanaf = vanaf.max(self.ingang);
        // a loonwaarde from the first day leaves no forfait
        self.baan.forfaitair &= vanaf > self.ingang;
        zet(&mut self.baan.loonwaarden, vanaf, loonwaarde);
    }

    fn klaar(mut self) -> Result<Dienstverband, Error> {
        if self.na_start && self.besluit.gegevens.datum(&velden::INGANGSDATUM).is_none() {
            let veld = &velden::INGANGSDATUM;
            let plek = pad(self.besluit.nummer, &format!("gegevens/{}", veld.naam));
            self.fouten.push(Fout::new("ontbreekt", plek, veld.vraag));
        }
        let baan = &self.baan;
        let einden = [baan.laatste_dag.map(Datum::plus_dag), baan.niet_meer_doelgroep_vanaf, self.overgedragen];
        let tot = einden.into_iter().flatten().min();
        if let Some(vanaf) = self.na_forfait.filter(|vanaf| tot.is_none_or(|tot| *vanaf < tot)) {
            let verwacht = format!("een loonwaarde die geldt vanaf {}: dan is het forfait voorbij", vanaf.voluit());
            self.fouten.push(Fout::new("ontbreekt", "/historie", verwacht));
        }
        Error::uit(self.fouten).map_or(Ok(self.baan), Err)
    }
}

/// The fact from this day; on the same day the last one holds.
fn zet<T>(lijst: &mut Vec<Vanaf<T>>, vanaf: Datum, waarde: T) {
    lijst.retain(|eerder| eerder.vanaf < vanaf);
    lijst.push(Vanaf::new(vanaf, waarde));
}

fn pad(nummer: u32, rest: &str) -> String {
    format!("/historie/{nummer}/{rest}")
}
