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
field-what = Yêu cầu
field-clause = Điều khoản
field-wrong = Sai
field-right = Đúng
field-severity = Mức độ
field-file = Tệp
field-message = Nội dung

# Giới hạn của GitHub.
github-rest = Còn { $n } kết quả không hiện ở đây; xem bảng tóm tắt của lần chạy.
github-title = Kiểm tra thể thức văn bản
