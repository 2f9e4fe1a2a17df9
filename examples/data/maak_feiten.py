"""What caseload.csv tells of some sixty persons beside their subsidy; used by maak_caseload.py. No real persons.

A column is the name of a fact of the library (docs/feiten.md). What is not here stays empty: not known, never "no".
"""

KOLOMMEN = [
    "algemene_bijstand", "ioaw", "anw_nabestaanden", "anw_wezen", "ww", "wia_wga", "wajong_uitkering",
    "wajong_arbeidsondersteuning", "wajong_regime", "werkzoekend_geregistreerd", "wia_gemeentegroep",
    "buiten_groep_door_voorziening", "twee_jaar_minimumloon", "melding_bijstand_op", "kan_onderwijs_volgen",
    "onderwijs_niet_passend", "praktijkonderwijs", "voortgezet_speciaal_onderwijs", "entreeopleiding",
    "school_voor_baan", "studiefinanciering", "dienstbetrekking", "aanvraag_loonkostensubsidie_op",
    "beschut_werk_dienstbetrekking",
    "minimumloon_voltijds", "taak_uitvoeren", "werknemersvaardigheden", "uur_aaneengesloten", "uren_per_dag",
    "kring_voor_baan", "vaststelling_loonkostensubsidie", "vaststelling_medisch_urenbeperkt",
    "vaststelling_beschut", "uwv_advies_beschut", "gemeente", "beschut_gerealiseerd", "toegeleid",
    "minimumloontoets_uwv", "registratie_loopt", "onderwijs_afgerond_op", "einde_wachttijd_op", "wsw_wachtlijst",
    "structurele_functionele_beperking", "college_draagt_zorg", "ziekengeld_no_risk", "ondersteuning_noodzakelijk",
    "persoonlijke_ondersteuning_toegekend", "doelgroepverklaring_banenafspraak", "volledig",
]

AAN_HET_WERK = {"dienstbetrekking": "ja", "volledig": "uitkeringen, werk"}
KRING = AAN_HET_WERK | {"wia_gemeentegroep": "nee", "buiten_groep_door_voorziening": "nee"}
ALLES = {"volledig": "uitkeringen, werk, besluiten"}
# somebody with bijstand who works; whether the college decided is not in the file
BIJSTAND = KRING | {"algemene_bijstand": "ja"}
# the college established that the person belongs to the doelgroep
VASTGESTELD = BIJSTAND | ALLES | {"vaststelling_loonkostensubsidie": "ja", "toegeleid": "artikel_7",
                                  "minimumloontoets_uwv": "kan_niet_verzoek_college", "registratie_loopt": "ja",
                                  "ziekengeld_no_risk": "nee", "einde_wachttijd_op": "geen", "wsw_wachtlijst": "nee",
                                  "structurele_functionele_beperking": "nee", "college_draagt_zorg": "ja"}
# UWV sees possibilities to work
KAN_WERKEN = {"minimumloon_voltijds": "nee", "taak_uitvoeren": "ja", "werknemersvaardigheden": "ja",
              "uur_aaneengesloten": "ja", "uren_per_dag": "6"}
# all decisions are in the file, and this one is not there
GEEN_BESLUIT = BIJSTAND | ALLES | KAN_WERKEN | {"aanvraag_loonkostensubsidie_op": "geen"}
# a school for practical or special education; the job came within six months
PRO = AAN_HET_WERK | {"praktijkonderwijs": "ja", "school_voor_baan": "ja"}
VSO = AAN_HET_WERK | {"voortgezet_speciaal_onderwijs": "ja", "school_voor_baan": "ja"}
IN_TIJD = {"kring_voor_baan": "nee"}
# no benefit, registered at UWV as looking for work
NUGGER = KRING | {"werkzoekend_geregistreerd": "ja"}
BESCHUT = BIJSTAND | ALLES | {"vaststelling_beschut": "ja", "uwv_advies_beschut": "positief", "gemeente": "Stadskanaal"}
IN_BESCHUT = BESCHUT | {"beschut_werk_dienstbetrekking": "ja"}
WW, WGA = KRING | {"ww": "ja"}, KRING | {"wia_wga": "ja"}
WAJONG = KRING | {"wajong_arbeidsondersteuning": "ja", "wajong_regime": "hoofdstuk_2", "toegeleid": "nee"}

