# Nội dung viết theo Markdown.

not-a-line = có đề mục, danh sách hoặc nhiều đoạn; ở đây chỉ được một đoạn
markdown-too-deep = danh sách, trích dẫn hoặc chữ nhấn mạnh lồng nhau quá { $most } lần

misplaced-block = không đặt được { $what } ở đây: `{ $text }`
mark-page-break = lệnh sang trang
mark-text = chữ
mark-heading = đề mục
mark-footnote = lời chú thích cuối trang
mark-centred = đoạn căn giữa
mark-no-paragraph = phần không phải là đoạn văn
mark-this = dấu này
mark-this-block = phần này

html = có thẻ HTML `{ $found }`; nội dung phải viết theo Markdown
    .write = viết `\<` nếu cần chính ký tự ấy, `{"{# ... #}"}` nếu là ghi chú
code = có đoạn mã `{ $found }`; văn bản hành chính không dùng
    .write = thụt đầu dòng ít hơn bốn dấu cách, và không dùng dấu huyền ngược
link-address = địa chỉ `{ $address }` của liên kết không được in ra
    .write = viết địa chỉ vào nội dung nếu người đọc cần đến

# Đề mục và phụ lục.
underlined-heading = có dòng chữ gạch dưới bằng `---` hoặc `===`; đề mục phải viết bằng `#`
    .part = để một dòng trống dưới dòng chữ
empty-heading = đề mục chưa có tên
    .annex = phụ lục chưa có tên
annex-level = phụ lục đặt ở đề mục cấp { $level }; phải là `#`
heading-attribute = sau đề mục có `{ $found }`; chỉ nhận `.plain`, `.annex`, `.issued`, `.landscape`, `numbering="..."` hoặc `type="..."`
    .of-annex = `.landscape`, `numbering` và `type` là của phụ lục
    .add = thêm `.annex` hoặc `.issued`
    .one = đề mục chỉ được một trong `.annex`, `.issued` và `.plain`
heading-too-deep = có đề mục cấp { $level }, nhưng cách đánh số chỉ có { $depth } cấp
    .add = thêm một cấp vào `numbering`, hoặc viết `{"{.plain}"}` sau đề mục
heading-skips-level = có đề mục cấp { $level } mà phía trên không có đề mục cấp { $above }
    .start = bắt đầu bằng `#`, rồi xuống lần lượt từng cấp
numbered-by-hand = đề mục `{ $title }` đã tự ghi số
    .leave-out = bỏ số đi: đề mục được đánh số theo cấp

# Danh sách và bảng.
list-start = danh sách bắt đầu từ { $first }; phải là số từ 1 đến { $most }
broken-table = các dòng này không thành bảng: dưới dòng đầu thiếu dòng `---` đủ số ô
    .write = dưới dòng đầu viết đủ số `---` giữa các dấu `|`, mỗi cột một lần
ragged-table = dòng `{ $row }` có { $found } ô; phải có { $expected }
    .write = viết `<<` nếu ô thuộc về ô bên trái, `\|` nếu cần chính dấu `|`
merged-cells = các ô gộp với cột { $column } không thành hình chữ nhật
    .above = phía trên `{ $mark }` không có ô nào
    .left = bên trái `{ $mark }` không có ô nào

# Chú thích cuối trang.
footnote-in-footnote = chú thích `[^{ $label }]` được nhắc trong một chú thích khác
undefined-footnote = chú thích `[^{ $label }]` chưa có lời
    .add = thêm đoạn `[^{ $label }]: lời chú thích`
unused-footnote = không chỗ nào nhắc đến chú thích `[^{ $label }]`

# Hình.
picture-in-text = có hình nằm giữa dòng chữ; hình phải đứng riêng một đoạn
    .part = để một dòng trống ở trên và ở dưới hình
picture-without-description = hình `{ $path }` chưa có lời mô tả
    .say = viết hình thể hiện gì: `![sơ đồ tổ chức]({ $path })`
picture-not-found = không có hình `{ $path }`
    .folder = đường dẫn tính từ thư mục của kế hoạch
picture-format = hình `{ $path }` không phải là tệp PNG hoặc JPEG nguyên vẹn
