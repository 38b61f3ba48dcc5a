# Lời của chính chương trình kiểm tra.

# Số chỗ khác có cùng một lỗi.
more = (và { $n } chỗ nữa)

# Mức độ.
severity-error = lỗi
severity-warning = cảnh báo
severity-hint = gợi ý

# Kết quả của một quy tắc.
standing-not-applicable = không áp dụng
standing-not-evaluated = không kiểm tra được

# Nhóm quy tắc.
group-page = Trang giấy
group-typeface = Phông chữ
group-letterhead = Quốc hiệu, tiêu đề, tên cơ quan
group-number = Số và ký hiệu
group-place-date = Địa danh, ngày tháng
group-title = Tên loại, trích yếu
group-body = Nội dung
group-headings = Đề mục
group-bases = Căn cứ, viện dẫn
group-signature = Chữ ký
group-recipients = Kính gửi, nơi nhận
group-annexes = Phụ lục
group-marks = Dấu chỉ mức độ
group-text = Câu chữ

# Vị trí trong văn bản.
place-document = toàn văn bản
place-section = phần { $section }
place-paragraph = đoạn { $paragraph }
place-header = đầu trang, đoạn { $paragraph }
place-footer = chân trang, đoạn { $paragraph }
place-footnote = chú thích, đoạn { $paragraph }
place-component = { $place }, { $component }

# Đầu và cuối báo cáo.
count-errors = { $n } lỗi
count-warnings = { $n } cảnh báo
count-hints = { $n } gợi ý
count-silenced = { $n } lỗi cũ không báo lại
summary = Đã kiểm tra { $files } tệp: { $counts }
summary-clean = Đã kiểm tra { $files } tệp: không có lỗi thể thức
summary-not-evaluated = Không kiểm tra được từ tệp: { $rules }
not-evaluated-in = { $rule } ({ $n } tệp)
heading = { $file } (theo { $standard })
field-rule = Quy tắc
field-place = Vị trí
field-mend = Cách sửa
field-what = Yêu cầu
field-clause = Điều khoản
field-row = Dòng
field-wrong = Sai
field-right = Đúng
field-severity = Mức độ
field-file = Tệp
field-message = Nội dung

# Giới hạn của GitHub.
github-rest = Còn { $n } kết quả không hiện ở đây; xem bảng tóm tắt của lần chạy.
github-title = Kiểm tra thể thức văn bản

# Tệp không kiểm tra được, và ghi chú bỏ qua trong kế hoạch. { $file } là tệp,
# { $name } là tên quy tắc hoặc thành phần được nói tới.
fault-not-a-docx = “{ $file }” không phải là tệp DOCX
fault-not-a-docx-mend = Lưu lại thành tệp Word (.docx).
fault-truncated-docx = “{ $file }” bị cắt cụt hoặc hỏng
fault-truncated-docx-mend = Chép hoặc tải lại tệp, hoặc mở rồi lưu lại bằng Word để sửa.
fault-legacy-doc = “{ $file }” là tệp nhị phân của Word 97-2003, không phải DOCX
fault-legacy-doc-mend = Mở bằng Word hoặc LibreOffice rồi lưu thành tệp Word (.docx).
fault-encrypted-docx = “{ $file }” được đặt mật khẩu nên không đọc được
fault-encrypted-docx-mend = Mở bằng mật khẩu rồi lưu lại không có mật khẩu.
fault-oversized-docx = “{ $file }” lớn quá mức được đọc
fault-oversized-docx-mend = Chia nhỏ văn bản hoặc bỏ các đối tượng nhúng làm tệp phình to.
fault-broken-docx = “{ $file }” có phần “{ $name }” bị hỏng
fault-broken-docx-mend = Mở rồi lưu lại bằng Word hoặc LibreOffice để sửa tệp.
fault-unreadable-file = Không đọc được “{ $file }”
fault-unreadable-file-mend = Kiểm tra đường dẫn và quyền đọc tệp.
fault-unused-suppression = Ghi chú bỏ qua “{ $name }” không có lỗi nào để bỏ qua
fault-unused-suppression-mend = Xóa ghi chú này.
fault-unknown-suppression = Ghi chú bỏ qua không nêu đúng tên quy tắc: “{ $name }”
fault-unknown-suppression-mend = Viết “# thethuc: ignore[tên-quy-tắc] lý do”; xem tên bằng “thethuc list rules”.
fault-stale-baseline = Danh sách lỗi đã biết còn ghi “{ $name }”, nay không còn thấy trong tệp
fault-stale-baseline-mend = Ghi lại danh sách bằng “--write-baseline”.
