import ArgumentParser
import Classifier
import QueueStore
import Triage
import WorkingTime

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
        let address = address.lowercased()
        if !changes.isEmpty || authority.isGiven {
            if let person = desk.person, person.role == .manager {
                throw Refusal.notAllowed(command: "write down what is known of correspondents", role: person.role)
            }
            try await write(address, desk)
        }
        let page = try await CorrespondentPage.read(address, desk)
        if desk.json { return Output.json(page.json) }
        for line in page.lines { Output.line(line) }
    }

    private func write(_ address: String, _ desk: OfficeDesk) async throws {
        let (changes, document) = (changes, try authority.document(of: address, on: desk.today))
        try await desk.workspace.store.write { session in
            if !changes.isEmpty {
                let before = try session.correspondent(address) ?? CorrespondentRecord(address: address)
                try session.save(changes.applied(to: before), by: desk.actor, at: desk.now)
                let what = Words.list(changes.given)
                // The journal cannot be erased, so nobody outside the office is named in it.
                try desk.note("correspondent", "the record of a correspondent was changed: \(what)", in: session)
            }
            if let document, let enquiry = document.enquiry {
                guard try session.isVisible(enquiry, to: desk.person) else {
                    throw StoreError.noSuchEnquiry("\(enquiry)")
                }
                try session.add(document, by: desk.actor)
                try desk.note("authority", "a document of authority was written down", in: session)
            }
        }
    }
}
