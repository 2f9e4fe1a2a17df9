//! The grounds of benefits of UWV: c (Wajong), f (no longer Wsw or Wajong on 1 May 2015) and g (IVA with an experiment).

use super::aanhef::{NIET_UITGEZONDERD, nog_niet};
use super::artikelen::grond;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Besluitvraag, Blad, Klassen, Regel, Versie, Voorwaarde, Wie};
use crate::parameters::LAATSTE_BEKENDE_DAG;

/// A right, paid or not.
const RECHT: Klassen = Klassen::van([0, 1]);
const NIET_GENOMEN: Klassen = Klassen::van([2]);

const ONDER_C_ARTIKEL: Artikel = grond("c");
const ONDER_F_ARTIKEL: Artikel = grond("f");
const ONDER_G_ARTIKEL: Artikel = grond("g");

static DUURZAAM_VASTSTELLEN: Besluitvraag = Besluitvraag {
    code: "duurzaam_geen_mogelijkheden_vaststellen",
    wie: Wie::Uwv,
    vraag: "UWV moet nog vaststellen of de persoon duurzaam geen mogelijkheden tot arbeidsparticipatie heeft.",
    artikel: ONDER_C_ARTIKEL,
};

/// "Die duurzaam geen mogelijkheden tot arbeidsparticipatie heeft", by this article.
pub(super) const fn duurzaam(artikel: Artikel) -> Voorwaarde<Feit> {
    let blad = Blad::new(
        "duurzaam_geen_mogelijkheden",
        Feit::DuurzaamGeenMogelijkheden,
        JA,
        artikel,
        "De persoon heeft duurzaam geen mogelijkheden tot arbeidsparticipatie.",
        "De persoon heeft niet duurzaam geen mogelijkheden tot arbeidsparticipatie.",
    );
    Voorwaarde::Feit(blad.met_open(NIET_GENOMEN, &DUURZAAM_VASTSTELLEN))
}

const WAJONG: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Feit(Blad::new(
        "recht_op_wajong_uitkering",
        Feit::WajongUitkering,
        RECHT,
        ONDER_C_ARTIKEL,
        "De persoon heeft recht op een Wajong-uitkering.",
        "De persoon heeft geen recht op een Wajong-uitkering.",
    )),
    Voorwaarde::Feit(Blad::new(
        "wajong_arbeidsondersteuning",
        Feit::WajongArbeidsondersteuning,
        RECHT,
        ONDER_C_ARTIKEL,
        "De persoon heeft recht op arbeidsondersteuning op grond van de Wajong.",
        "De persoon heeft geen recht op arbeidsondersteuning op grond van de Wajong.",
    )),
]);

const DUURZAAM_C: Voorwaarde<Feit> = duurzaam(ONDER_C_ARTIKEL);
const DUURZAAM_F: Voorwaarde<Feit> = duurzaam(ONDER_F_ARTIKEL);

static C_NOG_NIET: Versie<Feit> = nog_niet(ONDER_C_ARTIKEL, "Het doelgroepregister bestaat pas vanaf 1 mei 2015.");

static C_2015: Versie<Feit> = Versie::new(
    "2015",
    ONDER_C_ARTIKEL,
    "Wie recht heeft op een Wajong-uitkering of arbeidsondersteuning, tenzij hij duurzaam geen mogelijkheden tot arbeidsparticipatie heeft.",
    Voorwaarde::Alle(&[WAJONG, Voorwaarde::Niet(&DUURZAAM_C)]),
);

static C_DECEMBER_2015: Versie<Feit> = Versie::new(
    "behalve_de_aanhef",
    ONDER_C_ARTIKEL,
    "Wie recht heeft op een Wajong-uitkering of arbeidsondersteuning, tenzij hij duurzaam geen mogelijkheden tot arbeidsparticipatie heeft, en behalve wie de aanhef uitzondert.",
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, WAJONG, Voorwaarde::Niet(&DUURZAAM_C)]),
);

static C_2026: Versie<Feit> = Versie::new(
    "werkt",
    ONDER_C_ARTIKEL,
    "Wie recht heeft op een Wajong-uitkering of arbeidsondersteuning; wie duurzaam geen mogelijkheden tot arbeidsparticipatie heeft alleen als hij in een dienstbetrekking werkt.",
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        WAJONG,
        Voorwaarde::Een(&[
            Voorwaarde::Niet(&DUURZAAM_C),
            Voorwaarde::Feit(Blad::new(
                "werkt_in_dienstbetrekking",
                Feit::Dienstbetrekking,
                JA,
                ONDER_C_ARTIKEL,
                "De persoon werkt in een dienstbetrekking.",
                "De persoon werkt niet in een dienstbetrekking.",
            )),
        ]),
    ]),
);

