# Tên loại và trích yếu.

missing-type-name = Không có tên loại; ký hiệu cho thấy đây là { $expected }
    .what = Văn bản có tên loại phải ghi tên loại ở giữa trang, dưới phần đầu.
    .why = Tên loại cho biết giá trị của văn bản và phải khớp với ký hiệu; chỉ công văn không ghi tên loại.
    .mend = Ghi { $expected } bằng chữ in hoa, đậm trên dòng trích yếu.

unknown-type = Tên loại “{ $found }” không có trong danh mục{ $near ->
        [yes] ; có phải “{ $expected }”?
       *[other] {""}
    }
    .what = Tên loại phải là một trong các loại văn bản mà quy định liệt kê.
    .why = Thẩm quyền ban hành và ký hiệu đều gắn với danh mục tên loại.
    .mend = { $near ->
        [yes] Ghi “{ $expected }”.
       *[other] Chọn tên loại đúng với nội dung văn bản trong danh mục.
    }
    .named = quy định không có tên loại văn bản `{ $name }`
    .known = các tên loại gồm { $names }
    .in-standard = `{ $name }` không phải là tên loại văn bản của `{ $standard }`

misset-type-name = Tên loại: { look }
    .what = Tên loại in hoa, đậm, đặt giữa trang, đúng cỡ chữ.
    .why = Mẫu chữ thống nhất giúp nhận ra ngay loại văn bản.
    .mend = Trình bày tên loại theo mẫu chữ của quy định.

misset-author = Tác giả dưới tên loại: { look }
    .what = Tên tác giả đặt dưới tên loại thì in hoa, đậm, đặt giữa trang.
    .why = Dòng này nối tiếp tên loại nên mang cùng kiểu chữ.
    .mend = Trình bày dòng tác giả bằng chữ in hoa, đậm, căn giữa.

type-name-on-letter = Công văn có dòng tên loại “{ $found }”
    .what = Công văn không ghi tên loại.
    .why = Công văn là loại duy nhất không có tên loại; trích yếu đặt dưới số, ký hiệu.
    .mend = Bỏ dòng “{ $found }”.

type-not-allowed = { $organ } không có thẩm quyền ban hành { $found }
    .what = Cơ quan chỉ ban hành những loại văn bản thuộc thẩm quyền của mình.
    .why = Quy định về thể loại văn bản phân rõ từng cấp được ban hành loại nào.
    .mend = Dùng loại văn bản khác thay cho { $found }, hoặc trình cấp có thẩm quyền ban hành.

missing-subject = { $kind } không có trích yếu nội dung
    .what = Văn bản phải có trích yếu nội dung.
    .why = Trích yếu cho người đọc và sổ đăng ký biết ngay văn bản nói về việc gì.
    .mend = Thêm một câu ngắn gọn nêu nội dung chính của văn bản.
    .open = mẫu `{ $template }` để ngỏ trích yếu
    .add = thêm vào kế hoạch: `subject: tổ chức ...`

misset-subject = Trích yếu: { look }
    .what = Trích yếu dưới tên loại in thường, đậm, đứng, đặt giữa trang, đúng cỡ chữ.
    .why = Trích yếu phân biệt với tên loại in hoa và với nội dung bằng mẫu chữ riêng.
    .mend = Trình bày trích yếu theo mẫu chữ của quy định.

subject-ends-with-stop = Trích yếu kết thúc bằng dấu chấm: “… { $found }”
    .what = Cuối trích yếu không có dấu chấm.
    .why = Trích yếu là tên của văn bản, không phải một câu của nội dung.
    .mend = Bỏ dấu chấm cuối trích yếu.

capital-subject = Trích yếu bắt đầu bằng chữ hoa “{ $found }”; thông lệ là “{ $expected }”
    .what = Trích yếu văn bản của Đảng bắt đầu bằng chữ thường.
    .why = Trích yếu nối tiếp tên loại; mọi ví dụ trong hướng dẫn đều viết thường chữ đầu.
    .mend = Viết “{ $expected }” thay cho “{ $found }”.

long-subject = Trích yếu dài { $found } ký tự; tối đa { $expected } ký tự
    .what = Trích yếu không dài quá số ký tự mà trường dữ liệu văn bản đi cho phép.
    .why = Trích yếu dài hơn bị cắt khi đăng ký và khi gửi qua hệ thống.
    .mend = Rút gọn trích yếu còn không quá { $expected } ký tự.

letter-prefix-in-titled-document = Trích yếu của văn bản có tên loại bắt đầu bằng “{ $found }”
    .what = “V/v” chỉ dùng cho công văn.
    .why = Văn bản có tên loại thì trích yếu nối tiếp tên loại, không cần cụm từ viết tắt.
    .mend = Bỏ “{ $found }”, bắt đầu bằng “{ $rest }…”.

missing-subject-mark = Dưới trích yếu không có dấu “{ $expected }”
    .what = Dưới trích yếu văn bản của Đảng có dấu ngăn gồm năm gạch nối.
    .why = Dấu này ngăn phần tên văn bản với nội dung.
    .mend = Thêm dòng “{ $expected }” căn giữa dưới trích yếu.

