package import Triage
package import WorkingTime

extension Session {
    /// The enquiries a person looks for. One that they may not see is absent.
    ///
    /// Words are followed in the order of arrival, newest first, and what is found is put in the order of receipt:
    /// where old mail was imported late and there is more than `limit`, what arrived last is taken.
    ///
    /// - Parameters:
    ///   - viewer: who looks; nil for the operator, who sees everything.
    ///   - limit: at most so many.
    ///   - zone: where the days of `before:` and `after:` begin.
    ///   - limits: how far to look back.
    package func search(
        _ query: SearchQuery,
        viewer: Person?,
        limit: Int = 50,
        order: SearchOrder = .newest,
        zone: Zone,
        limits: SearchLimits = SearchLimits()
    ) throws -> SearchFindings {
        let filters = try resolved(query.filters, for: viewer)
        let conditions = SearchConditions(filters, visible: visible(to: viewer), zone: zone)
        let expression =
            query.terms.isEmpty ? nil : SearchIndex.expression(query.terms, without: query.excluded)
        var walk = SearchWalk(self, expression, conditions, limits)
        let quoted = try passing(enquiries(quoted: query.quoted), conditions).sorted { $0.enquiry > $1.enquiry }
        var hits = try walk.newest(order == .best && expression != nil ? max(limits.window, limit) : limit)
        if order == .best, let expression { hits = try ranked(hits, by: expression) }
        hits = quoted + hits.filter { !quoted.contains($0) }
        return SearchFindings(
            enquiries: try summaries(of: hits.prefix(max(0, limit)).map(\.enquiry), for: viewer),
            isCapped: walk.isCapped
        )
    }

    /// Best first, the newer of two equally good ones first.
    private func ranked(_ hits: [SearchWalk.Hit], by expression: String) throws -> [SearchWalk.Hit] {
        guard let newest = hits.map(\.enquiry).max(), let oldest = hits.map(\.enquiry).min() else { return hits }
        let scores = try SearchIndex(session: self).scores(expression, from: newest, to: oldest)
        return hits.sorted { left, right in
            let (first, second) = (scores[left.enquiry] ?? 0, scores[right.enquiry] ?? 0)
            return first == second
                ? (left.received, left.enquiry) > (right.received, right.enquiry) : first > second
        }
    }

    /// The enquiries a reference may mean: a number without its year means that number of every year.
    private func enquiries(quoted: SearchQuery.Quoted?) throws -> [Int64] {
        switch quoted {
        case nil: return []
        case .reference(let reference): return [reference.id]
        case .number(let number):
            return try rows("SELECT year FROM reference ORDER BY year DESC LIMIT 50") {
                EnquiryReference(year: Int($0.integer(0)), number: number).id
            }
        }
    }
}
