# Lỗi của quy định thể thức và mẫu trình bày.

unknown-standard = `{ $name }` không phải là một quy định thể thức; hiện có { $known }
date-before-standard = văn bản ngày { $day }, trước khi `{ $name }` có hiệu lực ngày { $from }
    .meant = văn bản vẫn trình bày theo `{ $name }`; ghi `standard: { $name }` nếu đúng là muốn như vậy

# Tệp quy định riêng.
invalid-standard =
    .yaml = { $reason }
    .section = `{ $name }` không phải là một mục của quy định
    .entry = `{ $section }`: { $reason }
    .missing = thiếu mục `{ $section }`
    .twice = mã `{ $id }` có hai lần
    .extends = quy định riêng phải ghi quy định gốc ở `extends`; ở đây chưa có
    .add-extends = thêm một dòng như `extends: nd30-2020`
    .taken = đã có quy định tên là `{ $name }`
    .own-name = đặt cho quy định riêng một `name` khác

# Mẫu trình bày và những chỗ thay đổi.
invalid-style =
    .yaml = mẫu trình bày viết sai cú pháp: { $reason }
    .lacks = mẫu trình bày thiếu thành phần `{ $name }`
    .unknown = `{ $name }` không phải là thành phần hay phần nào của mẫu trình bày
    .key = `{ $name }` không có giá trị `{ $key }`
    .below = `{ $name }`: `{ $key }` nằm dưới một giá trị đơn
    .value = `{ $name }`: { $reason }
    .known = các giá trị được dùng: { $names }

# Giá trị sai ở chỗ nào.
value-length = `{ $text }` không phải là độ dài; viết số kèm đơn vị, ví dụ `14 pt`, `30 mm` hoặc `1.27 cm`
value-range = `{ $text }` không phải là khoảng giá trị; viết `14 pt`, `13 pt .. 14 pt`, `6 pt ..` hoặc `10 mm ± 3 mm`
value-subject = `{ $name }` không phải là thành phần hay phần nào của thể thức
value-citation = phần dẫn điều khoản để trống
value-missing = thiếu trường `{ $key }`
value-unknown = không có `{ $found }` ở chỗ này; chỉ nhận { $known }
value-other = { $reason }

# Mẫu trình bày so với quy định: đặc điểm nào, mẫu đang đặt thế nào, quy định
# cho phép gì.
style-outside-standard = mẫu trình bày đặt { $property } { $found } cho `{ $requirement }`; quy định { $expected }
flag-on = có
flag-off = không
align-left = căn trái
align-center = căn giữa
align-right = căn phải
align-justify = căn đều hai bên
line-exactly = đúng { $pitch }
line-multiple = { $percents } dòng đơn
rule-none = không kẻ
rule-as-text = dài bằng dòng chữ phía trên
rule-as-page = dài bằng phần chữ của trang
rule-of-text = { $percents } dòng chữ phía trên
punctuation-of-list = `{ $line }`, dòng cuối `{ $last }`
property-width = chiều rộng
property-height = chiều cao
property-typeface = phông chữ
property-red = chữ đỏ
property-presence = có mặt
property-restart = số trang đánh lại từ 1
property-numbering = cách đánh số
property-capitals = chữ in hoa
property-bold = chữ đậm
property-italic = chữ nghiêng
property-underline = gạch chân
property-size = cỡ chữ
property-gap = khoảng cách đoạn
property-alignment = căn lề
property-first-line-indent = lùi đầu dòng
property-line-spacing = giãn dòng
property-margin = lề
property-landscape-margin = lề trang ngang
property-from-top = khoảng cách từ mép trên
property-from-bottom = khoảng cách từ mép dưới
property-sizes = các cỡ chữ
property-rule = đường kẻ
property-box = khung
property-punctuation = dấu câu
property-text = chữ
