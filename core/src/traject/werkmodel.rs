//! The working model of the note on policy: the municipality keeps the *casusregie* while another party executes.
//!
//! The note calls it the *Wiebertjesmodel*. No public definition of it was found. What stands here is a template of roles and contact
//! pairs, made from what the note says of the roles: a starting point to change, no norm. Nothing in the machines depends on it.
#![doc(alias = "case direction")]

use serde::{Deserialize, Serialize};

use crate::norm::Rol;
use crate::tijd::Datum;

/// A corner of the model: a role and from when it must be filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hoek {
    /// The role.
    pub rol: Rol,
    /// What it does in this model, in plain Dutch.
    pub taak: String,
    /// Whether it is needed only from the placement on.
    pub pas_bij_plaatsing: bool,
}

/// A line between two corners: who keeps in touch with whom, and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// One side.
    pub een: Rol,
    /// The other side.
    pub ander: Rol,
    /// How they keep in touch.
    pub vorm: String,
    /// The most days between two contacts; `None` when nothing was agreed.
    pub hoogstens_dagen: Option<u32>,
}

/// A working model: corners, lines, and who holds the casusregie.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Werkmodel {
    /// Name.
    pub naam: String,
    /// Where it comes from, and what is not known.
    pub herkomst: String,
    /// Who holds the casusregie.
    pub regie: Rol,
    /// The corners.
    pub hoeken: Vec<Hoek>,
    /// The lines.
    pub contacten: Vec<Contact>,
}

/// A remark on a model or on a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Werkmodelmelding {
    /// Stable code.
    pub code: &'static str,
    /// In plain Dutch.
    pub tekst: String,
}

/// The template of the note: inwoner, klantmanager (casusregie), trajectbegeleider, werkgever. Agreed frequencies are not known.
///
/// ```
/// use participatiewet::norm::Rol;
/// use participatiewet::traject::wiebertjesmodel;
/// let model = wiebertjesmodel();
/// assert_eq!(model.regie, Rol::Klantmanager);
/// assert!(model.herkomst.contains("geen openbare beschrijving"));
/// assert!(model.controleer().is_empty());
/// ```
#[must_use]
pub fn wiebertjesmodel() -> Werkmodel {
    let hoek = |rol, taak: &str, pas_bij_plaatsing| Hoek { rol, taak: taak.to_owned(), pas_bij_plaatsing };
    let contact = |een, ander, vorm: &str| Contact { een, ander, vorm: vorm.to_owned(), hoogstens_dagen: None };
    Werkmodel {
        naam: "Wiebertjesmodel".to_owned(),
        herkomst: "Beleidsnotitie Stadskanaal, par. 2.1, 2.3 en 3.1: team Werk houdt de casusregie, een andere partij voert uit. Van het \
                   Wiebertjesmodel is geen openbare beschrijving gevonden; dit is een sjabloon van rollen en contacten om aan te passen."
            .to_owned(),
        regie: Rol::Klantmanager,
        hoeken: vec![
            hoek(Rol::Inwoner, "voert samen met de klantmanager regie op de eigen ontwikkeling", false),
            hoek(Rol::Klantmanager, "houdt de casusregie op trajectinzet en trajectuitvoering; matching en jobcoaching (team Werk)", false),
            hoek(Rol::Trajectbegeleider, "begeleidt de uitvoering bij het ontwikkelbedrijf", false),
            hoek(Rol::Werkgever, "biedt een werkplek", true),
        ],
        contacten: vec![
            contact(Rol::Klantmanager, Rol::Inwoner, "gesprek over plan en evaluatie"),
            contact(Rol::Klantmanager, Rol::Trajectbegeleider, "overleg over de voortgang"),
            contact(Rol::Klantmanager, Rol::Werkgever, "matching en jobcoaching"),
            contact(Rol::Trajectbegeleider, Rol::Inwoner, "begeleiding"),
        ],
    }
}

