# Những gì không trình bày, không xuất ra được.

mark-not-in-standard = quy định không có dấu `not_for_media`; dấu này được bỏ qua
    .circulation = dùng `circulation` để tự ghi phạm vi lưu hành
authority-not-in-standard = quy định không có thẩm quyền ký `{ $name }`
    .known = chỉ có { $names }
footnote-in-table-head = chú thích nằm ở dòng đầu bảng, là dòng lặp lại trên mỗi trang
    .move = đưa chú thích xuống dòng thứ nhất của bảng, hoặc vào phần chữ phía trên bảng

unwritable-format = không xuất được `{ $file }` ra { $format }: { $reason }
missing-glyph = phông chữ `{ $family }` không có hình của ký tự `{ $character }` ({ $code })
off-page = `{ $text }` ở trang { $page } tràn ra ngoài giấy; hãy tách từ quá dài, hoặc chia ô, chia dòng cao hơn cả trang
pdf-layout = bộ dàn trang từ chối văn bản: { $reason }
    .data = không chuyển được văn bản cho bộ dàn trang
docx-galley = bản dàn trang không có phần nào
    .style = có đoạn dùng kiểu `{ $style }` mà bản dàn trang không có
    .note = có dấu chú thích { $note } mà bản dàn trang không có
docx-package = không đóng gói được tệp DOCX
    .xml = docx-rs tạo ra một phần không phải là XML
    .cut-off = docx-rs tạo ra một phần bị cắt cụt

# Phông chữ.
typeface = `{ $name }` không phải là phông TrueType hoặc OpenType
    .face = thiếu kiểu { $face } của phông `{ $family }`; phải có đủ kiểu đứng, đậm, nghiêng và đậm nghiêng
    .mend = `--font-dir` phải là thư mục chứa đủ bốn kiểu của bộ chữ nêu ở `--font-family`
face-upright = đứng
face-bold = đậm
face-italic = nghiêng
face-bold-italic = đậm nghiêng
