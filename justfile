# The commands of this house. `just` lists them; each is one line, to be read and
# typed by hand as well.

# Lists the recipes.
default:
    @just --list

# Builds the program.
build:
    cargo build

# Builds the example plans to `output/`.
documents *OPTIONS:
    cargo run -- build {{OPTIONS}}

# Runs the tests, all or those whose names hold the words.
test *WORDS:
    cargo test {{WORDS}}

# Writes the golden files anew, for review.
golden:
    UPDATE_GOLDEN=1 cargo test

# Formats the sources.
format:
    cargo fmt

# Format and lints, warnings denied.
lint:
    cargo fmt --check
    cargo clippy --all-targets -- -D warnings

# The pages of the library, in the browser.
docs:
    cargo doc --no-deps --open

# The book, in the browser.
book:
    mdbook serve docs/vi --open

# Licences and sources of dependencies.
deny:
    cargo deny check

# Installs what the judges need: Debian 12, as root.
install-judges:
    .ci/install

# Builds the examples in all formats, and has strangers judge them.
judges OUTPUT="target/judged":
    cargo run -- build --out {{OUTPUT}} --format docx,pdf,txt
    tests/judges/documents {{OUTPUT}}
    tests/judges/referee {{OUTPUT}}

# Measures the batch and the check.
bench:
    cargo bench --profile dev

# All checks of a commit.
ci:
    .ci/run
