//! The decision table of beschut werk, row by row: what the college must, may and need not do. One table for 2015 and 2016,
//! one from 2017; the first row that fits holds ([`super::plicht`] picks it).

use serde::Serialize;

use super::artikelen::{
    LID_1, LID_2, LID_3, LID_4_ONDER_A, LID_4_ONDER_C, LID_5, LID_6, LID_7, LID_9, VASTSTELLING_10C,
};
use crate::bron::Artikel;
use crate::norm::regel::Wie;
use crate::norm::{Eenheid, Reeks, Rij};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// What the law asks of the college now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Soort {
    /// Nothing: outside the circle, or established that it is not needed.
    GeenPlicht,
    /// First a judgement on which the circle depends.
    KringBeoordelen,
    /// Advice of UWV comes first.
    AdviesVragen,
    /// There is an advice; the college decides.
    Besluiten,
    /// 2015 and 2016: the college sees to it that the person gets a job.
    ZorgtVoor,
    /// From 2017: the college must offer a job.
    MoetAanbieden,
    /// Established, but the number of this year is reached.
    GeenAfdwingbaarAanbod,
    /// The job has started.
    InBeschutWerk,
    /// Facts are missing.
    FeitenNodig,
}

/// Whether somebody must do something, may, or need not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wijze {
    /// Must.
    Moet,
    /// May.
    Mag,
    /// Need not.
    HoeftNiet,
}

impl Wijze {
    /// As in a sentence.
    #[must_use]
    pub const fn tekst(self) -> &'static str {
        match self {
            Self::Moet => "moet",
            Self::Mag => "mag",
            Self::HoeftNiet => "hoeft niet",
        }
    }
}

/// One thing that somebody must, may or need not do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Handeling {
    /// Who.
    pub wie: Wie,
    /// Must, may or need not.
    pub wijze: Wijze,
    /// What, after "het college moet: …".
    pub tekst: &'static str,
    /// Where it stands.
    pub artikel: Artikel,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlichtRij {
    /// Code of the row: `B8`; `B8-2015` in the table of 2015 and 2016.
    pub code: &'static str,
    /// What it asks.
    pub soort: Soort,
    /// The sentence, in plain Dutch.
    pub tekst: &'static str,
    /// Where it stands.
    pub artikel: Artikel,
    /// What must, may and need not be done.
    pub handelingen: &'static [Handeling],
}

/// The rows of one period, by what fits.
#[derive(Debug)]
pub(super) struct Tabel {
    pub(super) buiten_kring: PlichtRij,
    pub(super) kring_open: PlichtRij,
    pub(super) zonder_advies: PlichtRij,
    pub(super) met_advies: PlichtRij,
    pub(super) niet_vastgesteld: PlichtRij,
    /// Only where there is a number.
    pub(super) bereikt: Option<PlichtRij>,
    pub(super) aantal_onbekend: Option<PlichtRij>,
    pub(super) aanbieden: PlichtRij,
    pub(super) begonnen: PlichtRij,
}

impl Tabel {
    /// Every row, in order.
    pub(super) fn rijen(&self) -> Vec<PlichtRij> {
        let eerste = [self.buiten_kring, self.kring_open, self.zonder_advies, self.met_advies, self.niet_vastgesteld];
        let mut rijen = eerste.to_vec();
        rijen.extend(self.bereikt.into_iter().chain(self.aantal_onbekend));
        rijen.extend([self.aanbieden, self.begonnen]);
        rijen
    }
}

const fn handeling(wie: Wie, wijze: Wijze, artikel: Artikel, tekst: &'static str) -> Handeling {
    Handeling { wie, wijze, tekst, artikel }
}
const fn moet(artikel: Artikel, tekst: &'static str) -> Handeling {
    handeling(Wie::College, Wijze::Moet, artikel, tekst)
}
const fn mag(artikel: Artikel, tekst: &'static str) -> Handeling {
    handeling(Wie::College, Wijze::Mag, artikel, tekst)
}
const fn hoeft_niet(artikel: Artikel, tekst: &'static str) -> Handeling {
    handeling(Wie::College, Wijze::HoeftNiet, artikel, tekst)
}

