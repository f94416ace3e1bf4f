import Testing
import Triage
import WorkingTime

/// Who may do what, written out.
struct Right: CustomTestStringConvertible {
    /// As in `Sample`.
    let name: String
    let command: EnquiryCommand
    let roles: Set<Role>
    /// Where the enquiry stands when it is tried.
    let state: EnquiryState

    var testDescription: String { name }

    private static let triagers: Set<Role> = [.administrator, .coordinator]
    private static let answerers: Set<Role> = [.administrator, .coordinator, .colleague]
    private static let everybody = Set(Role.allCases)

    private static let rows: [(String, Set<Role>, EnquiryState)] = [
        ("triage", triagers, .allocated), ("allocate", triagers, .allocated), ("begin", answerers, .allocated),
        ("hand back", answerers, .begun), ("pass on", answerers, .begun), ("wait", answerers, .begun),
        ("resume", answerers, .waiting), ("extend", answerers, .begun), ("redate", answerers, .begun),
        ("acknowledge", answerers, .begun), ("ask for review", answerers, .begun), ("approve", everybody, .inReview),
        ("send back", everybody, .inReview), ("correct", answerers, .begun), ("move", triagers, .begun),
        ("note", everybody, .begun), ("close", answerers, .begun), ("hand off", answerers, .begun),
        ("discard", triagers, .begun), ("restore", triagers, .closed), ("reopen", answerers, .closed),
        ("split", answerers, .begun), ("merge", triagers, .begun), ("absorb", triagers, .begun),
        ("undo", triagers, .begun), ("reply", answerers, .begun), ("call back a mail", answerers, .begun),
        ("put away a mail that did not arrive", answerers, .begun), ("keep open", answerers, .begun),
    ]

    static func all() throws -> [Right] {
        try rows.map { Right(name: $0.0, command: try Sample.command($0.0), roles: $0.1, state: $0.2) }
            + [
                Right(
                    name: "close as discarded",
                    command: .close(.discarded, evidence: nil),
                    roles: triagers,
                    state: .begun
                )
            ]
    }

    /// An enquiry on which the command can be given.
    func enquiry(of office: SmallOffice) throws -> Enquiry {
        var enquiry = try office.enquiry(in: state)
        if name == "restore" { enquiry.outcome = .discarded }
        enquiry.sent = [Sample.mail]
        enquiry.undelivered = [Sample.mail]
        enquiry.answeredOutside = [Sample.mail + 1]
        return enquiry
    }
}

/// Whose work it is, and who may do it.
struct Ownership: CustomTestStringConvertible {
    let allocation: Allocation?
    let person: Person
    let isTheirs: Bool

    var testDescription: String { "\(person.email) on what is allocated to \(allocation?.description ?? "nobody")" }

    static let all: [Ownership] = [
        Ownership(allocation: .person(SmallOffice.rhys.email), person: SmallOffice.rhys, isTheirs: true),
        Ownership(allocation: .person(SmallOffice.lena.email), person: SmallOffice.rhys, isTheirs: false),
        Ownership(allocation: .post("desk"), person: SmallOffice.rhys, isTheirs: true),
        Ownership(allocation: .post("desk"), person: SmallOffice.nell, isTheirs: false),
        Ownership(allocation: .post("vacant"), person: SmallOffice.rhys, isTheirs: false),
        Ownership(allocation: .person(SmallOffice.nell.email), person: SmallOffice.lena, isTheirs: true),
        Ownership(allocation: .person(SmallOffice.mona.email), person: SmallOffice.lena, isTheirs: false),
        Ownership(allocation: .pool, person: SmallOffice.rhys, isTheirs: false),
        Ownership(allocation: nil, person: SmallOffice.rhys, isTheirs: false),
    ]
}

@Suite("Permissions")
struct PermissionTests {
    @Test("every command has its row")
    func whole() throws {
        #expect(
            try Set(Right.all().map(\.name)).subtracting(["close as discarded"]) == Set(Sample.commands.map(\.name))
        )
    }

    @Test("each role may do what the office says and nothing else", arguments: try Right.all(), Role.allCases)
    func matrix(_ right: Right, _ role: Role) throws {
        let office = try SmallOffice()
        let isReview = right.state == .inReview
        let person = Person(email: isReview ? "zoe@office.example" : SmallOffice.rhys.email, name: "Z", role: role)
        let enquiry = try right.enquiry(of: office)
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
        for right in try Right.all() where right.name != "pass on" {
            let enquiry = try right.enquiry(of: office)
            #expect(try !enquiry.decide(right.command, office.context(nil)).isEmpty, "\(right.name)")
        }
    }

    @Test("a colleague does their own work, their post's, and that of whom they stand in for", arguments: Ownership.all)
    func ownWork(_ ownership: Ownership) throws {
        var office = try SmallOffice()
        let days = (office.zone.date(of: office.now), office.zone.date(of: office.now))
        let yesterday = days.0.adding(days: -1)
        office.staff = Staff(
            people: SmallOffice.people,
            posts: SmallOffice.posts,
            deputies: [
                Deputy(principal: "Nell@office.example", deputy: "Lena@office.example", first: days.0, last: days.1),
                Deputy(
                    principal: "mona@office.example",
                    deputy: "lena@office.example",
                    first: yesterday,
                    last: yesterday
                ),
            ]
        )
        let holdersWork = try Right.all().filter { $0.roles.contains(.colleague) && !$0.roles.contains(.manager) }
        #expect(holdersWork.count == 18)
        for right in holdersWork {
            var enquiry = try right.enquiry(of: office)
            enquiry.allocation = ownership.allocation
            let context = office.context(ownership.person)
            if ownership.isTheirs {
                #expect(try !enquiry.decide(right.command, context).isEmpty, "\(right.name)")
            } else {
                #expect(throws: Refusal.notYours(office.reference, ownership.allocation), "\(right.name)") {
                    try enquiry.decide(right.command, context)
                }
            }
        }
    }

    @Test("passing on is for whoever has it, whatever their role")
    func passingOn() throws {
        let office = try SmallOffice()
        #expect(throws: Refusal.notYours(office.reference, .person(SmallOffice.rhys.email))) {
            try office.enquiry(in: .begun).decide(.passOn, office.context(SmallOffice.cora))
        }
    }
}
