# Lỗi của những gì ghi cho việc kiểm tra.

unknown-rule = `{ $name }` không phải là quy tắc hay nhóm quy tắc
    .alone = không có quy tắc `{ $name }`
    .list = xem tất cả bằng `thethuc list rules`
unknown-severity = `{ $name }` không phải là mức độ; chỉ nhận `error`, `warning`, `hint` hoặc `off`
unused-suppression = `{ $name }` không có lỗi nào ở đây để bỏ qua
    .mend = xóa ghi chú này
unknown-suppression = ghi chú bỏ qua chưa có tên quy tắc; cần ghi tên trong ngoặc vuông
    .mend = viết `# thethuc: ignore[rule-name] lý do`
invalid-baseline = `{ $name }` không phải là danh sách lỗi đã biết: { $reason }
    .mend = ghi lại bằng `--write-baseline`
    .json = { $reason }
    .version = phiên bản { $found }; cần phiên bản { $expected }
