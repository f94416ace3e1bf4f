import ArgumentParser
import QueueStore
import Triage

struct UserDisable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable",
        abstract: "Switch an account off. What it holds stays allocated until somebody gives it to another.",
        discussion: """
            It is refused while they hold restricted enquiries, which nobody else might see, while nobody else who is \
            named for a category triages it, or when they are the only administrator.
            """
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let gone = try await desk.switchOff(email)
        let (person, open) = (gone.person, gone.open)
        if acting.data.json { return Output.json(JSON(person).adding([("open", .number(open))])) }
        Output.line("The account of \(person.name) <\(person.email)> is switched off.")
        for post in gone.vacated {
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
