import QueueStore
import Triage

/// What of the pool is for somebody, and why the rest is not.
struct PoolShare: Sendable {
    let counts: DeskCounts
    /// The most urgent of those they can do.
    let first: [QueueRow]

    var offered: Int { counts.pool }
    /// All they may see.
    var total: Int { offered + counts.poolPassedOn + counts.poolUnable + counts.poolUnwanted }

    /// Why some of the pool is not for them, a sentence each.
    var reasons: [String] {
        let (unable, passedOn, unwanted) = (counts.poolUnable, counts.poolPassedOn, counts.poolUnwanted)
        let all: [String?] = [
            unable == 0 ? nil : "\(Words.are(unable)) for somebody with a skill that you do not have.",
            passedOn == 0
                ? nil : "You passed on \(passedOn), which \(passedOn == 1 ? "is" : "are") not offered to you again.",
            unwanted == 0
                ? nil
                : "\(Words.are(unwanted)) about something you would rather not meet. Only you see this.",
        ]
        return all.compactMap { $0 }
    }
}
