//! What each key of a plan holds, and what it is called.

use serde_json::{Value, json};

use super::shape::{marks, shape};
use crate::model::HeadingForm;
use crate::plan::{MAX_ROWS, keys};

/// Keys of a plan with a title and what to write.
const WORDS: [(&str, &str, &str); 27] = [
    (
        "template",
        "Mẫu",
        "Tên mẫu; thethuc list templates cho biết có những mẫu nào.",
    ),
    (
        "organ",
        "Cơ quan ban hành",
        "Đường dẫn hồ sơ cơ quan, không ghi đuôi .yaml; tìm trong thư mục của kế hoạch và các thư mục trên nó.",
    ),
    (
        "joint_organs",
        "Cơ quan cùng ban hành",
        "Hồ sơ các cơ quan của văn bản liên tịch.",
    ),
    (
        "standard",
        "Tiêu chuẩn thể thức",
        "Bỏ trống thì chọn theo bên (Đảng, Nhà nước) của cơ quan và ngày của văn bản.",
    ),
    (
        "number",
        "Số",
        "Lấy theo sổ đăng ký văn bản đi. Bỏ trống là dự thảo, chừa chỗ điền số.",
    ),
    (
        "date",
        "Ngày ban hành",
        "Viết năm-tháng-ngày, hoặc một quy tắc tính ra ngày trong năm year. Bỏ trống là dự thảo; khi đó ghi year.",
    ),
    (
        "year",
        "Năm",
        "Năm của dự thảo chưa có ngày, hoặc năm để tính ngày theo quy tắc.",
    ),
    ("month", "Tháng", "Tháng của dự thảo chưa có ngày."),
    (
        "repeats",
        "Những năm tổ chức",
        "yearly là hằng năm; hoặc ghi năm đầu tiên, mấy năm một lần, năm cuối cùng. Bỏ trống là văn bản chỉ có một lần, thethuc build --year không lập cho năm khác.",
    ),
    (
        "type",
        "Tên loại văn bản",
        "Chỉ ghi khi mẫu để ngỏ tên loại.",
    ),
    ("subject", "Trích yếu", "Thay cho trích yếu của mẫu."),
    (
        "author",
        "Chủ thể ban hành",
        "Ghi giữa tên loại và trích yếu.",
    ),
    (
        "unit",
        "Đơn vị soạn thảo",
        "Chữ viết tắt trong ký hiệu công văn của cơ quan nhà nước.",
    ),
    (
        "signer",
        "Người ký",
        "Tên người ký trong hồ sơ cơ quan; của cơ quan cùng ban hành thì ghi organs/ten-co-quan:nguoi-ky.",
    ),
    ("addressees", "Kính gửi", "Nơi gửi, ghi sau chữ Kính gửi."),
    (
        "bases",
        "Căn cứ ban hành",
        "Mỗi căn cứ một dòng, không có dấu câu ở cuối.",
    ),
    (
        "enactment",
        "Lời ban hành",
        "Các dòng trước và sau căn cứ ban hành.",
    ),
    (
        "recipients",
        "Nơi nhận",
        "Thay cho nơi nhận thường dùng của cơ quan; không ghi gạch đầu dòng và dấu câu.",
    ),
    (
        "archive",
        "Nơi lưu",
        "Thay cho nơi lưu thường dùng của cơ quan.",
    ),
    (
        "marks",
        "Các dấu chỉ",
        "Độ mật, mức độ khẩn, phạm vi lưu hành, dự thảo, liên hệ.",
    ),
    (
        "numbering",
        "Cách đánh số đề mục",
        "Mỗi cấp một mẫu số, từ cấp cao nhất.",
    ),
    (
        "style",
        "Thay đổi kiểu trình bày",
        "Theo từng thành phần thể thức; thethuc list components.",
    ),
    ("fields", "Các mục của mẫu", "Những thông tin mà mẫu cần."),
    ("body", "Nội dung", "Markdown, thay cho nội dung của mẫu."),
    (
        "body_file",
        "Tệp nội dung",
        "Tệp Markdown trong thư mục của kế hoạch.",
    ),
    (
        "for_each",
        "Bảng dữ liệu",
        "Mỗi dòng của bảng (.csv, .xlsx, .yaml) là một văn bản; trong kế hoạch ghi {{ row.tên_cột }}.",
    ),
    (
        "file_name",
        "Tên tệp của từng văn bản",
        "Chỉ dùng cùng for_each; không ghi đuôi, có thể ghi thư mục.",
    ),
];

/// A key with its title, what to write, an example, and its shape.
pub(super) fn described(key: &str) -> Value {
    let (mut schema, example) = shaped(key);
    let words = WORDS.iter().find(|(name, ..)| *name == key);
    if let (Some(map), Some((_, title, description))) = (schema.as_object_mut(), words) {
        map.insert("title".to_owned(), json!(title));
        map.insert("description".to_owned(), json!(description));
        map.insert("examples".to_owned(), json!([example]));
    }
    schema
}

