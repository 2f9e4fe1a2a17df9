// --- Wat een aanroep krijgt ---------------------------------------------------------------------

/**
 * Een getal: een geheel getal als `number` of `bigint`, al het andere als tekst (`"38,5"`, `"38.5"`, `"60%"`).
 * Een `number` met decimalen wordt geweigerd, want dat is niet exact.
 */
export type Getal = number | string | bigint;

/** Een datum als tekst: `"2026-07-01"`, `"1-7-2026"` of `"1 juli 2026"`. Een `Date` wordt geweigerd: die heeft een klok en een tijdzone. */
export type Datum = string;

/** Waar of niet waar. */
export type JaNee = boolean | "ja" | "nee";

/** Eén baan op één datum: met een loonwaarde of forfaitair. */
export type LoonkostensubsidieInvoer = LoonkostensubsidieBasis & LoonkostensubsidieRoute & LoonkostensubsidieLeeftijd;

/** Artikel 10d lid 1: de loonwaarde is vastgesteld (onder a), of het forfait geldt (onder b). Nooit allebei. */
export type LoonkostensubsidieRoute = LoonkostensubsidieMetLoonwaarde | LoonkostensubsidieForfaitair;

export interface LoonkostensubsidieMetLoonwaarde {
  /** Percentage van het minimumloon (voor 2017: van het functieloon), 0 tot en met 200, ten hoogste twee decimalen. */
  loonwaarde: Getal;
  forfaitair?: false | "nee" | null | undefined;
}

export interface LoonkostensubsidieForfaitair {
  /** Het college ziet de eerste zes maanden af van het vaststellen van de loonwaarde. Vanaf 1 februari 2017. */
  forfaitair: true | "ja";
  loonwaarde?: null | undefined;
}

/** De leeftijd, de geboortedatum, of geen van beide: dan geldt het minimumloon voor volwassenen. */
export type LoonkostensubsidieLeeftijd =
  | {
      /** Hele jaren op de peildatum, 15 tot en met 120. */
      leeftijd?: Getal | null | undefined;
      geboortedatum?: null | undefined;
    }
  | {
      leeftijd?: null | undefined;
      geboortedatum?: Datum | null | undefined;
    };

export interface LoonkostensubsidieBasis {
  /** De dag waarop de wet wordt gelezen, vanaf 1 januari 2015. */
  peildatum: Datum;
  /** Uren per week in het contract: meer dan 0, ten hoogste 60. Ook `"28:30"`. */
  arbeidsduur: Getal;
  /** Uren per week van een volledige baan in deze functie. Verplicht voor 2024. */
  normaleArbeidsduur?: Getal | null | undefined;
  /** De eerste dag van de subsidie; weggelaten: de peildatum. */
  ingangsdatum?: Datum | null | undefined;
  /** De eerste dag van de baan, vanwaar het forfait telt; weggelaten: de ingangsdatum. */
  aanvangDienstbetrekking?: Datum | null | undefined;
  /** Een baan beschut werk. Maakt alleen voor 2017 verschil. */
  beschut?: JaNee | null | undefined;
  /** Het rechtens geldende maandloon bij een volledige baan, zonder vakantiebijslag. Verplicht in 2015 en 2016. */
  functieloon?: Getal | null | undefined;
  /** Vakantiebijslag aan de kant van de loonwaarde, in procenten; weggelaten: het wettelijke percentage. */
  vakantiebijslagLoonwaarde?: Getal | null | undefined;
  /** Welk minimumloon per maand geldt vanaf 2024; weggelaten: `"referentiemaandloon"`. */
  grondslag?: "referentiemaandloon" | "uurloon" | null | undefined;
  /** Wat te doen na de bekende cijfers; weggelaten: `"fout"`. */
  onbekendeDatum?: "fout" | "laatste_bekende" | null | undefined;
  /** Andere lezingen dan de standaard, zie `loonkostensubsidieKeuzes()`. */
  keuzes?: LoonkostensubsidieKeuzes | null | undefined;
  /** Eigen cijfers per reeks, zie `parametersTabel()` voor de namen. */
  invulling?: Invullingen | null | undefined;
  /** Weiger elke schatting. */
  strikt?: JaNee | null | undefined;
}

/** Per keuze de gekozen variant. De namen zijn gegevens, in elke taal dezelfde. */
export interface LoonkostensubsidieKeuzes {
  herziening_voor_2017?: "jaardag" | "peildatum";
  overgang_2017?: "behouden" | "direct";
  lid7_2018_2022?: "1_januari" | "1_juli_ervoor";
  loonwaarde_2016?: "geconsolideerd" | "terugwerkend";
  loonwaarde_lopend_2017?: "direct" | "herziening";
  overgang_2024?: "direct" | "oud_besluit";
  figuren_na_forfait?: "blijven" | "einde_forfait";
  verjaardag?: "peildatum" | "bedragendatum";
  schrikkeldag?: "1_maart" | "28_februari";
  jeugd_referentie?: "percentage" | "jeugduurloon";
  uren_ongemaximeerd?: "contracturen" | "verplicht";
}

/** Eigen cijfers: per naam van een reeks één cijfer met zijn bron. */
export interface Invullingen {
  [reeks: string]: Invulling;
}

export interface Invulling {
  /** Het cijfer, in de eenheid van de reeks. */
  waarde: Getal;
  /** Waar het vandaan komt, in woorden; het antwoord noemt deze bron. */
  bron: string;
  /** De eerste dag waarvoor het geldt; weggelaten: elke dag. */
  van?: Datum | null | undefined;
}

/** Eén baan in de tijd. De lijsten staan op volgorde van dag. */
export type Dienstverband = DienstverbandBasis & LoonkostensubsidieLeeftijd;

