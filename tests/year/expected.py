"""Writes expected.tsv: what the examples must say in the years 2025 to 2035.

The table was computed by this script, which shares nothing with the program:
weekdays come from Python's calendar, days of the lunar calendar from the mean
formulas of Jean Meeus for new moons and for the sun's longitude, in the time
of UTC+7 (the calendar of Quyết định 121-CP, 8/8/1967). Its days of Giỗ Tổ
Hùng Vương are those of the printed calendars: 7/4/2025, 26/4/2026, 16/4/2027,
4/4/2028, 23/4/2029, 12/4/2030.

Run it here: python3 expected.py > expected.tsv
Each line: year, name of the document, a text that stands in it.
"""

import math
from datetime import date, timedelta

YEARS = range(2025, 2036)
WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]


def roman(n):
    out = ""
    for value, sign in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while n >= value:
            out, n = out + sign, n - value
    return out


def new_moon(k):
    """The day, as a Julian day number at UTC+7, of the k-th new moon from 1900."""
    t = k / 1236.85
    t2, t3, dr = t * t, t * t * t, math.pi / 180
    jd = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
    jd += 0.00033 * math.sin((166.56 + 132.87 * t - 0.009173 * t2) * dr)
    m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    mpr = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    c = (0.1734 - 0.000393 * t) * math.sin(m * dr) + 0.0021 * math.sin(2 * dr * m)
    c += -0.4068 * math.sin(mpr * dr) + 0.0161 * math.sin(dr * 2 * mpr) - 0.0004 * math.sin(dr * 3 * mpr)
    c += 0.0104 * math.sin(dr * 2 * f) - 0.0051 * math.sin(dr * (m + mpr))
    c += -0.0074 * math.sin(dr * (m - mpr)) + 0.0004 * math.sin(dr * (2 * f + m))
    c += -0.0004 * math.sin(dr * (2 * f - m)) - 0.0006 * math.sin(dr * (2 * f + mpr))
    c += 0.0010 * math.sin(dr * (2 * f - mpr)) + 0.0005 * math.sin(dr * (2 * mpr + m))
    delta = -0.000278 + 0.000265 * t + 0.000262 * t2
    return math.floor(jd + c - delta + 0.5 + 7 / 24)


def sun(day):
    """In which twelfth of its way (0 from the March equinox) the sun begins a day."""
    t = (day - 0.5 - 7 / 24 - 2451545.0) / 36525
    t2, dr = t * t, math.pi / 180
    m = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2
    long = 280.46645 + 36000.76983 * t + 0.0003032 * t2
    long += (1.914600 - 0.004817 * t - 0.000014 * t2) * math.sin(dr * m)
    long += (0.019993 - 0.000101 * t) * math.sin(dr * 2 * m) + 0.000290 * math.sin(dr * 3 * m)
    return math.floor(long % 360 / 30)


def from_julian(day):
    return date(1970, 1, 1) + timedelta(day - 2440588)


def month_eleven(year):
    """k of the new moon that begins the month of the December solstice."""
    day = date(year, 12, 31).toordinal() - date(1970, 1, 1).toordinal() + 2440588
    k = math.floor((day - 2415021) / 29.530588853)
    return k - 1 if sun(new_moon(k)) >= 9 else k


def lunar(year, month, day):
    """A day of months 1 to 9 of the lunar year that begins in a year."""
    first, last = month_eleven(year - 1), month_eleven(year)
    leap = None
    if last - first > 12:
        leap = next(k for k in range(first + 1, last + 1) if sun(new_moon(k)) == sun(new_moon(k + 1)))
    k = first + month + 1
    if leap is not None and k >= leap:
        k += 1
    return from_julian(new_moon(k) + day - 1)


def nth(year, month, weekday, n):
    days = [date(year, month, d) for d in range(1, 29 + 3) if d <= 28 or valid(year, month, d)]
    return [d for d in days if d.weekday() == weekday][n - 1]


def valid(year, month, day):
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def state(d):
    day = f"{d.day:02}"
    month = f"{d.month:02}" if d.month < 3 else str(d.month)
    return f"ngày {day} tháng {month} năm {d.year}"


def party(d):
    month = f"{d.month:02}" if d.month < 3 else str(d.month)
    return f"{d.day:02}/{month}/{d.year}"


def named(d):
    return f"{WEEKDAYS[d.weekday()]}, {state(d)}"


def say(year, name, *texts):
    for text in texts:
        print(f"{year}\t{name}\t{text}")


def issue(year, name, number, place):
    """Number and day are blank; the year of the plan itself has its own."""
    say(year, name, number, place)


def years():
    for y in YEARS:
        commune(y)
        department(y)
        guidance(y)
        others(y)


