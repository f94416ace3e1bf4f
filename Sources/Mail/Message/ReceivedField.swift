/// One trace field (RFC 5321 §4.4, RFC 5322 §3.6.7).
package struct ReceivedField: Sendable, Hashable {
    /// The unfolded value.
    package let text: String
    /// The moment after the last semicolon; nil when missing or unintelligible.
    package let date: MailDate?

    /// Seconds since 1970 of the moment of receipt, or nil.
    package var seconds: Int64? { date?.seconds }

    init(_ value: [UInt8]) {
        text = HeaderText.withoutControls(HeaderText.text(value))
        date = value.lastIndex(of: Octet.semicolon).flatMap { MailDate(Array(value[($0 + 1)...])) }
    }
}
