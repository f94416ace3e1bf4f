import Foundation
import QueueStore
import QueueStoreSQLite

/// Measures the store; `Scripts/bench store` and `Scripts/bench pull` run it.
///
///     storebench fill --database FILE --enquiries N --open N [--pooled 1]
///     storebench check --database FILE
///     storebench compare --small FILE --large FILE --results FILE [--calls 1000] [--rounds 3] [--only WORDS]
///     storebench pull --database FILE --as EMAIL --start SECONDS --output FILE
///     storebench judge --database FILE --start SECONDS OUTPUT...
@main
struct Storebench {
    static func main() async {
        do {
            try await run(try Arguments(Array(CommandLine.arguments.dropFirst())))
        } catch {
            FileHandle.standardError.write(Data("storebench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ arguments: Arguments) async throws {
        switch arguments.words.first {
        case "fill": try await fill(arguments)
        case "check": try fail(await Soundness.faults(of: database(arguments), MadeOffice()))
        case "compare": try await compare(arguments)
        case "pull":
            try await Race.run(
                arguments.text("database"),
                as: arguments.text("as"),
                from: arguments.number("start"),
                to: arguments.text("output")
            )
        case "judge":
            let outputs = Array(arguments.words.dropFirst())
            try fail(await Race.judge(arguments.text("database"), since: arguments.number("start"), outputs))
        default: throw ArgumentFault.missing("what is to be measured")
        }
    }

    private static func database(_ arguments: Arguments) throws -> SQLiteDatabase {
        try SQLiteDatabase(path: try arguments.text("database"), creating: false)
    }

    private static func fill(_ arguments: Arguments) async throws {
        let path = try arguments.text("database")
        let enquiries: Int = try arguments.number("enquiries")
        let office = try MadeOffice()
        let pooled: Int = try arguments.number("pooled", 0)
        let filling = Filling(
            office: office,
            enquiries: enquiries,
            open: try arguments.number("open"),
            isPooled: pooled == 1
        )
        let begin = ContinuousClock.now
        try await filling.fill(try SQLiteDatabase(path: path, creating: true)) { done in
            guard done % 100_000 == 0 || done == enquiries else { return }
            print("  \(done) enquiries after \(Int((ContinuousClock.now - begin) / .seconds(1))) s")
            fflush(nil)
        }
    }

    private static func compare(_ arguments: Arguments) async throws {
        let office = try MadeOffice()
        let comparison = Comparison(
            small: try await side(arguments.text("small")),
            large: try await side(arguments.text("large")),
            calls: try arguments.number("calls", 1_000),
            rounds: try arguments.number("rounds", 3)
        )
        let only = try arguments.number("only", "")
        var measurements: [Measurement] = []
        for question in Question.all(office) where only.isEmpty || question.name.contains(only) {
            measurements.append(try await comparison.measure(question))
        }
        let sizes = (comparison.small.subjects.enquiries, comparison.large.subjects.enquiries)
        let report = Report(measurements: measurements, sizes: sizes)
        for line in report.lines { print(line) }
        try report.results.write(toFile: arguments.text("results"), atomically: true, encoding: .utf8)
        if !report.misses.isEmpty { exit(1) }
    }

    private static func side(_ path: String) async throws -> Comparison.Side {
        let database = try SQLiteDatabase(path: path, creating: false)
        return Comparison.Side(database: database, subjects: try await database.read { try Subjects($0) })
    }

    /// Ends with a status that scripts notice when there are faults.
    private static func fail(_ faults: [String]) {
        for fault in faults.prefix(20) { print("FAULT  \(fault)") }
        if faults.isEmpty { print("sound: chains, lists, daily totals and search are what the events make them") }
        if !faults.isEmpty { exit(1) }
    }
}
