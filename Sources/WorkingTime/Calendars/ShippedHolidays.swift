/// The bank holidays of the United Kingdom, 2012 to 2028, as published at https://www.gov.uk/bank-holidays.json
/// (Open Government Licence v3.0), with the Scottish bank holiday of 15 June 2026 proclaimed on 4 February 2026
/// under the Banking and Financial Dealings Act 1971, section 1(3), which many copies lack.
///
/// One holiday a line: date, divisions (E England and Wales, S Scotland, N Northern Ireland), title, and after a bar
/// what gov.uk notes on it.
enum ShippedHolidays {
    /// The years that are complete.
    static let years = 2012...2028

    /// The holidays of each division, oldest first.
    static func byDivision() -> [Division: [BankHoliday]] {
        var holidays: [Division: [BankHoliday]] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ", maxSplits: 2)
            guard fields.count == 3, let date = CivilDate(String(fields[0])) else { continue }
            let name = fields[2].split(separator: "|", maxSplits: 1)
            let holiday = BankHoliday(title: String(name[0]), date: date, notes: name.count > 1 ? String(name[1]) : "")
            for (letter, division) in zip("ESN".utf8, Division.allCases) where fields[1].utf8.contains(letter) {
                holidays[division, default: []].append(holiday)
            }
        }
        return holidays
    }

    private static let table = #"""
        2012-01-02 S 2nd January
        2012-01-02 EN New Year’s Day|Substitute day
        2012-01-03 S New Year’s Day|Substitute day
        2012-03-19 N St Patrick’s Day|Substitute day
        2012-04-06 ESN Good Friday
        2012-04-09 EN Easter Monday
        2012-05-07 ESN Early May bank holiday
        2012-06-04 N Spring bank holiday
        2012-06-04 ES Spring bank holiday|Substitute day
        2012-06-05 ESN Queen’s Diamond Jubilee|Extra bank holiday
        2012-07-12 N Battle of the Boyne (Orangemen’s Day)
        2012-08-06 S Summer bank holiday
        2012-08-27 EN Summer bank holiday
        2012-11-30 S St Andrew’s Day
        2012-12-25 ESN Christmas Day
        2012-12-26 ESN Boxing Day
        2013-01-01 ESN New Year’s Day
        2013-01-02 S 2nd January
        2013-03-18 N St Patrick’s Day|Substitute day
        2013-03-29 ESN Good Friday
        2013-04-01 EN Easter Monday
        2013-05-06 ESN Early May bank holiday
        2013-05-27 ESN Spring bank holiday
        2013-07-12 N Battle of the Boyne (Orangemen’s Day)
        2013-08-05 S Summer bank holiday
        2013-08-26 EN Summer bank holiday
        2013-12-02 S St Andrew’s Day|Substitute day
        2013-12-25 ESN Christmas Day
        2013-12-26 ESN Boxing Day
        2014-01-01 ESN New Year’s Day
        2014-01-02 S 2nd January
        2014-03-17 N St Patrick’s Day
        2014-04-18 ESN Good Friday
        2014-04-21 EN Easter Monday
        2014-05-05 ESN Early May bank holiday
        2014-05-26 ESN Spring bank holiday
        2014-07-14 N Battle of the Boyne (Orangemen’s Day)|Substitute day
        2014-08-04 S Summer bank holiday
        2014-08-25 EN Summer bank holiday
        2014-12-01 S St Andrew’s Day|Substitute day
        2014-12-25 ESN Christmas Day
        2014-12-26 ESN Boxing Day
        2015-01-01 ESN New Year’s Day
        2015-01-02 S 2nd January
        2015-03-17 N St Patrick’s Day
        2015-04-03 ESN Good Friday
        2015-04-06 EN Easter Monday
        2015-05-04 ESN Early May bank holiday
        2015-05-25 ESN Spring bank holiday
        2015-07-13 N Battle of the Boyne (Orangemen’s Day)|Substitute day
        2015-08-03 S Summer bank holiday
        2015-08-31 EN Summer bank holiday
        2015-11-30 S St Andrew’s Day
        2015-12-25 ESN Christmas Day
        2015-12-28 ESN Boxing Day|Substitute day
        2016-01-01 ESN New Year’s Day
        2016-01-04 S 2nd January|Substitute day
        2016-03-17 N St Patrick’s Day
        2016-03-25 ESN Good Friday
        2016-03-28 EN Easter Monday
        2016-05-02 ESN Early May bank holiday
        2016-05-30 ESN Spring bank holiday
        2016-07-12 N Battle of the Boyne (Orangemen’s Day)
        2016-08-01 S Summer bank holiday
        2016-08-29 EN Summer bank holiday
        2016-11-30 S St Andrew’s Day
        2016-12-26 ESN Boxing Day
        2016-12-27 ESN Christmas Day|Substitute day
        2017-01-02 S 2nd January
        2017-01-02 EN New Year’s Day|Substitute day
        2017-01-03 S New Year’s Day|Substitute day
        2017-03-17 N St Patrick’s Day
        2017-04-14 ESN Good Friday
        2017-04-17 EN Easter Monday
        2017-05-01 ESN Early May bank holiday
        2017-05-29 ESN Spring bank holiday
        2017-07-12 N Battle of the Boyne (Orangemen’s Day)
        2017-08-07 S Summer bank holiday
        2017-08-28 EN Summer bank holiday
        2017-11-30 S St Andrew’s Day
        2017-12-25 ESN Christmas Day
        2017-12-26 ESN Boxing Day
        2018-01-01 ESN New Year’s Day
        2018-01-02 S 2nd January
        2018-03-19 N St Patrick’s Day|Substitute day
        2018-03-30 ESN Good Friday
        2018-04-02 EN Easter Monday
        2018-05-07 ESN Early May bank holiday
        2018-05-28 ESN Spring bank holiday
        2018-07-12 N Battle of the Boyne (Orangemen’s Day)
        2018-08-06 S Summer bank holiday
        2018-08-27 EN Summer bank holiday
        2018-11-30 S St Andrew’s Day
        2018-12-25 ESN Christmas Day
        2018-12-26 ESN Boxing Day
        2019-01-01 ESN New Year’s Day
        2019-01-02 S 2nd January
        2019-03-18 N St Patrick’s Day|Substitute day
        2019-04-19 ESN Good Friday
        2019-04-22 EN Easter Monday
        2019-05-06 ESN Early May bank holiday
        2019-05-27 ESN Spring bank holiday
        2019-07-12 N Battle of the Boyne (Orangemen’s Day)
        2019-08-05 S Summer bank holiday
        2019-08-26 EN Summer bank holiday
        2019-12-02 S St Andrew’s Day|Substitute day
        2019-12-25 ESN Christmas Day
        2019-12-26 ESN Boxing Day
        2020-01-01 ESN New Year’s Day
        2020-01-02 S 2nd January
        2020-03-17 N St Patrick’s Day
        2020-04-10 ESN Good Friday
        2020-04-13 EN Easter Monday
        2020-05-08 ESN Early May bank holiday (VE day)
        2020-05-25 ESN Spring bank holiday
        2020-07-13 N Battle of the Boyne (Orangemen’s Day)|Substitute day
        2020-08-03 S Summer bank holiday
        2020-08-31 EN Summer bank holiday
        2020-11-30 S St Andrew’s Day
        2020-12-25 ESN Christmas Day
        2020-12-28 ESN Boxing Day|Substitute day
        2021-01-01 ESN New Year’s Day
        2021-01-04 S 2nd January|Substitute day
        2021-03-17 N St Patrick’s Day
        2021-04-02 ESN Good Friday
        2021-04-05 EN Easter Monday
        2021-05-03 ESN Early May bank holiday
        2021-05-31 ESN Spring bank holiday
        2021-07-12 N Battle of the Boyne (Orangemen’s Day)
        2021-08-02 S Summer bank holiday
        2021-08-30 EN Summer bank holiday
        2021-11-30 S St Andrew’s Day
        2021-12-27 ESN Christmas Day|Substitute day
        2021-12-28 ESN Boxing Day|Substitute day
        2022-01-03 ESN New Year’s Day|Substitute day
        2022-01-04 S 2nd January|Substitute day
        2022-03-17 N St Patrick’s Day
        2022-04-15 ESN Good Friday
        2022-04-18 EN Easter Monday
        2022-05-02 ESN Early May bank holiday
        2022-06-02 ESN Spring bank holiday
        2022-06-03 ESN Platinum Jubilee bank holiday
        2022-07-12 N Battle of the Boyne (Orangemen’s Day)
        2022-08-01 S Summer bank holiday
        2022-08-29 EN Summer bank holiday
        2022-09-19 ESN Bank Holiday for the State Funeral of Queen Elizabeth II
        2022-11-30 S St Andrew’s Day
        2022-12-26 ESN Boxing Day
        2022-12-27 ESN Christmas Day|Substitute day
        2023-01-02 ESN New Year’s Day|Substitute day
        2023-01-03 S 2nd January|Substitute day
        2023-03-17 N St Patrick’s Day
        2023-04-07 ESN Good Friday
        2023-04-10 EN Easter Monday
        2023-05-01 ESN Early May bank holiday
        2023-05-08 ESN Bank holiday for the coronation of King Charles III
        2023-05-29 ESN Spring bank holiday
        2023-07-12 N Battle of the Boyne (Orangemen’s Day)
        2023-08-07 S Summer bank holiday
        2023-08-28 EN Summer bank holiday
        2023-11-30 S St Andrew’s Day
        2023-12-25 ESN Christmas Day
        2023-12-26 ESN Boxing Day
        2024-01-01 ESN New Year’s Day
        2024-01-02 S 2nd January
        2024-03-18 N St Patrick’s Day|Substitute day
        2024-03-29 ESN Good Friday
        2024-04-01 EN Easter Monday
        2024-05-06 ESN Early May bank holiday
        2024-05-27 ESN Spring bank holiday
        2024-07-12 N Battle of the Boyne (Orangemen’s Day)
        2024-08-05 S Summer bank holiday
        2024-08-26 EN Summer bank holiday
        2024-12-02 S St Andrew’s Day|Substitute day
        2024-12-25 ESN Christmas Day
        2024-12-26 ESN Boxing Day
        2025-01-01 ESN New Year’s Day
        2025-01-02 S 2nd January
        2025-03-17 N St Patrick’s Day
        2025-04-18 ESN Good Friday
        2025-04-21 EN Easter Monday
        2025-05-05 ESN Early May bank holiday
        2025-05-26 ESN Spring bank holiday
        2025-07-14 N Battle of the Boyne (Orangemen’s Day)|Substitute day
        2025-08-04 S Summer bank holiday
        2025-08-25 EN Summer bank holiday
        2025-12-01 S St Andrew’s Day|Substitute day
        2025-12-25 ESN Christmas Day
        2025-12-26 ESN Boxing Day
        2026-01-01 ESN New Year’s Day
        2026-01-02 S 2nd January
        2026-03-17 N St Patrick’s Day
        2026-04-03 ESN Good Friday
        2026-04-06 EN Easter Monday
        2026-05-04 ESN Early May bank holiday
        2026-05-25 ESN Spring bank holiday
        2026-06-15 S World Cup bank holiday (one-off; title to be checked against gov.uk)
        2026-07-13 N Battle of the Boyne (Orangemen’s Day)|Substitute day
        2026-08-03 S Summer bank holiday
        2026-08-31 EN Summer bank holiday
        2026-11-30 S St Andrew’s Day
        2026-12-25 ESN Christmas Day
        2026-12-28 ESN Boxing Day|Substitute day
        2027-01-01 ESN New Year’s Day
        2027-01-04 S 2nd January|Substitute day
        2027-03-17 N St Patrick’s Day
        2027-03-26 ESN Good Friday
        2027-03-29 EN Easter Monday
        2027-05-03 ESN Early May bank holiday
        2027-05-31 ESN Spring bank holiday
        2027-07-12 N Battle of the Boyne (Orangemen’s Day)
        2027-08-02 S Summer bank holiday
        2027-08-30 EN Summer bank holiday
        2027-11-30 S St Andrew’s Day
        2027-12-27 ESN Christmas Day|Substitute day
        2027-12-28 ESN Boxing Day|Substitute day
        2028-01-03 ESN New Year’s Day|Substitute day
        2028-01-04 S 2nd January|Substitute day
        2028-03-17 N St Patrick’s Day
        2028-04-14 ESN Good Friday
        2028-04-17 EN Easter Monday
        2028-05-01 ESN Early May bank holiday
        2028-05-29 ESN Spring bank holiday
        2028-07-12 N Battle of the Boyne (Orangemen’s Day)
        2028-08-07 S Summer bank holiday
        2028-08-28 EN Summer bank holiday
        2028-11-30 S St Andrew’s Day
        2028-12-25 ESN Christmas Day
        2028-12-26 ESN Boxing Day
        """#
}

extension HolidayCalendar {
    /// The calendar that comes with the program; what is used until an office imports a newer one.
    package static let shipped = HolidayCalendar(
        ShippedHolidays.byDivision(),
        firstYear: ShippedHolidays.years.lowerBound,
        lastYear: ShippedHolidays.years.upperBound
    )
}
