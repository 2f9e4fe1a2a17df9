//! What the register of the banenafspraak rests on (Wfsv art. 38b and the decrees under it).

use super::{ja_nee, pw, vaststelling};
use crate::bron::{Artikel, Regeling};
use crate::norm::regel::{FeitDef, Feitsoort, Wie};

const LID_1: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("1");
const LID_2: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("2");
const LID_6: Artikel = Artikel::new(Regeling::WetFinancieringSocialeVerzekeringen, "38b").lid("6");
const SCHOLEN: Artikel = Artikel::new(Regeling::BesluitWfsv, "2.24");
const AANGEWEZEN: Artikel = Artikel::new(Regeling::BesluitWfsv, "2.25");
const TOETS: Artikel = Artikel::new(Regeling::BesluitSuwi, "3.5");

pub(in crate::feiten) const TOEGELEID: FeitDef = FeitDef {
    naam: "toegeleid",
    soort: Feitsoort::Keuze,
    betekenis: "is of wordt met ondersteuning van het college naar een dienstbetrekking toegeleid, en op grond van welk artikel van de Participatiewet (7a lid 1 onder a of lid 3 vanaf 2026)",
    vraag: "Wordt of is de persoon met ondersteuning van de gemeente naar werk geleid, en op grond van welk artikel?",
    weet: Wie::College,
    artikel: LID_1.onder("a"),
    klassen: &["artikel_7", "artikel_7a", "nee"],
};

pub(in crate::feiten) const MINIMUMLOONTOETS_UWV: FeitDef = FeitDef {
    naam: "minimumloontoets_uwv",
    soort: Feitsoort::Keuze,
    betekenis: "wat UWV heeft vastgesteld over het verdienen van het minimumloon, en op wiens verzoek; vervallen door een loonwaarde of inkomen van ten minste het minimumloon (Besluit SUWI art. 3.5 lid 10)",
    vraag: "Heeft UWV vastgesteld of de persoon het minimumloon kan verdienen, en wie had daarom gevraagd?",
    weet: Wie::Uwv,
    artikel: TOETS,
    klassen: &["kan_niet_verzoek_college", "kan_niet_eigen_verzoek", "kan_wel", "niet_genomen", "vervallen"],
};

pub(in crate::feiten) const LOONWAARDE_ONDER_MINIMUMLOON: FeitDef = vaststelling(
    "loonwaarde_onder_minimumloon",
    Wie::College,
    LID_1.onder("a"),
    "het college heeft volgens de eisen van artikel 10d een loonwaarde vastgesteld die bij voltijdse arbeid lager is dan het minimumloon (praktijkroute, vanaf 2017)",
    "Heeft het college op de werkplek een loonwaarde onder het minimumloon vastgesteld?",
);

pub(in crate::feiten) const LOONKOSTENSUBSIDIE_LID_2: FeitDef = ja_nee(
    "loonkostensubsidie_lid_2",
    Wie::College,
    pw("10d").lid("2"),
    "loonkostensubsidie wordt verstrekt op grond van artikel 10d lid 2, voor iemand die al in dienst was",
    "Krijgt de werkgever loonkostensubsidie voor iemand die al in dienst was (artikel 10d lid 2)?",
);

pub(in crate::feiten) const WSW_INDICATIE: FeitDef = ja_nee(
    "wsw_indicatie",
    Wie::Uwv,
    LID_1.onder("b"),
    "is geïndiceerd op grond van de Wsw, of heeft een nog geldende indicatiebeschikking van voor 2015",
    "Heeft de persoon een Wsw-indicatie die nog geldt?",
);

pub(in crate::feiten) const DUURZAAM_GEEN_MOGELIJKHEDEN: FeitDef = vaststelling(
    "duurzaam_geen_mogelijkheden",
    Wie::Uwv,
    LID_1.onder("c"),
    "UWV heeft vastgesteld dat de persoon duurzaam geen mogelijkheden tot arbeidsparticipatie heeft (Wajong)",
    "Heeft UWV vastgesteld dat de persoon duurzaam niet kan werken (Wajong)?",
);

