/// The HTML of a mail made safe to show on a page, and what was left out of it.
///
/// The result is written anew from an allow-list and never copied: it holds elements of plain HTML only, balanced and
/// nested so that no browser can read them differently, with every attribute quoted and every text escaped. It holds no
/// script, style sheet, form, frame, comment, identifier or class, loads nothing from outside, and hides nothing.
package struct SanitisedHTML: Sendable, Hashable {
    /// What was not shown, counted, so that the page can say so.
    package struct Withheld: Sendable, Hashable {
        /// Pictures, backgrounds included, on other machines: fetching one tells its owner that the mail was read.
        package var remotePictures = 0
        /// Pictures of any other kind that are not shown: not found in the mail, or written into an address.
        package var otherPictures = 0
        /// Script elements and event handlers.
        package var scripts = 0
        /// Forms and the fields and buttons that stand outside one.
        package var forms = 0
        /// Frames, objects, players and drawings.
        package var embedded = 0
        /// Links made plain text, because they lead to no web page, mail address or telephone.
        package var links = 0
        /// Whether the end is missing because the mail is too long.
        package var isCut = false

        /// True when nothing was left out.
        package var isEmpty: Bool { self == Withheld() }

        package init() {}
    }

    /// A fragment of HTML to stand inside an element that allows blocks; in UTF-8 at most `limit` bytes, one tag and
    /// the end tags of what was open there.
    package let html: String
    package let withheld: Withheld
    /// What the work cost: bytes looked at and open elements looked through. At most some 60 for each byte of input.
    package let steps: Int

    /// Never fails, and takes time in proportion to the input whatever the input is.
    /// - Parameters:
    ///   - html: a text/html part as text.
    ///   - limit: bytes of UTF-8 after which the result is cut.
    ///   - inline: gives the address of a picture of the same mail from its Content-ID (without angle brackets): a path
    ///     on the page's own server that begins with one "/", anything else is not used; nil when there is none.
    package init(
        _ html: String,
        limit: Int = 4 << 20,
        inline: @escaping (_ contentID: String) -> String? = { _ in nil }
    ) {
        var source = html
        self = source.withUTF8 { bytes in
            var sanitiser = HTMLSanitiser(bytes, limit: limit, inline: inline)
            sanitiser.run()
            return SanitisedHTML(sanitiser)
        }
    }

    private init(_ sanitiser: HTMLSanitiser) {
        html = String(decoding: sanitiser.markup.output, as: UTF8.self)
        withheld = sanitiser.withheld
        steps = sanitiser.steps
    }
}
