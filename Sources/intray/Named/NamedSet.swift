import ArgumentParser
import QueueStore
import Triage

struct NamedSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Name the people for a restricted category, in the place of all who were named.",
        discussion: """
            One of them at least must be a coordinator or an administrator: what comes in waits for triage, and nobody \
            else would see it. Nothing is changed while somebody holds an enquiry that they could not see any more.
            """
    )

    @Argument(help: "The category's code.")
    var category: String
    @Argument(help: "E-mail addresses.")
    var emails: [String]
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let category = try desk.restricted(category)
        try desk.allowNaming(for: category.code)
        let people = try emails.map { try desk.active($0) }
        guard people.contains(where: { $0.role.triages }) else {
            throw CommandFailure(
                """
                Name a coordinator or an administrator among them: what comes in waits for triage, and nobody else \
                would see it. Nothing was changed.
                """
            )
        }
        let named = Set(people.map(\.email))
        try await desk.workspace.store.write { session in
            try desk.guardingWhatIsHeld(in: session) { try session.name(named, for: category.code) }
            let listed = named.sorted().joined(separator: ", ")
            try desk.note("named", "“\(category.code)” is for \(listed)", in: session)
        }
        if desk.json { return Output.json(JSON(category, named: named)) }
        Output.line("Enquiries of “\(category.code)” are for \(desk.readers(of: category, named: named)) alone.")
    }
}
