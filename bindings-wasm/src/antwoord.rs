//! Writes an answer of the core as a plain JavaScript object with camelCase keys, in the order of the record.
//!
//! The record is written once, as JSON text, by its own serde form; only the keys are spelled differently on the way.

use std::io::{self, Write};

use participatiewet::norm::{KeuzeDef, Variant};
use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};
use wasm_bindgen::prelude::*;

use crate::namen::{MET_DATA, naar_camel};

/// A plain JavaScript value of anything that serializes without floats.
pub(crate) fn naar_js(waarde: &impl Serialize) -> Result<JsValue, JsValue> {
    let mut json = Vec::with_capacity(8 * 1024);
    waarde
        .serialize(&mut Serializer::with_formatter(&mut json, Camel::default()))
        .map_err(|fout| js_sys::Error::new(&fout.to_string()))?;
    let json = std::str::from_utf8(&json).map_err(|fout| js_sys::Error::new(&fout.to_string()))?;
    js_sys::JSON::parse(json)
}

/// Compact JSON with the names of fields in camelCase; keys that are data stay as they are.
#[derive(Default)]
struct Camel {
    /// For each object that is open: are its keys data.
    open: Vec<bool>,
    in_sleutel: bool,
    data_volgt: bool,
}

impl Formatter for Camel {
    fn begin_object<W: ?Sized + Write>(&mut self, uit: &mut W) -> io::Result<()> {
        self.open.push(std::mem::take(&mut self.data_volgt));
        uit.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, uit: &mut W) -> io::Result<()> {
        self.open.pop();
        uit.write_all(b"}")
    }

    fn begin_array<W: ?Sized + Write>(&mut self, uit: &mut W) -> io::Result<()> {
        self.data_volgt = false;
        uit.write_all(b"[")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, uit: &mut W, eerste: bool) -> io::Result<()> {
        self.in_sleutel = true;
        if eerste { Ok(()) } else { uit.write_all(b",") }
    }

    fn end_object_key<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.in_sleutel = false;
        Ok(())
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, uit: &mut W, tekst: &str) -> io::Result<()> {
        if !self.in_sleutel {
            return uit.write_all(tekst.as_bytes());
        }
        let data = self.open.last().copied().unwrap_or_default();
        self.data_volgt = !data && MET_DATA.contains(&tekst);
        if data { uit.write_all(tekst.as_bytes()) } else { uit.write_all(naar_camel(tekst).as_bytes()) }
    }
}

/// The shape of a choice in the catalogue.
#[derive(Serialize)]
pub(crate) struct Keuze {
    id: &'static str,
    omschrijving: &'static str,
    grond: &'static str,
    varianten: Vec<KeuzeVariant>,
    schakelaar: String,
}

#[derive(Serialize)]
struct KeuzeVariant {
    naam: &'static str,
    tekst: &'static str,
}

impl From<&KeuzeDef> for Keuze {
    fn from(keuze: &KeuzeDef) -> Self {
        let &KeuzeDef { id, omschrijving, grond, varianten, schakelaar } = keuze;
        let varianten = varianten.iter().map(|&Variant { naam, tekst }| KeuzeVariant { naam, tekst }).collect();
        Self { id, omschrijving, grond, varianten, schakelaar: naar_camel(schakelaar).into_owned() }
    }
}
