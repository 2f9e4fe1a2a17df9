//! Every fact that the library knows: one line each. What it is stands in `definities/`.

use super::definities as d;
use crate::norm::regel::{self, FeitDef, Feitsoort};

macro_rules! catalogus {
    ($($Naam:ident = $def:expr,)+) => {
        /// A fact; its description is [`regel::Feit::def`].
        ///
        /// ```
        /// use participatiewet::feiten::Feit;
        /// use participatiewet::norm::regel::Feit as _;
        /// let feit = Feit::van_naam("algemene_bijstand").unwrap();
        /// assert_eq!(feit.def().vraag, "Ontvangt de persoon algemene bijstand?");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)] // the description of each is its definition
        pub enum Feit { $($Naam),+ }

        impl Feit {
            /// All of them, in the order of the catalogue.
            pub const ALLE: &'static [Self] = &[$(Self::$Naam),+];
            /// How many there are.
            pub const AANTAL: usize = Self::ALLE.len();

            /// What kind of value a caller gives for it.
            #[inline]
            pub(super) const fn soort(self) -> Feitsoort {
                match self { $(Self::$Naam => const { $def.soort }),+ }
            }
        }

        impl regel::Feit for Feit {
            #[inline]
            fn nummer(self) -> usize {
                self as usize
            }

            fn def(self) -> &'static FeitDef {
                match self { $(Self::$Naam => const { &$def }),+ }
            }
        }
    };
}

