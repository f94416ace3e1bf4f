/// Somebody who works in the office.
package struct Person: Hashable, Sendable {
    /// In small letters; the person's name everywhere in the record.
    package let email: String
    package let name: String
    package let role: Role
    /// Codes of the kit's skills; nil means all of them.
    package let skills: Set<String>?
    /// Names of the inboxes they serve; nil means all of them.
    package let inboxes: Set<String>?
    /// Whether the account is switched off.
    package let disabled: Bool

    package init(
        email: String,
        name: String,
        role: Role,
        skills: Set<String>? = nil,
        inboxes: Set<String>? = nil,
        disabled: Bool = false
    ) {
        self.email = email.lowercased()
        self.name = name
        self.role = role
        self.skills = skills
        self.inboxes = inboxes
        self.disabled = disabled
    }

    /// The same person with their account switched off.
    package var switchedOff: Person {
        Person(email: email, name: name, role: role, skills: skills, inboxes: inboxes, disabled: true)
    }

    /// Whether they have the skill a category asks for; nil asks for none.
    package func can(_ skill: String?) -> Bool {
        guard let skill, let skills else { return true }
        return skills.contains(skill)
    }

    /// Whether they serve an inbox.
    package func serves(_ inbox: String) -> Bool {
        inboxes?.contains(inbox) ?? true
    }

    /// Whether enquiries are suggested to them: managers and administrators direct, they do not answer.
    package var answers: Bool { !disabled && (role == .colleague || role == .coordinator) }
}
