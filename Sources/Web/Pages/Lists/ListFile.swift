import Hummingbird
import NIOCore
import QueueStore
import Triage

/// A whole list as a file for a spreadsheet.
///
/// What is closed, and what there is at all, grows for ever: such a list is gone through by key, newest first, in
/// whatever order the page shows it, and written as it is read. Its last line costs what its first did, and no more than
/// a portion stands in memory. Any other list is of what is open and comes in its own order, up to a bound that it names.
struct ListFile: Sendable {
    let filter: ListFilter
    let kit: Kit
    /// Enquiries of one read, where the list is gone through by key.
    var portion = 1_000
    /// Enquiries at most, where it is not.
    var most = 20_000

    /// A piece of the file.
    struct Part: Sendable {
        let bytes: [UInt8]
        /// The place behind it; nil at the end.
        let next: ListMark?
    }

    /// The header and the first lines, read before anything is sent: what is wrong with a list is told on a page.
    func beginning(in session: any Session) throws -> Part {
        try part(after: nil, in: session)
    }

    /// The file, each further part in a read of its own. Whatever comes or is closed meanwhile would stand before what
    /// was read, so that no enquiry is told twice.
    func response(_ beginning: Part, from store: EnquiryStore, name: String) -> Response {
        var response = Response.download([UInt8](), type: "text/csv; charset=utf-8", name: name)
        response.headers[.contentLength] = nil
        response.body = ResponseBody { writer in
            try await writer.write(ByteBuffer(bytes: beginning.bytes))
            var mark = beginning.next
            while let last = mark {
                let part = try await store.read { try self.part(after: last, in: $0) }
                if !part.bytes.isEmpty { try await writer.write(ByteBuffer(bytes: part.bytes)) }
                mark = part.next
            }
            try await writer.finish(nil)
        }
        return response
    }

    private func part(after mark: ListMark?, in session: any Session) throws -> Part {
        var asked = filter
        (asked.offset, asked.after) = (0, mark)
        guard filter.isFiledByKey else {
            asked.limit = most + 1
            return Part(bytes: bounded(try session.list(asked)), next: nil)
        }
        asked.order = .newest
        asked.limit = portion
        let found = try session.list(asked)
        let document = CSVDocument(listing: found, kit: kit, now: filter.now)
        let isLast = found.count < portion
        return Part(
            bytes: mark == nil ? document.bytes(byteOrderMark: true) : Self.lines(of: document),
            next: isLast ? nil : found.last.map { ListMark($0, in: filter.view) }
        )
    }

    private func bounded(_ found: [EnquirySummary]) -> [UInt8] {
        var document = CSVDocument(listing: Array(found.prefix(most)), kit: kit, now: filter.now)
        if found.count > most {
            document.add([
                .text("Not the whole list: only its first \(most) are in this file. Narrow it down for the others.")
            ])
        }
        return document.bytes(byteOrderMark: true)
    }

    /// What goes on has no header of its own.
    private static func lines(of document: CSVDocument) -> [UInt8] {
        let header = CSVDocument(header: CSVDocument.listColumns).text.utf8.count
        return Array(document.text.utf8.dropFirst(header))
    }
}

extension ListFilter {
    /// Whether its file comes newest first, gone through by key.
    var isFiledByKey: Bool { view == .closed || view == .all || effectiveOrder == .newest }
}
