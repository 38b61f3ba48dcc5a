//! A small language for documents, and DOCX files made from it.
//!
//! The rules are tested on documents that no renderer of ours has made. A
//! script has one thing in each line; `|` parts its properties from its text:
//!
//! ```text
//! standard nd30-2020
//! section paper=210x297 top=20 bottom=20 left=30 right=15 header=10 title-page
//! style body = size=14 justify first=10 before=6 multiple=100
//! header default center size=14 | {page}
//! table widths=68,97
//! row
//! cell
//! p center size=13 bold | SỞ VĂN HÓA
//! rule 24
//! cell
//! p center size=13 bold | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
//! end
//! p body | Text with [[bold size=13|a piece of another look]], \t and \n.
//! table widths=20,145 ruled
//! tr head center | STT | Nội dung
//! tr | 1 | Khai mạc
//! end
//! pagebreak
//! columnbreak
//! ```
//!
//! Margins, indents, widths and rules are in millimetres, sizes and spacings
//! in points, `multiple` in percent. Properties of letters: `size font colour
//! shade bold italic underline caps`; of paragraphs: `left center right
//! justify first indent rindent before after exact atleast multiple keep break
//! box`, `over` (a line above, `over=dashed`), `bullet=•` and
//! `list=%1.:upperRoman`; of a ruled table's row: `head split`. A second
//! `section` starts a new page unless it is `continuous`; `start=1` counts its
//! pages anew, `columns=2` sets it in equal columns without space between.
//! `{page}` and `{pages}` are fields.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;

/// A script and what it says of itself.
pub struct Script {
    /// The standard that it is to be checked against.
    pub standard: String,
    text: String,
}

/// Properties: flags have an empty value.
type Props = BTreeMap<String, String>;

#[derive(Default)]
struct Writer {
    styles: BTreeMap<String, Props>,
    body: String,
    /// Header and footer parts: kind ("header"), XML.
    parts: Vec<(&'static str, String)>,
    /// The properties of the section being written, and its header references.
    section: Option<(Props, String)>,
    lists: Vec<(String, String)>,
    /// Column widths of the tables that are open, and the column.
    tables: Vec<(Vec<f64>, usize)>,
    cell_open: bool,
    row_open: bool,
    mirrored: bool,
}

impl Script {
    /// Reads the first lines of a script.
    pub fn new(text: String) -> Self {
        let standard = text
            .lines()
            .find_map(|line| line.strip_prefix("standard "))
            .expect("a script names its standard")
            .trim()
            .to_owned();
        Self { standard, text }
    }

    /// The script with texts replaced: from, to, from, to. Each `from` must
    /// be there.
    pub fn replaced(&self, pairs: &[String]) -> Self {
        let mut text = self.text.clone();
        for pair in pairs.chunks(2) {
            let [from, to] = pair else {
                panic!("replacements come in pairs: {pair:?}");
            };
            assert!(text.contains(from.as_str()), "the script has no {from:?}");
            text = text.replace(from.as_str(), to);
        }
        Self::new(text)
    }

