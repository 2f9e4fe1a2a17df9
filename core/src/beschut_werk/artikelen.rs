//! The articles that beschut werk rests on.

use crate::bron::{Artikel, Regeling};
use crate::feiten::Feit;
use crate::norm::regel::{Blad, Klassen, Voorwaarde};

const ARTIKEL: Artikel = Artikel::new(Regeling::Participatiewet, "10b");

/// Until 2016 "kan ambtshalve vaststellen"; from 2017 "biedt … een voorziening beschut werk aan".
pub(super) const LID_1: Artikel = ARTIKEL.lid("1");
/// UWV does the work for the decision and advises.
pub(super) const LID_2: Artikel = ARTIKEL.lid("2");
/// Until 2016 the college sees to a job; from 2017 the own request of the person.
pub(super) const LID_3: Artikel = ARTIKEL.lid("3");
/// The bylaw of 2015 and 2016: who comes first.
pub(super) const LID_4_ONDER_A: Artikel = ARTIKEL.lid("4").onder("a");
/// The bylaw of 2015 and 2016: the size of the offer.
pub(super) const LID_4_ONDER_C: Artikel = ARTIKEL.lid("4").onder("c");
/// A higher number and the order, by the council.
pub(super) const LID_5: Artikel = ARTIKEL.lid("5");
/// The number is reached.
pub(super) const LID_6: Artikel = ARTIKEL.lid("6");
/// What is offered until the job starts.
pub(super) const LID_7: Artikel = ARTIKEL.lid("7");
/// Loonkostensubsidie where it is needed.
pub(super) const LID_9: Artikel = ARTIKEL.lid("9");
/// Loonkostensubsidie.
pub(super) const ARTIKEL_10D: Artikel = Artikel::new(Regeling::Participatiewet, "10d");
/// The doelgroep loonkostensubsidie is established.
pub(super) const VASTSTELLING_10C: Artikel = Artikel::new(Regeling::Participatiewet, "10c").lid("1");

const BESLUIT_3: Artikel = Artikel::new(Regeling::BesluitAdviseringBeschutWerk, "3");
/// The two questions.
pub(super) const ONDERZOEK: Artikel = BESLUIT_3.lid("1");
/// When the advice is positive.
pub(super) const POSITIEF: Artikel = BESLUIT_3.lid("2");
/// Without research: no to both.
pub(super) const ONTKENNEND: Artikel = BESLUIT_3.lid("3");
/// Without research: yes to one.
pub(super) const BEVESTIGEND: Artikel = BESLUIT_3.lid("4");
/// Research all the same: new facts since the indicatie.
pub(super) const NIEUW_SINDS_INDICATIE: Artikel = BESLUIT_3.lid("5");
/// Research all the same: new facts since the earlier advice.
pub(super) const NIEUW_SINDS_ADVIES: Artikel = BESLUIT_3.lid("6");

/// Who counts as arbeidsbeperkte.
pub(super) const ARBEIDSBEPERKTE: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("1");
/// Ziekengeld without risk for the employer.
pub(super) const NO_RISK: Artikel = Artikel::new(Regeling::Ziektewet, "29b").lid("2").onder("f");
/// Loonkostenvoordeel doelgroep banenafspraak.
pub(super) const BANENAFSPRAAK: Artikel = Artikel::new(Regeling::WetTegemoetkomingenLoondomein, "2.10");

/// In a decision: not taken yet.
pub(super) const NIET_GENOMEN: Klassen = Klassen::van([2]);

/// Works in a beschut-werk job, by this article.
pub(super) const fn in_dienst(artikel: Artikel) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(
        "beschut_werk_dienstbetrekking",
        Feit::BeschutWerkDienstbetrekking,
        crate::feiten::JA,
        artikel,
        "De persoon werkt in een dienstbetrekking in een beschutte omgeving.",
        "De persoon werkt (nog) niet in een dienstbetrekking in een beschutte omgeving.",
    ))
}
