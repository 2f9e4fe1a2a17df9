//! The *loonwaarde*: what somebody produces in a job, in whole percents, from tempo, quality and time per task.
//!
//! Until 2021-06-30 (Regeling LKS 2015 art. 3 and 4): per task `L = T x K x I x BT`, with the *inzetbaarheid*.
//!
//! From 2021-07-01 (Besluit LKS 2021 art. 1, 3 and 5): per *hoofdtaak* `AP = T x K x N x BT`, with the *netto werktijd*; at
//! most five main tasks, each at least 1/16 of the weekly time and 30 minutes a working day.

mod artikelen;
mod controle;
mod invoer;
mod lezen;
mod meldingen;
mod methode;
mod uitkomst;

pub use invoer::{Aandeel, Invoer, Taak, Werktijd};
pub use lezen::{TAAKVELDEN, VELDEN};
pub use methode::Methode;
pub use uitkomst::{FORMAAT, SCHEMA, Uitkomst};

use crate::fout::{Error, Fout};
use crate::grootheid::{Breuk, Percentage};
use crate::norm::{Regelversie, Stap, StapDef, Verantwoording, Verslag, Waarde};

static PRESTATIE: StapDef = StapDef {
    code: "prestatie_taak",
    omschrijving: "Prestatie op een taak die {4} van de werktijd beslaat",
    formule: "{1} x {2} x {3} x {4}",
};
static SOM: StapDef =
    StapDef { code: "som_prestaties", omschrijving: "Som van de prestaties van alle taken", formule: "" };
static AFGEROND: StapDef =
    StapDef { code: "loonwaarde", omschrijving: "Loonwaarde, rekenkundig afgerond op hele procenten", formule: "{1}" };

/// The loonwaarde from the tasks of one job.
///
/// # Errors
/// Every problem at once: a factor outside 0 to 200 percent, shares that are not together the whole, and for the
/// uniform method more than five main tasks or one that is too small.
///
/// ```
/// use participatiewet::loonwaarde::{Aandeel, Invoer, Taak, Werktijd, bepaal};
/// let taak = |t: &str, k: &str, n: &str, deel: &str| -> Result<Taak, participatiewet::Error> {
///     Ok(Taak::new(t.parse()?, k.parse()?, Werktijd::Netto(n.parse()?), Aandeel::Procent(deel.parse()?)))
/// };
/// let taken = vec![taak("75", "90", "100", "60")?, taak("50", "100", "80", "40")?];
/// let uitkomst = bepaal(&Invoer::new(taken, "2026-07-01".parse()?))?;
/// assert_eq!(uitkomst.loonwaarde().to_string(), "57"); // 56.5, half up
/// # Ok::<(), participatiewet::Error>(())
/// ```
pub fn bepaal(invoer: &Invoer) -> Result<Uitkomst, Error> {
    let (versie, geheel) = controle::controleer(invoer)?;
    let mut v = Verantwoording::new();
    v.versie(|| Regelversie {
        onderdeel: methode::VERSIES.naam,
        versie: versie.waarde.tekst(),
        van: versie.van,
        bron: versie.bron.tekst(),
    });
    meldingen::meld(invoer, versie.waarde, &mut v);
    let tekst_van = methode::tekst_van(invoer.peildatum.datum(), versie.waarde);

    // "de som van de prestaties": never rounded per task
    let mut som = Breuk::NUL;
    for taak in &invoer.taken {
        let deel = taak.aandeel.deel(geheel);
        let (tempo, kwaliteit, tijd) = (taak.tempo, taak.kwaliteit, taak.werktijd.percentage());
        let prestatie = tempo.deel() * kwaliteit.deel() * tijd.deel() * deel;
        som = som + prestatie;
        v.stap(|| {
            let gebruikt = [tempo.into(), kwaliteit.into(), tijd.into(), Waarde::Deel(deel)];
            Stap::new(&PRESTATIE, Waarde::Deel(prestatie), gebruikt, artikelen::prestatie(versie.waarde), tekst_van)
        });
    }
    v.stap(|| Stap::new(&SOM, Waarde::Deel(som), [], artikelen::som(versie.waarde), tekst_van));

    let loonwaarde = Percentage::afgerond(som).ok_or_else(|| {
        Fout::new("getal_te_groot", "/taken", "taken waarvan de som in 128 bits past").met_waarde(invoer.taken.len())
    })?;
    v.stap(|| {
        let artikel = artikelen::afronding(versie.waarde);
        Stap::new(&AFGEROND, loonwaarde.into(), [Waarde::Deel(som)], artikel, tekst_van)
    });
    if loonwaarde > Percentage::GEHEEL {
        v.melding(|| meldingen::BOVEN_100);
    }
    Ok(Uitkomst::new(invoer.clone(), versie.waarde, loonwaarde, som, v))
}
