"""De soorten invoer, en de vormen van de dicts die de bibliotheek geeft.

English: the kinds of input, and the shapes of the dicts that the library returns.

>>> from participatiewet.typen import ParameterRij
>>> sorted(ParameterRij.__required_keys__)[:3]
['bron', 'eenheid', 'noot']
"""

import datetime
from decimal import Decimal
from typing import Any, Literal, SupportsIndex, TypeAlias, TypedDict

Getal: TypeAlias = SupportsIndex | str | Decimal
"""Een geheel getal, tekst zoals "38,5", of Decimal; geen float."""

Dag: TypeAlias = str | datetime.date
"""Een date, of tekst zoals "2026-07-01", "1-7-2026" of "1 juli 2026"."""

JaNee: TypeAlias = bool | str
"""True of False, of tekst zoals "ja" en "nee"."""


class Variant(TypedDict):
    """Eén lezing die u kunt kiezen. English: one interpretation that can be taken."""

    naam: str
    tekst: str


class Keuzebeschrijving(TypedDict):
    """Wat wet en praktijk openlaten; de eerste variant is de standaard. English: a choice that the library knows."""

    id: str
    omschrijving: str
    grond: str
    varianten: list[Variant]
    schakelaar: str


class ParameterRij(TypedDict):
    """Eén rij van een reeks cijfers. English: one row of a series of figures."""

    reeks: str
    van: datetime.date
    tot: datetime.date | None
    waarde: Decimal
    eenheid: str
    soort: str
    bron: str
    noot: str


class Feitbeschrijving(TypedDict):
    """Eén feit uit de catalogus. English: one fact of the catalogue."""

    feit: str
    soort: str
    betekenis: str
    vraag: str
    weet: str
    artikel: str
    klassen: list[str]
class LoonwaardeVanaf(TypedDict):
    """Een loonwaarde met de dag vanaf welke zij geldt. English: a loonwaarde with its first day."""

    vanaf: Dag
    loonwaarde: Getal


class ArbeidsduurVanaf(TypedDict):
    """Uren per week met de dag vanaf welke zij gelden. English: hours a week with their first day."""

    vanaf: Dag
    arbeidsduur: Getal


class FunctieloonVanaf(TypedDict):
    """Een functieloon met de dag vanaf welke het geldt. English: a wage of the function with its first day."""

    vanaf: Dag
    functieloon: Getal


class NoRiskPeriode(TypedDict, total=False):
    """Een periode met ziekengeld (no-riskpolis); `tot` telt niet mee. English: a period with no-risk sickness benefit."""

    van: Dag
    tot: Dag | None


class Verhuizing(TypedDict):
    """Een verhuizing van de werknemer. English: a move of the employee."""

    op: Dag
    naar: Literal["gemeente", "eu_eer_zwitserland"]


class Dienstverband(TypedDict, total=False):
    """Een baan in de tijd, de invoer van `verloop`. English: a job over time, the input of `verloop`.

    `aanvang_dienstbetrekking` en `arbeidsduren` zijn altijd nodig.
    """

    aanvang_dienstbetrekking: Dag
    ingangsdatum: Dag | None
    laatste_dag: Dag | None
    forfaitair: JaNee | None
    loonwaarden: list[LoonwaardeVanaf]
    arbeidsduren: list[ArbeidsduurVanaf]
    normale_arbeidsduur: Getal | None
    functielonen: list[FunctieloonVanaf]
    leeftijd: Getal | None
    geboortedatum: Dag | None
    beschut: JaNee | None
    vakantiebijslag_loonwaarde: Getal | None
    grondslag: Literal["referentiemaandloon", "uurloon"] | None
    no_risk_perioden: list[NoRiskPeriode]
    verhuizingen: list[Verhuizing]
    niet_meer_doelgroep_vanaf: Dag | None
    van: Dag | None
    tot: Dag | None
    onbekende_datum: Literal["fout", "laatste_bekende"] | None
    keuzes: dict[str, str] | None
    invulling: dict[str, Any] | None
    strikt: JaNee | None


class Logregel(TypedDict, total=False):
    """Eén regel van een logboek; een correctie heeft een `toelichting`. English: one entry of a logbook."""

    nummer: int
    gebeurtenis: str
    op: str
    door: str
    gegevens: dict[str, Any]
    toelichting: str


