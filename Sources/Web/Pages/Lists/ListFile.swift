import QueueStore
import Triage

/// A whole list as a file for a spreadsheet.
struct ListFile {
    let filter: ListFilter
    let kit: Kit

    /// Enquiries read at a time.
    private static let portion = 1_000

    /// Goes through the list portion by portion, so that a long one never stands in memory as a whole.
    func document(in session: any Session) throws -> CSVDocument {
        var document = CSVDocument(header: CSVDocument.listColumns)
        var rest = filter
        rest.limit = Self.portion
        while true {
            let some = try session.list(rest)
            for enquiry in some { document.add(enquiry, kit: kit, now: filter.now) }
            guard some.count == Self.portion, let last = some.last else { return document }
            if filter.effectiveOrder == .newest {
                rest.after = ListMark(last, in: filter.view)
            } else {
                rest.offset += Self.portion
            }
        }
    }
}
