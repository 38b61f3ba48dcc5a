# Kế hoạch được chuyển sang năm khác: những chỗ phải xem lại.

# { $place } là trường của kế hoạch, { $what } là một trong các câu dưới đây.
year-look = { $place }: { $what }

year-bases = căn cứ ban hành giữ nguyên; xem lại căn cứ nào còn hiệu lực
year-body-file = tệp nội dung dùng chung với kế hoạch cũ; chép thành tệp mới rồi sửa
year-rows = bảng giữ nguyên; cập nhật số liệu của các dòng cho năm { $year }
year-cited = văn bản được viện dẫn giữ nguyên; thay bằng văn bản của năm { $year } nếu có
    .later = văn bản được viện dẫn ban hành ngày { $date }, sau năm { $year }; thay bằng văn bản có trước
    .in-text = văn bản viện dẫn trong lời văn giữ nguyên; xem lại
year-issuer = xác nhận { $organ } vẫn ban hành
    .signed = xác nhận { $organ } vẫn ban hành và { $signers } vẫn ký

# Mục tổ chức theo chu kỳ; { $why } là một trong hai câu year-series.
year-series = tổ chức hằng năm từ năm { $first }, chưa có năm { $year }
    .every = { $every } năm tổ chức một lần từ năm { $first }, không phải năm { $year }
year-item = { $why }; bỏ mục này hoặc chọn năm khác
    .left-out = { $why }; đã bỏ mục này, xem lại những chỗ khác có nhắc đến
    .none-left = không còn mục nào trong năm { $year }; bổ sung, nếu không phần này để trống

# Năm, lần thứ, số năm trong lời văn.
year-in-words = có ghi số năm bằng chữ; xem lại
year-weekday = có ghi ngày trong tuần; xem lại theo lịch năm { $year }
year-doubtful = số { $figures } giữ nguyên vì không rõ có phải là năm; xem lại
year-before = có nhắc năm { $year }; xem lại
year-span = khoảng năm có { $year } (nhiệm kỳ, giai đoạn) giữ nguyên
year-aim = mốc năm { $year } giữ nguyên; xem lại
year-no-leap-day = năm { $year } không có ngày 29/02; đã ghi ngày 28/02
    .named = { $day }: năm { $year } không có ngày 29/02; xem lại
year-edition = lần thứ mấy, số năm kỷ niệm đã tính lại; xem lại cho đúng
    .kept = số { $number } (lần thứ mấy, số năm) giữ nguyên vì không lùi được; xem lại
    .in-words = có ghi lần thứ { $word } bằng chữ; xem lại
year-session = kỳ họp, hội nghị thứ { $number } giữ nguyên; xem lại
year-day = { $day } là ngày nghỉ lễ, tết hoặc nghỉ bù
    .saturday = { $day } là thứ Bảy
    .sunday = { $day } là Chủ nhật
year-lunar = có tên năm âm lịch { $name }; xem lại
    .moved = tên năm âm lịch { $name } đã đổi thành { $new }; xem lại

# Cơ quan, người ký, tiêu chuẩn đã thay đổi.
year-organ = không còn hồ sơ { $organ }; ghi cơ quan ban hành mới
    .abolished = { $organ } ({ $code }) không còn hoạt động theo { $citation }; ghi cơ quan ban hành mới
year-signer = hồ sơ cơ quan không còn { $signer }
year-standard = văn bản năm { $from } theo { $before }, năm { $to } áp dụng { $after }
    .fixed = văn bản năm { $from } theo { $before }, năm { $to } áp dụng { $after }, nhưng kế hoạch hoặc hồ sơ cơ quan ghi cố định standard; xem lại

# Không chuyển được.
year-before-first = năm { $from } là lần thứ `{ $number }` thì lần đầu là năm { $first }; phải chọn từ năm đó, không phải năm { $to }
    .count = năm { $from } là `{ $number } năm` thì tính từ năm { $first }; phải chọn từ năm đó, không phải năm { $to }
    .repeats = ghi kế hoạch có từ năm nào: `repeats: {"{"}first: { $first }, every: { $every }{"}"}`