/// The shape of a key and an example.
fn shaped(key: &str) -> (Value, Value) {
    let is = |name: &str| json!({"allOf": [shape(name)]});
    match key {
        "template" => (json!({"type": "string"}), json!("document")),
        "organ" => (is("organ"), json!("organs/tan-hoa-commune")),
        "joint_organs" => (
            several(&shape("organ")),
            json!(["organs/binh-an-education-department"]),
        ),
        "standard" => (is("text"), json!("nd30-2020")),
        "number" => (count(1, 999_999), json!(45)),
        "date" => (is("issued"), json!("2026-09-14")),
        "year" => (count(1900, 2199), json!(2026)),
        "month" => (count(1, 12), json!(9)),
        "repeats" => (repeats(), json!({"first": 2010, "every": 2})),
        "type" => (is("text"), json!("Công văn")),
        "subject" => (is("text"), json!("tổ chức các hoạt động kỷ niệm")),
        "author" => (is("text"), json!("của Ban Thường vụ Tỉnh uỷ")),
        "unit" => (is("text"), json!("VX")),
        "signer" => (several(&shape("signer")), json!("secretary")),
        "addressees" => (is("texts"), json!(["Các chi bộ, đảng bộ cơ sở"])),
        "bases" => (
            is("texts"),
            json!(["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"]),
        ),
        "enactment" => (enactment(), json!({"word": "Quyết định:"})),
        "recipients" => (
            is("texts"),
            json!(["Thường trực Tỉnh uỷ (báo cáo)", "Các chi bộ, đảng bộ cơ sở"]),
        ),
        "archive" => (is("text"), json!("Văn phòng Đảng uỷ")),
        "marks" => (marks(), json!({"urgency": "urgent"})),
        "numbering" => (numbering(), json!(["I.", "1.", "1.1."])),
        "style" => (
            json!({"type": ["object", "null"]}),
            json!({"body": {"size": "14 pt"}}),
        ),
        "fields" => (json!({"type": ["object", "null"]}), json!({})),
        "body" => (is("text"), json!("# Mục đích\n\nNội dung.\n")),
        "for_each" => (for_each(), json!("don-vi.csv")),
        "file_name" => (is("text"), json!("giao-chi-tieu-{{ row.code }}")),
        _ => (
            json!({"anyOf": [shape("file"), {"type": "null"}]}),
            json!("noi-dung.md"),
        ),
    }
}

fn count(from: u32, to: u32) -> Value {
    json!({"type": ["integer", "null"], "minimum": from, "maximum": to})
}

/// Yearly, or the years of a series.
fn repeats() -> Value {
    let year = |title: &str, example: i32| {
        let mut year = count(1900, 2199);
        if let Some(map) = year.as_object_mut() {
            map.insert("title".to_owned(), json!(title));
            map.insert("examples".to_owned(), json!([example]));
        }
        year
    };
    json!({
        "anyOf": [
            {"type": "string", "pattern": format!(r"^\s*{}\s*$", keys::YEARLY)},
            {
                "type": "object",
                "properties": {
                    "first": {"allOf": [year("Năm đầu tiên", 2010), {"not": {"type": "null"}}]},
                    "every": {
                        "title": "Mấy năm một lần", "type": ["integer", "null"],
                        "minimum": 1, "maximum": 100, "examples": [2],
                    },
                    "last": year("Năm cuối cùng", 2030),
                },
                "required": [keys::REPEATS[0]],
                "additionalProperties": false,
            },
            {"type": "null"},
        ],
    })
}

/// One, or a list without repetition.
fn several(one: &Value) -> Value {
    json!({
        "anyOf": [
            one, {"type": "array", "items": one, "uniqueItems": true}, {"type": "null"},
        ],
    })
}

/// A table; its sheet when it is a workbook with several, and the row of the
/// columns' names when titles stand above it.
fn for_each() -> Value {
    json!({
        "anyOf": [
            shape("file"),
            {
                "type": "object",
                "properties": {
                    "file": {"title": "Tệp", "allOf": [shape("file")]},
                    "sheet": {"title": "Trang tính", "allOf": [shape("text")]},
                    "headings": {
                        "title": "Dòng tên cột",
                        "description": "Số thứ tự của dòng ghi tên các cột, khi bên trên còn dòng tiêu đề.",
                        "type": ["integer", "null"], "minimum": 1, "maximum": MAX_ROWS,
                        "examples": [4],
                    },
                },
                "required": [keys::FOR_EACH[0]],
                "additionalProperties": false,
            },
            {"type": "null"},
        ],
    })
}

fn enactment() -> Value {
    json!({
        "type": ["object", "null"],
        "properties": {
            "authority": {"title": "Chủ thể", "allOf": [shape("text")]},
            "word": {"title": "Lời ban hành", "allOf": [shape("word")]},
        },
        "required": [keys::ENACTMENT[1]],
        "additionalProperties": false,
    })
}

/// Samples of numbers, one for each level. YAML takes a bare `1.` for the
/// number 1.
fn numbering() -> Value {
    let samples = HeadingForm::ALL.iter().map(|(_, sample)| json!(sample));
    let one = json!({"enum": samples.chain([json!(1)]).collect::<Vec<_>>()});
    json!({"anyOf": [one, {"type": "array", "items": one}, {"type": "null"}]})
}
