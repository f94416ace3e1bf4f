import ArgumentParser
import QueueStore
import Triage

struct CorrespondentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correspondent",
        abstract: "What the office knows of somebody who writes to it: show it, or write it down.",
        discussion: """
            Without an option you see the record, the documents that show for whom they may act, and their enquiries. \
            What is given takes the place of what was known; "" takes it out. Adjustments are what they need to deal \
            with the office, in their words: large print, a call in the afternoon.

            A document is written down once it was seen: --authority "Jane Roe" --kind "signed form of authority" \
            --with ENQ-2026-000123, with --expires where it ends.
            """
    )

    @Argument(help: "Their e-mail address, or what stands in its place.")
    var address: String
    @OptionGroup(title: "What is known") var changes: CorrespondentChanges
    @OptionGroup(title: "A document of authority") var authority: AuthorityOptions
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let (change, document) = (changes.change, authority.document(of: address, on: desk.today))
        if !change.isEmpty || document != nil { try await desk.write(change, document: document, of: address) }
        let address = address
        let file = try await desk.store.read { try CorrespondentFile(address, for: desk, in: $0) }
        if acting.data.json { return Output.json(file.json(desk)) }
        for line in file.lines(desk) { Output.line(line) }
    }
}
