import Foundation
import QueueStore
import QueueStoreSQLite
import Triage
import WorkingTime

/// One process of many that pull from the pool of one database until it is empty.
enum Race {
    /// Pulls as a person, from a moment on that all processes share, and writes a line for each pull: the enquiry, and
    /// the milliseconds it took. Opening the database and reading the office are done before; each pull is what
    /// “intray pull” does from there on: one durable transaction, with the line it shows.
    static func run(_ path: String, as email: String, from start: Double, to output: String) async throws {
        let office = try MadeOffice()
        let database = try SQLiteDatabase(path: path, creating: false)
        guard let person = office.staff.person(email) else { throw ArgumentFault.unknown(email) }
        let context = office.context(of: person)
        try await Task.sleep(for: .seconds(max(0, start - Date().timeIntervalSince1970)))
        var lines = ""
        let clock = ContinuousClock()
        while true {
            let begin = clock.now
            let pulled = try await database.write { session in
                try session.pull(for: person, context: context).flatMap { pulled in
                    try session.summary(of: pulled.enquiry.reference, for: nil)
                }
            }
            guard let pulled else { break }
            lines += "\(pulled.reference)\t\((clock.now - begin) / .milliseconds(1))\t\(Date().timeIntervalSince1970)\n"
        }
        try lines.write(toFile: output, atomically: true, encoding: .utf8)
    }

    /// Reads what the processes wrote and prints rate and percentiles.
    ///
    /// - Returns: a sentence for each fault: an enquiry that two got, or nobody, or a chain that does not verify.
    static func judge(_ path: String, since start: Double, _ outputs: [String]) async throws -> [String] {
        let lines = try outputs.flatMap { output in
            try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
        }
        let references = lines.map { String($0[0]) }
        let timing = Timing(lines.compactMap { Double($0[1]) })
        let seconds = (lines.compactMap { Double($0[2]) }.max() ?? start) - start
        print(
            "\(outputs.count) processes pulled \(references.count) enquiries in \(Report.text(seconds)) s:",
            "\(Int(Double(references.count) / seconds)) a second;",
            "a pull took p50 \(Report.text(timing.p50)) ms, p99 \(Report.text(timing.p99)) ms"
        )
        let database = try SQLiteDatabase(path: path, creating: false)
        var faults = try await Soundness.faults(of: database, try MadeOffice())
        let left = try await database.read { session in
            try session.integer("SELECT count(*) FROM enquiry WHERE allocated_to = 'pool' AND state <> 'closed'") ?? 0
        }
        let all = try await database.read { try $0.openEnquiries().count }
        if Set(references).count != references.count { faults.append("an enquiry was handed out twice") }
        if references.count != all { faults.append("\(references.count) of \(all) enquiries were handed out") }
        if left > 0 { faults.append("\(left) enquiries are left in the pool") }
        return faults
    }
}
