import QueueStore
import Triage
import WorkingTime

/// What was done to the office, one page of it.
struct JournalModel: Sendable {
    static let pageLength = 50

    let entries: [JournalEntry]
    let kinds: [String]
    let kind: String?
    let before: Int?
    let hasMore: Bool
    /// Of the enquiries that the entries name, those that the reader may see.
    let visible: Set<EnquiryReference>
    let names: Names

    static func read(
        before: Int?,
        kind: String?,
        _ session: any Session,
        _ context: DecisionContext,
        viewer: Person
    ) throws -> JournalModel {
        let found = try session.journal(before: before, kind: kind, limit: pageLength + 1)
        let entries = Array(found.prefix(pageLength))
        let named = entries.flatMap { NamedEnquiries($0.detail).references }
        return JournalModel(
            entries: entries,
            kinds: try session.journalKinds(),
            kind: kind,
            before: before,
            hasMore: found.count > pageLength,
            visible: try session.visible(among: named, to: viewer),
            names: Names(context)
        )
    }
}

/// A sentence that names enquiries, taken apart.
struct NamedEnquiries {
    /// References, and the words between them.
    private(set) var parts: [(words: String, reference: EnquiryReference?)] = []

    var references: [EnquiryReference] { parts.compactMap(\.reference) }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let start = Array("ENQ-".utf8)
        var (wordsFrom, position) = (0, 0)
        while position < bytes.count {
            guard bytes[position...].starts(with: start) else {
                position += 1
                continue
            }
            var end = position + start.count
            while end < bytes.count, Self.belongs(bytes[end]) { end += 1 }
            if let reference = EnquiryReference(String(decoding: bytes[position..<end], as: UTF8.self)) {
                parts.append((String(decoding: bytes[wordsFrom..<position], as: UTF8.self), reference))
                wordsFrom = end
            }
            position = end
        }
        parts.append((String(decoding: bytes[wordsFrom...], as: UTF8.self), nil))
    }

    private static func belongs(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }

    /// With a link for each that the reader may see, and without the others' names.
    func html(visible: Set<EnquiryReference>) -> HTML {
        HTML {
            for part in parts {
                part.words
                if let reference = part.reference {
                    if visible.contains(reference) {
                        a(.href(.enquiry(reference))) { reference.description }
                    } else {
                        span(.class("muted")) { "(an enquiry that you may not see)" }
                    }
                }
            }
        }
    }
}
