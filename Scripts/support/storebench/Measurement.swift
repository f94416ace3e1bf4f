import QueueStore

/// How long one question took on one database, in milliseconds.
struct Timing: Sendable {
    let p50: Double
    let p99: Double

    init(_ milliseconds: [Double]) {
        let sorted = milliseconds.sorted()
        p50 = Self.percentile(0.50, of: sorted)
        p99 = Self.percentile(0.99, of: sorted)
    }

    private init(p50: Double, p99: Double) {
        self.p50 = p50
        self.p99 = p99
    }

    /// The median of several rounds, of each figure by itself: another program's burst spoils one round, not the
    /// answer.
    static func median(_ rounds: [Timing]) -> Timing {
        Timing(
            p50: percentile(0.5, of: rounds.map(\.p50).sorted()),
            p99: percentile(0.5, of: rounds.map(\.p99).sorted())
        )
    }

    /// The smallest value that so many of all do not exceed.
    private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
    }
}

/// One question, asked of two databases.
struct Measurement: Sendable {
    let question: String
    let promise: Question.Promise
    let small: Timing
    let large: Timing
    /// Enquiries or figures that came back on average, to see that something was asked.
    let found: (small: Double, large: Double)
}

/// Asks both databases the same in turn, call by call, so that whatever else the machine does burdens both alike.
struct Comparison: Sendable {
    struct Side: Sendable {
        let database: any Database
        let subjects: Subjects
    }

    let small: Side
    let large: Side
    let calls: Int
    let rounds: Int

    /// A tenth of the calls come first and are not counted: the first ones find nothing in any cache and prepare the
    /// statements.
    func measure(_ question: Question) async throws -> Measurement {
        _ = try await round(question, seed: 1, calls: calls / 10)
        var results: [(small: Answers, large: Answers)] = []
        for seed in 0..<rounds { results.append(try await round(question, seed: UInt64(seed + 2), calls: calls)) }
        return Measurement(
            question: question.name,
            promise: question.promise,
            small: .median(results.map { Timing($0.small.milliseconds) }),
            large: .median(results.map { Timing($0.large.milliseconds) }),
            found: (Answers.mean(results.map(\.small)), Answers.mean(results.map(\.large)))
        )
    }

    private struct Answers {
        var milliseconds: [Double] = []
        var found = 0

        static func mean(_ all: [Answers]) -> Double {
            let calls = all.reduce(0) { $0 + $1.milliseconds.count }
            return Double(all.reduce(0) { $0 + $1.found }) / Double(max(1, calls))
        }
    }

    private func round(_ question: Question, seed: UInt64, calls: Int) async throws -> (small: Answers, large: Answers)
    {
        var results = (small: Answers(), large: Answers())
        for call in 0..<calls {
            let numbers = SteadyNumbers(seed: seed << 32 | UInt64(call))
            try await ask(question, small, numbers, &results.small)
            try await ask(question, large, numbers, &results.large)
        }
        return results
    }

    /// A call is what a page pays: a transaction, the question, and the way to the driver's thread and back.
    private func ask(
        _ question: Question,
        _ side: Side,
        _ numbers: SteadyNumbers,
        _ answers: inout Answers
    ) async throws {
        let clock = ContinuousClock()
        let begin = clock.now
        answers.found += try await side.database.read { session in
            var numbers = numbers
            return try question.ask(session, side.subjects, &numbers)
        }
        answers.milliseconds.append((clock.now - begin) / .milliseconds(1))
    }
}