export interface DienstverbandBasis {
  /** De eerste dag van de baan, vanwaar de zes maanden van het forfait tellen. */
  aanvangDienstbetrekking: Datum;
  /** De eerste dag van de subsidie, vanaf 1 januari 2015; weggelaten: de eerste dag van de baan. */
  ingangsdatum?: Datum | null | undefined;
  /** De laatste dag van de baan; loopt zij door, dan is `tot` nodig. */
  laatsteDag?: Datum | null | undefined;
  /** De subsidie begint met het forfait, tot de eerste loonwaarde of het einde van de zes maanden. */
  forfaitair?: JaNee | null | undefined;
  loonwaarden?: { vanaf: Datum; loonwaarde: Getal }[] | null | undefined;
  /** De uren per week in het contract. */
  arbeidsduren: { vanaf: Datum; arbeidsduur: Getal }[];
  /** Uren per week van een volledige baan in deze functie. Verplicht voor dagen voor 2024. */
  normaleArbeidsduur?: Getal | null | undefined;
  /** Het rechtens geldende maandloon bij een volledige baan. Verplicht voor dagen in 2015 en 2016. */
  functielonen?: { vanaf: Datum; functieloon: Getal }[] | null | undefined;
  /** Een baan beschut werk. Maakt alleen voor 2017 verschil. */
  beschut?: JaNee | null | undefined;
  /** Vakantiebijslag aan de kant van de loonwaarde, in procenten; weggelaten: het wettelijke percentage. */
  vakantiebijslagLoonwaarde?: Getal | null | undefined;
  /** Welk minimumloon per maand geldt vanaf 2024; weggelaten: `"referentiemaandloon"`. */
  grondslag?: "referentiemaandloon" | "uurloon" | null | undefined;
  /** Perioden met ziekengeld volgens artikel 29b van de Ziektewet; `tot` telt niet mee. Alleen van 2016 tot en met 2021 is er dan geen subsidie. */
  noRiskPerioden?: { van: Datum; tot?: Datum | null | undefined }[] | null | undefined;
  /** Verhuizingen van de werknemer; `op` is de eerste dag op het nieuwe adres. */
  verhuizingen?: { op: Datum; naar: "gemeente" | "eu_eer_zwitserland" }[] | null | undefined;
  /** De eerste dag waarop de werknemer niet meer tot de doelgroep behoort. */
  nietMeerDoelgroepVanaf?: Datum | null | undefined;
  /** De eerste dag die wordt gevraagd; weggelaten: de hele baan. */
  van?: Datum | null | undefined;
  /** De eerste dag die niet meer wordt gevraagd; weggelaten: de hele baan. */
  tot?: Datum | null | undefined;
  /** Wat te doen na de bekende cijfers; weggelaten: `"fout"`. */
  onbekendeDatum?: "fout" | "laatste_bekende" | null | undefined;
  /** Andere lezingen dan de standaard, zie `loonkostensubsidieKeuzes()`. */
  keuzes?: LoonkostensubsidieKeuzes | null | undefined;
  /** Eigen cijfers per reeks, zie `parametersTabel()` voor de namen. */
  invulling?: Invullingen | null | undefined;
  /** Weiger elke schatting. */
  strikt?: JaNee | null | undefined;
}

export interface LoonwaardeInvoer {
  /** De (hoofd)taken, samen de hele werktijd. */
  taken: Taak[];
  /** De dag waarop de wet wordt gelezen, vanaf 1 januari 2015. */
  peildatum: Datum;
  /** Weggelaten: de methode van de peildatum. `"oud"` na 30 juni 2021 is voor overgangsgevallen. */
  methode?: "oud" | "nieuw" | null | undefined;
  /** Uren per week in het contract. */
  urenPerWeek?: Getal | null | undefined;
  /** Werkdagen per week, 1 tot en met 7. */
  werkdagen?: Getal | null | undefined;
}

/** Eén taak. Alle factoren zijn percentages van 0 tot en met 200. */
export type Taak = TaakBasis & TaakWerktijd & TaakDeel;

export interface TaakBasis {
  /** Hoe de taak heet, voor de lezer. */
  naam?: string | null | undefined;
  tempo: Getal;
  kwaliteit: Getal;
}

/** De derde factor: de netto werktijd (vanaf 1 juli 2021) of de inzetbaarheid (oude methode). */
export type TaakWerktijd =
  | { nettoWerktijd: Getal; inzetbaarheid?: null | undefined }
  | { inzetbaarheid: Getal; nettoWerktijd?: null | undefined };

/** Het deel van de werktijd: in procenten of in minuten per week, voor alle taken hetzelfde. */
export type TaakDeel =
  | { aandeel: Getal; minuten?: null | undefined }
  | { minuten: Getal; aandeel?: null | undefined };

/** Eén aanvraag: tot en met wanneer moet worden beslist (Awb 4:13 tot en met 4:15; Participatiewet 10d lid 12). */
export interface BeslistermijnInvoer {
  /** De dag van ontvangst, of die waarop de loonwaarde is vastgesteld; de termijn loopt vanaf de dag erna. */
  startdag: Datum;
  /** Weggelaten: `"redelijk"`, acht weken. */
  soort?: Beslistermijnsoort | null | undefined;
  opschortingen?: OpschortingAanvraag[] | null | undefined;
  /** De dag waarop het bestuursorgaan zei dat het later beslist; samen met de dag die het noemde. */
  mededeling?: Datum | null | undefined;
  nieuweLaatsteDag?: Datum | null | undefined;
  /** De dag waarvoor de stand wordt gevraagd. */
  opDag?: Datum | null | undefined;
  keuzes?: TermijnKeuzes | null | undefined;
}

export type Beslistermijnsoort = "redelijk" | "loonkostensubsidie" | "advies_beschut_werk";

/** Een opschorting vanaf de dag na een verzoek, tot het antwoord of tot en met de gestelde termijn. */
export type OpschortingVerzoek<Grond> = { grond: Grond; gevraagd: Datum } & (
  | { uiterlijk: Datum; ontvangen?: Datum | null | undefined }
  | { ontvangen: Datum; uiterlijk?: Datum | null | undefined }
);

/** Een opschorting over een tijdvak, de laatste dag meegeteld. */
export interface OpschortingTijdvak<Grond> {
  grond: Grond;
  van: Datum;
  totEnMet: Datum;
}

export type OpschortingAanvraag =
  | OpschortingVerzoek<"aanvulling" | "buitenland">
  | OpschortingTijdvak<"instemming" | "aanvrager" | "overmacht">;

export type OpschortingBezwaar =
  | OpschortingVerzoek<"verzuim" | "buitenland">
  | OpschortingTijdvak<"aanvrager" | "overmacht">;

/** Per keuze de gekozen variant. De namen zijn gegevens, in elke taal dezelfde. */
export interface TermijnKeuzes {
  opschorting_einde?: "tot" | "tot_en_met";
  dwangsom_eerste_dag?: "dag_erna" | "laatste_dag";
  dwangsom_wachttijd?: "verlengd" | "niet";
  dwangsom_besluitdag?: "telt_niet" | "telt_mee";
  ingebrekestelling_voortijdig?: "ongeldig" | "vanaf_einde";
}

