//! What the document says in words of its own.

pub(super) const INLEIDING: &str = "\
# Parameters, keuzes en regelversies

Dit is alles waarmee de bibliotheek rekent: de cijfers met hun bron, de keuzes die zij maakt waar de wet iets open laat, en de versies
van de regel met hun datum. Voor wie een antwoord wil controleren met de wet ernaast.

*Gegenereerd uit de code; niet met de hand wijzigen. Opnieuw maken: `cargo run -p participatiewet-tests --bin genereer`.*

**Zo leest u de tabellen.** Een cijfer geldt vanaf de genoemde dag tot de volgende rij, of tot de dag waarop het is vervallen of niet meer is
gevonden; op een dag zonder cijfer geeft de bibliotheek een fout, nooit het vorige cijfer. Een rij zonder toevoeging staat in een officiële
tekst, in twee bronnen die overeenstemmen, of in één bron die door een berekening wordt bevestigd. *Onbevestigd*: gezien in een zwakkere
bron; een antwoord dat ermee rekent, heet een schatting. *Aangekondigd*: nog niet in werking; de bibliotheek rekent er niet mee.
Na de dag tot en met welke een reeks bekend is, geeft de bibliotheek een fout, tenzij u om een schatting vraagt of zelf een cijfer met
bron opgeeft (een *invulling*, onder de naam van de reeks).
";

/// What the version of a part of the rule says, by its first day.
pub(super) fn wat_een_versie_zegt(onderdeel: &str, van: &str) -> Option<&'static str> {
    Some(match (onderdeel, van) {
        ("loonwaarde", "2015-01-01") => {
            "De loonwaarde is een percentage van het rechtens geldende loon (het functieloon)."
        }
        ("loonwaarde", "2017-01-01") => "De loonwaarde is een percentage van het wettelijk minimumloon.",
        ("herziening", "2015-01-01") => {
            "Jaarlijks na de start, bij beschut werk eens in de drie jaar; er is geen vaste dag."
        }
        ("herziening", "2017-02-01") => {
            "Per 1 januari, naar de ontwikkeling van het minimumloon in het voorafgaande jaar. Op 1 juli verandert niets."
        }
        ("herziening", "2023-01-01") => {
            "Per 1 januari, naar de ontwikkeling tot en met 1 januari van het jaar zelf. Op 1 juli verandert niets."
        }
        ("urenfactor", "2015-01-01") => "Het deel van de normale arbeidsduur; meer dan die telt niet.",
        ("urenfactor", "2024-01-01") => {
            "Naar evenredigheid van 36 uur, ook naar boven, tot de normale arbeidsduur van de functie."
        }
        ("loonkostensubsidie_forfait", "2017-02-01") => {
            "Ten hoogste de eerste zes maanden van de dienstbetrekking 50 procent, zonder loonwaarde. Daarvoor bestond het niet."
        }
        ("no_risk", "2015-01-01") => "De subsidie loopt door; artikel 10d zegt er niets over.",
        ("no_risk", "2016-01-01") => "Over die perioden is er geen subsidie (lid 10).",
        ("no_risk", "2017-02-01") => "Over die perioden is er geen subsidie (nu lid 12).",
        ("no_risk", "2022-01-01") => "De subsidie loopt door; de uitsluiting is vervallen.",
        ("verhuizing", "2015-01-01") => {
            "Na een verhuizing naar een andere gemeente blijft het verlenende college bevoegd gedurende de dienstbetrekking (lid 8)."
        }
        ("verhuizing", "2017-02-01") => "Hetzelfde (nu lid 10).",
        ("verhuizing", "2023-07-01") => {
            "Alleen nog na een verhuizing naar een andere staat van de EU of de EER of naar Zwitserland; na een verhuizing binnen Nederland is \
             het college van de nieuwe gemeente bevoegd."
        }
        ("loonwaarde_methode", "2015-01-01") => {
            "Per taak tempo x kwaliteit x inzetbaarheid x aandeel; een regio kon een eigen, aanvaarde methode hebben."
        }
        ("loonwaarde_methode", "2021-07-01") => {
            "Per hoofdtaak tempo x kwaliteit x netto werktijd x aandeel; ten hoogste vijf hoofdtaken. Lopende gevallen houden de oude \
             methode tot de volgende vaststelling."
        }
        ("toets_uurloon", "2015-01-01" | "2021-07-01") => {
            "Het wettelijk minimumloon per week (naar leeftijd), gedeeld door 38 uur en niet afgerond."
        }
        ("toets_uurloon", "2024-01-01") => {
            "Het wettelijk minimumloon per uur; de tekst noemt het minimumjeugdloon niet meer."
        }
        _ => return None,
    })
}

