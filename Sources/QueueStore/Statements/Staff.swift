package import Triage
import WorkingTime

extension Session {
    /// Everybody who works in the office, with posts, deputies, named people and private wishes.
    package func staff() throws -> Staff {
        Staff(
            people: try people(),
            posts: try posts(),
            deputies: try deputies(),
            named: try namedPeople(),
            optOuts: try optOuts(),
            patterns: try patterns(),
            absences: try absences().mapValues { $0.map(\.absence) }
        )
    }

    private func posts() throws -> [Post] {
        let holders = Dictionary(
            grouping: try rows("SELECT post, email FROM post_holder") { ($0.text(0), $0.text(1)) },
            by: \.0
        )
        return try rows("SELECT code, name FROM post ORDER BY code") { row in
            let code = row.text(0)
            return Post(code: code, name: row.text(1), holders: Set(holders[code, default: []].map(\.1)))
        }
    }

    private func deputies() throws -> [Deputy] {
        try rows("SELECT principal, deputy, first, last FROM deputy ORDER BY id") { row in
            guard let first = CivilDate(row.text(2)), let last = CivilDate(row.text(3)) else { return nil }
            return Deputy(principal: row.text(0), deputy: row.text(1), first: first, last: last)
        }
        .compactMap { $0 }
    }

    private func namedPeople() throws -> [String: Set<String>] {
        let named = try rows("SELECT category, email FROM named_person") { ($0.text(0), $0.text(1)) }
        return Dictionary(grouping: named, by: \.0).mapValues { Set($0.map(\.1)) }
    }

    private func optOuts() throws -> [String: Set<DistressingSubject>] {
        let wishes = try rows("SELECT email, subject FROM opt_out") { row in
            DistressingSubject(rawValue: row.text(1)).map { (row.text(0), $0) }
        }
        return Dictionary(grouping: wishes.compactMap { $0 }, by: \.0).mapValues { Set($0.map(\.1)) }
    }
}
