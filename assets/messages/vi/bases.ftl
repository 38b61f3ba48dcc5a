# Căn cứ và viện dẫn.

missing-legal-bases = { $kind } không có căn cứ ban hành
    .what = Quyết định và nghị quyết nêu căn cứ ban hành.
    .why = Căn cứ cho thấy thẩm quyền và cơ sở của văn bản.
    .mend = Thêm các căn cứ trên phần nội dung.

joined-legal-bases = Một đoạn ghi { $count } căn cứ
    .what = Mỗi căn cứ ghi riêng một dòng.
    .why = Căn cứ tách dòng thì dễ soát và dễ viện dẫn.
    .mend = Tách mỗi căn cứ thành một dòng.

missing-legal-basis-dash = Đầu dòng căn cứ không có gạch “{ $expected }”
    .what = Mỗi căn cứ bắt đầu bằng gạch đầu dòng.
    .why = Hướng dẫn mới quy định gạch đầu dòng trước mỗi căn cứ.
    .mend = Thêm “{ $expected }” trước mỗi căn cứ.

wrong-legal-basis-end = Căn cứ kết thúc { $end ->
        [none] không có dấu
       *[other] bằng “{ $found }”
    }; quy định “{ $expected }”
    .what = Cuối mỗi căn cứ là dấu quy định.
    .why = Dấu thống nhất cho biết danh mục căn cứ còn tiếp.
    .mend = Ghi “{ $expected }” cuối căn cứ.

wrong-last-legal-basis-end = Căn cứ cuối cùng kết thúc { $end ->
        [none] không có dấu
       *[other] bằng “{ $found }”
    }; quy định “{ $expected }”
    .what = Cuối căn cứ cuối cùng là dấu quy định.
    .why = Dấu này cho biết hết phần căn cứ.
    .mend = Ghi “{ $expected }” cuối căn cứ cuối cùng.

misset-legal-basis = Căn cứ: { look }
    .what = Căn cứ đúng cỡ chữ và kiểu chữ quy định.
    .why = Văn bản hành chính in nghiêng căn cứ, văn bản của Đảng in đứng.
    .mend = Trình bày căn cứ theo mẫu chữ của quy định.

incomplete-legal-basis = Căn cứ thiếu { $datum ->
        [number] số, ký hiệu
        [date] ngày ban hành
        [organ] cơ quan ban hành
       *[subject] trích yếu nội dung
    } của văn bản được nêu
    .what = Căn cứ ghi đủ tên loại, số, ký hiệu, cơ quan, ngày và trích yếu; luật ghi tên và thời gian.
    .why = Ghi đủ thì người đọc tìm đúng được văn bản làm căn cứ.
    .mend = Bổ sung { $datum ->
        [number] số, ký hiệu
        [date] ngày, tháng, năm ban hành
        [organ] cơ quan ban hành
       *[subject] trích yếu nội dung
    }.

numbered-law = Căn cứ là luật, pháp lệnh nhưng ghi “{ $found }”
    .what = Căn cứ là luật, pháp lệnh thì không ghi số, ký hiệu và cơ quan ban hành.
    .why = Chỉ Quốc hội và Ủy ban Thường vụ Quốc hội ban hành luật, pháp lệnh; tên và ngày là đủ.
    .mend = Bỏ “{ $found }”, ghi tên và ngày, tháng, năm.

missing-enactment-colon = Dòng “{ $found }” không có dấu hai chấm; mẫu ghi “{ $expected }”
    .what = Sau từ “QUYẾT ĐỊNH”, “QUYẾT NGHỊ” có dấu hai chấm.
    .why = Dấu hai chấm mở ra phần nội dung quyết định.
    .mend = Ghi “{ $expected }”.

misset-enactment = Thẩm quyền ban hành, lời quyết định: { look }
    .what = Dòng thẩm quyền ban hành và dòng “QUYẾT ĐỊNH:” in hoa, đậm, đặt giữa.
    .why = Các mẫu quyết định, nghị quyết đều trình bày như vậy.
    .mend = Trình bày dòng này bằng chữ in hoa, đậm, căn giữa, đúng cỡ chữ.

incomplete-first-citation = Lần đầu viện dẫn văn bản số { $found } không ghi ngày ban hành
    .what = Lần đầu viện dẫn ghi đủ tên loại, số, ký hiệu, ngày, cơ quan và trích yếu.
    .why = Sau khi ghi đủ một lần, các lần sau chỉ cần tên loại và số.
    .mend = Thêm ngày, cơ quan ban hành và trích yếu sau số { $found }.

repeated-full-citation = Văn bản số { $found } được ghi đầy đủ lần nữa
    .what = Từ lần viện dẫn thứ hai chỉ ghi tên loại, số và ký hiệu.
    .why = Ghi lặp làm câu dài mà không thêm thông tin.
    .mend = Chỉ ghi tên loại và số { $found }.

mixed-citation-form = Trong một văn bản vừa ghi “{ $found }” vừa ghi “{ $other }”
    .what = Các viện dẫn trong một văn bản ghi cùng một cách.
    .why = Cách ghi thống nhất cho thấy văn bản được soát kỹ.
    .mend = Ghi “{ $expected }” như các chỗ khác.
