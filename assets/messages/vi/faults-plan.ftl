# Kế hoạch và hồ sơ cơ quan.

thing-plan = kế hoạch
    .any = kế hoạch
thing-organ = hồ sơ cơ quan
    .any = hồ sơ cơ quan

# Kế hoạch được tổ chức vào những năm nào.
expected-repeats = `yearly` (hằng năm), hoặc năm đầu và số năm giữa hai lần, ví dụ `{"{"}first: 2010, every: 2{"}"}`
year-not-held = kế hoạch là của năm { $year }, nhưng theo `repeats` thì năm đó không tổ chức
    .nearest = những năm gần nhất có tổ chức là `{ $before }` và `{ $after }`
    .nearest-one = năm gần nhất có tổ chức là `{ $year }`
    .never = theo `repeats` thì không năm nào tổ chức
year-order = { $value } là { $year }, trước `repeats.first`; phải là năm đó hoặc năm sau
