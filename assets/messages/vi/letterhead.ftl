# Quốc hiệu hoặc tiêu đề, tên cơ quan ban hành.

missing-national-title = Không có dòng “{ $expected }”
    .what = Văn bản có Quốc hiệu (văn bản của Nhà nước) hoặc tiêu đề (văn bản của Đảng).
    .why = Đây là thành phần đầu tiên cho biết văn bản của Nhà nước hay của Đảng.
    .mend = Ghi “{ $expected }” ở góc phải, dòng đầu trang thứ nhất.

foreign-national-title = Văn bản mang “{ $found }”; quy định “{ $expected }”
    .what = Văn bản của Đảng mang tiêu đề của Đảng; văn bản của Nhà nước mang Quốc hiệu và Tiêu ngữ.
    .why = Hai hệ thống văn bản có tiêu đề riêng, không dùng lẫn.
    .mend = Thay bằng “{ $expected }” theo đúng mẫu của cơ quan ban hành.

wrong-national-title = Ghi “{ $found }”; quy định “{ $expected }”
    .what = Quốc hiệu hoặc tiêu đề ghi đúng nguyên văn, không viết tắt.
    .why = Đây là tên nước, tên Đảng, phải chính xác tuyệt đối.
    .mend = Ghi đúng “{ $expected }”.

split-national-title = Quốc hiệu hoặc tiêu đề bị ngắt thành { $lines } dòng
    .what = Quốc hiệu hoặc tiêu đề nằm trên một dòng.
    .why = Các mẫu đều trình bày trên một dòng; ngắt dòng làm vỡ bố cục phần đầu.
    .mend = Nới cột bên phải để Quốc hiệu hoặc tiêu đề nằm trên một dòng.

misset-national-title = Quốc hiệu hoặc tiêu đề: { look }
    .what = Quốc hiệu hoặc tiêu đề in hoa, kiểu chữ đứng, đậm, đúng cỡ chữ quy định.
    .why = Cỡ chữ và kiểu chữ của phần đầu được quy định cho từng thành phần.
    .mend = Trình bày lại dòng này theo cỡ chữ, kiểu chữ quy định.

national-title-not-at-right = “{ $found }” không ở bên phải
    .what = Quốc hiệu hoặc tiêu đề đặt ở góc phải, dòng đầu trang thứ nhất, ngang với tên cơ quan.
    .why = Vị trí các thành phần thể thức được định sẵn trên sơ đồ bố trí.
    .mend = Chuyển dòng này sang nửa phải của trang.

missing-motto = Không có Tiêu ngữ “{ $expected }”
    .what = Dưới Quốc hiệu có Tiêu ngữ.
    .why = Quốc hiệu và Tiêu ngữ là một thành phần thể thức, không thể thiếu một nửa.
    .mend = Ghi “{ $expected }” dưới Quốc hiệu.

wrong-motto = Tiêu ngữ ghi “{ $found }”; quy định “{ $expected }”
    .what = Tiêu ngữ in thường, viết hoa chữ đầu mỗi cụm từ, giữa các cụm từ có gạch nối (-) và có cách chữ.
    .why = Tiêu ngữ được quy định đến từng chữ, từng dấu.
    .mend = Ghi đúng “{ $expected }”.

misset-motto = Tiêu ngữ: { look }
    .what = Tiêu ngữ dùng kiểu chữ đứng, đậm, đúng cỡ chữ, canh giữa dưới Quốc hiệu.
    .why = Cỡ chữ và kiểu chữ của phần đầu được quy định cho từng thành phần.
    .mend = Trình bày lại Tiêu ngữ theo cỡ chữ, kiểu chữ quy định.

missing-title-rule = Dưới “{ $above }” không có đường kẻ
    .what = Dưới Tiêu ngữ hoặc tiêu đề có đường kẻ ngang, nét liền.
    .why = Đường kẻ ngăn Quốc hiệu, Tiêu ngữ hoặc tiêu đề với địa danh, ngày tháng.
    .mend = Kẻ một đường ngang nét liền, dài bằng dòng chữ phía trên.

broken-title-rule = Đường kẻ dưới Tiêu ngữ hoặc tiêu đề không phải một nét liền
    .what = Đường kẻ dưới Tiêu ngữ hoặc tiêu đề là một nét liền; không dùng nét đứt, nét đôi, không gõ bằng dấu gạch.
    .why = Quy định là đường kẻ ngang, nét liền; dấu gạch gõ tay bị xô lệch khi đổi phông chữ.
    .mend = Thay bằng một đường kẻ nét liền.

wrong-title-rule-length = Đường kẻ dài { $found }; quy định bằng dòng chữ phía trên, khoảng { $expected }
    .what = Đường kẻ dưới Tiêu ngữ hoặc tiêu đề dài bằng dòng chữ.
    .why = Độ dài đường kẻ được quy định theo dòng chữ phía trên.
    .mend = Chỉnh đường kẻ dài { $expected }.

missing-issuing-organ = Không có tên cơ quan, tổ chức ban hành
    .what = Góc trái, dòng đầu trang thứ nhất có tên cơ quan, tổ chức ban hành văn bản.
    .why = Tên cơ quan cho biết ai ban hành và chịu trách nhiệm về văn bản.
    .mend = Ghi tên cơ quan ban hành ở góc trái, ngang với Quốc hiệu hoặc tiêu đề.

misset-superior-organ = Tên cơ quan cấp trên: { look }
    .what = Tên cơ quan cấp trên trực tiếp in hoa, kiểu chữ đứng, không đậm, đúng cỡ chữ.
    .why = Chữ không đậm để phân biệt với cơ quan ban hành in đậm ngay dưới.
    .mend = Trình bày lại tên cơ quan cấp trên theo cỡ chữ, kiểu chữ quy định.

