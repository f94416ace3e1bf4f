import QueueStore
import Triage
import WorkingTime

/// What was found, a page of it, and the searches that are kept.
struct SearchModel: Sendable {
    /// Enquiries on one page.
    static let pageLength = 50
    /// Enquiries that one search counts and goes through; what is older is another search.
    static let most = 200

    /// What came of a search.
    enum Result: Sendable {
        /// Nobody looked for anything yet.
        case none
        case nothing(SearchQuery.Nothing)
        case found(Findings)
    }

    struct Findings: Sendable {
        let query: SearchQuery
        /// The newest of all that match; at most one more than is counted.
        let enquiries: [EnquirySummary]
        /// Whether the search stopped looking before it was at the end.
        let isCapped: Bool

        var hasMore: Bool { enquiries.count > SearchModel.most }
        /// Those that are counted.
        var counted: ArraySlice<EnquirySummary> { enquiries.prefix(SearchModel.most) }
    }

    let ask: SearchAsk
    let result: Result
    /// 1 for the first.
    let page: Int
    /// The viewer's own, and those that others share.
    let saved: [SavedSearch]
    /// The kept search that this one is; nil for none.
    let current: SavedSearch?
    let viewer: Person
    let names: Names
    /// The office's year.
    let year: Int
    /// Those the viewer serves.
    let inboxes: [String]
    /// A reference that was typed and that the viewer may not see, or that is not there.
    let unknown: EnquiryReference?

    static func read(
        _ ask: SearchAsk,
        page: Int,
        for viewer: Person,
        in session: any Session,
        _ context: DecisionContext,
        configured: [String]
    ) throws -> SearchModel {
        let known = try KnownInboxes.read(in: session, configured: configured)
        let saved = try session.savedSearches(of: viewer.email)
        let result = try result(of: ask, for: viewer, in: session, context.zone)
        return SearchModel(
            ask: ask,
            result: result,
            page: page,
            saved: saved,
            current: saved.first { $0.query == ask.text && $0.owner == viewer.email }
                ?? saved.first { $0.query == ask.text },
            viewer: viewer,
            names: Names(context),
            year: context.today.year,
            inboxes: known.names.filter(viewer.serves),
            unknown: try result.query?.reference.flatMap { try session.isVisible($0, to: viewer) ? nil : $0 }
        )
    }

    private static func result(
        of ask: SearchAsk,
        for viewer: Person,
        in session: any Session,
        _ zone: Zone
    ) throws -> Result {
        guard !ask.isEmpty else { return .none }
        let query: SearchQuery
        do { query = try SearchQuery(ask.text) } catch { return .nothing(error) }
        let found = try session.search(query, viewer: viewer, limit: most + 1, zone: zone)
        return .found(Findings(query: query, enquiries: found.enquiries, isCapped: found.isCapped))
    }

    /// The categories the viewer may know of.
    var categories: [KitCategory] { names.kit.categories.filter { names.staff.maySee(viewer, $0) } }

    /// The enquiry to jump to: the query is its reference, and nothing else.
    var target: EnquiryReference? { unknown == nil ? result.query?.reference : nil }

    /// Those of this page.
    var shown: [EnquirySummary] {
        guard case .found(let findings) = result else { return [] }
        return Array(findings.counted.dropFirst((page - 1) * Self.pageLength).prefix(Self.pageLength))
    }

    /// The pages of what is counted; 1 for none.
    var pages: Int {
        guard case .found(let findings) = result else { return 1 }
        return max(1, (findings.counted.count + Self.pageLength - 1) / Self.pageLength)
    }
}

extension SearchModel.Result {
    fileprivate var query: SearchQuery? {
        if case .found(let findings) = self { findings.query } else { nil }
    }
}

extension SearchQuery {
    /// The reference that it is, in full; nil where it looks for anything else.
    fileprivate var reference: EnquiryReference? {
        guard filters.isEmpty, excluded.isEmpty, case .reference(let reference) = quoted else { return nil }
        return reference
    }
}
