# Nội dung.

misset-body = Nội dung: { look }
    .what = Nội dung in thường, đứng, không đậm, đúng cỡ chữ.
    .why = Một cỡ chữ và kiểu chữ cho cả nội dung giúp văn bản dễ đọc và thống nhất.
    .mend = Trình bày đoạn văn theo mẫu chữ của nội dung.

unjustified-body = Đoạn văn { $found ->
        [left] căn lề trái
        [center] căn giữa
        [right] căn lề phải
       *[other] căn khác quy định
    }; quy định căn đều hai lề
    .what = Nội dung dàn đều cả hai lề.
    .why = Hai mép chữ thẳng giữ trang văn bản ngay ngắn.
    .mend = Căn đều hai lề các đoạn của nội dung.

wrong-first-line-indent = Dòng đầu của đoạn lùi vào { $found }; quy định { $choice ->
        [two] { $expected } hoặc { $other }
       *[one] { $expected }
    }
    .what = Dòng đầu mỗi đoạn lùi vào khoảng quy định.
    .why = Dòng đầu lùi vào cho thấy một đoạn mới bắt đầu.
    .mend = Đặt lùi đầu dòng { $choice ->
        [two] { $expected } hoặc { $other }
       *[one] { $expected }
    }.

narrow-paragraph-gap = Các đoạn cách nhau { $found }; quy định { $expected }
    .what = Khoảng cách giữa các đoạn không nhỏ hơn mức tối thiểu.
    .why = Khoảng cách tách các đoạn để dễ đọc.
    .mend = Đặt khoảng cách đoạn { $expected }.

wrong-line-spacing = Giãn dòng { $kind ->
        [multiple] { $percent }% dòng đơn
        [exactly] cố định { $pitch }
       *[at-least] tối thiểu { $pitch }
    }; quy định { $wanted ->
        [exactly] cố định (Exactly) { $expected }
       *[multiple] { $min }% đến { $max }% dòng đơn
    }
    .what = Khoảng cách giữa các dòng nằm trong giới hạn quy định.
    .why = Giãn dòng thống nhất giữ trang văn bản đều và dễ đọc.
    .mend = Đặt giãn dòng { $wanted ->
        [exactly] cố định (Exactly) { $expected }
       *[multiple] từ { $min }% đến { $max }% dòng đơn
    }.

empty-paragraphs = Đoạn trống giữa các đoạn của nội dung
    .what = Không dùng đoạn trống để tạo khoảng cách.
    .why = Đoạn trống làm khoảng cách không đều và xô lệch khi sửa văn bản.
    .mend = Bỏ đoạn trống, đặt khoảng cách đoạn.

missing-end-mark = Nội dung kết thúc { $end ->
        [none] không có dấu
       *[other] bằng “{ $found }”
    }; cần “{ $expected }”
    .what = Hết nội dung có dấu kết thúc.
    .why = Dấu kết thúc cho biết văn bản không còn phần nào nữa.
    .mend = Ghi “{ $expected }” cuối nội dung.

bullet-marks = Mục liệt kê dùng dấu “{ $found }”
    .what = Mục liệt kê trong văn bản dùng gạch đầu dòng.
    .why = Dưới điểm, văn bản hành chính theo thông lệ dùng “-” và “+”, không dùng ký hiệu trang trí.
    .mend = Dùng “-” thay cho “{ $found }”.

wide-table = Bảng rộng { $found }, lấn ra lề { $over }; chiều rộng phần chữ là { $expected }
    .what = Bảng không rộng quá phần chữ của trang.
    .why = Bảng lấn ra lề làm mất lề quy định và có thể bị cắt khi in, đóng tập.
    .mend = Thu bảng còn { $expected } hoặc đặt bảng trên trang ngang.
    .needed = bảng { $columns } cột cần rộng ít nhất { $needed } cho những từ dài nhất, mà trang chỉ có { $width }
    .move = đưa bảng vào phụ lục trang ngang (`# Tên phụ lục {"{.annex .landscape}"}`), hoặc bớt cột

unrepeated-table-head = Bảng dài hơn một trang nhưng dòng đầu bảng không lặp lại
    .what = Dòng đầu bảng lặp lại ở mỗi trang mà bảng chiếm.
    .why = Người đọc trang sau vẫn biết mỗi cột là gì.
    .mend = Đánh dấu dòng đầu bảng là “Repeat Header Rows”.

tabbed-letterhead = Phần đầu văn bản được dàn bằng phím Tab
    .what = Hai phần đầu văn bản đặt trong bảng không viền.
    .why = Dàn bằng Tab dễ xô lệch khi đổi chữ hoặc mở ở máy khác.
    .mend = Chuyển phần đầu văn bản vào bảng hai cột không viền.
