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
    var condition: Statement {
        let conditions: [Statement] =
            [
                unable.isEmpty ? "allocated_to = 'pool'" : "allocated_to = 'pool' AND category NOT IN \(list: unable)",
                "passed_by NOT LIKE \("% \(Self.literal(person)) %") ESCAPE '\\'",
            ] + unwanted.map { "' ' || subjects || ' ' NOT LIKE \("% \($0.rawValue) %")" }
        return .joined(conditions, by: " AND ")
    }

    /// Text that LIKE takes for itself.
    private static func literal(_ text: String) -> String {
        String(text.flatMap { "%_\\".contains($0) ? ["\\", $0] : [$0] })
    }
}
