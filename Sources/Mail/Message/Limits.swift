/// What the parser will look at before it stops and marks the message unreadable. Everything beyond is left in `raw`.
package struct Limits: Sendable, Hashable {
    /// Nesting of parts; the root has depth 0.
    package var depth = 64
    /// Parts of all kinds, those inside message/rfc822 included.
    package var parts = 2_000
    /// Octets of one header block.
    package var headerBytes = 1 << 20
    /// Fields of one header block.
    package var headerCount = 10_000
    /// Fields of all header blocks together.
    package var totalHeaderCount = 50_000
    /// Octets of decoded text handed out by `text` and `text(of:)`.
    package var decodedTextBytes = 4 << 20
    /// Mailboxes, and message ids, read from one field.
    package var addresses = 2_000
    /// Defects recorded; those after it are dropped unless they are severe.
    package var defects = 200

    /// Wrappings within one another (winmail.dat, S/MIME, encoded messages) that ``Message/opened`` takes off.
    package var openedDepth = 8
    /// Wrappings of all kinds that it takes off.
    package var openedBoxes = 50
    /// Octets of wrappings, decoded, that it looks into altogether.
    package var openedBytes = 64 << 20

    /// The limits for mail from the public.
    package static let standard = Limits()

    package init() {}
}
