//! The verdict on one rule for one person on one day, with everything that explains it.

use std::sync::Arc;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use super::bevindingen::{Bevindingen, Vak};
use super::feit::{Beeld, Feit};
use super::invloed::op_invloed;
use super::oordelen::{Gewogen, Oordelen};
use super::reden::{Besluit, Reden};
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Versie};
use super::weging::Weging;
use crate::fout::{Error, Fout};
use crate::norm::{Melding, Regelversie, Rij};
use crate::tijd::{Datum, Peildatum};

/// A fact that can still change the verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FeitNodig<F> {
    /// The fact.
    pub feit: F,
    /// How much it decides, to compare with other facts: a share of 2^32.
    pub invloed: u64,
}

/// The verdict on one rule. A `nee` is an answer; `ja` says that the conditions are met, never that somebody has a right
/// where the law says that the college decides.
#[derive(Debug, Clone)]
pub struct Oordeel<F: Feit> {
    /// The rule.
    pub regel: &'static Regel<F>,
    /// The verdict.
    pub uitkomst: Verdict,
    /// The facts that can still change the verdict, the most decisive first; empty unless the verdict is `feiten_nodig`.
    pub feiten: Vec<FeitNodig<F>>,
    pub(super) versie: &'static Rij<&'static Versie<F>>,
    pub(super) vak: Vak,
    pub(super) bevindingen: Arc<Bevindingen>,
}

impl<F: Feit> Oordeel<F> {
    /// Every condition that decided, and only those.
    #[must_use]
    pub fn redenen(&self) -> &[Reden] {
        self.bevindingen.redenen(self.vak)
    }

    /// The decisions that the verdict waits for; none unless it is `besluit_nodig`: as long as a fact can still change it, it is
    /// not decided whether a decision is needed.
    #[must_use]
    pub fn besluiten(&self) -> Vec<Besluit> {
        let mut lijst = Vec::new();
        if self.uitkomst == Verdict::BesluitNodig {
            for besluit in self.redenen().iter().filter_map(Reden::besluit) {
                if !lijst.contains(&besluit) {
                    lijst.push(besluit);
                }
            }
        }
        lijst
    }

    /// What the reader must know: the messages of the rule itself and of every rule that had a say.
    #[must_use]
    pub fn meldingen(&self) -> Vec<&Melding> {
        self.bevindingen.meldingen(self.vak)
    }

    /// The version of the rule.
    #[must_use]
    pub fn regelversie(&self) -> Regelversie {
        let &Rij { van, waarde: versie, bron, .. } = self.versie;
        Regelversie { onderdeel: self.regel.naam, versie: versie.naam, van, bron: bron.tekst() }
    }
}

impl<F: Feit> Regel<F> {
    /// The verdict on `peildatum`; for many rules of one person make one [`Weging`].
    ///
    /// # Errors
    /// `peildatum_na_bekende_regels` after the last day whose law was read.
    pub fn oordeel(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Oordeel<F>, Error> {
        Weging::op(beeld, peildatum).oordeel(self)
    }

    /// The verdict and the facts that can still change it, as [`Self::oordeel`] gives them, without the reasons.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn nodig(
        &'static self,
        beeld: &impl Beeld<F>,
        peildatum: Peildatum,
    ) -> Result<(Verdict, Vec<FeitNodig<F>>), Error> {
        Weging::op(beeld, peildatum).nodig(self)
    }

    /// The verdict alone, as [`Self::oordeel`] gives it.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn verdict(&'static self, beeld: &impl Beeld<F>, peildatum: Peildatum) -> Result<Verdict, Error> {
        Weging::op(beeld, peildatum).verdict(self)
    }

    #[inline]
    fn versie_op(&'static self, dag: Datum) -> Result<&'static Rij<&'static Versie<F>>, Error> {
        self.versie(dag).filter(|_| dag <= self.versies.bekend_tot_en_met).ok_or_else(|| self.geen_versie(dag))
    }

    #[cold]
    fn geen_versie(&self, dag: Datum) -> Error {
        let tot = self.versies.bekend_tot_en_met;
        let (code, verwacht) = if dag > tot {
            let verwacht =
                format!("een peildatum tot en met {}, de laatste waarvan de wettekst bekend is", tot.voluit());
            ("peildatum_na_bekende_regels", verwacht)
        } else {
            let verwacht = "een peildatum vanaf 1 januari 2015, het begin van de Participatiewet";
            ("peildatum_voor_2015", verwacht.to_owned())
        };
        Fout::new(code, "/peildatum", verwacht).met_waarde(dag).into()
    }
}

