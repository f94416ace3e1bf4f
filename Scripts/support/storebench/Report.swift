import Foundation

/// The table of a comparison, and whether it holds what is promised.
struct Report: Sendable {
    /// What the large database may cost of what the small one costs.
    static let mostRatio = 1.5
    /// Milliseconds that no call but one in a hundred may take.
    static let mostMilliseconds = 50.0
    /// Milliseconds below which a difference is not counted, of the usual call and of the one in a hundred: it is the
    /// caches of the machine and its other programs, not the work that is done. The ratio is printed all the same.
    static let grain = (p50: 0.3, p99: 1.0)

    let measurements: [Measurement]
    let sizes: (small: Int, large: Int)

    var lines: [String] {
        let heading = [
            Self.padded("milliseconds", 28), "\(sizes.small): p50", "p99", "\(sizes.large): p50", "p99", "ratio p50",
            "p99",
        ]
        return [Self.row(heading)] + measurements.map { Self.row(cells(of: $0)) } + [verdict]
    }

    /// What misses the promise, a sentence each.
    var misses: [String] {
        measurements.flatMap { measurement -> [String] in
            var misses: [String] = []
            if measurement.large.p99 >= Self.mostMilliseconds {
                misses.append("\(measurement.question): p99 is \(Self.text(measurement.large.p99)) ms")
            }
            guard measurement.promise == .size else { return misses }
            for (name, small, large, grain) in [
                ("p50", measurement.small.p50, measurement.large.p50, Self.grain.p50),
                ("p99", measurement.small.p99, measurement.large.p99, Self.grain.p99),
            ] where large > small * Self.mostRatio && large - small > grain {
                misses.append("\(measurement.question): \(name) is \(Self.text(large / small)) times as much")
            }
            return misses
        }
    }

    /// One line for each question, tabs between: name, p50 and p99 of the large database.
    var results: String {
        measurements.map { "\($0.question)\t\($0.large.p50)\t\($0.large.p99)\n" }.joined()
    }

    private var verdict: String {
        misses.isEmpty
            ? "Every p99 is under \(Int(Self.mostMilliseconds)) ms, and nothing costs more than \(Self.mostRatio) times"
                + " as much, but * which grows to a bound (differences under \(Self.grain.p50) ms at p50 and \(Self.grain.p99) ms at"
                + " p99 are not counted)."
            : "MISSED\n  " + misses.joined(separator: "\n  ")
    }

    private func cells(of measurement: Measurement) -> [String] {
        let (small, large) = (measurement.small, measurement.large)
        return [Self.padded(measurement.question + (measurement.promise == .bound ? " *" : ""), 28)]
            + [small.p50, small.p99, large.p50, large.p99, large.p50 / small.p50, large.p99 / small.p99].map(Self.text)
            + ["found \(Self.text(measurement.found.small)), \(Self.text(measurement.found.large))"]
    }

    private static func row(_ cells: [String]) -> String {
        cells.enumerated().map { index, cell in
            index == 0 || index > 6 ? cell : String(repeating: " ", count: max(0, 13 - cell.count)) + cell
        }.joined(separator: " ")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    static func text(_ value: Double) -> String { String(format: "%.2f", value) }
}
