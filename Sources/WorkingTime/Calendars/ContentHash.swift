/// A short name for a calendar's content, to tell two calendars apart; no protection against forgery.
enum ContentHash {
    /// FNV-1a, 64 bits, over every holiday in a fixed order, as 16 hexadecimal digits.
    static func of(_ holidays: [Division: [BankHoliday]]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for division in Division.allCases {
            for holiday in holidays[division, default: []] {
                for field in [division.rawValue, holiday.date.description, holiday.title, holiday.notes] {
                    for byte in field.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
                    hash = (hash ^ 0x1f) &* 0x100_0000_01b3
                }
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
