//! The standards' data are whole, and the built-in styles keep to them.

use thethuc::standard::Catalogue;
use thethuc::style::sheet_for;

#[test]
fn each_standard_has_a_style() {
    for standard in Catalogue::builtin().iter() {
        let mut sheet = sheet_for(standard);
        println!("{} {:?}", standard.name, sheet.page);
        sheet.override_text("body", "size", "15 pt").expect("ok");
        println!("{:?}", sheet.override_text("body", "siez", "15 pt"));
        println!("{:?}", sheet.override_text("body", "size", "15"));
        println!("{:?}", sheet.override_text("page", "line", "15"));
        println!("{:?}", sheet.override_text("bodi", "line", "15"));
        println!(
            "{:?}",
            sheet.override_at(&["letterhead", "title_rule", "wight"], "1 pt")
        );
        println!(
            "{:?}",
            sheet.override_at(&["body", "line"], "{exactly: 20 pt}")
        );
    }
}
