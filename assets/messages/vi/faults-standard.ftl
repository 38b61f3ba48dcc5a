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
