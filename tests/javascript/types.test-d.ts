// Pins the public types. Nothing here runs: `tsc` reads it, and a line under @ts-expect-error must not compile.

import init, {
  initSync,
  isParticipatiewetFout,
  loonkostensubsidieBereken,
  loonkostensubsidieKeuzes,
  loonkostensubsidieVerloop,
  loonkostensubsidieVerloopVerslag,
  loonkostensubsidieVerslag,
  loonwaardeBepaal,
  loonwaardeVerslag,
  parametersTabel,
  participatieladderTrede,
  trajectBegin,
  trajectDienstverband,
  trajectLees,
  trajectPasToe,
  trajectSpeelAf,
  trajectTermijnen,
  versie,
  voorzieningenOverzicht,
  voorzieningenVerslag,
  vragenStellen,
  vragenVerslag,
  type Bedrag,
  type Betaling,
  type Dienstverband,
  type Fout,
  type KeuzeBeschrijving,
  type LoonkostensubsidieInvoer,
  type LoonkostensubsidieKeuzes,
  type LoonkostensubsidieUitkomst,
  type LoonkostensubsidieVerloop,
  type LoonwaardeInvoer,
  type LoonwaardeUitkomst,
  type ParameterRij,
  type ParticipatiewetFout,
  type Rij,
  type Stap,
  type TrajectDossier,
  type TredeNummer,
  type Verloopperiode,
  type Voorziening,
  type VoorzieningenInvoer,
  type VoorzieningenOverzicht,
  type Vraag,
  type VragenInvoer,
  type Vragenlijst,
} from "../../bindings-wasm/pkg/web/participatiewet.js";

/** Exactly the same type, `any` included. */
type Gelijk<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_Waar extends true>(): void => {};

// --- The functions -------------------------------------------------------------------------------

is<Gelijk<typeof loonkostensubsidieBereken, (invoer: LoonkostensubsidieInvoer) => LoonkostensubsidieUitkomst>>();
is<Gelijk<typeof loonkostensubsidieVerslag, (invoer: LoonkostensubsidieInvoer) => string>>();
is<Gelijk<typeof loonkostensubsidieVerloop, (dienstverband: Dienstverband) => LoonkostensubsidieVerloop>>();
is<Gelijk<typeof loonkostensubsidieVerloopVerslag, (dienstverband: Dienstverband) => string>>();
is<Gelijk<typeof loonkostensubsidieKeuzes, () => KeuzeBeschrijving[]>>();
is<Gelijk<typeof loonwaardeBepaal, (invoer: LoonwaardeInvoer) => LoonwaardeUitkomst>>();
is<Gelijk<typeof loonwaardeVerslag, (invoer: LoonwaardeInvoer) => string>>();
is<Gelijk<typeof parametersTabel, () => ParameterRij[]>>();
is<Gelijk<typeof voorzieningenOverzicht, (invoer: VoorzieningenInvoer) => VoorzieningenOverzicht>>();
is<Gelijk<typeof voorzieningenVerslag, (invoer: VoorzieningenInvoer) => string>>();
is<Gelijk<typeof vragenStellen, (invoer: VragenInvoer) => Vragenlijst>>();
is<Gelijk<typeof vragenVerslag, (invoer: VragenInvoer) => string>>();
is<Gelijk<typeof versie, () => string>>();
is<Gelijk<typeof isParticipatiewetFout, (e: unknown) => e is ParticipatiewetFout>>();
initSync({ module: new Uint8Array() });
void init();

// --- Loonkostensubsidie, in ----------------------------------------------------------------------

const basis = { peildatum: "2026-07-01", arbeidsduur: 32 } as const;

loonkostensubsidieBereken({ ...basis, loonwaarde: 60 });
loonkostensubsidieBereken({ ...basis, loonwaarde: "38,5", normaleArbeidsduur: 36n });
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, forfaitair: false });
loonkostensubsidieBereken({ ...basis, forfaitair: true, leeftijd: 18 });
loonkostensubsidieBereken({ ...basis, forfaitair: true, loonwaarde: null, geboortedatum: "1-1-2008" });
loonkostensubsidieBereken({
  ...basis,
  loonwaarde: 60,
  normaleArbeidsduur: "28:30",
  leeftijd: undefined,
  ingangsdatum: "2026-01-01",
  aanvangDienstbetrekking: null,
  beschut: "nee",
  functieloon: "1.234,56",
  vakantiebijslagLoonwaarde: 8,
  grondslag: "uurloon",
  onbekendeDatum: "laatste_bekende",
  keuzes: { verjaardag: "bedragendatum", lid7_2018_2022: "1_juli_ervoor" },
  invulling: { vergoeding_werkgeverslasten: { waarde: "26", bron: "raming", van: "2027-01-01" } },
  strikt: true,
});

// A form decides the route while it runs.
declare const forfait: boolean;
loonkostensubsidieBereken({ ...basis, ...(forfait ? { forfaitair: true } : { loonwaarde: "60" }) });

// An answer can be fed back.
declare const uitkomst: LoonkostensubsidieUitkomst;
loonkostensubsidieBereken(uitkomst.gegevens);

