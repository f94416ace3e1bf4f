import QueueStore
import Triage
import WorkingTime

/// An enquiry that was written down just now, and what is known of whoever asks.
struct EnteredModel: Sendable {
    /// Enquiries of theirs that are looked for.
    static let most = 6

    let enquiry: EnquirySummary
    /// Others of theirs, newest first.
    let others: [EnquirySummary]
    let names: Names
    let calendar: HolidayCalendar

    /// - Throws: `StoreError.noSuchEnquiry` also for one that whoever asks may not see.
    static func read(_ reference: EnquiryReference, _ request: PageRequest) async throws -> EnteredModel {
        let person = try request.person()
        let zone = request.site.services.zone
        return try await request.read { session, context in
            guard let enquiry = try session.summary(of: reference, for: person) else {
                throw StoreError.noSuchEnquiry("\(reference)")
            }
            let query = enquiry.from.search.flatMap { try? SearchQuery($0) }
            let found = try query.map { try session.search($0, viewer: person, limit: most, zone: zone).enquiries }
            return EnteredModel(
                enquiry: enquiry,
                others: (found ?? []).filter { $0.reference != reference },
                names: Names(context),
                calendar: context.calendar
            )
        }
    }
}

extension Correspondent {
    /// What finds their enquiries: their address, else their name; nil where neither is known.
    var search: String? {
        let text = address.isEmpty ? name ?? "" : address
        let words = String(text.map { $0 == "\"" ? " " : $0 }).trimmed
        return words.isEmpty ? nil : "from:\"\(words)\""
    }
}
