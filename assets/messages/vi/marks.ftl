# Dấu chỉ mức độ, chỉ dẫn, người soạn thảo, liên hệ, bản sao (ô 10 đến 13).

unknown-secrecy = Dấu chỉ độ mật ghi “{ $found }”; chỉ có: { $expected }
    .what = Độ mật chỉ có ba mức: Mật, Tối mật, Tuyệt mật.
    .why = Mức mật do pháp luật về bảo vệ bí mật nhà nước quy định; mức khác không có giá trị.
    .mend = Ghi đúng một trong các mức { $expected }, hoặc bỏ dấu.

unknown-urgency = Dấu chỉ mức độ khẩn ghi “{ $found }”; chỉ có: { $expected }
    .what = Mức độ khẩn chỉ có ba mức: Khẩn, Thượng khẩn, Hỏa tốc.
    .why = Thời hạn chuyển, giải quyết gắn với từng mức; “hỏa tốc hẹn giờ” là mức của quy định cũ.
    .mend = Ghi đúng một trong các mức { $expected }.

misset-urgency = Dấu chỉ mức độ khẩn: { look }
    .what = Dấu chỉ mức độ khẩn in hoa, đứng, đậm, đúng cỡ chữ quy định.
    .why = Dấu phải được nhận ra ngay khi nhận văn bản.
    .mend = Sửa kiểu chữ dấu chỉ mức độ khẩn theo quy định.

unboxed-urgency = Dấu “{ $found }” không có khung viền
    .what = Dấu chỉ mức độ khẩn nằm cân đối trong khung hình chữ nhật viền đơn.
    .why = Khung đúng kích thước thay cho con dấu khắc sẵn.
    .mend = Đóng khung viền đơn cho “{ $found }”.

uncoloured-urgency = Dấu “{ $found }” không phải màu đỏ
    .what = Dấu chỉ mức độ khẩn có màu đỏ tươi.
    .why = Màu đỏ phân biệt dấu với nội dung in đen.
    .mend = Đặt màu đỏ cho “{ $found }” và khung của nó.

misset-circulation = Chỉ dẫn phạm vi lưu hành: { look }
    .what = Chỉ dẫn phạm vi lưu hành in hoa, đứng, đậm, đúng cỡ chữ quy định.
    .why = Người nhận phải thấy ngay văn bản được phép phổ biến đến đâu.
    .mend = Sửa kiểu chữ chỉ dẫn phạm vi lưu hành theo quy định.

unboxed-circulation = Chỉ dẫn “{ $found }” không có khung viền
    .what = Chỉ dẫn phạm vi lưu hành nằm cân đối trong khung hình chữ nhật viền đơn.
    .why = Khung tách chỉ dẫn khỏi Quốc hiệu ở bên dưới.
    .mend = Đóng khung viền đơn cho “{ $found }”.

wrong-media-mark = Chỉ dẫn ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Chỉ dẫn không phổ biến trên phương tiện thông tin đại chúng ghi đúng câu quy định.
    .why = Câu thống nhất để không hiểu khác nhau về phạm vi phổ biến.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-draft-form = Chỉ dẫn dự thảo ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Chỉ dẫn dự thảo ghi lần dự thảo.
    .why = Lần dự thảo giúp phân biệt các bản lấy ý kiến với nhau.
    .mend = Ghi “{ $expected }” với số lần dự thảo.

misset-draft-mark = Chỉ dẫn dự thảo: { look }
    .what = Chỉ dẫn dự thảo là chữ in thường, nghiêng, không đậm, đúng cỡ chữ quy định.
    .why = Chỉ dẫn dự thảo không phải là thành phần của văn bản chính thức nên không làm nổi.
    .mend = Sửa kiểu chữ chỉ dẫn dự thảo theo quy định.

draft-mark-on-issued-document = Văn bản đã có số và ngày ban hành mà còn ghi “{ $found }”
    .what = Văn bản đã ban hành không còn chỉ dẫn dự thảo.
    .why = Còn chữ “dự thảo” thì người nhận không biết văn bản đã có hiệu lực hay chưa.
    .mend = Bỏ “{ $found }”; nếu vẫn là dự thảo thì để trống số và ngày.

wrong-drafter-mark-form = Ký hiệu người soạn thảo ghi “{ $found }”; cần ghi như “{ $expected }”
    .what = Ký hiệu người soạn thảo và số lượng bản ghi đúng mẫu của hệ thống văn bản.
    .why = Mẫu thống nhất cho biết ai soạn thảo và phát hành bao nhiêu bản.
    .mend = Ghi theo mẫu “{ $expected }”: chữ viết tắt tên người soạn thảo và số bản.

misset-drafter-mark = Ký hiệu người soạn thảo: { look }
    .what = Ký hiệu người soạn thảo và số lượng bản là chữ đứng, không đậm, đúng cỡ chữ quy định.
    .why = Đây là thông tin nội bộ của văn thư nên in nhỏ.
    .mend = Sửa kiểu chữ ký hiệu người soạn thảo theo quy định.

misplaced-contact = { $problem ->
        [every] Thông tin liên hệ in ở chân mọi trang
        [first] Thông tin liên hệ nằm ở chân trang thứ nhất
       *[last] Thông tin liên hệ nằm sau chữ ký, ở cuối văn bản
    }; cần đặt ở { $side ->
        [party] trang cuối
       *[state] trang thứ nhất
    }
    .what = Thông tin liên hệ đặt ở trang thứ nhất của văn bản cơ quan nhà nước, ở trang cuối của văn bản Đảng.
    .why = Mỗi hệ thống văn bản quy định một vị trí, chỉ in một lần.
    .mend = Chuyển thông tin liên hệ về { $side ->
        [party] trang cuối, dưới chữ ký và nơi nhận
       *[state] chân trang thứ nhất
    }.

misset-contact = Thông tin liên hệ: { look }
    .what = Thông tin liên hệ là chữ in thường, đứng, không đậm, đúng cỡ chữ quy định.
    .why = Đây là thông tin phụ nên in nhỏ hơn nội dung.
    .mend = Sửa kiểu chữ thông tin liên hệ theo quy định.

missing-contact-rule = Trên thông tin liên hệ không có đường kẻ
    .what = Thông tin liên hệ đặt dưới một đường kẻ nét liền, dài hết chiều ngang vùng trình bày.
    .why = Đường kẻ tách thông tin liên hệ khỏi nội dung văn bản.
    .mend = Kẻ một đường nét liền phía trên thông tin liên hệ.

wrong-contact-rule = { $problem ->
        [broken] Đường kẻ trên thông tin liên hệ không phải nét liền
       *[short] Đường kẻ trên thông tin liên hệ dài { $found }; cần dài { $expected }
    }
    .what = Đường kẻ trên thông tin liên hệ là nét liền, dài hết chiều ngang vùng trình bày.
    .why = Đường kẻ tách hẳn phần liên hệ khỏi nội dung ở trên.
    .mend = { $problem ->
        [broken] Thay bằng đường kẻ nét liền.
       *[short] Kéo đường kẻ dài { $expected }.
    }

wrong-copy-words = Hình thức sao ghi “{ $found }”; theo quy định là: { $expected }
    .what = Hình thức sao ghi đúng tên quy định.
    .why = Mỗi hình thức sao có giá trị pháp lý và cách thực hiện riêng; “sao y bản chính” là tên trong quy định cũ của cơ quan nhà nước.
    .mend = Ghi một trong các hình thức { $expected } thay cho “{ $found }”.
