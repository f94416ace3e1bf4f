import ArgumentParser
import Ingest

/// What a run took in, as scripts and people read it.
struct IngestReport {
    private let counts: IngestCounts

    init(_ counts: IngestCounts) {
        self.counts = counts
    }

    func print(json: Bool) {
        json ? Output.json(document) : Output.line(sentence)
    }

    private var document: JSON {
        [
            "fetched": .number(counts.fetched),
            "created": .number(counts.created),
            "joined": .number(counts.joined),
            "machine": .number(counts.machine),
            "quarantined": .number(counts.quarantined),
            "duplicate": .number(counts.duplicate),
        ]
    }

    private var sentence: String {
        guard counts.fetched > 0 else { return "Nothing new." }
        let parts = [
            (counts.created, "new enquiries"), (counts.joined, "joined one"), (counts.machine, "machine mail"),
            (counts.quarantined, "in quarantine"), (counts.duplicate, "seen before"),
        ]
        let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return "\(counts.fetched) fetched: \(said)."
    }

    /// Ends the command for sources that could not be polled: 75 when trying again may help with all of them, else 1.
    static func fail(_ failures: [Ingester.SourceFailure]) throws {
        guard !failures.isEmpty else { return }
        let arePassing = failures.allSatisfy { ExitStatus.isPassing($0.reason) }
        throw CommandFailure(failures.map(\.description).joined(separator: "\n"), isPassing: arePassing)
    }
}
