import Ingest
import QueueStore

/// What follows from the enquiries and can be built anew at any time: the daily totals and the search index.
struct DerivedTables {
    let workspace: Workspace
    let progress: Progress

    func build() async throws {
        let (zone, calendar) = (workspace.zone, try await workspace.office().calendar)
        progress.show("Counting the daily totals")
        _ = try await workspace.store.write { try $0.rebuildDaily(zone: zone, calendar: calendar) }
        try await workspace.store.completeSearch { [progress] done in
            progress.show("\(done) enquiries in the search index")
        }
    }
}
