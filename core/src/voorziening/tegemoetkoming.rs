//! What the allowances of the Wet tegemoetkomingen loondomein have in common: paid hours times an amount per hour, at most
//! a maximum per employee and calendar year; and the answer with its explanation.

use serde::{Serialize, Serializer};

use crate::bron::Artikel;
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk, Uren};
use crate::invoer::pad;
use crate::loonkostensubsidie::{OnbekendeDatum, afronding};
use crate::norm::{Aanname, Stap, StapDef, Status, Verantwoording, Verslag, Waarde, Weergave};
use crate::parameters::{Cijfer, Gaten, Invulling};
use crate::tijd::{Datum, Peildatum};

/// The caveat of every answer.
pub const VOORBEHOUD: &str = "Dit is de hoogte, niet het recht: de inspecteur van de Belastingdienst beslist daarover. Per werknemer en kalenderjaar telt alleen de hoogste tegemoetkoming uit de Wet tegemoetkomingen loondomein (artikel 4.1, lid 3).";

/// A leap year has no more hours.
const MEESTE_UREN: Uren = Uren::hele(8784);

/// What a reader expects of paid hours.
pub(super) const VERLOONDE_UREN: &str = "verloonde uren in het kalenderjaar, bijvoorbeeld 1664 of \"1664,5\"";

static NAAR_UREN: StapDef =
    StapDef { code: "naar_verloonde_uren", omschrijving: "Bedrag voor de verloonde uren", formule: "{1} x {2}" };
static BEGRENSD: StapDef = StapDef {
    code: "tegemoetkoming",
    omschrijving: "Tegemoetkoming over het kalenderjaar, één keer afgerond op de cent",
    formule: "laagste van {1} en {2}",
};
static GEEN: StapDef =
    StapDef { code: "tegemoetkoming", omschrijving: "Geen tegemoetkoming over het kalenderjaar", formule: "" };

const UREN_TELLEN: Aanname = Aanname {
    code: "uren_tellen",
    tekst: "De opgegeven uren zijn de verloonde uren van dit kalenderjaar waarvoor aan de voorwaarden is voldaan.",
};

/// The amount of one year, without its explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Gerekend {
    pub(super) bedrag: Bedrag,
    pub(super) begrensd: bool,
    pub(super) status: Status,
}

/// An amount per hour and its maximum.
#[derive(Debug)]
pub(super) struct Tarief<'a> {
    pub(super) uur: Cijfer<'a, Bedrag>,
    pub(super) maximum: Cijfer<'a, Bedrag>,
    pub(super) artikel: Artikel,
}

/// "€ x per verloond uur, doch ten hoogste € y per werknemer per kalenderjaar."
pub(super) fn naar_uren<V: Verslag>(
    uren: Uren,
    tarief: &Tarief<'_>,
    dag: Datum,
    gaten: &Gaten,
    v: &mut V,
) -> Result<Gerekend, Error> {
    v.aanname(|| UREN_TELLEN);
    v.keuze(afronding);
    let (uur, maximum) = (tarief.uur.waarde.exact(), tarief.maximum.waarde.exact());
    let volledig = uren.exact() * uur;
    v.stap(|| {
        let gebruikt = [uren.into(), tarief.uur.als_waarde()];
        Stap::new(&NAAR_UREN, Waarde::Bedrag(volledig), gebruikt, tarief.artikel, dag).met_rij(tarief.uur.verwijzing())
    });
    let begrensd = volledig > maximum;
    let bedrag = if begrensd { maximum } else { volledig };
    v.stap(|| {
        let gebruikt = [Waarde::Bedrag(volledig), tarief.maximum.als_waarde()];
        Stap::new(&BEGRENSD, Waarde::Bedrag(bedrag), gebruikt, tarief.artikel, dag).met_rij(tarief.maximum.verwijzing())
    });
    let Some(bedrag) = Bedrag::afgerond(bedrag) else {
        return Err(Fout::new("getal_te_groot", pad("verloonde_uren"), VERLOONDE_UREN).into());
    };
    Ok(Gerekend { bedrag, begrensd, status: gaten.status() })
}

/// A condition of the amount itself is not met.
pub(super) fn geen<V: Verslag>(artikel: Artikel, dag: Datum, gaten: &Gaten, v: &mut V) -> Gerekend {
    v.stap(|| Stap::new(&GEEN, Waarde::Bedrag(Breuk::NUL), [], artikel, dag));
    Gerekend { bedrag: Bedrag::NUL, begrensd: false, status: gaten.status() }
}

/// Paid hours of one year, from 0.
pub(super) fn uren_buiten_bereik(uren: Uren) -> Option<Fout> {
    let goed = (Uren::default()..=MEESTE_UREN).contains(&uren);
    let verwacht = "verloonde uren in het kalenderjaar, van 0 tot en met 8784";
    (!goed).then(|| Fout::new("buiten_bereik", pad("verloonde_uren"), verwacht).met_waarde(uren))
}