pub(in crate::feiten) const VERZOEK_REGISTRATIE: FeitDef = ja_nee(
    "verzoek_registratie",
    Wie::Uwv,
    SCHOLEN.lid("1"),
    "heeft zich schriftelijk bij UWV gemeld om in het doelgroepregister te worden opgenomen",
    "Heeft de persoon UWV schriftelijk gevraagd om opname in het doelgroepregister?",
);

/// Follows from the periods of the school, or is answered directly.
pub(in crate::feiten) const SPECIAAL_ONDERWIJS_GEVOLGD: FeitDef = ja_nee(
    "speciaal_onderwijs_gevolgd",
    Wie::School,
    SCHOLEN.lid("1"),
    "heeft deel uitgemaakt van de doelgroep van het voortgezet speciaal onderwijs",
    "Heeft de persoon voortgezet speciaal onderwijs gevolgd?",
);

/// Follows from the periods of the school, or is answered directly.
pub(in crate::feiten) const PRAKTIJKONDERWIJS_GEVOLGD: FeitDef = ja_nee(
    "praktijkonderwijs_gevolgd",
    Wie::School,
    SCHOLEN.lid("1"),
    "heeft deel uitgemaakt van de doelgroep van een school voor praktijkonderwijs",
    "Heeft de persoon praktijkonderwijs gevolgd?",
);

pub(in crate::feiten) const BEOORDELING_GEVRAAGD_TOT_OKTOBER_2016: FeitDef = ja_nee(
    "beoordeling_gevraagd_tot_oktober_2016",
    Wie::Uwv,
    SCHOLEN.lid("2"),
    "heeft voor 28 oktober 2016 UWV om een beoordeling van het arbeidsvermogen gevraagd",
    "Heeft de persoon UWV voor 28 oktober 2016 gevraagd zijn arbeidsvermogen te beoordelen?",
);

pub(in crate::feiten) const ENTREE_LAATSTE_ONDERWIJS: FeitDef = ja_nee(
    "entree_laatste_onderwijs",
    Wie::School,
    AANGEWEZEN.lid("1").onder("a"),
    "behoorde op de laatste dag van zijn onderwijs tot de doelgroep van de entreeopleiding",
    "Volgde de persoon op de laatste dag van zijn onderwijs de entreeopleiding?",
);

pub(in crate::feiten) const ENTREE_BEEINDIGD_OVERGANG: FeitDef = ja_nee(
    "entree_beeindigd_overgang",
    Wie::School,
    AANGEWEZEN.lid("2"),
    "volgde en beëindigde de entreeopleiding tussen 10 september 2014 en 17 juli 2015",
    "Volgde de persoon de entreeopleiding tussen 10 september 2014 en 17 juli 2015, en hield hij in die tijd ook op?",
);

pub(in crate::feiten) const WSW_INDICATIE_VERLOPEN: FeitDef = ja_nee(
    "wsw_indicatie_verlopen",
    Wie::Uwv,
    AANGEWEZEN.lid("1").onder("b"),
    "had op 31 december 2014 een geldende Wsw-indicatie die daarna is verlopen, en is niet opnieuw geïndiceerd",
    "Had de persoon eind 2014 een Wsw-indicatie die daarna is verlopen?",
);

pub(in crate::feiten) const WAJONG_AFGEWEZEN: FeitDef = FeitDef {
    naam: "wajong_afgewezen",
    soort: Feitsoort::Keuze,
    betekenis: "een Wajong-aanvraag die UWV heeft afgewezen, en wanneer zij is gedaan (voor 10 september 2014 alleen bij afwijzing omdat de persoon nog geen achttien was)",
    vraag: "Heeft UWV een aanvraag voor Wajong afgewezen, en wanneer was die aanvraag gedaan?",
    weet: Wie::Uwv,
    artikel: AANGEWEZEN,
    klassen: &[
        "vanaf_1_juli_2015",
        "1_januari_tot_1_juli_2015",
        "10_september_tot_31_december_2014",
        "voor_10_september_2014_te_jong",
        "nee",
    ],
};

