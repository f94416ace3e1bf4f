import QueueStore
import Triage
import WorkingTime

/// The mails of the office, as far as somebody may see them.
struct OutboxModel: Sendable {
    /// Mails on one page.
    static let pageLength = 50
    /// More that needs a look is not shown at once.
    static let mostForAttention = 50

    struct Row: Sendable {
        let mail: OutgoingMail
        /// What it is about; nil for what is about none.
        let enquiry: EnquirySummary?
    }

    /// Oldest first; on the first page only.
    let attention: [Row]
    /// Of those, how many there are.
    let attentionCount: Int
    /// Newest first.
    let rows: [Row]
    let hasMore: Bool
    /// The number before which this page goes on; nil for the first.
    let before: Int64?
    let names: Names

    /// - Parameter before: a number of the outbox; nil for the newest.
    static func read(
        before: Int64?,
        for viewer: Person,
        in session: any Session,
        _ context: DecisionContext
    ) throws -> OutboxModel {
        let found = try session.mails(before: before, for: viewer, limit: pageLength + 1)
        let shown = Array(found.prefix(pageLength))
        let attention = before == nil ? try session.mailsForAttention(for: viewer, limit: mostForAttention) : []
        let enquiries = try session.enquiries(of: shown + attention, for: viewer)
        let row: (OutgoingMail) -> Row = { mail in Row(mail: mail, enquiry: mail.enquiry.flatMap { enquiries[$0] }) }
        return OutboxModel(
            attention: attention.map(row),
            attentionCount: before == nil ? try session.countMailsForAttention(for: viewer) : 0,
            rows: shown.map(row),
            hasMore: found.count > pageLength,
            before: before,
            names: Names(context)
        )
    }
}

extension OutboxModel.Row {
    /// What stands for the mail where nobody has chosen to read it: subjects of a distressing enquiry are not shown.
    func title(_ names: Names) -> String {
        guard let enquiry, enquiry.isDistressing else { return names.subject(mail.subject) }
        return names.title(enquiry)
    }
}
