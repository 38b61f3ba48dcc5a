# Phụ lục và văn bản kèm theo.

unmentioned-annex = Nội dung văn bản không nhắc đến “{ $found }”
    .what = Trong văn bản phải có chỉ dẫn về phụ lục kèm theo.
    .why = Không được chỉ dẫn thì người đọc không biết phụ lục thuộc nội dung nào và có phải thi hành không.
    .mend = Thêm chỉ dẫn đến “{ $found }” ở chỗ liên quan trong nội dung.

unnumbered-annexes = Phụ lục không có số thứ tự; cần ghi như “{ $expected }”
    .what = Văn bản có từ hai phụ lục trở lên thì các phụ lục phải được đánh số thứ tự.
    .why = Không có số thì không chỉ dẫn chính xác được đến từng phụ lục.
    .mend = Đánh số các phụ lục, bắt đầu từ “{ $expected }”.

numbered-single-annex = Văn bản chỉ có một phụ lục mà ghi “{ $found }”; chỉ cần ghi “{ $expected }”
    .what = Số thứ tự phụ lục dùng khi có từ hai phụ lục trở lên.
    .why = Ghi số khi chỉ có một phụ lục làm người đọc tìm phụ lục tiếp theo.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”, sửa cả chỗ nhắc đến trong nội dung.

wrong-annex-figures = Số thứ tự phụ lục ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Phụ lục văn bản của cơ quan nhà nước đánh số La Mã, của Đảng đánh số Ả Rập.
    .why = Mỗi hệ thống văn bản quy định một loại chữ số cho phụ lục.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

annex-order-gap = Gặp “{ $found }” ở chỗ của “{ $expected }”
    .what = Số thứ tự phụ lục liên tục từ phụ lục đầu tiên, không trùng, không bỏ cách.
    .why = Số bị bỏ cách khiến người nhận nghĩ rằng văn bản thiếu trang.
    .mend = Đánh số lại các phụ lục theo thứ tự.

wrong-annex-label-form = { $problem ->
        [title] Tiêu đề ghi cùng dòng với “{ $found }”; dòng này chỉ ghi “{ $expected }”
       *[words] Ghi “{ $found }”; cần ghi “{ $expected }”
    }
    .what = Từ “Phụ lục” và số thứ tự (nếu có) trình bày trên một dòng riêng, không thêm từ “số” hay dấu câu.
    .why = Tiêu đề phụ lục đứng ở dòng dưới; ghi thống nhất thì tìm thấy phụ lục ngay.
    .mend = { $problem ->
        [title] Đưa tiêu đề xuống dòng dưới “{ $expected }”.
       *[words] Ghi “{ $expected }” thay cho “{ $found }”.
    }

misset-annex-label = Từ “Phụ lục”: { look }
    .what = Từ “Phụ lục” và số thứ tự trình bày trên một dòng riêng, căn giữa, đúng kiểu chữ quy định.
    .why = Văn bản của cơ quan nhà nước ghi “Phụ lục” bằng chữ in thường, cỡ chữ 14, đứng, đậm; chữ in hoa dành cho tiêu đề.
    .mend = Sửa kiểu chữ của từ “Phụ lục” theo quy định.

missing-annex-title = “{ $found }” không có tiêu đề
    .what = Phụ lục phải có tiêu đề.
    .why = Tiêu đề cho biết phụ lục chứa nội dung gì.
    .mend = Thêm tiêu đề dưới dòng “{ $found }”.

misset-annex-title = Tiêu đề phụ lục: { look }
    .what = Tiêu đề phụ lục căn giữa, đúng cỡ chữ, kiểu chữ quy định.
    .why = Tiêu đề trình bày như tên của văn bản để phân biệt với nội dung phụ lục.
    .mend = Sửa kiểu chữ tiêu đề phụ lục theo quy định.

missing-annex-reference = “{ $found }” không có dòng “(Kèm theo ...)”
    .what = Dưới tiêu đề phụ lục ghi số, ký hiệu, thời gian ban hành và cơ quan ban hành của văn bản chính.
    .why = Phụ lục tách rời vẫn phải cho biết nó thuộc văn bản nào.
    .mend = Thêm dòng “(Kèm theo ... số ... ngày ... của ...)” dưới tiêu đề của “{ $found }”.

misplaced-annex-reference = Dòng “(Kèm theo ...)” nằm trên tiêu đề phụ lục
    .what = Dòng “(Kèm theo ...)” đặt ngay dưới tiêu đề phụ lục.
    .why = Tiêu đề nói phụ lục là gì, dòng dưới nói nó kèm theo văn bản nào.
    .mend = Chuyển dòng “(Kèm theo ...)” xuống dưới tiêu đề.

incomplete-annex-reference = Dòng “(Kèm theo ...)” thiếu { $part ->
        [number] số, ký hiệu của văn bản
        [date] ngày ban hành văn bản
       *[organ] tên cơ quan ban hành
    }
    .what = Dòng “(Kèm theo ...)” có đủ số, ký hiệu, thời gian ban hành và cơ quan ban hành.
    .why = Thiếu một trong các thông tin này thì không tìm được văn bản chính.
    .mend = Bổ sung { $part ->
        [number] “số ...” với số, ký hiệu văn bản
        [date] “ngày ...” ban hành văn bản
       *[organ] “của ...” với tên cơ quan ban hành
    }.

foreign-annex-reference = Phụ lục ghi kèm theo văn bản số “{ $found }”, văn bản này là số “{ $expected }”
    .what = Số, ký hiệu ghi ở phụ lục phải trùng với số, ký hiệu của văn bản.
    .why = Số khác nhau thường do chép phụ lục từ văn bản trước; phụ lục khi đó không thuộc văn bản này.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-annex-reference-words = Ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Dòng dưới tiêu đề phụ lục mở đầu bằng “Kèm theo”.
    .why = Mẫu của Nghị định ghi “Kèm theo”; phụ lục, quy chế được ban hành bởi văn bản chính.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

misset-annex-reference = Dòng “(Kèm theo ...)”: { look }
    .what = Dòng “(Kèm theo ...)” là chữ in thường, nghiêng, căn giữa dưới tiêu đề, đúng cỡ chữ quy định.
    .why = Chữ nghiêng phân biệt dòng dẫn chiếu với tiêu đề và nội dung phụ lục.
    .mend = Sửa kiểu chữ dòng “(Kèm theo ...)” theo quy định.

number-on-attached-text = Văn bản kèm theo có “{ $found }” riêng
    .what = Văn bản ban hành kèm theo quyết định chỉ có tên cơ quan, Quốc hiệu và Tiêu ngữ; không có số, địa danh, ngày tháng riêng.
    .why = Văn bản kèm theo mang số và ngày của quyết định ban hành nó.
    .mend = Bỏ “{ $found }” ở văn bản kèm theo.
