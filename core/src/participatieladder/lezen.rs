//! Reads observations as a host language or a file gives them, every problem at once.

use std::borrow::Cow;

use super::Waarnemingen;
use crate::fout::{Error, Fout};
use crate::invoer::{Lezer, Ruw};

/// The fields of an observation, in the order in which problems are told.
pub const VELDEN: &[&str] = &[
    "arbeidscontract_of_zelfstandig",
    "aanvullende_uitkering",
    "begeleiding_op_het_werk",
    "instrument_van_de_gemeente",
    "onbetaald_werk_met_verantwoordelijkheid",
    "wekelijks_georganiseerde_activiteit",
    "wekelijks_contact_buitenshuis",
];

const VRAGEN: &[&str] = &[
    "heeft de persoon een arbeidscontract, of werkt die als zelfstandige?",
    "ontvangt de persoon naast het loon een aanvullende uitkering?",
    "krijgt de persoon begeleiding op het werk, behalve van de baas en collega's?",
    "werkt de persoon in de Wsw, beschut werk, met loonkostensubsidie, of met een ander instrument van de gemeente?",
    "doet de persoon onbetaald werk met verantwoordelijkheid voor anderen, met wekelijks contact?",
    "volgt de persoon ten minste eens per week onderwijs of een georganiseerde activiteit?",
    "heeft de persoon ten minste eens per week contact met anderen buitenshuis?",
];

impl Waarnemingen {
    /// Reads the named answers. The questions on paid work are needed only with a contract, the others only without.
    ///
    /// # Errors
    /// Every problem at once: `onbekende_naam`, `ontbreekt` (with the question), `onleesbaar`.
    ///
    /// ```
    /// use participatiewet::invoer::Ruw;
    /// use participatiewet::participatieladder::{Waarnemingen, trede};
    /// let velden = [
    ///     ("arbeidscontract_of_zelfstandig", "nee"),
    ///     ("onbetaald_werk_met_verantwoordelijkheid", "nee"),
    ///     ("wekelijks_georganiseerde_activiteit", "nee"),
    ///     ("wekelijks_contact_buitenshuis", "ja"),
    /// ];
    /// let w = Waarnemingen::lees(&velden.map(|(naam, tekst)| (naam.into(), Ruw::tekst(tekst))))?;
    /// assert_eq!(trede(&w).nummer(), 2);
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    pub fn lees(ruw: &[(Cow<'_, str>, Ruw<'_>)]) -> Result<Self, Error> {
        let mut lezer = Lezer::new(ruw, VELDEN);
        let vraag = |naam: &str| {
            let plek = VELDEN.iter().position(|veld| *veld == naam).unwrap_or_default();
            VRAGEN.get(plek).copied().unwrap_or_default()
        };
        let nodig = |lezer: &mut Lezer<'_, '_>, naam: &str| lezer.nodig(naam, vraag(naam), Ruw::ja_nee).gegeven();
        let ook = |lezer: &mut Lezer<'_, '_>, naam: &str| lezer.veld(naam, Ruw::ja_nee).of(false);
        let contract = nodig(&mut lezer, "arbeidscontract_of_zelfstandig");
        let [met, zonder] = [contract != Some(false), contract != Some(true)];
        // what a later question decides is asked only where it can still decide
        let mut antwoord = |naam: &str, gevraagd: bool| {
            if gevraagd && contract.is_some() { nodig(&mut lezer, naam) } else { ook(&mut lezer, naam) }
        };
        let aanvullende_uitkering = antwoord("aanvullende_uitkering", met);
        let begeleiding_op_het_werk = antwoord("begeleiding_op_het_werk", met && aanvullende_uitkering != Some(true));
        let ondersteund = aanvullende_uitkering == Some(true) || begeleiding_op_het_werk == Some(true);
        let instrument_van_de_gemeente = antwoord("instrument_van_de_gemeente", met && !ondersteund);
        let onbetaald = antwoord("onbetaald_werk_met_verantwoordelijkheid", zonder);
        let activiteit = antwoord("wekelijks_georganiseerde_activiteit", zonder && onbetaald != Some(true));
        let hoger = onbetaald == Some(true) || activiteit == Some(true);
        let contact = antwoord("wekelijks_contact_buitenshuis", zonder && !hoger);
        if let Some(fout) = Error::uit(Lezer::op_volgorde(VELDEN, lezer.fouten)) {
            return Err(fout);
        }
        let gelezen = || {
            Some(Self {
                arbeidscontract_of_zelfstandig: contract?,
                aanvullende_uitkering: aanvullende_uitkering?,
                begeleiding_op_het_werk: begeleiding_op_het_werk?,
                instrument_van_de_gemeente: instrument_van_de_gemeente?,
                onbetaald_werk_met_verantwoordelijkheid: onbetaald?,
                wekelijks_georganiseerde_activiteit: activiteit?,
                wekelijks_contact_buitenshuis: contact?,
            })
        };
        gelezen().ok_or_else(|| Fout::new("ontbreekt", "", "alle waarnemingen").into())
    }
}
