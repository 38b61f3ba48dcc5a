//! The words by which components are known, in any standard.
//!
//! All are compared folded ([`folded`]), so that case, kind of dash and place
//! of the tone mark do not matter.

use std::sync::{LazyLock, OnceLock};

use unicode_normalization::char::is_combining_mark;

use crate::inspect::parts::folded;

/// A list of words or phrases, with commas between them.
pub(super) struct Words {
    plain: &'static str,
    folded: OnceLock<Vec<String>>,
}

impl Words {
    const fn new(plain: &'static str) -> Self {
        Self {
            plain,
            folded: OnceLock::new(),
        }
    }

    fn folded(&self) -> &[String] {
        self.folded
            .get_or_init(|| self.plain.split(',').map(folded).collect())
    }

    /// Whether a folded text is one of them.
    pub(super) fn has(&self, text: &str) -> bool {
        self.folded().iter().any(|word| word == text)
    }

    /// The one of them that a folded text begins with, as a whole word; the
    /// longest where several do.
    pub(super) fn opening(&self, text: &str) -> Option<&str> {
        let opens = |word: &&String| {
            text.strip_prefix(word.as_str())
                .is_some_and(|rest| !rest.starts_with(goes_on))
        };
        self.folded()
            .iter()
            .filter(opens)
            .max_by_key(|word| word.len())
            .map(String::as_str)
    }

    /// The one of them that a folded text ends with, as a whole word.
    pub(super) fn closing(&self, text: &str) -> Option<&str> {
        let closes = |word: &&String| {
            text.strip_suffix(word.as_str())
                .is_some_and(|rest| rest.ends_with(' '))
        };
        self.folded().iter().find(closes).map(String::as_str)
    }

    /// Whether one of them follows a comma in a folded text, within the clause
    /// after it.
    pub(super) fn within(&self, text: &str) -> bool {
        let clause = text.rsplit(", ").next().unwrap_or_default();
        self.folded().iter().any(|word| {
            clause.match_indices(word.as_str()).any(|(at, _)| {
                let after = clause.get(at + word.len()..).unwrap_or_default();
                clause.get(..at).is_some_and(|before| before.ends_with(' '))
                    && !after.starts_with(goes_on)
            })
        })
    }

    /// How alike a folded text is to the nearest of them, from 0 to 1.
    pub(super) fn likeness(&self, text: &str) -> f64 {
        self.folded()
            .iter()
            .map(|word| likeness(word, text))
            .fold(0.0, f64::max)
    }
}

/// Whether a letter goes on with a word: a letter, or a tone mark.
fn goes_on(letter: char) -> bool {
    letter.is_alphabetic() || is_combining_mark(letter)
}

/// How alike two texts are, from 0 to 1.
pub(super) fn likeness(one: &str, other: &str) -> f64 {
    let (long, short) = (one.len().max(other.len()), one.len().min(other.len()));
    // No text is like one of less than half its length, and comparing costs
    // the product of the lengths.
    if short * 2 < long {
        return 0.0;
    }
    strsim::normalized_levenshtein(one, other)
}

/// The title at the top right (ô 1).
pub(super) static NATIONAL_TITLES: Words = Words::new(
    "Đảng Cộng sản Việt Nam, Cộng hòa xã hội chủ nghĩa Việt Nam, Đoàn TNCS Hồ Chí Minh, Đoàn \
     Thanh niên Cộng sản Hồ Chí Minh",
);

/// The title of the Party's documents.
pub(super) static PARTY_TITLES: Words = Words::new("Đảng Cộng sản Việt Nam");

/// The title of the State's documents.
pub(super) static STATE_TITLES: Words = Words::new("Cộng hòa xã hội chủ nghĩa Việt Nam");

/// What opens number and symbol.
pub(super) static NUMBERS: Words = Words::new("Số");