const BUITEN_KRING: PlichtRij = PlichtRij {
    code: "B2",
    soort: Soort::GeenPlicht,
    tekst: "De persoon behoort niet tot de kring van beschut werk.",
    artikel: LID_1,
    handelingen: &[hoeft_niet(LID_1, "beschut werk aanbieden")],
};
const KRING_OPEN: PlichtRij = PlichtRij {
    code: "B2a",
    soort: Soort::KringBeoordelen,
    tekst: "Of de persoon tot de kring van beschut werk behoort, hangt af van een oordeel dat nog niet is gegeven.",
    artikel: LID_1,
    handelingen: &[moet(LID_1, "eerst beoordelen of de persoon tot de kring behoort")],
};
const MET_ADVIES: PlichtRij = PlichtRij {
    code: "B4",
    soort: Soort::Besluiten,
    tekst: "UWV heeft geadviseerd. Een advies is geen besluit: het college moet nog vaststellen of de persoon alleen in een beschutte omgeving kan werken.",
    artikel: LID_1,
    handelingen: &[moet(LID_1, "zelf besluiten, met het advies van UWV")],
};
const NIET_VASTGESTELD: PlichtRij = PlichtRij {
    code: "B5",
    soort: Soort::GeenPlicht,
    tekst: "Het college heeft vastgesteld dat de persoon niet op beschut werk is aangewezen.",
    artikel: LID_1,
    handelingen: &[hoeft_niet(LID_1, "beschut werk aanbieden"), mag(LID_1, "later opnieuw beoordelen")],
};

const OVERBRUGGING: Handeling =
    moet(LID_7, "tot de dienstbetrekking begint de voorzieningen aanbieden die de verordening daarvoor noemt");

static TABEL_2017: Tabel = Tabel {
    buiten_kring: BUITEN_KRING,
    kring_open: KRING_OPEN,
    zonder_advies: PlichtRij {
        code: "B3",
        soort: Soort::AdviesVragen,
        tekst: "Er is nog geen advies van UWV en geen besluit. Het college kan UWV om advies vragen; de persoon kan dat ook zelf.",
        artikel: LID_2,
        handelingen: &[
            moet(LID_2, "UWV om advies vragen voordat het beschut werk vaststelt"),
            handeling(Wie::Inwoner, Wijze::Mag, LID_3, "zelf UWV om advies vragen"),
        ],
    },
    met_advies: MET_ADVIES,
    niet_vastgesteld: PlichtRij {
        handelingen: &[
            hoeft_niet(LID_1, "beschut werk aanbieden"),
            handeling(Wie::Inwoner, Wijze::Mag, LID_3, "UWV opnieuw om advies vragen"),
        ],
        ..NIET_VASTGESTELD
    },
    bereikt: Some(PlichtRij {
        code: "B6",
        soort: Soort::GeenAfdwingbaarAanbod,
        tekst: "De vaststelling blijft gelden, maar het aantal plaatsen van dit jaar is gerealiseerd. De plicht om een dienstbetrekking aan te bieden geldt nu niet.",
        artikel: LID_6,
        handelingen: &[
            hoeft_niet(LID_6, "nu een dienstbetrekking in beschut werk aanbieden"),
            OVERBRUGGING,
            handeling(Wie::Raad, Wijze::Mag, LID_5, "een hoger aantal vaststellen en daarvoor de volgorde regelen"),
        ],
    }),
    aantal_onbekend: Some(PlichtRij {
        code: "B7",
        soort: Soort::MoetAanbieden,
        tekst: "Het college moet een dienstbetrekking in beschut werk aanbieden. Het aantal plaatsen van dit jaar is niet bekend; aangenomen is dat de plicht geldt.",
        artikel: LID_1,
        handelingen: &[
            moet(
                LID_1,
                "een dienstbetrekking in beschut werk aanbieden, tenzij het aantal van dit jaar is gerealiseerd",
            ),
            OVERBRUGGING,
        ],
    }),
    aanbieden: PlichtRij {
        code: "B8",
        soort: Soort::MoetAanbieden,
        tekst: "Het college moet een dienstbetrekking in beschut werk aanbieden.",
        artikel: LID_1,
        handelingen: &[moet(LID_1, "een dienstbetrekking in beschut werk aanbieden"), OVERBRUGGING],
    },
    begonnen: PlichtRij {
        code: "B9",
        soort: Soort::InBeschutWerk,
        tekst: "De persoon werkt in beschut werk.",
        artikel: LID_1,
        handelingen: &[
            moet(LID_9, "zo nodig loonkostensubsidie verstrekken"),
            mag(VASTSTELLING_10C, "vaststellen of de persoon tot de doelgroep loonkostensubsidie behoort"),
        ],
    },
};

