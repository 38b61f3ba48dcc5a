//! A program that builds a plan and checks what it built: the library's door.
//!
//! `cargo run --example embed -- FOLDER PLAN`, by default this folder and one
//! of its plans.

#![allow(clippy::print_stdout)]

use std::error::Error;

use thethuc::{CheckOptions, Format, Language, Workspace};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| ".".to_owned());
    let plan = arguments.next();
    let plan = plan.unwrap_or_else(|| "plans/bloc-tennis-2022.yaml".to_owned());

    // Plans, organ profiles, templates and settings of an office.
    let office = Workspace::open(&folder)?;
    // Nothing is written: the bytes are yours.
    let built = office.build(&plan, Format::BUILT)?;
    for format in Format::BUILT {
        let bytes = built.bytes(*format).map_or(0, <[u8]>::len);
        println!("{}.{format}: {bytes} bytes", built.name.display());
    }
    for doubtful in &built.report {
        println!("{}", doubtful.message.text(Language::Vietnamese));
    }

    // What a reader of the file sees, by the rules in force on its date.
    let report = thethuc::check(&built.docx, &CheckOptions::default())?;
    println!(
        "by {}: {} findings",
        report.standard.as_deref().unwrap_or("-"),
        report.remarks.len()
    );
    for finding in &report {
        println!(
            "{}: {}",
            finding.text(Language::Vietnamese),
            finding.citation()
        );
    }
    Ok(())
}
