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
        let isWord = code.lowercased().utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard isWord, (1...40).contains(code.utf8.count) else {
            throw ValidationError("“\(code)” should be a short word of letters, digits and hyphens.")
        }
        guard !vacant || holder.isEmpty else { throw ValidationError("A post is vacant or has holders: not both.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        try desk.allow("change posts")
        let before = desk.staff.post(code.lowercased())
        guard let name = name ?? before?.name else {
            throw CommandFailure("There is no post “\(code.lowercased())” yet: say what it is called with --name.")
        }
        let holders = try holder.map { try desk.active($0).email }
        let kept = vacant ? [] : before?.holders ?? []
        let post = Post(code: code, name: name, holders: holder.isEmpty ? kept : Set(holders))
        let held = post.holders.isEmpty ? "nobody" : post.holders.sorted().joined(separator: ", ")
        try await desk.change(
            [Allocation.post(post.code).description],
            kind: "post",
            detail: "the post “\(post.code)” (\(post.name)) is held by \(held)"
        ) { try $0.save(post) }
        if desk.json { return Output.json(JSON(post)) }
        let names = Words.list(post.holders.map { desk.name($0) }.sorted())
        Output.line("The post “\(post.code)” (\(post.name)) is \(names.isEmpty ? "vacant" : "held by \(names)").")
    }
}