/** Eén besluit, en het bezwaar als dat er is (Awb 6:7 tot en met 6:9). */
export interface BezwaartermijnInvoer {
  /** De dag waarop het besluit bekend is gemaakt. */
  bekendmaking: Datum;
  /** De dag waarop het bezwaarschrift binnenkwam; nodig bij `terPost`. */
  ontvangen?: Datum | null | undefined;
  /** De dag waarop het op de post is gedaan. */
  terPost?: Datum | null | undefined;
}

/** Eén bezwaar: tot en met wanneer moet worden beslist (Awb 7:10). */
export interface BeslissingOpBezwaarInvoer {
  bekendmaking: Datum;
  /** Of er een adviescommissie is; weggelaten: nee. */
  commissie?: JaNee | null | undefined;
  opschortingen?: OpschortingBezwaar[] | null | undefined;
  /** 1 tot en met 6. */
  verdaagdWeken?: Getal | null | undefined;
  /** De laatste dag van verder uitstel. */
  uitstelTotEnMet?: Datum | null | undefined;
  opDag?: Datum | null | undefined;
  keuzes?: TermijnKeuzes | null | undefined;
}

export interface BetaaldagInvoer {
  /** Een dag in de maand waarin is gewerkt, vanaf 1 januari 2022. */
  maand: Datum;
}

/** Eén besluit dat te laat is (Awb 4:17): met de dag van het besluit, of tot en met een dag zolang dat er niet is. */
export type DwangsomInvoer = DwangsomBasis &
  ({ besluit: Datum; totEnMet?: null | undefined } | { totEnMet: Datum; besluit?: null | undefined });

export interface DwangsomBasis {
  /** De dag waarop de schriftelijke ingebrekestelling binnenkwam. */
  ingebrekestelling: Datum;
  /** De laatste dag van de beslistermijn. */
  laatsteDag: Datum;
  /** Hoeveel aanvragers haar delen; weggelaten: één. */
  aanvragers?: Getal | null | undefined;
  /** Wat is vastgesteld; weggelaten: niets. */
  uitzondering?: DwangsomUitzondering | null | undefined;
  keuzes?: TermijnKeuzes | null | undefined;
}

export type DwangsomUitzondering = "onredelijk_laat" | "geen_belanghebbende" | "kennelijk";

// --- Wat een aanroep geeft ----------------------------------------------------------------------

/** Een bedrag: hele centen, en hetzelfde als tekst met een punt. */
export interface Bedrag {
  cent: number;
  tekst: string;
}

/** `"geschat"`: ten minste één cijfer is een schatting. */
export type Status = "berekend" | "geschat";

export type Eenheid = "euro" | "procent" | "uur" | "dag" | "week" | "maand" | "jaar" | "minuut" | "getal" | "datum";