#[rustfmt::skip]
catalogus! {
    // the person
    Geboortedatum = d::persoon::GEBOORTEDATUM,
    Leeftijd = d::persoon::LEEFTIJD,
    AlleenstaandeOuderKindOnder5 = d::persoon::ALLEENSTAANDE_OUDER_KIND_ONDER_5,
    VolledigDuurzaamArbeidsongeschikt = d::persoon::VOLLEDIG_DUURZAAM_ARBEIDSONGESCHIKT,

    // benefits
    AlgemeneBijstand = d::uitkering::ALGEMENE_BIJSTAND,
    Bbz = d::uitkering::BBZ,
    Ioaw = d::uitkering::IOAW,
    Ioaz = d::uitkering::IOAZ,
    AnwNabestaanden = d::uitkering::ANW_NABESTAANDEN,
    AnwWezen = d::uitkering::ANW_WEZEN,
    Ww = d::uitkering::WW,
    Iow = d::uitkering::IOW,
    Waz = d::uitkering::WAZ,
    WajongUitkering = d::uitkering::WAJONG_UITKERING,
    WajongArbeidsondersteuning = d::uitkering::WAJONG_ARBEIDSONDERSTEUNING,
    WiaWga = d::uitkering::WIA_WGA,
    WiaIva = d::uitkering::WIA_IVA,
    Wao = d::uitkering::WAO,
    Toeslagenwet = d::uitkering::TOESLAGENWET,
    Ziektewet = d::uitkering::ZIEKTEWET,
    Wamil = d::uitkering::WAMIL,
    AndereSoortgelijkeUitkering = d::uitkering::ANDERE_SOORTGELIJKE_UITKERING,

    // the circle of the college
    WerkzoekendGeregistreerd = d::kring::WERKZOEKEND_GEREGISTREERD,
    WiaGemeentegroep = d::kring::WIA_GEMEENTEGROEP,
    BuitenGroepDoorVoorziening = d::kring::BUITEN_GROEP_DOOR_VOORZIENING,
    OvereenkomstCollegeUwv = d::kring::OVEREENKOMST_COLLEGE_UWV,
    TweeJaarMinimumloon = d::kring::TWEE_JAAR_MINIMUMLOON,
    InkomenMinimumloon = d::kring::INKOMEN_MINIMUMLOON,
    LoonkostensubsidieVerleend = d::kring::LOONKOSTENSUBSIDIE_VERLEEND,
    MeldingBijstandOp = d::kring::MELDING_BIJSTAND_OP,
    OndersteuningInZoektermijn = d::kring::ONDERSTEUNING_IN_ZOEKTERMIJN,

    // education
    KanOnderwijsVolgen = d::onderwijs::KAN_ONDERWIJS_VOLGEN,
    OnderwijsNietPassend = d::onderwijs::ONDERWIJS_NIET_PASSEND,
    VerzoekSchool = d::onderwijs::VERZOEK_SCHOOL,
    HogerOnderwijs = d::onderwijs::HOGER_ONDERWIJS,
    Startkwalificatie = d::onderwijs::STARTKWALIFICATIE,
    Praktijkonderwijs = d::onderwijs::PRAKTIJKONDERWIJS,
    VoortgezetSpeciaalOnderwijs = d::onderwijs::VOORTGEZET_SPECIAAL_ONDERWIJS,
    Entreeopleiding = d::onderwijs::ENTREEOPLEIDING,
    SchoolVoorBaan = d::onderwijs::SCHOOL_VOOR_BAAN,
    SpeciaalOnderwijsLaatsteJaar = d::onderwijs::SPECIAAL_ONDERWIJS_LAATSTE_JAAR,
    LeerWerktraject = d::onderwijs::LEER_WERKTRAJECT,

    // work
    Dienstbetrekking = d::werk::DIENSTBETREKKING,
    AanvangDienstbetrekking = d::werk::AANVANG_DIENSTBETREKKING,
    AanvraagLoonkostensubsidieOp = d::werk::AANVRAAG_LOONKOSTENSUBSIDIE_OP,
    KringVoorBaan = d::werk::KRING_VOOR_BAAN,
    BeschutWerkDienstbetrekking = d::werk::BESCHUT_WERK_DIENSTBETREKKING,
    WswArtikel2 = d::werk::WSW_ARTIKEL_2,
    WswArtikel7 = d::werk::WSW_ARTIKEL_7,

    // what somebody can do
    MinimumloonVoltijds = d::vermogen::MINIMUMLOON_VOLTIJDS,
    TaakUitvoeren = d::vermogen::TAAK_UITVOEREN,
    Werknemersvaardigheden = d::vermogen::WERKNEMERSVAARDIGHEDEN,
    UurAaneengesloten = d::vermogen::UUR_AANEENGESLOTEN,
    UrenPerDag = d::vermogen::UREN_PER_DAG,
    VerdiencapaciteitPerUur = d::vermogen::VERDIENCAPACITEIT_PER_UUR,

    // decisions
    VaststellingLoonkostensubsidie = d::vaststelling::LOONKOSTENSUBSIDIE,
    VaststellingMedischUrenbeperkt = d::vaststelling::MEDISCH_URENBEPERKT,
    VaststellingBeschut = d::vaststelling::BESCHUT,

    // beschut werk: the advice of UWV and the number of places
    UwvAdviesBeschut = d::beschut::UWV_ADVIES,
    VerzoekAdviesBeschut = d::beschut::VERZOEK_ADVIES,
    VerzoekAdviesBeschutOp = d::beschut::VERZOEK_ADVIES_OP,
    EerderAdviesBeschut = d::beschut::EERDER_ADVIES,
    EerderAdviesBeschutOp = d::beschut::EERDER_ADVIES_OP,
    NieuweFeitenAdvies = d::beschut::NIEUWE_FEITEN_ADVIES,
    WswIndicatieBegeleidWerken = d::beschut::WSW_INDICATIE,
    NieuweFeitenIndicatie = d::beschut::NIEUWE_FEITEN_INDICATIE,
    Arbeidsvermogen = d::beschut::ARBEIDSVERMOGEN,
    AanpassingNietRedelijk = d::beschut::AANPASSING_NIET_REDELIJK,
    ToezichtNietRedelijk = d::beschut::TOEZICHT_NIET_REDELIJK,
    Gemeente = d::beschut::GEMEENTE,
    BeschutAantal = d::beschut::BESCHUT_AANTAL,
    BeschutGerealiseerd = d::beschut::BESCHUT_GEREALISEERD,
    BeschutAantalBereikt = d::beschut::BESCHUT_AANTAL_BEREIKT,

    // the separate groups
    VorigeAanvraagDoelgroepOp = d::groepen::VORIGE_AANVRAAG_DOELGROEP_OP,
    OnderwijsZonderStartkwalificatieVoorBaan = d::groepen::ONDERWIJS_ZONDER_STARTKWALIFICATIE_VOOR_BAAN,
    TakenNietZonderOndersteuning = d::groepen::TAKEN_NIET_ZONDER_ONDERSTEUNING,
    OntheffingDringendeRedenen = d::groepen::ONTHEFFING_DRINGENDE_REDENEN,
    VerzoekOntheffingAlleenstaandeOuder = d::groepen::VERZOEK_ONTHEFFING_ALLEENSTAANDE_OUDER,
    OntheffingAlleenstaandeOuder = d::groepen::ONTHEFFING_ALLEENSTAANDE_OUDER,
    KansOpWerkGering = d::groepen::KANS_OP_WERK_GERING,
    Studiefinanciering = d::groepen::STUDIEFINANCIERING,
    VermogenBovenGrens = d::groepen::VERMOGEN_BOVEN_GRENS,
    GeenMinimumloonWelMogelijkheden = d::groepen::GEEN_MINIMUMLOON_WEL_MOGELIJKHEDEN,
    GeenInkomstenNaastStudie = d::groepen::GEEN_INKOMSTEN_NAAST_STUDIE,
    ToestemmingProefplaats = d::groepen::TOESTEMMING_PROEFPLAATS,
    WajongRegime = d::groepen::WAJONG_REGIME,
    WswWachtlijst = d::groepen::WSW_WACHTLIJST,
    AuditieveBeperking = d::groepen::AUDITIEVE_BEPERKING,
    VisueleBeperking = d::groepen::VISUELE_BEPERKING,
    StructureleFunctioneleBeperking = d::groepen::STRUCTURELE_FUNCTIONELE_BEPERKING,
    LeerplichtigZestienOfZeventien = d::groepen::LEERPLICHTIG_16_OF_17,
    LeerWerktrajectGeboden = d::groepen::LEER_WERKTRAJECT_GEBODEN,

    // the register of the banenafspraak
    Toegeleid = d::register::TOEGELEID,
    MinimumloontoetsUwv = d::register::MINIMUMLOONTOETS_UWV,
    LoonwaardeOnderMinimumloon = d::register::LOONWAARDE_ONDER_MINIMUMLOON,
    LoonkostensubsidieLid2 = d::register::LOONKOSTENSUBSIDIE_LID_2,
    WswIndicatie = d::register::WSW_INDICATIE,
    DuurzaamGeenMogelijkheden = d::register::DUURZAAM_GEEN_MOGELIJKHEDEN,
    VerzoekRegistratie = d::register::VERZOEK_REGISTRATIE,
    SpeciaalOnderwijsGevolgd = d::register::SPECIAAL_ONDERWIJS_GEVOLGD,
    PraktijkonderwijsGevolgd = d::register::PRAKTIJKONDERWIJS_GEVOLGD,
    BeoordelingGevraagdTotOktober2016 = d::register::BEOORDELING_GEVRAAGD_TOT_OKTOBER_2016,
    EntreeLaatsteOnderwijs = d::register::ENTREE_LAATSTE_ONDERWIJS,
    EntreeBeeindigdOvergang = d::register::ENTREE_BEEINDIGD_OVERGANG,
    WswIndicatieVerlopen = d::register::WSW_INDICATIE_VERLOPEN,
    WajongAfgewezen = d::register::WAJONG_AFGEWEZEN,
    OorzaakZiekteOfGebrek = d::register::OORZAAK_ZIEKTE_OF_GEBREK,
    VoormaligWswWajong = d::register::VOORMALIG_WSW_WAJONG,
    ExperimentLoondispensatie = d::register::EXPERIMENT_LOONDISPENSATIE,
    OordeelUwvJonggehandicapt = d::register::OORDEEL_UWV_JONGGEHANDICAPT,
    VoorzieningWerk = d::register::VOORZIENING_WERK,
    RegistratieLoopt = d::register::REGISTRATIE_LOOPT,
    Drempelfunctie = d::register::DREMPELFUNCTIE,
    BeperkingenZesMaanden = d::register::BEPERKINGEN_ZES_MAANDEN,

    // the no-risk polis
    WiaVoorBaan = d::no_risk::WIA_VOOR_BAAN,
    MinderDan35Arbeidsongeschikt = d::no_risk::MINDER_DAN_35_ARBEIDSONGESCHIKT,
    GeenAndereWerkgever = d::no_risk::GEEN_ANDERE_WERKGEVER,
    EigenWerkNietMogelijk = d::no_risk::EIGEN_WERK_NIET_MOGELIJK,
    EindeWachttijdOp = d::no_risk::EINDE_WACHTTIJD_OP,
    Onder18BijAanvang = d::no_risk::ONDER_18_BIJ_AANVANG,
    BelemmeringOnderwijs = d::no_risk::BELEMMERING_ONDERWIJS,
    OnderwijsAfgerondOp = d::no_risk::ONDERWIJS_AFGEROND_OP,
    EersteVijfJaarBaan = d::no_risk::EERSTE_VIJF_JAAR_BAAN,
    TermijnVerlengd = d::no_risk::TERMIJN_VERLENGD,
    WajongEnBaan = d::no_risk::WAJONG_EN_BAAN,
    WswVoorBaan = d::no_risk::WSW_VOOR_BAAN,
    BaanVanaf2015 = d::no_risk::BAAN_VANAF_2015,
    BeperkingVoorBaan = d::no_risk::BEPERKING_VOOR_BAAN,
    OndersteundVoorBaan = d::no_risk::ONDERSTEUND_VOOR_BAAN,
    VijfJaarNaTweeJaarMinimumloon = d::no_risk::VIJF_JAAR_NA_TWEE_JAAR_MINIMUMLOON,
    QuotumheffingGeactiveerd = d::no_risk::QUOTUMHEFFING_GEACTIVEERD,

    // the instruments
    LoonwaardeOfForfait = d::instrumenten::LOONWAARDE_OF_FORFAIT,
    LidVanDeToekenning = d::instrumenten::LID_VAN_DE_TOEKENNING,
    VoorgenomenDienstbetrekking = d::instrumenten::VOORGENOMEN_DIENSTBETREKKING,
    EersteZesMaandenBaan = d::instrumenten::EERSTE_ZES_MAANDEN_BAAN,
    ZiekengeldNoRisk = d::instrumenten::ZIEKENGELD_NO_RISK,
    AndereLoonkostensubsidie = d::instrumenten::ANDERE_LOONKOSTENSUBSIDIE,
    OndersteuningNoodzakelijk = d::instrumenten::ONDERSTEUNING_NOODZAKELIJK,
    PersoonlijkeOndersteuningToegekend = d::instrumenten::PERSOONLIJKE_ONDERSTEUNING_TOEGEKEND,
    WerkvoorzieningToegekend = d::instrumenten::WERKVOORZIENING_TOEGEKEND,
    ParticipatieplaatsAangeboden = d::instrumenten::PARTICIPATIEPLAATS_AANGEBODEN,
    StudietoeslagVerleend = d::instrumenten::STUDIETOESLAG_VERLEEND,
    ScholingOfProefplaats = d::instrumenten::SCHOLING_OF_PROEFPLAATS,
    CollegeDraagtZorg = d::instrumenten::COLLEGE_DRAAGT_ZORG,
    JobcoachUwvToegekend = d::instrumenten::JOBCOACH_UWV_TOEGEKEND,
    WerkvoorzieningUwvToegekend = d::instrumenten::WERKVOORZIENING_UWV_TOEGEKEND,
    TolkvoorzieningToegekend = d::instrumenten::TOLK_TOEGEKEND,
    VisueleWerkvoorzieningToegekend = d::instrumenten::VISUEEL_TOEGEKEND,
    ToestemmingProefplaatsingUwv = d::instrumenten::TOESTEMMING_PROEFPLAATSING_UWV,
    Loondispensatie = d::instrumenten::LOONDISPENSATIE,
    DoelgroepverklaringBanenafspraak = d::instrumenten::VERKLARING_BANENAFSPRAAK,
    DoelgroepverklaringArbeidsgehandicapte = d::instrumenten::VERKLARING_ARBEIDSGEHANDICAPTE,
    DoelgroepverklaringHerplaatsen = d::instrumenten::VERKLARING_HERPLAATSEN,
    DoelgroepverklaringOudereWerknemer = d::instrumenten::VERKLARING_OUDERE,

    // the allowances of the Wet tegemoetkomingen loondomein
    EersteDrieJaarBaan = d::tegemoetkomingen::EERSTE_DRIE_JAAR_BAAN,
    BaanVoor2024 = d::tegemoetkomingen::BAAN_VOOR_2024,
    Vanaf56BijAanvang = d::tegemoetkomingen::VANAF_56_BIJ_AANVANG,
    UitkeringMaandVoorBaan = d::tegemoetkomingen::UITKERING_MAAND_VOOR_BAAN,
    WiaMaandVoorBaan = d::tegemoetkomingen::WIA_MAAND_VOOR_BAAN,
    ArbeidsgehandicaptVoor2006 = d::tegemoetkomingen::ARBEIDSGEHANDICAPT_VOOR_2006,
    HervattingNaWia = d::tegemoetkomingen::HERVATTING_NA_WIA,
    EersteJaarHervatting = d::tegemoetkomingen::EERSTE_JAAR_HERVATTING,
    GelijkgesteldArbeidsbeperkte = d::tegemoetkomingen::GELIJKGESTELD_ARBEIDSBEPERKTE,
    WswTerBeschikking = d::tegemoetkomingen::WSW_TER_BESCHIKKING,
    VoldoetLageInkomensvoordeel = d::tegemoetkomingen::VOLDOET_LAGE_INKOMENSVOORDEEL,
}

