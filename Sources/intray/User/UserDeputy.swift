import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct UserDeputy: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deputy",
        abstract: "Show or say who acts for somebody while they are away.",
        discussion: """
            In those days a deputy has what is allocated to the other on their own list, pulls from it and acts on it; \
            it stays allocated where it is. A deputy sees no restricted enquiry that they are not named for.
            """
    )

    @Argument(help: "The e-mail address of whoever is away.")
    var email: String
    @Option(help: ArgumentHelp("Who acts for them.", valueName: "email"))
    var deputy: String?
    @Option(help: ArgumentHelp("The first day.", valueName: "date"), transform: CivilDate.given)
    var first: CivilDate?
    @Option(help: ArgumentHelp("The last day.", valueName: "date"), transform: CivilDate.given)
    var last: CivilDate?
    @Flag(help: "End every such arrangement.")
    var none = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if none, deputy != nil || first != nil || last != nil {
            throw ValidationError("--none ends what there is: leave out the rest.")
        }
        guard (deputy == nil) == (first == nil), (deputy == nil) == (last == nil) else {
            throw ValidationError("Say who acts and when: --deputy EMAIL --first DATE --last DATE.")
        }
        if let first, let last, last < first {
            throw ValidationError("--last lies before --first: check the two days.")
        }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let principal = try desk.known(email)
        if none {
            try await desk.removeDeputies(of: principal.email)
            return show([], of: principal, desk)
        }
        guard let deputy, let first, let last else { return show(desk.deputies(of: principal), of: principal, desk) }
        let deputies = try await desk.addDeputy(of: principal.email, deputy, first: first, last: last)
        show(deputies, of: principal, desk)
    }

    private func show(_ found: [Deputy], of principal: Person, _ desk: OfficeDesk) {
        if acting.data.json { return Output.json(.array(found.map { JSON($0) })) }
        guard !found.isEmpty else { return Output.line("Nobody acts for \(principal.name).") }
        for deputy in found {
            let span = Words.span(deputy.first, deputy.last)
            Output.line("\(desk.name(deputy.deputy)) acts for \(principal.name) \(span).")
        }
    }
}

extension JSON {
    fileprivate init(_ deputy: Deputy) {
        self = [
            "email": .string(deputy.principal),
            "deputy": .string(deputy.deputy),
            "first": .string(deputy.first.description),
            "last": .string(deputy.last.description),
        ]
    }
}