/** De hoogte van de loonkostensubsidie, niet het recht erop: dat stelt het college vast. */
export interface LoonkostensubsidieUitkomst extends Verantwoording {
  formaat: "participatiewet.loonkostensubsidie/1";
  soort: "berekening";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  peildatum: string;
  /** De dag waarvan de cijfers zijn gebruikt. */
  bedragenDatum: string;
  status: Status;
  /** Euro per maand, met de vergoeding voor werkgeverslasten. */
  bedrag: Bedrag;
  bedragZonderWerkgeverslasten: Bedrag;
  /** Het verschil tussen de twee. */
  werkgeverslasten: Bedrag;
  per: "maand";
  /** Of het maximum van lid 4 is toegepast. */
  begrensd: boolean;
  /** De invoer zoals die is gelezen. */
  gegevens: LoonkostensubsidieGegevens;
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

/** De invoer zoals die is gelezen: alleen wat is opgegeven en van de standaard afwijkt. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
export type LoonkostensubsidieGegevens = {
  peildatum: string;
  arbeidsduur: string;
  normaleArbeidsduur?: string;
  ingangsdatum?: string;
  aanvangDienstbetrekking?: string;
  beschut?: true;
  functieloon?: string;
  vakantiebijslagLoonwaarde?: string;
  grondslag?: "uurloon";
  onbekendeDatum?: "laatste_bekende";
  keuzes?: LoonkostensubsidieKeuzes;
  invulling?: { [reeks: string]: { waarde: string; bron: string; van?: string } };
  strikt?: true;
} & ({ loonwaarde: string; forfaitair?: never } | { forfaitair: true; loonwaarde?: never }) &
  ({ leeftijd?: number; geboortedatum?: never } | { geboortedatum?: string; leeftijd?: never });

/** De loonkostensubsidie van één baan in de tijd, niet het recht erop: dat stelt het college vast. */
export interface LoonkostensubsidieVerloop {
  formaat: "participatiewet.loonkostensubsidie.verloop/1";
  soort: "berekening";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  /** De eerste dag die is gerekend. */
  van: string;
  /** De eerste dag die niet meer is gerekend. */
  tot: string;
  status: Status;
  /** De som van de betalingen. */
  totaal: Bedrag;
  totaalZonderWerkgeverslasten: Bedrag;
  perioden: Verloopperiode[];
  /** Waarom het antwoord daar eindigt. */
  einde: Oorzaak[];
  betalingen: Betaling[];
  /** De invoer zoals die is gelezen. */
  gegevens: DienstverbandGegevens;
  meldingen: Verloopmelding[];
  keuzes: Keuze[];
  aannames: Aanname[];
  /** De gebruikte cijfers van alle perioden, met hun bron. */
  gebruikteRijen: Rij[];
  /** De gebruikte teksten van de wet. */
  regelversies: Regelversie[];
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

/** Dagen met één bedrag per maand. */
export interface Verloopperiode {
  nummer: number;
  van: string;
  /** De eerste dag na de periode. */
  tot: string;
  /** Euro per maand, met de vergoeding voor werkgeverslasten. */
  bedrag: Bedrag;
  bedragZonderWerkgeverslasten: Bedrag;
  werkgeverslasten: Bedrag;
  /** Het bedrag voor de afronding: een decimaal getal of een breuk als tekst. */
  exact: string;
  begrensd: boolean;
  status: Status;
  /** De dag waarvan de cijfers zijn gebruikt; `null` als er over deze dagen geen subsidie is. */
  bedragenDatum: string | null;
  oorzaken: Oorzaak[];
  /** Invoer voor `loonkostensubsidieBereken`, die de volledige uitleg van het bedrag geeft; `null` zonder subsidie. */
  gegevens: LoonkostensubsidieGegevens | null;
}

/** Wat er veranderde; zonder artikel als het de vraag zelf is. */
export interface Oorzaak {
  code: string;
  tekst: string;
  artikel: string | null;
  link: string | null;
}

/** De betaling van één kalendermaand: de som van de delen, één keer afgerond. */
export interface Betaling {
  /** Bijvoorbeeld `"2026-07"`. */
  maand: string;
  /** De dagen van de hele maand. */
  dagen: number;
  bedrag: Bedrag;
  bedragZonderWerkgeverslasten: Bedrag;
  werkgeverslasten: Bedrag;
  exact: string;
  /** Van welke perioden hoeveel dagen meetellen. */
  delen: { periode: number; dagen: number }[];
}

/** Iets dat de lezer moet weten, met de eerste dag waarop het geldt. */
export interface Verloopmelding extends Melding {
  vanaf: string;
}

/** De baan zoals die is gelezen. Opnieuw ingevoerd geeft zij hetzelfde antwoord. */
export type DienstverbandGegevens = {
  aanvangDienstbetrekking: string;
  ingangsdatum?: string;
  laatsteDag?: string;
  forfaitair?: true;
  loonwaarden?: { vanaf: string; loonwaarde: string }[];
  arbeidsduren: { vanaf: string; arbeidsduur: string }[];
  normaleArbeidsduur?: string;
  functielonen?: { vanaf: string; functieloon: string }[];
  beschut?: true;
  vakantiebijslagLoonwaarde?: string;
  grondslag?: "uurloon";
  noRiskPerioden?: { van: string; tot?: string }[];
  verhuizingen?: { op: string; naar: "gemeente" | "eu_eer_zwitserland" }[];
  nietMeerDoelgroepVanaf?: string;
  van?: string;
  tot?: string;
  onbekendeDatum?: "laatste_bekende";
  keuzes?: LoonkostensubsidieKeuzes;
  invulling?: { [reeks: string]: { waarde: string; bron: string; van?: string } };
  strikt?: true;
} & ({ leeftijd?: number; geboortedatum?: never } | { geboortedatum?: string; leeftijd?: never });

/** De loonwaarde uit de opgegeven factoren; een deskundige onderzoekt, het college stelt vast. */
export interface LoonwaardeUitkomst extends Verantwoording {
  formaat: "participatiewet.loonwaarde/1";
  soort: "berekening";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  peildatum: string;
  methode: "oud" | "nieuw";
  /** Hele procenten. */
  loonwaarde: number;
  /** De som voor de afronding, in procenten: een decimaal getal of een breuk als tekst. */
  exact: string;
  /** De invoer zoals die is gelezen. */
  gegevens: LoonwaardeGegevens;
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

/** De invoer zoals die is gelezen. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
export interface LoonwaardeGegevens {
  taken: Taakgegevens[];
  peildatum: string;
  methode?: "oud" | "nieuw";
  urenPerWeek?: string;
  werkdagen?: number;
}

export type Taakgegevens = { naam?: string; tempo: string; kwaliteit: string } & (
  | { inzetbaarheid: string; nettoWerktijd?: never }
  | { nettoWerktijd: string; inzetbaarheid?: never }
) &
  ({ aandeel: string; minuten?: never } | { minuten: number; aandeel?: never });

/** Een termijn: eerste en laatste dag. */
export interface TermijnUitkomst<Bewerking, Gegevens> extends Verantwoording {
  formaat: "participatiewet.termijn/1";
  soort: "berekening";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  bewerking: Bewerking;
  /** De dag waarop de wet is gelezen. */
  peildatum: string;
  /** `null` als er wordt teruggerekend. */
  eersteDag: string | null;
  /** Voor de verlenging van de Algemene termijnenwet. */
  kaleLaatsteDag: string;
  laatsteDag: string;
  opgeschorteDagen: number;
  nietBehandelenTotEnMet: string | null;
  ontvangstPerPostTotEnMet: string | null;
  stand: "loopt" | "opgeschort" | "verstreken" | null;
  tijdigheid: "tijdig" | "te_laat" | "voor_begin" | null;
  /** De invoer zoals die is gelezen. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
  gegevens: Gegevens;
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

export type BeslistermijnUitkomst = TermijnUitkomst<"beslistermijn", BeslistermijnGegevens>;
export type BezwaartermijnUitkomst = TermijnUitkomst<"bezwaartermijn", BezwaartermijnGegevens>;
export type BeslissingOpBezwaarUitkomst = TermijnUitkomst<"beslissing_op_bezwaar", BeslissingOpBezwaarGegevens>;
export type BetaaldagUitkomst = TermijnUitkomst<"betaaldag", BetaaldagGegevens>;

export interface BeslistermijnGegevens {
  startdag: string;
  soort: Beslistermijnsoort;
  opschortingen?: OpschortingAanvraag[];
  mededeling?: string;
  nieuweLaatsteDag?: string;
  opDag?: string;
  keuzes?: TermijnKeuzes;
}

export interface BezwaartermijnGegevens {
  bekendmaking: string;
  ontvangen?: string;
  terPost?: string;
}

export interface BeslissingOpBezwaarGegevens {
  bekendmaking: string;
  commissie?: boolean;
  opschortingen?: OpschortingBezwaar[];
  verdaagdWeken?: number;
  uitstelTotEnMet?: string;
  opDag?: string;
  keuzes?: TermijnKeuzes;
}

export interface BetaaldagGegevens {
  maand: string;
}

/** De dwangsom bij niet tijdig beslissen; het bestuursorgaan stelt haar vast. */
export interface DwangsomUitkomst extends Verantwoording {
  formaat: "participatiewet.dwangsom/1";
  soort: "berekening";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  /** De dag van de ingebrekestelling: zij bepaalt de bedragen. */
  peildatum: string;
  eersteDag: string | null;
  laatsteDag: string | null;
  /** Ten hoogste 42. */
  dagen: number;
  /** Voor alle aanvragers samen. */
  bedrag: Bedrag;
  maximum: Bedrag;
  /** Het gelijke deel van één aanvrager: een decimaal getal of een breuk als tekst. */
  perAanvrager: string;
  vaststellenTotEnMet: string | null;
  gegevens: DwangsomGegevens;
  voorbehoud: string;
}

export type DwangsomGegevens = {
  ingebrekestelling: string;
  laatsteDag: string;
  aanvragers?: number;
  uitzondering?: DwangsomUitzondering;
  keuzes?: TermijnKeuzes;
} & ({ besluit: string; totEnMet?: never } | { totEnMet: string; besluit?: never });

/** Alles wat een antwoord uitlegt. */
export interface Verantwoording {
  stappen: Stap[];
  meldingen: Melding[];
  keuzes: Keuze[];
  aannames: Aanname[];
  /** De gebruikte cijfers, met hun bron. */
  gebruikteRijen: Rij[];
  /** De gebruikte teksten van de wet. */
  regelversies: Regelversie[];
}

/** Eén stap van de berekening. */
export interface Stap {
  nummer: number;
  /** Vaste naam van de stap. */
  code: string;
  omschrijving: string;
  /** Leeg als de stap alleen iets opzoekt. */
  formule: string;
  /** De exacte waarde: een decimaal getal, een breuk `"8/9"` of een datum, als tekst. */
  waarde: string;
  eenheid: Eenheid;
  /** Zoals een mens het leest: `"€ 1.121,76"`. */
  getoond: string;
  artikel: string;
  /** Naar de tekst van het artikel op die dag. */
  link: string;
  /** Het cijfer dat de stap gebruikt. */
  rij: Rij | null;
}

/** Een gebruikt cijfer. */
export interface Rij {
  reeks: string;
  /** De eerste dag; `null` bij een invulling zonder datum. */
  van: string | null;
  waarde: string;
  eenheid: Eenheid;
  soort: RijSoort | "invulling";
  bron: string;
}

/** Hoe zeker een rij is. */
export type RijSoort = "in_werking" | "onbevestigd" | "verwacht";

/** Iets dat de lezer moet weten. */
export interface Melding {
  code: string;
  tekst: string;
}

/** Iets dat is aangenomen omdat het niet is opgegeven. */
export interface Aanname {
  code: string;
  tekst: string;
}

/** Een gemaakte keuze, met haar grond. */
export interface Keuze {
  id: string;
  variant: string;
  tekst: string;
  grond: string;
}

/** Welke tekst van een onderdeel van de regel is toegepast. */
export interface Regelversie {
  onderdeel: string;
  versie: string;
  van: string;
  bron: string;
}

/** Een keuze die de bibliotheek kent. */
export interface KeuzeBeschrijving {
  id: string;
  omschrijving: string;
  grond: string;
  /** De eerste is de standaard. */
  varianten: { naam: string; tekst: string }[];
  /** Het veld van de invoer waarmee de keuze wordt gemaakt; leeg als er maar één variant is. */
  schakelaar: "keuzes" | "grondslag" | "vakantiebijslagLoonwaarde" | "";
}

/** De feiten van een persoon en de dag waarop de wet wordt gelezen. */
export interface Zaak {
  /** Feiten met de namen van de catalogus (`feitenCatalogus()`), in elke taal gelijk. Wat ontbreekt is niet "nee". */
  feiten?: Feiten;
  /** De dag waarop de wet wordt gelezen: `"2026-07-01"`, `"1-7-2026"` of `"1 juli 2026"`. */
  peildatum: string;
}

/** Feiten op naam; `volledig` noemt de lijsten die compleet zijn: `["uitkeringen", "werk"]`. */
export type Feiten = Record<string, Feitwaarde | readonly string[] | null | undefined>;

/** Ja of nee, een woord, een getal of een datum als tekst, of de perioden waarin het zo was. */
export type Feitwaarde = boolean | string | number | bigint | readonly Periode[] | Perioden;

/** Van (inclusief) tot (exclusief); zonder `tot` loopt de periode door. */
export interface Periode {
  van: string;
  tot?: string;
}

/** Perioden, en of er geen andere zijn. */
export interface Perioden {
  perioden: readonly Periode[];
  volledig?: boolean;
}

/** Elke doelgroep met haar oordeel. */
export interface DoelgroepenUitkomst {
  formaat: "participatiewet.doelgroepen/1";
  soort: "oordelen";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  peildatum: string;
  /** De invoer zoals die is gelezen. */
  gegevens: ZaakGegevens;
  groepen: Oordeel[];
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

/** Beschut werk voor één persoon op één dag. */
export interface BeschutWerkBeoordeling {
  formaat: "participatiewet.beschut_werk/1";
  soort: "beoordeling";
  bibliotheek: string;
  peildatum: string;
  gegevens: ZaakGegevens;
  /** DG-17: in de kring, en vastgesteld door het college. */
  oordeel: Oordeel;
  kring: Oordeel;
  advies: {
    /** Wat het advies van UWV op deze feiten moet zijn: `ja` is positief. */
    oordeel: Oordeel;
    gegeven: "positief" | "negatief" | "geen" | null;
    strijdig: boolean;
  };
  plicht: Plicht;
  aanbod: Oordeel;
  aantallen: Aantallen;
  gevolgen: Oordeel[];
  /** Wanneer de loonwaarde opnieuw wordt vastgesteld, voor wie beschut werkt. */
  herziening: { code: string; tekst: string; artikel: string } | null;
  meldingen: Melding[];
  voorbehoud: string;
}

/** Wat het college nu moet, mag en niet hoeft, met de rij van de beslistabel. */
export interface Plicht {
  rij: string | null;
  soort: string;
  tekst: string;
  artikel: string | null;
  link: string | null;
  handelingen: { wie: Wie; wijze: "moet" | "mag" | "hoeft_niet"; tekst: string; artikel: string }[];
  besluiten: Besluit[];
  feiten: FeitNodig[];
}

/** Het aantal plekken beschut werk van een gemeente in een jaar. */
export interface Aantallen {
  gemeente: string | null;
  jaar: number;
  aantal: number | null;
  herkomst: "bijlage" | "opgegeven" | "niet_gevonden" | "niet_opgegeven" | "bestaat_niet";
  bron: string | null;
  gerealiseerd: number | null;
  bereikt: "ja" | "nee" | "onbekend" | null;
}

/** Een persoon op één dag, en voor de bedragen wat er van de baan bekend is. Wat ontbreekt laat een bedrag weg. */
export interface VoorzieningenInvoer extends Zaak {
  /** De vastgestelde loonwaarde in procenten; niet samen met `forfaitair`. */
  loonwaarde?: Getal | null;
  forfaitair?: JaNee | null;
  /** Uren per week in het contract. */
  arbeidsduur?: Getal | null;
  /** De gebruikelijke volledige werkweek; nodig voor een bedrag van voor 2024. */
  normaleArbeidsduur?: Getal | null;
  /** De eerste dag van de loonkostensubsidie; standaard de peildatum. */
  ingangsdatum?: Datum | null;
  /** Een baan beschut werk. Maakt alleen voor 2017 verschil; weggelaten: wat het feit `beschut_werk_dienstbetrekking` zegt. */
  beschut?: JaNee | null;
  /** Nodig voor een bedrag in 2015 en 2016. */
  functieloon?: Getal | null;
  /** Vakantiebijslag aan de kant van de loonwaarde, in procenten; weggelaten: het wettelijke percentage. */
  vakantiebijslagLoonwaarde?: Getal | null;
  /** In het kalenderjaar. */
  verloondeUren?: Getal | null;
  jaarloon?: Getal | null;
}

/** Elk instrument voor één persoon op één dag, en wat elkaar uitsluit. */
export interface VoorzieningenOverzicht {
  formaat: "participatiewet.voorzieningen/1";
  soort: "oordelen";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  peildatum: string;
  /** De invoer zoals die is gelezen. */
  gegevens: VoorzieningenGegevens;
  voorzieningen: Voorziening[];
  samenloop: Samenloop[];
  meldingen: Melding[];
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

/** De invoer zoals die is gelezen. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
export interface VoorzieningenGegevens extends ZaakGegevens {
  loonwaarde?: string;
  forfaitair?: true;
  arbeidsduur?: string;
  normaleArbeidsduur?: string;
  ingangsdatum?: string;
  beschut?: boolean;
  functieloon?: string;
  vakantiebijslagLoonwaarde?: string;
  verloondeUren?: string;
  jaarloon?: string;
}

/** Eén instrument: het oordeel, wie beslist, hoe lang en hoeveel. */
export interface Voorziening extends Oordeel {
  /** Wie beslist. */
  wie: Wie;
  /** Wie eerst adviseert. */
  adviseert?: Wie;
  /** De doelgroepen die het instrument openen. */
  opent: string[];
  /** De eerste dag, vanaf 2015, waarop de wet het kent. */
  sinds: string | null;
  looptijd?: Looptijd;
  hoogte?: Hoogte;
}

/** Hoe lang een instrument duurt. */
export interface Looptijd {
  duur:
    | "onbeperkt"
    | "zolang_de_baan_duurt"
    | "zolang_aan_de_voorwaarden_is_voldaan"
    | "maanden"
    | "maanden_met_verlenging"
    | "tot_en_met"
    | "volgens_besluit";
  maanden?: number;
  verlenging?: number;
  vanaf: "aanvang_dienstbetrekking" | "aanvang_voorziening" | "hervatting" | "na_twee_jaar_minimumloon";
  totEnMet?: string;
  tekst: string;
  artikel: string;
}

/** De hoogte, niet het recht erop; of wat daarvoor nog nodig is. */
export type Hoogte =
  | {
      soort: "berekend";
      bedrag: Bedrag;
      per: "maand" | "kalenderjaar";
      /** Het bedrag is een minimum. */
      tenMinste: boolean;
      status: Status;
      /** De berekening in haar eigen formaat, of het gebruikte cijfer. */
      berekening: Record<string, unknown>;
    }
  /** Namen van velden zoals in JSON: `"normale_arbeidsduur"`. */
  | { soort: "velden_nodig"; velden: string[] }
  | { soort: "onbekend"; code: string; bekend: string };

/** Twee instrumenten of groepen die elkaar raken, met het gevolg. */
export interface Samenloop {
  code: string;
  een: string;
  ander: string;
  gevolg: "sluit_uit" | "sluit_uit_als" | "hoogste_telt" | "naast_elkaar" | "open";
  /** Wie van de twee wijkt. */
  verliest: string | null;
  reikwijdte: "dienstbetrekking" | "persoon" | "werknemer_en_kalenderjaar" | "werkgever";
  /** Of van beide kanten vaststaat dat aan de voorwaarden is voldaan. */
  zeker: boolean;
  zin: string;
  artikel: string;
  link: string;
  van: string | null;
  bron: string | null;
  melding?: Melding;
}

/** Een doel, en wat er van de persoon bekend is. */
export interface VragenInvoer extends Zaak {
  /** Naam of code van een regel, van een lijst (`"doelgroepen"`, `"beschut_werk"`, `"voorzieningen"`), `"alles"`, of een lijst daarvan. */
  doel: string | readonly string[];
}

/** De vragen die voor een doel nog een oordeel kunnen veranderen. */
export interface Vragenlijst {
  formaat: "participatiewet.vragen/1";
  soort: "vragen";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  peildatum: string;
  /** De invoer zoals die is gelezen. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
  gegevens: VragenGegevens;
  /** De meest beslissende eerst; na elk antwoord vraagt u de lijst opnieuw. */
  vragen: Vraag[];
  /** De regels waarvan geen antwoord de uitkomst nog kan veranderen. */
  beslist: { code: string; uitkomst: Exclude<Verdict, "feiten_nodig"> }[];
  /** De codes van de regels die op een antwoord wachten. */
  open: string[];
  /** Wat dit antwoord niet is. */
  voorbehoud: string;
}

export interface VragenGegevens extends ZaakGegevens {
  doel: string;
}

/** Eén vraag, met alles om haar te stellen. */
export interface Vraag extends Feitbeschrijving {
  /** De lijst waar het feit bij hoort, als die in één keer kan worden beantwoord (`volledig`). */
  lijst: string | null;
  /** Er is iets opgegeven, maar niet of dat alles is. */
  alOpgegeven: boolean;
  /** De codes van de regels waarvan de uitkomst nog kan veranderen. */
  voor: string[];
}

/** De invoer zoals die is gelezen. Opnieuw ingevoerd geeft het hetzelfde antwoord. */
export interface ZaakGegevens {
  feiten: Record<string, string | number | string[] | { perioden: Periode[]; volledig: boolean }>;
  peildatum: string;
}

/** De uitkomst van een regel. */
export type Verdict = "ja" | "nee" | "besluit_nodig" | "feiten_nodig";

/** Wie een feit weet of een besluit neemt. */
export type Wie =
  | "inwoner"
  | "werkgever"
  | "college"
  | "uwv"
  | "school"
  | "brp"
  | "raad"
  | "minister"
  | "belastingdienst";

/** Het oordeel over één regel op één dag. */
export interface Oordeel {
  code: string;
  naam: string;
  titel: string;
  uitkomst: Verdict;
  /** De voorwaarden die beslisten. */
  redenen: Reden[];
  /** De feiten die de uitkomst nog kunnen veranderen, het meest beslissende eerst. */
  feiten: FeitNodig[];
  /** De besluiten waarop het wacht. */
  besluiten: Besluit[];
  meldingen: Melding[];
  regelversie: Regelversie;
}

/** Een voorwaarde die besliste. */
export interface Reden {
  code: string;
  voldaan: "ja" | "nee" | "besluit_nodig";
  tekst: string;
  artikel: string;
  /** Naar de tekst van het artikel op die dag. */
  link: string;
}

/** Een besluit dat eerst moet worden genomen. */
export interface Besluit {
  code: string;
  wie: Wie;
  vraag: string;
  artikel: string;
  link: string;
}

/** Een feit dat de uitkomst nog kan veranderen. */
export interface FeitNodig {
  feit: string;
  vraag: string;
  soort: Feitsoort;
  /** De antwoorden die voor de wet verschil maken. */
  klassen: string[];
  weet: Wie;
  artikel: string;
}

/** Eén feit uit de catalogus. */
export interface Feitbeschrijving extends FeitNodig {
  betekenis: string;
}

/** Wat voor waarde een feit heeft. */
export type Feitsoort =
  | "ja_nee"
  | "uitkering"
  | "vaststelling"
  | "datum"
  | "datum_of_geen"
  | "aantal"
  | "aantal_of_onbekend"
  | "uren"
  | "bedrag"
  | "keuze"
  | "gemeente";

/** Eén rij van een reeks cijfers. */
export interface ParameterRij {
  /** Naam van de reeks, met de leeftijd waar die verschil maakt. */
  reeks: string;
  /** De eerste dag. */
  van: string;
  /** De eerste dag van de volgende rij; `null` bij de laatste. */
  tot: string | null;
  waarde: string;
  eenheid: Eenheid;
  soort: RijSoort;
  bron: string;
  /** Leeg als er geen opmerking is. */
  noot: string;
}

// --- Trajecten ------------------------------------------------------------------------------------

/** De trajecten. */
export type TrajectNaam =
  | "doelgroepvaststelling"
  | "loonkostensubsidie"
  | "loonwaardebepaling"
  | "beschut_werk"
  | "praktijkroute"
  | "re_integratietraject"
  | "proefplaats"
  | "participatieplaats"
  | "jobcoaching"
  | "detachering"
  | "groepsdetachering"
  | "ontheffing"
  | "bezwaar"
  | "subsidieproject";

/** Wie een gebeurtenis meldt. */
export type TrajectRol =
  | "inwoner"
  | "werkgever"
  | "klantmanager"
  | "trajectbegeleider"
  | "jobcoach"
  | "loonwaardedeskundige"
  | "college"
  | "uwv"
  | "inlichtingenbureau"
  | "ontwikkelbedrijf"
  | "onderwijs"
  | "partner"
  | "bezwaarcommissie"
  | "subsidieverlener";

/** Namen van velden zoals `trajectMogelijk` ze noemt (met een streepje, in elke taal gelijk), met hun waarde. */
export type TrajectGegevens = Readonly<Record<string, boolean | string | number | null | undefined>>;

export interface TrajectBegin {
  traject: TrajectNaam;
  /** Wat verordening, college of subsidieverlener bepaalt. */
  instelling?: TrajectGegevens | null | undefined;
}

export interface TrajectGebeurtenis {
  /** De naam, of `"correctie"`. */
  gebeurtenis: string;
  op: Datum;
  door: TrajectRol;
  gegevens?: TrajectGegevens | TrajectCorrectie | null | undefined;
  /** Vrije tekst; nodig bij een correctie. */
  toelichting?: string | null | undefined;
}

/** Een correctie van een eerdere regel: zij vervalt, er is iets anders, of er is iets vergeten. */
export interface TrajectCorrectie {
  /** De regel; 0 voor een vergeten gebeurtenis voor de eerste. */
  nummer: number;
  vervalt?: boolean;
  op?: Datum;
  door?: TrajectRol;
  gegevens?: TrajectGegevens;
  erna?: TrajectGebeurtenis;
}

/** Eén traject van één persoon, zoals het als JSON wordt bewaard. Maak het met `trajectBegin`, verander het met `trajectPasToe`. */
export interface TrajectDossier {
  formaat: "participatiewet.dossier/1";
  /** Versie van de bibliotheek. */
  bibliotheek: string;
  traject: TrajectNaam;
  toestand: string;
  /** De dag waarop de toestand begon; `null` aan het begin. */
  sinds: string | null;
  instelling: Record<string, boolean | string | number>;
  historie: TrajectRegel[];
}

/** Eén regel van het logboek, zoals zij is geregistreerd. */
export interface TrajectRegel {
  nummer: number;
  gebeurtenis: string;
  op: string;
  door: TrajectRol;
  gegevens: TrajectGegevens | TrajectCorrectie;
  toelichting?: string;
}

/** Een gebeurtenis die de tabel nu toelaat. Een voorwaarde, een rol of een dag kan haar nog weigeren. */
export interface TrajectMogelijk {
  gebeurtenis: string;
  label: string;
  /** De toestand die volgt. */
  naar: string;
  door: TrajectRol[];
  gegevens: { veld: string; vraag: string; nodig: boolean }[];
  voorwaarden: { code: string; uitleg: string; grondslag: string }[];
  grondslag: string;
}

/** Waar een termijn op een dag staat. */
export interface TrajectTermijn {
  naam: string;
  omschrijving: string;
  start: string;
  /** `null` zolang de duur niet bekend is. */
  laatsteDag: string | null;
  gesloten: string | null;
  status: "loopt" | "opgeschort" | "verstreken" | "gehaald" | "te_laat" | "onbekend" | "vervallen";
  grondslag: string;
  gevolg: string;
  /** Bijvoorbeeld dat de met een feestdag gelijkgestelde dagen van dat jaar niet bekend zijn. */
  meldingen: Melding[];
}

/** Een traject als tabel. */
export interface TrajectMachine {
  traject: TrajectNaam;
  titel: string;
  over: string;
  /** Vanaf deze dag volgt de tabel de wet. */
  van: string;
  toestanden: { naam: string; label: string; soort: "begin" | "open" | "rust" | "eind" }[];
  stappen: { gebeurtenis: string; van: string; naar: string; grondslag: string }[];
  gebeurtenissen: { naam: string; label: string; door: TrajectRol[]; gegevens: (TrajectVeld & { nodig: boolean })[] }[];
  /** `termijnenwet`: een laatste dag in het weekend of op een feestdag schuift op. */
  termijnen: {
    naam: string;
    omschrijving: string;
    duur: string;
    termijnenwet: boolean;
    gevolg: string;
    grondslag: string;
  }[];
  instellingen: (TrajectVeld & { standaard: boolean | string | number | null; grondslag: string })[];
}

export interface TrajectVeld {
  veld: string;
  vraag: string;
  soort: "ja_nee" | "aantal" | "procent" | "uren" | "bedrag" | "datum" | "woord";
  /** De mogelijke woorden, bij `woord`. */
  woorden: string[];
}

/** De kolommen van een logboek, even lang. In `gegevens` per rij een object of JSON. */
export interface TrajectLogboek {
  dossier: readonly (string | number)[];
  traject: readonly string[];
  gebeurtenis: readonly string[];
  op: readonly Datum[];
  door: readonly string[];
  gegevens?: readonly (string | TrajectGegevens | TrajectCorrectie | null | undefined)[] | null | undefined;
}

/** Wat lokaal is bepaald, per traject. */
export type TrajectInstellingen = Partial<Record<TrajectNaam, TrajectGegevens>>;

export interface TrajectNaspel {
  dossiers: {
    dossier: string;
    traject: TrajectNaam;
    toestand: string;
    sinds: string | null;
    stappen: number;
    geweigerd: number;
  }[];
  /** Elke rij die niet kan; `rij` telt vanaf 0. */
  geweigerd: ({ rij: number; dossier: string; toestand: string; grondslag: string | null } & Fout)[];
  termijnen: ({ dossier: string; traject: TrajectNaam } & TrajectTermijn)[];
}

/** Of twee trajecten naast elkaar kunnen. Zonder regel is er geen grondslag, en ook geen toestemming. */
export interface TrajectVerenigbaarheid {
  een: string;
  ander: string;
  naast: "kan" | "kan_met_gevolg" | "kan_niet" | "kan_niet_bij_zelfde" | "geen_regel_gevonden";
  uitleg: string;
  grondslag: string | null;
}

/** Een dossier met de baan of werkgever waar het bij hoort. */
export interface TrajectLopend {
  dossier: TrajectDossier | string;
  bij: string;
}

/** Wat er naast de trajecten is, met de baan of werkgever waar het bij hoort. */
export interface TrajectErnaast {
  situatie: string;
  bij: string;
}

/** Een dossier met de naam waaronder de statistiek het noemt. */
export interface TrajectGenoemd {
  dossier: TrajectDossier | string;
  naam: string;
}

/** Hoeveel plaatsen beschut werk er zijn, in de gekozen eenheid. */
export interface TrajectGerealiseerd {
  eenheid: "persoon" | "plek";
  urenPerPlek: string | null;
  personen: number;
  zonderUren: number;
  /** Een decimaal getal of een breuk als tekst; `null` als daarvoor uren ontbreken. */
  aantal: string | null;
  melding: Melding;
}

/** De voorzieningen en de trajecten van één persoon zoals de statistiek ze telt; `tot` is de eerste dag erna. */
export interface TrajectStatistiek {
  voorzieningen: {
    dossier: string;
    traject: TrajectNaam;
    periode: { van: string; tot: string | null };
    code: number | null;
  }[];
  trajecten: { periode: { van: string; tot: string | null }; voorzieningen: number[] }[];
}

/** Een werkmodel: rollen, contacten, en wie de casusregie houdt. */
export interface TrajectWerkmodel {
  naam: string;
  herkomst: string;
  regie: TrajectRol;
  hoeken: { rol: TrajectRol; taak: string; pasBijPlaatsing: boolean }[];
  contacten: { een: TrajectRol; ander: TrajectRol; vorm: string; hoogstensDagen: number | null }[];
}

/** Een gebeurtenis die het traject niet toelaat, van `trajectPasToe`. */
export interface TrajectFout extends ParticipatiewetFout {
  /** De toestand waarin het werd geprobeerd. */
  toestand: string;
  /** Bij elke fout de grond waarop zij rust. */
  grondslagen: (string | null)[];
  /** De gebeurtenissen die de tabel in deze toestand kent. */
  mogelijk: string[];
}

// --- Participatieladder ---------------------------------------------------------------------------

export type TredeNummer = 1 | 2 | 3 | 4 | 5 | 6;

export interface Trede {
  trede: TredeNummer;
  naam: string;
}

/** Wat is waargenomen. Gevraagd wordt alleen wat nog kan beslissen. */
export interface Waarnemingen {
  arbeidscontractOfZelfstandig: JaNee;
  aanvullendeUitkering?: JaNee | null | undefined;
  begeleidingOpHetWerk?: JaNee | null | undefined;
  instrumentVanDeGemeente?: JaNee | null | undefined;
  onbetaaldWerkMetVerantwoordelijkheid?: JaNee | null | undefined;
  wekelijksGeorganiseerdeActiviteit?: JaNee | null | undefined;
  wekelijksContactBuitenshuis?: JaNee | null | undefined;
}

export interface LadderInvoer {
  /** Eén meting per dag. */
  metingen: readonly { op: Datum; waarnemingen: Waarnemingen }[];
  /** Wat ernaast loopt; `tot` telt niet mee. */
  naast?:
    | readonly { van: Datum; tot?: Datum | null | undefined; situatie: "ondersteunde_baan" | "onbetaalde_werkplek" }[]
    | null
    | undefined;
}

export type Beweging = "stijging" | "daling" | "gelijk";

export interface Ladderverloop {
  perioden: { van: string; tot: string | null; trede: TredeNummer; naam: string }[];
  bewegingen: { op: string; beweging: Beweging }[];
  /** Van de eerste naar de laatste meting; `null` bij één meting. */
  totaal: Beweging | null;
  meldingen: { op: string; code: string; tekst: string }[];
}

/** Alle problemen van één aanroep tegelijk. Herken deze fout met `isParticipatiewetFout`. */
export interface ParticipatiewetFout extends Error {
  name: "ParticipatiewetFout";
  /** Code van het eerste probleem. */
  code: string;
  /** Pad van het eerste probleem: een JSON-pointer in de invoer, zoals `"/normaleArbeidsduur"`. */
  pad: string;
  fouten: Fout[];
}

/** Eén probleem met één veld. */
export interface Fout {
  /** Vaste code, voor programma's. */
  code: string;
  /** JSON-pointer in de invoer; leeg als het om de hele invoer gaat. */
  pad: string;
  /** De waarde zoals die is gezien. */
  waarde?: string;
  /** Wat er had moeten staan, in gewoon Nederlands. */
  verwacht: string;
}