/// A fact as the catalogue shows it.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub struct Feitbeschrijving {
    /// Stable name.
    pub feit: &'static str,
    /// Kind of value.
    pub soort: regel::Feitsoort,
    /// What it means.
    pub betekenis: &'static str,
    /// The question.
    pub vraag: &'static str,
    /// Who knows it.
    pub weet: regel::Wie,
    /// Where the law uses it.
    pub artikel: crate::bron::Artikel,
    /// The classes that matter.
    pub klassen: &'static [&'static str],
}

/// Every fact with its description.
///
/// ```
/// let catalogus = participatiewet::feiten::catalogus();
/// assert!(catalogus.iter().any(|feit| feit.feit == "vaststelling_beschut"));
/// ```
#[must_use]
pub fn catalogus() -> Vec<Feitbeschrijving> {
    use regel::Feit as _;
    let beschrijf = |feit: &Feit| {
        let &FeitDef { naam, soort, betekenis, vraag, weet, artikel, klassen } = feit.def();
        Feitbeschrijving { feit: naam, soort, betekenis, vraag, weet, artikel, klassen }
    };
    Feit::ALLE.iter().map(beschrijf).collect()
}

impl Feit {
    /// The fact with this name.
    #[must_use]
    pub fn van_naam(naam: &str) -> Option<Self> {
        use regel::Feit as _;
        Self::ALLE.iter().copied().find(|feit| feit.def().naam == naam)
    }
}
