package import Triage

/// What of the pool is offered to a person: what they can do, have not passed on, and do not want not to meet.
package struct PoolOffer: Sendable, Hashable {
    let person: String
    /// Codes of the categories that ask for a skill they lack. One that the kit has lost asks for no skill: anybody may
    /// find out what it is now.
    let unable: [String]
    let unwanted: [DistressingSubject]

    package init(to person: Person, kit: Kit, staff: Staff) {
        self.person = person.email
        unable = kit.categories.filter { !person.can($0.skill) }.map(\.code)
        unwanted = DistressingSubject.allCases.filter(staff.optOuts[person.email, default: []].contains)
    }

    /// Holds for what is in the pool and offered.
    var condition: Statement { .joined([pooled, "NOT \(sql: isPassedOn)", able] + wanted, by: " AND ") }

    /// Holds for what is in the pool and passed on.
    var passedOn: Statement { .joined([pooled, isPassedOn], by: " AND ") }

    /// Holds for what is in the pool, not passed on, and asks for a skill they lack.
    var beyondSkill: Statement { .joined([pooled, "NOT \(sql: isPassedOn)", "NOT (\(sql: able))"], by: " AND ") }

    /// Holds for what they could do, but would rather not meet.
    var kept: Statement {
        let all: Statement = wanted.isEmpty ? "1 = 1" : .joined(wanted, by: " AND ")
        return .joined([pooled, "NOT \(sql: isPassedOn)", able, "NOT (\(sql: all))"], by: " AND ")
    }

    private var pooled: Statement { "allocated_to = 'pool'" }
    private var isPassedOn: Statement { "passed_by LIKE \("% \(Self.literal(person)) %") ESCAPE '\\'" }
    private var able: Statement { unable.isEmpty ? "1 = 1" : "category NOT IN \(list: unable)" }
    private var wanted: [Statement] {
        unwanted.map { "' ' || subjects || ' ' NOT LIKE \("% \($0.rawValue) %")" }
    }

    /// Text that LIKE takes for itself.
    private static func literal(_ text: String) -> String {
        String(text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
    }
}
