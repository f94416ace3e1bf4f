package import WorkingTime

/// A calendar month of a year, 0001-01 to 9999-12.
package struct YearMonth: Hashable, Sendable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int

    /// Nil when there is no such month.
    package init?(year: Int, month: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        self.init(of: CivilDate(year: year, month: month, day: 1) ?? .earliest)
    }

    /// The month a day lies in.
    package init(of date: CivilDate) {
        year = date.year
        month = date.month
    }

    package var firstDay: CivilDate { CivilDate(year: year, month: month, day: 1) ?? .earliest }

    package var lastDay: CivilDate { firstDay.addingMonths(1).adding(days: -1) }

    /// The month so many months later (earlier, when negative), held within the years 1 to 9999.
    package func adding(months: Int) -> YearMonth { YearMonth(of: firstDay.addingMonths(months)) }

    package static func < (left: YearMonth, right: YearMonth) -> Bool {
        (left.year, left.month) < (right.year, right.month)
    }
}

extension YearMonth: LosslessStringConvertible {
    /// Reads exactly `2026-10`.
    package init?(_ text: String) {
        guard let first = CivilDate(text + "-01") else { return nil }
        self.init(of: first)
    }

    /// ISO 8601: `2026-10`.
    package var description: String { String(firstDay.description.dropLast(3)) }

    /// As people read it: `October 2026`.
    package var inWords: String { String(firstDay.inWords.drop { $0 != " " }.dropFirst()) }
}
