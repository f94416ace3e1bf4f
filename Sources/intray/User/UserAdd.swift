import ArgumentParser
import QueueStore
import Triage

struct UserAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add somebody, or change all but the password of somebody with the same address.",
        discussion: """
            A change is refused while somebody holds restricted enquiries that they could not see any more. Without \
            --as, the operator of the machine adds them; a coordinator adds all but administrators.
            """
    )

    @Option(help: "Their e-mail address.")
    var email: String
    @Option(help: "Their name.")
    var name: String
    @Option(help: "administrator, coordinator, colleague or manager.")
    var role: Role
    @Option(
        help: ArgumentHelp(
            "What they can do: “all”, or skill codes of the kit; what is not said stays as it was, for somebody new all.",
            valueName: "all|code,…"
        )
    )
    var skills: String?
    @Option(
        help: ArgumentHelp(
            "The inboxes they serve: “all”, or names; what is not said stays as it was.",
            valueName: "all|name,…"
        )
    )
    var inboxes: String?
    @Flag(help: "Read a password from standard input.")
    var passwordStdin = false
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        guard OfficeDesk.isAddress(email) else {
            throw ValidationError("\(OfficeDesk.Refused.noAddress(email))")
        }
        let desk = try await OfficeDesk.open(acting)
        let person = try desk.account(
            email: email,
            name: name,
            role: role,
            skills: skills.map(Self.extent),
            inboxes: inboxes.map(Self.extent)
        )
        let hash = passwordStdin ? try await Password.hashFromInput(for: person) : nil
        try await desk.save(person, passwordHash: hash)
        if acting.data.json { return Output.json(JSON(person)) }
        Output.line("\(person.name) <\(person.email)> works here as \(person.role.rawValue).")
    }

    private static func extent(_ text: String) -> OfficeDesk.Extent {
        text == "all" ? .all : .only(Set(text.split { $0 == "," || $0 == " " }.map(String.init)))
    }
}

extension Role: ExpressibleByArgument {}

extension JSON {
    init(_ person: Person) {
        self = [
            "email": .string(person.email),
            "name": .string(person.name),
            "role": .string(person.role.rawValue),
            "skills": person.skills.map { .strings($0.sorted()) } ?? .string("all"),
            "inboxes": person.inboxes.map { .strings($0.sorted()) } ?? .string("all"),
            "disabled": .bool(person.disabled),
        ]
    }
}
