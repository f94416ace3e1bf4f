import ArgumentParser
import QueueStore
import Triage

struct UserDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Switch an account off. What it holds stays allocated until somebody gives it to another.",
        discussion: """
            It is refused while they hold restricted enquiries, which nobody else might see, or while nobody else who is \
            named for a category triages it.
            """
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let person = try desk.known(email)
        try desk.allow("switch accounts off")
        try desk.allowAdministrators(for: [person.role])
        let disabled = person.switchedOff
        try await desk.change(
            desk.allocations(of: person.email),
            kind: "user",
            detail: "the account of \(person.email) was switched off"
        ) { try $0.save(disabled) }
        try await report(disabled, desk)
    }

    private func report(_ person: Person, _ desk: OfficeDesk) async throws {
        let open = try await desk.workspace.store.read { try $0.openEnquiries(allocatedTo: [person.email]).count }
        if desk.json { return Output.json(JSON(person).adding([("open", .number(open))])) }
        Output.line("The account of \(person.name) <\(person.email)> is switched off.")
        for post in desk.staff.posts where post.holders == [person.email] {
            Output.line("The post “\(post.code)” has no other holder: name one with “intray post set”.")
        }
        guard open > 0 else { return }
        Output.line(
            """
            \(person.name) holds \(Words.count(open, "open enquiry", "open enquiries")) still: give \
            \(open == 1 ? "it" : "them") on with “intray allocate --from \(person.email) --to EMAIL”.
            """
        )
    }
}
