//! How much a fact decides: the chance that it alone turns the verdict, when every class of every unknown fact is as
//! likely as the others. Only an order of questions rests on it, never a verdict.

use super::feit::{Beeld, Feit};
use super::oordeel::FeitNodig;
use super::verdict::Verdict;
use super::voorwaarde::{Regel, Voorwaarde};
use super::weging::Weging;

/// A chance, in 2^32nds.
type Kans = u64;
const ZEKER: Kans = 1 << 32;

fn maal(een: Kans, ander: Kans) -> Kans {
    een.saturating_mul(ander) >> 32
}

/// What was found of a fact that is not known.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Onbekend {
    /// Its influence; the largest place counts.
    invloed: Kans,
    /// How many-th it is among the facts to ask for, from 1.
    gevraagd: usize,
}

/// The facts to ask for, the most decisive first; those that follow from another fact are asked for as that fact.
pub(super) fn op_invloed<F: Feit>(
    beslissend: &[F],
    regel: &'static Regel<F>,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
) -> Vec<FeitNodig<F>> {
    weging.onbekend.fill(Onbekend::default());
    daal_af_in_regel(regel, weging, ZEKER);
    let mut feiten: Vec<FeitNodig<F>> = Vec::with_capacity(beslissend.len());
    for feit in beslissend {
        let Onbekend { invloed, .. } = van(weging, *feit);
        let feit = weging.beeld.oorzaak(*feit);
        let Onbekend { gevraagd, .. } = van(weging, feit);
        match feiten.get_mut(gevraagd.wrapping_sub(1)) {
            Some(al) => al.invloed = al.invloed.max(invloed),
            None => {
                feiten.push(FeitNodig { feit, invloed });
                schrijf(weging, feit, |onbekend| onbekend.gevraagd = feiten.len());
            }
        }
    }
    feiten.sort_unstable_by_key(|feit| (std::cmp::Reverse(feit.invloed), feit.feit.nummer()));
    feiten
}

/// What was found of the fact.
fn van<F: Feit>(weging: &Weging<'_, F, impl Beeld<F>>, feit: F) -> Onbekend {
    weging.onbekend.get(feit.nummer()).copied().unwrap_or_default()
}

fn schrijf<F: Feit>(weging: &mut Weging<'_, F, impl Beeld<F>>, feit: F, wat: impl FnOnce(&mut Onbekend)) {
    let plek = feit.nummer();
    if weging.onbekend.len() <= plek {
        weging.onbekend.resize(plek.saturating_add(1), Onbekend::default());
    }
    if let Some(onbekend) = weging.onbekend.get_mut(plek) {
        wat(onbekend);
    }
}

/// What was reckoned of a part of a condition, in the order in which the condition is written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deel {
    /// The chance that it is met; a decision that is still to be taken counts for half.
    kans: Kans,
    waarde: Verdict,
    /// Where the next part stands that is no part of this one.
    volgende: usize,
}

/// Reckons a condition and all its parts; they are put at the end of the list at hand.
fn reken<F: Feit>(voorwaarde: &Voorwaarde<F>, weging: &mut Weging<'_, F, impl Beeld<F>>) -> (Kans, Verdict) {
    let plek = weging.delen.len();
    weging.delen.push(Deel { kans: 0, waarde: Verdict::Nee, volgende: plek });
    let (kans, waarde) = match voorwaarde {
        Voorwaarde::Alle(delen) => {
            let (mut kans, mut waarde) = (ZEKER, Verdict::Ja);
            for deel in *delen {
                let (van_deel, waarde_van_deel) = reken(deel, weging);
                (kans, waarde) = (maal(kans, van_deel), waarde.en(waarde_van_deel));
            }
            (kans, waarde)
        }
        Voorwaarde::Een(delen) => {
            let (mut geen, mut waarde) = (ZEKER, Verdict::Nee);
            for deel in *delen {
                let (van_deel, waarde_van_deel) = reken(deel, weging);
                (geen, waarde) = (maal(geen, niet(van_deel)), waarde.of(waarde_van_deel));
            }
            (niet(geen), waarde)
        }
        Voorwaarde::Niet(deel) => {
            let (kans, waarde) = reken(deel, weging);
            (niet(kans), waarde.omgekeerd())
        }
        Voorwaarde::Regel(regel) => {
            let waarde = weging.weeg_regel(regel);
            (kans_van_regel(regel, waarde, weging), waarde)
        }
        Voorwaarde::Vast(vast) => (kans_van(vast.waarde(), 0), vast.waarde()),
        Voorwaarde::Feit(blad) => {
            let waarde = blad.weeg(weging.beeld);
            let klassen = u64::try_from(blad.feit.def().klassen.len()).unwrap_or(1);
            let ja = ZEKER.saturating_mul(u64::from(blad.ja.aantal())).checked_div(klassen).unwrap_or(ZEKER >> 1);
            (kans_van(waarde, ja), waarde)
        }
    };
    let volgende = weging.delen.len();
    if let Some(deel) = weging.delen.get_mut(plek) {
        *deel = Deel { kans, waarde, volgende };
    }
    (kans, waarde)
}

