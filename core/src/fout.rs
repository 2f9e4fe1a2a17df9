//! The one public error of the library: every problem of a record at once.
//!
//! Each problem has a stable `code`, the path of the field (`pad`, a JSON pointer), the value
//! that was seen and what was expected, in plain Dutch. An answer such as "nee" is never an error.

use std::fmt;

/// One problem with one field (a *fout*).
///
/// ```
/// let fout = participatiewet::grootheid::Percentage::lees("1.234").unwrap_err();
/// assert_eq!(fout.code(), "dubbelzinnig");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fout {
    code: &'static str,
    pad: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    waarde: Option<String>,
    verwacht: String,
}

/// A value longer than this is cut in a message: a cell may hold a whole document.
const LANGSTE_WAARDE: usize = 80;

impl Fout {
    /// A problem at `pad` (a JSON pointer such as `/loonwaarde`), with what was expected there.
    #[must_use]
    pub fn new(code: &'static str, pad: impl Into<String>, verwacht: impl Into<String>) -> Self {
        Self { code, pad: pad.into(), waarde: None, verwacht: verwacht.into() }
    }

    /// The same problem with the value that was seen.
    #[must_use]
    pub fn met_waarde(mut self, waarde: impl fmt::Display) -> Self {
        let tekst = waarde.to_string();
        self.waarde = Some(match tekst.char_indices().nth(LANGSTE_WAARDE) {
            None => tekst,
            Some((einde, _)) => format!("{}…", tekst.get(..einde).unwrap_or_default()),
        });
        self
    }

    /// The same problem, one level deeper: `/taken/0` + `/tempo`.
    #[must_use]
    pub fn onder(mut self, voor: &str) -> Self {
        self.pad = format!("{voor}{}", self.pad);
        self
    }

    /// Stable code, ASCII, for programs and for searching the documentation.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// JSON pointer to the field, for example `/loonwaarde`; empty for the record as a whole.
    #[must_use]
    pub fn pad(&self) -> &str {
        &self.pad
    }

    /// The value as it was seen; `None` when there was no value.
    #[must_use]
    pub fn waarde(&self) -> Option<&str> {
        self.waarde.as_deref()
    }

    /// What was expected, in plain Dutch; a question where the value could mean two things.
    #[must_use]
    pub fn verwacht(&self) -> &str {
        &self.verwacht
    }
}

impl fmt::Display for Fout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}] ", self.code)?;
        match self.pad.strip_prefix('/') {
            Some(veld) => write!(f, "{veld}")?,
            None => write!(f, "invoer")?,
        }
        if let Some(waarde) = &self.waarde {
            write!(f, ": '{waarde}'")?;
        }
        write!(f, ". Verwacht: {}", self.verwacht)
    }
}

/// All problems of one request, at least one.
///
/// ```
/// use participatiewet::loonkostensubsidie::{bereken, Invoer, Route};
/// use participatiewet::grootheid::{Percentage, Uren};
/// let loonwaarde = Percentage::van_honderdsten(25_000); // 250 %
/// let invoer = Invoer::new("2026-07-01".parse()?, Route::Loonwaarde(loonwaarde), Uren::hele(0));
/// let fout = bereken(&invoer).unwrap_err();
/// assert_eq!(fout.fouten().len(), 2);
/// assert_eq!((fout.code(), fout.pad()), ("buiten_bereik", "/loonwaarde"));
/// # Ok::<(), participatiewet::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(Box<Fouten>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Fouten {
    eerste: Fout,
    alle: Vec<Fout>,
}

impl Error {
    /// Code of the first problem.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.eerste.code()
    }

    /// Path of the first problem.
    #[must_use]
    pub fn pad(&self) -> &str {
        self.0.eerste.pad()
    }

    /// Every problem, in the order of the fields.
    #[must_use]
    pub fn fouten(&self) -> &[Fout] {
        &self.0.alle
    }

    /// `None` when there is no problem.
    pub(crate) fn uit(fouten: Vec<Fout>) -> Option<Self> {
        let eerste = fouten.first()?.clone();
        Some(Self(Box::new(Fouten { eerste, alle: fouten })))
    }
}

impl From<Fout> for Error {
    fn from(fout: Fout) -> Self {
        Self(Box::new(Fouten { eerste: fout.clone(), alle: vec![fout] }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nummer, fout) in self.0.alle.iter().enumerate() {
            if nummer > 0 {
                writeln!(f)?;
            }
            write!(f, "{fout}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
