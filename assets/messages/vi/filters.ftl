# Bộ lọc, hàm và phép thử của mẫu.

tool-filter = bộ lọc
tool-function = hàm
tool-test = phép thử

# Mỗi cái cho ra gì.
filter-date_long = ngày tháng năm viết bằng chữ
filter-date_short = ngày tháng năm viết bằng số
filter-date_range = từ ngày này đến ngày kia, phần chung chỉ viết một lần
filter-day_month = ngày và tháng
filter-month_year = tháng và năm
filter-year = năm, là một số
filter-weekday = thứ trong tuần
filter-time = giờ phút viết bằng chữ
filter-lunar_date = ngày âm lịch
filter-working_day = chính ngày ấy, hoặc ngày làm việc gần nhất nếu là ngày nghỉ hằng tuần, ngày lễ
filter-years_since = số năm kỷ niệm tính từ ngày thành lập đến một năm
filter-round_year = kỷ niệm năm tròn (số năm tận cùng là 0)
filter-edition = lần tổ chức thứ mấy, viết bằng chữ số La Mã
filter-edition_of = năm ấy là lần tổ chức thứ mấy
filter-roman = số từ 1 đến 3999 viết bằng chữ số La Mã
filter-from_roman = chữ số La Mã đổi ra số
filter-in_words = số nguyên đọc bằng chữ
filter-money_in_words = số tiền đồng đọc bằng chữ
filter-number_vi = số viết với dấu chấm, dấu phẩy kiểu Việt Nam
filter-money_vi = số tiền viết bằng số
filter-sum = tổng chính xác của một danh sách
filter-upper_vi = chữ in hoa
filter-lower_vi = chữ in thường
filter-capitalize_vi = viết hoa chữ cái đầu, phần còn lại giữ nguyên
filter-lower_first = viết thường chữ cái đầu, phần còn lại giữ nguyên
filter-slug = tên dùng cho tệp: chữ thường không dấu, các từ nối bằng gạch nối
filter-join_vi = danh sách nối thành câu
filter-cite = viện dẫn văn bản: lần đầu ghi đầy đủ, các lần sau ghi tên loại và số, ký hiệu
filter-cite_full = viện dẫn văn bản, luôn ghi đầy đủ
filter-cite_short = viện dẫn văn bản, chỉ ghi tên loại và số, ký hiệu

# Các tùy chọn.
option-capital = `true` thì viết hoa chữ cái đầu
option-style = `party` (Đảng) hoặc `state` (Nhà nước); không ghi thì theo biến `side`
option-ground = `true` khi đứng ở phần căn cứ, nơi luật cũng ghi ngày ban hành
option-from = ngày đầu
option-to = ngày cuối
option-brief = `true` thì bỏ chữ `phút`
option-year = `true` thì ghi cả năm, như `năm Bính Ngọ`
option-move = `next` (lùi lại) hoặc `previous` (đưa lên trước); không ghi là `next`
option-on = năm, hoặc một ngày trong năm ấy
option-half = `true` thì tính cả năm lẻ 5 (số năm tận cùng là 5)
option-first = năm tổ chức lần đầu
option-every = mấy năm tổ chức một lần; không ghi là 1
option-unit = đơn vị; không ghi là `đồng`
option-attribute = trường cần cộng, khi mỗi mục của danh sách là một nhóm trường
option-last = từ đứng trước mục cuối; không ghi là `và`
option-sep = dấu giữa các mục khác; không ghi là `,`

# Những gì mẫu nào cũng có sẵn.
variable-organ = cơ quan ban hành: `organ.name`, `organ.place`, `organ.code`, `organ.side`
variable-side = cơ quan theo thể thức nào: `party` (Đảng) hoặc `state` (Nhà nước)
variable-year = năm ban hành
variable-month = tháng ban hành; không có giá trị khi dự thảo để trống tháng
variable-date = ngày ban hành, `2026-09-14`; không có giá trị khi là dự thảo
variable-number = số của văn bản; không có giá trị khi là dự thảo
variable-type = tên loại văn bản
variable-subject = trích yếu; dùng được ở mọi chỗ, trừ trong chính trích yếu
variable-row = dòng mà văn bản được soạn cho, lấy theo cột: `row.quota`; không có giá trị khi kế hoạch không có `for_each`

# Đã nhận được gì.
mismatch = thấy { $found }, cần { $expected }
    .at = { $places }: thấy { $found }, cần { $expected }
found-value = `{ $value }`
found-nothing = chỗ trống
found-no-side = chỗ trống, cũng không có biến `side`
found-undefined = biến chưa có giá trị
found-list = một danh sách
found-map = một nhóm trường
found-empty-text = chữ trống
found-option = tùy chọn `{ $name }`
place-option = tùy chọn `{ $name }`
place-variable = biến `{ $name }`
place-key = trường `{ $key }`
place-item = mục { $number }
place-item-key = mục { $number }, `{ $key }`

# Cần gì.
expects-option = { $names }
expects-no-option = không có tùy chọn nào
expects-text = chữ đặt trong ngoặc kép
expects-escapable = chữ có thể in ra được
expects-whole = số nguyên từ 0 trở lên, không quá 19 chữ số, không có dấu ngăn cách
expects-day = một ngày có thật, viết theo thứ tự năm-tháng-ngày, ví dụ `2026-11-02`
expects-month = tháng hoặc ngày, ví dụ `2026-11` hoặc `2026-11-02`
expects-year = năm có bốn chữ số hoặc một ngày, ví dụ `1954` hoặc `1954-11-02`
expects-later-day = một ngày không trước `{ $from }`
expects-time = giờ từ `00:00` đến `23:59`, ví dụ `07:30`
expects-lunar-day = một ngày mà lịch âm tính được
expects-known-day = một ngày từ { $first } trở đi, khi đã biết các ngày nghỉ lễ
expects-direction = `next` hoặc `previous`
expects-step = cách nhau từ 1 năm trở lên
expects-year-of-series = một năm từ `{ $first }` trở đi, là năm tổ chức lần đầu
expects-year-between = một năm có tổ chức kể từ `{ $first }`, ví dụ `{ $before }` hoặc `{ $after }`
expects-year-since = một năm từ `{ $founded }` trở đi, là năm thành lập
expects-roman-number = số từ 1 đến { $most }: chữ số La Mã không viết được số khác
expects-numeral = chữ số La Mã in hoa, viết đúng quy tắc, ví dụ `XXIII`
expects-amount = không quá 38 chữ số, nhiều nhất một dấu chấm thập phân và không có dấu ngăn cách nào khác, ví dụ `1250000` hoặc `12.50`
expects-amounts = danh sách các số tiền hoặc các nhóm trường
expects-smaller-amount = số tiền mà tổng không quá 38 chữ số
expects-money = số nguyên, hoặc số thập phân đặt trong ngoặc kép, ví dụ `1250000` hoặc `"12.50"`
expects-list = danh sách chữ hoặc số
expects-item = chữ hoặc số
expects-sluggable = chữ có chữ cái hoặc chữ số
expects-cited = nhóm trường gồm `type`, `number`, `date`, `organ` và `subject`
expects-cited-type = tên loại văn bản, ví dụ `Hướng dẫn`
expects-cited-part = { $part } của văn bản được viện dẫn, ví dụ `{ $example }`
expects-side = `party` hoặc `state`
cited-number = số và ký hiệu
cited-date = ngày ban hành
cited-organ = cơ quan ban hành
cited-subject = trích yếu
