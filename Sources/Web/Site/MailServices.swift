package import Correspondence

/// What the site needs to write to people outside.
package struct MailServices: Sendable {
    package let replies: ReplyDesk
    /// Whether nothing leaves: what would have gone is only shown.
    package let isDry: Bool

    package init(_ replies: ReplyDesk, isDry: Bool) {
        self.replies = replies
        self.isDry = isDry
    }
}
