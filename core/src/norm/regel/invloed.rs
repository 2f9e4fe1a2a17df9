//! How much a fact decides: the chance that it alone turns the verdict, when every class of every unknown fact is as
//! likely as the others. Only an order of questions rests on it, never a verdict.

use super::feit::{Beeld, Feit};
use super::oordeel::FeitNodig;
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Voorwaarde};
use super::weging::{Gevonden, Weging};

/// A chance, in 2^32nds.
type Kans = u64;
const ZEKER: Kans = 1 << 32;

fn maal(een: Kans, ander: Kans) -> Kans {
    een.saturating_mul(ander) >> 32
}

/// The facts to ask for, the most decisive first; those that follow from another fact are asked for as that fact.
pub(super) fn op_invloed<F: Feit>(
    beslissend: &[F],
    regel: &'static Regel<F>,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
) -> Vec<FeitNodig<F>> {
    let invloeden = invloeden(regel, weging);
    let mut feiten: Vec<FeitNodig<F>> = Vec::with_capacity(beslissend.len());
    for feit in beslissend {
        let invloed = invloeden.iter().find(|(ander, _)| ander == feit).map_or(0, |(_, invloed)| *invloed);
        let gevraagd = weging.beeld.oorzaak(*feit);
        match feiten.iter_mut().find(|al| al.feit == gevraagd) {
            Some(al) => al.invloed = al.invloed.max(invloed),
            None => feiten.push(FeitNodig { feit: gevraagd, invloed }),
        }
    }
    feiten.sort_by_key(|feit| (std::cmp::Reverse(feit.invloed), feit.feit.nummer()));
    feiten
}

/// The influence of each unknown fact of the rule; the largest place counts.
fn invloeden<F: Feit>(regel: &'static Regel<F>, weging: &mut Weging<'_, F, impl Beeld<F>>) -> Vec<(F, Kans)> {
    let mut lijst = Vec::new();
    if let Some(rij) = regel.versie(weging.dag) {
        daal_af(&rij.waarde.voorwaarde, weging, ZEKER, &mut lijst);
    }
    lijst
}

fn daal_af<F: Feit>(
    voorwaarde: &Voorwaarde<F>,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
    gewicht: Kans,
    lijst: &mut Vec<(F, Kans)>,
) {
    match voorwaarde {
        Voorwaarde::Alle(delen) => daal_af_in(delen, |kans| kans, weging, gewicht, lijst),
        Voorwaarde::Een(delen) => daal_af_in(delen, |kans| ZEKER.saturating_sub(kans), weging, gewicht, lijst),
        Voorwaarde::Niet(deel) => daal_af(deel, weging, gewicht, lijst),
        Voorwaarde::Regel(regel) => {
            if let Some(rij) = regel.versie(weging.dag) {
                daal_af(&rij.waarde.voorwaarde, weging, gewicht, lijst);
            }
        }
        Voorwaarde::Feit(blad) => {
            if weging.beeld.klasse(blad.feit).is_none() {
                match lijst.iter_mut().find(|(feit, _)| *feit == blad.feit) {
                    Some((_, hoogste)) => *hoogste = gewicht.max(*hoogste),
                    None => lijst.push((blad.feit, gewicht)),
                }
            }
        }
        Voorwaarde::Vast(_) => {}
    }
}

/// Of several conditions: a part turns the whole when the others leave it to that part, each with the chance `neutraal`.
fn daal_af_in<F: Feit>(
    delen: &[Voorwaarde<F>],
    neutraal: fn(Kans) -> Kans,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
    gewicht: Kans,
    lijst: &mut Vec<(F, Kans)>,
) {
    let kansen: Vec<Kans> = delen.iter().map(|deel| neutraal(kans_op_ja(deel, weging))).collect();
    for (plek, deel) in delen.iter().enumerate() {
        if weging.weeg(deel) == Verdict::FeitenNodig {
            let anderen = kansen.iter().enumerate().filter(|(ander, _)| *ander != plek).map(|(_, kans)| *kans);
            daal_af(deel, weging, anderen.fold(gewicht, maal), lijst);
        }
    }
}

/// The chance that the condition is met; a decision that is still to be taken counts for half.
fn kans_op_ja<F: Feit>(voorwaarde: &Voorwaarde<F>, weging: &mut Weging<'_, F, impl Beeld<F>>) -> Kans {
    match voorwaarde {
        Voorwaarde::Alle(delen) => delen.iter().map(|deel| kans_op_ja(deel, weging)).fold(ZEKER, maal),
        Voorwaarde::Een(delen) => {
            let geen = delen.iter().map(|deel| ZEKER.saturating_sub(kans_op_ja(deel, weging))).fold(ZEKER, maal);
            ZEKER.saturating_sub(geen)
        }
        Voorwaarde::Niet(deel) => ZEKER.saturating_sub(kans_op_ja(deel, weging)),
        Voorwaarde::Regel(regel) => {
            if let Some(al) = weging.kansen.zoek(regel) {
                return al;
            }
            // a value that is known has no chance to reckon with
            match weging.regels.zoek(regel).and_then(Gevonden::waarde) {
                Some(Verdict::Ja) => return ZEKER,
                Some(Verdict::Nee) => return 0,
                _ => {}
            }
            let kans = regel.versie(weging.dag).map_or(0, |rij| kans_op_ja(&rij.waarde.voorwaarde, weging));
            weging.kansen.zet(regel, kans);
            kans
        }
        Voorwaarde::Vast(vast) if vast.waarde() == Verdict::BesluitNodig => ZEKER >> 1,
        Voorwaarde::Vast(_) => 0,
        Voorwaarde::Feit(blad) => match blad.weeg(weging.beeld) {
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
