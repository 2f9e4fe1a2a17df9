"""Makes caseload.csv and caseload_breuken.csv: synthetic cases, no real persons.

    python3 examples/data/maak_caseload.py               write the files
    python3 examples/data/maak_caseload.py --controleer  only check that the files are what this makes

Standard library only, Python 3.9 or later. The same bytes on every run and every version: the only source of chance is
`Random.random()`, whose sequence for a seed is guaranteed.
"""

import datetime
import pathlib
import random
import sys

import maak_feiten

MAP = pathlib.Path(__file__).resolve().parent
KOLOMMEN = [
    "zaaknummer", "peildatum", "ingangsdatum", "aanvang_dienstbetrekking", "loonwaarde", "vorige_loonwaarde",
    "forfaitair", "arbeidsduur", "normale_arbeidsduur", "leeftijd", "geboortedatum", "functieloon",
    "vakantiebijslag_loonwaarde", "beschut",
]
BEGIN = datetime.date(2015, 1, 1)
FORFAIT = datetime.date(2017, 2, 1)
PER_JAAR = 19

toeval = random.Random(20150101)


def kies(lijst):
    return lijst[int(toeval.random() * len(lijst))]


def kans(deel):
    return toeval.random() < deel


def tussen(laag, hoog):
    return laag + int(toeval.random() * (hoog - laag + 1))


def dag(datum):
    return f"{datum.day:02}-{datum.month:02}-{datum.year}"


