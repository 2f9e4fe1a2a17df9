import datetime
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeVar, final, overload

from typing_extensions import Self, disjoint_base

from .oordeel import Oordeel
from .typen import (
    ArbeidsduurVanaf,
    Dag,
    Dienstverband,
    Feitbeschrijving,
    FunctieloonVanaf,
    Gerealiseerd,
    Getal,
    JaNee,
    Keuzebeschrijving,
    Ladderverloop,
    Logregel,
    LoonwaardeVanaf,
    Mogelijk,
    Naspel,
    NoRiskPeriode,
    ParameterRij,
    SrgStatistiek,
    TermijnStand,
    Trede,
    Verenigbaarheid,
    Verhuizing,
)
from .verantwoording import Aanname, Keuze, Melding, Oorzaak, Regelversie, Rij, Verloopmelding
from .voorzieningen import Samenloop, Voorziening
from .vragenlijst import Vraag

__all__ = [
    "Antwoord",
    "BeschutWerk",
    "Betaling",
    "Doelgroepen",
    "Dossier",
    "Dwangsom",
    "LoonwaardeUitkomst",
    "Oordelen",
    "Overzicht",
    "Stap",
    "Termijn",
    "Uitkomst",
    "Verloop",
    "Verloopperiode",
    "Vragenlijst",
    "__version__",
    "beschut_werk_beoordeel",
    "doelgroepen_bepaal",
    "doelgroepen_feiten",
    "doelgroepen_kolommen",
    "loonkostensubsidie_bereken",
    "loonkostensubsidie_keuzes",
    "loonkostensubsidie_verloop",
    "loonwaarde_bepaal",
    "parameters_tabel",
    "participatieladder_trede",
    "participatieladder_treden",
    "participatieladder_verloop",
    "termijnen_beslissing_op_bezwaar",
    "termijnen_beslistermijn",
    "termijnen_betaaldag",
    "termijnen_bezwaartermijn",
    "termijnen_dwangsom",
    "traject_diagram",
    "traject_gerealiseerd",
    "traject_machines",
    "traject_samenloop",
    "traject_speel_af",
    "traject_statistiek",
    "traject_verenigbaar",
    "traject_wiebertjesmodel",
    "voorzieningen_overzicht",
    "vragenlijst_vragen",
]

__version__: str

_Frame = TypeVar("_Frame")

