import ArgumentParser
import QueueStore
import Triage

struct NamedList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The restricted categories and who is named for each."
    )

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let categories = desk.restrictedCategories
        let named = desk.staff.named
        if acting.data.json { return Output.json(.array(categories.map { JSON($0, named: named[$0.code]) })) }
        guard !categories.isEmpty else { return Output.line("This office has no category for named people only.") }
        for category in categories {
            Output.line(
                "\(category.code) (\(category.name)): \(desk.readers(of: category, named: named[category.code]))."
            )
        }
    }
}
