//! Fields of events about a person, a job and a measurement.

use super::veld;
use crate::norm::{VeldDef, VeldSoort};

/// Whether the person is in the circle of art. 7 or 7a.
pub static KRING: VeldDef = veld(
    "kring",
    VeldSoort::JaNee,
    "hoort de persoon tot de kring van artikel 7, eerste lid, onderdeel a, of artikel 7a?",
);
/// In the circle of beschut werk: art. 7 or 7a, or a UWV benefit that art. 10b names.
pub static KRING_BESCHUT_WERK: VeldDef = veld(
    "kring_beschut_werk",
    VeldSoort::JaNee,
    "hoort de persoon tot de kring van artikel 10b (artikel 7 of 7a, of een uitkering die dat artikel noemt)?",
);
/// Anw or without benefit: no vaststelling ex officio.
pub static ANW_OF_NIET_UITKERINGSGERECHTIGD: VeldDef = veld(
    "anw_of_niet_uitkeringsgerechtigd",
    VeldSoort::JaNee,
    "heeft de persoon een nabestaandenuitkering, of geen uitkering (onder 4 of onder 7)?",
);
/// Cannot earn the minimum wage with full-time work.
pub static NIET_IN_STAAT_TOT_WML: VeldDef = veld(
    "niet_in_staat_tot_wml",
    VeldSoort::JaNee,
    "kan de persoon met voltijds werk niet het wettelijk minimumloon verdienen?",
);
/// Has possibilities to take part in work.
pub static MOGELIJKHEDEN_TOT_ARBEIDSPARTICIPATIE: VeldDef = veld(
    "mogelijkheden_tot_arbeidsparticipatie",
    VeldSoort::JaNee,
    "heeft de persoon mogelijkheden tot arbeidsparticipatie?",
);
/// First day of the job.
pub static AANVANG_DIENSTBETREKKING: VeldDef =
    veld("aanvang_dienstbetrekking", VeldSoort::Datum, "op welke dag begint of begon de dienstbetrekking?");
/// The employer intends to hire the person.
pub static VOORGENOMEN_DIENSTBETREKKING: VeldDef =
    veld("voorgenomen_dienstbetrekking", VeldSoort::JaNee, "is de werkgever van plan de persoon in dienst te nemen?");
/// Established: belongs to the doelgroep.
pub static DOELGROEP_LOONKOSTENSUBSIDIE: VeldDef = veld(
    "doelgroep_loonkostensubsidie",
    VeldSoort::JaNee,
    "is vastgesteld dat de persoon tot de doelgroep loonkostensubsidie hoort?",
);
/// Situation in the six months before the job.
pub static SITUATIE_VOOR_DIENSTBETREKKING: VeldDef = veld(
    "situatie_voor_dienstbetrekking",
    VeldSoort::Woord(&[
        "praktijkonderwijs",
        "voortgezet_speciaal_onderwijs",
        "entreeopleiding",
        "persoon_artikel_7_of_7a",
        "leer_werktraject",
        "geen",
    ]),
    "wat was de situatie van de persoon in de zes maanden voor de dienstbetrekking?",
);
/// A job under the Wsw.
pub static WSW_DIENSTBETREKKING: VeldDef =
    veld("wsw_dienstbetrekking", VeldSoort::JaNee, "is het een dienstbetrekking van de Wet sociale werkvoorziening?");
/// Another wage subsidy for the same job.
pub static ANDERE_LOONKOSTENSUBSIDIE: VeldDef = veld(
    "andere_loonkostensubsidie",
    VeldSoort::JaNee,
    "krijgt de werkgever voor deze dienstbetrekking een andere subsidie voor loonkosten?",
);
/// Consulted with the employer.
pub static OVERLEG_WERKGEVER: VeldDef =
    veld("overleg_werkgever", VeldSoort::JaNee, "is er overleg geweest met de werkgever?");
/// Consulted with person and employer.
pub static OVERLEG_PERSOON_EN_WERKGEVER: VeldDef =
    veld("overleg_persoon_en_werkgever", VeldSoort::JaNee, "is er overleg geweest met de persoon en de werkgever?");
/// The loonwaarde.
pub static LOONWAARDE: VeldDef = veld(
    "loonwaarde",
    VeldSoort::Procent,
    "welke loonwaarde is vastgesteld, in procenten van het wettelijk minimumloon?",
);
/// The job came about.
pub static DIENSTBETREKKING_TOT_STAND: VeldDef =
    veld("dienstbetrekking_tot_stand", VeldSoort::JaNee, "is de dienstbetrekking tot stand gekomen?");