pub(in crate::feiten) const OORZAAK_ZIEKTE_OF_GEBREK: FeitDef = ja_nee(
    "oorzaak_ziekte_of_gebrek",
    Wie::Uwv,
    AANGEWEZEN.lid("1").onder("d"),
    "UWV heeft vastgesteld dat de persoon het minimumloon niet kan verdienen wegens ziekte of gebrek",
    "Kan de persoon het minimumloon volgens UWV niet verdienen door ziekte of gebrek?",
);

pub(in crate::feiten) const VOORMALIG_WSW_WAJONG: FeitDef = FeitDef {
    naam: "voormalig_wsw_wajong",
    soort: Feitsoort::Keuze,
    betekenis: "viel op of na 1 januari 2013 onder grond b (Wsw) of grond c (Wajong) en op 1 mei 2015 niet meer",
    vraag: "Had de persoon vanaf 2013 een Wsw-indicatie of recht op Wajong, en op 1 mei 2015 niet meer?",
    weet: Wie::Uwv,
    artikel: LID_1.onder("f"),
    klassen: &["wsw", "wajong", "nee"],
};

pub(in crate::feiten) const EXPERIMENT_LOONDISPENSATIE: FeitDef = ja_nee(
    "experiment_loondispensatie",
    Wie::Uwv,
    LID_1.onder("g"),
    "voor de persoon met een IVA-uitkering is bij wijze van experiment loondispensatie ingezet (artikel 82a Wet SUWI)",
    "Is voor de persoon met een IVA-uitkering bij wijze van experiment loondispensatie ingezet?",
);

pub(in crate::feiten) const OORDEEL_UWV_JONGGEHANDICAPT: FeitDef = vaststelling(
    "oordeel_uwv_jonggehandicapt",
    Wie::Uwv,
    LID_2,
    "UWV oordeelt dat de persoon door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd belemmerd is in werk, en zonder voorziening het minimumloon niet kan verdienen",
    "Vindt UWV dat de persoon door ziekte of gebrek van voor zijn achttiende of uit zijn studietijd zonder voorziening het minimumloon niet kan verdienen?",
);

pub(in crate::feiten) const VOORZIENING_WERK: FeitDef = ja_nee(
    "voorziening_werk",
    Wie::College,
    LID_2,
    "ontvangt een voorziening op grond van artikel 10 van de Participatiewet of artikel 35 van de Wet WIA",
    "Krijgt de persoon een voorziening om te werken van de gemeente (artikel 10) of van UWV (artikel 35 WIA)?",
);

pub(in crate::feiten) const REGISTRATIE_LOOPT: FeitDef = ja_nee(
    "registratie_loopt",
    Wie::Uwv,
    LID_6,
    "is opgenomen in het doelgroepregister en die opname is nog niet geëindigd",
    "Staat de persoon nu in het doelgroepregister?",
);

pub(in crate::feiten) const DREMPELFUNCTIE: FeitDef = FeitDef {
    naam: "drempelfunctie",
    soort: Feitsoort::Keuze,
    betekenis: "welke drempelfunctie de persoon volgens de analyse van UWV kan uitvoeren: geen of een deel, een met begeleiding, een met aanpassingen, of een zonder hulp",
    vraag: "Kan de persoon een drempelfunctie uitvoeren, en wat is daarvoor nodig?",
    weet: Wie::Uwv,
    artikel: TOETS,
    klassen: &["geen_of_deel", "met_begeleiding", "met_aanpassingen", "zonder_hulp"],
};

pub(in crate::feiten) const BEPERKINGEN_ZES_MAANDEN: FeitDef = ja_nee(
    "beperkingen_zes_maanden",
    Wie::Uwv,
    TOETS.lid("6"),
    "de beperkingen zullen naar verwachting nog ten minste zes maanden bestaan",
    "Duren de beperkingen naar verwachting nog ten minste zes maanden?",
);