wrong-subject-mark = Dấu dưới trích yếu là “{ $found }”; quy định “{ $expected }”
    .what = Dấu ngăn dưới trích yếu gồm đúng năm gạch nối liền nhau.
    .why = Hướng dẫn quy định một dấu thống nhất, không dài ngắn tùy ý.
    .mend = Gõ “{ $expected }” thay cho “{ $found }”.

misset-subject-mark = Dấu ngăn dưới trích yếu: { look }
    .what = Dấu ngăn dưới trích yếu đặt giữa dòng.
    .why = Dấu đứng cân dưới trích yếu.
    .mend = Căn giữa dòng dấu ngăn.

subject-rule-in-party-document = Dưới trích yếu là đường kẻ; văn bản của Đảng dùng “{ $expected }”
    .what = Văn bản của Đảng không kẻ đường dưới trích yếu.
    .why = Đường kẻ dưới trích yếu là thể thức của văn bản hành chính nhà nước.
    .mend = Bỏ đường kẻ, gõ “{ $expected }” căn giữa.

missing-subject-rule = Dưới trích yếu không có đường kẻ
    .what = Dưới trích yếu có đường kẻ ngang, nét liền.
    .why = Đường kẻ ngăn tên văn bản với nội dung.
    .mend = Kẻ một đường nét liền, đặt cân đối dưới trích yếu, dài từ 1/3 đến 1/2 dòng chữ.

makeshift-subject-rule = Đường dưới trích yếu được làm bằng { $make ->
        [underlined] gạch chân
       *[typed] ký tự gõ từ bàn phím
    }
    .what = Đường dưới trích yếu phải là đường kẻ.
    .why = Ký tự gõ và gạch chân không cho đường nét liền, đúng độ dài.
    .mend = Bỏ { $make ->
        [underlined] gạch chân
       *[typed] các ký tự
    }, vẽ một đường kẻ nét liền.

broken-subject-rule = Đường kẻ dưới trích yếu không phải nét liền
    .what = Đường kẻ dưới trích yếu là một nét liền.
    .why = Quy định chỉ nêu đường kẻ nét liền, không nét đứt, chấm hoặc kép.
    .mend = Đổi kiểu đường kẻ thành nét liền đơn.

wrong-subject-rule-length = Đường kẻ dưới trích yếu dài { $length }, bằng { $found }% dòng chữ { $line }; quy định { $min }% đến { $max }%
    .what = Đường kẻ dưới trích yếu dài từ 1/3 đến 1/2 dòng chữ.
    .why = Độ dài quy định giữ đường kẻ cân đối với dòng chữ phía trên.
    .mend = Chỉnh đường kẻ còn { $min }% đến { $max }% của { $line }.

missing-letter-prefix = Trích yếu công văn bắt đầu bằng “{ $found }…”, không có “{ $expected }”
    .what = Trích yếu công văn bắt đầu bằng cụm từ quy định.
    .why = Cụm từ đó cho biết dòng chữ dưới số, ký hiệu là trích yếu công văn.
    .mend = Thêm “{ $expected }” trước trích yếu.

miscased-letter-prefix = Trích yếu công văn viết “{ $found }”; quy định “{ $expected }”
    .what = Cụm từ đầu trích yếu công văn viết đúng chữ hoa, chữ thường.
    .why = Quy định ghi rõ cách viết của cụm từ này.
    .mend = Viết “{ $expected }” thay cho “{ $found }”.

letter-prefix-of-other-side = Công văn của Đảng ghi “{ $found }”
    .what = Công văn của Đảng không dùng “V/v”.
    .why = “V/v” là cách ghi của công văn hành chính nhà nước.
    .mend = Ghi “{ $expected }”.

colon-after-letter-prefix = Sau “{ $expected }” có dấu hai chấm
    .what = Sau cụm từ đầu trích yếu công văn không có dấu hai chấm.
    .why = Các mẫu viết liền cụm từ với nội dung trích yếu.
    .mend = Bỏ dấu hai chấm sau “{ $expected }”.

capital-after-letter-prefix = Trích yếu công văn viết hoa “{ $found }”; thông lệ là “{ $expected }”
    .what = Chữ đầu sau cụm từ mở đầu trích yếu công văn viết thường.
    .why = Chữ này đứng giữa câu; chỉ tên riêng mới viết hoa.
    .mend = Viết “{ $expected }”.

misset-letter-subject = Trích yếu công văn: { look }
    .what = Trích yếu công văn đúng cỡ chữ và kiểu chữ, đặt giữa dưới số, ký hiệu.
    .why = Mẫu chữ nhỏ hơn nội dung giữ phần đầu công văn gọn.
    .mend = Trình bày trích yếu theo mẫu chữ của quy định.

narrow-letter-subject-gap = Trích yếu cách dòng số, ký hiệu { $found }; quy định { $expected }
    .what = Trích yếu công văn cách dòng số, ký hiệu đúng khoảng quy định.
    .why = Khoảng cách này tách trích yếu khỏi số, ký hiệu.
    .mend = Đặt khoảng cách trước đoạn trích yếu là { $expected }.
