import Classifier
package import Triage
package import WorkingTime

extension Session {
    /// A draft became a mail: what it was written as is kept until the mail has left, with its files.
    package func noteSending(_ reference: EnquiryReference, by author: String, as mail: Int64) throws {
        try run(
            """
            INSERT INTO sent_draft (mail_id, enquiry_id, author, saved_at, form, digest)
            SELECT \(mail), enquiry_id, author, saved_at, form, digest FROM draft
            WHERE enquiry_id = \(reference.id) AND author = \(author)
            """
        )
        try run("DELETE FROM draft WHERE enquiry_id = \(reference.id) AND author = \(author)")
        try run(
            """
            UPDATE draft_file SET mail_id = \(mail)
            WHERE enquiry_id = \(reference.id) AND author = \(author) AND mail_id IS NULL
            """
        )
    }

    /// What somebody sent last about an enquiry, and the number of the mail, while that has not left; nil for nothing.
    package func sentDraft(of reference: EnquiryReference, by author: String) throws -> (
        mail: Int64, draft: ReplyDraft
    )? {
        try first(
            """
            SELECT mail_id, form FROM sent_draft WHERE enquiry_id = \(reference.id) AND author = \(author)
            ORDER BY mail_id DESC LIMIT 1
            """
        ) { (mail: $0.integer(0), draft: try ReplyDraft(stored: $0.text(1))) }
    }

    /// The mail was called back: whoever wrote it goes on where they were. What they have begun since stays, above it.
    package func returnDraft(ofMail mail: Int64, at now: Instant) throws {
        let sent = try first(
            "SELECT enquiry_id, author, form FROM sent_draft WHERE mail_id = \(mail)"
        ) { (EnquiryReference(id: $0.integer(0)), $0.text(1), try ReplyDraft(stored: $0.text(2))) }
        guard let (reference, author, draft) = sent else { return }
        let begun = try self.draft(of: reference, by: author)?.draft
        try run("DELETE FROM sent_draft WHERE mail_id = \(mail)")
        try run("UPDATE draft_file SET mail_id = NULL WHERE mail_id = \(mail)")
        try save(begun?.above(draft) ?? draft, of: reference, by: author, at: now)
    }

    /// The mail has left: what it was written as is kept no longer, nor are its files.
    package func forgetDraft(ofMail mail: Int64) throws {
        try run("DELETE FROM sent_draft WHERE mail_id = \(mail)")
        try run("DELETE FROM draft_file WHERE mail_id = \(mail)")
    }
}

extension ReplyDraft {
    /// The same with what another said beneath it.
    fileprivate func above(_ other: ReplyDraft) -> ReplyDraft {
        func joined(_ one: String, _ two: String) -> String {
            [one, two].filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n\n")
        }
        var draft = self
        draft.text = joined(text, other.text)
        if let welsh = other.welsh { draft.welsh = joined(self.welsh ?? "", welsh) }
        return draft
    }
}
