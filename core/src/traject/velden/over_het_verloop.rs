//! Fields of events about how a course goes on, and of local rules.

use super::veld;
use crate::norm::{VeldDef, VeldSoort};

/// Small chance of work.
pub static KANS_OP_WERK_GERING: VeldDef = veld(
    "kans_op_werk_gering",
    VeldSoort::JaNee,
    "is de kans op werk gering, zodat de persoon nog niet bemiddelbaar is?",
);
/// Additional, no displacement.
pub static ADDITIONEEL: VeldDef =
    veld("additioneel", VeldSoort::JaNee, "zijn de werkzaamheden additioneel, zonder verdringing?");
/// Has a startkwalificatie.
pub static STARTKWALIFICATIE: VeldDef =
    veld("startkwalificatie", VeldSoort::JaNee, "heeft de persoon een startkwalificatie?");
/// Schooling offered, or why not.
pub static SCHOLING: VeldDef = veld(
    "scholing",
    VeldSoort::Woord(&["aangeboden", "gaat_krachten_te_boven", "draagt_niet_bij", "niet_nodig"]),
    "is scholing aangeboden, en zo nee waarom niet?",
);
/// Cooperated sufficiently.
pub static VOLDOENDE_MEEGEWERKT: VeldDef =
    veld("voldoende_meegewerkt", VeldSoort::JaNee, "heeft de persoon in die zes maanden voldoende meegewerkt?");
/// The chance of work grew.
pub static KANS_VERGROOT: VeldDef =
    veld("kans_vergroot", VeldSoort::JaNee, "heeft de participatieplaats de kans op werk vergroot?");
/// Going on improves the chance considerably.
pub static KANS_AANMERKELIJK_BETER: VeldDef =
    veld("kans_aanmerkelijk_beter", VeldSoort::JaNee, "verbetert voortzetting de kans op werk aanmerkelijk?");
/// Another environment in year three.
pub static ANDERE_OMGEVING: VeldDef =
    veld("andere_omgeving", VeldSoort::JaNee, "werkt de persoon in het derde jaar in een andere omgeving?");
/// Other work in year three.
pub static ANDERE_WERKZAAMHEDEN: VeldDef =
    veld("andere_werkzaamheden", VeldSoort::JaNee, "zijn het in het derde jaar andere werkzaamheden?");
/// Months left out of the two years.
pub static MAANDEN_BUITEN_BESCHOUWING: VeldDef = veld(
    "maanden_buiten_beschouwing",
    VeldSoort::Aantal,
    "hoeveel maanden van een andere voorziening blijven buiten beschouwing (hoogstens zes)?",
);
/// Real prospect of a job.
pub static REEEL_UITZICHT: VeldDef = veld(
    "reeel_uitzicht",
    VeldSoort::JaNee,
    "is er een reëel uitzicht op een dienstbetrekking van dezelfde of grotere omvang?",
);
/// Who supports.
pub static VORM_ONDERSTEUNING: VeldDef = veld(
    "vorm_ondersteuning",
    VeldSoort::Woord(&["jobcoach", "interne_werkbegeleider"]),
    "wie geeft de ondersteuning?",
);
/// In kind or as a subsidy.
pub static VERSTREKKING: VeldDef =
    veld("verstrekking", VeldSoort::Woord(&["natura", "subsidie"]), "in natura of als subsidie?");
/// Hours granted.
pub static UREN_TOEGEKEND: VeldDef = veld("uren_toegekend", VeldSoort::Aantal, "hoeveel uren zijn toegekend?");
/// Hours used.
pub static UREN: VeldDef = veld("uren", VeldSoort::Aantal, "hoeveel uren zijn gebruikt?");
/// Why refused.
pub static REDEN_AFWIJZING: VeldDef =
    veld("reden_afwijzing", VeldSoort::Woord(&["niet_nodig", "geen_recht", "anders"]), "waarom is afgewezen?");
/// Necessity, degree and duration were researched.
pub static ONDERZOEK_VERRICHT: VeldDef =
    veld("onderzoek_verricht", VeldSoort::JaNee, "is er onderzoek gedaan naar noodzaak, mate en duur?");
/// The company stays the employer.
pub static FORMELE_WERKGEVER_ONTWIKKELBEDRIJF: VeldDef =
    veld("formele_werkgever_ontwikkelbedrijf", VeldSoort::JaNee, "blijft het ontwikkelbedrijf de formele werkgever?");
/// Individual or group.
pub static SOORT_DETACHERING: VeldDef =
    veld("soort_detachering", VeldSoort::Woord(&["individueel", "groep"]), "individueel of in een groep?");
