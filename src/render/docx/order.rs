//! The order in which WordprocessingML wants children to stand
//! (ECMA-376 part 1, annex A), and the pass that brings it about.
//!
//! docx-rs writes children as it comes by them, and some where they do not
//! belong. Word forgives much of it, Microsoft's validator nothing.

use super::element::{Element, Node};

/// The children of an element in schema order. A child that is not listed
/// does not belong and is dropped.
struct Order {
    parent: &'static str,
    children: &'static [&'static str],
}

/// Elements whose children docx-rs or we may write in another order.
const ORDERS: &[Order] = &[
    Order {
        parent: "w:pPr",
        children: &[
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:suppressLineNumbers",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:jc",
            "w:textAlignment",
            "w:outlineLvl",
            "w:rPr",
            "w:sectPr",
        ],
    },
    Order {
        parent: "w:rPr",
        children: &[
            "w:rStyle",
            "w:rFonts",
            "w:b",
            "w:bCs",
            "w:i",
            "w:iCs",
            "w:caps",
            "w:smallCaps",
            "w:strike",
            "w:dstrike",
            "w:vanish",
            "w:color",
            "w:spacing",
            "w:w",
            "w:position",
            "w:sz",
            "w:szCs",
            "w:highlight",
            "w:u",
            "w:shd",
            "w:vertAlign",
            "w:cs",
            "w:lang",
        ],
    },
    Order {
        parent: "w:numPr",
        children: &["w:ilvl", "w:numId"],
    },
    Order {
        parent: "w:pBdr",
        children: &[
            "w:top",
            "w:left",
            "w:bottom",
            "w:right",
            "w:between",
            "w:bar",
        ],
    },
    Order {
        parent: "w:tblPr",
        children: &[
            "w:tblStyle",
            "w:tblpPr",
            "w:tblOverlap",
            "w:tblW",
            "w:jc",
            "w:tblCellSpacing",
            "w:tblInd",
            "w:tblBorders",
            "w:shd",
            "w:tblLayout",
            "w:tblCellMar",
            "w:tblLook",
            "w:tblCaption",
            "w:tblDescription",
        ],
    },
    Order {
        parent: "w:tblBorders",
        children: &[
            "w:top",
            "w:left",
            "w:bottom",
            "w:right",
            "w:insideH",
            "w:insideV",
        ],
    },
    Order {
        parent: "w:tblCellMar",
        children: &["w:top", "w:left", "w:bottom", "w:right"],
    },
    Order {
        parent: "w:tcPr",
        children: &[
            "w:tcW",
            "w:gridSpan",
            "w:vMerge",
            "w:tcBorders",
            "w:shd",
            "w:noWrap",
            "w:tcMar",
            "w:vAlign",
        ],
    },
    Order {
        parent: "w:sectPr",
        children: &[
            "w:headerReference",
            "w:footerReference",
            "w:footnotePr",
            "w:type",
            "w:pgSz",
            "w:pgMar",
            "w:pgNumType",
            "w:cols",
            "w:titlePg",
            "w:docGrid",
        ],
    },
    Order {
        parent: "w:style",
        children: &[
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
        ],
    },
    Order {
        parent: "w:styles",
        children: &["w:docDefaults", "w:latentStyles", "w:style"],
    },
    Order {
        parent: "w:docDefaults",
        children: &["w:rPrDefault", "w:pPrDefault"],
    },
    Order {
        parent: "w:numbering",
        children: &["w:abstractNum", "w:num"],
    },
    Order {
        parent: "w:abstractNum",
        children: &["w:nsid", "w:multiLevelType", "w:tmpl", "w:lvl"],
    },
    Order {
        parent: "w:lvl",
        children: &[
            "w:start",
            "w:numFmt",
            "w:lvlRestart",
            "w:pStyle",
            "w:isLgl",
            "w:suff",
            "w:lvlText",
            "w:lvlJc",
            "w:pPr",
            "w:rPr",
        ],
    },
];

/// Elements that docx-rs writes although they say nothing.
const IDLE: &[&str] = &["w:rPr", "w:pPr", "w:trPr", "w:tblBorders", "w:sectPr"];

/// Elements whose paragraph properties carry neither a paragraph mark nor a
/// section.
const WITHOUT_MARK: &[&str] = &["w:style", "w:lvl", "w:pPrDefault"];

/// Brings the element and all below it into schema order.
pub(super) fn tidy(element: &mut Element) {
    if element.name == "w:gridCol" {
        element.attributes.retain(|(name, _)| name != "w:type");
    }
    let without_mark = WITHOUT_MARK.contains(&&*element.name);
    for child in element.elements_mut() {
        if without_mark && child.name == "w:pPr" {
            child.remove("w:rPr");
            child.remove("w:sectPr");
        }
        tidy(child);
    }
    element.children.retain(|node| match node {
        Node::Element(child) => !(child.children.is_empty() && IDLE.contains(&&*child.name)),
        Node::Text(_) => true,
    });
    if let Some(order) = ORDERS.iter().find(|order| order.parent == element.name) {
        sort(element, order.children);
    }
}

fn sort(element: &mut Element, order: &[&str]) {
    let rank = |node: &Node| match node {
        Node::Element(child) => order.iter().position(|name| *name == child.name),
        Node::Text(_) => None,
    };
    element.children.retain(|node| rank(node).is_some());
    if !element.children.is_sorted_by_key(rank) {
        element.children.sort_by_cached_key(rank);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tidied(source: &str) -> String {
        let mut element = Element::parse(source.as_bytes()).unwrap();
        tidy(&mut element);
        let part = String::from_utf8(element.to_part()).unwrap();
        part.split_once('\n').unwrap().1.to_owned()
    }

    #[test]
    fn sorts_children_and_keeps_the_order_of_equals() {
        assert_eq!(
            tidied("<w:pPr><w:jc/><w:rPr><w:sz/><w:b/></w:rPr><w:spacing/><w:pStyle/></w:pPr>"),
            "<w:pPr><w:pStyle/><w:spacing/><w:jc/><w:rPr><w:b/><w:sz/></w:rPr></w:pPr>"
        );
        assert_eq!(
            tidied("<w:numbering><w:num a=\"1\"/><w:num a=\"2\"/><w:abstractNum/></w:numbering>"),
            "<w:numbering><w:abstractNum/><w:num a=\"1\"/><w:num a=\"2\"/></w:numbering>"
        );
    }

    #[test]
    fn drops_what_does_not_belong() {
        assert_eq!(
            tidied("<w:style><w:pPr><w:rPr><w:b/></w:rPr><w:jc/></w:pPr></w:style>"),
            "<w:style><w:pPr><w:jc/></w:pPr></w:style>"
        );
        assert_eq!(tidied("<w:p><w:pPr><w:rPr /></w:pPr></w:p>"), "<w:p/>");
        assert_eq!(
            tidied("<w:gridCol w:w=\"5\" w:type=\"dxa\"/>"),
            "<w:gridCol w:w=\"5\"/>"
        );
        assert_eq!(
            tidied("<w:numPr><w:b/><w:numId/></w:numPr>"),
            "<w:numPr><w:numId/></w:numPr>"
        );
    }

    #[test]
    fn each_element_has_one_order_and_names_a_child_once() {
        for (index, order) in ORDERS.iter().enumerate() {
            assert!(
                ORDERS[..index]
                    .iter()
                    .all(|other| other.parent != order.parent)
            );
            for (place, child) in order.children.iter().enumerate() {
                assert!(!order.children[..place].contains(child), "{child}");
            }
        }
    }
}
