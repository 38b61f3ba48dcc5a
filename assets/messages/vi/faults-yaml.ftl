# Cách viết YAML, và các ký tự không văn bản nào chứa được.

in-quotes = đặt phần chữ trong ngoặc kép
    .as = đặt phần chữ trong ngoặc kép: `{ $line }`

yaml-syntax = chỗ này viết sai cú pháp YAML
    .quote-signs = đặt trong ngoặc kép phần chữ có các dấu như `: # [ {"{"} " ' * & !`
    .tag = từ bắt đầu bằng `!` là thẻ của YAML; ở đây không dùng thẻ
    .tag-type = giá trị không đúng kiểu mà thẻ YAML nêu
    .delete-tag = xóa thẻ này
    .directive = dòng bắt đầu bằng `%` là chỉ thị của YAML; ở đây không dùng chỉ thị
    .first-character = giá trị không thể bắt đầu bằng `{ $character }`
    .nameless-alias = giá trị bắt đầu bằng `*` hoặc `&` mà sau đó không có tên; phải là chữ
    .byte-order-mark = giữa nội dung có dấu thứ tự byte (BOM)
    .delete-mark = xóa dấu này
    .second-colon = trong dòng có dấu `: ` thứ hai; giá trị có dấu này phải đặt trong ngoặc kép
    .colon = dấu `:` đứng ở chỗ không thể có trường
    .quote-colon = hoặc đặt trong ngoặc kép phần chữ có dấu `:`
    .colon-in-brackets = dấu `:` đứng trong `[` hoặc `{"{"}`, ở chỗ không thể có trường
    .close-or-quote = đóng ngoặc đã mở ở trên, hoặc đặt trong ngoặc kép phần chữ có dấu `:`
    .after-quote = sau dấu đóng ngoặc kép vẫn còn chữ; giá trị phải kết thúc ở đó
    .open-quote = phần chữ trong ngoặc kép không kết thúc đúng cách
    .close-quote = đóng ngoặc kép; dấu ngoặc kép bên trong `"..."` viết là `\"`
    .open-bracket = đã mở `{ $open }` mà không đóng
    .close-bracket = đóng bằng `{ $close }`, hoặc đặt trong ngoặc kép phần chữ bắt đầu bằng `{ $open }`
    .other-bracket = mở bằng `{ $open }` nhưng đóng bằng `{ $close }`
    .pairs = `[` đi với `]`, `{"{"}` đi với `{"}"}`
    .idle-bracket = dấu ngoặc này đóng mà không có dấu mở
    .delete-or-quote = xóa dấu này, hoặc đặt phần chữ trong ngoặc kép
    .list = danh sách viết tiếp không đúng cách; ở đây phải là `,` hoặc `]`
    .quote-item = đặt trong ngoặc kép mục có `,`, `[`, `{"{"}` hoặc `"`
    .group = nhóm trong `{"{}"}` viết tiếp không đúng cách; ở đây phải là `,` hoặc `{"}"}`
    .quote-value = đặt trong ngoặc kép giá trị có `,`, `[`, `{"{"}` hoặc `"`
    .escape = sau `\` không phải là ký hiệu mà YAML hiểu được
    .backslash = trong `"..."`, dấu gạch chéo ngược viết là `\\`; trong `'...'` thì viết bình thường
    .indent = dòng này không thẳng hàng với các dòng ở trên
    .columns = các trường cùng cấp bắt đầu ở cùng một cột; phần thuộc về một trường viết dưới trường đó, lùi vào bằng dấu cách
    .no-key = dòng này không viết theo dạng `tên: giá trị`
    .put-colon = thêm `: ` sau tên trường, hoặc lùi vào nếu là chữ nối tiếp dòng trên
    .block = sau `|` hoặc `>`, phần chữ không bắt đầu đúng cách
    .next-line = bắt đầu ở dòng dưới, lùi vào hai dấu cách
    .comment = dấu `#` đứng ở chỗ không thể bắt đầu một ghi chú
    .space-before = thêm dấu cách trước ghi chú, hoặc đặt phần chữ trong ngoặc kép
    .after-end = vẫn còn chữ sau chỗ kết thúc tài liệu YAML
    .delete-end = xóa dòng `...`

tab = có dấu tab ở chỗ chỉ được dùng dấu cách
    .spaces = lùi vào bằng dấu cách, mỗi cấp hai dấu

bad-key = tên trường không phải là chữ; trước dấu `:` phải có tên
    .empty = tên trường để trống; trước dấu `:` phải có tên

duplicate-key = trường `{ $key }` viết lặp lại; lần đầu ở dòng { $line }
    .keep-one = giữ lại một trong hai

empty-file = chưa có nội dung; phải có các trường kèm giá trị, viết như `tên: giá trị`

several-documents = tài liệu YAML thứ hai bắt đầu ở đây; mỗi tệp chỉ có một
    .part = viết mỗi tài liệu vào một tệp riêng, và xóa dòng `---`
    .many = tệp có nhiều tài liệu YAML; chỉ được có một

bad-merge = `<<` không trỏ tới một nhóm trường; phải viết như `<<: *name`
unknown-anchor = giá trị bắt đầu bằng `*`, tức là lặp lại chỗ đánh dấu bằng `&`; không có chỗ nào đánh dấu tên này
recursive-alias = giá trị lặp lại chính phần chứa nó
too-many-aliases = lặp lại giá trị bằng `*` quá nhiều; tất cả chỉ được lặp lại nhiều nhất { $most } giá trị
    .write-out = viết hẳn các giá trị ra

too-deep = danh sách và nhóm lồng nhau quá { $most } cấp
too-large = YAML có nhiều giá trị hơn mức đọc được

# Ký tự.
control-character = ở đây có ký tự điều khiển { $point }; phải là chữ
    .line-ends = lưu tệp với dấu xuống dòng LF hoặc CRLF
invisible-character = ở đây có ký tự ẩn { $point }; phải là chữ
reserved-character = ký tự { $point } để dành riêng; các ký tự từ U+E000 đến U+E0FF không phải là chữ
    .private = đây là ký hiệu của một phông chữ riêng; hãy thay bằng ký tự Unicode tương ứng
delete-character = xóa ký tự này; có lẽ nó lẫn vào khi sao chép
