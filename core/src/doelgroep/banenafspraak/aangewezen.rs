//! Ground d: who is designated by decree (Besluit Wfsv art. 2.24, schools; art. 2.25, others).

use super::aanhef::{NIET_UITGEZONDERD, nog_niet};
use super::artikelen::{artikel_2_24, artikel_2_25, grond};
use super::minimumloontoets::{kan_niet, nog_niet_beoordeeld, op_eigen_verzoek};
use super::participatiewet::ONDERSTEUND_DOOR_COLLEGE;
use super::wajong::duurzaam;
use crate::bron::Artikel;
use crate::feiten::{Feit, JA};
use crate::norm::Rij;
use crate::norm::regel::{Blad, Klassen, Regel, Versie, Voorwaarde};
use crate::parameters::LAATSTE_BEKENDE_DAG;

const ARTIKEL: Artikel = grond("d");

const fn waar(
    code: &'static str,
    feit: Feit,
    artikel: Artikel,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, feit, JA, artikel, wel, niet))
}

const SPECIAAL_ONDERWIJS: Voorwaarde<Feit> = waar(
    "speciaal_onderwijs_gevolgd",
    Feit::SpeciaalOnderwijsGevolgd,
    artikel_2_24("1").onder("a"),
    "De persoon heeft voortgezet speciaal onderwijs gevolgd.",
    "De persoon heeft geen voortgezet speciaal onderwijs gevolgd.",
);
const PRAKTIJKONDERWIJS: Voorwaarde<Feit> = waar(
    "praktijkonderwijs_gevolgd",
    Feit::PraktijkonderwijsGevolgd,
    artikel_2_24("1").onder("b"),
    "De persoon heeft praktijkonderwijs gevolgd.",
    "De persoon heeft geen praktijkonderwijs gevolgd.",
);
const VERZOEK: Voorwaarde<Feit> = waar(
    "verzoek_registratie",
    Feit::VerzoekRegistratie,
    artikel_2_24("1"),
    "De persoon heeft UWV schriftelijk om opname in het register gevraagd.",
    "De persoon heeft UWV niet schriftelijk om opname in het register gevraagd.",
);
/// Art. 2.24 lid 2: a request for a test made before 28 October 2016 counts as one for the register.
const VERZOEK_VOOR_OKTOBER_2016: Voorwaarde<Feit> = waar(
    "beoordeling_gevraagd_tot_oktober_2016",
    Feit::BeoordelingGevraagdTotOktober2016,
    artikel_2_24("2"),
    "De persoon heeft UWV voor 28 oktober 2016 om een beoordeling gevraagd.",
    "De persoon heeft UWV niet voor 28 oktober 2016 om een beoordeling gevraagd.",
);
/// Art. 2.24 lid 3.
const NIET_DUURZAAM: Voorwaarde<Feit> = Voorwaarde::Niet(&duurzaam(artikel_2_24("3")));
const NIET_BESCHUT: Voorwaarde<Feit> = Voorwaarde::Niet(&waar(
    "beschut_werk_vastgesteld",
    Feit::VaststellingBeschut,
    artikel_2_24("3"),
    "Het college heeft vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
    "Het college heeft niet vastgesteld dat de persoon alleen in een beschutte omgeving kan werken.",
));

const ENTREE: Voorwaarde<Feit> = waar(
    "entree_laatste_onderwijs",
    Feit::EntreeLaatsteOnderwijs,
    artikel_2_25("1").onder("a"),
    "De persoon behoorde op de laatste dag van zijn onderwijs tot de doelgroep van de entreeopleiding.",
    "De persoon behoorde op de laatste dag van zijn onderwijs niet tot de doelgroep van de entreeopleiding.",
);
const INDICATIE_VERLOPEN: Voorwaarde<Feit> = waar(
    "wsw_indicatie_verlopen",
    Feit::WswIndicatieVerlopen,
    artikel_2_25("1").onder("b"),
    "De persoon had eind 2014 een Wsw-indicatie die daarna is verlopen.",
    "De persoon had eind 2014 geen Wsw-indicatie die daarna is verlopen.",
);

