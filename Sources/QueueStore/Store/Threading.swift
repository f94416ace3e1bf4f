import Classifier
package import Triage

extension Session {
    /// The enquiry in which an enquiry's conversation goes on: itself, or the one it was merged into; nil when there is
    /// none such.
    package func whereItGoesOn(_ reference: EnquiryReference) throws -> EnquiryReference? {
        var at = reference
        // No chain of merges is that long; one that goes round would be.
        for _ in 0..<20 {
            guard let enquiry = try enquiry(at)?.enquiry else { return nil }
            guard let other = enquiry.mergedInto else { return at }
            at = other
        }
        return nil
    }

    /// Whether a subject has no word in common with those of an enquiry and its conversation: the message may be about
    /// something else. A subject without words of its own ("Re:") is about the same.
    package func isOtherSubject(_ subject: String, in reference: EnquiryReference) throws -> Bool {
        let words = Self.telling(subject)
        guard !words.isEmpty else { return false }
        let subjects = try rows(
            """
            SELECT subject FROM enquiry WHERE id = \(reference.id)
            UNION SELECT subject FROM message WHERE enquiry_id = \(reference.id)
                OR ledger_id IN (SELECT ledger_id FROM shared_message WHERE enquiry_id = \(reference.id))
            """
        ) { $0.text(0) }
        return !subjects.contains { !Self.telling($0).isDisjoint(with: words) || Self.telling($0).isEmpty }
    }

    /// Words of a subject that say what it is about: at least three letters, no reference of ours.
    private static func telling(_ subject: String) -> Set<String> {
        Set(RequestText.words(ofSubject: subject).filter { $0.utf8.count >= 3 && $0 != "enq" })
    }
}
