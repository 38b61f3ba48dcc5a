# Tệp trong thư mục kế hoạch, những gì chúng nêu tên, và thiết lập.

# Cách gọi một văn bản cần dựng.
order = `{ $plan }`
    .of-row = `{ $plan }`, dòng { $row }

unreadable-file = không đọc được `{ $file }`: { $reason }
    .none = không có tệp `{ $file }`
    .too-large = `{ $file }` lớn hơn { $most } MB; văn bản lớn như vậy không được đọc

same-output = { $orders } sẽ cùng được ghi thành `{ $name }`
    .many = { $orders } và { $more } văn bản nữa sẽ cùng được ghi thành `{ $name }`
    .rename = đổi tên để chỉ còn một, hoặc dựng vào các thư mục khác nhau bằng `--out`
    .name-rows = cho mỗi dòng một tên riêng: sửa giá trị trong bảng, hoặc thêm một cột vào `file_name`

year-of-rows = năm của kế hoạch lấy từ bảng nên không chuyển sang năm { $year } được
    .write = ghi năm của bảng vào kế hoạch, ví dụ `year: 2027`

unknown-organ = không có hồ sơ cơ quan `{ $name }.yaml` trong thư mục của kế hoạch và các thư mục phía trên
    .write = lập một hồ sơ, ví dụ `plans/organs/office.yaml`
    .known = hiện có các hồ sơ { $names }

standard-of-other-side = `{ $standard }` không phải là quy định thể thức áp dụng cho `{ $organ }`
    .leave-out = bỏ trường `standard`: chương trình tự chọn theo cơ quan (Đảng hay Nhà nước) và ngày ban hành

stale-baseline = danh sách lỗi đã biết còn ghi `{ $rule }`, nay không còn thấy
    .at = danh sách lỗi đã biết còn ghi `{ $rule }` tại “{ $excerpt }”, nay không còn thấy
    .mend = ghi lại danh sách bằng `--write-baseline`

# Thiết lập, tệp `thethuc.toml`.
expected-table = nhóm trường
expected-days = danh sách các ngày, ví dụ `[2026-09-14]`
label-day = một ngày trong { $list }

toml-syntax = chỗ này viết sai cú pháp TOML
    .comma = thiếu dấu phẩy giữa hai mục
    .duplicate = trường này viết lặp lại
    .no-value = dòng này không viết theo dạng `tên = giá trị`
    .text = phần chữ trong ngoặc kép viết sai
    .unclosed = mở ngoặc mà không đóng
    .unquoted = phần chữ phải đặt trong ngoặc kép

invalid-pattern = `{ $pattern }` không phải là mẫu đường dẫn: { $reason }
    .range = dấu `[` và `]` không đi thành cặp
    .folders = `**` phải đứng riêng giữa hai dấu `/`
    .stars = có từ ba dấu `*` trở lên liền nhau

day-off-and-worked = `{ $day }` vừa có trong `{ $off }` vừa có trong `{ $working }`
    .delete = xóa ngày này ở một trong hai
