# Chữ đứng trước mỗi thông báo.
level-error = lỗi
level-warning = cảnh báo
level-hint = gợi ý
level-help = cách sửa
level-note = ghi chú
level-clause = điều khoản
level-place = vị trí

# Vì sao lệnh không làm được việc.
failure = { $reason }
first-fault = { $fault } ({ $place })
    .none = có chỗ sai
no-such-path = không có tệp hoặc thư mục `{ $path }`
    .mend = đường dẫn tính từ thư mục đang chạy lệnh
no-plans = trong { $paths } không có kế hoạch nào (`*.yaml`)
    .mend = viết kế hoạch bằng `thethuc new MẪU`; thư mục tên `organs` và tên bắt đầu bằng dấu chấm không được tính
nothing-to-check = trong { $paths } không có kế hoạch (`*.yaml`) hay văn bản (`*.docx`) nào
    .mend = nêu một kế hoạch, một văn bản, hoặc thư mục chứa chúng
unreadable-folder = không đọc được thư mục `{ $path }`: { $reason }
    .mend = nêu một thư mục có thật và được phép đọc
unwritable-folder = không ghi được vào thư mục `{ $path }`: { $reason }
    .mend = nêu thư mục khác bằng `--out`, hoặc cấp quyền ghi vào thư mục này
unwritable-file = không ghi được `{ $path }`: { $reason }
faulty-plan = kế hoạch có lỗi: { $first }
documents-of-rows = `{ $plan }` tạo ra { $documents } văn bản, mỗi dòng của bảng một văn bản
    .mend = lấy tất cả các văn bản đó
wrong-settings = thiết lập sai: { $first }
    .mend = sửa `thethuc.toml`; thiết lập khác đi thì văn bản cũng khác đi
folder-gone = thư mục `{ $path }` không còn nữa: không còn gì để theo dõi
unwatchable = không theo dõi được thay đổi: { $reason }
    .mend = dựng mà không dùng `--watch`
nothing-checked = chưa kiểm tra gì

# Kế hoạch mới, thư mục mới.
no-value = `--set { $set }` thiếu dấu `=`; phải viết `--set TRƯỜNG=GIÁ_TRỊ`
new-examples = { $n } giá trị là ví dụ; tìm chữ `VÍ DỤ` để thay
next-build = việc tiếp theo: thethuc build { $path }
bad-plan = không chuyển được `{ $path }` sang năm khác
look-over = Xem lại trước khi dùng:
init-kept = giữ nguyên vì đã có sẵn: { $path }
init-next = việc tiếp theo: thethuc build
missing-flag = thiếu `--{ $flag }`
    .mend = viết `--{ $flag } "{ $example }"`, hoặc chạy trong cửa sổ lệnh để được hỏi
baseline-written = đã ghi { $n } lỗi vào { $path }

# Danh sách những gì có sẵn.
list-templates = mẫu văn bản
list-standards = tiêu chuẩn
list-types = tên loại
list-components = thành phần thể thức
list-filters = bộ lọc
list-rules = quy tắc
template-any-type = bất kỳ, do kế hoạch nêu ở `type`
template-party = cơ quan của Đảng
template-state = cơ quan nhà nước
template-for = dùng cho
template-type = tên loại
template-issuers = ai ban hành
template-begin = bắt đầu
template-example = ví dụ
template-fields = các trường
template-none = không có
template-one-of = một trong: { $options }
template-required = bắt buộc
template-optional = không bắt buộc
