//! Has the program built anew when a file is added to, or taken from, the
//! folders that `include_dir!` puts into it. The macro sees to files that
//! change and knows nothing of files that come: without this, a new template
//! is missing from the program until some source is touched.

fn main() {
    for folder in [
        "templates",
        "assets/messages",
        "assets/standards",
        "assets/styles",
    ] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
