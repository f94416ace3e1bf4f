/// One parameter of a Content-Type or Content-Disposition (RFC 2045 §5.1), continuations joined and decoded (RFC 2231).
package struct Parameter: Sendable, Hashable {
    /// In lower case, without `*`.
    package let name: String
    /// Decoded text; RFC 2047 words, which do not belong here but occur, are left in.
    package let value: String
}