const ONBEKEND: &[(&str, &str)] = &[
    (
        "Bbl",
        "of de loonkostensubsidie het lagere minimumjeugdloon van een bbl-leerling volgt. De bibliotheek rekent met het gewone minimumjeugdloon en meldt dat.",
    ),
    ("Jeugd vanaf 2024", "een gepubliceerd referentiemaandloon per leeftijd. Zie de keuze `jeugd_referentie`."),
    (
        "Werkgeverslasten 25 %",
        "het Staatscourantnummer van de regeling die het percentage per 1 januari 2025 verhoogde; het cijfer staat in de geconsolideerde tekst.",
    ),
    ("Afronding", "een wettelijke regel voor het afronden van het bedrag. Zie de keuze `afronding`."),
    ("Herziening 2018-2022", "hoe de praktijk 'het voorafgaande jaar' las. Zie de keuze `lid7_2018_2022`."),
    (
        "Overgang in 2017 en 2024",
        "overgangsrecht voor het bedrag van een lopende subsidie in 2017, en hoe lang een besluit volgens de oude tekst in 2024 in een geval gold. Zie de keuzes `overgang_2017`, `loonwaarde_lopend_2017` en `overgang_2024`.",
    ),
    (
        "Loonwaarde in 2016",
        "een bevestiging dat de loonwaarde al vanaf 4 juli 2016 een percentage van het minimumloon was. Zie de keuze `loonwaarde_2016`.",
    ),
    (
        "Verjaardag",
        "of een verjaardag onder het volwassen minimumloon het bedrag meteen verandert. Zie de keuze `verjaardag`.",
    ),
    (
        "Normale arbeidsduur",
        "wie haar per functie vaststelt en waar zij te vinden is. Zij is invoer; zie de keuze `uren_ongemaximeerd`.",
    ),
    ("Delen van een maand", "hoe het bedrag van een gebroken maand wordt berekend. Zie de keuze `deelmaand`."),
    (
        "Verhuizing",
        "een regel voor een verhuizing naar een andere staat voor 1 juli 2023, en overgangsrecht voor wie voor die dag binnen Nederland verhuisde. De bibliotheek rekent door en meldt het.",
    ),
    (
        "Gelijkgestelde dagen",
        "welke dagen voor 2023 en na 2028 met een feestdag zijn gelijkgesteld (Algemene termijnenwet artikel 3 lid 3). De bibliotheek meldt dat bij een termijn die in zo'n jaar eindigt.",
    ),
    ("Dwangsom per aanvrager", "een regel voor het afronden van een gelijk deel. De bibliotheek geeft het deel exact."),
    (
        "Einde",
        "een grens in artikel 10d bij de AOW-leeftijd of na een aantal jaren. De bibliotheek meldt de AOW-leeftijd en rekent door.",
    ),
    (
        "Beschut werk",
        "de aantallen per gemeente over 2019, 2020, 2021, 2023 en 2025, en een deel van die over 2017 en 2018.",
    ),
    (
        "Studietoeslag",
        "de minimumbedragen van de meeste halve jaren sinds april 2022, en de bedragen onder 18 jaar per 1 juli 2024.",
    ),
    (
        "Toets op mogelijkheden tot arbeidsparticipatie",
        "de dag waarop het Besluit van het weekloon op het uurloon overging. De bibliotheek neemt 1 januari 2024 en meldt het.",
    ),
    ("Loonkostenvoordeel", "de voorgangers (premiekortingen) van voor 2018; en het minimumjeugdloonvoordeel."),
];

/// What no text gave.
pub(super) fn onbekend() -> String {
    let punten: String = ONBEKEND.iter().map(|(wat, tekst)| format!("- **{wat}**: {tekst}\n")).collect();
    format!(
        "## 4. Wat niet is gevonden\n\nIn geen van de gelezen teksten en bronnen stond:\n\n{punten}\nBij een aantal rijen is geen officiële \
         tekst gelezen; dat staat in de noot bij die rij. De jaren na de laatste bekende dag zijn leeg: wat niet is gepubliceerd, staat hier niet.\n\nDe bibliotheek \
         berekent de hoogte, niet het recht. Gronden om geen subsidie te verlenen (zoals een dienstbetrekking volgens de Wsw) toetst \
         zij niet. Perioden met ziekengeld volgens artikel 29b van de Ziektewet (2016 tot en met 2021) tellen in het verloop van een dienstbetrekking, als zij zijn opgegeven.\n"
    )
}
