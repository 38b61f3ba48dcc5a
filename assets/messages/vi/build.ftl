# Lời của một lần dựng: số lượng, thời gian, từng văn bản ra sao.
count-documents = { $n } văn bản
count-files = { $n } tệp
time-seconds = { $seconds } giây
time-minutes = { $minutes } phút { $seconds } giây
time-hours = { $hours } giờ { $minutes } phút
rate-second = { $rate } văn bản/giây
rate-minute = { $rate } văn bản/phút
progress-done = { $done }/{ $n } văn bản
progress-left = còn { $time }
progress-failed = { $n } bị lỗi
state-built = đã dựng
state-current = đúng bản
state-skipped = giữ nguyên
state-would-build = sẽ dựng
state-failed = bị lỗi
state-removed = đã xóa
state-would-remove = sẽ xóa
state-kept = giữ lại
state-orphan = không còn kế hoạch
state-left-out = không dựng
why-current = các tệp đúng là bản sẽ dựng
why-unchanged = không có gì thay đổi
why-asked-for = theo yêu cầu
why-failed = không dựng được
    .more = { $first } (và { $n } lỗi nữa)
why-orphan = không còn kế hoạch nào tạo ra văn bản này; trước đây dựng từ `{ $plan }`
look-again = xem lại
failed-plan = bị lỗi: { $plan }
removed-file = đã xóa: { $path }
left-out = không dựng vì không có văn bản trong năm đó: { $n } kế hoạch
looks = { $n } điểm cần xem lại trước khi ký, như văn bản viện dẫn và ngày nghỉ cuối tuần
looks-listed = xem danh sách bằng `--explain`
no-document = không có văn bản nào để dựng
took = trong { $time }
    .rate = trong { $time }, { $rate }
same-place = { $place }
same-in = giống như vậy tại { $sites }
    .many =
        giống như vậy tại { $n } { $kind ->
            [row] dòng
           *[place] chỗ
        } nữa: { $sites }
    .more =
        giống như vậy tại { $n } { $kind ->
            [row] dòng
           *[place] chỗ
        } nữa: { $sites } và { $rest } nơi khác
watching = đang theo dõi { $paths } cùng hồ sơ cơ quan, mẫu và thiết lập; bấm Ctrl-C để dừng
plan-gone = không còn kế hoạch { $plan }; văn bản đã dựng từ đó vẫn được giữ
orphaned-output = { $n } văn bản không còn kế hoạch nào tạo ra: { $names }
    .more = { $n } văn bản không còn kế hoạch nào tạo ra: { $names } và { $rest } văn bản nữa
    .mend = xóa bằng `thethuc build --prune`

# Vì sao phải dựng một văn bản.
reason-new = chưa có trong sổ
reason-changed = { $changes }
reason-format = chưa dựng bản { $format }
reason-missing = không có tệp `{ $path }`
reason-edited = `{ $path }` không còn như lúc dựng
things-changed = { $names } đã thay đổi
things-new =
    { $n ->
       *[other] mới có { $names }
    }
things-gone =
    { $n ->
       *[other] không còn { $names }
    }
input-plan = kế hoạch
input-program = chương trình
input-typeface = phông chữ
input-calendar = lịch làm việc của cơ quan
input-file = `{ $name }`
input-row = dòng của bảng
input-year = năm
input-template = mẫu `{ $name }`
input-part = phần `{ $name }.md`
left-out-nearer = `{ $document }` được lập từ kế hoạch gần năm hơn là `{ $plan }`
left-out-once = kế hoạch của năm { $year }, không lặp lại
left-out-not-held = không tổ chức trong năm { $year }

# Tệp không đúng là bản sẽ dựng.
missing-output = không có tệp `{ $file }`
    .recorded = trong sổ có `{ $file }` nhưng không thấy tệp
    .copy = chép từ máy đã dựng tệp này, hoặc chạy `thethuc build`
edited-output = `{ $file }` đã bị sửa sau khi dựng
    .left = `{ $file }` đã bị sửa sau khi dựng, hoặc không phải do lần dựng nào ở đây tạo ra; tệp được giữ nguyên
    .folder = `{ $file }` là thư mục; ở đây phải là tệp
    .recorded = `{ $file }` không phải là tệp đã ghi trong sổ
    .copy = chép lại từ máy đã dựng tệp này, hoặc chuyển tệp đi nơi khác rồi chạy `thethuc build`
    .move-folder = chuyển thư mục đi nơi khác
    .move-or-force = chuyển tệp đi nơi khác, hoặc dựng với `--force` (tệp cũ được giữ thành bản sao có ghi ngày)
    .unknown = `{ $file }` không đúng với kế hoạch và chưa lần dựng nào ghi vào sổ
    .move = chuyển tệp đi nơi khác rồi dựng, hoặc chạy `thethuc build --force` (tệp cũ được giữ thành bản sao có ghi ngày)
    .force = chạy `thethuc build --force` để ghi lại; tệp này được giữ thành bản sao có ghi ngày
stale-output = `{ $file }` không còn đúng: { $reason }
    .other = `{ $file }` không đúng với kế hoạch
    .build = chạy `thethuc build` để ghi lại

# Gộp sổ của nhiều máy.
merged = đã gộp { $n } phần vào { $record }; { $documents }, { $files }
merged-whole = không có gì để gộp: { $record } đã đủ; { $documents }, { $files }
merged-files = { $n } tệp, đều đúng
    .wrong = { $n } tệp, trong đó { $wrong } tệp bị thiếu hoặc đã thay đổi
merge-no-folder = không có thư mục `{ $path }`
merge-no-record = trong `{ $path }` không có sổ của lần dựng nào
merge-nothing = không gộp được gì
