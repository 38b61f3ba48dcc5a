# Tệp của một lượt dựng, và sổ ghi những gì đã dựng.

edited-orphan = `{ $file }` đã bị sửa sau khi dựng nên không xóa
    .move = chuyển đi nơi khác khi không cần nữa

# Sổ không đọc hoặc không ghi được.
unreadable-record = không đọc được `{ $file }`: { $reason }
    .build-all = tất cả văn bản được dựng lại; tệp nào khác với bản vừa dựng thì giữ nguyên
    .build-part = dựng lại phần đó; sổ của phần sẽ được ghi lại
unwritable-record = không ghi được `{ $file }`: { $reason }
    .journal = lần dựng sau lấy phần cần thiết từ nhật ký của lần này
record-form = từ dòng { $line }, cột { $column } không đúng dạng sổ mà chương trình đọc được
record-version = sổ thuộc phiên bản { $found }, chương trình này đọc phiên bản { $expected }
record-outside = sổ nêu `{ $document }`, không nằm trong thư mục văn bản

# Gộp các phần của một lượt dựng.
no-record = không có tệp hoặc thư mục `{ $path }`
    .in-folder = trong `{ $folder }` không có sổ của lần dựng nào
    .names = sổ là tệp `.thethuc.json`, sổ của một phần như `.thethuc.2-of-8.json`; khi chép, tên bắt đầu bằng dấu chấm hay bị bỏ sót
missing-part = thiếu phần { $shard }
    .several = thiếu các phần { $shards }
    .build = chạy `thethuc build --shard { $shard }`, hoặc nêu sổ của phần này bằng `--from`
parts-of-two-batches = có các phần của { $count } lượt dựng khác nhau: { $batches }
    .counts = có các phần của những lượt dựng chia số phần khác nhau: { $counts } phần
    .build = dựng lại mọi phần từ cùng kế hoạch, năm và định dạng, với cùng phông chữ và lịch làm việc của cơ quan; văn bản nào đã đúng thì không phải dựng lại
    .remove = xóa sổ của lượt dựng đã cũ
parts-of-one-batch = ({ $paths })
parts-of-two-programs = `{ $one }` và `{ $other }` do hai phiên bản chương trình ghi
    .build = dựng mọi phần bằng cùng một phiên bản chương trình
parts-disagree = `{ $one }` và `{ $other }` ghi các tệp khác nhau cho `{ $document }`
    .give = chỉ đưa vào các phần của cùng một lượt dựng
