import QueueStore
import Triage
import WorkingTime

/// Somebody who writes to the office, for somebody's eyes.
struct CorrespondentModel: Sendable {
    let file: CorrespondentFile
    let names: Names
    /// Whether the viewer may write down what is known.
    let mayWrite: Bool

    static func read(_ address: String, _ request: PageRequest) async throws -> CorrespondentModel {
        let person = try request.person()
        let (site, now) = (request.site, request.now)
        return try await request.read { session, context in
            let office = try site.offices.office(in: session)
            let desk = OfficeDesk(store: site.services.store, office: office, person: person, now: now)
            return CorrespondentModel(
                file: try CorrespondentFile(address, for: desk, in: session),
                names: Names(context),
                mayWrite: person.role != .manager
            )
        }
    }

    /// What they are called: as it is written down, else as they gave it last.
    var name: String { file.record?.name ?? file.enquiries.first?.from.display ?? file.address }
}
