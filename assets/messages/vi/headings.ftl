# Đề mục.

numbering-gap = Số thứ tự nhảy cóc: gặp “{ $found }”, lẽ ra là “{ $expected }”
    .what = Số thứ tự đề mục liên tục, không bỏ cách.
    .why = Số liên tục để viện dẫn đúng và không ai ngờ thiếu một phần.
    .mend = Đánh số lại từ “{ $expected }”, hoặc thêm phần còn thiếu.

repeated-heading-number = Số thứ tự “{ $found }” lặp lại; lẽ ra là “{ $expected }”
    .what = Mỗi số thứ tự chỉ dùng một lần trong cùng một cấp.
    .why = Hai đề mục cùng số làm viện dẫn không rõ chỉ đề mục nào.
    .mend = Đánh số lại thành “{ $expected }”.

wrong-parent-number = “{ $found }” đứng dưới đề mục { $expected }
    .what = Số nhiều cấp bắt đầu bằng số của đề mục chứa nó.
    .why = Số nhiều cấp cho biết đề mục thuộc phần nào.
    .mend = Đánh số lại bắt đầu bằng { $expected }.

mixed-divisions = Văn bản vừa chia theo “{ $article }” vừa chia theo mục “{ $found }”
    .what = Văn bản chỉ dùng một cách chia: theo điều, hoặc theo mục I, II.
    .why = Hai cách chia có thứ bậc khác nhau, trộn lại thì không viện dẫn được.
    .mend = Đổi mục “{ $found }” thành chương, hoặc bỏ cách chia theo điều.

wrong-heading-figures = “{ $found }” đánh số bằng { $figures ->
        [roman] chữ số Ả Rập; quy định chữ số La Mã
        [arabic] chữ số La Mã; quy định chữ số Ả Rập
       *[letters] chữ số; quy định chữ cái
    }
    .what = Mỗi cấp đề mục đánh số bằng loại chữ số quy định.
    .why = Loại chữ số cho biết cấp của đề mục.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-point-letter = Điểm đánh chữ “{ $found }”; lẽ ra là “{ $expected }”
    .what = Điểm đánh theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g…
    .why = Chữ f, j, w, z không có trong tiếng Việt; đánh số tự động của Word hay bỏ chữ đ.
    .mend = Đánh lại từ “{ $expected }”.

wrong-article-mark = Điều ghi “{ $found }”; quy định “{ $expected }”
    .what = Sau số của điều là dấu chấm.
    .why = Quy định ghi rõ cách trình bày từ “Điều”, số và dấu chấm.
    .mend = Ghi “{ $expected }”.

wrong-clause-mark = Khoản ghi “{ $found }”; quy định “{ $expected }”
    .what = Sau số của khoản là dấu chấm.
    .why = Dấu ngoặc dùng cho điểm; mỗi cấp có một dấu riêng.
    .mend = Ghi “{ $expected }”.

wrong-point-mark = Điểm ghi “{ $found }”; quy định “{ $expected }”
    .what = Điểm ghi bằng chữ thường và dấu đóng ngoặc.
    .why = Dấu ngoặc phân biệt điểm với khoản.
    .mend = Ghi “{ $expected }”.

untitled-division = “{ $found }” không có tiêu đề
    .what = Phần, chương, mục, tiểu mục phải có tiêu đề; điều cũng vậy khi các điều khác có.
    .why = Tiêu đề nêu nội dung chính để người đọc tìm được phần cần đọc.
    .mend = Thêm tiêu đề cho “{ $found }”.

capital-division-label = “{ $found }” viết hoa toàn bộ; quy định “{ $expected }”
    .what = Từ “Phần”, “Chương”, “Mục” viết chữ thường; chỉ tiêu đề in hoa.
    .why = Quy định phân biệt dòng ghi số thứ tự với dòng tiêu đề in hoa.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

heading-on-label-line = “{ $found }” ghi từ và tiêu đề trên một dòng
    .what = Từ “Phần”, “Chương”, “Mục” và số đứng riêng một dòng, tiêu đề ở dòng dưới.
    .why = Hai dòng căn giữa phân biệt các cấp lớn với điều và khoản.
    .mend = Để “{ $label }” trên một dòng, xuống dòng ghi tiêu đề.

lower-case-division-title = Tiêu đề “{ $found }” viết chữ thường; quy định in hoa
    .what = Tiêu đề của phần, chương, mục in hoa.
    .why = Chữ in hoa phân biệt các cấp lớn với điều và khoản.
    .mend = Ghi “{ $expected }”.

misset-heading = { $component }: { look }
    .what = Mỗi cấp đề mục có cỡ chữ, kiểu chữ và vị trí riêng.
    .why = Mẫu chữ cho thấy ngay cấp của đề mục.
    .mend = Trình bày đề mục theo mẫu chữ của cấp đó.
