# Phông chữ, màu chữ, bộ mã.

wrong-typeface = Phông chữ “{ $found }”; quy định “{ $expected }”
    .what = Toàn bộ văn bản dùng phông chữ Times New Roman, kể cả bảng, đầu trang và chú thích.
    .why = Một phông chữ thống nhất để văn bản hiển thị và in ra như nhau ở mọi nơi.
    .mend = Đổi phần chữ này sang phông “{ $expected }”.

legacy-encoding = Chữ theo bộ mã { $encoding } (phông “{ $found }”); quy định bộ mã Unicode
    .what = Văn bản dùng bộ mã ký tự Unicode theo TCVN 6909:2001.
    .why = Bộ mã cũ chỉ đọc được khi có phông riêng, không tìm kiếm và trao đổi trên mạng được.
    .mend = Chuyển mã phần chữ này sang Unicode rồi đổi sang phông Times New Roman.

coloured-text = Chữ màu { $found }; quy định màu đen
    .what = Chữ của văn bản có màu đen.
    .why = Văn bản in và sao chụp một màu; màu khác chỉ dành cho con dấu và dấu chỉ mức độ.
    .mend = Đổi màu chữ sang đen hoặc tự động.

shaded-text = Chữ được tô nền
    .what = Chữ của văn bản không tô nền, không đánh dấu màu.
    .why = Nền màu thường là dấu vết soạn thảo còn sót và in ra thành vệt xám.
    .mend = Bỏ tô nền (highlight, shading).

mixed-letterhead-sizes = Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh là { $found }; quy định tăng, giảm thống nhất: { $expected }
    .what = Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng tăng, giảm thống nhất với nhau.
    .why = Các cỡ chữ đi theo bộ để phần đầu văn bản cân đối.
    .mend = Chọn một trong các bộ cỡ chữ { $expected }.