/// An input of one of the allowances.
pub(super) trait Invoergegevens {
    type Gegevens<'a>: Serialize
    where
        Self: 'a;
    const FORMAAT: &'static str;
    fn peildatum(&self) -> Peildatum;
    fn naam(&self) -> String;
    fn gegevens(&self) -> Self::Gegevens<'_>;
}

/// The amount of one allowance for one employee in one calendar year, with its explanation.
#[derive(Debug, Clone)]
pub struct Uitkomst<I> {
    invoer: I,
    gerekend: Gerekend,
    verantwoording: Verantwoording,
}

impl<I> Uitkomst<I> {
    pub(super) fn new(invoer: I, gerekend: Gerekend, verantwoording: Verantwoording) -> Self {
        Self { invoer, gerekend, verantwoording }
    }

    /// The input that was computed.
    #[must_use]
    pub fn invoer(&self) -> &I {
        &self.invoer
    }

    /// Euro per calendar year.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        self.gerekend.bedrag
    }

    /// Whether the hours gave more than the maximum (false at exactly the maximum).
    #[must_use]
    pub fn begrensd(&self) -> bool {
        self.gerekend.begrensd
    }

    /// Whether every figure is known.
    #[must_use]
    pub fn status(&self) -> Status {
        self.gerekend.status
    }

    /// Steps, figures, rule versions, choices, assumptions and messages.
    #[must_use]
    pub fn verantwoording(&self) -> &Verantwoording {
        &self.verantwoording
    }
}

#[allow(private_bounds, reason = "only the inputs of this module have an answer")]
impl<I: Invoergegevens> Uitkomst<I> {
    /// The whole explanation as plain Dutch text.
    #[must_use]
    pub fn verslag(&self) -> String {
        self.weergave().tekst()
    }

    /// The same as an HTML table, every text escaped.
    #[must_use]
    pub fn html(&self) -> String {
        self.weergave().html()
    }

    /// The record of the answer as JSON; money as cents and text, no floats.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    fn weergave(&self) -> Weergave<'_> {
        let jaar = self.invoer.peildatum().datum().jaar();
        Weergave {
            titel: format!("{} over {jaar}: {}", self.invoer.naam(), self.bedrag().getoond()),
            status: self.status(),
            voorbehoud: VOORBEHOUD,
            slot: "Wij ronden pas af bij de laatste stap; daarvoor rekenen wij met de exacte waarden.",
            verantwoording: &self.verantwoording,
        }
    }
}

impl<I: Invoergegevens> Serialize for Uitkomst<I> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        Record {
            formaat: I::FORMAAT,
            soort: "berekening",
            bibliotheek: crate::VERSIE,
            peildatum: self.invoer.peildatum().datum(),
            status: self.status(),
            bedrag: self.bedrag(),
            per: "kalenderjaar",
            begrensd: self.begrensd(),
            gegevens: self.invoer.gegevens(),
            verantwoording: &self.verantwoording,
            voorbehoud: VOORBEHOUD,
        }
        .serialize(s)
    }
}

/// The shape of the record.
#[derive(Serialize)]
struct Record<'a, G: Serialize> {
    formaat: &'static str,
    soort: &'static str,
    bibliotheek: &'static str,
    peildatum: Datum,
    status: Status,
    bedrag: Bedrag,
    per: &'static str,
    begrensd: bool,
    gegevens: G,
    #[serde(flatten)]
    verantwoording: &'a Verantwoording,
    voorbehoud: &'static str,
}

/// The part of every input that says how figures are looked up, as it was given.
#[derive(Serialize)]
pub(super) struct Opzoekgegevens {
    #[serde(skip_serializing_if = "Option::is_none")]
    onbekende_datum: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty", serialize_with = "als_object")]
    invulling: Vec<(String, Ingevuld)>,
    #[serde(skip_serializing_if = "Option::is_none")]
    strikt: Option<bool>,
}

#[derive(Serialize)]
struct Ingevuld {
    waarde: String,
    bron: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    van: Option<Datum>,
}

impl Opzoekgegevens {
    pub(super) fn new(onbekende_datum: OnbekendeDatum, invulling: &[Invulling], strikt: bool) -> Self {
        let ingevuld = |invulling: &Invulling| {
            let (waarde, bron) = (invulling.tekst(), invulling.bron().to_owned());
            (invulling.naam(), Ingevuld { waarde, bron, van: invulling.van() })
        };
        Self {
            onbekende_datum: (onbekende_datum == OnbekendeDatum::LaatsteBekende).then_some("laatste_bekende"),
            invulling: invulling.iter().map(ingevuld).collect(),
            strikt: strikt.then_some(true),
        }
    }
}

fn als_object<S: Serializer>(paren: &[(String, Ingevuld)], s: S) -> Result<S::Ok, S::Error> {
    s.collect_map(paren.iter().map(|(naam, waarde)| (naam, waarde)))
}
