import ArgumentParser
import Ingest
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
        guard email.split(separator: "@").count == 2 else {
            throw ValidationError("“\(email)” is no e-mail address.")
        }
        let desk = try await OfficeDesk.open(acting)
        let before = desk.staff.person(email.lowercased())
        try desk.allow("add people")
        try desk.allowAdministrators(for: [role, before?.role].compactMap(\.self))
        let person = Person(
            email: email,
            name: name,
            role: role,
            skills: try skills.map { try checked($0, desk.office.kit) } ?? before?.skills,
            inboxes: inboxes.map(Self.codes) ?? before?.inboxes
        )
        let hash = passwordStdin ? try await Password.hashFromInput() : nil
        try await desk.change(
            desk.allocations(of: person.email),
            kind: "user",
            detail: "\(person.email) (\(person.name)) \(before == nil ? "was added" : "is") \(Self.described(person))"
        ) { session in
            try session.save(person)
            if let hash { _ = try session.save(passwordHash: hash, of: person.email) }
        }
        if desk.json { return Output.json(JSON(person)) }
        Output.line("\(person.name) <\(person.email)> works here as \(person.role.rawValue).")
    }

    /// “as colleague, skills library, all inboxes”, for the journal.
    private static func described(_ person: Person) -> String {
        let skills = person.skills.map { "skills " + $0.sorted().joined(separator: " ") } ?? "all skills"
        let inboxes = person.inboxes.map { "inboxes " + $0.sorted().joined(separator: " ") } ?? "all inboxes"
        return "as \(person.role.rawValue), \(skills), \(inboxes)"
    }

    private func checked(_ text: String, _ kit: Kit) throws -> Set<String>? {
        guard let codes = Self.codes(text) else { return nil }
        let known = kit.skills.map(\.code)
        for code in codes where !known.contains(code) {
            throw CommandFailure("The kit has no skill “\(code)”. Skills: \(known.joined(separator: ", ")).")
        }
        return codes
    }

    private static func codes(_ text: String) -> Set<String>? {
        text == "all" ? nil : Set(text.split { $0 == "," || $0 == " " }.map(String.init))
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
