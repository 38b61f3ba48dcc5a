# Mẫu, và kế hoạch được soạn thành văn bản theo mẫu.

thing-front-matter = phần khai báo đầu mẫu
thing-template = mẫu
thing-enactment = `enactment`
thing-field = trường `{ $name }`
thing-citation = văn bản được viện dẫn

# Tên loại, mẫu, trường và người ký.
type-fixed = tên loại ghi là `{ $found }`, nhưng mẫu `{ $template }` soạn `{ $kind }`
    .leave-out = bỏ `type`, hoặc dùng mẫu `document`
missing-type = mẫu `{ $template }` để ngỏ tên loại văn bản
    .add = thêm vào kế hoạch: `type: Công văn`
    .issued = văn bản ban hành kèm theo chưa có tên loại
    .issued-write = viết `{"{"}.issued type="Quy chế"{"}"}`
missing-body-file = không có tệp nội dung `{ $path }`
missing-signer = kế hoạch chưa ghi người ký
    .write = viết `signer: KHÓA`; { $known }
unknown-signer = `{ $file }` không có người ký `{ $key }`
    .profile = `{ $organ }` không có người ký `{ $key }`
    .those = các người ký là { $keys }
    .known = `{ $file }` có { $names }
    .organ = `{ $path }` không có trong `joint_organs` của kế hoạch
    .add-organ = thêm vào `joint_organs`
unit-in-symbol = ký hiệu có đơn vị soạn thảo `{ $unit }`; chỉ công văn của cơ quan nhà nước mới ghi
    .leave-out = bỏ `unit`
empty-body = văn bản chưa có nội dung
    .write = viết nội dung dưới `body: |` trong kế hoạch
annex-not-mentioned = văn bản có phụ lục nhưng nội dung không nhắc đến
    .refer = nhắc đến trong nội dung: "(có Phụ lục kèm theo)"
used-by-plan = kế hoạch là `{ $plan }`
used-by-draft = kế hoạch còn là dự thảo: chưa có `date`, nên `date` không có giá trị
as-rendered = dòng sau khi điền: `{ $line }`

# Các trường của kế hoạch.
unknown-field = có trường `{ $name }`; mẫu chỉ nhận { $known }
    .none = có trường `{ $name }`, nhưng mẫu không có trường nào
missing-field = thiếu trường `{ $name }` ({ $label }); phải là { $expected }
    .help = { $help }
    .write = viết `{ $name }: { $example }`
time-form = { $value } là `{ $text }`; phải là { $expected }

# Trường nhận giá trị nào.
expects-field-text = chữ
expects-field-markdown = chữ viết theo Markdown
expects-field-date = một ngày, ví dụ `2026-09-14`
expects-field-time = giờ trong ngày, ví dụ `07:30`
expects-field-integer = số nguyên, ví dụ `12`
expects-field-year = năm, ví dụ `2026`
expects-field-money = số tiền đồng, là số nguyên, ví dụ `1250000`
expects-field-boolean = `true` (có) hoặc `false` (không)
expects-field-choice = một trong { $options }
expects-field-list = danh sách, mỗi mục một dòng chữ
expects-field-records = danh sách các nhóm gồm { $keys }
expects-field-citation = một văn bản gồm { $keys }

# Phần khai báo đầu mẫu.
front-matter = mẫu chưa bắt đầu bằng phần khai báo đặt giữa hai dòng `---`
field-name = có trường `{ $name }`; tên phải gồm chữ thường không dấu, chữ số và `_`, ví dụ `closing_date`
    .taken = tên `{ $name }` đã dùng: mẫu nào cũng có sẵn biến này
field-type = trường `{ $name }` thuộc kiểu `{ $kind }`; `{ $key }` chỉ đi với kiểu `{ $only }`
unused-field = mẫu không dùng đến trường `{ $name }`
undefined-variable = không có trường `{ $name }`
    .part = giá trị này không có phần `{ $name }`
    .in-template = không có trường `{ $name }`, mẫu cũng không có sẵn biến này
    .declare = khai báo ở đầu mẫu: `fields: {"{"}{ $name }: ...{"}"}`
unknown-template = không có mẫu `{ $name }`
    .list = `thethuc list templates` liệt kê các mẫu
    .is-part = tệp mang tên này không có phần khai báo: đây là phần để mẫu khác chèn vào
    .part = không có phần `{ $name }`
    .ending = ghi tên tệp kèm đuôi: `{"{% include \"part.md\" %}"}`
unknown-filter = không có bộ lọc `{ $name }`
    .test = không có phép thử `{ $name }`
    .function = không có hàm `{ $name }`
template-circle = mẫu chèn vòng lại chính mình: { $way }
    .part = bỏ lệnh chèn ở một trong các tệp này
    .itself = bỏ lệnh chèn: tệp không thể là một phần của chính nó

