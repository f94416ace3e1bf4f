import QueueStore
import Triage

/// The desks of the house, as the top of every page leads to them.
enum Navigation {
    struct Item {
        let name: String
        let address: SiteAddress
        let count: Int?
        /// What the count counts, for those who do not see where it stands.
        let counted: String
    }

    /// What waits at each desk for whoever asks; nil for who is not signed in.
    static func counts(for request: PageRequest) async throws -> DeskCounts? {
        guard let viewer = request.viewer else { return nil }
        return try await request.site.deskCounts.value(viewer.email, now: request.now) {
            try await request.read { session, context in
                let offer = PoolOffer(to: viewer, kit: context.kit, staff: context.staff)
                return try session.deskCounts(for: viewer, offer: offer, now: context.now, today: context.today)
            }
        }
    }

    static func items(for person: Person, _ counts: DeskCounts?) -> [Item] {
        // Managers see what becomes of mail and decide about none.
        let mail = person.role == .manager ? nil : counts?.mail
        let all: [(Desk?, Item)] = [
            (.triage, Item(name: "Triage", address: .triage, count: counts?.triage, counted: "waiting")),
            (.queue, Item(name: "My queue", address: .queue, count: counts?.mine, counted: "of yours")),
            (.backlog, Item(name: "Backlog", address: .backlog, count: counts?.late, counted: "late")),
            (nil, Item(name: "Outbox", address: .outbox, count: mail, counted: "to look at")),
            (nil, Item(name: "Search", address: .search, count: nil, counted: "")),
            (nil, Item(name: "New enquiry", address: .newEnquiry, count: nil, counted: "")),
        ]
        let open = all.filter { desk, _ in desk.map { Permission.opens($0, person.role) } ?? true }.map(\.1)
        // Coordinators look after hours, posts and absences; the rest of it is the administrators'.
        let administration = Item(name: "Administration", address: .admin, count: nil, counted: "")
        return open + (person.role.triages ? [administration] : [])
    }

    /// Where somebody's day begins.
    static func home(of person: Person) -> SiteAddress {
        switch person.role {
        case .coordinator: .triage
        case .colleague: .queue
        case .manager: .backlog
        case .administrator: .triage
        }
    }
}
