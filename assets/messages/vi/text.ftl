# Câu chữ: bộ gõ, dấu câu, ngày tháng, tên gọi, viết hoa.

decomposed-text = Chữ “{ $found }” gõ bằng Unicode tổ hợp: dấu là ký tự riêng
    .what = Chữ tiếng Việt phải dùng Unicode dựng sẵn, không dùng Unicode tổ hợp.
    .why = Chữ tổ hợp trông giống chữ dựng sẵn nhưng không tìm, không so sánh và không sắp xếp được cùng nhau; nhiều phần mềm hiển thị dấu lệch.
    .mend = Chọn bảng mã Unicode (dựng sẵn) trong bộ gõ rồi chuyển mã cả văn bản.

eth-for-d = Chữ “{ $found }” dùng ký tự Ð không phải chữ Đ của tiếng Việt
    .what = Chữ Đ, đ phải là ký tự của tiếng Việt (U+0110, U+0111).
    .why = Ký tự Ð trông giống Đ nhưng là chữ của tiếng nước khác: tìm kiếm, tra cứu văn bản sẽ bỏ sót.
    .mend = Thay bằng chữ Đ, đ gõ từ bộ gõ tiếng Việt.

stray-combining-mark = Chữ “{ $found }” có dấu thừa, đứng rời
    .what = Trên chữ không có dấu rời.
    .why = Dấu rời do gõ hoặc sao chép lỗi; khi in có thể chồng lên chữ bên cạnh.
    .mend = Xóa chữ và gõ lại.

mixed-tone-style = “{ $found }”: { $count } chỗ đặt dấu thanh khác với { $others } chỗ còn lại của văn bản; cần ghi “{ $expected }”
    .what = Một văn bản đặt dấu thanh theo một kiểu: hoà, uỷ hoặc hòa, ủy.
    .why = Không có quy định phải theo kiểu nào, nhưng hai kiểu trong một văn bản làm tìm kiếm bỏ sót và cho thấy văn bản ghép từ nhiều nguồn.
    .mend = Ghi “{ $expected }” như phần lớn văn bản.

double-space = Thừa dấu cách giữa hai chữ
    .what = Giữa hai chữ chỉ có một dấu cách.
    .why = Hai dấu cách làm dòng căn đều hai bên giãn không đều.
    .mend = Xóa dấu cách thừa.

space-before-punctuation = Thừa dấu cách trước dấu câu: “{ $found }”
    .what = Dấu câu viết liền chữ đứng trước.
    .why = Dấu câu có dấu cách phía trước có thể bị đẩy xuống đầu dòng sau.
    .mend = Ghi “{ $expected }”.

missing-space-after-punctuation = Thiếu dấu cách sau dấu câu: “{ $found }”
    .what = Sau dấu câu có một dấu cách.
    .why = Hai chữ dính nhau khó đọc và không được ngắt dòng đúng chỗ.
    .mend = Ghi “{ $expected }”.

doubled-punctuation = Dấu câu lặp: “{ $found }”
    .what = Mỗi chỗ chỉ có một dấu câu.
    .why = Dấu câu lặp là lỗi gõ hoặc lỗi ghép câu.
    .mend = Giữ lại một dấu.

mixed-quotation-marks = Văn bản dùng cả ngoặc kép thẳng và ngoặc kép cong
    .what = Một văn bản dùng một kiểu ngoặc kép.
    .why = Không có quy định về kiểu ngoặc kép; dùng thống nhất để văn bản gọn, dễ tìm.
    .mend = Thay { $found } bằng kiểu dùng nhiều hơn trong văn bản.

mixed-year-ranges = Khoảng năm “{ $found }” ghi khác chỗ còn lại; cần ghi “{ $expected }”
    .what = Các khoảng năm trong một văn bản ghi theo một kiểu.
    .why = Không có quy định về dấu nối giữa hai năm; ghi thống nhất để văn bản gọn, dễ tìm.
    .mend = Ghi “{ $expected }” như phần lớn văn bản.

repeated-word = Lặp chữ: “{ $found }”
    .what = Không viết lặp chữ.
    .why = Chữ lặp là lỗi gõ còn sót khi sửa câu.
    .mend = Ghi “{ $expected }”.

impossible-date-in-text = Không có ngày “{ $found }”
    .what = Ngày ghi trong văn bản phải là ngày có thật.
    .why = Một thời hạn rơi vào ngày không có thì không thực hiện được.
    .mend = Đối chiếu lịch và ghi lại ngày.