/// Hours a week in the contract.
pub static UREN_PER_WEEK: VeldDef =
    veld("uren_per_week", VeldSoort::Uren, "hoeveel uren per week is de arbeidsduur in het contract?");
/// Usual full-time week.
pub static NORMALE_ARBEIDSDUUR: VeldDef =
    veld("normale_arbeidsduur", VeldSoort::Uren, "hoeveel uren per week is een volledige werkweek in deze functie?");
/// Number of main tasks.
pub static HOOFDTAKEN: VeldDef = veld("hoofdtaken", VeldSoort::Aantal, "hoeveel hoofdtaken telt het rapport?");
/// The expert meets the requirements.
pub static DESKUNDIGE_GEKWALIFICEERD: VeldDef =
    veld("deskundige_gekwalificeerd", VeldSoort::JaNee, "voldoet de deskundige aan de eisen aan kennis en ervaring?");
/// View of employee and employer asked.
pub static ZIENSWIJZE_GEVRAAGD: VeldDef =
    veld("zienswijze_gevraagd", VeldSoort::JaNee, "is de zienswijze van werknemer en werkgever gevraagd?");
/// Has capacity to work.
pub static ARBEIDSVERMOGEN: VeldDef = veld("arbeidsvermogen", VeldSoort::JaNee, "heeft de persoon arbeidsvermogen?");
/// Needs adaptations beyond reason.
pub static AANPASSING_NIET_REDELIJK: VeldDef = veld(
    "aanpassing_niet_redelijk",
    VeldSoort::JaNee,
    "zijn aanpassingen nodig die een werkgever redelijkerwijs niet kan realiseren?",
);
/// Needs supervision beyond reason.
pub static TOEZICHT_NIET_REDELIJK: VeldDef = veld(
    "toezicht_niet_redelijk",
    VeldSoort::JaNee,
    "is permanent toezicht of intensieve begeleiding nodig die een werkgever redelijkerwijs niet kan bieden?",
);
/// New facts or changed circumstances.
pub static SITUATIE_GEWIJZIGD: VeldDef =
    veld("situatie_gewijzigd", VeldSoort::JaNee, "zijn er nieuwe feiten of is de situatie gewijzigd?");
/// The deviation has reasons.
pub static GEMOTIVEERD: VeldDef = veld("gemotiveerd", VeldSoort::JaNee, "is de afwijking van het advies gemotiveerd?");
/// Places realised.
pub static GEREALISEERD: VeldDef = veld(
    "gerealiseerd",
    VeldSoort::Aantal,
    "hoeveel dienstbetrekkingen beschut werk heeft het college dit jaar gerealiseerd?",
);
/// The number of the ministerial regulation.
pub static MINIMUMAANTAL: VeldDef =
    veld("minimumaantal", VeldSoort::Aantal, "welk aantal noemt de ministeriële regeling voor dit jaar?");
/// The higher number of the council.
pub static AANTAL_VERORDENING: VeldDef =
    veld("aantal_verordening", VeldSoort::Aantal, "welk hoger aantal heeft de raad bij verordening vastgesteld?");
/// Place on the waiting list.
pub static POSITIE: VeldDef = veld("positie", VeldSoort::Aantal, "welke plaats op de wachtlijst heeft de persoon?");
/// First in the order.
pub static EERSTE_VOLGENS_VOLGORDE: VeldDef = veld(
    "eerste_volgens_volgorde",
    VeldSoort::JaNee,
    "is de persoon de eerste volgens de volgorde van de verordening?",
);
/// Form of the job.
pub static VORM_DIENSTBETREKKING: VeldDef = veld(
    "vorm_dienstbetrekking",
    VeldSoort::Woord(&["ontwikkelbedrijf", "detachering", "reguliere_werkgever"]),
    "in welke vorm werkt de persoon?",
);
/// Why it ends.
pub static REDEN_EINDE: VeldDef = veld(
    "reden_einde",
    VeldSoort::Woord(&["ontslag", "einde_contract", "pensioen", "overlijden", "verhuizing", "ingetrokken", "anders"]),
    "wat is de reden van het einde?",
);
/// Measured at the workplace.
pub static OP_WERKPLEK_GEMETEN: VeldDef =
    veld("op_werkplek_gemeten", VeldSoort::JaNee, "is de loonwaarde op de werkplek gemeten?");
/// With a validated method.
pub static GEVALIDEERDE_METHODE: VeldDef =
    veld("gevalideerde_methode", VeldSoort::JaNee, "is met een gevalideerde methode gemeten?");