    /// The script as a DOCX file.
    pub fn docx(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        for line in self.text.lines() {
            if !line.is_empty() && !line.starts_with('#') {
                writer.line(line);
            }
        }
        writer.finish()
    }
}

impl Writer {
    fn line(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (props, text) = match rest.split_once("| ") {
            Some((props, text)) => (props, Some(text)),
            None => (rest.trim_end_matches('|'), None),
        };
        match word {
            "standard" => {}
            "style" => {
                let (name, props) = rest.split_once(" = ").expect("style NAME = props");
                let props = self.props(props);
                self.styles.insert(name.to_owned(), props);
            }
            "section" => self.section(props),
            "header" => self.part("header", props, text.unwrap_or_default()),
            "footer" => self.part("footer", props, text.unwrap_or_default()),
            "table" => self.table(props),
            "row" => {
                self.close_row();
                self.open_row(&Props::new());
            }
            "cell" => self.cell(),
            "tr" => self.table_row(rest),
            "end" => {
                self.close_row();
                self.body.push_str("</w:tbl>");
                self.tables.pop();
                self.cell_open = !self.tables.is_empty();
                self.row_open = self.cell_open;
            }
            "p" => {
                let props = self.props(props);
                let paragraph = self.paragraph(&props, text.unwrap_or_default());
                self.body.push_str(&paragraph);
            }
            "rule" => self.rule(rest),
            "pagebreak" => self
                .body
                .push_str(r#"<w:p><w:r><w:br w:type="page"/></w:r></w:p>"#),
            "columnbreak" => self
                .body
                .push_str(r#"<w:p><w:r><w:br w:type="column"/></w:r></w:p>"#),
            other => panic!("the script has a line `{other}`"),
        }
    }

    fn props(&self, text: &str) -> Props {
        let mut props = Props::new();
        for word in text.split_whitespace() {
            match word.split_once('=') {
                Some((name, value)) => {
                    props.insert(name.to_owned(), value.replace('_', " "));
                }
                None => match self.styles.get(word) {
                    Some(style) => props.extend(style.clone()),
                    None => {
                        props.retain(|name, _| !is_align(name) || !is_align(word));
                        props.insert(word.to_owned(), String::new());
                    }
                },
            }
        }
        props
    }

    fn section(&mut self, props: &str) {
        if let Some(ended) = self.section.take() {
            let _ = write!(self.body, "<w:p><w:pPr>{}</w:pPr></w:p>", sect(&ended));
        }
        let props = self.props(props);
        self.mirrored |= props.contains_key("mirrored");
        self.section = Some((props, String::new()));
    }

    fn part(&mut self, kind: &'static str, props: &str, text: &str) {
        let (page, props) = props.split_once(' ').unwrap_or((props, ""));
        let props = self.props(props);
        let content = self.paragraph(&props, text);
        let root = if kind == "header" { "w:hdr" } else { "w:ftr" };
        self.parts
            .push((kind, format!("<{root} {NAMESPACES}>{content}</{root}>")));
        let id = self.parts.len();
        let reference = format!(r#"<w:{kind}Reference w:type="{page}" r:id="rIdPart{id}"/>"#);
        let section = self.section.as_mut().expect("a header stands in a section");
        section.1.push_str(&reference);
    }

    fn table(&mut self, props: &str) {
        let props = self.props(props);
        let widths: Vec<f64> = props["widths"]
            .split(',')
            .map(|width| width.parse().expect("a width in mm"))
            .collect();
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
            .map(|side| {
                format!(r#"<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>"#)
            })
            .concat();
        let borders = if props.contains_key("ruled") {
            format!("<w:tblBorders>{borders}</w:tblBorders>")
        } else {
            String::new()
        };
        let total = twips(widths.iter().sum());
        let indent = twips(props.get("indent").map_or(0.0, |text| number(text)));
        let _ = write!(
            self.body,
            r#"<w:tbl><w:tblPr><w:tblW w:w="{total}" w:type="dxa"/><w:tblInd w:w="{indent}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>"#
        );
        for width in &widths {
            let _ = write!(self.body, r#"<w:gridCol w:w="{}"/>"#, twips(*width));
        }
        self.body.push_str("</w:tblGrid>");
        self.tables.push((widths, 0));
        self.cell_open = false;
        self.row_open = false;
    }

    fn open_row(&mut self, props: &Props) {
        let head = if props.contains_key("head") {
            "<w:tblHeader/>"
        } else {
            ""
        };
        let split = if props.contains_key("split") {
            ""
        } else {
            "<w:cantSplit/>"
        };
        let _ = write!(self.body, "<w:tr><w:trPr>{split}{head}</w:trPr>");
        self.tables.last_mut().expect("a row stands in a table").1 = 0;
        self.row_open = true;
    }

    fn close_row(&mut self) {
        if self.cell_open {
            self.body.push_str("</w:tc>");
        }
        if self.row_open {
            self.body.push_str("</w:tr>");
        }
        self.cell_open = false;
        self.row_open = false;
    }

    fn cell(&mut self) {
        if self.cell_open {
            self.body.push_str("</w:tc>");
        }
        let (widths, column) = self.tables.last_mut().expect("a cell stands in a table");
        let width = twips(widths[*column]);
        *column += 1;
        let _ = write!(
            self.body,
            r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#
        );
        self.cell_open = true;
    }

    fn table_row(&mut self, rest: &str) {
        let (words, cells) = rest.split_once("| ").expect("tr props | cell | cell");
        // A row's "head" is no style, though a document may have one of this
        // name.
        let (head, words): (Vec<_>, Vec<_>) =
            words.split_whitespace().partition(|word| *word == "head");
        let mut props = self.props(&words.join(" "));
        props.extend(head.iter().map(|word| ((*word).to_owned(), String::new())));
        self.close_row();
        self.open_row(&props);
        for text in cells.split(" | ") {
            self.cell();
            let paragraph = self.paragraph(&props, text);
            self.body.push_str(&paragraph);
        }
    }

    /// The width of what text stands in, in mm.
    fn frame(&self) -> f64 {
        match self.tables.last() {
            Some((widths, column)) => widths[column - 1],
            None => {
                let props = &self.section.as_ref().expect("a section comes first").0;
                let (width, _) = props["paper"].split_once('x').expect("paper=WxH");
                number(width) - number(&props["left"]) - number(&props["right"])
            }
        }
    }

    fn rule(&mut self, rest: &str) {
        let mut words = rest.split_whitespace();
        let length = number(words.next().expect("rule LENGTH"));
        let kind = words.next().unwrap_or("single");
        let side = twips((self.frame() - length) / 2.0);
        let _ = write!(
            self.body,
            r#"<w:p><w:pPr><w:pBdr><w:top w:val="{kind}" w:sz="6" w:space="0" w:color="auto"/></w:pBdr><w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/><w:ind w:left="{side}" w:right="{side}"/></w:pPr></w:p>"#
        );
    }

    fn paragraph(&mut self, props: &Props, text: &str) -> String {
        let mut ppr = String::new();
        if props.contains_key("keep") {
            ppr.push_str("<w:keepNext/>");
        }
        if props.contains_key("break") {
            ppr.push_str("<w:pageBreakBefore/>");
        }
        ppr.push_str(&self.list(props));
        if props.contains_key("box") {
            let sides = ["top", "left", "bottom", "right"]
                .map(|side| {
                    format!(r#"<w:{side} w:val="single" w:sz="6" w:space="1" w:color="auto"/>"#)
                })
                .concat();
            let _ = write!(ppr, "<w:pBdr>{sides}</w:pBdr>");
        }
        if let Some(kind) = props.get("over") {
            let kind = if kind.is_empty() { "single" } else { kind };
            let _ = write!(
                ppr,
                r#"<w:pBdr><w:top w:val="{kind}" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>"#
            );
        }
        ppr.push_str(&spacing(props));
        let indent = |name: &str| twips(props.get(name).map_or(0.0, |text| number(text)));
        let _ = match indent("first") {
            first if first < 0 => write!(
                ppr,
                r#"<w:ind w:left="{}" w:right="{}" w:hanging="{}"/>"#,
                indent("indent"),
                indent("rindent"),
                -first
            ),
            first => write!(
                ppr,
                r#"<w:ind w:left="{}" w:right="{}" w:firstLine="{first}"/>"#,
                indent("indent"),
                indent("rindent")
            ),
        };
        if let Some(align) = props.keys().find(|name| is_align(name)) {
            let value = if align == "justify" { "both" } else { align };
            let _ = write!(ppr, r#"<w:jc w:val="{value}"/>"#);
        }
        format!("<w:p><w:pPr>{ppr}</w:pPr>{}</w:p>", self.runs(props, text))
    }

    fn list(&mut self, props: &Props) -> String {
        let spec = match (props.get("bullet"), props.get("list")) {
            (Some(bullet), _) => (bullet.clone(), "bullet".to_owned()),
            (None, Some(list)) => {
                let (text, format) = list.rsplit_once(':').expect("list=TEXT:FORMAT");
                (text.to_owned(), format.to_owned())
            }
            (None, None) => return String::new(),
        };
        let at = match self.lists.iter().position(|known| *known == spec) {
            Some(at) => at,
            None => {
                self.lists.push(spec);
                self.lists.len() - 1
            }
        };
        format!(
            r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>"#,
            at + 1
        )
    }

    fn runs(&self, props: &Props, text: &str) -> String {
        let mut runs = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("[[") {
            runs.push_str(&run(props, before));
            let (inner, after) = after.split_once("]]").expect("[[props|text]]");
            let (own, inner) = inner.split_once('|').expect("[[props|text]]");
            let mut look = props.clone();
            for (name, value) in self.props(own) {
                match name.strip_prefix("no-") {
                    Some(name) => look.remove(name),
                    None => look.insert(name, value),
                };
            }
            runs.push_str(&run(&look, inner));
            rest = after;
        }
        runs + &run(props, rest)
    }

    fn finish(mut self) -> Vec<u8> {
        let ended = self.section.take().expect("a script has a section");
        let document = format!(
            "<w:document {NAMESPACES}><w:body>{}{}</w:body></w:document>",
            self.body,
            sect(&ended)
        );
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006";
        let main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        let mut types = String::new();
        let mut relations = String::new();
        let mut files = vec![("word/document.xml".to_owned(), document)];
        for (name, part, xml) in [
            ("styles", "styles", styles()),
            ("numbering", "numbering", numbering(&self.lists)),
            ("settings", "settings", settings(self.mirrored)),
        ] {
            let _ = write!(
                types,
                r#"<Override PartName="/word/{part}.xml" ContentType="{main}.{name}+xml"/>"#
            );
            let _ = write!(
                relations,
                r#"<Relationship Id="rId{name}" Type="{office}/{name}" Target="{part}.xml"/>"#
            );
            files.push((format!("word/{part}.xml"), xml));
        }
        for (at, (kind, xml)) in self.parts.into_iter().enumerate() {
            let part = format!("{kind}{}", at + 1);
            let _ = write!(
                types,
                r#"<Override PartName="/word/{part}.xml" ContentType="{main}.{kind}+xml"/>"#
            );
            let _ = write!(
                relations,
                r#"<Relationship Id="rIdPart{}" Type="{office}/{kind}" Target="{part}.xml"/>"#,
                at + 1
            );
            files.push((format!("word/{part}.xml"), xml));
        }
        files.push(("[Content_Types].xml".to_owned(), format!(
            r#"<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main}.document.main+xml"/>{types}</Types>"#
        )));
        files.push(("_rels/.rels".to_owned(), format!(
            r#"<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>"#
        )));
        files.push((
            "word/_rels/document.xml.rels".to_owned(),
            format!(
                r#"<Relationships xmlns="{package}/relationships">{relations}</Relationships>"#
            ),
        ));
        packed(&files)
    }
}

fn packed(files: &[(String, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, xml) in files {
        zip.start_file(name, SimpleFileOptions::default())
            .expect("written to memory");
        zip.write_all(br#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
            .expect("written to memory");
        zip.write_all(xml.as_bytes()).expect("written to memory");
    }
    zip.finish().expect("written to memory").into_inner()
}

fn sect((props, references): &(Props, String)) -> String {
    let (width, height) = props["paper"].split_once('x').expect("paper=WxH");
    let (width, height) = (number(width), number(height));
    let orient = if width > height {
        r#" w:orient="landscape""#
    } else {
        ""
    };
    let length = |name: &str, default: f64| twips(props.get(name).map_or(default, |t| number(t)));
    let numbers = match (props.get("start"), props.get("format")) {
        (None, None) => String::new(),
        (start, format) => {
            let start = start.map_or_else(String::new, |n| format!(r#" w:start="{n}""#));
            let format = format.map_or_else(String::new, |f| format!(r#" w:fmt="{f}""#));
            format!("<w:pgNumType{format}{start}/>")
        }
    };
    let title = if props.contains_key("title-page") {
        "<w:titlePg/>"
    } else {
        ""
    };
    let kind = if props.contains_key("continuous") {
        r#"<w:type w:val="continuous"/>"#
    } else {
        ""
    };
    let columns = props.get("columns").map_or_else(String::new, |count| {
        format!(r#"<w:cols w:num="{count}" w:space="0"/>"#)
    });
    format!(
        r#"<w:sectPr>{references}{kind}<w:pgSz w:w="{}" w:h="{}"{orient}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}" w:header="{}" w:footer="{}" w:gutter="0"/>{numbers}{columns}{title}</w:sectPr>"#,
        twips(width),
        twips(height),
        length("top", 20.0),
        length("right", 15.0),
        length("bottom", 20.0),
        length("left", 30.0),
        length("header", 10.0),
        length("footer", 10.0),
    )
}

fn spacing(props: &Props) -> String {
    let points = |name: &str| props.get(name).map_or(0.0, |text| number(text));
    let (line, rule) = if props.contains_key("exact") {
        (points("exact") * 20.0, "exact")
    } else if props.contains_key("atleast") {
        (points("atleast") * 20.0, "atLeast")
    } else {
        let percent = props.get("multiple").map_or(100.0, |text| number(text));
        (percent * 2.4, "auto")
    };
    format!(
        r#"<w:spacing w:before="{:.0}" w:after="{:.0}" w:line="{line:.0}" w:lineRule="{rule}"/>"#,
        points("before") * 20.0,
        points("after") * 20.0
    )
}

fn run(props: &Props, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut look = String::new();
    if let Some(font) = props.get("font") {
        let _ = write!(
            look,
            r#"<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>"#
        );
    }
    for (name, tag) in [("bold", "w:b"), ("italic", "w:i"), ("caps", "w:caps")] {
        if props.contains_key(name) {
            let _ = write!(look, "<{tag}/>");
        }
    }
    if let Some(colour) = props.get("colour") {
        let _ = write!(look, r#"<w:color w:val="{colour}"/>"#);
    }
    if let Some(size) = props.get("size") {
        let _ = write!(look, r#"<w:sz w:val="{:.0}"/>"#, number(size) * 2.0);
    }
    if props.contains_key("underline") {
        look.push_str(r#"<w:u w:val="single"/>"#);
    }
    if let Some(shade) = props.get("shade") {
        let _ = write!(
            look,
            r#"<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>"#
        );
    }
    let mut runs = String::new();
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
    let marked = escaped
        .replace("\\t", "\u{1}<w:tab/>\u{1}")
        .replace("\\n", "\u{1}<w:br/>\u{1}")
        .replace("{page}", "\u{1}PAGE\u{1}")
        .replace("{pages}", "\u{1}NUMPAGES\u{1}");
    for piece in marked.split('\u{1}').filter(|piece| !piece.is_empty()) {
        let _ = match piece {
            "<w:tab/>" | "<w:br/>" => write!(runs, "<w:r><w:rPr>{look}</w:rPr>{piece}</w:r>"),
            "PAGE" | "NUMPAGES" => write!(
                runs,
                r#"<w:fldSimple w:instr=" {piece} "><w:r><w:rPr>{look}</w:rPr><w:t>2</w:t></w:r></w:fldSimple>"#
            ),
            _ => write!(
                runs,
                r#"<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{piece}</w:t></w:r>"#
            ),
        };
    }
    runs
}

fn styles() -> String {
    format!(
        r#"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>"#
    )
}

fn numbering(lists: &[(String, String)]) -> String {
    let mut xml = format!("<w:numbering {NAMESPACES}>");
    for (at, (text, format)) in lists.iter().enumerate() {
        let _ = write!(
            xml,
            r#"<w:abstractNum w:abstractNumId="{at}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>"#
        );
    }
    for at in 0..lists.len() {
        let _ = write!(
            xml,
            r#"<w:num w:numId="{}"><w:abstractNumId w:val="{at}"/></w:num>"#,
            at + 1
        );
    }
    xml + "</w:numbering>"
}

fn settings(mirrored: bool) -> String {
    let mirrored = if mirrored { "<w:mirrorMargins/>" } else { "" };
    format!("<w:settings {NAMESPACES}>{mirrored}</w:settings>")
}

fn is_align(word: &str) -> bool {
    matches!(word, "left" | "center" | "right" | "justify")
}

fn number(text: &str) -> f64 {
    text.parse()
        .unwrap_or_else(|_| panic!("`{text}` is no number"))
}

/// Millimetres in twips.
fn twips(millimetres: f64) -> i64 {
    (millimetres * 1440.0 / 25.4).round() as i64
}
