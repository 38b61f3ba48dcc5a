//! The command `thethuc`.

use std::process::ExitCode;

fn main() -> ExitCode {
    thethuc::cli::run()
}
