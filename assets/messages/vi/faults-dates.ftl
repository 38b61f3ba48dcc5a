# Ngày tháng trong kế hoạch, và quy tắc tính ngày.

# Tháng và thứ trong tuần.
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12
weekday-monday = thứ Hai
weekday-tuesday = thứ Ba
weekday-wednesday = thứ Tư
weekday-thursday = thứ Năm
weekday-friday = thứ Sáu
weekday-saturday = thứ Bảy
weekday-sunday = Chủ nhật

thing-date-rule = quy tắc tính ngày
expected-ordinal = số từ 1 đến { $most }, hoặc `last` (cuối cùng)
last-day = viết `day: last` nếu là ngày cuối tháng
date-meant = viết `{ $day }`, nếu đúng là ngày này

date-form = { $value } là `{ $text }`; phải viết theo thứ tự năm-tháng-ngày, ví dụ `2026-09-14`
    .short-year = { $value } là `{ $text }`; năm phải viết đủ bốn chữ số

no-such-date = không có ngày `{ $text }`: { $why }
    .of-month = { $value } là { $number }, nhưng { $month } chỉ có { $days } ngày

# Vì sao không có ngày ấy.
no-such-month = tháng chỉ từ 01 đến 12, không có tháng { $month }
    .day-first = tháng chỉ từ 01 đến 12, không có tháng { $month }; ngày phải viết trước tháng
no-such-year = năm phải từ 0001 trở đi
month-length = { $month } năm { $year } chỉ có { $days } ngày

unknown-holidays = chưa có lịch nghỉ lễ, tết năm { $year }; chỉ tính được từ năm { $first } trở đi

# Các trường không hợp thành quy tắc.
date-rule = { $value } có { $keys }; phải có { $forms }
    .empty = { $value } không nêu ngày nào; phải có { $forms }
    .write = viết { $examples }
    .both = `{ $other }` đứng cùng `{ $one }`; chỉ được dùng một trong hai
    .delete-one = xóa `{ $one }` hoặc `{ $other }`
    .offset = `year_offset` đứng cùng `{ $key }`; trường này chỉ dùng cùng tháng
    .delete-offset = xóa `year_offset`: ngày dùng làm mốc đã có năm

# Quy tắc không cho ra ngày nào.
date-rule-unmet = { $month } năm { $year } chỉ có { $days } ngày; quy tắc lại nêu ngày { $day }
    .weekday = { $month } năm { $year } chỉ có bốn ngày { $weekday }; quy tắc lại nêu ngày { $weekday } lần thứ 5
    .last = viết `nth: -1` nếu là ngày { $weekday } cuối cùng của tháng
    .lunar = tháng { $month } âm lịch năm { $name } chỉ có { $days } ngày; quy tắc lại nêu ngày { $day }
    .lunar-last = viết `lunar_day: last` nếu là ngày cuối tháng
    .lunar-year = ngày này của tháng { $month } âm lịch không rơi vào năm { $year }
    .write-day = viết hẳn ngày của năm này: `năm-tháng-ngày`
    .calendar = ngày tính theo quy tắc nằm ngoài lịch
    .asked-year = quy tắc nêu một ngày của năm { $year }; năm phải từ { $from } đến { $to }
    .given-day = quy tắc cho ra ngày `{ $day }`; năm phải từ { $from } đến { $to }
    .unknown = chưa biết ngày `{ $name }`
    .holidays = { $why }

# Mốc của quy tắc.
date-reference = quy tắc tính từ `{ $name }`, nhưng không có ngày nào tên như vậy
    .draft = quy tắc tính từ `date`, nhưng kế hoạch là dự thảo chưa có `date`
    .give-date = ghi `date` cho kế hoạch, hoặc tính từ một ngày khác
    .absent = quy tắc tính từ `{ $name }`, nhưng ngày này chưa có giá trị
    .other = quy tắc tính từ `{ $name }`, nhưng đó không phải là ngày
    .unread = chưa đọc được ngày này
    .known = các ngày dùng được ở đây: { $names }
date-depth = hơn { $most } ngày nối nhau, ngày này tính từ ngày kia
    .count-from-day = cho các quy tắc tính từ một ngày ghi rõ ngày, tháng, năm
date-circle = các ngày này tính vòng quanh nhau: { $names }
    .itself = `{ $name }` tính từ chính nó
    .give-day = ghi rõ một ngày trong số đó, hoặc cho nó một quy tắc không tính từ ngày khác