fn niet(kans: Kans) -> Kans {
    ZEKER.saturating_sub(kans)
}

/// The chance of a value; `onbekend` where a fact is not known.
fn kans_van(waarde: Verdict, onbekend: Kans) -> Kans {
    match waarde {
        Verdict::Ja => ZEKER,
        Verdict::Nee => 0,
        Verdict::BesluitNodig => ZEKER >> 1,
        Verdict::FeitenNodig => onbekend,
    }
}

/// Reckoned once per person; a value that is known has no chance to reckon with.
fn kans_van_regel<F: Feit>(
    regel: &'static Regel<F>,
    waarde: Verdict,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
) -> Kans {
    if matches!(waarde, Verdict::Ja | Verdict::Nee) {
        return kans_van(waarde, 0);
    }
    if let Some(al) = weging.kansen.zoek(regel) {
        return al;
    }
    let begin = weging.delen.len();
    let kans = regel.versie(weging.dag).map_or(0, |rij| reken(&rij.waarde.voorwaarde, weging).0);
    weging.delen.truncate(begin);
    weging.kansen.zet(regel, kans);
    kans
}

/// Reckons a rule and goes down to each fact in it that is not known.
fn daal_af_in_regel<F: Feit>(regel: &'static Regel<F>, weging: &mut Weging<'_, F, impl Beeld<F>>, gewicht: Kans) {
    let Some(rij) = regel.versie(weging.dag) else { return };
    let begin = weging.delen.len();
    reken(&rij.waarde.voorwaarde, weging);
    daal_af(&rij.waarde.voorwaarde, begin, weging, gewicht);
    weging.delen.truncate(begin);
}

/// The same in the condition that stands at `plek` in the list at hand.
fn daal_af<F: Feit>(voorwaarde: &Voorwaarde<F>, plek: usize, weging: &mut Weging<'_, F, impl Beeld<F>>, gewicht: Kans) {
    let eerste = plek.saturating_add(1);
    match voorwaarde {
        Voorwaarde::Alle(delen) => daal_af_in(delen, eerste, |kans| kans, weging, gewicht),
        Voorwaarde::Een(delen) => daal_af_in(delen, eerste, niet, weging, gewicht),
        Voorwaarde::Niet(deel) => daal_af(deel, eerste, weging, gewicht),
        Voorwaarde::Regel(regel) => daal_af_in_regel(regel, weging, gewicht),
        Voorwaarde::Feit(blad) => {
            if weging.beeld.klasse(blad.feit).is_none() {
                schrijf(weging, blad.feit, |onbekend| onbekend.invloed = gewicht.max(onbekend.invloed));
            }
        }
        Voorwaarde::Vast(_) => {}
    }
}

/// Of several conditions, of which the first stands at `eerste`: a part turns the whole when the others leave it to that part,
/// each with the chance `neutraal`.
fn daal_af_in<F: Feit>(
    delen: &[Voorwaarde<F>],
    eerste: usize,
    neutraal: fn(Kans) -> Kans,
    weging: &mut Weging<'_, F, impl Beeld<F>>,
    gewicht: Kans,
) {
    let mut hier = eerste;
    for deel in delen {
        let Some(&Deel { waarde, volgende, .. }) = weging.delen.get(hier) else { return };
        if waarde == Verdict::FeitenNodig {
            let mut anderen = gewicht;
            let mut ander = eerste;
            for _ in delen {
                let Some(&Deel { kans, volgende, .. }) = weging.delen.get(ander) else { return };
                if ander != hier {
                    anderen = maal(anderen, neutraal(kans));
                }
                ander = volgende;
            }
            daal_af(deel, hier, weging, anderen);
        }
        hier = volgende;
    }
}