@disjoint_base
class Antwoord:
    """Een antwoord met zijn uitleg: wat elke uitkomst gemeen heeft.

    English: an answer with its explanation; what all answers have in common.

    Een antwoord verandert nooit. Teksten worden pas gemaakt als u erom vraagt.

    >>> import participatiewet as pw
    >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    >>> isinstance(u, pw.Antwoord)
    True
    """
    @property
    def peildatum(self) -> datetime.date:
        """De dag waarop de wet is gelezen. English: the day at which the law is read."""
    @property
    def gegevens(self) -> dict[str, Any]:
        """Wat is opgegeven, zoals het is gelezen; opnieuw gerekend geeft het hetzelfde antwoord.

        English: the input as it was read; computing it again gives the same answer.

        >>> import participatiewet as pw
        >>> u = pw.loonkostensubsidie.bereken(peildatum="1-7-2026", loonwaarde="60%", arbeidsduur=32)
        >>> pw.loonkostensubsidie.bereken(**u.gegevens) == u
        True
        """

    @property
    def stappen(self) -> list[Stap]:
        """De stappen van de berekening, in volgorde. English: the steps of the calculation."""
    @property
    def meldingen(self) -> list[Melding]:
        """Wat de lezer moet weten. English: what the reader must know."""
    @property
    def keuzes(self) -> list[Keuze]:
        """De gemaakte keuzes waar wet en praktijk iets openlaten. English: the interpretations taken."""
    @property
    def aannames(self) -> list[Aanname]:
        """Wat is aangenomen omdat het niet is opgegeven. English: what was assumed because it was left out."""
    @property
    def gebruikte_rijen(self) -> list[Rij]:
        """De gebruikte cijfers met hun bron. English: the figures used, with their source."""
    @property
    def regelversies(self) -> list[Regelversie]:
        """De toegepaste versies van de regel. English: the versions of the rule that were applied."""
    def verslag(self) -> str:
        """De hele uitleg als tekst in gewone taal, met bij elke stap het artikel.

        English: the whole explanation as plain Dutch text.

        >>> import participatiewet as pw
        >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
        >>> print(u.verslag())  # doctest: +ELLIPSIS
        Loonkostensubsidie op 1 juli 2026: € 1.121,76 per maand
        ...
        """
    def _repr_html_(self) -> str:
        """De uitleg als HTML-tabel, voor een notebook. English: the explanation as an HTML table."""
    def naar_dict(self) -> dict[str, Any]:
        """Het hele antwoord als dict van teksten en gehele getallen; dezelfde namen als in JSON.

        English: the whole answer as a dict, with the same names as in JSON.

        >>> import participatiewet as pw
        >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
        >>> u.naar_dict()["bedrag"]
        {'cent': 112176, 'tekst': '1121.76'}
        """
    def naar_json(self) -> str:
        """Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal.

        English: the whole answer as JSON text, byte for byte the same in every language.

        >>> import participatiewet as pw
        >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
        >>> u.naar_json()[:47]
        '{"formaat":"participatiewet.loonkostensubsidie/'
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@disjoint_base
class Oordelen:
    """Een antwoord met oordelen: wat elk van die antwoorden gemeen heeft.

    English: an answer with verdicts; what all of them have in common. It never changes.

    >>> import participatiewet as pw
    >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "2026-07-01")
    >>> isinstance(groepen, pw.Oordelen)
    True
    """
    @property
    def peildatum(self) -> datetime.date:
        """De dag waarop de wet is gelezen. English: the day at which the law is read."""
    @property
    def gegevens(self) -> dict[str, Any]:
        """Wat is opgegeven, zoals het is gelezen; opnieuw gevraagd geeft het hetzelfde antwoord.

        English: the input as it was read; asked again it gives the same answer.

        >>> import participatiewet as pw
        >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "1-7-2026")
        >>> groepen.gegevens
        {'feiten': {'algemene_bijstand': 'ja'}, 'peildatum': '2026-07-01'}
        >>> pw.doelgroepen.bepaal(**groepen.gegevens) == groepen
        True
        """
    def verslag(self) -> str:
        """Alles als tekst in gewone taal, met bij elke reden het artikel. English: everything as plain Dutch text."""
    def _repr_html_(self) -> str:
        """Alles als HTML-tabel, voor een notebook. English: everything as an HTML table."""
    def naar_dict(self) -> dict[str, Any]:
        """Het hele antwoord als dict; dezelfde namen als in JSON. English: the whole answer as a dict."""
    def naar_json(self) -> str:
        """Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal. English: the whole answer as JSON text."""
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class BeschutWerk(Oordelen):
    """Beschut werk voor één persoon op één dag; het antwoord van `beoordeel`.

    English: sheltered work for one person on one day.
    """
    @property
    def oordeel(self) -> Oordeel:
        """Het oordeel DG-17: in de kring, en vastgesteld door het college. English: the verdict."""
    @property
    def oordelen(self) -> list[Oordeel]:
        """Alle oordelen: kring, advies, vaststelling, aanbod en gevolgen. English: every verdict."""
    @property
    def plicht(self) -> dict[str, Any]:
        """Wat het college nu moet, mag en niet hoeft, met de rij van de beslistabel. English: the duty of the college."""
    @property
    def aantallen(self) -> dict[str, Any]:
        """Het aantal plekken van de gemeente in dit jaar, met de bron. English: the number of places."""
    @property
    def meldingen(self) -> list[Melding]:
        """Wat de lezer moet weten, naast de meldingen van elk oordeel. English: what the reader must know."""
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Doelgroepen(Oordelen):
    """Elke doelgroep met haar oordeel; het antwoord van `bepaal`.

    English: every group with its verdict.

    >>> import participatiewet as pw
    >>> feiten = {"geboortedatum": "1980-05-01", "algemene_bijstand": True, "volledig": ["uitkeringen"]}
    >>> groepen = pw.doelgroepen.bepaal(feiten, "2026-07-01")
    >>> groepen["DG-01"].uitkomst, groepen["nugger"].uitkomst
    ('ja', 'nee')
    """
    @property
    def oordelen(self) -> list[Oordeel]:
        """Alle oordelen, in de volgorde van de catalogus. English: every verdict."""
    def __getitem__(self, groep: str, /) -> Oordeel: ...
    def __len__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Overzicht(Oordelen):
    """Elk instrument voor één persoon op één dag; het antwoord van `overzicht`.

    English: every instrument for one person on one day.

    >>> import participatiewet as pw
    >>> overzicht = pw.voorzieningen.overzicht({"algemene_bijstand": True}, "2026-07-01")
    >>> len(overzicht), overzicht["lage_inkomensvoordeel"].oordeel.uitkomst
    (22, 'nee')
    """
    @property
    def voorzieningen(self) -> list[Voorziening]:
        """Alle instrumenten, in de volgorde van de catalogus. English: every instrument."""
    @property
    def samenloop(self) -> list[Samenloop]:
        """De paren die elkaar bij deze persoon raken: wat uitsluit, wat naast elkaar mag. English: what excludes what."""
    @property
    def meldingen(self) -> list[Melding]:
        """Wat de lezer moet weten, naast de meldingen van elk oordeel. English: what the reader must know."""
    def __getitem__(self, naam: str, /) -> Voorziening: ...
    def __len__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Vragenlijst(Oordelen):
    """De vragen die voor een doel nog een oordeel kunnen veranderen; het antwoord van `pw.vragen`.

    English: the questions that can still change a verdict of a goal.

    >>> import participatiewet as pw
    >>> lijst = pw.vragen("DG-01", {"algemene_bijstand": False}, "2026-07-01")
    >>> len(lijst), lijst.beslist
    (0, {'DG-01': 'nee'})
    """
    @property
    def vragen(self) -> list[Vraag]:
        """De vragen, de meest beslissende eerst; na elk antwoord vraagt u de lijst opnieuw. English: the questions."""
    @property
    def schermen(self) -> list[list[Vraag]]:
        """De vragen als schermen: die van één lijst staan bij elkaar. English: the questions as screens."""
    @property
    def beslist(self) -> dict[str, Literal["ja", "nee", "besluit_nodig"]]:
        """Per code de uitkomst die geen antwoord nog kan veranderen. English: the verdicts that are decided, by code."""
    @property
    def open(self) -> list[str]:
        """De codes van de regels die op een antwoord wachten. English: the rules that wait for an answer."""
    @property
    def is_beslist(self) -> bool:
        """Of elk oordeel van het doel vaststaat. English: whether every verdict of the goal is decided."""
    def __len__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Uitkomst(Antwoord):
    """De hoogte van de loonkostensubsidie met haar uitleg; het antwoord van `bereken`.

    English: the height of the wage cost subsidy with its explanation.

    Het is de hoogte per maand voor één dienstbetrekking, niet het recht erop. In een notebook is het een tabel.

    >>> import participatiewet as pw
    >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    >>> u
    <Uitkomst 1121.76 euro per maand op 2026-07-01 (berekend)>
    >>> u.bedrag - u.bedrag_zonder_werkgeverslasten == u.werkgeverslasten
    True
    """
    @property
    def bedrag(self) -> Decimal:
        """Euro per maand, met werkgeverslasten. English: euros per month, employer costs included."""
    @property
    def bedrag_zonder_werkgeverslasten(self) -> Decimal:
        """Euro per maand, zonder werkgeverslasten. English: euros per month, without employer costs."""
    @property
    def werkgeverslasten(self) -> Decimal:
        """De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs."""
    @property
    def begrensd(self) -> bool:
        """Of het maximum is toegepast. English: whether the maximum was applied."""
    @property
    def status(self) -> Literal["berekend", "geschat"]:
        """Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known."""
    @property
    def bedragen_datum(self) -> datetime.date:
        """De dag waarvan de bedragen zijn gebruikt. English: the day whose figures were used."""
@final
class Verloop:
    """De loonkostensubsidie van één baan in de tijd; het antwoord van `verloop`.

    English: the wage cost subsidy of one job over time: periods with their cause, payments per month, the total.

    Het is de hoogte voor één dienstbetrekking, niet het recht erop. In een notebook zijn het twee tabellen.

    >>> import participatiewet as pw
    >>> v = pw.loonkostensubsidie.verloop(
    ...     aanvang_dienstbetrekking="2025-07-01", laatste_dag="2026-03-15",
    ...     loonwaarden=[{"vanaf": "2025-07-01", "loonwaarde": 60}],
    ...     arbeidsduren=[{"vanaf": "2025-07-01", "arbeidsduur": 36}])
    >>> v
    <Verloop 10353.84 euro van 2025-07-01 tot 2026-03-16 (berekend; 2 perioden)>
    """
    @property
    def perioden(self) -> list[Verloopperiode]:
        """De perioden met één bedrag per maand, in volgorde. English: the periods with one amount per month.

        >>> import participatiewet as pw
        >>> v = pw.loonkostensubsidie.verloop(
        ...     aanvang_dienstbetrekking="2025-07-01", laatste_dag="2026-03-15",
        ...     loonwaarden=[{"vanaf": "2025-07-01", "loonwaarde": 60}],
        ...     arbeidsduren=[{"vanaf": "2025-07-01", "arbeidsduur": 36}])
        >>> [(str(p.van), str(p.bedrag), [o.code for o in p.oorzaken]) for p in v.perioden]
        [('2025-07-01', '1212.73', ['ingang']), ('2026-01-01', '1238.98', ['indexatie'])]
        """
    @property
    def betalingen(self) -> list[Betaling]:
        """De betaling van elke kalendermaand. English: the payment of every calendar month.

        >>> import participatiewet as pw
        >>> v = pw.loonkostensubsidie.verloop(
        ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
        ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
        ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
        >>> [(b.maand, str(b.bedrag)) for b in v.betalingen]
        [('2026-02', '619.49'), ('2026-03', '1238.98')]
        """
    @property
    def totaal(self) -> Decimal:
        """De som van de betalingen, met werkgeverslasten. English: the sum of the payments, employer costs included."""
    @property
    def totaal_zonder_werkgeverslasten(self) -> Decimal:
        """De som van de betalingen, zonder werkgeverslasten. English: the sum of the payments without employer costs."""
    @property
    def van(self) -> datetime.date:
        """De eerste dag die is gerekend. English: the first day that was computed."""
    @property
    def tot(self) -> datetime.date:
        """De eerste dag die niet meer is gerekend. English: the first day that was not computed any more."""
    @property
    def einde(self) -> list[Oorzaak]:
        """Waarom het antwoord daar eindigt. English: why the answer ends there."""
    @property
    def status(self) -> Literal["berekend", "geschat"]:
        """Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known."""
    @property
    def gegevens(self) -> dict[str, Any]:
        """Wat is opgegeven, zoals het is gelezen; opnieuw gerekend geeft het hetzelfde antwoord.

        English: the input as it was read; computing it again gives the same answer.
        """
    @property
    def meldingen(self) -> list[Verloopmelding]:
        """Wat de lezer moet weten, met de dag vanaf welke. English: what the reader must know, with its first day."""
    @property
    def keuzes(self) -> list[Keuze]:
        """De gemaakte keuzes waar wet en praktijk iets openlaten. English: the interpretations taken."""
    @property
    def aannames(self) -> list[Aanname]:
        """Wat is aangenomen omdat het niet is opgegeven. English: what was assumed because it was left out."""
    @property
    def gebruikte_rijen(self) -> list[Rij]:
        """De gebruikte cijfers met hun bron. English: the figures used, with their source."""
    @property
    def regelversies(self) -> list[Regelversie]:
        """De toegepaste versies van de regel. English: the versions of the rule that were applied."""
    def verslag(self) -> str:
        """Het hele antwoord als tekst in gewone taal, met bij elke periode waarom en het artikel.

        English: the whole answer as plain Dutch text.

        >>> import participatiewet as pw
        >>> v = pw.loonkostensubsidie.verloop(
        ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
        ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
        ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
        >>> print(v.verslag())  # doctest: +ELLIPSIS
        Loonkostensubsidie van 15 februari 2026 tot en met 31 maart 2026: € 1.858,47 in totaal
        ...
        """
    def _repr_html_(self) -> str:
        """Het antwoord als HTML-tabellen, voor een notebook. English: the answer as HTML tables."""
    def naar_dict(self) -> dict[str, Any]:
        """Het hele antwoord als dict van teksten en gehele getallen; dezelfde namen als in JSON.

        English: the whole answer as a dict, with the same names as in JSON.
        """
    def naar_json(self) -> str:
        """Het hele antwoord als JSON-tekst, op de byte gelijk in elke taal.

        English: the whole answer as JSON text, byte for byte the same in every language.
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...

@final
class Verloopperiode:
    """Dagen van een baan met één bedrag per maand.

    English: days of a job with one amount per month.

    >>> import participatiewet as pw
    >>> v = pw.loonkostensubsidie.verloop(
    ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
    ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
    ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
    >>> v.perioden[0]
    <Verloopperiode 1238.98 euro per maand van 2026-02-15 tot 2026-04-01 (ingang)>
    """
    @property
    def van(self) -> datetime.date:
        """De eerste dag. English: the first day."""
    @property
    def tot(self) -> datetime.date:
        """De eerste dag na de periode. English: the first day after it."""
    @property
    def bedrag(self) -> Decimal:
        """Euro per maand, met werkgeverslasten. English: euros per month, employer costs included."""
    @property
    def bedrag_zonder_werkgeverslasten(self) -> Decimal:
        """Euro per maand, zonder werkgeverslasten. English: euros per month, without employer costs."""
    @property
    def werkgeverslasten(self) -> Decimal:
        """De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs."""
    @property
    def begrensd(self) -> bool:
        """Of het maximum is toegepast. English: whether the maximum was applied."""
    @property
    def status(self) -> Literal["berekend", "geschat"]:
        """Of elk cijfer bekend is: "berekend", en anders "geschat". English: whether every figure is known."""
    @property
    def bedragen_datum(self) -> datetime.date | None:
        """De dag waarvan de bedragen zijn gebruikt; None als er over deze dagen geen subsidie is.

        English: the day whose figures were used; None when there is no subsidy over these days.
        """
    @property
    def oorzaken(self) -> list[Oorzaak]:
        """Waarom de periode begint, ten minste één oorzaak. English: why the period begins, at least one cause."""
    def uitkomst(self) -> Uitkomst | None:
        """De volledige uitleg van het bedrag, zoals `bereken` die geeft; None als er over deze dagen geen subsidie is.

        English: the full explanation of the amount, as `bereken` gives it.

        >>> import participatiewet as pw
        >>> v = pw.loonkostensubsidie.verloop(
        ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
        ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
        ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
        >>> v.perioden[0].uitkomst()
        <Uitkomst 1238.98 euro per maand op 2026-02-15 (berekend)>
        """

@final
class Betaling:
    """De betaling van één kalendermaand.

    English: the payment of one calendar month.

    >>> import participatiewet as pw
    >>> v = pw.loonkostensubsidie.verloop(
    ...     aanvang_dienstbetrekking="2026-02-15", laatste_dag="2026-03-31",
    ...     loonwaarden=[{"vanaf": "2026-02-15", "loonwaarde": 60}],
    ...     arbeidsduren=[{"vanaf": "2026-02-15", "arbeidsduur": 36}])
    >>> v.betalingen[0], v.betalingen[0].delen
    (<Betaling 2026-02: 619.49 euro>, [{'periode': 1, 'dagen': 14}])
    """
    @property
    def maand(self) -> str:
        """De maand, bijvoorbeeld "2026-07". English: the month."""
    @property
    def dagen(self) -> int:
        """Hoeveel dagen de maand heeft. English: how many days the month has."""
    @property
    def delen(self) -> list[dict[str, int]]:
        """Van welke perioden hoeveel dagen meetellen. English: of which periods how many days count."""
    @property
    def bedrag(self) -> Decimal:
        """Euro, met werkgeverslasten, afgerond op de cent. English: euros, employer costs included."""
    @property
    def bedrag_zonder_werkgeverslasten(self) -> Decimal:
        """Euro, zonder werkgeverslasten. English: euros, without employer costs."""
    @property
    def werkgeverslasten(self) -> Decimal:
        """De vergoeding voor werkgeverslasten: het verschil van de twee bedragen. English: compensation for employer costs."""

@final
class LoonwaardeUitkomst(Antwoord):
    """De loonwaarde met haar uitleg; het antwoord van `bepaal`.

    English: the loonwaarde (what somebody produces in a job, in percents) with its explanation.

    >>> import participatiewet as pw
    >>> taken = [{"tempo": 75, "kwaliteit": 90, "netto_werktijd": 100, "aandeel": 100}]
    >>> u = pw.loonwaarde.bepaal(taken, "2026-07-01")
    >>> u.loonwaarde, u.exact, u.methode
    (68, '67.5', 'nieuw')
    """
    @property
    def loonwaarde(self) -> int:
        """De loonwaarde in hele procenten. English: the loonwaarde in whole percents."""
    @property
    def exact(self) -> str:
        """De som voor het afronden, in procenten, exact als tekst. English: the sum before rounding, exact as text."""
    @property
    def methode(self) -> Literal["oud", "nieuw"]:
        """De gebruikte methode: "oud" of "nieuw". English: the method that was used."""
@final
class Termijn(Antwoord):
    """Een termijn: de eerste en de laatste dag met hun uitleg.

    English: a term, its first and last day with their explanation.

    >>> import participatiewet as pw
    >>> pw.termijnen.beslistermijn("2026-02-09", "advies_beschut_werk")
    <Termijn beslistermijn tot en met 2026-04-07>
    """
    @property
    def bewerking(self) -> str:
        """Welke vraag is beantwoord, bijvoorbeeld "beslistermijn". English: which question was answered."""
    @property
    def eerste_dag(self) -> datetime.date | None:
        """De eerste dag van de termijn; None als er wordt teruggerekend. English: first day of the term."""
    @property
    def laatste_dag(self) -> datetime.date:
        """De laatste dag, met opschorting en verlenging. English: last day, suspension and extension included."""
    @property
    def kale_laatste_dag(self) -> datetime.date:
        """De laatste dag voor de verlenging van de Algemene termijnenwet. English: last day before the extension."""
    @property
    def niet_behandelen_tot_en_met(self) -> datetime.date | None:
        """Tot en met wanneer bekend kan worden gemaakt dat de aanvraag niet wordt behandeld, of None. English: until when not to treat it."""
    @property
    def ontvangst_per_post_tot_en_met(self) -> datetime.date | None:
        """Tot en met wanneer een tijdig gepost bezwaar binnen mag komen, of None. English: until when post may come in."""
    @property
    def opgeschorte_dagen(self) -> int:
        """Hoeveel dagen niet telden. English: how many days did not count."""
    @property
    def stand(self) -> Literal["loopt", "opgeschort", "verstreken"] | None:
        """"loopt", "opgeschort" of "verstreken" op de gevraagde dag, of None. English: how the term stands."""
    @property
    def tijdigheid(self) -> Literal["tijdig", "te_laat", "voor_begin"] | None:
        """"tijdig", "te_laat" of "voor_begin", of None. English: whether it was in time."""
@final
class Dwangsom(Antwoord):
    """De dwangsom bij niet tijdig beslissen, met haar uitleg.

    English: the penalty payment of an authority that decides too late, with its explanation.

    >>> import participatiewet as pw
    >>> pw.termijnen.dwangsom("2026-05-26", "2026-05-06", besluit="2026-07-09")
    <Dwangsom 857.00 euro over 29 dagen>
    """
    @property
    def eerste_dag(self) -> datetime.date | None:
        """De eerste dag waarover dwangsom verschuldigd is, of None. English: first day over which it is due."""
    @property
    def laatste_dag(self) -> datetime.date | None:
        """De laatste getelde dag, of None. English: last day that was counted."""
    @property
    def vaststellen_tot_en_met(self) -> datetime.date | None:
        """Tot en met wanneer het bestuursorgaan de dwangsom vaststelt, of None. English: until when it must be established."""
    @property
    def dagen(self) -> int:
        """Over hoeveel dagen, ten hoogste 42. English: over how many days, at most 42."""
    @property
    def bedrag(self) -> Decimal:
        """Euro, voor alle aanvragers samen. English: euros, for all applicants together."""
    @property
    def maximum(self) -> Decimal:
        """Euro, wat de dwangsom ten hoogste kan worden. English: what it can be at most."""
    @property
    def per_aanvrager(self) -> str:
        """Het gelijke deel van één aanvrager in euro, exact als tekst. English: the share of one applicant, exact as text."""
@final
class Stap:
    """Eén stap van een berekening: wat, hoe, hoeveel en waarom.

    English: one step of a calculation.

    >>> import participatiewet as pw
    >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
    >>> u.stappen[0]
    <Stap 1 bedragen_datum: 1 juli 2026 (Pw art. 10d lid 4)>
    """
    @property
    def nummer(self) -> int:
        """Het nummer van de stap, vanaf 1. English: the number of the step, from 1."""
    @property
    def code(self) -> str:
        """Vaste naam van de stap. English: stable name of the step."""
    @property
    def omschrijving(self) -> str:
        """Wat de stap uitrekent. English: what the step computes."""
    @property
    def formule(self) -> str:
        """De formule met haar waarden; leeg als de stap alleen iets leest. English: the formula with its values."""
    @property
    def waarde(self) -> str:
        """De exacte waarde als tekst, bijvoorbeeld "8/9". English: the exact value as text."""
    @property
    def eenheid(self) -> str:
        """De eenheid van de waarde. English: the unit of the value."""
    @property
    def getoond(self) -> str:
        """De waarde zoals een mens haar leest. English: the value as a person reads it."""
    @property
    def artikel(self) -> str:
        """Het artikel dat om deze stap vraagt. English: the article that asks for this step."""
    @property
    def link(self) -> str:
        """Link naar de tekst van dat artikel op die dag. English: link to the dated text of the article."""
    @property
    def rij(self) -> Rij | None:
        """Het cijfer dat de stap leest, of None. English: the figure that the step reads, or None."""
    def naar_dict(self) -> dict[str, Any]:
        """De stap als dict, zoals in het antwoord. English: the step as a dict, as it stands in the answer.

        >>> import participatiewet as pw
        >>> u = pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32)
        >>> u.stappen[0].naar_dict()["waarde"]
        '2026-07-01'
        """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Dossier:
    """Eén traject van één persoon: de toestand en het logboek. Een dossier verandert nooit; elke stap geeft een nieuw.

    English: one course of one person: state and logbook. Every step gives a new dossier.

    - traject: een naam uit `pw.traject.machines()`.
    - instelling: een dict met wat verordening, college of subsidieverlener bepaalt; wat ontbreekt en nodig is, wordt
      nooit geraden.

    >>> import participatiewet as pw
    >>> d = pw.traject.Dossier("beschut_werk")
    >>> d = d.pas_toe("aanvraag", op="2026-02-09", door="inwoner", kring_beschut_werk=True)
    >>> d
    <Dossier beschut_werk: advies_aangevraagd sinds 2026-02-09>
    """
    def __new__(cls, traject: str, instelling: dict[str, Any] | None = None) -> Self: ...
    @staticmethod
    def lees(json: str) -> Dossier:
        """Het dossier uit zijn JSON; het logboek wordt opnieuw nagespeeld. English: the dossier of a record, replayed.

        >>> import participatiewet as pw
        >>> d = pw.traject.Dossier("bezwaar")
        >>> pw.traject.Dossier.lees(d.naar_json()) == d
        True
        """
    def pas_toe(
        self,
        gebeurtenis: str,
        /,
        *,
        op: Dag,
        door: str,
        toelichting: str | None = None,
        gegevens: dict[str, Any] | None = None,
        **velden: Any,
    ) -> Dossier:
        """Het dossier na een gebeurtenis. Wat niet kan geeft een TrajectFout: welke voorwaarde, op welke grond, wat wel kan.

        English: the dossier after an event; a refusal names the guard, its ground and what is possible instead.

        De gegevens van de gebeurtenis staan als argumenten erbij, of in een dict `gegevens`. Een correctie is de
        gebeurtenis "correctie": in `gegevens` het `nummer` van de regel met `vervalt`, of met wat er anders is (`op`,
        `door`, `gegevens`), of een vergeten gebeurtenis `erna`; en een `toelichting`.

        >>> import participatiewet as pw
        >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2026-04-02", door="college")
        >>> try:
        ...     d.pas_toe("bezwaarschrift", op="2026-05-19", door="inwoner", per_post=False)
        ... except pw.TrajectFout as fout:
        ...     fout.voorwaarde, fout.grondslag, fout.mogelijk
        ('binnen_zes_weken', 'Awb art. 6:9', ['bezwaarschrift', 'te_laat_ingediend', 'geen_bezwaar'])
        """
    @property
    def traject(self) -> str:
        """De naam van het traject. English: the name of the course."""
    @property
    def toestand(self) -> str:
        """De naam van de toestand. English: the name of the state."""
    @property
    def sinds(self) -> datetime.date | None:
        """De dag waarop de toestand begon; None aan het begin. English: the day on which the state was entered."""
    @property
    def instelling(self) -> dict[str, Any]:
        """Wat lokaal is bepaald, met de standaard waar die er is. English: the local rules."""
    @property
    def historie(self) -> list[Logregel]:
        """Elke regel van het logboek zoals zij is geregistreerd, correcties inbegrepen. English: every entry.

        >>> import participatiewet as pw
        >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2-4-2026", door="college")
        >>> d.historie
        [{'nummer': 1, 'gebeurtenis': 'besluit_bekendgemaakt', 'op': '2026-04-02', 'door': 'college', 'gegevens': {}}]
        """
    def mogelijk(self) -> list[Mogelijk]:
        """De gebeurtenissen die de tabel nu toelaat: door wie, met welke gegevens en voorwaarden, op welke grond.

        English: the events that the table allows now. A guard, a role or a day can still refuse.

        >>> import participatiewet as pw
        >>> [(m["gebeurtenis"], m["door"], m["grondslag"]) for m in pw.traject.Dossier("bezwaar").mogelijk()]
        [('besluit_bekendgemaakt', ['college', 'uwv'], 'Awb art. 6:7')]
        """
    def termijnen(self, dag: Dag, *, alle: bool = False) -> list[TermijnStand]:
        """De termijnen die op een dag openstaan; met `alle` ook de gesloten. English: the deadlines open on a day.

        >>> import participatiewet as pw
        >>> d = pw.traject.Dossier("bezwaar").pas_toe("besluit_bekendgemaakt", op="2026-04-02", door="college")
        >>> [(t["naam"], str(t["laatste_dag"]), t["status"]) for t in d.termijnen("2026-05-01")]
        [('bezwaartermijn', '2026-05-18', 'loopt')]
        """
    def dienstverband(self) -> Dienstverband:
        """De baan die het logboek van een loonkostensubsidie beschrijft, als invoer van `loonkostensubsidie.verloop`.

        English: the job that the logbook of a wage cost subsidy describes, as input of `loonkostensubsidie.verloop`.

        Wat een logboek niet weet (leeftijd, ziekte, tot welke dag) vult u zelf aan. Wat ontbreekt, zoals een
        beschikking, komt in één ParticipatiewetFout.
        """
    def dwangsom(self, dag: Dag) -> Dwangsom | None:
        """De dwangsom tot en met `dag`, als in dit dossier in gebreke is gesteld; anders None, en ook als het traject eindigde
        zonder besluit. Of een uitzondering geldt en of er meer aanvragers zijn, staat niet in een logboek.

        English: the penalty payment until and including `dag`, if notice of default was given in this dossier.
        """
    def naar_dict(self) -> dict[str, Any]:
        """Het dossier als dict; dezelfde namen als in JSON. English: the dossier as a dict."""
    def naar_json(self) -> str:
        """Het dossier als JSON-tekst, op de byte gelijk in elke taal. English: the dossier as JSON text."""
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, _memo: object) -> Self: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

def loonkostensubsidie_bereken(
    *,
    peildatum: Dag,
    loonwaarde: Getal | None = None,
    forfaitair: JaNee | None = False,
    arbeidsduur: Getal,
    normale_arbeidsduur: Getal | None = None,
    leeftijd: Getal | None = None,
    geboortedatum: Dag | None = None,
    ingangsdatum: Dag | None = None,
    aanvang_dienstbetrekking: Dag | None = None,
    beschut: JaNee | None = False,
    functieloon: Getal | None = None,
    vakantiebijslag_loonwaarde: Getal | None = None,
    grondslag: Literal["referentiemaandloon", "uurloon"] | None = "referentiemaandloon",
    onbekende_datum: Literal["fout", "laatste_bekende"] | None = "fout",
    keuzes: dict[str, str] | None = None,
    invulling: dict[str, Any] | None = None,
    strikt: JaNee | None = False,
) -> Uitkomst:
    """De hoogte van de loonkostensubsidie per maand, voor één baan op één datum.

    English: the height of the wage cost subsidy (loonkostensubsidie) per month, for one job on one date.

    Getallen zijn een geheel getal, tekst ("38,5" of "38.5") of Decimal; een float wordt geweigerd. Een datum is een
    date of tekst ("2026-07-01", "1-7-2026", "1 juli 2026"). Wat u weglaat of op None laat, krijgt de standaardwaarde.

    - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.
    - loonwaarde: percentage van 0 tot en met 200; of forfaitair=True zolang de loonwaarde niet is vastgesteld.
    - arbeidsduur: uren per week in het contract.
    - normale_arbeidsduur: uren per week van een volledige baan; vanaf 2024 mag het weg.
    - leeftijd of geboortedatum: zonder een van beide geldt het volwassen minimumloon.
    - ingangsdatum: eerste dag van de subsidie; zonder datum is dat de peildatum.
    - aanvang_dienstbetrekking: eerste dag van de baan; zonder datum is dat de ingangsdatum.
    - beschut: of het een beschutte werkplek is; telt alleen tot 2017.
    - functieloon: het rechtens geldende maandloon bij een volledige baan; verplicht in 2015 en 2016.
    - vakantiebijslag_loonwaarde: percentage aan de kant van de loonwaarde; None is het wettelijke percentage.
    - grondslag: "referentiemaandloon" of, vanaf 2024, "uurloon".
    - onbekende_datum: "fout" of "laatste_bekende", voor een datum waarvan de bedragen niet bekend zijn.
    - keuzes: dict van keuze naar variant, zie `keuzes()`.
    - invulling: eigen cijfers, bijvoorbeeld {"vergoeding_werkgeverslasten": {"waarde": "26", "bron": "raming"}}.
    - strikt: weiger elke schatting.

    Alle problemen komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> u = pw.loonkostensubsidie.bereken(
    ...     peildatum="2026-07-01", loonwaarde=60, arbeidsduur=32, normale_arbeidsduur=36)
    >>> u.bedrag, u.begrensd, u.status
    (Decimal('1121.76'), False, 'berekend')

    >>> pw.loonkostensubsidie.bereken(peildatum="2026-07-01", loonwaarde=0.6, arbeidsduur=80)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    participatiewet.fouten.ParticipatiewetFout: [float_geweigerd] loonwaarde: '0.6'. Verwacht: een percentage, ...
    [buiten_bereik] arbeidsduur: '80'. Verwacht: uren per week, meer dan 0 en ten hoogste 60
    """
def loonkostensubsidie_keuzes() -> list[Keuzebeschrijving]:
    """Wat wet en praktijk openlaten over de hoogte, elk met zijn varianten; de eerste variant is de standaard.

    English: what law and practice leave open about the height, with the variants of each; the first is the default.

    `schakelaar` zegt hoe u kiest: "keuzes" met keuzes={id: variant}, een andere naam met dat argument, en "" als er
    niets te kiezen is.

    >>> import participatiewet as pw
    >>> keuze = pw.loonkostensubsidie.keuzes()[0]
    >>> keuze["id"], [variant["naam"] for variant in keuze["varianten"]]
    ('herziening_voor_2017', ['jaardag', 'peildatum'])
    """
def loonkostensubsidie_verloop(
    dienstverband: Dienstverband | None = None,
    /,
    *,
    aanvang_dienstbetrekking: Dag | None = None,
    ingangsdatum: Dag | None = None,
    laatste_dag: Dag | None = None,
    forfaitair: JaNee | None = False,
    loonwaarden: list[LoonwaardeVanaf] | None = None,
    arbeidsduren: list[ArbeidsduurVanaf] | None = None,
    normale_arbeidsduur: Getal | None = None,
    functielonen: list[FunctieloonVanaf] | None = None,
    leeftijd: Getal | None = None,
    geboortedatum: Dag | None = None,
    beschut: JaNee | None = False,
    vakantiebijslag_loonwaarde: Getal | None = None,
    grondslag: Literal["referentiemaandloon", "uurloon"] | None = "referentiemaandloon",
    no_risk_perioden: list[NoRiskPeriode] | None = None,
    verhuizingen: list[Verhuizing] | None = None,
    niet_meer_doelgroep_vanaf: Dag | None = None,
    van: Dag | None = None,
    tot: Dag | None = None,
    onbekende_datum: Literal["fout", "laatste_bekende"] | None = "fout",
    keuzes: dict[str, str] | None = None,
    invulling: dict[str, Any] | None = None,
    strikt: JaNee | None = False,
) -> Verloop:
    """De loonkostensubsidie van één baan in de tijd: perioden, betalingen per maand en het totaal.

    English: the wage cost subsidy of one job over time, split wherever the law, a figure or a fact changes it.

    Geef een dict (`Dienstverband`) of dezelfde namen als argumenten. Getallen en datums als bij `bereken`.

    - aanvang_dienstbetrekking: eerste dag van de baan; vanaf die dag tellen de zes maanden van het forfait.
    - ingangsdatum: eerste dag van de subsidie, vanaf 2015-01-01; zonder datum is dat de eerste dag van de baan.
    - laatste_dag: laatste dag van de baan; loopt zij door, geef dan `tot`.
    - loonwaarden: lijst van {"vanaf": dag, "loonwaarde": percentage}, op volgorde.
    - forfaitair: True als de subsidie met het forfait begint, tot de eerste loonwaarde of het einde van de zes maanden.
    - arbeidsduren: lijst van {"vanaf": dag, "arbeidsduur": uren per week}, op volgorde.
    - normale_arbeidsduur, geboortedatum of leeftijd, beschut, vakantiebijslag_loonwaarde, grondslag, onbekende_datum,
      keuzes, invulling, strikt: als bij `bereken`.
    - functielonen: lijst van {"vanaf": dag, "functieloon": maandloon}; verplicht voor dagen in 2015 en 2016.
    - no_risk_perioden: lijst van {"van": dag, "tot": dag}, ziekengeld volgens artikel 29b van de Ziektewet; de wet sluit
      de subsidie daarover alleen uit van 2016 tot en met 2021.
    - verhuizingen: lijst van {"op": dag, "naar": "gemeente" of "eu_eer_zwitserland"}.
    - niet_meer_doelgroep_vanaf: eerste dag waarop de werknemer niet meer tot de doelgroep behoort.
    - van en tot: het gevraagde deel (tot telt niet mee); zonder is het de hele baan.

    Van een deel van een maand tellen de dagen gedeeld door de dagen van die maand (keuze `deelmaand`). Alle problemen
    komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> v = pw.loonkostensubsidie.verloop({
    ...     "aanvang_dienstbetrekking": "2025-02-15", "laatste_dag": "2025-12-31", "forfaitair": True,
    ...     "loonwaarden": [{"vanaf": "2025-08-15", "loonwaarde": 60}],
    ...     "arbeidsduren": [{"vanaf": "2025-02-15", "arbeidsduur": 36}]})
    >>> v.totaal, [p.oorzaken[0].code for p in v.perioden]
    (Decimal('14188.56'), ['ingang', 'einde_forfait'])
    """
def loonwaarde_bepaal(
    taken: list[dict[str, Any]] | tuple[dict[str, Any], ...],
    peildatum: Dag,
    methode: Literal["oud", "nieuw"] | None = None,
    uren_per_week: Getal | None = None,
    werkdagen: Getal | None = None,
) -> LoonwaardeUitkomst:
    """De loonwaarde uit de taken van één baan, in hele procenten.

    English: the loonwaarde from the tasks of one job, in whole percents.

    Per taak is de prestatie tempo x kwaliteit x netto werktijd x aandeel; alleen de som wordt afgerond.

    - taken: een lijst van dicts met tempo, kwaliteit en netto_werktijd (percentages van 0 tot en met 200), en aandeel
      (percentage van de werktijd) of minuten (per week); naam mag. Bij de methode "oud" is het inzetbaarheid in
      plaats van netto_werktijd. De aandelen zijn samen precies het geheel.
    - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.
    - methode: None volgt uit de datum; "oud" voor een geval van voor 1 juli 2021 dat nog niet opnieuw is bepaald.
    - uren_per_week en werkdagen: voor de toets of een hoofdtaak ten minste 30 minuten per werkdag duurt.

    Alle problemen komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> u = pw.loonwaarde.bepaal([
    ...     {"naam": "inpakken", "tempo": 75, "kwaliteit": 90, "netto_werktijd": 100, "aandeel": 60},
    ...     {"naam": "etiketteren", "tempo": 50, "kwaliteit": 100, "netto_werktijd": 80, "aandeel": 40},
    ... ], "2026-07-01")
    >>> u.loonwaarde, u.exact
    (57, '56.5')
    """
def parameters_tabel() -> list[ParameterRij]:
    """Alle cijfers van de bibliotheek: elke rij van elke reeks, met haar bron. Geschikt voor pandas en polars.

    English: every row of every series of figures, with its source, ready for a data frame.

    Een rij geldt vanaf `van` tot aan `tot` (None voor de laatste). De bedragen zijn exact (Decimal).

    >>> import participatiewet as pw
    >>> rij = next(rij for rij in pw.parameters.tabel() if rij["reeks"] == "wettelijk_minimumloon_maand_18")
    >>> rij["van"], rij["waarde"], rij["eenheid"]
    (datetime.date(2015, 1, 1), Decimal('683.30'), 'euro')
    """

def doelgroepen_bepaal(feiten: dict[str, Any], peildatum: Dag) -> Doelgroepen:
    """Bij welke doelgroepen iemand op een dag hoort, met de redenen.

    English: to which groups somebody belongs on a day, with the reasons.

    - feiten: een dict met feiten uit de catalogus (`pw.doelgroepen.feiten()`): ja of nee als bool of tekst, een
      vaststelling als "ja", "nee" of "niet_genomen", een datum, een getal, of een lijst van perioden
      {"van": ..., "tot": ...}. Een feit dat ontbreekt is niet "nee"; `volledig` noemt de lijsten die compleet zijn.
    - peildatum: de dag waarop de wet wordt gelezen, vanaf 2015-01-01.

    Elk oordeel is "ja", "nee", "besluit_nodig" (iemand moet eerst beslissen) of "feiten_nodig" (met de vragen). Alle
    problemen met de invoer komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> groepen = pw.doelgroepen.bepaal({"algemene_bijstand": True}, "2026-07-01")
    >>> oordeel = groepen["DG-01"]
    >>> oordeel.uitkomst, oordeel.feiten[0].feit
    ('feiten_nodig', 'geboortedatum')
    """
def doelgroepen_feiten() -> list[Feitbeschrijving]:
    """De catalogus van feiten: naam, soort, betekenis, vraag, wie het weet, artikel en klassen.

    English: the catalogue of facts.

    >>> import participatiewet as pw
    >>> pw.doelgroepen.feiten()[0]["vraag"]
    'Wat is de geboortedatum van de persoon?'
    """
def termijnen_beslissing_op_bezwaar(
    bekendmaking: Dag,
    commissie: JaNee | None = None,
    opschortingen: list[dict[str, Any]] | tuple[dict[str, Any], ...] | None = None,
    verdaagd_weken: Getal | None = None,
    uitstel_tot_en_met: Dag | None = None,
    op_dag: Dag | None = None,
    keuzes: dict[str, str] | None = None,
) -> Termijn:
    """Tot en met wanneer op een bezwaar moet worden beslist.

    English: until when must be decided on an objection (Awb 7:10).

    - bekendmaking: de dag waarop het bestreden besluit bekend is gemaakt.
    - commissie: of er een adviescommissie is (twaalf in plaats van zes weken).
    - opschortingen: als bij `beslistermijn`, met grond "verzuim", "buitenland", "aanvrager" of "overmacht".
    - verdaagd_weken: 1 tot en met 6.
    - uitstel_tot_en_met: de laatste dag van verder uitstel (Awb 7:10 lid 4).
    - op_dag en keuzes: als bij `beslistermijn`.

    >>> import participatiewet as pw
    >>> pw.termijnen.beslissing_op_bezwaar("2026-04-02", commissie=True).laatste_dag
    datetime.date(2026, 8, 10)
    """
def termijnen_beslistermijn(
    startdag: Dag,
    soort: Literal["redelijk", "loonkostensubsidie", "advies_beschut_werk"] | None = "redelijk",
    opschortingen: list[dict[str, Any]] | tuple[dict[str, Any], ...] | None = None,
    mededeling: Dag | None = None,
    nieuwe_laatste_dag: Dag | None = None,
    op_dag: Dag | None = None,
    keuzes: dict[str, str] | None = None,
) -> Termijn:
    """Tot en met wanneer op een aanvraag moet worden beslist, of advies moet worden gegeven.

    English: until when must be decided on an application (Awb 4:13 to 4:15, Participatiewet 10d lid 12).

    - startdag: de dag van ontvangst, of die waarop de loonwaarde is vastgesteld; de termijn loopt vanaf de dag erna.
    - soort: "redelijk" (acht weken), "loonkostensubsidie" (vijf weken, vanaf 1 juli 2023) of "advies_beschut_werk".
    - opschortingen: een lijst van dicts met grond ("aanvulling", "buitenland") en gevraagd, uiterlijk en ontvangen, of met
      grond ("instemming", "aanvrager", "overmacht") en van en tot_en_met.
    - mededeling en nieuwe_laatste_dag: wanneer het bestuursorgaan zei dat het later beslist, en op welke dag dan.
    - op_dag: de dag waarvoor u de stand vraagt.
    - keuzes: dict van keuze naar variant.

    Alle problemen komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> t = pw.termijnen.beslistermijn("2026-03-31", "loonkostensubsidie")
    >>> t.kale_laatste_dag, t.laatste_dag
    (datetime.date(2026, 5, 5), datetime.date(2026, 5, 6))
    """
def termijnen_betaaldag(
    maand: Dag,
) -> Termijn:
    """De laatste dag om de loonkostensubsidie van een maand te betalen.

    English: the last day to pay the wage cost subsidy of a month (Besluit LKS 2021 art. 7).

    - maand: een dag in de maand waarin is gewerkt, vanaf 2022-01-01.

    >>> import participatiewet as pw
    >>> pw.termijnen.betaaldag("2026-06-01").laatste_dag
    datetime.date(2026, 6, 19)
    """
def termijnen_bezwaartermijn(
    bekendmaking: Dag,
    ontvangen: Dag | None = None,
    ter_post: Dag | None = None,
) -> Termijn:
    """De termijn voor bezwaar, en of een bezwaar tijdig is.

    English: the term for an objection, and whether an objection was in time (Awb 6:7 to 6:9).

    - bekendmaking: de dag waarop het besluit bekend is gemaakt.
    - ontvangen: de dag waarop het bezwaarschrift binnenkwam.
    - ter_post: de dag waarop het op de post is gedaan.

    Of te laat verschoonbaar is (Awb 6:11), beoordeelt het bestuursorgaan.

    >>> import participatiewet as pw
    >>> pw.termijnen.bezwaartermijn("2026-04-02").laatste_dag
    datetime.date(2026, 5, 18)
    """
def termijnen_dwangsom(
    ingebrekestelling: Dag,
    laatste_dag: Dag,
    besluit: Dag | None = None,
    tot_en_met: Dag | None = None,
    aanvragers: Getal | None = None,
    uitzondering: Literal["onredelijk_laat", "geen_belanghebbende", "kennelijk"] | None = None,
    keuzes: dict[str, str] | None = None,
) -> Dwangsom:
    """De dwangsom van een bestuursorgaan dat te laat beslist.

    English: the penalty payment of an authority that decides too late (Awb 4:17).

    - ingebrekestelling: de dag waarop de schriftelijke ingebrekestelling binnenkwam; zij bepaalt de bedragen.
    - laatste_dag: de laatste dag van de beslistermijn.
    - besluit: de dag waarop het besluit bekend is gemaakt; of tot_en_met zolang dat er niet is.
    - aanvragers: hoeveel aanvragers de dwangsom delen.
    - uitzondering: "onredelijk_laat", "geen_belanghebbende" of "kennelijk", als dat is vastgesteld.
    - keuzes: dict van keuze naar variant.

    >>> import participatiewet as pw
    >>> d = pw.termijnen.dwangsom("2026-05-26", "2026-05-06", tot_en_met="2026-07-09")
    >>> d.dagen, d.bedrag
    (30, Decimal('902.00'))
    """

def beschut_werk_beoordeel(feiten: dict[str, Any], peildatum: Dag) -> BeschutWerk:
    """Of iemand voor beschut werk in aanmerking komt, wat UWV moet adviseren en wat het college nu moet.

    English: whether sheltered work is for somebody, what UWV must advise, and what the college must do now.

    - feiten en peildatum: als bij `pw.doelgroepen.bepaal`. Met `gemeente` en `beschut_gerealiseerd` volgt of het aantal van
      het jaar is bereikt.

    De bibliotheek leest het advies en de vaststelling als feiten; zij neemt nooit een besluit.

    >>> import participatiewet as pw
    >>> feiten = {"geboortedatum": "1985-05-01", "algemene_bijstand": True, "volledig": ["uitkeringen", "werk"],
    ...           "vaststelling_beschut": "ja", "gemeente": "Stadskanaal", "beschut_gerealiseerd": 12}
    >>> beoordeling = pw.beschut_werk.beoordeel(feiten, "2018-07-01")
    >>> beoordeling.plicht["rij"], beoordeling.plicht["soort"], beoordeling.aantallen["aantal"]
    ('B8', 'moet_aanbieden', 20)
    """
def traject_machines() -> list[dict[str, Any]]:
    """Alle trajecten als tabel: toestanden, stappen, gebeurtenissen met hun gegevens, termijnen, wat lokaal wordt bepaald.

    English: every course as a table: states, steps, events with their data, deadlines, local rules.

    >>> import participatiewet as pw
    >>> [m["titel"] for m in pw.traject.machines() if m["traject"] == "beschut_werk"]
    ['Beschut werk']
    """
def traject_diagram(traject: str) -> str:
    """Het diagram van een traject in mermaid. English: the diagram of a course in mermaid.

    >>> import participatiewet as pw
    >>> pw.traject.diagram("beschut_werk").splitlines()[0]
    'stateDiagram-v2'
    """
def traject_speel_af(
    logboek: Any, dag: Dag | None = None, instellingen: dict[str, dict[str, Any]] | None = None
) -> Naspel:
    """Speelt de logboeken van veel dossiers na: waar elk dossier staat, welke termijnen openstaan, en elke regel die niet kan.

    English: replays the logbooks of many dossiers: end states, open deadlines, and every step that cannot be.

    - logboek: een dict van kolommen, of een dataframe van pandas, polars of pyarrow: `dossier`, `traject`, `gebeurtenis`,
      `op`, `door` en, als er gegevens zijn, `gegevens` (per rij JSON of een dict). De regels van een dossier staan in hun
      volgorde.
    - dag: de dag waarop de open termijnen worden gevraagd; zonder dag geen termijnen.
    - instellingen: per traject een dict met wat lokaal is bepaald.

    Een regel die niet kan telt niet en staat in `geweigerd`, met voorwaarde en grondslag; het dossier gaat verder vanaf
    waar het stond. Elke lijst is er een van dicts, dus `pd.DataFrame(uit["geweigerd"])` werkt.

    >>> import participatiewet as pw
    >>> uit = pw.traject.speel_af({
    ...     "dossier": [1, 2], "traject": ["bezwaar", "bezwaar"], "op": ["2026-04-02", "2026-04-03"],
    ...     "gebeurtenis": ["besluit_bekendgemaakt", "gegrond"], "door": ["college", "college"]}, dag="2026-05-01")
    >>> [(d["dossier"], d["toestand"]) for d in uit["dossiers"]]
    [('1', 'termijn_open'), ('2', 'besluit')]
    >>> [(g["rij"], g["code"]) for g in uit["geweigerd"]]
    [(1, 'overgang_niet_mogelijk')]
    >>> [(t["dossier"], t["laatste_dag"]) for t in uit["termijnen"]]
    [('1', '2026-05-18')]
    """
def traject_verenigbaar(een: str, ander: str) -> Verenigbaarheid:
    """Of twee trajecten van één persoon naast elkaar kunnen, en op welke grond. English: whether two courses go together.

    >>> import participatiewet as pw
    >>> pw.traject.verenigbaar("loonkostensubsidie", "wsw_dienstbetrekking")["naast"]
    'kan_niet'
    """
def traject_samenloop(
    dossiers: Sequence[tuple[Dossier, str]], ernaast: Sequence[tuple[str, str]] | None = None
) -> list[Verenigbaarheid]:
    """Wat u moet weten over de trajecten die naast elkaar lopen, elk met de baan of werkgever waar het bij hoort.

    English: what must be known about courses that run side by side, each with the job or employer it belongs to.

    - ernaast: wat er naast de trajecten is, zoals `("wsw_dienstbetrekking", "sw-bedrijf")`.

    >>> import participatiewet as pw
    >>> lks = pw.traject.Dossier("loonkostensubsidie").pas_toe("ambtshalve", op="2026-02-02", door="college")
    >>> [een["uitleg"] for een in pw.traject.samenloop([(lks, "baan 1"), (lks, "baan 1")])]
    ['ten hoogste één loonkostensubsidie per dienstbetrekking']
    """
def traject_gerealiseerd(
    dossiers: Sequence[Dossier], op: Dag, uren_per_plek: Getal | None = None
) -> Gerealiseerd:
    """Hoeveel plaatsen beschut werk deze dossiers op een dag realiseren. De wet noemt een aantal en geen eenheid: zonder
    `uren_per_plek` telt elke persoon als één, en `melding` zegt dat die keuze open is.

    English: how many places of beschut werk these dossiers realise on a day; the law names a number and no unit.

    >>> import participatiewet as pw
    >>> telling = pw.traject.gerealiseerd([pw.traject.Dossier("beschut_werk")], "2026-07-01", uren_per_plek=31)
    >>> telling["personen"], telling["aantal"], telling["melding"]["code"]
    (0, '0', 'wijze_van_tellen')
    """
def traject_statistiek(dossiers: Sequence[tuple[Dossier, str]], op: Dag) -> SrgStatistiek:
    """De voorzieningen van één persoon zoals de statistiek re-integratie van het CBS ze telt, en de trajecten die zij samen
    vormen. `code` is None waar het logboek de soort niet zegt, en voor dagen waarvan geen volledige lijst is gelezen.

    English: the provisions of one person as the statistics on re-integration count them, and the courses they make.

    >>> import participatiewet as pw
    >>> pw.traject.statistiek([(pw.traject.Dossier("bezwaar"), "b-1")], "2026-07-01")
    {'voorzieningen': [], 'trajecten': []}
    """
def traject_wiebertjesmodel() -> dict[str, Any]:
    """Het Wiebertjesmodel als sjabloon van rollen en contacten om aan te passen; een openbare beschrijving is niet gevonden.

    English: the working model of the note on policy as a template of roles and contacts; it is no norm.

    >>> import participatiewet as pw
    >>> pw.traject.wiebertjesmodel()["regie"]
    'klantmanager'
    """
def participatieladder_trede(waarnemingen: dict[str, Any] | None = None, /, **velden: Any) -> int:
    """De trede (1 tot en met 6) die volgt uit wat is waargenomen. Zij is nooit een voorwaarde voor een recht.

    English: the step of the participation ladder (1 to 6) that follows from what was observed.

    - waarnemingen: een dict met ja of nee op de vragen; gevraagd wordt alleen wat nog kan beslissen. Of dezelfde namen als
      argumenten.

    >>> import participatiewet as pw
    >>> pw.participatieladder.trede({"arbeidscontract_of_zelfstandig": True, "aanvullende_uitkering": True})
    5
    """
def participatieladder_verloop(
    metingen: list[dict[str, Any]], naast: list[dict[str, Any]] | None = None
) -> Ladderverloop:
    """De loop van één persoon over de ladder: perioden, stijging en daling, en wat niet past bij wat ernaast loopt.

    English: a person's course over the ladder: periods, movements, and what does not fit what runs beside it.

    - metingen: een lijst van {"op": dag, "waarnemingen": {...}}, één per dag.
    - naast: een lijst van {"van": dag, "tot": dag, "situatie": "ondersteunde_baan" of "onbetaalde_werkplek"}.

    >>> import participatiewet as pw
    >>> thuis = {"arbeidscontract_of_zelfstandig": False, "onbetaald_werk_met_verantwoordelijkheid": False,
    ...     "wekelijks_georganiseerde_activiteit": False, "wekelijks_contact_buitenshuis": False}
    >>> werk = {"arbeidscontract_of_zelfstandig": True, "aanvullende_uitkering": True}
    >>> v = pw.participatieladder.verloop([{"op": "2025-01-06", "waarnemingen": thuis}, {"op": "2026-01-05", "waarnemingen": werk}])
    >>> [p["trede"] for p in v["perioden"]], v["totaal"]
    ([1, 5], 'stijging')
    """
def participatieladder_treden() -> list[Trede]:
    """De zes treden met hun naam. English: the six steps with their names.

    >>> import participatiewet as pw
    >>> pw.participatieladder.treden()[0]
    {'trede': 1, 'naam': 'geïsoleerd'}
    """
def voorzieningen_overzicht(
    feiten: dict[str, Any],
    peildatum: Dag,
    loonwaarde: Getal | None = None,
    forfaitair: JaNee | None = None,
    arbeidsduur: Getal | None = None,
    normale_arbeidsduur: Getal | None = None,
    ingangsdatum: Dag | None = None,
    beschut: JaNee | None = None,
    functieloon: Getal | None = None,
    vakantiebijslag_loonwaarde: Getal | None = None,
    verloonde_uren: Getal | None = None,
    jaarloon: Getal | None = None,
) -> Overzicht:
    """Welke instrumenten er voor iemand zijn: de voorwaarden, wie beslist, hoe lang, hoeveel, en wat elkaar uitsluit.

    English: which instruments there are for somebody: the conditions, who decides, how long, how much, what excludes what.

    - feiten en peildatum: als bij `pw.doelgroepen.bepaal`.
    - loonwaarde (procent) of forfaitair=True, arbeidsduur en normale_arbeidsduur (uren per week), ingangsdatum (None = de
      peildatum), beschut (voor 2017; None = volgens de feiten), functieloon (2015 en 2016) en vakantiebijslag_loonwaarde
      (procent; None = het wettelijke percentage): voor de hoogte van de loonkostensubsidie.
    - verloonde_uren (in het kalenderjaar) en jaarloon: voor een loonkostenvoordeel en het lage-inkomensvoordeel.

    Wat niet is opgegeven laat een bedrag weg; `hoogte` noemt dan de velden die nog nodig zijn. Een bedrag is de hoogte, niet
    het recht erop. Alle problemen met de invoer komen samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> feiten = {"geboortedatum": "1990-05-01", "algemene_bijstand": True, "dienstbetrekking": True,
    ...           "aanvang_dienstbetrekking": "2026-06-01", "vaststelling_loonkostensubsidie": "ja",
    ...           "volledig": ["uitkeringen", "werk", "besluiten"]}
    >>> overzicht = pw.voorzieningen.overzicht(feiten, "2026-07-01", loonwaarde=60, arbeidsduur=32)
    >>> subsidie = overzicht["loonkostensubsidie"]
    >>> subsidie.oordeel.uitkomst, subsidie.wie, subsidie.bedrag
    ('ja', 'college', Decimal('1121.76'))
    """
def vragenlijst_vragen(doel: str | list[str], feiten: dict[str, Any], peildatum: Dag) -> Vragenlijst:
    """Welke vragen voor een doel nog een oordeel kunnen veranderen, de meest beslissende eerst.

    English: which questions can still change a verdict of a goal, the most decisive first.

    - doel: de naam of de code van een regel ("DG-01", "algemene_bijstand"), van een lijst ("doelgroepen", "beschut_werk",
      "voorzieningen"), "alles", of een lijst daarvan.
    - feiten en peildatum: als bij `pw.doelgroepen.bepaal`.

    Een vraag die niets meer uitmaakt staat er niet in; zonder vragen staat elk oordeel vast.

    >>> import participatiewet as pw
    >>> lijst = pw.vragen("DG-01", {"algemene_bijstand": True}, "2026-07-01")
    >>> lijst.vragen[0].feit, lijst.vragen[0].vraag
    ('geboortedatum', 'Wat is de geboortedatum van de persoon?')
    """
@overload
def doelgroepen_kolommen(kolommen: Mapping[str, Any], peildatum: Dag | Iterable[Any]) -> dict[str, list[Any]]:
    """Bij welke doelgroepen veel mensen tegelijk horen: kolommen erin, kolommen eruit, in dezelfde volgorde.

    English: the groups of many people at once: columns in, columns out, in the same order.

    - kolommen: een dict met per feit een kolom (een lijst, een array, een kolom van pandas, polars of pyarrow), of een
      dataframe daarvan. Elke waarde is als bij `bepaal`; None, NaN, NaT en NA zijn onbekend, niet "nee". Een kommagetal
      (float) met ten hoogste twee decimalen mag. `volledig` kan ook een kolom zijn, met een lijst per rij.
    - peildatum: één dag voor iedereen, of een kolom van dagen.

    Het antwoord is een dict van lijsten, of een dataframe als dat erin ging (van pandas met dezelfde index): per groep de
    uitkomst onder haar naam en de code van de eerste reden (bij "feiten_nodig" het feit dat het meest uitmaakt) onder
    naam_reden, dan `fout` en `fouten`. Een rij met een probleem heeft overal None, in `fout` alles wat er mis is als tekst
    en in `fouten` hetzelfde als dicts (code, pad, waarde, verwacht); de andere rijen houden hun antwoord. Wat er mis is
    met de kolommen zelf staat samen in één ParticipatiewetFout.

    >>> import participatiewet as pw
    >>> kolommen = {"geboortedatum": ["1980-05-01", "1990-02-30"], "algemene_bijstand": [False, True]}
    >>> uit = pw.doelgroepen.kolommen(kolommen, "2026-07-01")
    >>> uit["algemene_bijstand"], uit["algemene_bijstand_reden"]
    (['nee', None], ['algemene_bijstand', None])
    >>> uit["fouten"][0], [(fout["code"], fout["pad"], fout["waarde"]) for fout in uit["fouten"][1]]
    (None, [('buiten_bereik', '/feiten/geboortedatum', '1990-02-30')])
    """
@overload
def doelgroepen_kolommen(kolommen: _Frame, peildatum: Dag | Iterable[Any]) -> _Frame: ...
