/// One mail that gathers what somebody is to be told: titles and links, and nothing of what an enquiry is about.
package struct NoticeDigest: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// One line, as `Notice.title`.
        package let title: String
        /// Nil for what concerns an inbox.
        package let enquiry: EnquiryReference?

        package init(title: String, enquiry: EnquiryReference?) {
            self.title = title
            self.enquiry = enquiry
        }
    }

    /// “Intray: 3 things for you”.
    package let subject: String
    /// Plain text, its lines ended by a line feed.
    package let text: String

    /// - Parameters:
    ///   - lines: what is told, in the order it is told in.
    ///   - more: how many more there are.
    ///   - publicURL: what people type to reach the site.
    package init(lines: [Line], more: Int = 0, publicURL: String) {
        let count = lines.count + more
        let things = Words.count(count, "thing")
        let base = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        subject = "Intray: \(things) for you"
        let each = lines.map { line in
            "\(line.title)\n\(base)\(line.enquiry.map { "/enquiries/\($0)" } ?? "/notices")"
        }
        let rest = more > 0 ? ["And \(more) more:\n\(base)/notices"] : []
        let end = """
            Intray sent this mail by itself, and it says nothing of what an enquiry is about: that stands on its page. \
            What you are told of by mail is yours to choose, and to turn off:
            \(base)/account
            """
        text =
            (["There \(count == 1 ? "is" : "are") \(things) for you in Intray."] + each + rest + [end])
            .joined(separator: "\n\n") + "\n"
    }
}