/// Kind of work.
pub static WERKSOORT: VeldDef = veld(
    "werksoort",
    VeldSoort::Woord(&["groen", "productie", "schoonmaak", "detailhandel", "kringloop", "metaal", "anders"]),
    "in welke werksoort?",
);
/// Places of the group contract.
pub static PLEKKEN: VeldDef = veld("plekken", VeldSoort::Aantal, "hoeveel plekken heeft het groepscontract?");
/// Hours of the contract.
pub static CONTRACTUREN: VeldDef = veld("contracturen", VeldSoort::Aantal, "hoeveel uren heeft het contract?");
/// Hire fee.
pub static INLEENVERGOEDING: VeldDef =
    veld("inleenvergoeding", VeldSoort::Bedrag, "welke inleenvergoeding is afgesproken?");
/// Single parent with full care.
pub static ALLEENSTAANDE_OUDER: VeldDef =
    veld("alleenstaande_ouder", VeldSoort::JaNee, "is de persoon alleenstaande ouder met de volledige zorg?");
/// Birth date of the youngest child.
pub static GEBOORTEDATUM_JONGSTE_KIND: VeldDef =
    veld("geboortedatum_jongste_kind", VeldSoort::Datum, "wanneer is het jongste kind geboren?");
/// Days used before.
pub static DAGEN_EERDER_GEBRUIKT: VeldDef = veld(
    "dagen_eerder_gebruikt",
    VeldSoort::Aantal,
    "hoeveel dagen ontheffing zijn eerder, ook in andere gemeenten, gebruikt?",
);
/// Clearly refuses the duty.
pub static WEIGERT_VOORZIENING: VeldDef = veld(
    "weigert_voorziening",
    VeldSoort::JaNee,
    "blijkt ondubbelzinnig dat de ouder de voorziening niet wil gebruiken?",
);
/// Why suspended.
pub static REDEN_OPSCHORTING: VeldDef = veld(
    "reden_opschorting",
    VeldSoort::Woord(&["kind_vijf_jaar", "geen_recht_op_bijstand", "op_verzoek"]),
    "waarom is opgeschort?",
);
/// Urgent reasons.
pub static DRINGENDE_REDENEN: VeldDef = veld("dringende_redenen", VeldSoort::JaNee, "zijn er dringende redenen?");
/// Fully and permanently unfit.
pub static VOLLEDIG_EN_DUURZAAM: VeldDef =
    veld("volledig_en_duurzaam", VeldSoort::JaNee, "is de persoon volledig en duurzaam arbeidsongeschikt?");
/// Sent by post.
pub static PER_POST: VeldDef = veld("per_post", VeldSoort::JaNee, "is het bezwaarschrift per post verzonden?");
/// Day of posting.
pub static DATUM_POST: VeldDef = veld("datum_post", VeldSoort::Datum, "op welke dag is het ter post bezorgd?");
/// Late filing is excusable.
pub static VERSCHOONBAAR: VeldDef = veld(
    "verschoonbaar",
    VeldSoort::JaNee,
    "kan de indiener het te laat indienen redelijkerwijs niet worden verweten?",
);
/// Why no hearing is needed.
pub static HOREN_KAN_ACHTERWEGE: VeldDef = veld(
    "horen_kan_achterwege",
    VeldSoort::Woord(&[
        "kennelijk_niet_ontvankelijk",
        "kennelijk_ongegrond",
        "afstand_van_recht",
        "geen_reactie",
        "volledig_tegemoet",
    ]),
    "waarom kan horen achterwege blijven?",
);
/// Number of weeks.
pub static WEKEN: VeldDef = veld("weken", VeldSoort::Aantal, "met hoeveel weken?");
/// Cost.
pub static KOSTEN: VeldDef = veld("kosten", VeldSoort::Bedrag, "hoeveel kosten?");
/// The day on which a cost was made.
pub static KOSTEN_DATUM: VeldDef = veld("kosten_datum", VeldSoort::Datum, "op welke dag zijn de kosten gemaakt?");
/// The first day over which a cost is booked.
pub static KOSTEN_VAN: VeldDef = veld("kosten_van", VeldSoort::Datum, "vanaf welke dag zijn het kosten?");
/// The first day after those over which a cost is booked.
pub static KOSTEN_TOT: VeldDef = veld("kosten_tot", VeldSoort::Datum, "wat is de eerste dag erna?");
/// Where co-financing comes from.
pub static COFINANCIERINGSBRON: VeldDef = veld(
    "cofinancieringsbron",
    VeldSoort::Woord(&[
        "eigen_uren",
        "impulsbudget",
        "re_integratiebudget",
        "ontwikkelbedrijf",
        "werkgever",
        "provincie",
        "zelfde_eu_fonds",
        "anders",
    ]),
    "uit welke bron komt de cofinanciering?",
);
/// Budget and co-financing balance.
pub static BEGROTING_SLUITEND: VeldDef =
    veld("begroting_sluitend", VeldSoort::JaNee, "sluiten begroting en cofinanciering?");