// @ts-expect-error no argument
loonkostensubsidieBereken();
// @ts-expect-error neither loonwaarde nor forfait
loonkostensubsidieBereken(basis);
// @ts-expect-error both
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, forfaitair: true });
// @ts-expect-error a forfait that is not there is no route
loonkostensubsidieBereken({ ...basis, forfaitair: false });
// @ts-expect-error age and birth date
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, leeftijd: 18, geboortedatum: "1-1-2008" });
// @ts-expect-error a Date has a clock and a zone
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, peildatum: new Date() });
// @ts-expect-error without hours
loonkostensubsidieBereken({ peildatum: "2026-07-01", loonwaarde: 60 });
// @ts-expect-error the names are camelCase
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, normale_arbeidsduur: 36 });
// @ts-expect-error no such base
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, grondslag: "maandloon" });
// @ts-expect-error no such answer to an unknown date
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, onbekendeDatum: "laatsteBekende" });
// @ts-expect-error no such choice
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, keuzes: { werkgeverslasten: "na_maximum" } });
// @ts-expect-error no such variant
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, keuzes: { verjaardag: "direct" } });
// @ts-expect-error ids of choices are data, not camelCase
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, keuzes: { figurenNaForfait: "blijven" } });
// @ts-expect-error a figure without its source
loonkostensubsidieBereken({ ...basis, loonwaarde: 60, invulling: { vakantiebijslag: { waarde: 8 } } });
// @ts-expect-error a boolean is no number
loonkostensubsidieBereken({ ...basis, loonwaarde: true });
// @ts-expect-error the report takes the same input
loonkostensubsidieVerslag({ ...basis });

is<
  Gelijk<
    keyof LoonkostensubsidieKeuzes,
    | "herziening_voor_2017"
    | "overgang_2017"
    | "lid7_2018_2022"
    | "loonwaarde_2016"
    | "loonwaarde_lopend_2017"
    | "overgang_2024"
    | "figuren_na_forfait"
    | "verjaardag"
    | "schrikkeldag"
    | "jeugd_referentie"
    | "uren_ongemaximeerd"
  >
>();

// --- Loonkostensubsidie, uit ---------------------------------------------------------------------

is<Gelijk<LoonkostensubsidieUitkomst["bedrag"], Bedrag>>();
is<Gelijk<Bedrag, { cent: number; tekst: string }>>();
is<Gelijk<LoonkostensubsidieUitkomst["status"], "berekend" | "geschat">>();
is<Gelijk<LoonkostensubsidieUitkomst["per"], "maand">>();
is<Gelijk<LoonkostensubsidieUitkomst["formaat"], "participatiewet.loonkostensubsidie/1">>();
is<Gelijk<LoonkostensubsidieUitkomst["stappen"], Stap[]>>();
is<Gelijk<Stap["rij"], Rij | null>>();
is<Gelijk<Rij["soort"], "in_werking" | "onbevestigd" | "verwacht" | "invulling">>();
is<Gelijk<ParameterRij["tot"], string | null>>();

// @ts-expect-error money is no number
const bedrag: number = uitkomst.bedrag;
// @ts-expect-error the keys of an answer are camelCase
uitkomst.bedragen_datum;

// --- Loonwaarde ----------------------------------------------------------------------------------

const taak = { tempo: 75, kwaliteit: "90,5", nettoWerktijd: 100, aandeel: 100 };

loonwaardeBepaal({ peildatum: "2026-07-01", taken: [taak] });
loonwaardeBepaal({
  peildatum: "2020-01-01",
  taken: [{ naam: "inpakken", tempo: 75, kwaliteit: 90, inzetbaarheid: 100, minuten: 1920 }],
  methode: "oud",
  urenPerWeek: 32,
  werkdagen: 4,
});

declare const loonwaarde: LoonwaardeUitkomst;
loonwaardeBepaal(loonwaarde.gegevens);
loonkostensubsidieBereken({ ...basis, loonwaarde: loonwaarde.loonwaarde });
is<Gelijk<LoonwaardeUitkomst["loonwaarde"], number>>();
is<Gelijk<LoonwaardeUitkomst["methode"], "oud" | "nieuw">>();

// @ts-expect-error both factors
loonwaardeBepaal({ peildatum: "2026-07-01", taken: [{ ...taak, inzetbaarheid: 100 }] });
// @ts-expect-error no factor
loonwaardeBepaal({ peildatum: "2026-07-01", taken: [{ tempo: 75, kwaliteit: 90, aandeel: 100 }] });
// @ts-expect-error both shares
loonwaardeBepaal({ peildatum: "2026-07-01", taken: [{ ...taak, minuten: 60 }] });
// @ts-expect-error no such method
loonwaardeBepaal({ peildatum: "2026-07-01", taken: [taak], methode: "uniform" });
// @ts-expect-error tasks are a list
loonwaardeBepaal({ peildatum: "2026-07-01", taken: taak });

// --- Errors --------------------------------------------------------------------------------------

