import ArgumentParser
import QueueStore
import Triage

struct PostSet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Make a post, or change its name and holders.",
        discussion: "What is left out stays as it is. Who is named with --holder takes the place of all who held it."
    )

    @Argument(help: "A short word: small letters, digits and hyphens.")
    var code: String
    @Option(help: "What the post is called.")
    var name: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Who holds it: one address or several.", valueName: "email")
    )
    var holder: [String] = []
    @Flag(help: "Nobody holds it any more.")
    var vacant = false
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard OfficeDesk.isPostCode(code) else {
            throw ValidationError("\(OfficeDesk.Refused.noPostCode(code))")
        }
        guard !vacant || holder.isEmpty else { throw ValidationError("A post is vacant or has holders: not both.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let holders = vacant || !holder.isEmpty ? holder : nil
        let post = try await desk.setPost(code, name: name, holders: holders)
        if acting.data.json { return Output.json(JSON(post)) }
        let names = Words.list(post.holders.map { desk.name($0) }.sorted())
        Output.line("The post “\(post.code)” (\(post.name)) is \(names.isEmpty ? "vacant" : "held by \(names)").")
    }
}
