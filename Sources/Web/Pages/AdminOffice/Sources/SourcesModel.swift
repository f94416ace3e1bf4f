import QueueStore
import Triage
import WorkingTime

/// Every source of the office with how it fares.
struct SourcesModel: Sendable {
    /// One source: of the configuration, or only known to the ledger.
    struct Row: Sendable {
        let name: String
        /// Nil for one that the configuration does not have.
        let described: DescribedSource?
        /// Nil for one that was never read.
        let health: SourceHealth?
        /// Nil where nothing came lately and nothing waits.
        let arrivals: SourceArrivals?
    }

    let rows: [Row]
    /// Those that the ledger knows and the configuration does not have any more.
    let former: [Row]

    /// - Parameter viewer: who reads; of the configured sources they see those of the inboxes they serve.
    static func read(
        _ session: any Session,
        configured: [DescribedSource],
        viewer: Person
    ) throws -> SourcesModel {
        let health = Dictionary(
            try session.sourceHealth().map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let arrivals = try session.sourceArrivals()
        let names = Set(configured.map(\.name))
        let known = Set(try session.ledgerSources()).union(health.keys).subtracting(names)
        func row(_ name: String, _ described: DescribedSource?) -> Row {
            Row(name: name, described: described, health: health[name], arrivals: arrivals[name])
        }
        return SourcesModel(
            rows: configured.filter { viewer.serves($0.inbox) }.map { row($0.name, $0) },
            // Which inbox a former source delivered to nobody says any more: they are for those who serve all.
            former: viewer.inboxes == nil ? known.sorted().map { row($0, nil) } : []
        )
    }
}

extension SourcesModel.Row {
    enum State: Equatable {
        case working, failing, quiet, unread

        var word: String {
            switch self {
            case .working: "working"
            case .failing: "not working"
            case .quiet: "nothing read for long"
            case .unread: "not read yet"
            }
        }
    }

    func state(at now: Instant) -> State {
        if health?.failure != nil { return .failing }
        guard let succeededAt = health?.succeededAt else { return .unread }
        guard let described, now.seconds - succeededAt.seconds > Int64(described.patience) else { return .working }
        return .quiet
    }

    /// What to do, in sentences; none where nothing needs to be done.
    func advice(at now: Instant) -> [String] {
        var advice: [String] = []
        switch state(at: now) {
        case .working: break
        case .failing:
            advice.append(
                described?.kind == .webhook
                    ? "Whoever delivers tries again. Nothing that was kept is lost."
                    : "Intray tries again by itself, at longer and longer intervals. Nothing is lost: what was not "
                        + "fetched stays "
                        + "where it is until it is kept."
            )
        case .quiet:
            advice.append(
                described?.kind == .imap
                    ? "That is as it should be if nobody wrote. If somebody did, check on the machine that “intray "
                        + "serve” runs."
                    : "Check on the machine that “intray serve” runs, and with “intray doctor” that the source can "
                        + "be reached."
            )
        case .unread:
            advice.append(
                "It is read once “intray serve” runs with this configuration: restart it after a change to intray.yaml."
            )
        }
        if let arrivals, arrivals.waiting > 0, let since = arrivals.waitingSince, now.seconds - since.seconds > 600 {
            advice.append(
                "What is kept is safe but not sorted: “intray ingest --once” on the machine finishes it, and says "
                    + "what hinders."
            )
        }
        return advice
    }
}
