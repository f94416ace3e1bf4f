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
        let (category, named) = try await desk.setNamed(emails, for: category)
        if acting.data.json { return Output.json(JSON(category, named: named)) }
        Output.line("Enquiries of “\(category.code)” are for \(desk.readers(of: category, named: named)) alone.")
    }
}
