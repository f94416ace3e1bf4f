import Foundation
import QueueStore
import WorkingTime

/// The messages of one file, read one at a time.
struct ImportedMessages: AsyncSequence, AsyncIteratorProtocol {
    typealias Element = Arrival

    private let file: ImportFile
    private let reader: FileArrival
    private let closed: Bool
    private let category: String?
    private var mbox: MboxReader?
    private var isDone = false

    init(file: ImportFile, reader: FileArrival, closed: Bool, category: String?) {
        self.file = file
        self.reader = reader
        self.closed = closed
        self.category = category
    }

    func makeAsyncIterator() -> ImportedMessages { self }

    mutating func next() async throws -> Arrival? {
        guard !isDone else { return nil }
        do {
            switch file.format {
            case .message:
                isDone = true
                return try whole()
            case .mbox: return try nextOfMbox()
            }
        } catch {
            throw FileSourceError.unreadable(file.path, reason: "\(error)")
        }
    }

    private func whole() throws -> Arrival {
        let facts = try FileReading.facts(of: file.path)
        let isLarge = facts.size > reader.maxSize
        let bytes = try FileReading.bytes(
            of: file.path,
            limit: isLarge ? FileArrival.outline : Swift.max(facts.size, 1)
        )
        return arrival(bytes, modified: facts.modified, fullSize: isLarge ? facts.size : nil)
    }

    private mutating func nextOfMbox() throws -> Arrival? {
        if mbox == nil { mbox = try MboxReader(path: file.path) }
        guard let message = try mbox?.next(limit: reader.maxSize) else {
            mbox?.close()
            isDone = true
            return nil
        }
        let modified = try FileReading.facts(of: file.path).modified
        return arrival(message.bytes, modified: modified, fullSize: message.size > reader.maxSize ? message.size : nil)
    }

    private func arrival(_ bytes: [UInt8], modified: Int64, fullSize: Int?) -> Arrival {
        reader.arrival(
            bytes,
            key: nil,
            fallback: Instant(seconds: modified),
            answered: closed || file.isAnswered,
            category: category,
            fullSize: fullSize
        )
    }
}
