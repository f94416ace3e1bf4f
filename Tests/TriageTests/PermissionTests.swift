import Testing
import Triage

/// Who may do what, written out.
struct Right: CustomTestStringConvertible {
    let command: EnquiryCommand
    let roles: Set<Role>

    var testDescription: String { command.name }

    static let all: [Right] = [
        Right(command: .triage(category: "library", to: .pool), roles: [.administrator, .coordinator]),
        Right(command: .allocate(to: .pool), roles: [.administrator, .coordinator]),
        Right(command: .discard, roles: [.administrator, .coordinator]),
        Right(command: .close(.discarded, evidence: nil), roles: [.administrator, .coordinator]),
        Right(command: .begin, roles: [.administrator, .coordinator, .colleague]),
        Right(command: .close(.supplied, evidence: nil), roles: [.administrator, .coordinator, .colleague]),
        Right(command: .note("Rang them."), roles: [.administrator, .coordinator, .colleague, .manager]),
    ]
}

@Suite("Permissions")
struct PermissionTests {
    @Test("each role may do what the office says and nothing else", arguments: Right.all, Role.allCases)
    func matrix(_ right: Right, _ role: Role) throws {
        let office = try SmallOffice()
        let person = Person(email: "rhys@office.example", name: "Rhys Hale", role: role)
        let enquiry = try office.enquiry(in: .allocated)
        let allowed = right.roles.contains(role)
        #expect(Permission.allows(right.command, role) == allowed)
        if allowed {
            #expect(try !enquiry.decide(right.command, office.context(person)).isEmpty)
        } else {
            #expect(throws: Refusal.notAllowed(command: right.command.name, role: role)) {
                try enquiry.decide(right.command, office.context(person))
            }
        }
    }

    @Test("the operator of the machine and Intray itself are not refused by role")
    func operators() throws {
        let office = try SmallOffice()
        for command in Sample.commands {
            #expect(try !office.enquiry(in: .allocated).decide(command, office.context(nil)).isEmpty)
        }
    }
}
