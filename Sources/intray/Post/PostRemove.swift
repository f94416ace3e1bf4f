import ArgumentParser
import QueueStore
import Triage

struct PostRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a post away. What it holds is given to somebody else first."
    )

    @Argument(help: "The post.")
    var code: String
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        try desk.allow("change posts")
        guard let post = desk.staff.post(code.lowercased()) else { throw Refusal.unknownPost(code.lowercased()) }
        let allocation = Allocation.post(post.code).description
        try await desk.workspace.store.write { session in
            let open = try session.openEnquiries(allocatedTo: [allocation])
            guard open.isEmpty else {
                throw CommandFailure(
                    """
                    The post “\(post.code)” holds \(Words.count(open.count, "open enquiry", "open enquiries")): give them \
                    on first with “intray allocate --from \(allocation) --to EMAIL”.
                    """
                )
            }
            _ = try session.removePost(post.code)
            try desk.note("post", "the post “\(post.code)” (\(post.name)) was taken away", in: session)
        }
        if desk.json { return Output.json(JSON(post)) }
        Output.line("The post “\(post.code)” (\(post.name)) is taken away.")
    }
}
