/// Reads the date of a forwarded header, which each program writes in the language and order of its user:
/// `Tuesday, November 3, 2026 9:14 AM`, `Dydd Mawrth, 3 Tachwedd 2026 09:14`, `03/11/2026 09:14`.
///
/// Strict where ``MailDate`` is lenient. A month by name, or year, month and day in this order, or dots between day,
/// month and year can be read in one way. Digits with slashes are taken only where day and month cannot be exchanged, or
/// the day of the week tells which is which. A day of the week that does not fit, a second clock, a year of two digits
/// or a zone that is not known give nil.
struct ForwardedDate {
    let value: MailDate
    /// Whether no zone was written: `value` counts the clock on the wall as UTC.
    let isLocal: Bool

    private static let longest = 120

    init?(_ bytes: [UInt8]) {
        guard bytes.count <= Self.longest else { return nil }
        var words = ForwardedDateWords()
        for word in bytes.split(whereSeparator: Self.parts) { words.take(word) }
        guard let date = words.date else { return nil }
        value = date
        isLocal = words.offset == nil
    }

    private static func parts(_ byte: UInt8) -> Bool {
        Octet.isWhitespace(byte) || [Octet.comma, Octet.leftParenthesis, Octet.rightParenthesis].contains(byte)
    }
}