weekday-mismatch = “{ $found }” không đúng với { $date }: đó là { $expected ->
        [monday] thứ Hai
        [tuesday] thứ Ba
        [wednesday] thứ Tư
        [thursday] thứ Năm
        [friday] thứ Sáu
        [saturday] thứ Bảy
       *[sunday] Chủ nhật
    }
    .what = Thứ trong tuần phải đúng với ngày đi kèm.
    .why = Thứ và ngày trái nhau thì người dự không biết theo bên nào.
    .mend = Kiểm tra lại lịch, sửa thứ hoặc sửa ngày.

unpadded-date-in-text = Ngày “{ $found }” thiếu số 0; cần ghi “{ $expected }”
    .what = Trong nội dung, ngày nhỏ hơn 10 và tháng 1, 2 ghi hai chữ số.
    .why = Ghi hai chữ số để không thêm được chữ số vào trước, giống ngày ban hành văn bản.
    .mend = Ghi “{ $expected }”.

date-order = Khoảng thời gian kết thúc trước khi bắt đầu: từ { $from } đến { $to }
    .what = Ngày kết thúc không trước ngày bắt đầu.
    .why = Khoảng thời gian ngược thường do chép lại từ văn bản cũ và chỉ sửa một ngày.
    .mend = Kiểm tra và ghi lại hai ngày.

leftover-year = “{ $found }” là của năm trước, văn bản ban hành năm { $year }
    .what = Năm và thời hạn trong văn bản phải phù hợp với năm ban hành.
    .why = Khi soạn từ văn bản năm trước, năm cũ hay bị sót lại; thời hạn đã qua thì không thực hiện được.
    .mend = Kiểm tra, sửa theo năm { $year } hoặc ghi rõ đó là việc đã qua.

leftover-edition = “{ $found }” mâu thuẫn với “{ $expected }” của cùng sự kiện
    .what = Một sự kiện có một số thứ tự lần tổ chức, đi cùng với năm.
    .why = Số lần hay bị sót lại khi soạn từ văn bản năm trước.
    .mend = Kiểm tra và thống nhất với “{ $expected }”.

leftover-anniversary = “{ $found }” không khớp với ngày kỷ niệm; đúng ra là { $expected }
    .what = Số năm kỷ niệm bằng năm kỷ niệm trừ năm thành lập và giống nhau trong cả văn bản.
    .why = Số năm hay bị sót lại khi soạn từ văn bản năm trước.
    .mend = Ghi { $expected }, hoặc sửa lại các mốc ngày.

inconsistent-name = “{ $found }” chỉ khác dấu với “{ $expected }” ({ $count } lần trong văn bản)
    .what = Một tên gọi viết thống nhất trong cả văn bản.
    .why = Tên viết sai dấu là tên của cơ quan, nơi khác; trong văn bản đã ký phải đính chính.
    .mend = Ghi “{ $expected }” nếu là cùng một tên.

unexpanded-abbreviation = Chữ viết tắt “{ $found }” không được viết đầy đủ ở chỗ nào
    .what = Chữ viết tắt phải được viết đầy đủ ở lần dùng đầu, chữ tắt đặt trong ngoặc đơn ngay sau.
    .why = Người nhận văn bản có thể không biết hoặc hiểu khác chữ viết tắt.
    .mend = Ở lần đầu, viết đầy đủ rồi ghi ({ $found }) ngay sau.

late-abbreviation = Chữ viết tắt “{ $found }” dùng trước khi được giải thích
    .what = Lời giải thích chữ viết tắt đứng ở lần dùng đầu tiên.
    .why = Người đọc gặp chữ viết tắt trước khi biết nghĩa.
    .mend = Chuyển lời giải thích ({ $found }) lên lần dùng đầu tiên.

placeholder-left = Chỗ chờ điền còn lại: “{ $found }”
    .what = Văn bản không còn chỗ chờ điền, trừ số và ngày do văn thư ghi khi phát hành.
    .why = Chỗ bỏ trống trong văn bản đã ký làm nội dung không đầy đủ và có thể bị điền thêm.
    .mend = Điền nội dung hoặc xóa chỗ chờ.

lower-case-sentence-start = Đầu câu chưa viết hoa: “{ $found }”
    .what = Viết hoa chữ cái đầu âm tiết thứ nhất của câu hoàn chỉnh.
    .why = Chữ hoa đầu câu cho biết chỗ bắt đầu của câu.
    .mend = Ghi “{ $expected }”.

capital-after-semicolon = Sau dấu chấm phẩy viết hoa “{ $found }”
    .what = Sau dấu chấm phẩy không viết hoa vì phép đặt câu.
    .why = Quy định viết hoa sau dấu chấm phẩy của Thông tư 01/2011/TT-BNV không còn trong Nghị định 30/2020/NĐ-CP.
    .mend = Ghi “{ $expected }”.