impl Werkmodel {
    /// Whether the model holds together: the casusregie is a corner, is never with the company that executes, and touches every other corner.
    ///
    /// ```
    /// use participatiewet::norm::Rol;
    /// use participatiewet::traject::wiebertjesmodel;
    /// let mut model = wiebertjesmodel();
    /// model.regie = Rol::Ontwikkelbedrijf;
    /// assert_eq!(model.controleer()[0].code, "regie_bij_uitvoerder");
    /// ```
    #[must_use]
    pub fn controleer(&self) -> Vec<Werkmodelmelding> {
        let mut meldingen = Vec::new();
        let mut meld = |code, tekst: String| meldingen.push(Werkmodelmelding { code, tekst });
        if matches!(self.regie, Rol::Ontwikkelbedrijf | Rol::Trajectbegeleider) {
            let tekst = format!(
                "de casusregie ligt bij {}; de notitie legt die bij team Werk van de gemeente",
                self.regie.naam()
            );
            meld("regie_bij_uitvoerder", tekst);
        }
        if !self.hoeken.iter().any(|hoek| hoek.rol == self.regie) {
            meld(
                "regie_zonder_hoek",
                format!("de casusregie ligt bij {}, die geen hoek van het model is", self.regie.naam()),
            );
        }
        for hoek in self.hoeken.iter().filter(|hoek| hoek.rol != self.regie) {
            if !self.contacten.iter().any(|contact| contact.tussen(self.regie, hoek.rol)) {
                meld("geen_contact_met_regie", format!("{} heeft geen contact met de casusregisseur", hoek.rol.naam()));
            }
        }
        meldingen
    }

    /// What a case lacks: corners that are not filled (the employer only from the placement on), and contacts that are overdue on `dag`.
    ///
    /// `gevuld` are the roles that are filled; `laatste` holds the last contact per pair.
    ///
    /// ```
    /// use participatiewet::norm::Rol;
    /// use participatiewet::traject::wiebertjesmodel;
    /// let mut model = wiebertjesmodel();
    /// model.contacten[0].hoogstens_dagen = Some(42);
    /// let gevuld = [Rol::Inwoner, Rol::Klantmanager, Rol::Trajectbegeleider];
    /// let laatste = [(Rol::Inwoner, Rol::Klantmanager, "2026-01-05".parse()?)];
    /// let meldingen = model.beoordeel(&gevuld, false, &laatste, "2026-03-02".parse()?);
    /// assert_eq!(meldingen[0].code, "contact_te_lang_geleden");
    /// # Ok::<(), participatiewet::Error>(())
    /// ```
    #[must_use]
    pub fn beoordeel(
        &self,
        gevuld: &[Rol],
        geplaatst: bool,
        laatste: &[(Rol, Rol, Datum)],
        dag: Datum,
    ) -> Vec<Werkmodelmelding> {
        let mut meldingen = Vec::new();
        for hoek in self.hoeken.iter().filter(|hoek| geplaatst || !hoek.pas_bij_plaatsing) {
            if !gevuld.contains(&hoek.rol) {
                let code = if hoek.rol == self.regie { "geen_casusregisseur" } else { "hoek_niet_gevuld" };
                meldingen.push(Werkmodelmelding { code, tekst: format!("niemand vervult de rol {}", hoek.rol.naam()) });
            }
        }
        for contact in &self.contacten {
            let Some(hoogstens) = contact.hoogstens_dagen else { continue };
            let vorige =
                laatste.iter().filter(|(een, ander, _)| contact.tussen(*een, *ander)).map(|(_, _, op)| *op).max();
            if vorige.is_none_or(|op| dag.dagen_sinds(op) > hoogstens) {
                let tekst = format!(
                    "contact tussen {} en {}: afgesproken is ten minste eens per {hoogstens} dagen",
                    contact.een.naam(),
                    contact.ander.naam()
                );
                meldingen.push(Werkmodelmelding { code: "contact_te_lang_geleden", tekst });
            }
        }
        meldingen
    }
}

impl Contact {
    fn tussen(&self, een: Rol, ander: Rol) -> bool {
        (self.een, self.ander) == (een, ander) || (self.ander, self.een) == (een, ander)
    }
}
