import ArgumentParser
import QueueStore
import Triage

struct Similar: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find answered enquiries most like one, whose answers can be used again.",
        discussion: """
            Most alike first, by the words that few other enquiries have. With --twice: other enquiries that ask the \
            very same, open ones too, so that nobody answers twice; “intray merge” joins them.
            """
    )

    @Argument(help: "The reference.")
    var reference: EnquiryReference
    @Flag(help: "The same request sent again.")
    var twice = false
    @Option(help: "At most so many.")
    var limit = 5
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let (reference, twice, limit, person) = (reference, twice, limit, desk.person)
        let found = try await desk.store.read { session in
            twice
                ? Array(try session.sameRequest(as: reference, viewer: person).prefix(limit))
                : try session.similar(to: reference, viewer: person, limit: limit)
        }
        try await desk.store.noteOperatorReading("similar", of: found, viewer: desk.person, now: desk.now)
        FoundEnquiries(found, desk).show(
            none: twice ? "Nobody sent the same request again." : "No answered enquiry is much like it.",
            json: acting.data.json
        )
    }
}
