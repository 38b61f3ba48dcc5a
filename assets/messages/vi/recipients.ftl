# Kính gửi và nơi nhận (ô 9).

missing-addressee = Không có “{ $expected }” với nơi được gửi
    .what = Công văn, tờ trình phải ghi nơi kính gửi (kính trình).
    .why = Nơi kính gửi là nơi phải giải quyết nội dung văn bản.
    .mend = Thêm “{ $expected }” và tên nơi nhận chính trước phần nội dung.

needless-addressee = { $kind } không ghi “Kính gửi”
    .what = “Kính gửi” chỉ dùng cho công văn và cho tờ trình, báo cáo gửi cấp trên; các loại khác chỉ ghi ở nơi nhận.
    .why = Văn bản có tên loại khác được gửi đến nhiều nơi theo danh sách nơi nhận, không xưng gửi riêng một nơi.
    .mend = Bỏ “Kính gửi”, chuyển các nơi đó xuống nơi nhận.

wrong-addressee-label = Ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Từ mở đầu nơi kính gửi phải ghi đúng quy định của loại văn bản.
    .why = Mỗi hệ thống văn bản quy định một cách ghi; tờ trình của Đảng từ năm 2026 ghi “Kính trình”.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

wrong-addressee-punctuation = { $problem ->
        [together] Nhiều nơi kính gửi ghi chung một dòng; mỗi nơi cần một dòng, có gạch đầu dòng
        [single] Chỉ có một nơi kính gửi mà ghi xuống dòng với gạch đầu dòng
        [dash] Nơi kính gửi không có gạch đầu dòng “{ $expected }”
        [last] Nơi kính gửi cuối cùng không kết thúc bằng dấu “{ $expected }”
       *[end] Nơi kính gửi không kết thúc bằng dấu “{ $expected }”
    }
    .what = Một nơi kính gửi ghi cùng dòng; từ hai nơi trở lên mỗi nơi một dòng với dấu câu theo quy định.
    .why = Danh sách ghi thống nhất giúp thấy rõ có bao nhiêu nơi phải giải quyết.
    .mend = { $problem ->
        [together] Tách mỗi nơi một dòng, đầu dòng có “{ $expected }”.
        [single] Ghi tên nơi nhận ngay sau “Kính gửi:”, bỏ gạch đầu dòng.
        [dash] Thêm “{ $expected }” đầu dòng.
       *[end] Kết thúc dòng bằng dấu “{ $expected }”.
    }

misset-addressee-label = Từ “Kính gửi”: { look }
    .what = Từ “Kính gửi” (“Kính trình”) đúng cỡ chữ, kiểu chữ quy định.
    .why = Văn bản của Đảng in nghiêng, văn bản của cơ quan nhà nước in đứng.
    .mend = Sửa kiểu chữ của từ “Kính gửi” theo quy định.

misset-addressee = Tên nơi kính gửi: { look }
    .what = Tên nơi kính gửi là chữ in thường, đứng, không đậm, đúng cỡ chữ quy định.
    .why = Phần này trình bày như nội dung, không nhấn mạnh nơi nào.
    .mend = Sửa kiểu chữ tên nơi kính gửi theo quy định.

missing-recipients = Không có “{ $expected }”
    .what = Văn bản phải có nơi nhận.
    .why = Nơi nhận cho biết văn bản được gửi đến đâu và lưu ở đâu.
    .mend = Thêm “{ $expected }” và danh sách nơi nhận ở bên trái, dưới nội dung văn bản.

recipients-at-right = Nơi nhận nằm ở bên phải trang
    .what = Nơi nhận đặt ở góc trái, dưới nội dung văn bản.
    .why = Bên phải dành cho chữ ký và dấu.
    .mend = Chuyển nơi nhận sang bên trái, ngang hàng với quyền hạn, chức vụ người ký.

wrong-recipients-label = Ghi “{ $found }”; cần ghi “{ $expected }”
    .what = Từ “Nơi nhận:” ghi trên một dòng riêng, chữ in thường, có dấu hai chấm.
    .why = Cách ghi thống nhất giúp tìm thấy nơi nhận trong mọi văn bản.
    .mend = Ghi “{ $expected }” thay cho “{ $found }”.

misset-recipients-label = Từ “Nơi nhận”: { look }
    .what = Từ “Nơi nhận” đúng cỡ chữ, kiểu chữ: văn bản của Đảng chữ đứng có gạch chân, văn bản của cơ quan nhà nước chữ nghiêng, đậm.
    .why = Đây là chỗ dễ nhận ra nhất để phân biệt thể thức văn bản của Đảng và của cơ quan nhà nước.
    .mend = Sửa kiểu chữ của từ “Nơi nhận” theo quy định.