misset-issuing-organ = Tên cơ quan ban hành: { look }
    .what = Tên cơ quan ban hành in hoa, kiểu chữ đứng, đậm, đúng cỡ chữ.
    .why = Chữ đậm để phân biệt cơ quan ban hành với cơ quan cấp trên.
    .mend = Trình bày lại tên cơ quan ban hành theo cỡ chữ, kiểu chữ quy định.

abbreviated-issuing-organ = Tên cơ quan ban hành “{ $found }” có chữ viết tắt “{ $abbreviation }”
    .what = Tên cơ quan ban hành ghi đầy đủ theo tên gọi chính thức; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng.
    .why = Tên chính thức ghi đầy đủ để không nhầm cơ quan này với cơ quan khác.
    .mend = Ghi đầy đủ thay cho “{ $abbreviation }”.

standing-committee-as-organ = Tên cơ quan ban hành ghi “{ $found }”
    .what = Văn bản của ban thường vụ mang tên cấp uỷ, không mang tên ban thường vụ.
    .why = Ban thường vụ thay mặt cấp uỷ; thẩm quyền thể hiện ở phần ký, không thể hiện ở tên cơ quan.
    .mend = Bỏ “{ $wrong }”, ghi tên cấp uỷ.

abolished-level = “{ $found }” là cơ quan cấp { $level }, đã kết thúc hoạt động từ { $since }
    .what = Tên cơ quan không ghi cấp hành chính đã kết thúc hoạt động.
    .why = Chính quyền địa phương tổ chức hai cấp từ 01/7/2025; tên cũ cho thấy văn bản chép từ mẫu cũ.
    .mend = Ghi tên cơ quan hiện nay thay cho “{ $found }”.

organ-not-at-left = “{ $found }” không ở bên trái
    .what = Tên cơ quan ban hành đặt ở góc trái, dòng đầu trang thứ nhất.
    .why = Vị trí các thành phần thể thức được định sẵn trên sơ đồ bố trí.
    .mend = Chuyển tên cơ quan sang nửa trái của trang.

missing-organ-mark = Dưới tên cơ quan ban hành không có dấu sao (*)
    .what = Dưới tên cơ quan ban hành văn bản của Đảng có một dấu sao (*) trên dòng riêng.
    .why = Dấu sao ngăn tên cơ quan với số và ký hiệu.
    .mend = Thêm một dòng chỉ có dấu “*”, canh giữa, dưới tên cơ quan.

wrong-organ-mark = Dưới tên cơ quan ban hành ghi “{ $found }”; quy định “{ $expected }”
    .what = Dưới tên cơ quan ban hành văn bản của Đảng chỉ có một dấu sao (*).
    .why = Gạch nối hoặc nhiều dấu sao là mẫu của tổ chức khác.
    .mend = Thay bằng một dấu “{ $expected }”.

misset-organ-mark = Dấu sao: { look }
    .what = Dấu sao đặt giữa dòng, dưới tên cơ quan ban hành.
    .why = Dấu sao cân với tên cơ quan ở trên và số, ký hiệu ở dưới.
    .mend = Canh giữa dấu sao.

organ-rule-in-party-document = Dưới tên cơ quan ban hành có đường kẻ
    .what = Văn bản của Đảng không kẻ đường dưới tên cơ quan, chỉ có dấu sao (*).
    .why = Đường kẻ dưới tên cơ quan là mẫu của văn bản hành chính nhà nước.
    .mend = Bỏ đường kẻ, ghi dấu “*” trên dòng riêng.

missing-organ-rule = Dưới tên cơ quan ban hành không có đường kẻ
    .what = Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền.
    .why = Đường kẻ ngăn tên cơ quan với số, ký hiệu.
    .mend = Kẻ một đường ngang nét liền, dài bằng 1/3 đến 1/2 dòng chữ, cân đối dưới tên cơ quan.

misplaced-organ-rule = Đường kẻ đặt dưới tên cơ quan chủ quản “{ $above }”
    .what = Đường kẻ đặt dưới tên cơ quan ban hành, không đặt dưới tên cơ quan chủ quản.
    .why = Đường kẻ ngăn cả phần tên cơ quan với số, ký hiệu.
    .mend = Bỏ đường kẻ này, kẻ dưới dòng cuối của tên cơ quan ban hành.

broken-organ-rule = Đường kẻ dưới tên cơ quan ban hành không phải một nét liền
    .what = Đường kẻ dưới tên cơ quan ban hành là một nét liền; không dùng nét đứt, nét đôi, không gõ bằng dấu gạch.
    .why = Quy định là đường kẻ ngang, nét liền; dấu gạch gõ tay bị xô lệch khi đổi phông chữ.
    .mend = Thay bằng một đường kẻ nét liền.

wrong-organ-rule-length = Đường kẻ dài { $found }, dòng chữ dài { $text }; quy định từ { $min } % đến { $max } % dòng chữ
    .what = Đường kẻ dưới tên cơ quan ban hành dài bằng 1/3 đến 1/2 dòng chữ.
    .why = Độ dài đường kẻ được quy định theo dòng chữ phía trên.
    .mend = Chỉnh đường kẻ dài từ { $min } % đến { $max } % của dòng chữ dài { $text }.

loose-letterhead-spacing = Dòng phần đầu giãn { $found } % dòng đơn; quy định cách dòng đơn
    .what = Quốc hiệu và Tiêu ngữ, tên cơ quan chủ quản và cơ quan ban hành trình bày cách nhau dòng đơn.
    .why = Các dòng của một thành phần đi liền nhau.
    .mend = Đặt giãn dòng đơn (Single) cho các dòng này.