/// Names of document types (tên loại) of both sides.
pub(super) static TYPES: Words = Words::new(
    "Nghị quyết, Quyết định, Chỉ thị, Quy chế, Quy định, Thông cáo, Thông báo, Hướng dẫn, \
     Chương trình, Chương trình hành động, Chương trình công tác, Kế hoạch, Phương án, Đề án, \
     Dự án, Báo cáo, Biên bản, Tờ trình, Hợp đồng, Công văn, Công điện, Bản ghi nhớ, Bản thỏa \
     thuận, Giấy ủy quyền, Giấy mời, Giấy giới thiệu, Giấy nghỉ phép, Phiếu gửi, Phiếu \
     chuyển, Phiếu báo, Phiếu trình, Thư công, Bản sao y, Bản trích sao, Bản sao lục, Cương \
     lĩnh chính trị, Điều lệ, Điều lệ Đảng, Chiến lược, Kết luận, Thông tri, Tuyên bố, Lời \
     kêu gọi, Quy hoạch, Giấy chứng nhận, Giấy đi đường, Nội quy, Quy trình, Dự \
     toán, Báo cáo chính trị, Báo cáo tổng kết, Thông tư, Nghị \
     định, Quy ước, Thể lệ, Giấy xác nhận",
);

/// What opens a subject below the number of a letter.
pub(super) static LETTER_SUBJECTS: Words = Words::new("V/v, v.v, về việc, Vv");

/// What opens the line of addressees.
pub(super) static ADDRESSEES: Words = Words::new("Kính gửi, Kính trình, Kính thưa, Nơi gửi");

/// The label above the recipients.
pub(super) static RECIPIENTS: Words = Words::new("Nơi nhận, Nơi gửi");

/// What opens a legal basis.
pub(super) static BASES: Words = Words::new(
    "Căn cứ, Theo đề nghị, Xét đề nghị, Xét tờ trình, Xét báo cáo, Xét, Thực hiện, Trên cơ \
     sở, Theo",
);

/// What opens a legal basis and little else.
pub(super) static SURE_BASES: Words = Words::new("Căn cứ, Theo đề nghị, Xét đề nghị, Xét tờ trình");

/// What a sentence says that goes on from its bases to what is issued.
pub(super) static STATING: Words = Words::new(
    "ban hành, xây dựng, tổ chức, báo cáo, thông báo, đề nghị, kính trình, trình, như sau, \
     kết luận, hướng dẫn, yêu cầu, quyết định, thống nhất, mời, đề ra, chỉ đạo, kính mời, giao, \
     nay, chủ trương",
);

/// The word that enacts.
pub(super) static ENACTING: Words =
    Words::new("Quyết định, Quyết nghị, Nghị quyết, Ra quyết định, Ra nghị quyết, Chỉ thị");

/// Degrees of secrecy.
pub(super) static SECRECY: Words =
    Words::new("Mật, Tối mật, Tuyệt mật, Rất mật, Tuyệt đối mật, Đặc biệt mật");

/// Degrees of urgency, and what is taken for one.
pub(super) static URGENCY: Words =
    Words::new("Khẩn, Thượng khẩn, Hỏa tốc, Hỏa tốc hẹn giờ, Rất khẩn, Tối khẩn, Khẩn cấp");

/// What opens a mark of circulation.
pub(super) static CIRCULATION: Words = Words::new(
    "Lưu hành nội bộ, Không phổ biến, Tài liệu thu hồi, Xem xong trả lại, Tài liệu hội nghị, \
     Chỉ phổ biến, Tài liệu lưu hành nội bộ",
);

/// What opens a mark of a draft.
pub(super) static DRAFTS: Words = Words::new("Dự thảo, Bản thảo");

/// What opens a reference to the document that a text goes with.
pub(super) static REFERENCES: Words =
    Words::new("Kèm theo, Ban hành kèm theo, Đính kèm, Gửi kèm, Phát hành kèm theo, Gửi kèm theo");

/// What opens the label of an annex.
pub(super) static ANNEXES: Words = Words::new("Phụ lục, Phụ lục số, Phụ biểu, Phụ biểu số");

