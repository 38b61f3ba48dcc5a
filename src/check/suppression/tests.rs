use super::*;

fn read(text: &str) -> (Suppressions, Report) {
    Suppressions::read(&Source::new("a.yaml", text))
}

/// Whether a rule of the group `number` is silenced where a word stands.
fn silenced(text: &str, word: &str) -> bool {
    let (mut found, report) = read(text);
    assert!(report.is_empty(), "{report:?}");
    found.silences("unpadded-number", text.find(word).expect("in the text"))
}

#[test]
fn a_comment_is_for_its_line_or_the_one_below() {
    let text =
        "a: 1 # thethuc: ignore[number] old\nb: 2\n# thethuc: ignore[number]\n\nc: 3\nd: 4\n";
    assert!(silenced(text, "a: 1"));
    assert!(!silenced(text, "b: 2"));
    assert!(silenced(text, "c: 3"));
    assert!(!silenced(text, "d: 4"));
}

#[test]
fn above_a_key_it_is_for_the_whole_value() {
    let text = "# thethuc: ignore[number]\nbody: |\n  # Đầu\n\n  Cuối.\nsigner: x\n";
    assert!(silenced(text, "Cuối"));
    assert!(!silenced(text, "signer"));
}

#[test]
fn in_a_body_it_is_a_comment_of_the_template() {
    let text = "body: |\n  # thethuc: ignore[number]\n  Một.\n  {# thethuc: ignore[number] vì #}\n  Hai.\n\n  Ba.\n";
    assert!(!silenced(text, "Một"));
    assert!(silenced(text, "Hai"));
    assert!(!silenced(text, "Ba"));
}

#[test]
fn of_the_file_it_is_for_all_lines() {
    let text = "# thethuc: ignore-file[number] thư cũ\na: 1\nb: 2\n";
    assert!(silenced(text, "b: 2"));
    assert!(read(text).0.silences_file("unpadded-number"));
    assert!(
        !read("a: 1 # thethuc: ignore[number]\nb: 2\n")
            .0
            .silences_file("unpadded-number")
    );
}

#[test]
fn names_that_are_no_rules_are_told_at_their_place() {
    let (_, report) = read("a: 1 # thethuc: ignore[number, numbr]\nb: 2 # thethuc: ignore\n");
    let told: Vec<_> = report
        .iter()
        .map(|fault| {
            let place = fault.place.as_ref().expect("a place");
            (place.label(), fault.code)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("a.yaml:1:32".to_owned(), "unknown-suppression"),
            ("a.yaml:2:6".to_owned(), "unknown-suppression")
        ]
    );
}

#[test]
fn what_silences_nothing_is_unused() {
    let (found, _) = read("a: 1 # thethuc: ignore[number]\n");
    assert_eq!(found.unused(|_| true).iter().count(), 1);
    assert!(found.unused(|_| false).is_empty());
}
