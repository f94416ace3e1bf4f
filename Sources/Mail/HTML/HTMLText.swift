/// Plain text for a person to read, from the HTML of a mail.
package enum HTMLText {
    /// The text of `html`, at most `limit` bytes of UTF-8, with LF line ends and none at the end.
    ///
    /// Never fails, and takes time in proportion to the input whatever the input is. Scripts, styles, comments and what
    /// is hidden by style are left out; an element that is hidden and never closed is shown, so that broken HTML loses
    /// no words. Paragraphs are parted by one blank line, quotations carry ">", list items "-" or their number, the
    /// cells of a table row " | " where each holds one line, links their address in brackets unless the text says it
    /// already.
    package static func render(_ html: String, limit: Int) -> String {
        var source = html
        return source.withUTF8 { bytes in
            var renderer = HTMLRenderer(bytes, limit: max(0, limit))
            return renderer.text()
        }
    }
}