try {
  loonwaardeBepaal({ peildatum: "2026-07-01", taken: [taak] });
} catch (fout) {
  if (isParticipatiewetFout(fout)) {
    is<Gelijk<typeof fout, ParticipatiewetFout>>();
    const error: Error = fout;
    const eerste: Fout | undefined = fout.fouten[0];
    void [error, eerste?.waarde?.length, fout.code.length, fout.pad.length];
  } else {
    // @ts-expect-error still unknown
    fout.code;
  }
}
is<Gelijk<Fout, { code: string; pad: string; waarde?: string; verwacht: string }>>();

// --- A job over time -------------------------------------------------------------------------------

const baan = {
  aanvangDienstbetrekking: "2026-01-01",
  arbeidsduren: [{ vanaf: "2026-01-01", arbeidsduur: "28:30" }],
  loonwaarden: [{ vanaf: "2026-01-01", loonwaarde: 60 }],
} satisfies Dienstverband;

const verloop = loonkostensubsidieVerloop({ ...baan, laatsteDag: "2026-12-31", verhuizingen: [{ op: "2026-03-01", naar: "gemeente" }] });
is<Gelijk<typeof verloop.perioden, Verloopperiode[]>>();
is<Gelijk<typeof verloop.betalingen, Betaling[]>>();
is<Gelijk<typeof verloop.totaal, Bedrag>>();
for (const periode of verloop.perioden) {
  if (periode.gegevens) loonkostensubsidieBereken(periode.gegevens);
}

// @ts-expect-error the hours are needed
loonkostensubsidieVerloop({ aanvangDienstbetrekking: "2026-01-01" });
// @ts-expect-error nobody moves to the moon
loonkostensubsidieVerloop({ ...baan, verhuizingen: [{ op: "2026-03-01", naar: "maan" }] });
// @ts-expect-error an age and a day of birth
loonkostensubsidieVerloop({ ...baan, leeftijd: 18, geboortedatum: "1-1-2008" });

// --- Courses ---------------------------------------------------------------------------------------

const dossier = trajectPasToe(trajectBegin({ traject: "beschut_werk" }), {
  gebeurtenis: "aanvraag",
  op: "2026-02-09",
  door: "inwoner",
  gegevens: { kring_beschut_werk: true },
});
is<Gelijk<typeof dossier, TrajectDossier>>();
trajectLees(JSON.stringify(dossier));
trajectPasToe(dossier, {
  gebeurtenis: "correctie",
  op: "2026-03-01",
  door: "klantmanager",
  gegevens: { nummer: 1, op: "2026-02-02" },
  toelichting: "verkeerde dag",
});
for (const termijn of trajectTermijnen(dossier, "2026-03-01", true)) {
  is<Gelijk<typeof termijn.laatsteDag, string | null>>();
}
loonkostensubsidieVerloop(trajectDienstverband(dossier));
const naspel = trajectSpeelAf({ dossier: [1], traject: ["bezwaar"], gebeurtenis: ["gegrond"], op: ["2026-01-01"], door: ["college"] });
is<Gelijk<(typeof naspel.geweigerd)[0]["code"], string>>();
is<Gelijk<ReturnType<typeof participatieladderTrede>, TredeNummer>>();
participatieladderTrede({ arbeidscontractOfZelfstandig: true, aanvullendeUitkering: "ja" });

// @ts-expect-error no such course
trajectBegin({ traject: "hypotheek" });
// @ts-expect-error a mayor raises nothing
trajectPasToe(dossier, { gebeurtenis: "aanvraag", op: "2026-02-09", door: "burgemeester" });
// @ts-expect-error a day is needed
trajectTermijnen(dossier);
// @ts-expect-error the contract is the first question
participatieladderTrede({ wekelijksContactBuitenshuis: true });
// --- Instruments and questions -----------------------------------------------------------------------

const feiten = { algemene_bijstand: true, volledig: ["uitkeringen"] };
const overzicht = voorzieningenOverzicht({ feiten, peildatum: "2026-07-01", loonwaarde: 60, verloondeUren: "1664" });
voorzieningenOverzicht(overzicht.gegevens);
voorzieningenOverzicht({ feiten, peildatum: "2016-06-30", beschut: true, vakantiebijslagLoonwaarde: "10" });
is<Gelijk<typeof overzicht.voorzieningen, Voorziening[]>>();
for (const { hoogte } of overzicht.voorzieningen) {
  if (hoogte?.soort === "berekend") is<Gelijk<typeof hoogte.bedrag, Bedrag>>();
}

const vragen = vragenStellen({ doel: ["DG-01", "voorzieningen"], feiten, peildatum: "2026-07-01" });
vragenStellen(vragen.gegevens);
is<Gelijk<typeof vragen.vragen, Vraag[]>>();
is<Gelijk<(typeof vragen.beslist)[number]["uitkomst"], "ja" | "nee" | "besluit_nodig">>();

// @ts-expect-error the names of fields are camelCase
voorzieningenOverzicht({ feiten, peildatum: "2026-07-01", verloonde_uren: 1664 });
// @ts-expect-error without a goal
vragenStellen({ feiten, peildatum: "2026-07-01" });