const fn wajong_afgewezen(
    code: &'static str,
    klasse: u8,
    lid: &str,
    wel: &'static str,
    niet: &'static str,
) -> Voorwaarde<Feit> {
    Voorwaarde::Feit(Blad::new(code, Feit::WajongAfgewezen, Klassen::van([klasse]), artikel_2_25(lid), wel, niet))
}

const AFGEWEZEN_VANAF_JULI_2015: Voorwaarde<Feit> = wajong_afgewezen(
    "wajong_afgewezen_vanaf_juli_2015",
    0,
    "1",
    "UWV heeft een Wajong-aanvraag afgewezen die vanaf 1 juli 2015 was gedaan.",
    "UWV heeft geen Wajong-aanvraag afgewezen die vanaf 1 juli 2015 was gedaan.",
);
const AFGEWEZEN_EERSTE_HELFT_2015: Voorwaarde<Feit> = wajong_afgewezen(
    "wajong_afgewezen_januari_tot_juli_2015",
    1,
    "4",
    "UWV heeft een Wajong-aanvraag afgewezen die van 1 januari tot 1 juli 2015 was gedaan.",
    "UWV heeft geen Wajong-aanvraag afgewezen die van 1 januari tot 1 juli 2015 was gedaan.",
);
const AFGEWEZEN_EIND_2014: Voorwaarde<Feit> = wajong_afgewezen(
    "wajong_afgewezen_september_tot_eind_2014",
    2,
    "3",
    "UWV heeft een Wajong-aanvraag afgewezen die van 10 september tot en met 31 december 2014 was gedaan.",
    "UWV heeft geen Wajong-aanvraag afgewezen die van 10 september tot en met 31 december 2014 was gedaan.",
);
const AFGEWEZEN_TE_JONG: Voorwaarde<Feit> = wajong_afgewezen(
    "wajong_afgewezen_te_jong_voor_september_2014",
    3,
    "5",
    "UWV heeft een Wajong-aanvraag van voor 10 september 2014 afgewezen omdat de persoon nog geen achttien was.",
    "UWV heeft geen Wajong-aanvraag van voor 10 september 2014 afgewezen omdat de persoon nog geen achttien was.",
);

/// Art. 2.25, but for the schools.
const OVERIGE: Voorwaarde<Feit> = Voorwaarde::Een(&[
    Voorwaarde::Alle(&[ENTREE, op_eigen_verzoek(artikel_2_25("1").onder("a"))]),
    INDICATIE_VERLOPEN,
    Voorwaarde::Alle(&[AFGEWEZEN_VANAF_JULI_2015, kan_niet(artikel_2_25("1").onder("c"))]),
    ONDERSTEUND_DOOR_COLLEGE,
    // lid 2 to 5: as long as UWV has tested nothing
    Voorwaarde::Alle(&[
        waar(
            "entree_beeindigd_overgang",
            Feit::EntreeBeeindigdOvergang,
            artikel_2_25("2"),
            "De persoon volgde en beëindigde de entreeopleiding tussen 10 september 2014 en 17 juli 2015.",
            "De persoon volgde of beëindigde de entreeopleiding niet tussen 10 september 2014 en 17 juli 2015.",
        ),
        nog_niet_beoordeeld(artikel_2_25("2")),
    ]),
    Voorwaarde::Alle(&[AFGEWEZEN_EIND_2014, nog_niet_beoordeeld(artikel_2_25("3"))]),
    Voorwaarde::Alle(&[AFGEWEZEN_EERSTE_HELFT_2015, nog_niet_beoordeeld(artikel_2_25("4"))]),
    Voorwaarde::Alle(&[AFGEWEZEN_TE_JONG, nog_niet_beoordeeld(artikel_2_25("5"))]),
]);

/// Until 27 October 2016 (art. 2.24 lid 2): who left practical education needed the finding of UWV too.
const PRAKTIJKONDERWIJS_MET_TOETS: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[PRAKTIJKONDERWIJS, op_eigen_verzoek(artikel_2_25("1").onder("a")), NIET_DUURZAAM, NIET_BESCHUT]);

