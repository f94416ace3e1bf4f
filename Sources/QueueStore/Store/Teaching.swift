import Classifier
import Triage

extension Session {
    /// What a coordinator decided is what the classifier learns from: the first message of the enquiry itself. What
    /// was split off begins with the message of another, and teaches nothing.
    func teach(_ category: String, by enquiry: Enquiry, _ context: DecisionContext) throws {
        guard let message = try lesson(of: enquiry) else { return }
        let lesson = Lesson(text: message.subject + "\n" + message.body, label: category, weight: 1)
        try save(lesson, from: message.ledger, at: context.now)
    }

    /// Takes back what a decision taught that is taken back itself.
    func unteach(_ enquiry: Enquiry) throws {
        guard let message = try lesson(of: enquiry) else { return }
        try forgetLesson(from: message.ledger)
    }

    private func lesson(of enquiry: Enquiry) throws -> StoredMessage? {
        guard enquiry.quarantine == nil, enquiry.origin == nil else { return nil }
        let own = try integer(
            "SELECT min(ledger_id) FROM message WHERE enquiry_id = \(enquiry.reference.id) AND home_id IS NULL"
        )
        return try conversation(of: enquiry.reference).first { $0.ledger == own }
    }
}