PERSONEN = {
    # bijstand, 27 or older
    "Z104204": VASTGESTELD | {"doelgroepverklaring_banenafspraak": "nee"},
    "Z104288": VASTGESTELD | {"persoonlijke_ondersteuning_toegekend": "ja"},
    "Z104297": VASTGESTELD | {"ondersteuning_noodzakelijk": "ja"},
    "Z104645": VASTGESTELD,
    "Z104714": VASTGESTELD | {"twee_jaar_minimumloon": "nee"},
    "Z104777": VASTGESTELD | {"doelgroepverklaring_banenafspraak": "ja"},
    "Z104276": VASTGESTELD,
    "Z104426": VASTGESTELD,
    "Z104531": VASTGESTELD | {"volledig": "uitkeringen"},
    "Z104207": GEEN_BESLUIT,
    "Z104567": GEEN_BESLUIT,
    "Z104966": GEEN_BESLUIT | {"uren_per_dag": "3,5"},
    "Z104357": GEEN_BESLUIT,
    "Z104933": BIJSTAND | {"vaststelling_loonkostensubsidie": "niet_genomen"},
    "Z104564": BIJSTAND | {"vaststelling_loonkostensubsidie": "nee", "minimumloon_voltijds": "ja"},
    "Z104201": BIJSTAND,
    "Z104435": {"algemene_bijstand": "ja"},
    "Z104474": BIJSTAND | {"vaststelling_medisch_urenbeperkt": "ja", "uren_per_dag": "4"},
    # under 27: before 2023-07, before 2026, and from 2026
    "Z104780": BIJSTAND | {"kan_onderwijs_volgen": "nee", "melding_bijstand_op": "01-06-2021"},
    "Z104450": BIJSTAND | {"kan_onderwijs_volgen": "ja", "melding_bijstand_op": "01-03-2025"},
    "Z104393": BIJSTAND | {"kan_onderwijs_volgen": "nee", "melding_bijstand_op": "10-12-2024"},
    "Z104336": BIJSTAND,
    "Z104930": BIJSTAND | {"onderwijs_niet_passend": "ja", "melding_bijstand_op": "01-06-2025"},
    "Z104693": BIJSTAND | {"onderwijs_niet_passend": "nee", "melding_bijstand_op": "01-03-2026"},
    "Z104960": BIJSTAND | {"melding_bijstand_op": "geen"},
    # from practical or special education
    "Z104315": PRO | ALLES | KAN_WERKEN | IN_TIJD | {"aanvraag_loonkostensubsidie_op": "01-10-2024",
                                                "registratie_loopt": "ja"},
    "Z104657": PRO | KAN_WERKEN | {"aanvraag_loonkostensubsidie_op": "01-02-2019"},
    "Z104732": VSO | ALLES | KAN_WERKEN | IN_TIJD | {"aanvraag_loonkostensubsidie_op": "15-03-2024",
                                   "onderwijs_afgerond_op": "12-07-2023"},
    "Z104219": VSO,
    "Z104570": PRO | {"aanvraag_loonkostensubsidie_op": "02-08-2021", "studiefinanciering": "nee"},
    "Z104981": PRO | {"aanvraag_loonkostensubsidie_op": "01-09-2022"},
    "Z104561": VSO | {"aanvraag_loonkostensubsidie_op": "01-03-2017", "uren_per_dag": "4"},
    "Z104630": AAN_HET_WERK | {"entreeopleiding": "ja", "school_voor_baan": "ja", "studiefinanciering": "nee"},
    # beschut werk
    "Z104408": BESCHUT | {"beschut_gerealiseerd": "20"},
    "Z104252": BESCHUT | {"beschut_gerealiseerd": "12"},
    "Z104213": IN_BESCHUT,
    "Z104216": IN_BESCHUT | {"beschut_gerealiseerd": "30"},
    "Z104354": BIJSTAND | {"uwv_advies_beschut": "positief", "gemeente": "Stadskanaal"},
    "Z104543": BESCHUT,
    "Z104489": IN_BESCHUT | {"volledig": "uitkeringen, werk"},
    # no benefit
    "Z104804": NUGGER | KAN_WERKEN | {"vaststelling_loonkostensubsidie": "ja"},
    "Z104789": NUGGER,
    "Z104486": NUGGER | {"werkzoekend_geregistreerd": "nee"},
    "Z104999": NUGGER | ALLES | KAN_WERKEN,
    "Z104339": AAN_HET_WERK,
    # a benefit of UWV
    "Z104945": WW | {"buiten_groep_door_voorziening": ""},
    "Z104306": WW | ALLES,
    "Z104366": WGA,
    "Z105047": WGA | {"algemene_bijstand": "ja"},
    "Z104594": WAJONG | {"wajong_uitkering": "nee"},
    "Z104846": WAJONG | {"registratie_loopt": "ja"},
    "Z104438": KRING | {"wajong_uitkering": "ja", "wajong_regime": "hoofdstuk_1a"},
    # other benefits of the municipality and the SVB, and past the AOW age
    "Z104507": KRING | {"ioaw": "ja"},
    "Z104516": KRING | ALLES | {"ioaw": "ja", "vaststelling_loonkostensubsidie": "ja"},
    "Z104585": KRING | {"anw_nabestaanden": "ja"},
    "Z104708": KRING | {"anw_wezen": "ja"},
    "Z104627": AAN_HET_WERK,
    # the start of the law
    "Z104834": BIJSTAND | {"vaststelling_loonkostensubsidie": "ja"},
    "Z104927": BIJSTAND | ALLES,
    # what goes wrong in real files; the amount of the subsidy does not suffer
    "Z104360": BIJSTAND | {"algemene_bijstand": "soms"},
    "Z104720": BESCHUT | {"gemeente": "Stadskanal", "beschut_gerealiseerd": "12"},
    "Z104873": BIJSTAND | {"volledig": "uitkering", "uren_per_dag": "25"},
    "Z104822": BIJSTAND | {"melding_bijstand_op": "1-5-26"},
    # a problem with the subsidy; the groups do not suffer
    "Z104540": BIJSTAND,
    "Z104342": PRO | {"uren_per_dag": "acht"},
}


def bij(zaaknummer):
    """The cells of one person, in the order of the columns; empty where nothing is known."""
    feiten = PERSONEN.get(zaaknummer, {})
    onbekend = set(feiten) - set(KOLOMMEN)
    if onbekend:
        raise ValueError(f"{zaaknummer}: no column for {', '.join(sorted(onbekend))}")
    return [feiten.get(kolom, "") for kolom in KOLOMMEN]
