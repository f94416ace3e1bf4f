/// The enquiries that filters name, newest first, read page by page through an index.
struct SearchList {
    let session: any Session
    let conditions: SearchConditions
    /// Enquiries read so far.
    private(set) var read = 0
    private(set) var isAtEnd = false
    private var last: SearchWalk.Hit

    init(session: any Session, conditions: SearchConditions) {
        self.session = session
        self.conditions = conditions
        last = SearchWalk.Hit(enquiry: .min, received: conditions.until)
    }

    /// Reads on and gives those that pass. What is read is bounded, not what passes: a filter that hardly any
    /// enquiry passes must not read them all. `version > 0` is what opens the indexes of searches.
    mutating func next(_ size: Int) throws -> [SearchWalk.Hit] {
        let list: Statement = conditions.list.map { "\(sql: $0) AND" } ?? ""
        let rows = try session.rows(
            """
            SELECT id, received_at, CASE WHEN \(sql: conditions.passes) THEN 1 ELSE 0 END FROM enquiry
            WHERE version > 0 AND \(sql: list) received_at >= \(conditions.since)
                AND (received_at, id) < (\(last.received), \(last.enquiry))
            ORDER BY received_at DESC, id DESC LIMIT \(size)
            """
        ) { (hit: SearchWalk.Hit(enquiry: $0.integer(0), received: $0.integer(1)), passes: $0.boolean(2)) }
        read += rows.count
        isAtEnd = rows.count < size
        if let hit = rows.last?.hit { last = hit }
        return rows.filter(\.passes).map(\.hit)
    }
}

extension Session {
    /// Those of some enquiries that pass.
    func passing(_ enquiries: [Int64], _ conditions: SearchConditions) throws -> [SearchWalk.Hit] {
        var hits: [SearchWalk.Hit] = []
        for start in stride(from: 0, to: enquiries.count, by: 1_000) {
            let some = Array(enquiries[start..<min(start + 1_000, enquiries.count)])
            hits += try rows(
                "SELECT id, received_at FROM enquiry WHERE id IN \(list: some) AND \(sql: conditions.passes)"
            ) { SearchWalk.Hit(enquiry: $0.integer(0), received: $0.integer(1)) }
        }
        return hits
    }
}