/// Eligible cost.
pub static SUBSIDIABELE_KOSTEN: VeldDef =
    veld("subsidiabele_kosten", VeldSoort::Bedrag, "hoeveel zijn de subsidiabele kosten?");
/// Subsidy.
pub static SUBSIDIE: VeldDef = veld("subsidie", VeldSoort::Bedrag, "hoeveel subsidie?");
/// Co-financing.
pub static COFINANCIERING: VeldDef = veld("cofinanciering", VeldSoort::Bedrag, "hoeveel cofinanciering?");
/// Co-financing from the same EU fund.
pub static COFINANCIERING_ZELFDE_FONDS: VeldDef = veld(
    "cofinanciering_zelfde_fonds",
    VeldSoort::JaNee,
    "komt een deel van de cofinanciering uit hetzelfde EU-fonds?",
);
/// Points.
pub static PUNTEN: VeldDef = veld("punten", VeldSoort::Aantal, "hoeveel punten kreeg het project?");
/// All cost within the project window.
pub static KOSTEN_BINNEN_PROJECTPERIODE: VeldDef =
    veld("kosten_binnen_projectperiode", VeldSoort::JaNee, "vallen alle kosten binnen de projectperiode?");
/// Verordening allows an extension.
pub static VERLENGING_PROEFPLAATS: VeldDef =
    veld("verlenging_proefplaats", VeldSoort::JaNee, "mag een proefplaats volgens de verordening worden verlengd?");
/// Verordening allows the same employer again.
pub static HERHALING_ZELFDE_WERKGEVER: VeldDef = veld(
    "herhaling_zelfde_werkgever",
    VeldSoort::JaNee,
    "mag het volgens de verordening opnieuw bij dezelfde werkgever?",
);
/// Cost goes on in a pause.
pub static KOSTEN_BIJ_PAUZE: VeldDef =
    veld("kosten_bij_pauze", VeldSoort::JaNee, "lopen de kosten volgens het product door als het traject stilligt?");
/// Months between evaluations.
pub static EVALUATIE_MAANDEN: VeldDef =
    veld("evaluatie_maanden", VeldSoort::Aantal, "om de hoeveel maanden wordt het plan geëvalueerd?");
/// Longest coaching.
pub static JOBCOACH_MAXIMUM_MAANDEN: VeldDef = veld(
    "jobcoach_maximum_maanden",
    VeldSoort::Aantal,
    "hoeveel maanden jobcoaching staat de verordening ten hoogste toe?",
);
/// An advisory committee exists.
pub static BEZWAARCOMMISSIE_INGESTELD: VeldDef =
    veld("bezwaarcommissie_ingesteld", VeldSoort::JaNee, "is er een commissie die over bezwaren adviseert?");
/// Share that is subsidised.
pub static SUBSIDIEPERCENTAGE: VeldDef =
    veld("subsidiepercentage", VeldSoort::Procent, "welk percentage van de kosten wordt gesubsidieerd?");
/// Highest subsidy.
pub static SUBSIDIEMAXIMUM: VeldDef = veld("subsidiemaximum", VeldSoort::Bedrag, "wat is de hoogste subsidie?");
/// Fewest points.
pub static MINIMUMPUNTEN: VeldDef = veld("minimumpunten", VeldSoort::Aantal, "hoeveel punten zijn ten minste nodig?");
/// Weeks to decide.
pub static BESLISWEKEN_SUBSIDIE: VeldDef =
    veld("beslisweken_subsidie", VeldSoort::Aantal, "binnen hoeveel weken beslist de subsidieverlener?");
/// Months to start.
pub static STARTMAANDEN_SUBSIDIE: VeldDef =
    veld("startmaanden_subsidie", VeldSoort::Aantal, "binnen hoeveel maanden na verlening moet het project beginnen?");
/// Months to finish.
pub static LOOPTIJDMAANDEN_SUBSIDIE: VeldDef = veld(
    "looptijdmaanden_subsidie",
    VeldSoort::Aantal,
    "binnen hoeveel maanden na verlening moet het project klaar zijn?",
);
/// Weeks to complete.
pub static TERMIJN_ZIENSWIJZE_WEKEN: VeldDef =
    veld("termijn_zienswijze_weken", VeldSoort::Aantal, "hoeveel weken krijgt iemand om iets aan te vullen?");
/// The month that is paid, by its first day.
pub static MAAND: VeldDef = veld("maand", VeldSoort::Datum, "over welke maand is betaald (eerste dag van de maand)?");
/// The day planned for measuring again.
pub static DATUM_HERBEPALING: VeldDef =
    veld("datum_herbepaling", VeldSoort::Datum, "op welke dag is de nieuwe loonwaardebepaling gepland?");
