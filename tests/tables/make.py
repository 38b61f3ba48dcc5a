"""Writes the workbooks of this folder with XlsxWriter, a stranger to what
reads them: pip install XlsxWriter, then make.py."""

import datetime
from pathlib import Path

import xlsxwriter

HERE = Path(__file__).parent


def book(name, *sheets):
    workbook = xlsxwriter.Workbook(HERE / name)
    workbook.set_properties({"created": datetime.datetime(2026, 11, 22)})
    styles = {
        datetime.date: workbook.add_format({"num_format": "dd/mm/yyyy"}),
        datetime.time: workbook.add_format({"num_format": "hh:mm"}),
    }
    for title, rows in sheets:
        sheet = workbook.add_worksheet(title)
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, tuple):
                    formula, result = value
                    sheet.write_formula(number, column, formula, None, result)
                elif type(value) in styles:
                    sheet.write_datetime(number, column, value, styles[type(value)])
                else:
                    sheet.write(number, column, value)
    workbook.close()


day, time = datetime.date, datetime.time
book(
    "units.xlsx",
    (
        "Danh sách",
        [
            [],
            ["code", "Đơn vị", "quota", "area", "start", "opens_at", "covered", "total", "recipients"],
            ["MN-01", "Trường Mầm non Sen Hồng", 120, 2.5, day(2027, 3, 8), time(7, 30), True, ("=C3*2", 240), "Phòng Tài chính\nHội Phụ nữ"],
            [],
            ["TH-02", "Trường Tiểu học Tân Hoà 2", 85, 0.1 + 0.2, day(2027, 3, 9), time(13, 0), False, ("=C5*2", 170)],
            ["0912", "Thôn Đồng Tâm", -3, 1250000, None, None, None, ("=C6*2", -6)],
        ],
    ),
    ("Ghi chú", [["note"], ["Số liệu tại ngày 31 tháng 12"]]),
)
book("errors.xlsx", ("Danh sách", [["code", "quota"], ["MN-01", ("=NA()", "#N/A")], ["MN-02", ("=1/0", "#DIV/0!")]]))
