//! How long the clocks of the law run, in one list. Dates and articles stand in `grondslagen`.

use crate::grootheid::Uren;
use crate::tijd::Datum;

/// Pw art. 10c lid 2: one application in twelve months.
pub(super) const DOELGROEP_AANVRAAG_MAANDEN: u32 = 12;
/// Awb art. 4:13 lid 2: a reasonable term is over after eight weeks.
pub(super) const REDELIJK_WEKEN: u32 = 8;
/// Awb art. 4:5 lid 4: a decision not to treat an application is told within four weeks.
pub(super) const BUITEN_BEHANDELING_WEKEN: u32 = 4;
/// Pw art. 10d lid 12: the decision on loonkostensubsidie.
pub(super) const LKS_BESLISSING_WEKEN: u32 = 5;
/// Pw art. 10d lid 5: the forfait, from the first day of the job.
pub(super) const FORFAIT_MAANDEN: u32 = 6;
/// Pw art. 10d lid 2: an application after the job began.
pub(super) const LATE_AANVRAAG_MAANDEN: u32 = 6;
/// Besluit advisering beschut werk art. 2: the advice of UWV; also what UWV names for its other assessments.
pub(super) const UWV_WEKEN: u32 = 8;
/// Besluit advisering beschut werk art. 3 lid 3: a repeated own request without new facts.
pub(super) const HERHAALD_VERZOEK_MAANDEN: u32 = 12;
/// Pw art. 8a lid 2 onder d: the first permission for a proefplaats, and its extension.
pub(super) const PROEFPLAATS_EERST_MAANDEN: u32 = 2;
/// As above: the extension.
pub(super) const PROEFPLAATS_VERLENGING_MAANDEN: u32 = 4;
/// Pw art. 10a lid 5, 6: schooling and premium, each half year.
pub(super) const PARTICIPATIEPLAATS_HALFJAAR: u32 = 6;
/// Pw art. 10a lid 8: the first assessment.
pub(super) const PARTICIPATIEPLAATS_BEOORDELING: u32 = 9;
/// Pw art. 10a lid 8: the end after a negative assessment, and the length of each extension.
pub(super) const PARTICIPATIEPLAATS_JAAR: u32 = 12;
/// Pw art. 10a lid 1: the longest time without an extension.
pub(super) const PARTICIPATIEPLAATS_MAXIMUM: u32 = 24;
/// Pw art. 10a lid 9 and 10: the longest time after one extension.
pub(super) const PARTICIPATIEPLAATS_EEN_VERLENGING: u32 = 36;
/// Pw art. 10a lid 10: the longest time after two extensions.
pub(super) const PARTICIPATIEPLAATS_TWEE_VERLENGINGEN: u32 = 48;
/// Pw art. 9a lid 4: the youngest child, and the ontheffing itself, in years.
pub(super) const ONTHEFFING_JAREN: u32 = 5;
/// Pw art. 9a lid 7 and 8: the plan and every re-examination.
pub(super) const ONTHEFFING_PLAN_MAANDEN: u32 = 6;
/// Awb art. 4:17 lid 3: from the notice of default to the first day of the penalty payment.
pub(super) const INGEBREKESTELLING_WEKEN: u32 = 2;
/// Awb art. 4:17 lid 1: 42 days of penalty payment at most.
pub(super) const DWANGSOM_WEKEN: u32 = 6;
/// Awb art. 6:7: filing an objection.
pub(super) const BEZWAAR_WEKEN: u32 = 6;
/// Awb art. 7:10 lid 1: deciding on it without a committee.
pub(super) const BESLISSING_OP_BEZWAAR_WEKEN: u32 = 6;
/// Awb art. 7:10 lid 1: deciding on it with a committee.
pub(super) const BESLISSING_MET_COMMISSIE_WEKEN: u32 = 12;
/// Awb art. 7:10 lid 3: adjourning.
pub(super) const VERDAGEN_WEKEN: u32 = 6;
/// Awb art. 6:9 lid 2: received by post after the end of the term.
pub(super) const POST_DAGEN: u32 = 7;
/// A full loonwaarde, in hundredths of a percent: no subsidy is left.
pub(super) const VOLLE_LOONWAARDE: i32 = 10_000;
/// Besluit LKS 2021 art. 5 lid 1: the most main tasks.
pub(super) const MEESTE_HOOFDTAKEN: u32 = 5;
/// The code for "ja" of the DKD field on capacity to work below the minimum wage.
pub(super) const DKD_JA: u32 = 1;
/// Pw art. 10a lid 3: the most months that are left out of the two years.
pub(super) const BUITEN_BESCHOUWING_MAANDEN: u32 = 6;
/// Regeling statistiek Participatiewet, IOAW en IOAZ 2015, bijlage 2: the text of this day is the first complete list of types with two
/// digits that was read.
pub(super) const CODELIJST_STATISTIEK: Datum = Datum::constant(2025, 1, 1);
/// No job is longer than seven days and nights; a bound for what is read, not a figure of the law.
pub(super) const UREN_IN_EEN_WEEK: Uren = Uren::hele(168);
