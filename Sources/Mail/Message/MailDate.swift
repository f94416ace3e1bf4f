/// A date-time of RFC 5322 §3.3, with the obsolete forms of §4.3: two-digit years, named zones, comments, no seconds.
package struct MailDate: Sendable, Hashable {
    /// Seconds since 1970-01-01 00:00 UTC, leap seconds not counted.
    package let seconds: Int64
    /// Minutes east of UTC that the sender stated; 0 for zones that say nothing (`-0000`, military letters).
    package let offsetMinutes: Int

    package init(seconds: Int64, offsetMinutes: Int) {
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }

    /// Longest value that is looked at.
    private static let longest = 1_000

    /// nil when no date can be made out of the unfolded value.
    init?(_ value: [UInt8]) {
        let clean = HeaderText.withoutComments(Array(value.prefix(Self.longest)))
        var reader = DateReader(clean)
        guard let civil = reader.read(), let days = civil.daysSince1970 else { return nil }
        let clock = Int64(civil.hour) * 3_600 + Int64(civil.minute) * 60 + Int64(min(civil.second, 59))
        seconds = days * 86_400 + clock - Int64(civil.offsetMinutes) * 60
        offsetMinutes = civil.offsetMinutes
    }
}
