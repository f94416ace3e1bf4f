import QueueStore
import Triage

extension PageRequest {
    /// Where whoever asks changes the office.
    func officeDesk() async throws -> OfficeDesk {
        OfficeDesk(store: site.services.store, office: try await site.offices.office(), person: try person(), now: now)
    }
}