/// DKD code: 1 yes, 2 no.
pub static CODE_ARBEIDSVERMOGEN_ONDER_WML: VeldDef = veld(
    "code_arbeidsvermogen_onder_wml",
    VeldSoort::Aantal,
    "welke code staat bij arbeidsvermogen onder WML (1 ja, 2 nee)?",
);
/// Date of the letter.
pub static DATUM_BRIEF: VeldDef =
    veld("datum_brief", VeldSoort::Datum, "op welke dag is de brief aan de werkgever verzonden?");
/// Younger than 27.
pub static JONGER_DAN_27: VeldDef = veld("jonger_dan_27", VeldSoort::JaNee, "is de persoon jonger dan 27 jaar?");
/// In the four-week search period.
pub static IN_ZOEKTERMIJN: VeldDef =
    veld("in_zoektermijn", VeldSoort::JaNee, "lopen de vier weken na de melding (zoektermijn) nog?");
/// The college finds support necessary.
pub static ONDERSTEUNING_NOODZAKELIJK: VeldDef =
    veld("ondersteuning_noodzakelijk", VeldSoort::JaNee, "acht het college ondersteuning noodzakelijk?");
/// Who pays.
pub static FINANCIERINGSGROND: VeldDef = veld(
    "financieringsgrond",
    VeldSoort::Woord(&["participatiewet", "uwv", "gemeentelijk_budget", "werkgever", "jtf", "anders"]),
    "waaruit wordt het traject betaald?",
);
/// Together with the person.
pub static SAMENSPRAAK: VeldDef =
    veld("samenspraak", VeldSoort::JaNee, "is het plan in samenspraak met de persoon gemaakt of geëvalueerd?");
/// Who holds the casusregie.
pub static REGIE_BIJ: VeldDef = veld(
    "regie_bij",
    VeldSoort::Woord(&["klantmanager", "ontwikkelbedrijf", "werkgever", "onderwijs", "partner", "geen"]),
    "wie voert de casusregie?",
);
/// Who executes.
pub static UITVOERDER: VeldDef = veld(
    "uitvoerder",
    VeldSoort::Woord(&["team_werk", "ontwikkelbedrijf", "werkgever", "onderwijs", "partner"]),
    "wie voert het traject uit?",
);
/// A place is there.
pub static PLEK_BESCHIKBAAR: VeldDef = veld("plek_beschikbaar", VeldSoort::JaNee, "is er een plek bij de uitvoerder?");
/// The new party accepts.
pub static OVERNEMER_AKKOORD: VeldDef =
    veld("overnemer_akkoord", VeldSoort::JaNee, "aanvaardt de nieuwe uitvoerder het traject?");
/// Why it stopped by force.
pub static REDEN_OVERMACHT: VeldDef = veld(
    "reden_overmacht",
    VeldSoort::Woord(&["verhuizing", "overlijden", "detentie", "zwangerschap"]),
    "wat is de reden?",
);
/// Why it pauses.
pub static REDEN_PAUZE: VeldDef =
    veld("reden_pauze", VeldSoort::Woord(&["ziekte", "zorg", "detentie", "anders"]), "waarom ligt het traject stil?");
/// The outcome.
pub static UITKOMST: VeldDef =
    veld("uitkomst", VeldSoort::Woord(&["werk", "opleiding", "doel_bereikt"]), "wat is de uitkomst?");
/// Receives general assistance.
pub static ALGEMENE_BIJSTAND: VeldDef =
    veld("algemene_bijstand", VeldSoort::JaNee, "ontvangt de persoon algemene bijstand?");
/// The work is unpaid.
pub static ONBELOOND: VeldDef = veld("onbeloond", VeldSoort::JaNee, "zijn de werkzaamheden onbeloond?");
/// Aimed at being hired by this employer.
pub static GERICHT_OP_DIENSTVERBAND: VeldDef = veld(
    "gericht_op_dienstverband",
    VeldSoort::JaNee,
    "is de proefplaats gericht op een dienstverband bij deze werkgever?",
);
/// Worked unpaid there before.
pub static EERDER_BIJ_DEZE_WERKGEVER: VeldDef =
    veld("eerder_bij_deze_werkgever", VeldSoort::JaNee, "werkte de persoon eerder onbeloond bij deze werkgever?");
/// First day after the agreed period.
pub static EINDDATUM: VeldDef = veld("einddatum", VeldSoort::Datum, "wat is de eerste dag na de afgesproken periode?");
/// The day of the finding under art. 10b.
pub static DATUM_VASTSTELLING_BESCHUT_WERK: VeldDef =
    veld("datum_vaststelling_beschut_werk", VeldSoort::Datum, "op welke dag stelde het college beschut werk vast?");
