import QueueStore
import Triage

/// An account as it was typed, whether it can be taken or not.
struct AccountForm: Sendable {
    var name: String
    var role: String
    var hasAllSkills: Bool
    var skills: Set<String>
    var servesAll: Bool
    var inboxes: Set<String>

    init(_ person: Person) {
        name = person.name
        role = person.role.rawValue
        hasAllSkills = person.skills == nil
        skills = person.skills ?? []
        servesAll = person.inboxes == nil
        inboxes = person.inboxes ?? []
    }

    init(_ fields: FormFields) {
        name = fields["name"] ?? ""
        role = fields["role"] ?? ""
        hasAllSkills = fields["skills"] != "only"
        skills = Set(fields.all("skill"))
        servesAll = fields["inboxes"] != "only"
        inboxes = Set(fields.all("inbox"))
    }

    /// Somebody new.
    static let empty = AccountForm(FormFields())

    /// What was typed, as the desk takes it.
    ///
    /// - Parameters:
    ///   - known: the inboxes there are; one that somebody served before stays.
    /// - Throws: what the desk refuses, or `Unfinished.Wrong`.
    func account(email: String, _ desk: OfficeDesk, _ known: KnownInboxes) throws -> Person {
        guard let role = Role(rawValue: role) else {
            throw Unfinished.Wrong(field: "role", description: "Choose what they do here.")
        }
        let before = desk.staff.person(email)?.inboxes ?? []
        if !servesAll { for inbox in inboxes.subtracting(before).sorted() { try known.check(inbox) } }
        return try desk.account(
            email: email,
            name: name,
            role: role,
            skills: hasAllSkills ? .all : .only(skills),
            inboxes: servesAll ? .all : .only(inboxes)
        )
    }
}

/// What an account can be given.
struct AccountChoices: Sendable {
    let skills: [Kit.Skill]
    /// The busiest first.
    let inboxes: [String]

    static func read(
        _ session: any Session,
        _ context: DecisionContext,
        configured: [String]
    ) throws -> AccountChoices {
        AccountChoices(
            skills: context.kit.skills,
            inboxes: try KnownInboxes.read(in: session, configured: configured).names
        )
    }
}
