# Quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền (ô 7).

missing-signature = Không tìm thấy chức vụ, họ tên của người ký văn bản
    .what = Văn bản phải có quyền hạn, chức vụ, họ tên và chữ ký của người có thẩm quyền.
    .why = Người ký chịu trách nhiệm về văn bản; không có khối chữ ký thì văn bản không có giá trị thi hành.
    .mend = Thêm quyền hạn, chức vụ và họ tên người ký ở bên phải, dưới nội dung văn bản.

missing-signer-name = Dưới chức vụ “{ $post }” không có họ tên người ký
    .what = Dưới chức vụ phải ghi họ và tên người ký.
    .why = Chữ ký không đọc được thành tên; họ tên cho biết ai chịu trách nhiệm về văn bản.
    .mend = Ghi họ và tên người ký dưới chức vụ “{ $post }”, chừa khoảng trống cho chữ ký.

signature-not-at-right = Khối chữ ký “{ $found }” nằm ở bên trái trang
    .what = Quyền hạn, chức vụ, họ tên người ký đặt ở bên phải, dưới nội dung văn bản.
    .why = Bên trái dành cho nơi nhận; dấu đóng trùm một phần ba chữ ký về bên trái.
    .mend = Chuyển khối “{ $found }” sang bên phải, ngang hàng với nơi nhận.

foreign-authority-words = Quyền hạn ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Chữ viết tắt quyền hạn ký phải theo đúng quy định của hệ thống văn bản: văn bản của Đảng dùng gạch chéo (T/M, K/T, T/L), văn bản của cơ quan nhà nước dùng dấu chấm (TM., KT., TL., TUQ.).
    .why = Mỗi hệ thống có bộ chữ viết tắt riêng; ghi lẫn làm sai thể thức đề ký. Văn bản của Đảng không có hình thức ký thừa uỷ quyền.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

deputy-without-authority = “{ $found }” ký mà không ghi quyền hạn; cần ghi “{ $expected }” ở dòng trên
    .what = Cấp phó ký văn bản phải ghi rõ ký thay cấp trưởng hoặc thay mặt tập thể.
    .why = Cấp phó không ký bằng thẩm quyền riêng; chữ viết tắt trước chức vụ cấp trưởng cho biết ký thay ai.
    .mend = Thêm dòng “{ $expected }” phía trên “{ $found }”.

deputy-of-committee = “{ $found }”: cấp uỷ làm việc theo chế độ tập thể, không có hình thức ký thay
    .what = Phó bí thư ký văn bản của cấp uỷ thì đề ký thay mặt (T/M), không ký thay bí thư (K/T).
    .why = Cấp uỷ, ban thường vụ quyết định theo đa số; phó bí thư ký thay mặt tập thể như bí thư.
    .mend = Bỏ “{ $found }”, ghi T/M cùng tên tập thể ở dòng đầu và chức vụ người ký ở dòng dưới.

acting-spelled-out = Chức vụ ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Quyền cấp trưởng được ghi bằng chữ viết tắt Q. trước chức vụ, không viết đầy đủ.
    .why = Đề ký chỉ dùng những chữ viết tắt đã quy định để thống nhất cách ghi quyền hạn.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

deputy-in-charge = Chức vụ ghi “{ $found }”: cấp phó được giao phụ trách vẫn ký thay như cấp phó
    .what = Cấp phó được giao phụ trách, điều hành ký như cấp phó ký thay cấp trưởng; không ghi “phụ trách”, “điều hành” vào chức vụ.
    .why = Chỉ ghi chức vụ chính thức; “phụ trách” không phải là chức vụ Nhà nước quy định.
    .mend = Ghi KT. với chức vụ cấp trưởng ở dòng trên, chức vụ cấp phó ở dòng dưới, bỏ phần “phụ trách”, “điều hành” trong “{ $found }”.

organ-in-post = Chức vụ “{ $found }” ghi cả tên cơ quan
    .what = Chức vụ người ký không ghi kèm tên cơ quan, trừ ban chỉ đạo, tiểu ban, hội đồng không có con dấu riêng và văn bản liên tịch.
    .why = Tên cơ quan đã có ở đầu văn bản và trong dấu.
    .mend = Bỏ tên cơ quan trong “{ $found }”, chỉ ghi chức vụ.

member-post-shown = Dưới T/M có ghi chức vụ “{ $found }”
    .what = Khi ký thay mặt, chỉ ghi chức vụ của bí thư, phó bí thư, chủ nhiệm, phó chủ nhiệm, chủ tịch, phó chủ tịch; không ghi chức vụ uỷ viên.
    .why = Uỷ viên ký thay mặt với tư cách thành viên của tập thể, không có quyền hạn riêng cần ghi.
    .mend = Bỏ dòng “{ $found }”, dưới dòng T/M chỉ ghi họ tên người ký.

capital-link-word = Từ nối giữa hai chức vụ ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Từ “kiêm” giữa hai chức vụ viết thường.
    .why = Từ nối không phải là chức vụ nên không in hoa như chức vụ.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

capital-signer-name = Họ tên người ký in hoa toàn bộ: “{ $found }”; cần ghi “{ $expected }”
    .what = Họ tên người ký là chữ in thường, chỉ viết hoa chữ cái đầu mỗi âm tiết.
    .why = Chữ in hoa dành cho quyền hạn và chức vụ; họ tên viết như tên riêng.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

honorific-before-name = Trước họ tên người ký có “{ $found }”; chỉ ghi “{ $expected }”
    .what = Trước họ tên người ký không ghi học hàm, học vị, quân hàm, danh hiệu hay từ xưng hô.
    .why = Người ký ký theo chức vụ được giao; học hàm, học vị, danh hiệu không phải là thẩm quyền.
    .mend = Bỏ “{ $found }”, chỉ ghi “{ $expected }”.

misset-signature-authority = Quyền hạn, chức vụ ở dòng đầu: { look }
    .what = Dòng đầu của khối chữ ký in hoa, đứng, đậm, căn giữa, đúng cỡ chữ quy định.
    .why = Dòng này cho biết văn bản được ký với quyền hạn gì nên được trình bày nổi rõ và thống nhất.
    .mend = Sửa kiểu chữ dòng đầu khối chữ ký theo quy định.

misset-signature-post = Chức vụ người ký: { look }
    .what = Chức vụ người ký in hoa, căn giữa, đúng cỡ chữ và kiểu chữ quy định.
    .why = Văn bản của Đảng in chức vụ không đậm để phân biệt với dòng quyền hạn; văn bản của cơ quan nhà nước in đậm cả hai.
    .mend = Sửa kiểu chữ dòng chức vụ theo quy định.

misset-other-post = Chức vụ khác của người ký: { look }
    .what = Chức vụ khác của người ký đặt phía trên họ tên, căn giữa, đúng cỡ chữ quy định.
    .why = Chức vụ này cho biết người ký giữ cương vị gì ở cơ quan khác; trình bày cân đối với họ tên.
    .mend = Sửa kiểu chữ dòng chức vụ khác theo quy định.

misset-signer-name = Họ tên người ký: { look }
    .what = Họ tên người ký là chữ in thường, đứng, đậm, đúng cỡ chữ, căn giữa dưới chức vụ.
    .why = Họ tên đặt cân đối với chức vụ và đậm để dễ đọc bên dưới chữ ký.
    .mend = Sửa kiểu chữ họ tên người ký theo quy định.