/// DG-18c.
pub static ONDER_C: Regel<Feit> = Regel::new(
    "DG-18c",
    "banenafspraak_c",
    "Banenafspraak, grond c: Wajong",
    &[
        Rij::vanaf(2015, 1, 1, &C_NOG_NIET, "Wfsv art. 38b lid 1 onder c"),
        Rij::vanaf(2015, 5, 1, &C_2015, "Wfsv art. 38b lid 1 onder c"),
        Rij::vanaf(2015, 12, 11, &C_DECEMBER_2015, "Wfsv art. 38b lid 1 onder c"),
        Rij::vanaf(2026, 1, 1, &C_2026, "Wfsv art. 38b lid 1 onder c"),
    ],
    LAATSTE_BEKENDE_DAG,
);

const fn voormalig(code: &'static str, klasse: Klassen, wel: &'static str, niet: &'static str) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, Feit::VoormaligWswWajong, klasse, ONDER_F_ARTIKEL, wel, niet))
}

static F_NOG_NIET: Versie<Feit> = nog_niet(ONDER_F_ARTIKEL, "Grond f bestaat pas vanaf 1 januari 2020.");

static F_2020: Versie<Feit> = Versie::new(
    "2020",
    ONDER_F_ARTIKEL,
    "Wie op of na 1 januari 2013 onder grond b of c viel en op 1 mei 2015 niet meer; niet de persoon van grond c die duurzaam geen mogelijkheden meer heeft.",
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        Voorwaarde::Een(&[
            voormalig(
                "voormalig_wsw",
                Klassen::van([0]),
                "De persoon viel op of na 1 januari 2013 onder de Wsw en op 1 mei 2015 niet meer.",
                "De persoon viel op of na 1 januari 2013 niet onder de Wsw, of op 1 mei 2015 nog wel.",
            ),
            Voorwaarde::Alle(&[
                voormalig(
                    "voormalig_wajong",
                    Klassen::van([1]),
                    "De persoon viel op of na 1 januari 2013 onder de Wajong en op 1 mei 2015 niet meer.",
                    "De persoon viel op of na 1 januari 2013 niet onder de Wajong, of op 1 mei 2015 nog wel.",
                ),
                Voorwaarde::Niet(&DUURZAAM_F),
            ]),
        ]),
    ]),
);

/// DG-18f.
pub static ONDER_F: Regel<Feit> = Regel::new(
    "DG-18f",
    "banenafspraak_f",
    "Banenafspraak, grond f: voor 1 mei 2015 Wsw of Wajong",
    &[
        Rij::vanaf(2015, 1, 1, &F_NOG_NIET, "Wfsv art. 38b lid 1 onder f"),
        // the version of 2019-06-20 does not have it, the next one does
        Rij::vanaf(2020, 1, 1, &F_2020, "Wfsv art. 38b lid 1 onder f"),
    ],
    LAATSTE_BEKENDE_DAG,
);

static G_NOG_NIET: Versie<Feit> = nog_niet(ONDER_G_ARTIKEL, "Grond g bestaat pas vanaf 1 januari 2026.");

static G_2026: Versie<Feit> = Versie::new(
    "2026",
    ONDER_G_ARTIKEL,
    "Wie recht heeft op een IVA-uitkering en voor wie bij wijze van experiment loondispensatie is ingezet.",
    Voorwaarde::Alle(&[
        NIET_UITGEZONDERD,
        Voorwaarde::Feit(Blad::new(
            "iva_uitkering",
            Feit::WiaIva,
            RECHT,
            ONDER_G_ARTIKEL,
            "De persoon heeft recht op een IVA-uitkering.",
            "De persoon heeft geen recht op een IVA-uitkering.",
        )),
        Voorwaarde::Feit(Blad::new(
            "experiment_loondispensatie",
            Feit::ExperimentLoondispensatie,
            JA,
            ONDER_G_ARTIKEL,
            "Voor de persoon is bij wijze van experiment loondispensatie ingezet.",
            "Voor de persoon is niet bij wijze van experiment loondispensatie ingezet.",
        )),
    ]),
);

/// DG-18g.
pub static ONDER_G: Regel<Feit> = Regel::new(
    "DG-18g",
    "banenafspraak_g",
    "Banenafspraak, grond g: IVA met een experiment",
    &[
        Rij::vanaf(2015, 1, 1, &G_NOG_NIET, "Wfsv art. 38b lid 1 onder g"),
        // the version of 2025-01-01 does not have it, the next one does
        Rij::vanaf(2026, 1, 1, &G_2026, "Wfsv art. 38b lid 1 onder g"),
    ],
    LAATSTE_BEKENDE_DAG,
);