def maanden_eerder(datum, maanden):
    maand = datum.year * 12 + datum.month - 1 - maanden
    return datetime.date(maand // 12, maand % 12 + 1, min(datum.day, 28))


def rij(peildatum, **velden):
    """One row of text cells; what is not given stays empty."""
    cellen = dict.fromkeys(KOLOMMEN, "") | {"forfaitair": "nee", "beschut": "nee"} | velden
    cellen["peildatum"] = dag(peildatum) if isinstance(peildatum, datetime.date) else peildatum
    for naam in ("ingangsdatum", "aanvang_dienstbetrekking", "geboortedatum"):
        if isinstance(cellen[naam], datetime.date):
            cellen[naam] = dag(cellen[naam])
    return {naam: str(waarde) for naam, waarde in cellen.items()}


def peildatum_in(jaar):
    """Mostly the days around which something changes: 1 January, 1 July, and 1 February 2017."""
    if jaar == 2017 and kans(0.3):
        return kies([datetime.date(2017, 1, 31), datetime.date(2017, 2, 1)])
    vaste = [(1, 1), (1, 1), (6, 30), (7, 1), (7, 1), (12, 31)]
    maand, dag_ = kies(vaste) if kans(0.6) else (tussen(1, 12), 1)
    return datetime.date(jaar, maand, dag_)


def uren():
    """Contract hours and the usual full-time week of the sector."""
    voltijd = kies([36, 36, 36, 38, 40])
    deeltijd = kies(["12", "13,5", "16", "18", "20", "24", "24", "28", "28:30", "30", "32", "32", "32,4"])
    return (str(voltijd) if kans(0.3) else deeltijd), str(voltijd)


def loonwaarde():
    return kies([20, 29, 30, 35, 40, 45, 50, 50, 55, 55, 60, 60, 65, 70, 75, 80, 90])


def functieloon(peildatum):
    """The legal wage of the function: needed in 2015 and 2016, sometimes still there in 2017; as payrolls spell it."""
    if peildatum.year > 2017 or peildatum.year == 2017 and kans(0.4):
        return ""
    euro, cent = tussen(1540, 2150), kies([0, 0, 25, 50, 95])
    met_punt = f"{euro // 1000}.{euro % 1000:03},{cent:02}"
    return kies([f"{euro},{cent:02}", met_punt, f"€ {met_punt}", f"{euro}"])


def leeftijd(peildatum, jong):
    """Either whole years, or the day of birth, or (adults only) neither."""
    jaren = tussen(16, 21) if jong else tussen(23, 62)
    if jong and kans(0.6) or kans(0.25):
        geboren = datetime.date(peildatum.year - jaren - kies([0, 1]), tussen(1, 12), tussen(1, 28))
        return {"geboortedatum": geboren}
    return {"leeftijd": str(jaren)} if jong or kans(0.5) else {}


def gewone_rij(jaar):
    peildatum = peildatum_in(jaar)
    arbeidsduur, normaal = uren()
    velden = {"arbeidsduur": arbeidsduur, "normale_arbeidsduur": normaal}
    if jaar >= 2024 and kans(0.1):
        velden["normale_arbeidsduur"] = ""
    soort = toeval.random()
    if soort < 0.15 and peildatum >= FORFAIT:
        aanvang = max(maanden_eerder(peildatum, tussen(0, 5)), FORFAIT)
        ingang = aanvang if kans(0.8) else min(peildatum, aanvang + datetime.timedelta(days=14))
        return rij(peildatum, ingangsdatum=ingang, aanvang_dienstbetrekking=aanvang, forfaitair="ja",
                   **velden, **leeftijd(peildatum, kans(0.15)))
    nieuw = soort < 0.3
    langst = 11 if nieuw else min(108, (peildatum.year - 2015) * 12 + peildatum.month - 1)
    ingang = max(maanden_eerder(peildatum, tussen(0 if nieuw else min(12, langst), langst)), BEGIN)
    nu = loonwaarde()
    velden |= {"loonwaarde": str(nu), "ingangsdatum": ingang}
    jaar_eerder = maanden_eerder(peildatum, 12)
    if ingang <= jaar_eerder and kans(0.15):
        velden["vorige_loonwaarde"] = str(min(100, nu + kies([-10, -5, 5, 10, 15])))
    if ingang >= FORFAIT and kans(0.5):
        velden["aanvang_dienstbetrekking"] = ingang
        if ingang <= jaar_eerder < maanden_eerder(ingang, -6) and kans(0.7):
            velden["vorige_loonwaarde"] = "forfait"
    if kans(0.06):
        velden["vakantiebijslag_loonwaarde"] = "8,33"
    if jaar <= 2016 and kans(0.2):
        velden["beschut"] = "ja"
    return rij(peildatum, **velden, functieloon=functieloon(peildatum), **leeftijd(peildatum, kans(0.12)))


def d(tekst):
    return datetime.datetime.strptime(tekst, "%d-%m-%Y").date()


def vaste_rijen():
    """Cases that must be there: the edges of the rules."""
    def lopend(peildatum, ingang, waarde, duur="32", normaal="36", **velden):
        return rij(d(peildatum), ingangsdatum=d(ingang), loonwaarde=waarde, arbeidsduur=duur,
                   normale_arbeidsduur=normaal, **velden)
    return [
        lopend("01-07-2026", "01-07-2026", "60"),
        lopend("01-07-2026", "01-03-2023", "60"),
        lopend("01-07-2026", "01-03-2025", "60", aanvang_dienstbetrekking=d("01-03-2025"), vorige_loonwaarde="forfait"),
        lopend("31-12-2025", "01-03-2025", "55", "28"),
        lopend("31-12-2022", "15-08-2021", "35", "24", "38", aanvang_dienstbetrekking=d("15-08-2021"),
               vorige_loonwaarde="forfaitair"),
        lopend("01-01-2019", "01-10-2017", "70", "40", "40", aanvang_dienstbetrekking=d("01-10-2017"),
               vorige_loonwaarde="forfait"),
        lopend("01-01-2026", "01-03-2025", "55", "28", aanvang_dienstbetrekking=d("01-03-2025")),
        lopend("01-07-2025", "01-12-2023", "50", "36", aanvang_dienstbetrekking=d("01-12-2023")),
        lopend("01-02-2025", "01-10-2023", "40", "40", "40", aanvang_dienstbetrekking=d("01-10-2023"),
               vorige_loonwaarde="35"),
        lopend("01-03-2024", "01-12-2022", "65", "38", "38", aanvang_dienstbetrekking=d("01-12-2022"),
               vorige_loonwaarde="forfait"),
        # running on 1 February 2017, and on
        lopend("31-01-2017", "15-03-2015", "45", "24", "38", functieloon="1.612,50"),
        lopend("01-02-2017", "15-03-2015", "45", "24", "38", functieloon="1.612,50"),
        lopend("01-07-2017", "01-11-2016", "50", "36", "36", functieloon="1700"),
        lopend("01-01-2018", "15-03-2015", "45", "24", "38"),
        # the whole range of the loonwaarde
        lopend("01-07-2024", "01-02-2022", "0", "16"),
        lopend("01-01-2025", "01-02-2022", "20", "20"),
        lopend("01-01-2025", "01-02-2022", "29", "20"),
        lopend("01-01-2025", "01-02-2022", "30", "20"),
        lopend("01-07-2022", "01-09-2019", "99", "36"),
        lopend("01-07-2022", "01-09-2019", "100", "36"),
        lopend("01-01-2023", "01-09-2019", "110", "36"),
        lopend("01-07-2021", "01-09-2019", "62,5", "28:30", "38"),
        # 36, 38 and 40 hours on both sides of 2024
        lopend("31-12-2023", "01-05-2021", "55", "40", "40"),
        lopend("01-01-2024", "01-05-2021", "55", "40", "40"),
        lopend("01-01-2024", "01-05-2021", "55", "13,5", "38"),
        lopend("01-01-2024", "01-05-2021", "55", "32", "36"),
        lopend("01-07-2026", "01-05-2021", "55", "40", "38"),
        # beschut werk: three years until 2017
        lopend("01-06-2016", "01-03-2015", "30", "20", "36", functieloon="1.560,00", beschut="ja"),
        lopend("01-12-2016", "01-03-2015", "25", "16", "36", functieloon="1560", beschut="ja"),
        # over the AOW age
        lopend("01-07-2026", "01-02-2018", "50", "24", geboortedatum=d("14-03-1959")),
        lopend("01-07-2023", "01-02-2018", "50", "24", leeftijd="66"),
        lopend("01-01-2016", "01-10-2015", "70", "18", "36", functieloon="1.655,00", geboortedatum=d("15-09-1950")),
        # a birthday under the adult wage, one of them on 29 February
        lopend("01-07-2026", "01-09-2024", "40", "32", geboortedatum=d("29-02-2008")),
        lopend("01-11-2021", "01-09-2019", "40", "38", "38", leeftijd="21"),
        # a real file has spaces around its cells
        rij(" 01-04-2025 ", ingangsdatum="01-04-2022  ", loonwaarde=" 60 %", arbeidsduur=" 24 uur ",
            normale_arbeidsduur="36 ", forfaitair=" Nee", beschut="N "),
    ]


def vuile_rijen():
    """What goes wrong in real files; each row should give a problem, and does not stop the others."""
    goed = {"ingangsdatum": "01-02-2023", "loonwaarde": "60", "arbeidsduur": "32", "normale_arbeidsduur": "36"}
    def vuil(peildatum, **velden):
        return rij(peildatum, **(goed | velden))
    oud = {"ingangsdatum": "01-02-2016", "normale_arbeidsduur": "38"}
    forfait = {"loonwaarde": "", "forfaitair": "ja"}
    dubbel = vuil("01-07-2025")
    return [
        vuil("01-07-2025", vakantiebijslag_loonwaarde="0,08"),
        vuil("01-06-2016", **oud, functieloon="1.734"),
        vuil("31-02-2024"),
        vuil("01-07-2026", ingangsdatum="1-1-26"),
        vuil("1/7/2025"),
        vuil("01-01-2024", arbeidsduur=""),
        vuil("01-01-2024", arbeidsduur="0"),
        vuil("01-07-2025", arbeidsduur="voltijd"),
        vuil("01-07-2025", arbeidsduur="28:75"),
        vuil("01-01-2025", loonwaarde="250"),
        vuil("01-01-2025", ingangsdatum="01-02-2025"),
        vuil("01-07-2023", normale_arbeidsduur=""),
        vuil("01-10-2016", **oud),
        vuil("01-10-2016", **oud, **forfait),
        vuil("01-10-2025", **forfait, ingangsdatum="01-03-2025", aanvang_dienstbetrekking="01-03-2025"),
        vuil("01-04-2025", ingangsdatum="01-03-2025", forfaitair="ja"),
        vuil("01-04-2025", loonwaarde=""),
        vuil("01-07-2024", leeftijd="19", geboortedatum="04-05-2005"),
        vuil("01-07-2024", leeftijd="12"),
        vuil("01-01-2027"),
        vuil("01-07-2025", forfaitair="misschien", arbeidsduur="320", loonwaarde="n.v.t."),
        dubbel | {"zaaknummer": "dubbel"},
        dubbel | {"zaaknummer": "dubbel", "loonwaarde": "65"},
        "01-07-2025;01-02-2023;;60;;nee;32",
        "01-07-2025;01-02-2023;;60;;nee;32;36;;;;;nee" + ";" * len(maak_feiten.KOLOMMEN) + ";zie dossier; tweede blad",
    ]


def geschud(lijst):
    """Fisher-Yates on `random()` alone."""
    lijst = list(lijst)
    for plek in range(len(lijst) - 1, 0, -1):
        ander = int(toeval.random() * (plek + 1))
        lijst[plek], lijst[ander] = lijst[ander], lijst[plek]
    return lijst


def als_tekst(rijen, eerste_nummer, met_personen=False):
    """The file; with the columns of the persons behind those of the subsidy, if wanted."""
    regels, dubbel = [";".join(KOLOMMEN + (maak_feiten.KOLOMMEN if met_personen else []))], None
    for plek, cellen in enumerate(rijen):
        nummer = f"Z{eerste_nummer + 3 * plek}"
        if isinstance(cellen, str):
            regels.append(f"{nummer};{cellen}")
            continue
        if cellen["zaaknummer"] == "dubbel":
            dubbel = nummer = dubbel or nummer
        persoon = maak_feiten.bij(nummer) if met_personen else []
        regels.append(";".join([*(cellen | {"zaaknummer": nummer}).values(), *persoon]))
    return "".join(regel + "\r\n" for regel in regels).encode()


def caseload():
    vast = vaste_rijen()
    rest = [gewone_rij(jaar) for jaar in range(2015, 2027) for _ in range(PER_JAAR)]
    return als_tekst(vast[:3] + geschud(vast[3:] + rest + vuile_rijen()), 104201, met_personen=True)


def caseload_breuken():
    """A file in which one fraction makes every 0 and 1 doubtful: is 1 one percent, or the whole?"""
    waarden = ["60", "0,6", "45", "1", "0", "100", "0,35"]
    rijen = [rij(d("01-07-2026"), ingangsdatum=d("01-02-2024"), loonwaarde=waarde, arbeidsduur="32",
                 normale_arbeidsduur="36") for waarde in waarden]
    return als_tekst(rijen, 900001)


def controlegetal(inhoud):
    """FNV-1a, 64 bits: for a check where there is no Python."""
    som = 0xCBF29CE484222325
    for byte in inhoud:
        som = (som ^ byte) * 0x100000001B3 % 2**64
    return f"{som:016x}"


def main():
    bestanden = {"caseload.csv": caseload(), "caseload_breuken.csv": caseload_breuken()}
    som = "".join(f"{controlegetal(inhoud)}  {naam}\n" for naam, inhoud in bestanden.items())
    bestanden["controlegetallen.txt"] = som.encode()
    anders = [naam for naam, inhoud in bestanden.items()
              if not (MAP / naam).is_file() or (MAP / naam).read_bytes() != inhoud]
    if "--controleer" not in sys.argv[1:]:
        for naam in anders:
            (MAP / naam).write_bytes(bestanden[naam])
    elif anders:
        sys.exit(f"{', '.join(anders)}: not what the script makes; run python3 examples/data/maak_caseload.py")


if __name__ == "__main__":
    main()
