//! Numbers of workbooks as people read them.

use crate::plan::tree::Node;

/// Above it not every whole number has a form of its own.
pub(super) const EXACT: f64 = 9_007_199_254_740_991.0;

/// A number with the 15 figures that count in Excel.
pub(super) fn counted(number: f64) -> f64 {
    format!("{number:.14e}").parse().unwrap_or(number)
}

/// A number as its cell holds it, without decimals when it is whole.
pub(super) fn number_of(number: f64) -> (Node, String) {
    let rounded = counted(number);
    let shown = rounded.to_string();
    if rounded.fract() == 0.0 && rounded.abs() <= EXACT {
        // A whole number is written with its figures alone.
        let shown = if shown == "-0" { "0".to_owned() } else { shown };
        let node = shown
            .parse()
            .map_or_else(|_| Node::String(shown.clone()), Node::Integer);
        return (node, shown);
    }
    (Node::Decimal(rounded), shown)
}