lower-case-numbered-unit = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Viết hoa cả danh từ chung chỉ đơn vị hành chính khi tên là chữ số, tên người hoặc tên sự kiện.
    .why = Danh từ chung khi đó là một phần của tên riêng: Quận 1, Phường Điện Biên Phủ.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

lower-case-capital-city = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Viết hoa Thủ đô Hà Nội, Thành phố Hồ Chí Minh.
    .why = Đây là hai trường hợp viết hoa đặc biệt, danh từ chung là một phần của tên riêng.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

capital-before-province = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Danh từ chung “tỉnh” trước tên riêng không viết hoa khi đứng giữa câu.
    .why = Chỉ tên riêng của đơn vị hành chính viết hoa: tỉnh Nam Định.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

capital-terrain-word = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Danh từ chung chỉ địa hình đi liền với tên riêng không viết hoa.
    .why = Danh từ chỉ địa hình không phải là tên riêng: vịnh Hạ Long, sông Vàm Cỏ.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-region-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Viết hoa tên vùng, miền được gọi bằng từ chỉ phương hướng.
    .why = Từ chỉ phương hướng khi đó là tên riêng: Tây Bắc, Bắc Bộ.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-organ-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên cơ quan, tổ chức viết hoa chữ cái đầu của các từ chỉ loại hình, chức năng, lĩnh vực hoạt động.
    .why = Viết hoa đúng phân biệt tên cơ quan với từ chung và giữ tên cơ quan thống nhất.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-foreign-organ-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên cơ quan, tổ chức nước ngoài đã dịch nghĩa viết hoa như tên cơ quan, tổ chức của Việt Nam.
    .why = Viết thống nhất với tên do Nghị định nêu: Liên hợp quốc, Tổ chức Y tế thế giới.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-acronym-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên viết tắt của tổ chức nước ngoài viết hoa tất cả các chữ cái.
    .why = Chữ hoa cho biết đó là tên viết tắt.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

lower-case-state-and-people = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Viết hoa các từ Nhân dân, Nhà nước.
    .why = Nghị định quy định viết hoa hai từ này trong mọi trường hợp; trong tên cơ quan thì theo cách viết tên cơ quan.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-order-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên huân chương, huy chương, danh hiệu vinh dự viết hoa chữ cái đầu của từ chỉ loại và tên.
    .why = Viết đúng tên gọi mà pháp luật về thi đua, khen thưởng quy định.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-holiday-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên ngày lễ, ngày kỷ niệm viết hoa âm tiết mở đầu của tên.
    .why = Chữ hoa đánh dấu chỗ bắt đầu của tên: ngày Quốc khánh 2-9.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-document-type-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên văn bản cụ thể viết hoa chữ cái đầu của tên loại và chữ cái đầu của tên gọi.
    .why = Chữ hoa phân biệt một đạo luật cụ thể với tên chung của loại văn bản.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

lower-case-document-type = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên loại của văn bản cụ thể, có số và ký hiệu, viết hoa chữ cái đầu.
    .why = Tên loại kèm số và ký hiệu chỉ đúng một văn bản, là tên riêng.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-clause-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Khi viện dẫn văn bản cụ thể, viết hoa Phần, Chương, Mục, Tiểu mục, Điều; không viết hoa khoản, điểm.
    .why = Cách viết thống nhất giúp tra cứu điều khoản: điểm a khoản 2 Điều 5.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-lunar-year-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên năm âm lịch viết hoa cả hai âm tiết.
    .why = Cả thiên can và địa chi đều là tên của năm: Mậu Thân.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-tet-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên ngày tết viết hoa âm tiết đầu của tên; chữ “Tết” chỉ viết hoa khi thay cho tết Nguyên đán.
    .why = Trong “tết Nguyên đán”, chữ “tết” là danh từ chung.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-weekday-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên ngày trong tuần bằng chữ viết hoa: thứ Hai, thứ Tư.
    .why = Chữ hoa phân biệt tên ngày với số thứ tự.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-month-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên tháng bằng chữ viết hoa: tháng Giêng, Cách mạng tháng Tám.
    .why = Chữ hoa phân biệt tên tháng với số đếm tháng.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-work-capitals = Viết hoa chưa đúng: “{ $found }”; cần ghi “{ $expected }”
    .what = Tên tác phẩm, sách báo, tạp chí viết hoa chữ cái đầu âm tiết thứ nhất của tên.
    .why = Chữ hoa đánh dấu chỗ bắt đầu của tên: tạp chí Cộng sản.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.
