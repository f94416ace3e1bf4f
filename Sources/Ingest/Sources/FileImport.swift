import QueueStore
package import WorkingTime

/// Files, mbox files and Maildir trees given by path.
package struct FileImport: MailSource {
    package let name = "import"
    private let paths: [String]
    private let inbox: String
    private let closed: Bool
    /// The category codes folders may be named after; nil when folders mean nothing.
    private let categories: Set<String>?
    private let clock: @Sendable () -> Instant

    /// - Parameters:
    ///   - closed: whether the mail was answered before.
    ///   - categories: the office's category codes when each message's folder names its category; else nil.
    package init(
        paths: [String],
        inbox: String,
        closed: Bool,
        categories: Set<String>?,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.paths = paths
        self.inbox = inbox
        self.closed = closed
        self.categories = categories
        self.clock = clock
    }

    package func fetch(
        since position: String?,
        deliver: @escaping @Sendable (FetchedBatch) async throws -> Void
    ) async throws {
        let files = try await FileReading.run { [paths] in try paths.flatMap(ImportFile.all) }
        for file in files { _ = try category(of: file) }
        let reader = FileArrival(source: name, inbox: inbox, now: clock())
        var batch: [Arrival] = []
        for file in files {
            for try await arrival in arrivals(file, reader) {
                batch.append(arrival)
                guard batch.count == 200 || batch.reduce(0, { $0 + $1.bytes.count }) > 4 << 20 else { continue }
                try await deliver(FetchedBatch(batch.uniqueKeys()))
                batch = []
            }
        }
        if !batch.isEmpty { try await deliver(FetchedBatch(batch.uniqueKeys())) }
    }

    private func category(of file: ImportFile) throws -> String? {
        guard let categories else { return nil }
        guard categories.contains(file.folder) else {
            throw FileSourceError.unknownCategory(folder: file.folder, path: file.path)
        }
        return file.folder
    }

    private func arrivals(_ file: ImportFile, _ reader: FileArrival) -> ImportedMessages {
        ImportedMessages(file: file, reader: reader, closed: closed, category: categories == nil ? nil : file.folder)
    }
}

extension [Arrival] {
    /// The same file twice in one batch is one arrival: the ledger has one row for each key.
    fileprivate func uniqueKeys() -> [Arrival] {
        var seen: Set<String> = []
        return filter { seen.insert($0.key).inserted }
    }
}
