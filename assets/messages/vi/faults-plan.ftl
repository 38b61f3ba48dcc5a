# Kế hoạch và hồ sơ cơ quan.

thing-plan = kế hoạch
    .any = kế hoạch
thing-organ = hồ sơ cơ quan
    .any = hồ sơ cơ quan
thing-signer = người ký

expected-contact = `true`, hoặc danh sách các dòng liên hệ
expected-lines = danh sách quyền hạn ký và chức vụ
expected-paths = danh sách đường dẫn
expected-repeats = `yearly` (hằng năm), hoặc năm đầu và số năm giữa hai lần, ví dụ `{"{"}first: 2010, every: 2{"}"}`
expected-signers = mã của một người ký, hoặc danh sách mã

# Tên và đường dẫn.
bad-name =
    .template = { $value } là `{ $name }`; chỉ viết tên mẫu, không kèm thư mục và đuôi tệp, ví dụ `anniversary-plan`
    .no-signer = { $value } là `{ $name }`; sau dấu `:` phải có mã người ký
    .signer = không thể đặt mã người ký là `{ $name }`; mã là một từ không có `:`, `/` và dấu cách, ví dụ `deputy_head`

bad-path = đường dẫn `{ $path }` ở { $value } { $why }
path-backslash = dùng dấu `\`; giữa các thư mục phải viết `/`
path-absolute = bắt đầu từ gốc ổ đĩa; phải bắt đầu từ thư mục của kế hoạch
    .organ = bắt đầu từ gốc ổ đĩa; phải bắt đầu từ thư mục của kế hoạch hoặc thư mục phía trên
path-climbs = đi ngược lên bằng `..`; phải viết từ thư mục của kế hoạch
    .organ = đi ngược lên bằng `..`; hồ sơ được tìm trong thư mục của kế hoạch và các thư mục phía trên
path-empty-part = có phần để trống; phải là các tên cách nhau bằng `/`
path-ending = có đuôi tệp; chỉ viết tên hồ sơ, không có `.yaml`

# Nội dung của kế hoạch.
duplicate-item =
    .organ = `{ $name }` đã là cơ quan ban hành
    .signer = `{ $name }` đã có trong danh sách ký
    .delete = xóa mục này

final-punctuation = căn cứ kết thúc bằng `{ $mark }`; chương trình tự thêm dấu câu theo tiêu chuẩn
    .delete = xóa dấu này

two-bodies = có cả `body_file` và `body`; kế hoạch chỉ có một nội dung
    .delete-one = xóa một trong hai

month-without-year = có `month` nhưng không có `year`; dự thảo phải ghi năm

date-mismatch = `{ $key }` là { $value }, nhưng `date` là `{ $day }`
    .delete = xóa `{ $key }`: `date` đã cho biết
    .by-rule = `{ $key }` là { $value }, nhưng quy tắc ở `date` cho ra `{ $day }`
    .mend = kế hoạch thuộc năm và tháng ban hành: sửa `{ $key }` hoặc sửa quy tắc; muốn chuyển một ngày trong `fields` sang năm khác thì dùng `year_offset`

year-not-held = kế hoạch là của năm { $year }, nhưng theo `repeats` thì năm đó không tổ chức
    .moved = theo `repeats` thì kế hoạch không tổ chức trong năm { $year }
    .nearest = những năm gần nhất có tổ chức là `{ $before }` và `{ $after }`
    .nearest-one = năm gần nhất có tổ chức là `{ $year }`
    .never = theo `repeats` thì không năm nào tổ chức
year-order = { $value } là { $year }, sớm hơn `repeats.first`; phải là năm đó hoặc năm sau đó

# Kế hoạch dựng cho từng dòng của một bảng.
plan-of-rows = kế hoạch có `for_each`: mỗi dòng của bảng thành một văn bản, riêng kế hoạch không thành văn bản nào
file-name-without-table = có `file_name` nhưng không có `for_each`; trường này đặt tên cho văn bản của từng dòng trong bảng
    .delete = xóa trường này: văn bản được đặt tên theo tệp kế hoạch

# Nội dung của hồ sơ cơ quan.
all-capitals = `{ $text }` viết toàn chữ hoa; phải viết chữ hoa, chữ thường như trong câu
    .printed = chỗ nào tiêu chuẩn quy định in hoa, chương trình tự in hoa

name-lines-differ = các dòng này không ghi `{ $name }` như `name`
    .what = `name_lines` là tên cơ quan, hoặc phần đầu của tên, ngắt dòng như trên phần đầu văn bản

empty-list = { $value } là danh sách rỗng; phải có chức vụ của người ký

authority-in-text = chức vụ bắt đầu bằng `{ $printed }`; quyền hạn ký phải viết thành trường

link-without-posts = `{ $text }` không đứng giữa hai chức vụ
