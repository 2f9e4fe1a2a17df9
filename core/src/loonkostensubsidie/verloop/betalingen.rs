//! What is paid in a calendar month: the exact day parts of that month summed, rounded once (choice `deelmaand`).

use super::Verloopperiode;
use crate::fout::{Error, Fout};
use crate::grootheid::{Bedrag, Breuk};
use crate::tijd::Kalendermaand;

/// The days of one period in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Deel {
    /// Number of the period, from 1.
    pub periode: usize,
    /// How many days of it lie in the month.
    pub dagen: u32,
}

/// The payment of one calendar month.
#[derive(Debug, Clone)]
pub struct Betaling {
    maand: Kalendermaand,
    delen: Vec<Deel>,
    exact: (Breuk, Breuk),
    bedrag: Bedrag,
    zonder_werkgeverslasten: Bedrag,
}

impl Betaling {
    /// The month.
    #[must_use]
    pub fn maand(&self) -> Kalendermaand {
        self.maand
    }

    /// Of which periods how many days count.
    #[must_use]
    pub fn delen(&self) -> &[Deel] {
        &self.delen
    }

    /// Euros, employer costs included, rounded to the cent.
    #[must_use]
    pub fn bedrag(&self) -> Bedrag {
        self.bedrag
    }

    /// Euros, without employer costs, rounded for itself.
    #[must_use]
    pub fn bedrag_zonder_werkgeverslasten(&self) -> Bedrag {
        self.zonder_werkgeverslasten
    }

    /// The compensation for employer costs: what is left between the two.
    #[must_use]
    pub fn werkgeverslasten(&self) -> Bedrag {
        self.bedrag.min_bedrag(self.zonder_werkgeverslasten)
    }

    /// The same in euros before the one rounding: with and without employer costs.
    #[must_use]
    pub fn exact(&self) -> (Breuk, Breuk) {
        self.exact
    }
}

/// The payments of every month that the periods touch, in order.
pub(super) fn betalingen(perioden: &[Verloopperiode]) -> Result<Vec<Betaling>, Error> {
    let (Some(eerste), Some(laatste)) = (perioden.first(), perioden.last()) else { return Ok(Vec::new()) };
    let mut lijst = Vec::new();
    let mut maand = Kalendermaand::van(eerste.van());
    while maand.eerste_dag() < laatste.tot() {
        lijst.push(betaling(maand, perioden)?);
        maand = maand.volgende();
    }
    Ok(lijst)
}

fn betaling(maand: Kalendermaand, perioden: &[Verloopperiode]) -> Result<Betaling, Error> {
    let (mut delen, mut met, mut zonder) = (Vec::new(), Breuk::NUL, Breuk::NUL);
    for (nul, periode) in perioden.iter().enumerate() {
        let van = periode.van().max(maand.eerste_dag());
        let dagen = van.dagen_tot(periode.tot().min(maand.volgende().eerste_dag()));
        if dagen > 0 {
            delen.push(Deel { periode: nul.saturating_add(1), dagen });
            let deel = Breuk::van(i128::from(dagen), i128::from(maand.dagen()));
            let (per_maand, per_maand_zonder) = periode.exact();
            met = met + per_maand * deel;
            zonder = zonder + per_maand_zonder * deel;
        }
    }
    let (Some(bedrag), Some(zonder_werkgeverslasten)) = (Bedrag::afgerond(met), Bedrag::afgerond(zonder)) else {
        let verwacht = "gegevens waarvan de tussenstappen in 128 bits passen";
        return Err(Fout::new("getal_te_groot", "", verwacht).into());
    };
    Ok(Betaling { maand, delen, exact: (met, zonder), bedrag, zonder_werkgeverslasten })
}