# Ngôn ngữ của mẫu.
sign = `{ $text }`
sign-content = chữ
sign-comment = ghi chú
sign-identifier = một tên
sign-attribute = tên một phần
sign-string = chữ trong ngoặc kép
sign-integer = số nguyên
sign-float = số thập phân
sign-bool = `true` hoặc `false`
template-syntax = không đọc được mẫu
    .other = không đọc được mẫu: “{ $told }”
    .end = hết chữ mà phần đã mở chưa được đóng
    .expected = thấy { $found }, cần { $expected }
    .expected-one = thấy { $found }, cần một trong { $known }
    .value = thấy { $found }, cần một giá trị hoặc một tên
    .number = số viết sai hoặc quá lớn
    .open-text = chữ mở bằng { $quote } chưa được đóng bằng { $quote }
    .end-of-text = chữ trong ngoặc kép chưa được đóng
    .escape = sau `\` là ký tự không dùng được ở đây
    .raw = `{"{% raw %}"}` chưa được đóng bằng `{"{% endraw %}"}`
    .comment = ghi chú chưa được đóng bằng `{ $sign }`
    .character = có ký tự không có nghĩa ở đây
    .end-name = `{ $opened }` lại được đóng bằng tên `{ $closed }`
    .open-component = thành phần `{ $name }` chưa được đóng
    .tag = không có lệnh nào mang tên này
    .component = không có thành phần `{ $name }`
    .loop = `loop` không có phần `{ $name }`; chỉ có `index`, `index0`, `first`, `last` hoặc `length`
    .call = chỉ gọi được hàm ở đầu biểu thức
    .twice = `{ $name }` ghi hai lần
    .reserved = `{ $name }` là từ của ngôn ngữ mẫu, không đặt làm tên được
    .extends = `extends` phải là lệnh đầu tiên, không nằm trong lệnh khác
    .misplaced = không đặt được `{ $name }` trong lệnh này
    .outside-loop = chỉ dùng được `{ $name }` trong vòng lặp `for`
    .set = `set` cần một tên, dấu `=` và giá trị
    .not = không đặt được `not` ở đây
    .ignored = phần này sẽ bị bỏ qua: mẫu kế thừa mẫu khác chỉ gồm các khối
    .complex = biểu thức quá dài hoặc lồng quá sâu

# Mẫu không làm được gì với giá trị.
value-undefined = chỗ trống
value-none = chỗ trống
value-flag = `true` hoặc `false`
value-number = một số
value-list = một danh sách
value-text = chữ
value-map = một nhóm trường
template-failed = mẫu không soạn được, không rõ lý do
    .other = mẫu không soạn được: “{ $told }”
    .call = { $tool } `{ $name }`: { $mismatch }; ví dụ `{ $example }` cho `{ $result }`
    .no-parent = không có mẫu `{ $name }` mà mẫu này kế thừa
    .no-value = biến `{ $name }` chưa có giá trị
    .undefined = biến chưa có giá trị
    .compare = không so sánh được { $one } với { $other }
    .arithmetic = chỉ tính toán được với số; thấy { $kind }
    .add = chỉ cộng được các số; thấy { $one } và { $other }
    .division = không chia được cho 0
    .too-large = `{ $number }` cho kết quả quá lớn
    .loop = vòng lặp đi qua một danh sách; thấy { $kind }
    .loop-pairs = vòng lặp theo tên và giá trị đi qua một nhóm trường; thấy { $kind }
    .index = vị trí trong danh sách là số nguyên; thấy { $kind }
    .slice = chỉ danh sách hoặc chữ mới có thứ tự; thấy { $kind }
    .in = `in` tìm trong danh sách, chữ hoặc nhóm trường; thấy { $kind }
    .length = chỉ danh sách, chữ hoặc nhóm trường mới có độ dài; thấy { $kind }
    .not-a-number = không đổi được { $kind } ra số
    .text-of-number = chữ `{ $text }` không phải là số
    .kind = thấy { $kind }, cần { $expected }
    .argument = thiếu tùy chọn `{ $name }`
    .arguments = không có tùy chọn { $names }
    .argument-kind = tùy chọn `{ $name }` là { $kind }; cần { $expected }
    .no-key = nhóm không có trường `{ $key }`
    .item-key = mục { $number } không có trường `{ $key }`
    .too-deep = các thành phần gọi nhau không dứt
    .range = `range` đếm từ `start` đến `end` lớn hơn, với bước khác 0
    .range-too-long = `range` đếm quá xa
    .of-plan = chữ trong kế hoạch không dùng được `{ $name }`
    .no-block = không mẫu nào được kế thừa có khối `{ $name }`
    .two-components = thành phần `{ $name }` được khai báo hai lần, ở { $files }
