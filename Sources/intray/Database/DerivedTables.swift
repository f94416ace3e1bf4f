import QueueStore
import Triage

/// What follows from the events and can be built anew at any time: the lists of what is open, the daily totals and the
/// search index.
struct DerivedTables {
    let workspace: Workspace
    let progress: Progress

    func build() async throws {
        let office = try await workspace.office()
        let context = office.context(now: Workspace.now(), actor: .operatorOfMachine)
        progress.show("Writing the lists of what is open")
        try await workspace.store.write { try $0.rewriteOpen(context) }
        progress.show("Counting the daily totals")
        _ = try await workspace.store.write { try $0.rebuildDaily(zone: context.zone, calendar: context.calendar) }
        try await workspace.store.completeSearch { [progress] done in
            progress.show("\(done) enquiries in the search index")
        }
        try await workspace.store.write { session in
            try session.note(
                "database",
                "the lists of what is open, the daily totals and the search index were built anew",
                by: context.actor,
                at: context.now
            )
        }
        progress.end()
    }
}