static TABEL_2015: Tabel = Tabel {
    buiten_kring: PlichtRij {
        code: "B1",
        tekst: "Artikel 7 lid 1 onder a geldt niet voor de persoon; dan is er ook geen beschut werk.",
        ..BUITEN_KRING
    },
    kring_open: KRING_OPEN,
    zonder_advies: PlichtRij {
        code: "B3-2015",
        soort: Soort::AdviesVragen,
        tekst: "Er is geen advies van UWV en geen besluit. De persoon kan beschut werk niet zelf aanvragen: het college kan het ambtshalve vaststellen, voor wie de verordening aanwijst.",
        artikel: LID_4_ONDER_A,
        handelingen: &[
            mag(LID_1, "ambtshalve vaststellen dat de persoon alleen in een beschutte omgeving kan werken"),
            moet(LID_2, "UWV om advies vragen als het dat wil vaststellen"),
            handeling(Wie::Raad, Wijze::Moet, LID_4_ONDER_A, "in de verordening bepalen wie in aanmerking komt"),
        ],
    },
    met_advies: PlichtRij {
        tekst: "UWV heeft geadviseerd. Een advies is geen besluit: het college kan vaststellen dat de persoon alleen in een beschutte omgeving kan werken.",
        handelingen: &[mag(LID_1, "zelf besluiten, met het advies van UWV")],
        ..MET_ADVIES
    },
    niet_vastgesteld: NIET_VASTGESTELD,
    bereikt: None,
    aantal_onbekend: None,
    aanbieden: PlichtRij {
        code: "B8-2015",
        soort: Soort::ZorgtVoor,
        tekst: "Het college zorgt ervoor dat de persoon een dienstbetrekking in een beschutte omgeving krijgt. Hoe groot het aanbod is, bepaalt de verordening.",
        artikel: LID_3,
        handelingen: &[
            moet(LID_3, "ervoor zorgen dat de persoon een dienstbetrekking in een beschutte omgeving krijgt"),
            handeling(
                Wie::Raad,
                Wijze::Moet,
                LID_4_ONDER_C,
                "in de verordening bepalen hoe de omvang van het aanbod wordt vastgesteld",
            ),
        ],
    },
    begonnen: PlichtRij {
        code: "B9-2015",
        soort: Soort::InBeschutWerk,
        tekst: "De persoon werkt in beschut werk.",
        artikel: LID_3,
        handelingen: &[mag(VASTSTELLING_10C, "vaststellen of de persoon tot de doelgroep loonkostensubsidie behoort")],
    },
};

/// The tables.
pub(super) static TABELLEN: Reeks<&'static Tabel> = Reeks {
    naam: "beschut_werk_plicht",
    omschrijving: "Wat het college moet doen bij beschut werk",
    eenheid: Eenheid::Getal,
    rijen: &[
        Rij::vanaf(2015, 1, 1, &TABEL_2015, "Pw art. 10b lid 3"),
        Rij::vanaf(2017, 1, 1, &TABEL_2017, "Pw art. 10b lid 1; Pw art. 10b lid 6; Stb. 2016, 519"),
    ],
    bekend_tot_en_met: LAATSTE_BEKENDE_DAG,
};