def commune(y):
    name = f"commune-anniversary-draft-{y}"
    issue(y, name, "Số      -KH/ĐU", f"Tân Hoà, ngày       tháng 9 năm {y}")
    say(y, name, f"tổ chức các hoạt động kỷ niệm {y - 1946} năm Ngày thành lập Đảng bộ xã Tân Hoà (20/11/1946 - 20/11/{y})")
    say(y, name, f"Thời gian: 07 giờ 00 phút, ngày 20/11/{y} ({WEEKDAYS[date(y, 11, 20).weekday()]}).")
    say(y, name, f"từ ngày 20/10/{y} đến ngày 20/11/{y}", f"trước ngày 30/11/{y}")
    cup = "Giải Bóng chuyền nông dân xã Tân Hoà lần thứ"
    if (y - 2010) % 2 == 0:
        start = nth(y, 11, 4, 2)
        end = start + timedelta(2)
        say(y, name, f"{cup} {roman((y - 2010) // 2 + 1)} - năm {y}")
        say(y, name, f"Thời gian: từ ngày {start.day:02} đến ngày {party(end)}.")
    else:
        say(y, name, f"!{cup}")
    name = f"commune-mediator-contest-{y}"
    if y != 2026:
        issue(y, name, "Số:      /KH-UBND", f"An Hòa, ngày       tháng 6 năm {y}")
    say(y, name, f"Thời gian: 07 giờ 30 phút, {named(date(y, 8, 22))}.", f"Trước ngày 20/6/{y}")
    name = f"commune-hung-kings-contest-{y}"
    if y != 2026:
        issue(y, name, "Số:      /KH-UBND", f"An Hòa, ngày       tháng 3 năm {y}")
    say(y, name, f"Hùng Vương xã An Hòa lần thứ {roman(y - 2021)}, năm {y}")
    say(y, name, f"Thời gian: 08 giờ 30 phút, {named(lunar(y, 3, 10))}.")
    if (y - 2026) % 2 == 0 and y >= 2026:
        name = f"commune-secretary-contest-{y}"
        if y != 2026:
            issue(y, name, "Số      -KH/ĐU", f"Tân Hoà, ngày       tháng 8 năm {y}")
        d = date(y, 10, 16)
        say(y, name, f"xã Tân Hoà lần thứ {roman((y - 2026) // 2 + 1)}, năm {y}")
        say(y, name, f"07 giờ 30 phút, {WEEKDAYS[d.weekday()]}, ngày {party(d)}.")
        say(y, name, f"kỷ niệm {y - 1946} năm Ngày thành lập Đảng bộ xã Tân Hoà (20/11/1946 - 20/11/{y})")
        say(y, name, "Đại hội đại biểu Đảng bộ xã Tân Hoà lần thứ I, nhiệm kỳ 2025 - 2030")
    else:
        say(y, f"!commune-secretary-contest-{y}", "")
    name = f"commune-work-programme-{y + 1}"
    if y != 2026:
        issue(y, name, "Số      -CTr/ĐU", f"Tân Hoà, ngày       tháng 12 năm {y}")
    say(y, name, f"công tác năm {y + 1}", f"kỷ niệm {y + 1 - 1930} năm Ngày thành lập Đảng (03/02/1930 - 03/02/{y + 1})")
    say(y, name, f"{y + 1 - 1947} năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/{y + 1})")
    say(y, name, f"trước ngày 15/01/{y + 1}", f"chương trình công tác năm {y + 2}")
    name = f"ward-work-programme-{y + 1}"
    if y != 2026:
        issue(y, name, "Số:      /CTr-UBND", f"Phường Khởi Nghĩa Tân Lập, ngày       tháng 12 năm {y}")
    say(y, name, f"Công tác năm {y + 1}", f"khai giảng năm học {y + 1} - {y + 2}", f"so với ước thực hiện năm {y}")
    say(y, name, f"kỷ niệm {y + 1 - 1947} năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/{y + 1})")


def department(y):
    name = f"department-anniversary-draft-{y}"
    issue(y, name, "Số:      /KH-SVHTTDL", f"Bình An, ngày       tháng 02 năm {y}")
    say(y, name, f"kỷ niệm {y - 1946} năm Ngày Thể thao Việt Nam (27/3/1946 - 27/3/{y})")
    say(y, name, f"Giải việt dã tỉnh Bình An lần thứ {roman(y - 2007)} - năm {y}")
    run = nth(y, 3, 6, 4)
    say(y, name, f"06 giờ 30 phút, {state(run)} (Chủ nhật).")
    meeting = date(y, 3, 26)
    while meeting.weekday() > 4:
        meeting -= timedelta(1)
    say(y, name, f"14 giờ 00 phút, {state(meeting)} ({WEEKDAYS[meeting.weekday()]}).")
    say(y, name, f"từ ngày 27 đến ngày 28 tháng 3 năm {y}", f"trước ngày 08 tháng 5 năm {y}")
    name = f"department-tournament-{y}"
    if y % 2 == 0:
        if y != 2026:
            issue(y, name, "Số:      /KH-SVHTTDL", f"Bình An, ngày       tháng 8 năm {y}")
        start = nth(y, 9, 4, 4)
        say(y, name, f"tỉnh Bình An lần thứ {roman((y - 2012) // 2 + 1)}, năm {y}")
        say(y, name, f"khai mạc lúc 07 giờ 30 phút, {named(start)}.")
        say(y, name, f"thi đấu: từ ngày {start.day:02} đến {state(start + timedelta(2))}")
        say(y, name, f"14 giờ 00 phút, {named(start - timedelta(10))}")
        # The last day to enter is a Friday, three weeks before; where Quốc
        # khánh takes it, the next working day.
        last = MOVED.get(y, start - timedelta(21))
        say(y, name, state(last))
    else:
        say(y, f"!{name}", "")


