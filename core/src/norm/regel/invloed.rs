//! How much a fact decides: the chance that it alone turns the verdict, when every class of every unknown fact is as
//! likely as the others. Only an order of questions rests on it, never a verdict.

use super::feit::{Beeld, Feit};
use super::oordeel::FeitNodig;
use super::voorwaarde::Voorwaarde;
use super::weging::Verdict;
use crate::tijd::Datum;

/// A chance, in 2^32nds.
type Kans = u64;
const ZEKER: Kans = 1 << 32;

fn maal(een: Kans, ander: Kans) -> Kans {
    een.saturating_mul(ander) >> 32
}

/// The facts to ask for, the most decisive first; those that follow from another fact are asked for as that fact.
pub(super) fn op_invloed<F: Feit>(
    beslissend: &[F],
    voorwaarde: &Voorwaarde<F>,
    beeld: &impl Beeld<F>,
    dag: Datum,
) -> Vec<FeitNodig<F>> {
    let invloeden = invloeden(voorwaarde, beeld, dag);
    let mut feiten: Vec<FeitNodig<F>> = Vec::with_capacity(beslissend.len());
    for feit in beslissend {
        let invloed = invloeden.iter().find(|(ander, _)| ander == feit).map_or(0, |(_, invloed)| *invloed);
        let gevraagd = beeld.oorzaak(*feit);
        match feiten.iter_mut().find(|al| al.feit == gevraagd) {
            Some(al) => al.invloed = al.invloed.max(invloed),
            None => feiten.push(FeitNodig { feit: gevraagd, invloed }),
        }
    }
    feiten.sort_by_key(|feit| (std::cmp::Reverse(feit.invloed), feit.feit.nummer()));
    feiten
}

/// The influence of each unknown fact of the condition, by the number of the fact; the largest place counts.
fn invloeden<F: Feit>(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Vec<(F, Kans)> {
    let mut lijst = Vec::new();
    daal_af(voorwaarde, beeld, dag, ZEKER, &mut lijst);
    lijst
}

fn daal_af<F: Feit>(
    voorwaarde: &Voorwaarde<F>,
    beeld: &impl Beeld<F>,
    dag: Datum,
    gewicht: Kans,
    lijst: &mut Vec<(F, Kans)>,
) {
    let mut deel_telt = |delen: &[Voorwaarde<F>], neutraal: fn(Kans) -> Kans| {
        let kansen: Vec<Kans> = delen.iter().map(|deel| neutraal(kans_op_ja(deel, beeld, dag))).collect();
        for (plek, deel) in delen.iter().enumerate() {
            if deel.weeg(beeld, dag) == Verdict::FeitenNodig {
                let anderen = kansen.iter().enumerate().filter(|(ander, _)| *ander != plek).map(|(_, kans)| *kans);
                daal_af(deel, beeld, dag, anderen.fold(gewicht, maal), lijst);
            }
        }
    };
    match voorwaarde {
        Voorwaarde::Alle(delen) => deel_telt(delen, |kans| kans),
        Voorwaarde::Een(delen) => deel_telt(delen, |kans| ZEKER.saturating_sub(kans)),
        Voorwaarde::Niet(deel) => daal_af(deel, beeld, dag, gewicht, lijst),
        Voorwaarde::Regel(regel) => {
            if let Some(rij) = regel.versie(dag) {
                daal_af(&rij.waarde.voorwaarde, beeld, dag, gewicht, lijst);
            }
        }
        Voorwaarde::Feit(blad) => {
            if beeld.klasse(blad.feit).is_none() {
                match lijst.iter_mut().find(|(feit, _)| *feit == blad.feit) {
                    Some((_, hoogste)) => *hoogste = gewicht.max(*hoogste),
                    None => lijst.push((blad.feit, gewicht)),
                }
            }
        }
        Voorwaarde::Vast(_) => {}
    }
}

/// The chance that the condition is met; a decision that is still to be taken counts for half.
fn kans_op_ja<F: Feit>(voorwaarde: &Voorwaarde<F>, beeld: &impl Beeld<F>, dag: Datum) -> Kans {
    match voorwaarde {
        Voorwaarde::Alle(delen) => delen.iter().map(|deel| kans_op_ja(deel, beeld, dag)).fold(ZEKER, maal),
        Voorwaarde::Een(delen) => {
            let geen = delen.iter().map(|deel| ZEKER.saturating_sub(kans_op_ja(deel, beeld, dag))).fold(ZEKER, maal);
            ZEKER.saturating_sub(geen)
        }
        Voorwaarde::Niet(deel) => ZEKER.saturating_sub(kans_op_ja(deel, beeld, dag)),
        Voorwaarde::Regel(regel) => regel.versie(dag).map_or(0, |rij| kans_op_ja(&rij.waarde.voorwaarde, beeld, dag)),
        Voorwaarde::Vast(vast) => vast.besluit.map_or(0, |_| ZEKER >> 1),
        Voorwaarde::Feit(blad) => match blad.weeg(beeld) {
            Verdict::Ja => ZEKER,
            Verdict::Nee => 0,
            Verdict::BesluitNodig => ZEKER >> 1,
            Verdict::FeitenNodig => {
                let klassen = u64::try_from(blad.feit.def().klassen.len()).unwrap_or(1);
                ZEKER.saturating_mul(u64::from(blad.ja.aantal())).checked_div(klassen).unwrap_or(ZEKER >> 1)
            }
        },
    }
}
