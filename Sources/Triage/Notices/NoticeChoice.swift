/// How somebody wants to be told of one kind of thing.
package struct NoticeChoice: Hashable, Sendable {
    package let kind: NoticeKind
    package var byMail: Bool
    package var onPage: Bool

    package init(_ kind: NoticeKind, byMail: Bool, onPage: Bool) {
        self.kind = kind
        self.byMail = byMail
        self.onPage = onPage
    }

    /// What holds for whoever chose nothing: everything on the page, by mail as the kind has it.
    package init(byDefault kind: NoticeKind) {
        self.init(kind, byMail: kind.isMailedByDefault, onPage: true)
    }

    /// Whether it need not be kept.
    package var isDefault: Bool { self == NoticeChoice(byDefault: kind) }
}
