//! The table of cases.

use participatiewet::grootheid::{Bedrag, Uren};
use participatiewet::loonkostensubsidie::Route;

use crate::caseload::{Caseload, Resultaat};
use crate::tabel::{Kant, tabel};
use crate::tekst::{datum, datum_kort, duizendtallen, veilig};
use crate::vergelijking::{Stand, Vergelijking};

/// How many cases are shown.
const ZAKEN: usize = 25;

/// The first cases, with the amount, the difference and the reason.
#[must_use]
pub fn tabel_van(caseload: &Caseload, pad: &str) -> String {
    let mut uit = "Bedrag per maand, en waarom anders dan een jaar eerder\n".to_owned();
    if caseload.resultaten.is_empty() {
        return uit + "  geen rij kon worden berekend\n";
    }
    let kop = [
        ("zaak", Kant::Links),
        ("peildatum", Kant::Links),
        ("route", Kant::Rechts),
        ("uren", Kant::Links),
        ("per maand", Kant::Rechts),
        ("verschil", Kant::Rechts),
        ("status", Kant::Links),
        ("reden", Kant::Links),
    ];
    let rijen: Vec<[String; 8]> = caseload.resultaten.iter().take(ZAKEN).map(zaak).collect();
    uit.push_str(&tabel(kop, &rijen));
    let meer = caseload.resultaten.len().saturating_sub(ZAKEN);
    if meer > 0 {
        uit.push_str(&format!("  … en {} meer, zie {pad}\n", duizendtallen(meer)));
    }
    uit
}

fn zaak(rij: &Resultaat) -> [String; 8] {
    let (uitkomst, invoer) = (&rij.uitkomst, rij.uitkomst.invoer());
    let route = match invoer.route {
        Route::Loonwaarde(deel) => deel.getoond(),
        Route::Forfaitair => "forfait".to_owned(),
    };
    let uren = |uren: Uren| uren.getoond().trim_end_matches(" uur").to_owned();
    let week = match invoer.normale_arbeidsduur {
        Some(normaal) => format!("{} van {}", uren(invoer.arbeidsduur), uren(normaal)),
        None => uren(invoer.arbeidsduur),
    };
    let (verschil, reden) = vergeleken(&rij.vergelijking);
    [
        veilig(&rij.zaaknummer, 16),
        datum(invoer.peildatum.datum()),
        route,
        week,
        uitkomst.bedrag().getoond(),
        verschil,
        uitkomst.status().tekst().to_owned(),
        reden,
    ]
}

/// The difference and the reason, short.
fn vergeleken(vergelijking: &Vergelijking) -> (String, String) {
    let (verschil, mut reden) = match &vergelijking.stand {
        Stand::Nieuw => ("nieuw".to_owned(), String::new()),
        Stand::NietTeBerekenen(fouten) => {
            let dag = vergelijking.dag.map(datum_kort).unwrap_or_default();
            let velden: Vec<String> = fouten.iter().map(|fout| fout.pad().trim_start_matches('/').to_owned()).collect();
            let wat = if fouten.iter().all(|fout| fout.code() == "ontbreekt") { " ontbreekt" } else { "" };
            ("?".to_owned(), format!("{dag}: {}{wat}", velden.join(", ")))
        }
        Stand::Berekend { verschil, .. } if *verschil == Bedrag::NUL => ("gelijk".to_owned(), String::new()),
        Stand::Berekend { verschil, oorzaken, .. } => {
            let soorten: Vec<String> = oorzaken.iter().map(|oorzaak| oorzaak.soort.to_string()).collect();
            (met_teken(*verschil), soorten.join(" + "))
        }
    };
    if vergelijking.noot.is_some() {
        reden = format!("{reden} (*)").trim_start().to_owned();
    }
    (verschil, reden)
}

/// `+ € 12,34` or `- € 12,34`.
#[must_use]
pub fn met_teken(bedrag: Bedrag) -> String {
    let teken = if bedrag < Bedrag::NUL { "-" } else { "+" };
    let centen = i64::try_from(bedrag.centen().unsigned_abs()).unwrap_or(i64::MAX);
    format!("{teken} {}", Bedrag::van_centen(centen).getoond())
}