const SPECIAAL_ONDERWIJS_MET_VERZOEK: Voorwaarde<Feit> =
    Voorwaarde::Alle(&[VERZOEK, SPECIAAL_ONDERWIJS, NIET_DUURZAAM, NIET_BESCHUT]);

const SCHOLEN: Voorwaarde<Feit> = Voorwaarde::Alle(&[
    Voorwaarde::Een(&[
        Voorwaarde::Alle(&[VERZOEK, Voorwaarde::Een(&[SPECIAAL_ONDERWIJS, PRAKTIJKONDERWIJS])]),
        Voorwaarde::Alle(&[PRAKTIJKONDERWIJS, VERZOEK_VOOR_OKTOBER_2016]),
    ]),
    NIET_DUURZAAM,
    NIET_BESCHUT,
]);

static NOG_NIET: Versie<Feit> = nog_niet(
    ARTIKEL,
    "Een algemene maatregel van bestuur die personen aanwijst, is in de tekst van 1 juli 2015 nog niet gevonden.",
);

const MET_TOETS: Voorwaarde<Feit> =
    Voorwaarde::Een(&[SPECIAAL_ONDERWIJS_MET_VERZOEK, PRAKTIJKONDERWIJS_MET_TOETS, OVERIGE]);

const ZIN_MET_TOETS: &str = "Wie bij algemene maatregel van bestuur is aangewezen: na een schriftelijk verzoek wie voortgezet speciaal onderwijs volgde; met een toets van UWV wie praktijkonderwijs of de entreeopleiding volgde; wie een verlopen Wsw-indicatie, een afgewezen Wajong-aanvraag of ondersteuning van het college heeft, onder voorwaarden.";

static V_2015: Versie<Feit> = Versie::new("speciaal_onderwijs", ARTIKEL, ZIN_MET_TOETS, MET_TOETS);

static V_DECEMBER_2015: Versie<Feit> =
    Versie::new("behalve_de_aanhef", ARTIKEL, ZIN_MET_TOETS, Voorwaarde::Alle(&[NIET_UITGEZONDERD, MET_TOETS]));

const ZIN: &str = "Wie bij algemene maatregel van bestuur is aangewezen: na een schriftelijk verzoek wie voortgezet speciaal onderwijs of praktijkonderwijs volgde; met een toets van UWV wie de entreeopleiding volgde; wie een verlopen Wsw-indicatie, een afgewezen Wajong-aanvraag of ondersteuning van het college heeft, onder voorwaarden.";

static V_OKTOBER_2016: Versie<Feit> = Versie::new(
    "praktijkonderwijs",
    ARTIKEL,
    ZIN,
    Voorwaarde::Alle(&[NIET_UITGEZONDERD, Voorwaarde::Een(&[SCHOLEN, OVERIGE])]),
);

/// DG-18d.
pub static ONDER_D: Regel<Feit> = Regel::new(
    "DG-18d",
    "banenafspraak_d",
    "Banenafspraak, grond d: bij algemene maatregel van bestuur aangewezen",
    &[
        Rij::vanaf(2015, 1, 1, &NOG_NIET, "Wfsv art. 38b lid 1 onder d"),
        // absent in the text of 2015-07-01; art. 2.25 names 18 July 2015, and art. 2.24 lid 2 the text of 27 October 2016
        Rij::vanaf(2015, 7, 18, &V_2015, "Besluit Wfsv art. 2.25 lid 1").onzeker_tussen((2015, 7, 2), (2016, 10, 27)),
        Rij::vanaf(2015, 12, 11, &V_DECEMBER_2015, "Wfsv art. 38b lid 1; Besluit Wfsv art. 2.25 lid 1"),
        Rij::vanaf(2016, 10, 28, &V_OKTOBER_2016, "Besluit Wfsv art. 2.24 lid 1; Besluit Wfsv art. 2.24 lid 2"),
    ],
    LAATSTE_BEKENDE_DAG,
);
