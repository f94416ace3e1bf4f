/// The name of an enquiry that people quote, such as `ENQ-2026-000123`: a year and a number in it. Gaps are allowed.
package struct EnquiryReference: Hashable, Sendable, Comparable, CustomStringConvertible, LosslessStringConvertible {
    package let year: Int
    /// 1 and up.
    package let number: Int

    package init(year: Int, number: Int) {
        self.year = year
        self.number = number
    }

    /// The reference of a stored identity.
    package init(id: Int64) {
        self.init(year: Int(id / Self.numbersAYear), number: Int(id % Self.numbersAYear))
    }

    /// Reads `ENQ-2026-000123`; small letters and missing leading zeros are forgiven.
    package init?(_ text: String) {
        let pieces = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
        guard pieces.count == 3, pieces[0] == "ENQ", pieces[1].count == 4,
            pieces[2].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let year = Int(pieces[1]), let number = Int(pieces[2]),
            (1970...9999).contains(year), number > 0, number < Self.numbersAYear
        else { return nil }
        self.init(year: year, number: number)
    }

    /// The identity in the store, ascending in the order of arrival.
    package var id: Int64 { Int64(year) * Self.numbersAYear + Int64(number) }

    package var description: String {
        let digits = String(number)
        return "ENQ-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }

    package static func < (left: Self, right: Self) -> Bool { left.id < right.id }

    private static let numbersAYear: Int64 = 1_000_000_000
}
