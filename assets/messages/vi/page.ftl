# Khổ giấy, lề, số trang.

unrecognised-document = Không nhận ra văn bản: không thấy Quốc hiệu hoặc tiêu đề, tên cơ quan, số và ký hiệu, địa danh và ngày tháng
    .what = Tệp phải là văn bản hành chính hoặc văn bản của Đảng, có các thành phần thể thức bắt buộc.
    .why = Không có các thành phần thể thức thì không thể biết văn bản của ai, ban hành khi nào, và không kiểm tra tiếp được.
    .mend = Kiểm tra lại tệp; nếu đúng là văn bản thì bổ sung phần đầu theo mẫu quy định.

paper-not-a4 = Khổ giấy { $width } × { $height }; quy định { $expected-width } × { $expected-height } (A4)
    .what = Văn bản được trình bày trên giấy khổ A4.
    .why = Cùng một khổ giấy thì in, lưu hồ sơ và số hoá mới thống nhất.
    .mend = Chọn khổ giấy A4 trong phần thiết lập trang.

landscape-without-table = Phần thứ { $section } của tệp đặt trang nằm ngang nhưng không có bảng, biểu
    .what = Chỉ đặt trang nằm ngang khi nội dung có bảng, biểu.
    .why = Văn bản đọc và lưu theo chiều dọc; chiều ngang chỉ dành cho bảng, biểu rộng.
    .mend = Đổi phần này về trang dọc.

top-margin-outside-range = Lề trên { $found }; quy định { $expected }
    .what = Lề trên của trang nằm trong khoảng quy định.
    .why = Lề thống nhất để đóng hồ sơ, đóng dấu, đánh số trang không phạm vào chữ.
    .mend = Đặt lề trên { $expected }.

bottom-margin-outside-range = Lề dưới { $found }; quy định { $expected }
    .what = Lề dưới của trang nằm trong khoảng quy định.
    .why = Lề thống nhất để đóng hồ sơ, sao chụp không mất chữ.
    .mend = Đặt lề dưới { $expected }.

left-margin-outside-range = Lề trái { $found }; quy định { $expected }
    .what = Lề trái của trang nằm trong khoảng quy định.
    .why = Lề trái chừa chỗ đóng ghim, đóng gáy hồ sơ lưu trữ.
    .mend = Đặt lề trái { $expected }.

right-margin-outside-range = Lề phải { $found }; quy định { $expected }
    .what = Lề phải của trang nằm trong khoảng quy định.
    .why = Lề thống nhất để bề rộng phần chữ của các văn bản như nhau.
    .mend = Đặt lề phải { $expected }.

missing-page-number = Văn bản từ hai trang trở lên nhưng không có số trang
    .what = Văn bản có nhiều trang phải đánh số trang từ trang thứ hai.
    .why = Số trang giúp phát hiện thiếu trang, lẫn trang khi sao gửi và lưu trữ.
    .mend = Chèn số trang ở giữa đầu trang, không hiển thị ở trang đầu.

page-number-in-footer = Số trang đặt ở chân trang
    .what = Số trang đặt ở đầu trang, không đặt ở chân trang.
    .why = Vị trí thống nhất giúp người đọc và người lưu trữ tìm trang nhanh.
    .mend = Chuyển số trang lên giữa đầu trang.

page-number-not-centred = Số trang đặt { $found ->
        [left] ở bên trái
        [right] ở bên phải
       *[other] lệch
    }; quy định canh giữa
    .what = Số trang canh giữa theo chiều ngang của phần chữ.
    .why = Vị trí thống nhất giúp người đọc và người lưu trữ tìm trang nhanh.
    .mend = Canh giữa số trang.

page-number-on-first-page = Trang thứ nhất có số trang
    .what = Không hiển thị số trang ở trang thứ nhất.
    .why = Trang đầu đã có Quốc hiệu hoặc tiêu đề và số, ký hiệu nên không cần số trang.
    .mend = Chọn “Trang đầu khác” (Different First Page) và để trống đầu trang của trang thứ nhất.

decorated-page-number = Số trang viết “{ $found }”; quy định chỉ ghi chữ số Ả Rập
    .what = Số trang chỉ gồm chữ số Ả Rập, không thêm chữ “Trang”, dấu gạch hay tổng số trang.
    .why = Quy định chỉ có một cách ghi số trang cho mọi văn bản.
    .mend = Chỉ giữ lại chữ số, kiểu 1, 2, 3.

misset-page-number = Số trang: { look }
    .what = Số trang trình bày bằng cỡ chữ quy định, kiểu chữ đứng, không đậm.
    .why = Số trang cùng kiểu với nội dung, không nổi hơn nội dung.
    .mend = Trình bày lại số trang theo cỡ chữ, kiểu chữ quy định.

misplaced-page-number = Tâm số trang cách mép trên { $found }; quy định { $expected }
    .what = Số trang đặt trong phần lề trên, cách mép trang giấy đúng quy định.
    .why = Vị trí thống nhất để số trang không dính vào nội dung và không bị xén.
    .mend = Chỉnh khoảng cách đầu trang (Header from top) cho số trang cách mép trên { $expected }.

annex-pages-run-on = Phụ lục đánh số trang nối tiếp văn bản
    .what = Số trang của mỗi phụ lục đánh riêng, bắt đầu từ 1.
    .why = Phụ lục đánh số riêng để dẫn đến đúng trang của từng phụ lục.
    .mend = Ngắt phần (section) trước phụ lục và cho số trang bắt đầu lại từ 1.
