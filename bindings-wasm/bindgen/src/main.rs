//! Writes the JavaScript and TypeScript around the compiled WASM module.
//!
//! The same as the `wasm-bindgen` command, but built from this workspace: `Cargo.toml` pins one
//! version of wasm-bindgen for the module and for this generator, so the two cannot disagree.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

const USAGE: &str = "usage: participatiewet-bindgen <in.wasm> <web|nodejs> <out-dir> <out-name>";

fn main() -> ExitCode {
    let args: Vec<String> = match std::env::args_os().skip(1).map(|a| a.into_string()).collect() {
        Ok(args) => args,
        Err(arg) => return fail(&format!("argument {arg:?} is not valid UTF-8\n{USAGE}")),
    };
    let [input, target, out_dir, out_name] = args.as_slice() else {
        return fail(&format!("4 arguments expected, {} given\n{USAGE}", args.len()));
    };
    match generate(input, target, out_dir, out_name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

fn generate(input: &str, target: &str, out_dir: &str, out_name: &str) -> Result<(), String> {
    if !std::path::Path::new(input).is_file() {
        return Err(format!("{input} does not exist; build participatiewet-wasm first"));
    }
    let mut bindgen = Bindgen::new();
    match target {
        "web" => bindgen.web(true),
        "nodejs" => bindgen.nodejs(true),
        other => return Err(format!("unknown target '{other}'\n{USAGE}")),
    }
    .and_then(|bindgen| {
        bindgen
            .input_path(input)
            .out_name(out_name)
            .typescript(true)
            // `await init()` finds the .wasm beside the .js, as with the wasm-bindgen command
            .omit_default_module_path(false)
            // names of functions inside the module: of no use to a caller, and a seventh of its size
            .remove_name_section(true)
            .generate(out_dir)
    })
    .map_err(|error| format!("{input}, target {target}: {error:#}"))
}

fn fail(message: &str) -> ExitCode {
    eprintln!("participatiewet-bindgen: {message}");
    ExitCode::FAILURE
}