impl<F: Feit, B: Beeld<F>> Weging<'_, F, B> {
    /// The verdict on a rule.
    ///
    /// # Errors
    /// `peildatum_na_bekende_regels` after the last day whose law was read.
    pub fn oordeel(&mut self, regel: &'static Regel<F>) -> Result<Oordeel<F>, Error> {
        self.hervat();
        let versie = regel.versie_op(self.dag)?;
        let gewogen = self.gewogen(regel, versie);
        Ok(gewogen.oordeel(self.deel()))
    }

    /// The verdicts on many rules, faster than one by one.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn oordelen(&mut self, regels: impl Iterator<Item = &'static Regel<F>>) -> Result<Oordelen<F>, Error> {
        self.hervat();
        let (aantal, _) = regels.size_hint();
        self.reserveer(aantal.saturating_mul(2)); // they look into others
        let mut gewogen = Vec::with_capacity(aantal);
        for regel in regels {
            let versie = regel.versie_op(self.dag)?;
            gewogen.push(self.gewogen(regel, versie));
        }
        Ok(Oordelen::new(gewogen, self.deel()))
    }

    #[inline]
    fn gewogen(&mut self, regel: &'static Regel<F>, versie: &'static Rij<&'static Versie<F>>) -> Gewogen<F> {
        let (waarde, vak) = self.grond_van(regel);
        if waarde == Verdict::FeitenNodig {
            return self.gewogen_met_vragen(regel, versie, vak);
        }
        Gewogen { regel, versie, uitkomst: waarde, feiten: Vec::new(), vak }
    }

    /// The same where a fact is not known, unless the exact method decides all the same.
    fn gewogen_met_vragen(
        &mut self,
        regel: &'static Regel<F>,
        versie: &'static Rij<&'static Versie<F>>,
        mut vak: Vak,
    ) -> Gewogen<F> {
        let (uitkomst, feiten) = self.beslis(regel, Verdict::FeitenNodig);
        if uitkomst != Verdict::FeitenNodig {
            let eigen = self.meld(regel, uitkomst);
            vak = self.bevindingen.met_eigen(vak, eigen);
        }
        Gewogen { regel, versie, uitkomst, feiten, vak }
    }

    /// The verdict and the facts that can still change it, as [`Self::oordeel`] gives them, without the reasons.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn nodig(&mut self, regel: &'static Regel<F>) -> Result<(Verdict, Vec<FeitNodig<F>>), Error> {
        regel.versie_op(self.dag)?;
        let gewogen = self.weeg_regel(regel);
        Ok(self.beslis(regel, gewogen))
    }

    /// The verdict alone, as [`Self::oordeel`] gives it.
    ///
    /// # Errors
    /// As [`Self::oordeel`].
    pub fn verdict(&mut self, regel: &'static Regel<F>) -> Result<Verdict, Error> {
        regel.versie_op(self.dag)?;
        Ok(self.waarde(regel))
    }

    /// The verdict alone; past the last known day that of the last version.
    pub(crate) fn waarde(&mut self, regel: &'static Regel<F>) -> Verdict {
        match self.weeg_regel(regel) {
            Verdict::FeitenNodig => {
                let plek = self.in_diagram(regel);
                self.diagram.uitkomst(plek)
            }
            bekend => bekend,
        }
    }

    /// The verdict, and the facts that can still change it.
    fn beslis(&mut self, regel: &'static Regel<F>, gewogen: Verdict) -> (Verdict, Vec<FeitNodig<F>>) {
        match gewogen {
            Verdict::FeitenNodig => {
                let plek = self.in_diagram(regel);
                let beslissend = self.diagram.beslissend(plek);
                (self.diagram.uitkomst(plek), op_invloed(&beslissend, regel, self))
            }
            bekend => (bekend, Vec::new()),
        }
    }
}

impl<F: Feit> Serialize for FeitNodig<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let def = self.feit.def();
        let mut record = s.serialize_struct("FeitNodig", 6)?;
        record.serialize_field("feit", def.naam)?;
        record.serialize_field("vraag", def.vraag)?;
        record.serialize_field("soort", &def.soort)?;
        record.serialize_field("klassen", def.klassen)?;
        record.serialize_field("weet", &def.weet)?;
        record.serialize_field("artikel", &def.artikel)?;
        record.end()
    }
}

impl<F: Feit> Serialize for Oordeel<F> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut record = s.serialize_struct("Oordeel", 9)?;
        record.serialize_field("code", self.regel.code)?;
        record.serialize_field("naam", self.regel.naam)?;
        record.serialize_field("titel", self.regel.titel)?;
        record.serialize_field("uitkomst", &self.uitkomst)?;
        record.serialize_field("redenen", self.redenen())?;
        record.serialize_field("feiten", &self.feiten)?;
        record.serialize_field("besluiten", &self.besluiten())?;
        record.serialize_field("meldingen", &self.meldingen())?;
        record.serialize_field("regelversie", &self.regelversie())?;
        record.end()
    }
}
