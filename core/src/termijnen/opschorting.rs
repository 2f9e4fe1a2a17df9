//! Suspension (*opschorting*, Awb art. 4:15 and 7:10 lid 2): days that do not count.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::artikelen;
use super::keuze::EindeOpschorting;
use crate::bron::Artikel;
use crate::tijd::Datum;

/// A suspension that starts with a request or a notice of the authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verzoekgrond {
    /// The applicant is invited to complete the application (Awb 4:15 lid 1 onder a).
    Aanvulling,
    /// The objector is asked to repair a default (Awb 7:10 lid 2).
    Verzuim,
    /// Information was asked from an authority abroad (Awb 4:15 lid 1 onder b).
    Buitenland,
}

/// A suspension over a period that is known by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tijdvakgrond {
    /// The applicant agreed in writing (Awb 4:15 lid 2 onder a).
    Instemming,
    /// The delay is due to the applicant (Awb 4:15 lid 2 onder b).
    Aanvrager,
    /// Force majeure (Awb 4:15 lid 2 onder c).
    Overmacht,
}

/// One suspension of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opschorting {
    /// From the day after `gevraagd` until the day of completion, or past the last day that was set for it.
    Verzoek {
        /// Why.
        grond: Verzoekgrond,
        /// The day of the invitation or notice; it still counts.
        gevraagd: Datum,
        /// Last day of the term that was set; needed when nothing came in.
        uiterlijk: Option<Datum>,
        /// The day on which it was completed, or came in.
        ontvangen: Option<Datum>,
    },
    /// From `van` up to and including `tot_en_met`.
    Tijdvak {
        /// Why.
        grond: Tijdvakgrond,
        /// First suspended day.
        van: Datum,
        /// Last suspended day.
        tot_en_met: Datum,
    },
}

impl Opschorting {
    /// First suspended day, and the first day that counts again.
    pub(super) fn dagen(self, keuze: EindeOpschorting) -> (Datum, Datum) {
        match self {
            Self::Tijdvak { van, tot_en_met, .. } => (van, tot_en_met.plus_dag()),
            Self::Verzoek { gevraagd, uiterlijk, ontvangen, .. } => {
                let ongebruikt = uiterlijk.map(Datum::plus_dag);
                let aangevuld = ontvangen.map(|dag| match keuze {
                    EindeOpschorting::Tot => dag,
                    EindeOpschorting::TotEnMet => dag.plus_dag(),
                });
                let van = gevraagd.plus_dag();
                let tot = match (aangevuld, ongebruikt) {
                    (Some(aangevuld), Some(ongebruikt)) => aangevuld.min(ongebruikt),
                    (Some(tot), None) | (None, Some(tot)) => tot,
                    (None, None) => van,
                };
                (van, tot.max(van))
            }
        }
    }

    /// The day after which the decision not to treat the application must follow (Awb 4:5 lid 4).
    pub(super) fn aanvulling_einde(self) -> Option<Datum> {
        match self {
            Self::Verzoek { grond: Verzoekgrond::Aanvulling, uiterlijk, ontvangen, .. } => match (ontvangen, uiterlijk)
            {
                (Some(ontvangen), Some(uiterlijk)) => Some(ontvangen.min(uiterlijk)),
                (een, ander) => een.or(ander),
            },
            _ => None,
        }
    }

    pub(super) fn hangt_af_van_keuze(self) -> bool {
        matches!(self, Self::Verzoek { ontvangen: Some(_), .. })
    }

    pub(super) fn artikel(self) -> Artikel {
        match self {
            Self::Verzoek { grond: Verzoekgrond::Aanvulling, .. } => artikelen::OPSCHORTING_AANVULLING,
            Self::Verzoek { grond: Verzoekgrond::Verzuim, .. } => artikelen::OPSCHORTING_VERZUIM,
            Self::Verzoek { grond: Verzoekgrond::Buitenland, .. } => artikelen::OPSCHORTING_BUITENLAND,
            Self::Tijdvak { grond: Tijdvakgrond::Instemming, .. } => artikelen::OPSCHORTING_INSTEMMING,
            Self::Tijdvak { grond: Tijdvakgrond::Aanvrager, .. } => artikelen::OPSCHORTING_AANVRAGER,
            Self::Tijdvak { grond: Tijdvakgrond::Overmacht, .. } => artikelen::OPSCHORTING_OVERMACHT,
        }
    }

    /// Name of the ground, as in the input.
    #[must_use]
    pub const fn grond(self) -> &'static str {
        match self {
            Self::Verzoek { grond: Verzoekgrond::Aanvulling, .. } => "aanvulling",
            Self::Verzoek { grond: Verzoekgrond::Verzuim, .. } => "verzuim",
            Self::Verzoek { grond: Verzoekgrond::Buitenland, .. } => "buitenland",
            Self::Tijdvak { grond: Tijdvakgrond::Instemming, .. } => "instemming",
            Self::Tijdvak { grond: Tijdvakgrond::Aanvrager, .. } => "aanvrager",
            Self::Tijdvak { grond: Tijdvakgrond::Overmacht, .. } => "overmacht",
        }
    }

    /// The ground in the words of a letter.
    pub(super) const fn in_woorden(self) -> &'static str {
        match self {
            Self::Verzoek { grond: Verzoekgrond::Aanvulling, .. } => "aanvulling van de aanvraag",
            Self::Verzoek { grond: Verzoekgrond::Verzuim, .. } => "herstel van een verzuim",
            Self::Verzoek { grond: Verzoekgrond::Buitenland, .. } => "informatie uit het buitenland",
            Self::Tijdvak { grond: Tijdvakgrond::Instemming, .. } => "instemming met uitstel",
            Self::Tijdvak { grond: Tijdvakgrond::Aanvrager, .. } => "vertraging door de aanvrager",
            Self::Tijdvak { grond: Tijdvakgrond::Overmacht, .. } => "overmacht",
        }
    }
}

impl Serialize for Opschorting {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_map(None)?;
        record.serialize_entry("grond", self.grond())?;
        match self {
            Self::Verzoek { gevraagd, uiterlijk, ontvangen, .. } => {
                record.serialize_entry("gevraagd", gevraagd)?;
                for (naam, dag) in [("uiterlijk", uiterlijk), ("ontvangen", ontvangen)] {
                    if dag.is_some() {
                        record.serialize_entry(naam, dag)?;
                    }
                }
            }
            Self::Tijdvak { van, tot_en_met, .. } => {
                record.serialize_entry("van", van)?;
                record.serialize_entry("tot_en_met", tot_en_met)?;
            }
        }
        record.end()
    }
}
