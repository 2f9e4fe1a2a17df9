//! Grounds where no article was found: the note on policy, and published practice.

use crate::norm::{Grondslag, Herkomst};

pub(in crate::traject) static NOTITIE_REGIE: Grondslag = Grondslag::zonder_wet(
    Herkomst::Beleidsnotitie,
    "team Werk houdt de casusregie op trajectinzet en trajectuitvoering (par. 3.1)",
);
pub(in crate::traject) static NOTITIE_UITVOERDER: Grondslag = Grondslag::zonder_wet(
    Herkomst::Beleidsnotitie,
    "een andere partij voert uit: Wedeka, werkgever of onderwijs (par. 3.1)",
);
pub(in crate::traject) static NOTITIE_DETACHERING: Grondslag = Grondslag::zonder_wet(
    Herkomst::Beleidsnotitie,
    "Wedeka detacheert eigen werknemers bij externe organisaties (par. 2.1)",
);
pub(in crate::traject) static NOTITIE_BEKOSTIGING: Grondslag =
    Grondslag::zonder_wet(Herkomst::Beleidsnotitie, "vraagt hoe inzet buiten de doelgroep wordt bekostigd (par. 3.1)");
pub(in crate::traject) static NOTITIE_COFINANCIERING: Grondslag =
    Grondslag::zonder_wet(Herkomst::Beleidsnotitie, "voor de JTF-subsidie is cofinanciering nodig (par. 3.2)");
pub(in crate::traject) static PRAKTIJK_UWV_HERAANVRAAG: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "UWV: een nieuw advies na twaalf maanden, of eerder bij een gewijzigde situatie",
);
pub(in crate::traject) static PRAKTIJK_AFWIJKEN: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "evaluatie beschut werk: het college wijkt alleen bij uitzondering van het advies af",
);
pub(in crate::traject) static PRAKTIJK_TERUGVAL: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "vangnet: terug als regulier werk niet lukt");
pub(in crate::traject) static PRAKTIJK_PRAKTIJKROUTE: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "Praktijkroute (Inlichtingenbureau, Toolbox): registratie zonder beoordeling door UWV",
);
pub(in crate::traject) static PRAKTIJK_DKD: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "Inlichtingenbureau: drie velden van het DKD-bericht zijn gevuld");
pub(in crate::traject) static PRAKTIJK_UWV_8_WEKEN: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "UWV noemt voor deze beoordeling acht weken");
pub(in crate::traject) static PRAKTIJK_TRAJECT: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "gang van een re-integratietraject; geen artikel gevonden");
pub(in crate::traject) static PRAKTIJK_KOSTEN: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "kosten lopen niet door in een pauze, tenzij het product dat zegt; geen artikel gevonden",
);
pub(in crate::traject) static PRAKTIJK_SRG: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "redenen van einde zoals de statistiek re-integratie ze kent");
pub(in crate::traject) static PRAKTIJK_JOBCOACH: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "handreiking jobcoaching: in beeld, informatie, afwegen en beslissen, volgen",
);
pub(in crate::traject) static PRAKTIJK_DETACHERING: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "de Participatiewet kent geen eigen procedure voor detachering");
pub(in crate::traject) static PRAKTIJK_SUBSIDIE: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "SNN, subsidie arbeidsmarkttransitie (JTF)");
pub(in crate::traject) static PRAKTIJK_ADMINISTRATIE: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "administratief proces; de verordening regelt het");
pub(in crate::traject) static PROCESGANG: Grondslag = Grondslag::zonder_wet(Herkomst::Procesgang, "");
pub(in crate::traject) static PRAKTIJK_REGISTER: Grondslag = Grondslag::zonder_wet(
    Herkomst::Praktijk,
    "einde van de registratie; vanaf 2020 Besluit SUWI art. 3.2 lid 2, de tekst ervoor is niet zelf gelezen",
);
pub(in crate::traject) static PRAKTIJK_WSW: Grondslag =
    Grondslag::zonder_wet(Herkomst::Praktijk, "één beschutte dienstbetrekking tegelijk; een artikel is niet gevonden");