class Gegevensvraag(TypedDict):
    """Een gegeven dat een gebeurtenis vraagt of kan hebben. English: a datum that an event asks or takes."""

    veld: str
    vraag: str
    nodig: bool


class Eis(TypedDict):
    """Een voorwaarde met haar grondslag. English: a guard with its ground."""

    code: str
    uitleg: str
    grondslag: str


class Mogelijk(TypedDict):
    """Een gebeurtenis die de tabel nu toelaat. English: an event that the table allows now."""

    gebeurtenis: str
    label: str
    naar: str
    door: list[str]
    gegevens: list[Gegevensvraag]
    voorwaarden: list[Eis]
    grondslag: str


class Termijnmelding(TypedDict):
    """Wat de lezer van een termijn moet weten. English: what the reader of a deadline must know."""

    code: str
    tekst: str


class TermijnStand(TypedDict):
    """Waar een termijn op een dag staat. English: where a deadline stands on a day.

    `laatste_dag` is None zolang de duur niet bekend is. `meldingen` zegt bijvoorbeeld dat de met een feestdag gelijkgestelde
    dagen van dat jaar niet bekend zijn.
    """

    naam: str
    omschrijving: str
    start: datetime.date
    laatste_dag: datetime.date | None
    gesloten: datetime.date | None
    status: Literal["loopt", "opgeschort", "verstreken", "gehaald", "te_laat", "onbekend", "vervallen"]
    grondslag: str
    gevolg: str
    meldingen: list[Termijnmelding]


class Verenigbaarheid(TypedDict):
    """Of twee trajecten naast elkaar kunnen. English: whether two courses go together.

    `grondslag` is None als er geen regel is gevonden; dat is geen toestemming.
    """

    een: str
    ander: str
    naast: Literal["kan", "kan_met_gevolg", "kan_niet", "kan_niet_bij_zelfde", "geen_regel_gevonden"]
    uitleg: str
    grondslag: str | None


class Gerealiseerd(TypedDict):
    """Hoeveel plaatsen beschut werk er zijn, in de gekozen eenheid. English: realised places, in the chosen unit.

    `aantal` is een decimaal getal of een breuk als tekst; None als daarvoor uren ontbreken.
    """

    eenheid: Literal["persoon", "plek"]
    uren_per_plek: str | None
    personen: int
    zonder_uren: int
    aantal: str | None
    melding: dict[str, str]


class SrgPeriode(TypedDict):
    """Van de eerste dag tot de eerste dag erna; None als zij nog loopt. English: first day, first day after."""

    van: str
    tot: str | None


class SrgVoorziening(TypedDict):
    """Eén voorziening zoals zij wordt geteld. English: one provision as it is counted."""

    dossier: str
    traject: str
    periode: SrgPeriode
    code: int | None


class SrgTraject(TypedDict):
    """Een periode met een of meer voorzieningen, met hun plaatsen in de lijst. English: a period with provisions."""

    periode: SrgPeriode
    voorzieningen: list[int]


class SrgStatistiek(TypedDict):
    """De voorzieningen en de trajecten van één persoon. English: the provisions and the courses of one person."""

    voorzieningen: list[SrgVoorziening]
    trajecten: list[SrgTraject]


class Naspel(TypedDict):
    """Wat het naspelen van een logboek geeft. English: what the replay of a logbook gives.

    `dossiers`: dossier, traject, toestand, sinds, stappen, geweigerd. `geweigerd`: rij, dossier, toestand, grondslag, code,
    pad, waarde, verwacht. `termijnen`: dossier, traject en de velden van een termijn. Elke dag is tekst.
    """

    dossiers: list[dict[str, Any]]
    geweigerd: list[dict[str, Any]]
    termijnen: list[dict[str, Any]]


class Trede(TypedDict):
    """Een trede van de participatieladder. English: a step of the ladder."""

    trede: int
    naam: str


class Ladderverloop(TypedDict):
    """De loop van een persoon over de ladder. English: a person's course over the ladder.

    `perioden`: van, tot, trede, naam. `bewegingen`: op, beweging. `meldingen`: op, code, tekst.
    """

    perioden: list[dict[str, Any]]
    bewegingen: list[dict[str, str]]
    totaal: Literal["stijging", "daling", "gelijk"] | None
    meldingen: list[dict[str, str]]