missing-as-above = Nơi nhận đầu tiên là “{ $found }”; cần ghi “{ $expected }”
    .what = Văn bản có nơi kính gửi thì dòng đầu của nơi nhận ghi “Như trên”.
    .why = Nơi kính gửi cũng là nơi nhận văn bản; ghi “Như trên” để không nhắc lại tên.
    .mend = Thêm “- { $expected }” làm dòng đầu của nơi nhận.

missing-as-article = Nơi nhận đầu tiên là “{ $found }”; cần ghi “{ $expected } ...”
    .what = Nơi nhận của nghị quyết, quyết định mở đầu bằng “Như Điều ...”.
    .why = Các cơ quan, cá nhân thi hành đã được nêu ở điều khoản thi hành nên chỉ dẫn lại điều đó.
    .mend = Thêm “- { $expected } ...;” với số của điều khoản thi hành làm dòng đầu của nơi nhận.

duplicate-recipient = Nơi nhận ghi hai lần “{ $found }”
    .what = Mỗi nơi nhận chỉ ghi một lần.
    .why = Ghi lặp làm sai số lượng bản phát hành.
    .mend = Bỏ một dòng “{ $found }”.

abbreviated-purpose = Nơi nhận ghi mục đích viết tắt “{ $found }”
    .what = Mục đích gửi, nếu ghi, nên viết đủ chữ.
    .why = Chữ viết tắt như (b/c), (t/h) không được quy định và khó hiểu với người ngoài cơ quan.
    .mend = Viết đủ chữ, như “(để báo cáo)”, hoặc bỏ “{ $found }”.

missing-archive-line = Nơi nhận không có dòng lưu văn bản, mở đầu bằng “{ $expected }”
    .what = Dòng cuối của nơi nhận ghi nơi lưu văn bản.
    .why = Dòng lưu cho biết bản gốc và hồ sơ công việc được giữ ở đâu.
    .mend = Thêm dòng cuối mở đầu bằng “- { $expected }”.

wrong-archive-form = { $problem ->
        [foreign-code] Dòng lưu ghi “{ $found }”: văn bản của Đảng không ghi mã VT, cần ghi “{ $expected }” và tên nơi lưu
       *[other] Dòng lưu ghi “{ $found }”; cần mở đầu bằng “{ $expected }”
    }
    .what = Dòng lưu ghi đúng mẫu: cơ quan nhà nước ghi “Lưu: VT, ...”, văn bản của Đảng ghi “Lưu ...” không có dấu hai chấm.
    .why = Mẫu thống nhất cho biết văn thư giữ bản gốc và đơn vị nào giữ hồ sơ.
    .mend = { $problem ->
        [foreign-code] Thay VT bằng tên nơi lưu, như “Lưu Văn phòng ...”.
       *[other] Sửa đầu dòng thành “{ $expected }”.
    }

missing-recipient-dash = Nơi nhận không có gạch đầu dòng “{ $expected }”
    .what = Mỗi nơi nhận ghi trên một dòng, đầu dòng có gạch ngang.
    .why = Gạch đầu dòng tách rõ từng nơi nhận, nhất là khi tên dài hơn một dòng.
    .mend = Thêm “{ $expected } ” trước tên nơi nhận.

several-recipients-on-a-line = Nhiều nơi nhận ghi trên một dòng: “{ $found }”
    .what = Mỗi nơi nhận ghi trên một dòng riêng.
    .why = Ghi riêng từng dòng để kiểm tra, đối chiếu số bản phát hành.
    .mend = Tách mỗi nơi nhận trong “{ $found }” thành một dòng.

wrong-recipient-end = { $state ->
        [none] Dòng nơi nhận không có dấu ở cuối; cần dấu “{ $expected }”
       *[other] Dòng nơi nhận kết thúc bằng “{ $found }”; cần dấu “{ $expected }”
    }
    .what = Cuối mỗi dòng nơi nhận có dấu câu theo quy định.
    .why = Dấu câu thống nhất cho thấy danh sách còn tiếp.
    .mend = Kết thúc dòng bằng dấu “{ $expected }”.

wrong-last-recipient-end = { $state ->
        [none] Dòng cuối của nơi nhận không có dấu ở cuối; cần dấu “{ $expected }”
       *[other] Dòng cuối của nơi nhận kết thúc bằng “{ $found }”; cần dấu “{ $expected }”
    }
    .what = Dòng cuối của nơi nhận kết thúc bằng dấu chấm.
    .why = Dấu chấm cho thấy danh sách đã hết.
    .mend = Kết thúc dòng cuối bằng dấu “{ $expected }”.

misset-recipients = Danh sách nơi nhận: { look }
    .what = Danh sách nơi nhận là chữ in thường, đứng, không đậm, đúng cỡ chữ quy định.
    .why = Cỡ chữ nhỏ hơn nội dung để danh sách không lấn khối chữ ký.
    .mend = Sửa kiểu chữ danh sách nơi nhận theo quy định.
