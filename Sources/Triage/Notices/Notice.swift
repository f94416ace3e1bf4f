/// Word to one person of the office that something happened. It says which enquiry, when it is due and who did it, and
/// never what it is about.
package struct Notice: Hashable, Sendable {
    /// Whom it is for.
    package let email: String
    package let kind: NoticeKind
    /// Nil for what concerns an inbox.
    package let enquiry: EnquiryReference?
    /// What it tells of: nobody is told of one cause twice in the same kind.
    package let cause: String
    /// One line.
    package let title: String

    package init(for email: String, _ kind: NoticeKind, about enquiry: EnquiryReference?, cause: String, title: String)
    {
        self.email = email
        self.kind = kind
        self.enquiry = enquiry
        self.cause = cause
        self.title = title
    }
}

extension Notice {
    /// What is told once.
    fileprivate struct Key: Hashable {
        let email: String
        let kind: NoticeKind
        let cause: String
    }

    fileprivate var key: Key { Key(email: email, kind: kind, cause: cause) }
}

extension [Notice] {
    /// The same without what one person would be told twice: the first of each stays.
    package var eachOnce: [Notice] {
        guard count > 1 else { return self }
        var seen: Set<Notice.Key> = []
        return filter { seen.insert($0.key).inserted }
    }
}
