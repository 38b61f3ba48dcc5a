# Số và ký hiệu.

missing-number = Không có số và ký hiệu
    .what = Văn bản có số và ký hiệu dưới tên cơ quan ban hành.
    .why = Không có số và ký hiệu thì không đăng ký, tra tìm, viện dẫn được văn bản.
    .mend = Thêm dòng số và ký hiệu dưới tên cơ quan; bản chờ ký thì để trống chỗ ghi số.

number-not-below-organ = “{ $found }” không ở dưới tên cơ quan ban hành
    .what = Số và ký hiệu đặt ở bên trái, dưới tên cơ quan ban hành.
    .why = Vị trí các thành phần thể thức được định sẵn trên sơ đồ bố trí.
    .mend = Chuyển số và ký hiệu xuống dưới tên cơ quan ban hành.

misset-number = Số và ký hiệu: { look }
    .what = Số và ký hiệu dùng kiểu chữ đứng, không đậm, đúng cỡ chữ, canh giữa dưới tên cơ quan.
    .why = Cỡ chữ và kiểu chữ được quy định cho từng thành phần thể thức.
    .mend = Trình bày lại số và ký hiệu theo cỡ chữ, kiểu chữ quy định.

wrong-number-prefix = Đầu dòng ghi “{ $found }”; quy định “{ $expected }”
    .what = Trước số có từ “Số”: văn bản hành chính có dấu hai chấm sau từ này, văn bản của Đảng không có.
    .why = Từ “Số” và dấu hai chấm được quy định khác nhau ở hai hệ thống văn bản.
    .mend = Ghi “{ $expected }” trước số.

unpadded-number = Số { $found } thiếu chữ số 0 đứng trước; cần ghi { $expected }
    .what = Số nhỏ hơn 10 có chữ số 0 đứng trước.
    .why = Ghi hai chữ số để sổ đăng ký và bản in khớp nhau, khó thêm bớt.
    .mend = Ghi { $expected } thay cho { $found }.

overpadded-number = Số { $found } thừa chữ số 0 đứng trước; cần ghi { $expected }
    .what = Chỉ số nhỏ hơn 10 có một chữ số 0 đứng trước.
    .why = Cách ghi thống nhất để một văn bản không có hai cách viết số.
    .mend = Ghi { $expected } thay cho { $found }.

year-in-number = “{ $whole }” có năm { $found }; số và ký hiệu không ghi năm
    .what = Số và ký hiệu không ghi năm ban hành.
    .why = Năm trong số là cách ghi của luật và văn bản quy phạm pháp luật.
    .mend = Bỏ năm { $found } khỏi số và ký hiệu.

spaced-number = “{ $found }” có cách chữ thừa; cần ghi “{ $expected }”
    .what = Giữa các phần của số và ký hiệu không cách chữ.
    .why = Viết liền để số và ký hiệu không bị ngắt dòng và tra tìm được.
    .mend = Ghi “{ $expected }”.

dashed-number = “{ $whole }” dùng dấu gạch ngang (“{ $found }”); quy định gạch nối (-)
    .what = Các phần của ký hiệu nối bằng gạch nối ngắn (-), không dùng gạch ngang dài.
    .why = Gạch ngang dài là ký tự khác, khi tra tìm không khớp.
    .mend = Thay “{ $found }” bằng “-”.

wrong-number-order = “{ $found }” dùng sai dấu nối; cần ghi “{ $expected }”
    .what = Văn bản của Đảng: số nối loại bằng “-”, loại nối cơ quan bằng “/”; văn bản hành chính thì ngược lại.
    .why = Dấu nối cho biết văn bản thuộc hệ thống nào.
    .mend = Ghi “{ $expected }”.

incomplete-symbol = “{ $found }” thiếu { $lacking ->
        [organ] chữ viết tắt tên cơ quan
       *[other] ký hiệu
    }
    .what = Ký hiệu gồm chữ viết tắt tên loại và tên cơ quan ban hành.
    .why = Thiếu một phần thì văn bản cùng số của cơ quan khác không phân biệt được.
    .mend = Ghi đủ số, chữ viết tắt tên loại và tên cơ quan.

wrong-type-code = Ký hiệu ghi “{ $found }”; { $type } viết tắt là “{ $expected }”
    .what = Ký hiệu bắt đầu bằng chữ viết tắt đúng của tên loại, đúng chữ hoa, chữ thường.
    .why = Mỗi tên loại có một chữ viết tắt; ghi khác là thành loại khác.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

type-code-on-letter = Công văn ghi “{ $whole }” có chữ viết tắt tên loại “{ $found }”
    .what = Ký hiệu của công văn không có chữ viết tắt tên loại, chỉ có chữ viết tắt tên cơ quan và đơn vị soạn thảo hoặc lĩnh vực.
    .why = Công văn là văn bản không có tên loại.
    .mend = Bỏ “{ $found }”, ghi chữ viết tắt tên cơ quan và đơn vị soạn thảo.

long-symbol = Ký hiệu “{ $found }” dài { $count } ký tự; không quá { $most }
    .what = Ký hiệu ngắn gọn, không quá độ dài của trường thông tin khi trao đổi trên mạng.
    .why = Ký hiệu dài hơn bị cắt khi nhập vào hệ thống quản lý văn bản.
    .mend = Rút gọn chữ viết tắt tên cơ quan, đơn vị.

abolished-organ-code = Ký hiệu có “{ $found }” ({ $organ }), không còn dùng từ { $since }
    .what = Ký hiệu không ghi chữ viết tắt của cơ quan đã kết thúc hoạt động.
    .why = Ký hiệu cũ còn sót cho thấy văn bản chép từ mẫu cũ.
    .mend = Thay “{ $found }” bằng chữ viết tắt của cơ quan hiện nay.
