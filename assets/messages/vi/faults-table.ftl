# Bảng dữ liệu: mỗi dòng thành một văn bản.

thing-table = bảng
expected-rows = danh sách các dòng, viết như `- code: MN-01`

table-form = `{ $name }` không phải là bảng đọc được; phải là tệp có đuôi `.csv`, `.xlsx` hoặc `.yaml`
    .save = mở bằng Excel hoặc LibreOffice rồi lưu thành bảng tính (.xlsx)

# Tệp không phải UTF-8, { $offset } và { $line } cho biết chỗ sai.
not-utf-8 =
    .file = `{ $file }` không phải là UTF-8: ở dòng { $line }, byte thứ { $offset } không thành ký tự nào
    .save-file = lưu lại theo bảng mã UTF-8 (Unicode); tệp tiếng Việt cũ thường dùng bảng mã TCVN3 hoặc VNI
    .table = bảng không phải là UTF-8: ở dòng { $line }, byte thứ { $offset } không thành ký tự nào
    .table-utf-16 = bảng không phải là UTF-8 mà là UTF-16
    .save-table = trong Excel, lưu thành “CSV UTF-8” hoặc bảng tính (.xlsx)

unreadable-table = không đọc được bảng tính: tệp bị hỏng
    .csv = từ chỗ này trở đi không đọc được bảng
    .no-package = không đọc được bảng tính: tệp không phải là gói ZIP
    .locked = không đọc được bảng tính: tệp được đặt mật khẩu
    .packing = không đọc được bảng tính: tệp nén theo cách mà Excel không dùng
    .part = không đọc được bảng tính: thiếu phần `{ $part }`
    .no-sheet = không đọc được bảng tính: không có trang tính nào
    .save = lưu thành bảng tính (.xlsx), không đặt mật khẩu
    .save-again = mở bằng Excel hoặc LibreOffice rồi lưu lại thành bảng tính (.xlsx)

table-too-large = bảng có { $found }; chỉ đọc tối đa { $limit }
    .part = chia thành nhiều bảng, mỗi bảng một kế hoạch
table-bytes = { $count } byte
table-columns = { $count } cột
table-rows = { $count } dòng
table-cells = { $count } ô
    .or-more = từ { $count } ô trở lên
table-parts = { $count } phần
table-unpacked = nhiều byte hơn khi giải nén
table-far-row = giá trị ở dòng { $row }
table-far-column = giá trị ở cột { $column }

empty-table = bảng không có dòng nào; phải có một dòng tên cột, và dưới đó mỗi văn bản một dòng
    .no-column = bảng không có cột nào

unknown-sheet = bảng tính không có trang `{ $sheet }`
    .known = các trang tính: { $names }
    .no-workbook = chỉ bảng tính (.xlsx) mới có trang tính; ở đây lại ghi trang `{ $sheet }`
    .delete = xóa `sheet`

headings-row = dòng { $row } của bảng để trống; `headings` phải là dòng ghi tên các cột
    .next = dòng có giá trị tiếp theo là dòng { $row }
    .past = bảng chỉ đến dòng { $last }, trước dòng { $row }; `headings` phải là dòng ghi tên các cột
    .counted = dòng đếm như Excel hiển thị, kể cả dòng tiêu đề và dòng trống
    .yaml = bảng viết bằng YAML không có dòng tên cột; `headings` lại ghi dòng { $row }
    .delete = xóa `headings`
    .title-above = dòng { $row } của { $table } được hiểu là dòng tên cột, nhưng `{ $title }` ở phía trên cũng là tên cột
    .nothing-known = dòng { $row } của { $table } được hiểu là dòng tên cột, nhưng không có tên nào mà kế hoạch hoặc mẫu dùng đến
    .say-which = ghi dòng có tên cho mọi cột có giá trị: `headings: 4` bên cạnh `file` dưới `for_each`
    .quote = đặt trong ngoặc kép ô có dấu ngăn cách: `"1,5"`

duplicate-column = cột `{ $name }` viết lặp lại; đã có ở cột { $number }
    .rename = đổi tên hoặc xóa một trong hai
    .one-field = hai cột `{ $first }` và `{ $name }` cùng ghi vào trường `{ $field }`

nameless-column = cột { $number } có giá trị mà không có tên; dòng { $row } phải ghi tên các cột
    .which-row = đặt tên cho cột; nếu tên cột ở dòng khác thì ghi dòng đó: `headings: 4` bên cạnh `file` dưới `for_each`
    .two-rows = không đọc được tên cột viết trên hai dòng: viết mỗi tên trong một dòng
    .key = tên trường để trống; phải có tên

row-length = dòng { $row } có { $count } ô; phải có { $width } ô, mỗi cột một ô
    .quote = đặt trong ngoặc kép ô có dấu ngăn cách: `"1,5"`
    .delimiter = ô trống cũng phải có dấu ngăn cách

unclosed-quote = ngoặc kép mở ở đây, dòng { $row }, không được đóng
    .close = đóng ngoặc kép; dấu ngoặc kép trong ô viết hai lần: `""`

error-cell = công thức ở ô { $cell } cho kết quả lỗi `{ $error }`; phải có giá trị
    .mend = sửa công thức, hoặc để trống ô

# Các dòng có lẽ không phải dữ liệu.
row-of-numbers = dòng { $row } đánh số các cột; dòng này cũng thành một văn bản như mọi dòng khác
row-of-sums = dòng { $row } bắt đầu bằng `{ $word }`; dòng này cũng thành một văn bản như mọi dòng khác
delete-row = xóa dòng này khỏi bảng, nếu không phải là dữ liệu
