# Địa danh, ngày tháng năm.

missing-place-date = Không có địa danh và ngày, tháng, năm ban hành
    .what = Văn bản có địa danh và ngày, tháng, năm ban hành.
    .why = Ngày ban hành xác định hiệu lực và tiêu chuẩn thể thức của văn bản.
    .mend = Ghi địa danh và ngày, tháng, năm dưới Tiêu ngữ hoặc tiêu đề; bản chờ ký thì để trống ngày.

date-not-at-right = “{ $found }” không ở bên phải
    .what = Địa danh và ngày tháng đặt ở bên phải, dưới Tiêu ngữ hoặc tiêu đề.
    .why = Vị trí các thành phần thể thức được định sẵn trên sơ đồ bố trí.
    .mend = Chuyển địa danh và ngày tháng sang nửa phải của trang.

date-not-level-with-number = “{ $date }” không cùng dòng với “{ $number }”
    .what = Địa danh và ngày tháng trình bày trên cùng một dòng với số, ký hiệu.
    .why = Hai thành phần ngang nhau để phần đầu văn bản cân đối.
    .mend = Đặt ngày tháng cùng hàng với số, ký hiệu.

misset-place-date = Địa danh và ngày tháng: { look }
    .what = Địa danh và ngày tháng dùng chữ in thường, kiểu chữ nghiêng, không đậm, đúng cỡ chữ, canh giữa.
    .why = Cỡ chữ và kiểu chữ được quy định cho từng thành phần thể thức.
    .mend = Trình bày lại dòng này theo cỡ chữ, kiểu chữ quy định.

missing-place = “{ $found }” không có địa danh
    .what = Trước ngày tháng có địa danh nơi cơ quan đóng trụ sở.
    .why = Địa danh cho biết văn bản ban hành ở đâu.
    .mend = Ghi địa danh và dấu phẩy trước “ngày”.

lower-case-place = Địa danh “{ $found }” viết thường chữ cái đầu
    .what = Viết hoa chữ cái đầu các âm tiết của địa danh.
    .why = Địa danh là tên riêng.
    .mend = Viết hoa đúng tên của địa danh “{ $found }”.

abbreviated-place = Địa danh “{ $found }” viết tắt “{ $abbreviation }”
    .what = Địa danh ghi theo tên gọi chính thức, không viết tắt ngoài trường hợp được phép.
    .why = Tên đầy đủ để không nhầm địa phương này với địa phương khác.
    .mend = Ghi đầy đủ thay cho “{ $abbreviation }”.

place-without-class = Địa danh “{ $found }” chỉ có một âm tiết, không ghi tên loại đơn vị hành chính
    .what = Địa danh một âm tiết ghi kèm tên loại đơn vị hành chính: thành phố, phường, xã.
    .why = Tên một âm tiết đứng một mình dễ hiểu lầm.
    .mend = Ghi tên loại đơn vị hành chính trước “{ $found }”, ví dụ “Thành phố { $found }”.

abolished-place = Địa danh “{ $found }” thuộc cấp { $level }, đã kết thúc hoạt động từ { $since }
    .what = Địa danh không ghi đơn vị hành chính thuộc cấp đã kết thúc hoạt động.
    .why = Chính quyền địa phương tổ chức hai cấp từ 01/7/2025; địa danh là tên tỉnh, thành phố hoặc xã, phường, đặc khu.
    .mend = Ghi tên đơn vị hành chính hiện nay nơi cơ quan đóng trụ sở.

missing-place-comma = Sau địa danh “{ $found }” không có dấu phẩy
    .what = Sau địa danh có dấu phẩy.
    .why = Dấu phẩy ngăn địa danh với ngày tháng.
    .mend = Ghi “{ $found },” trước “ngày”.

date-in-figures = Ngày tháng ghi bằng số “{ $found }”; quy định ghi đủ chữ ngày, tháng, năm
    .what = Ngày ban hành ghi đủ các chữ “ngày”, “tháng”, “năm”.
    .why = Ghi đủ chữ để không nhầm ngày với tháng và khó sửa.
    .mend = Ghi theo mẫu “ngày … tháng … năm …”.

capitalised-date-word = Ghi “{ $found }”; quy định chữ thường “{ $expected }”
    .what = Các chữ “ngày”, “tháng”, “năm” sau địa danh viết thường.
    .why = Các chữ này đứng sau dấu phẩy, không phải tên riêng.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

unpadded-day = Ngày { $found } thiếu chữ số 0 đứng trước; cần ghi { $expected }
    .what = Ngày nhỏ hơn 10 có chữ số 0 đứng trước.
    .why = Ghi hai chữ số để khó thêm chữ số vào trước.
    .mend = Ghi ngày { $expected }.

unpadded-month = Tháng { $found } thiếu chữ số 0 đứng trước; cần ghi { $expected }
    .what = Tháng 1 và tháng 2 có chữ số 0 đứng trước.
    .why = Chữ số 1 hoặc 2 đứng một mình có thể bị thêm thành 11, 12.
    .mend = Ghi tháng { $expected }.

overpadded-month = Tháng { $found } thừa chữ số 0 đứng trước; cần ghi { $expected }
    .what = Tháng 3 đến tháng 9 không có chữ số 0 đứng trước.
    .why = Quy định chỉ thêm chữ số 0 trước tháng 1 và tháng 2.
    .mend = Ghi tháng { $expected }.

short-year = Năm ghi “{ $found }”; quy định đủ bốn chữ số
    .what = Năm ghi đủ bốn chữ số.
    .why = Hai chữ số không cho biết thế kỷ.
    .mend = Ghi đủ bốn chữ số của năm.

impossible-date = Không có ngày { $found }
    .what = Ngày ban hành là ngày có thật trên lịch.
    .why = Văn bản ghi ngày không có thật thì không xác định được hiệu lực.
    .mend = Kiểm tra lại ngày, tháng, năm.

date-outside-validity = Ngày { $found } { $when ->
        [after] sau ngày hết hiệu lực của { $standard } ({ $limit })
       *[before] trước ngày có hiệu lực của { $standard } ({ $limit })
    }
    .what = Ngày ban hành nằm trong thời gian có hiệu lực của tiêu chuẩn thể thức được áp dụng.
    .why = Văn bản trình bày theo quy định đang có hiệu lực vào ngày ban hành.
    .mend = Kiểm tra lại ngày ban hành, hoặc áp dụng tiêu chuẩn có hiệu lực vào ngày đó.
