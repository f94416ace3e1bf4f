import QueueStore
import QueueStoreSQLite
import Triage

/// Whether a made-up database is one that the store itself could have written: chains, read model, daily totals and
/// search index are built anew from the events and messages and compared.
enum Soundness {
    /// A sentence for each fault, the first few of each kind.
    static func faults(of database: SQLiteDatabase, _ office: MadeOffice) async throws -> [String] {
        let context = office.context()
        return try await database.read { session in
            var faults = try session.verifyAudit().faults
            var mark: Int64? = 0
            while let from = mark {
                let step = try session.readModelFaults(after: from, limit: 500, context)
                faults += step.faults
                mark = step.next
            }
            faults += try session.dailyFaults(zone: office.zone).named
            let search = try session.searchFaults()
            return search.isEmpty ? faults : faults + ["\(search)"]
        }
    }
}
