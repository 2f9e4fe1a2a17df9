//! What the allowances of the Wet tegemoetkomingen loondomein ask.

use super::ja_nee;
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Wie};

const WTL: Regeling = Regeling::WetTegemoetkomingenLoondomein;

/// Follows from the first day of the job, or is answered directly.
pub(in crate::feiten) const EERSTE_DRIE_JAAR_BAAN: FeitDef = ja_nee(
    "eerste_drie_jaar_baan",
    Wie::Werkgever,
    Artikel::new(WTL, "2.8").lid("1"),
    "de dienstbetrekking is begonnen en duurt nog geen drie jaar",
    "Duurt de baan nog geen drie jaar?",
);

/// Follows from the first day of the job, or is answered directly.
pub(in crate::feiten) const BAAN_VOOR_2024: FeitDef = ja_nee(
    "baan_voor_2024",
    Wie::Werkgever,
    Artikel::new(WTL, "6.2a").lid("1"),
    "de dienstbetrekking is begonnen voor 1 januari 2024",
    "Begon de baan voor 1 januari 2024?",
);

/// Follows from the date of birth and the first day of the job, or is answered directly.
pub(in crate::feiten) const VANAF_56_BIJ_AANVANG: FeitDef = ja_nee(
    "vanaf_56_bij_aanvang",
    Wie::Werkgever,
    Artikel::new(WTL, "2.2").lid("1").onder("b"),
    "was 56 jaar of ouder toen de dienstbetrekking begon",
    "Was de persoon 56 jaar of ouder toen de baan begon?",
);

pub(in crate::feiten) const UITKERING_MAAND_VOOR_BAAN: FeitDef = ja_nee(
    "uitkering_maand_voor_baan",
    Wie::Uwv,
    Artikel::new(WTL, "2.2").lid("1").onder("a"),
    "had in de maand voor de baan recht op een uitkering van artikel 2.2 Wtl (WW, WAO, WIA, Wajong, WAZ, Wamil, Participatiewet, IOW, IOAW of IOAZ) of op arbeidsondersteuning (Wajong)",
    "Had de persoon in de maand voor de baan recht op een uitkering van UWV of de gemeente?",
);

pub(in crate::feiten) const WIA_MAAND_VOOR_BAAN: FeitDef = ja_nee(
    "wia_maand_voor_baan",
    Wie::Uwv,
    Artikel::new(WTL, "2.6").lid("1").onder("a"),
    "had in de maand voor de baan recht op een uitkering op grond van de Wet WIA",
    "Had de persoon in de maand voor de baan recht op een WIA-uitkering?",
);

pub(in crate::feiten) const ARBEIDSGEHANDICAPT_VOOR_2006: FeitDef = ja_nee(
    "arbeidsgehandicapt_voor_2006",
    Wie::Uwv,
    Artikel::new(WTL, "2.6").lid("1").onder("a"),
    "was voor 1 januari 2006 arbeidsgehandicapte (Wet REA) in verband met een WAO- of WAZ-uitkering, en zou dat nu nog zijn",
    "Was de persoon voor 2006 arbeidsgehandicapte wegens een WAO- of WAZ-uitkering?",
);

pub(in crate::feiten) const HERVATTING_NA_WIA: FeitDef = ja_nee(
    "hervatting_na_wia",
    Wie::Werkgever,
    Artikel::new(WTL, "2.14").lid("1").onder("a"),
    "hervat bij de eigen werkgever geheel of gedeeltelijk het eigen werk of krijgt daar een andere functie, en had in de maand ervoor recht op WIA (vanaf 2026: heeft of krijgt recht op WIA), of was voor 2006 arbeidsgehandicapte",
    "Is de persoon bij zijn eigen werkgever weer aan het werk of in een andere functie, met recht op WIA?",
);

pub(in crate::feiten) const EERSTE_JAAR_HERVATTING: FeitDef = ja_nee(
    "eerste_jaar_hervatting",
    Wie::Werkgever,
    Artikel::new(WTL, "2.16").lid("1"),
    "de hervatting of de andere functie duurt nog geen jaar (vanaf 2026 geteld vanaf het begin van de termijn om de doelgroepverklaring te vragen)",
    "Is het jaar voor herplaatsen nog niet voorbij?",
);

pub(in crate::feiten) const GELIJKGESTELD_ARBEIDSBEPERKTE: FeitDef = ja_nee(
    "gelijkgesteld_arbeidsbeperkte",
    Wie::Uwv,
    Artikel::new(WTL, "2.10").lid("1"),
    "is met een arbeidsbeperkte gelijkgesteld op grond van artikel 38f lid 5 van de Wfsv",
    "Werkt de persoon in een baan die met de banenafspraak is gelijkgesteld (artikel 38f lid 5 Wfsv)?",
);

pub(in crate::feiten) const WSW_TER_BESCHIKKING: FeitDef = ja_nee(
    "wsw_ter_beschikking",
    Wie::Werkgever,
    Artikel::new(WTL, "2.10").lid("2").onder("b"),
    "werkt in een Wsw-dienstbetrekking met de gemeente en wordt aan een andere werkgever ter beschikking gesteld",
    "Is de persoon met een Wsw-baan gedetacheerd bij een andere werkgever?",
);

/// Follows from the paid hours and the wage of the year, or is answered directly.
pub(in crate::feiten) const VOLDOET_LAGE_INKOMENSVOORDEEL: FeitDef = ja_nee(
    "voldoet_lage_inkomensvoordeel",
    Wie::Werkgever,
    Artikel::new(WTL, "3.1").lid("1"),
    "het gemiddelde uurloon ligt in het kalenderjaar binnen de grenzen van het lage-inkomensvoordeel en er zijn genoeg verloonde uren",
    "Ligt het gemiddelde uurloon binnen de grenzen van het lage-inkomensvoordeel, met genoeg verloonde uren?",
);
