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
kind-text = là chữ
kind-list = là danh sách
kind-keys = là nhóm trường

# Cần giá trị nào.
expected-text = chữ
expected-texts = danh sách, mỗi mục một dòng chữ
expected-integer = số nguyên từ { $from } đến { $to }, ví dụ `{ $example }`
expected-flag = `true` (có) hoặc `false` (không)
expected-date = ngày viết theo thứ tự năm-tháng-ngày, ví dụ `2026-09-14`
expected-keys = các trường có giá trị, viết như `key: value`

wrong-type = { $value } { $kind }; phải là { $expected }
    .bare = viết `{ $number }`, không đặt trong ngoặc kép, không thêm số 0 ở đầu
    .share = `{ $text }` là tỷ lệ phần trăm: chỉ viết con số
    .word = nếu đây là chữ, đặt trong ngoặc kép: `"{ $word }"`
    .colon = đặt trong ngoặc kép phần chữ có dấu `: `

empty-text = { $value } để trống; phải có nội dung
    .write = viết nội dung, hoặc xóa trường này

out-of-range = { $value } là { $number }; phải là { $expected }

unknown-name = { $value } là `{ $name }`; chỉ nhận { $known }
    .other = { $value } là `{ $name }`; chỉ nhận { $expected }

unknown-key = `{ $key }` không phải là trường của { $what }
    .known = các trường được dùng: { $names }

missing-key = thiếu trường `{ $key }`: { $what } phải có trường này
    .no-value = trường `{ $key }` chưa có giá trị: { $what } phải có giá trị này
