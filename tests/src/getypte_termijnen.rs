//! Input of a vector about a term as the types of the library: the typed entry of Rust.

use participatiewet::Error;
use participatiewet::termijnen::{
    self, Besluitdag, EersteDag, EindeOpschorting, Keuzes, Opschorting, Tijdvakgrond, Verzoekgrond, Voortijdig,
    Wachttijd, beslissing_op_bezwaar, beslistermijn, betaaldag, bezwaartermijn, dwangsom,
};
use serde_json::Value;

use crate::antwoorden::Uitkomst;
use crate::getypt::{Object, ja_nee, nodig, veld};

pub(crate) fn uit_typen(bewerking: &str, object: &Object) -> Result<Uitkomst, Error> {
    match bewerking {
        "termijnen.beslistermijn" => termijnen::beslistermijn(&beslissen(object)).map(Uitkomst::Termijn),
        "termijnen.bezwaartermijn" => termijnen::bezwaartermijn(&bezwaar(object)).map(Uitkomst::Termijn),
        "termijnen.beslissing_op_bezwaar" => {
            termijnen::beslissing_op_bezwaar(&op_bezwaar(object)).map(Uitkomst::Termijn)
        }
        "termijnen.betaaldag" => {
            termijnen::betaaldag(&betaaldag::Invoer::new(nodig(object, "maand"))).map(Uitkomst::Termijn)
        }
        "termijnen.dwangsom" => termijnen::dwangsom(&te_laat(object)).map(Uitkomst::Dwangsom),
        onbekend => panic!("no operation is called {onbekend}"),
    }
}

fn beslissen(object: &Object) -> beslistermijn::Invoer {
    use beslistermijn::Soort;
    let soort = match veld::<String>(object, "soort").as_deref() {
        None | Some("redelijk") => Soort::Redelijk,
        Some("loonkostensubsidie") => Soort::Loonkostensubsidie,
        Some("advies_beschut_werk") => Soort::AdviesBeschutWerk,
        Some(onbekend) => panic!("no soort is called {onbekend}"),
    };
    let mut invoer = beslistermijn::Invoer::new(nodig(object, "startdag"), soort);
    invoer.opschortingen = opschortingen(object);
    invoer.mededeling = veld(object, "mededeling");
    invoer.nieuwe_laatste_dag = veld(object, "nieuwe_laatste_dag");
    invoer.op_dag = veld(object, "op_dag");
    invoer.keuzes = keuzes(object.get("keuzes"));
    invoer
}

fn bezwaar(object: &Object) -> bezwaartermijn::Invoer {
    let mut invoer = bezwaartermijn::Invoer::new(nodig(object, "bekendmaking"));
    invoer.ontvangen = veld(object, "ontvangen");
    invoer.ter_post = veld(object, "ter_post");
    invoer
}

fn op_bezwaar(object: &Object) -> beslissing_op_bezwaar::Invoer {
    let mut invoer = beslissing_op_bezwaar::Invoer::new(nodig(object, "bekendmaking"));
    invoer.commissie = object.get("commissie").filter(|waarde| !waarde.is_null()).map(|_| ja_nee(object, "commissie"));
    invoer.opschortingen = opschortingen(object);
    invoer.verdaagd_weken = veld(object, "verdaagd_weken");
    invoer.uitstel_tot_en_met = veld(object, "uitstel_tot_en_met");
    invoer.op_dag = veld(object, "op_dag");
    invoer.keuzes = keuzes(object.get("keuzes"));
    invoer
}

fn te_laat(object: &Object) -> dwangsom::Invoer {
    use dwangsom::{Einde, Uitzondering};
    let einde = match (veld(object, "besluit"), veld(object, "tot_en_met")) {
        (Some(besluit), None) => Einde::Besluit(besluit),
        (None, Some(tot_en_met)) => Einde::Lopend(tot_en_met),
        _ => panic!("besluit or tot_en_met: {object:?}"),
    };
    let mut invoer = dwangsom::Invoer::new(nodig(object, "ingebrekestelling"), nodig(object, "laatste_dag"), einde);
    invoer.aanvragers = veld(object, "aanvragers");
    invoer.uitzondering = veld::<String>(object, "uitzondering").map(|naam| match naam.as_str() {
        "onredelijk_laat" => Uitzondering::OnredelijkLaat,
        "geen_belanghebbende" => Uitzondering::GeenBelanghebbende,
        "kennelijk" => Uitzondering::Kennelijk,
        onbekend => panic!("no uitzondering is called {onbekend}"),
    });
    invoer.keuzes = keuzes(object.get("keuzes"));
    invoer
}

fn opschortingen(object: &Object) -> Vec<Opschorting> {
    let Some(Value::Array(lijst)) = object.get("opschortingen") else { return Vec::new() };
    lijst.iter().map(|een| opschorting(een.as_object().expect("an object"))).collect()
}

fn opschorting(object: &Object) -> Opschorting {
    let verzoek = |grond| Opschorting::Verzoek {
        grond,
        gevraagd: nodig(object, "gevraagd"),
        uiterlijk: veld(object, "uiterlijk"),
        ontvangen: veld(object, "ontvangen"),
    };
    let tijdvak =
        |grond| Opschorting::Tijdvak { grond, van: nodig(object, "van"), tot_en_met: nodig(object, "tot_en_met") };
    match nodig::<String>(object, "grond").as_str() {
        "aanvulling" => verzoek(Verzoekgrond::Aanvulling),
        "verzuim" => verzoek(Verzoekgrond::Verzuim),
        "buitenland" => verzoek(Verzoekgrond::Buitenland),
        "instemming" => tijdvak(Tijdvakgrond::Instemming),
        "aanvrager" => tijdvak(Tijdvakgrond::Aanvrager),
        "overmacht" => tijdvak(Tijdvakgrond::Overmacht),
        onbekend => panic!("no grond is called {onbekend}"),
    }
}

/// Each choice by its own enum: the names stand here a second time, on purpose.
fn keuzes(object: Option<&Value>) -> Keuzes {
    let mut k = Keuzes::default();
    let Some(Value::Object(object)) = object else { return k };
    for (id, variant) in object {
        match (id.as_str(), variant.as_str().expect("the name of a variant")) {
            ("opschorting_einde", "tot") => k.opschorting_einde = EindeOpschorting::Tot,
            ("opschorting_einde", "tot_en_met") => k.opschorting_einde = EindeOpschorting::TotEnMet,
            ("dwangsom_eerste_dag", "dag_erna") => k.dwangsom_eerste_dag = EersteDag::DagErna,
            ("dwangsom_eerste_dag", "laatste_dag") => k.dwangsom_eerste_dag = EersteDag::LaatsteDag,
            ("dwangsom_wachttijd", "verlengd") => k.dwangsom_wachttijd = Wachttijd::Verlengd,
            ("dwangsom_wachttijd", "niet") => k.dwangsom_wachttijd = Wachttijd::Niet,
            ("dwangsom_besluitdag", "telt_niet") => k.dwangsom_besluitdag = Besluitdag::TeltNiet,
            ("dwangsom_besluitdag", "telt_mee") => k.dwangsom_besluitdag = Besluitdag::TeltMee,
            ("ingebrekestelling_voortijdig", "ongeldig") => k.ingebrekestelling_voortijdig = Voortijdig::Ongeldig,
            ("ingebrekestelling_voortijdig", "vanaf_einde") => k.ingebrekestelling_voortijdig = Voortijdig::VanafEinde,
            (id, variant) => panic!("no choice {id}={variant}"),
        }
    }
    k
}
