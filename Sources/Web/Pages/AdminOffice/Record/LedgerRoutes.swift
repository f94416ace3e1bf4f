import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// The page of arrivals: what became of everything a source has shown.
struct LedgerRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/ledger", for: .desk(.administration)) { request in
            let viewer = try request.person()
            var filter = LedgerFilter()
            filter.disposition = request.query["disposition"].flatMap(Disposition.init(rawValue:))
            filter.source = request.query["source"]
            filter.key = request.query["key"]
            filter.before = request.query["before"].flatMap(Int64.init)
            let model = try await request.read { [filter] session, _ in
                try LedgerModel.read(filter, session, viewer: viewer)
            }
            return LedgerView(model: model, request: request).page
        }
    }
}

/// One page of arrivals.
struct LedgerModel: Sendable {
    static let pageLength = 50

    let filter: LedgerFilter
    let page: LedgerPage
    let counts: [Disposition: Int]
    let sources: [String]
    /// Of the enquiries on this page, those that the viewer may see.
    let visible: Set<EnquiryReference>

    static func read(_ filter: LedgerFilter, _ session: any Session, viewer: Person) throws -> LedgerModel {
        let page = try session.ledger(filter, for: viewer, limit: pageLength)
        let references = page.rows.compactMap { $0.entry.enquiry.map(EnquiryReference.init(id:)) }
        return LedgerModel(
            filter: filter,
            page: page,
            counts: try session.dispositions(for: viewer),
            sources: try session.ledgerSources(),
            visible: try session.visible(among: references, to: viewer)
        )
    }
}

extension Disposition {
    /// As it stands in a list.
    var inWords: String {
        switch self {
        case .kept: "kept, not yet sorted"
        case .enquiry: "became an enquiry"
        case .joined: "joined an enquiry"
        case .machine: "machine mail"
        case .duplicate: "came before"
        case .sent: "the office’s own"
        }
    }
}
