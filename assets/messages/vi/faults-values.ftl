# Giá trị trong kế hoạch, hồ sơ cơ quan, mẫu và bảng: gọi tên, đã thấy gì, cần
# gì.

# Tên gọi của giá trị.
label-key = `{ $path }`
label-within = `{ $path }` trong { $outer }
label-item = mục { $number } của { $list }
label-row = dòng { $number }

# Giá trị là gì.
kind-empty = chưa có giá trị
kind-true = là `true`
kind-false = là `false`
kind-integer = là số
kind-decimal = là số thập phân
kind-date = là ngày tháng
kind-text = là chữ
kind-list = là danh sách
kind-keys = là nhóm trường

# Cần giá trị nào.
expected-text = chữ
expected-texts = danh sách, mỗi mục một dòng chữ
expected-integer = số nguyên từ { $from } đến { $to }, ví dụ `{ $example }`
expected-flag = `true` (có) hoặc `false` (không)
expected-date = ngày viết theo thứ tự năm-tháng-ngày, ví dụ `2026-09-14`
expected-keys = các trường kèm giá trị, viết như `tên: giá trị`

wrong-type = { $value } { $kind }; phải là { $expected }
    .bare = viết `{ $number }`, không đặt trong ngoặc kép, không thêm số 0 ở đầu
    .share = `{ $text }` là tỷ lệ phần trăm: chỉ viết con số
    .word = nếu đây là chữ, đặt trong ngoặc kép: `"{ $word }"`
    .colon = đặt trong ngoặc kép phần chữ có dấu `: `
    .authorities = { $value } có { $count } trường; mỗi dòng chỉ có một quyền hạn ký
    .item-each = viết mỗi dòng thành một mục riêng

empty-text = { $value } để trống; phải có nội dung
    .write = viết nội dung, hoặc xóa trường này

out-of-range = { $value } là { $number }; phải là { $expected }
    .year = năm của `date` là { $year }; phải từ { $from } đến { $to }

unknown-name = { $value } là `{ $name }`; chỉ nhận { $known }
    .other = { $value } là `{ $name }`; chỉ nhận { $expected }
    .authority = `{ $name }` không phải là quyền hạn ký; chỉ nhận { $known }
    .numbering = { $why }

unknown-key = `{ $key }` không phải là trường của { $what }
    .setting = trong tệp thiết lập không có trường `{ $key }`; ở đây có thể ghi { $known }
    .known = các trường được dùng: { $names }
    .of-marks = `{ $key }` viết dưới `marks`, lùi vào
    .of-fields = trường riêng của mẫu viết dưới `fields`, lùi vào

missing-key = thiếu trường `{ $key }`: { $what } phải có trường này
    .no-value = trường `{ $key }` chưa có giá trị: { $what } phải có giá trị này
    .date = thiếu trường `date` hoặc `year`: kế hoạch phải có một trong hai
    .write-date = viết `date: 2026-09-14`, hoặc `year: 2026` nếu là dự thảo
    .year-of-rule = `date` là quy tắc tính ngày nhưng thiếu trường `year`: phải có năm mới tính được ngày
    .signers = `signers` để trống; phải có ít nhất một người ký

# Cách đánh số đề mục.
unknown-numbering = `{ $sample }` không phải là kiểu đánh số đề mục; chỉ nhận { $forms }
