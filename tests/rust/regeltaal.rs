//! The words of the rules: no sentence says that somebody has a right where the law says that somebody decides.

use std::collections::BTreeSet;

use participatiewet::beschut_werk::plicht;
use participatiewet::voorziening::samenloop;
use participatiewet_tests::regels::versies;

/// What a person can have a right to here: what other laws give, a fact for these rules; and what the law itself calls a right, of
/// which the inspecteur decides.
const RECHT_OP: &[&str] = &[
    "algemene bijstand",
    "arbeidsondersteuning",
    "bijstand voor zelfstandigen",
    "een IOW-uitkering",
    "een IVA-uitkering",
    "een WAO-uitkering",
    "een WAZ-uitkering",
    "een WGA-uitkering",
    "een WIA-uitkering",
    "een WW-uitkering",
    "een Wajong-uitkering",
    "een andere, soortgelijke uitkering",
    "een nabestaandenuitkering",
    "een toeslag op grond van de Toeslagenwet",
    "een uitkering",
    "een van de genoemde uitkeringen",
    "een wezenuitkering",
    "lage-inkomensvoordeel",
    "loonkostenvoordeel",
    "meer dan een tegemoetkoming",
    "studiefinanciering",
    "uitkering",
    "WIA",
    "WW, WGA of Wajong",
    "Wajong",
    "ziekengeld",
];

/// Who has an *aanspraak* by the words of the law: article 10 and 10da of the Participatiewet, 36 of IOAW and IOAZ. And what an
/// employer owes a worker, which loondispensatie lowers.
const AANSPRAAK: &[&str] = &[
    "DG-11",
    "DG-11-IOAW",
    "DG-11-IOAZ",
    "DG-11-PO",
    "10DA",
    "V-10DA",
    "V-LOONDISPENSATIE",
    "V-LOONDISPENSATIE-GROND",
];

/// Sentences in which somebody gets something, each with the reason why that is no right which a decision must still give.
const KRIJGT: &[(&str, &str)] = &[
    (
        "een dienstbetrekking in een beschutte omgeving krijgt",
        "a duty of the college, after its decision (10b lid 3, 2015)",
    ),
    ("een andere functie krijgt", "a fact of the job"),
    ("dan recht op WIA heeft of krijgt", "a fact of the WIA"),
    ("of het kreeg na een baan", "a fact of the Wajong"),
    ("recht op Wajong gekregen", "a fact of the Wajong"),
    ("krijgt geen studietoeslag", "nobody gets anything"),
];

/// Every sentence that a rule, a pair of instruments or the table of beschut werk can say, with where.
fn zinnen() -> Vec<(String, String)> {
    let mut lijst = Vec::new();
    for (regel, rij, _) in versies() {
        let mut zin = |tekst: &str| lijst.push((regel.code.to_owned(), tekst.to_owned()));
        zin(regel.titel);
        zin(rij.waarde.zin);
        rij.waarde.meldingen.iter().for_each(|melding| zin(&melding.melding.tekst()));
        rij.waarde.bezoek(&mut |deel| {
            let Some(bewoording) = deel.bewoording() else { return };
            [bewoording.voldaan, bewoording.niet_voldaan, bewoording.onbeslist].into_iter().for_each(&mut zin);
            bewoording.besluit.iter().for_each(|besluit| zin(besluit.vraag));
        });
    }
    for paar in samenloop::paren() {
        for rij in paar.uitwerking.rijen {
            lijst.push((paar.code.to_owned(), rij.waarde.zin.to_owned()));
        }
    }
    for dag in ["2015-01-01", "2017-01-01", "2026-01-01"] {
        for rij in plicht::tabel(dag.parse().expect("a date")).expect("known law") {
            lijst.push((rij.code.to_owned(), rij.tekst.to_owned()));
        }
    }
    lijst
}

#[test]
fn nobody_is_told_to_have_a_right_that_somebody_must_still_decide_about() {
    let mut onterecht = BTreeSet::new();
    let mut gebruikt = BTreeSet::new();
    for (code, zin) in zinnen() {
        let zin = zin.replace("recht heeft op ", "recht op ");
        let klein = zin.to_lowercase();
        let mut rest = zin.as_str();
        while let Some((_, na)) = rest.split_once("recht op ") {
            rest = na;
            match RECHT_OP.iter().find(|wat| na.starts_with(**wat)) {
                Some(wat) => drop(gebruikt.insert(*wat)),
                None => drop(onterecht.insert(format!("{code}: {zin}"))),
            }
        }
        // "nog geen recht", "geen aanspraak": that is what the reader must know
        let zonder = klein.replace("geen aanspraak", "").replace("geen recht", "");
        if zonder.contains("aanspraak") && !AANSPRAAK.contains(&code.as_str()) {
            onterecht.insert(format!("{code}: {zin}"));
        }
        if ["krijg", "kreeg", "gekregen"].iter().any(|woord| klein.contains(woord)) {
            let delen: Vec<&str> = KRIJGT.iter().map(|(deel, _)| *deel).filter(|deel| zin.contains(deel)).collect();
            if delen.is_empty() {
                onterecht.insert(format!("{code}: {zin}"));
            }
            gebruikt.extend(delen);
        }
        if zonder.contains("is gerechtigd") || zonder.contains("heeft recht.") {
            onterecht.insert(format!("{code}: {zin}"));
        }
    }
    assert!(onterecht.is_empty(), "{onterecht:#?}");
    let over: Vec<&&str> =
        RECHT_OP.iter().chain(KRIJGT.iter().map(|(deel, _)| deel)).filter(|deel| !gebruikt.contains(**deel)).collect();
    assert!(over.is_empty(), "strike off {over:?}");
}

#[test]
fn every_version_says_by_itself_what_the_law_says() {
    // who opens one page, or gets one answer, has not read the version before it
    let los = |zin: &str| {
        zin.split_whitespace().count() >= 5
            && !["Als voorheen", "Idem", "Hetzelfde"].iter().any(|begin| zin.starts_with(begin))
    };
    let niet: BTreeSet<&str> = versies().iter().map(|(_, rij, _)| rij.waarde.zin).filter(|zin| !los(zin)).collect();
    assert!(niet.is_empty(), "{niet:#?}");
}
