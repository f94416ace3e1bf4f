import QueueStore
import Triage

extension OfficeDesk {
    /// The desk of a command, for whoever acts in it.
    ///
    /// - Parameter workspace: where it is open already; nil opens what the configuration names.
    static func open(_ acting: ActingOptions, in workspace: Workspace? = nil) async throws -> OfficeDesk {
        let workspace = try await openOrGiven(workspace, acting)
        let office = try await workspace.office()
        return OfficeDesk(
            store: workspace.store,
            office: office,
            person: try ActingPerson.named(acting.actor, among: office.staff.people),
            now: Workspace.now()
        )
    }

    private static func openOrGiven(_ workspace: Workspace?, _ acting: ActingOptions) async throws -> Workspace {
        if let workspace { return workspace }
        return try await Workspace.open(acting.data.global)
    }
}
