# Dùng chung cho mọi lời của chương trình.
both = { $first } và { $last }
either = { $first } hoặc { $last }
unknown-language = không có ngôn ngữ `{ $name }`; hãy chọn `vi` (tiếng Việt) hoặc `en` (tiếng Anh)
did-you-mean = có lẽ là `{ $name }`
write-this = viết `{ $text }`

# Lời của hệ điều hành về tệp và thư mục.
io-not-found = không có tệp hoặc thư mục này
io-permission-denied = không có quyền đọc hoặc ghi
io-already-exists = đã có tệp hoặc thư mục cùng tên
io-not-a-directory = không phải là thư mục
io-is-a-directory = là thư mục, không phải tệp
io-directory-not-empty = thư mục không rỗng
io-read-only = ổ đĩa chỉ cho đọc
io-storage-full = ổ đĩa đã đầy
io-file-too-large = tệp quá lớn
io-invalid-filename = tên tệp không hợp lệ
io-invalid-data = nội dung không đọc được
io-unexpected-end = tệp bị cắt cụt
io-loop-of-links = liên kết vòng quanh
io-broken-pipe = bên nhận đã đóng
io-busy = tệp đang được dùng
io-out-of-memory = hết bộ nhớ
io-other = hệ thống báo: { $reason }

# Chương trình được cài không kèm phần ghi PDF.
format-not-built = chương trình này được cài không kèm phần ghi PDF
    .mend = dùng `--format docx,txt`, hoặc cài lại bằng `cargo install --path .` (kèm tính năng `pdf`)