/// What opens a line of contact.
pub(super) static CONTACTS: Words = Words::new(
    "Địa chỉ, Trụ sở, Điện thoại, ĐT, Số điện thoại, Email, E-mail, Thư điện tử, Hộp thư, \
     Fax, Website, Web, Trang thông tin điện tử, Cổng thông tin điện tử, Đường dây nóng, Tel",
);

/// What opens the name of an organ.
pub(super) static ORGANS: Words = Words::new(
    "Đảng bộ, Đảng ủy, Tỉnh ủy, Thành ủy, Quận ủy, Huyện ủy, Thị ủy, Quân ủy, Chi bộ, Chi ủy, \
     Ban, Văn phòng, Ủy ban, UBND, UBMTTQ, UBKT, Hội đồng, HĐND, Sở, Bộ, Cục, Tổng cục, Chi \
     cục, Vụ, Viện, Trường, Trung tâm, Phòng, Công an, Quân khu, Bộ Chỉ huy, Ban Chỉ huy, Tòa \
     án, Viện Kiểm sát, Chính phủ, Văn phòng Chính phủ, Thanh tra, Kiểm toán, Ngân hàng, Bảo \
     hiểm, Đài, Báo, Tạp chí, Đại học, Học viện, Bệnh viện, Trạm, Công ty, Tổng công ty, Tập \
     đoàn, Liên đoàn, Công đoàn, Đoàn, Hội, Liên hiệp, Mặt trận, Đại hội, Chủ tịch, Thủ \
     tướng, Tổ, Tiểu ban, Xí nghiệp, Kho bạc, Cơ quan, Khối, Doanh nghiệp, Cảng, Nhà máy, \
     Quỹ, Hiệp hội, Đảng đoàn, Ban cán sự, Đoàn đại biểu, TAND, VKSND, MTTQ, LĐLĐ, BCH, BTC, \
     BCĐ",
);

/// What opens the name of an organ of the Party.
pub(super) static PARTY_ORGANS: Words = Words::new(
    "Đảng bộ, Đảng ủy, Tỉnh ủy, Thành ủy, Quận ủy, Huyện ủy, Thị ủy, Quân ủy, Chi bộ, Chi ủy, \
     Ban Chấp hành, Ban Thường vụ, Ủy ban Kiểm tra, Ban Tổ chức, Ban Tuyên giáo, Ban Dân vận, \
     Ban Nội chính, Đảng đoàn, Ban cán sự",
);

/// What opens the name of an organ of the State.
pub(super) static STATE_ORGANS: Words = Words::new(
    "Ủy ban nhân dân, UBND, Hội đồng nhân dân, HĐND, Sở, Bộ, Cục, Tổng cục, Chi cục, Chính \
     phủ, Văn phòng Chính phủ, Tòa án, Viện Kiểm sát, Công an, Thanh tra, Trường, Trung tâm, \
     Phòng, Bệnh viện, Thủ tướng, Kho bạc",
);

/// What opens the post of one who signs.
pub(super) static POSTS: Words = Words::new(
    "Chủ tịch, Phó chủ tịch, Bí thư, Phó bí thư, Giám đốc, Phó giám đốc, Tổng giám đốc, Phó \
     tổng giám đốc, Trưởng ban, Phó trưởng ban, Phó ban, Trưởng phòng, Phó trưởng phòng, \
     Chánh văn phòng, Phó chánh văn phòng, Chánh, Phó chánh, Hiệu trưởng, Phó hiệu trưởng, Bộ \
     trưởng, Thứ trưởng, Cục trưởng, Phó cục trưởng, Vụ trưởng, Phó vụ trưởng, Viện trưởng, \
     Phó viện trưởng, Chủ nhiệm, Phó chủ nhiệm, Chủ tọa, Chủ trì, Thư ký, Ủy viên, Người, Đại \
     diện, Tổ trưởng, Tổ phó, Trưởng đoàn, Phó trưởng đoàn, Trưởng tiểu ban, Phó trưởng tiểu \
     ban, Kế toán trưởng, Thủ trưởng, Phó thủ trưởng, Chỉ huy trưởng, Phó chỉ huy trưởng, \
     Chính ủy, Phó chính ủy, Thủ tướng, Phó thủ tướng, Tổng bí thư, Thường trực, Trưởng, Phó, \
     Quyền, Phụ trách, Tổng biên tập, Chi cục trưởng, Đội trưởng, Tổng cục trưởng, Tư lệnh, \
     Phó tư lệnh, Chánh thanh tra, Chánh án, Kiểm sát trưởng, Trạm trưởng, Đồng chủ trì",
);

