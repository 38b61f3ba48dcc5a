# Kế hoạch dựng cho từng dòng của một bảng.

# Cách gọi dòng, ô và bảng.
row-label = dòng { $row } của { $table }
    .named = dòng { $row } ({ $name }) của { $table }
    .any = một dòng của { $table }
cell-label = dòng { $row }, cột `{ $column }` của { $table }
    .lettered = dòng { $row }, cột `{ $column }` (ô { $cell }) của { $table }
table-name = `{ $file }`
    .sheet = `{ $file }`, trang `{ $sheet }`

# Các cột của bảng.
columns-of-table = các cột của bảng: { $names }
    .more = các cột của bảng: { $names }, …
    .of-row = các cột của bảng, tên ghi ở dòng { $row }: { $names }
    .of-row-more = các cột của bảng, tên ghi ở dòng { $row }: { $names }, …
    .other-row = nếu tên cột ở dòng khác thì ghi dòng đó: `headings: 4` bên cạnh `file` dưới `for_each`
unknown-column = bảng { $table } không có cột `{ $column }`
    .brackets = tên có chữ như vậy phải đặt trong ngoặc vuông: `row["{ $column }"]`
missing-column =
    .give = hoặc ghi riêng cho từng dòng: thêm cột `{ $name }` vào { $table }

# Tên các văn bản.
file-name = `file_name` không nhắc đến cột nào nên cả { $count } văn bản trùng tên
    .tell-apart = thêm phần phân biệt các dòng: `giao-{"{{"} row.code {"}}"}`
    .empty-cell = văn bản được đặt tên theo cột `{ $column }`, nhưng ô này không có chữ hay số nào
    .write-value = điền giá trị, hoặc ghi cách đặt tên: `file_name: ke-hoach-{"{{"} row.code {"}}"}`
    .make-plain = đổi giá trị thành tên không dấu: `{"{{"} row.unit | slug {"}}"}`
    .empty = tên tệp `{ $path }` để trống; phải có tên
    .absolute = tên tệp `{ $path }` bắt đầu từ gốc ổ đĩa; phải nằm trong thư mục kết quả
    .slash = tên tệp `{ $path }` có dấu `/` lấy từ một giá trị; tên thư mục phải viết ngay trong `file_name`
    .empty-part = tên tệp `{ $path }` có phần để trống; phải là các tên cách nhau bằng `/`
    .points = tên tệp `{ $path }` có phần `{ $part }`; văn bản phải nằm trong thư mục của nó
    .character = tên tệp `{ $path }` có ký tự `{ $character }` mà Windows không cho dùng
    .control = tên tệp `{ $path }` có ký tự điều khiển
    .space = tên tệp `{ $path }` có phần bắt đầu hoặc kết thúc bằng dấu cách, hoặc kết thúc bằng dấu chấm
    .long = tên tệp `{ $path }` quá dài; tên chỉ được tối đa { $limit } byte
    .device = tên tệp `{ $path }` có phần `{ $part }` mà Windows dành cho thiết bị

# Số của các văn bản.
same-number = cả { $count } văn bản có chung một số
    .leave-out = bỏ `number`, hoặc ghi số trong cột `number` của bảng
    .of-rows = { $row } có số { $number }, trùng với { $other }
    .own = mỗi văn bản phải có số riêng, hoặc để trống

# Giá trị mà dòng nào cũng phải có; { $why } là một trong các lý do ở dưới.
row-without-value = { $row } chưa có giá trị ở cột `{ $column }`; { $why }
    .others = { $count } dòng nữa của { $table } chưa có giá trị ở cột `{ $column }`; { $why }
    .is-row = đó là dòng { $row }
    .first-last = dòng đầu tiên là dòng { $first }, dòng cuối cùng là dòng { $last }
    .or-default = điền giá trị, hoặc ghi trong kế hoạch giá trị thay thế: `{"{{"} { $variable } | default(value="...") {"}}"}`
    .or-field = điền { $expected }, hoặc viết dưới `fields` của kế hoạch cho mọi dòng còn trống
    .or-plan = điền giá trị, hoặc viết trong kế hoạch cho mọi dòng còn trống
    .here = dòng này chưa có giá trị ở cột `{ $column }`
need-of-text = `{ $key }` của kế hoạch dùng đến giá trị này
    .field = trường `{ $name }` của kế hoạch dùng đến giá trị này
need-of-field = trường `{ $name }` ({ $label }) cần giá trị này
need-of-plan = kế hoạch nào cũng phải có
