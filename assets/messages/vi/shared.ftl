# Câu dùng chung cho nhiều quy tắc.

# Một hàng trong bảng mẫu chữ: { $property } là đặc điểm, { $found } là giá trị
# trong văn bản, { $expected } là giá trị quy định. "on" là có, "off" là không.
look =
    { $property ->
        [size] cỡ chữ { $found }, quy định { $expected }
        [bold]
            { $found ->
                [on] đang in đậm, quy định không đậm
               *[other] không in đậm, quy định in đậm
            }
        [italic]
            { $found ->
                [on] đang in nghiêng, quy định chữ đứng
               *[other] đang là chữ đứng, quy định in nghiêng
            }
        [underline]
            { $found ->
                [on] đang gạch chân, quy định không gạch chân
               *[other] không gạch chân, quy định gạch chân
            }
        [upper]
            { $found ->
                [on] đang in hoa toàn bộ, quy định chữ in thường
               *[other] đang là chữ in thường, quy định in hoa
            }
        [align]
            { $found ->
                [left] đang căn trái
                [center] đang căn giữa
                [right] đang căn phải
               *[justify] đang căn đều hai bên
            }, quy định { $expected ->
                [left] căn trái
                [center] căn giữa
                [right] căn phải
               *[justify] căn đều hai bên
            }
        [typeface] phông chữ “{ $found }”, quy định “{ $expected }”
        [colour] chữ màu { $found }, quy định màu { $expected }
        [line] giãn dòng { $found }, quy định { $expected }
        [gap] khoảng cách với đoạn trên { $found }, quy định { $expected }
        [first] lùi đầu dòng { $found }, quy định { $expected }
       *[other] { $found }, quy định { $expected }
    }

# Khoảng giá trị.
range-between = { $from } đến { $to }
range-from = từ { $from } trở lên
range-to = không quá { $to }
range-any = bất kỳ
