//! Which rows belong to one dossier: one pass to number them, one to put their places in order.

use std::collections::HashMap;

/// The places of the rows, dossier by dossier.
#[derive(Debug)]
pub(super) struct Groepen {
    plekken: Vec<usize>,
    eindes: Vec<usize>,
}

impl Groepen {
    pub(super) fn iter(&self) -> impl Iterator<Item = &[usize]> {
        let begin = std::iter::once(0).chain(self.eindes.iter().copied());
        begin.zip(self.eindes.iter().copied()).map(|(van, tot)| self.plekken.get(van..tot).unwrap_or_default())
    }
}

/// Groups by dossier and machine, in order of first appearance; within a group the rows keep their order.
pub(super) fn groepeer<'a>(dossier: &[&'a str], traject: &[&'a str]) -> Groepen {
    let mut nummers: HashMap<(&'a str, &'a str), usize> = HashMap::new();
    let mut groep_van_rij = Vec::with_capacity(dossier.len());
    let mut aantallen: Vec<usize> = Vec::new();
    let mut vorige: Option<((&str, &str), usize)> = None;
    for sleutel in dossier.iter().copied().zip(traject.iter().copied()) {
        let nummer = match vorige {
            Some((ander, nummer)) if ander == sleutel => nummer,
            _ => *nummers.entry(sleutel).or_insert_with(|| {
                aantallen.push(0);
                aantallen.len().saturating_sub(1)
            }),
        };
        vorige = Some((sleutel, nummer));
        if let Some(aantal) = aantallen.get_mut(nummer) {
            *aantal = aantal.saturating_add(1);
        }
        groep_van_rij.push(nummer);
    }
    let mut totaal: usize = 0;
    let mut volgende: Vec<usize> = Vec::with_capacity(aantallen.len());
    for aantal in &aantallen {
        volgende.push(totaal);
        totaal = totaal.saturating_add(*aantal);
    }
    let mut plekken = vec![0; totaal];
    for (rij, groep) in groep_van_rij.iter().enumerate() {
        if let Some(plek) = volgende.get_mut(*groep) {
            if let Some(vak) = plekken.get_mut(*plek) {
                *vak = rij;
            }
            *plek = plek.saturating_add(1);
        }
    }
    Groepen { plekken, eindes: volgende }
}
