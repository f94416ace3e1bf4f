import QueueStore
import Triage
import WorkingTime

/// What a search found as a file for a spreadsheet. Where it is not all that matches, its last line says so: whoever
/// counts the lines must not take them for the whole.
struct SearchFile {
    /// Enquiries that a file holds at most.
    static let most = 5_000

    let document: CSVDocument

    /// - Parameters:
    ///   - found: one more than `most`, where there are more.
    ///   - kit: whose categories name what is distressing, in the place of its subject.
    init(_ found: SearchFindings, kit: Kit, now: Instant, most: Int = SearchFile.most) {
        var document = CSVDocument(listing: Array(found.enquiries.prefix(most)), kit: kit, now: now)
        if found.enquiries.count > most {
            document.add([
                .text("Not everything: only \(most) of those that match are in this file. Add a word or a filter.")
            ])
        } else if found.isCapped {
            document.add([
                .text(
                    "Perhaps not everything: the search stopped on the way. A further word or filter goes further back."
                )
            ])
        }
        self.document = document
    }
}