/// Titles and ranks before a name.
pub(super) static RANKS: Words = Words::new(
    "TS, ThS, PGS, GS, PGS.TS, GS.TS, Ths.BS, BS, BSCKI, BSCKII, KS, CN, Ông, Bà, Đồng chí, Đ/c, \
     Đại tá, Thượng tá, Trung tá, Thiếu tá, Đại úy, Thượng úy, Trung úy, Thiếu úy, Thiếu tướng, \
     Trung tướng, Thượng tướng, Đại tướng, Tiến sĩ, Thạc sĩ, Bác sĩ, Kỹ sư, Giáo sư, \
     Phó giáo sư, NGƯT, NGND, Nhà giáo, Luật sư, Linh mục, Thượng tọa, Hòa thượng",
);

/// Words for signing in another's place, spelled out.
pub(super) static SPELLED_AUTHORITIES: Words =
    Words::new("Thay mặt, Ký thay, Thừa lệnh, Thừa ủy quyền");

/// Common family names, which tell a name from a post.
pub(super) static FAMILY_NAMES: Words = Words::new(
    "Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, \
     Cao, Mai, Đinh, Trịnh, Lâm, Tạ, Tô, Đoàn, Hà, Lương, Thái, Châu, Chu, Đào, Tăng, Tống, \
     Triệu, Vương, Quách, Nông, Thân, Kiều, La, Lưu, Lục, Nghiêm, Ninh, Phùng, Quản, Thạch, \
     Trương, Từ, Văn, Viên, Doãn, Giang, Khuất, Kim, Lại, Lò, Mạc, Ma, Bạch, Âu, Điêu, Đồng, \
     Giáp, Hứa, Khổng, Tôn, Cù, Y, K'",
);

/// Whether a folded line says whose document it is: "CỦA BAN THƯỜNG VỤ ...".
pub(super) fn names_an_author(text: &str) -> bool {
    let of = folded("của");
    text.split(' ').any(|word| word == of)
}

/// The motto (tiêu ngữ) without blanks and dashes.
pub(super) static MOTTO: LazyLock<String> =
    LazyLock::new(|| letters(&folded("Độc lập - Tự do - Hạnh phúc")));

/// The letters alone.
pub(super) fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| {
            !letter.is_whitespace() && !letter.is_ascii_punctuation() && *letter != '–'
        })
        .collect()
}

/// The bytes of a text whose folded form is a phrase that it begins with.
pub(super) fn prefix(text: &str, phrase: &str) -> Option<usize> {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    ends.take_while(|end| *end <= phrase.len() * 4 + 16)
        .find(|end| {
            text.get(..*end)
                .is_some_and(|start| folded(start) == phrase)
        })
}

/// Whether a text is written in capitals throughout.
pub(super) fn is_capital(text: &str) -> bool {
    let mut capitals = 0;
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        if letter.is_lowercase() {
            return false;
        }
        capitals += 1;
    }
    capitals > 1
}

/// Whether a text is made of the signs of a typed rule or mark alone.
pub(super) fn is_typed_line(text: &str) -> bool {
    let signs = |letter: char| {
        matches!(
            letter,
            '-' | '_' | '*' | '=' | '~' | '.' | '\u{2010}'
                ..='\u{2015}' | '\u{2212}' | '…' | '•' | '¯'
        ) || letter.is_whitespace()
    };
    !text.trim().is_empty() && text.chars().all(signs)
}