# By hand: Quốc khánh is 2/9 and the day before or after it (Bộ luật Lao động
# 2019, Điều 112.1.đ), the day after when 2/9 is a Thursday, as in 2021. Who rests
# on a holiday that is a day of weekly rest has the next working day in its place
# (Điều 111.3). In 2028 and 2034, 2/9 is a Saturday: 1/9 to 4/9 are free. In 2032
# it is a Thursday: 2/9 to 5/9 are free.
MOVED = {2028: date(2028, 9, 5), 2032: date(2032, 9, 6), 2034: date(2034, 9, 5)}


def guidance(y):
    name = f"propaganda-guidance-{y}"
    if y != 2026:
        issue(y, name, "Số      -HD/BTGDVTU", f"Bình An, ngày       tháng 7 năm {y}")
    say(y, name, f"kỷ niệm {y - 1945} năm Ngày Cách mạng tháng Tám thành công (19/8/1945 - 19/8/{y})")
    say(y, name, f"(02/9/1945 - 02/9/{y})", f"chào mừng kỷ niệm {y - 1945} năm Ngày Cách mạng", f"trước ngày 18/9/{y}")
    say(y, name, f"khai giảng năm học {y} - {y + 1}", "ngày 02/9/1945", "nhiệm kỳ 2025 - 2030")
    name = f"department-resistance-guidance-{y}"
    if y in (2026, 2031):
        if y != 2026:
            issue(y, name, "Số:      /HD-SVHTTDL", f"Bình An, ngày       tháng 11 năm {y}")
        say(y, name, f"kỷ niệm {y - 1946} năm Ngày Toàn quốc kháng chiến (19/12/1946 - 19/12/{y})")
        say(y, name, "ngày 19 tháng 12 năm 1946", f"trước ngày 30 tháng 12 năm {y}")
    else:
        say(y, f"!{name}", "")


def others(y):
    name = f"propaganda-training-{y}"
    if y != 2026:
        issue(y, name, "Số      -KH/BTGDVTU", f"Bình An, ngày       tháng 9 năm {y}")
    first, last = date(y, 10, 20), date(y, 10, 21)
    say(y, name, f"cấp xã năm {y}", f"từ ngày 20 đến ngày {party(last)}, khai mạc lúc 08 giờ 00 phút")
    capital = lambda d: WEEKDAYS[d.weekday()][0].upper() + WEEKDAYS[d.weekday()][1:]
    say(y, name, f"{capital(first)}, ngày {party(first)}", f"{capital(last)}, ngày {party(last)}")
    name = f"education-drowning-plan-{y}"
    if y != 2026:
        issue(y, name, "Số:      /KH-SGDĐT", f"Bình An, ngày       tháng 5 năm {y}")
    say(y, name, f"đến hết ngày 31 tháng 8 năm {y}", f"năm học {y} - {y + 1} trước ngày 15 tháng 8 năm {y}")
    say(y, name, "ngày 27 tháng 4 năm 2026 của Chủ tịch")
    name = f"joint-plan-{y}"
    if y != 2026:
        issue(y, name, "Số:      /KH-SVHTTDL-SGDĐT", f"Bình An, ngày       tháng 5 năm {y}")
    say(y, name, f"cho học sinh năm {y}", f"từ ngày 08 tháng 6 đến ngày 14 tháng 8 năm {y}")
    say(y, name, "số 56/KH-UBND ngày 20 tháng 3 năm 2026", "thương tích trẻ em năm 2026")
    for name in ["bloc-anniversary", "bloc-tennis"]:
        say(y, f"!{name}-{y}", "")


def bloc():
    """Of the years 2025 to 2035 the Bloc has none: it was dissolved in 2025."""
    y, name = 2024, "bloc-anniversary-2024"
    issue(y, name, "Số      -KH/ĐUK", f"ngày       tháng 9 năm {y}")
    say(y, name, f"kỷ niệm {y - 1954} năm Ngày truyền thống", f"(02/11/1954 - 02/11/{y})")
    say(y, name, f"Hội thao Khối các cơ quan tỉnh lần thứ {roman(y - 1999)} - năm {y}")
    day = date(y, 11, 1)
    say(y, name, f"07 giờ 30 phút, ngày {party(day)} ({WEEKDAYS[day.weekday()]}).", "số 05-CTr/ĐUK, ngày 12/01/2022")
    name = "bloc-tennis-2024"
    say(y, name, f"Giải Quần vợt Khối các cơ quan tỉnh lần thứ {roman(y - 1999)}, năm {y}")
    say(y, name, f"Chào mừng kỷ niệm {y - 1954} năm Ngày truyền thống")


if __name__ == "__main__":
    bloc()
    years()
