import ArgumentParser
import QueueStore
import Triage

struct PostList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The posts and who holds them.")

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let posts = desk.staff.posts
        if acting.data.json { return Output.json(.array(posts.map { JSON($0) })) }
        guard !posts.isEmpty else { return Output.line("No posts yet: make one with “intray post set”.") }
        var table = Table("post", "name", "held by")
        for post in posts {
            let holders = Words.list(post.holders.map { desk.name($0) }.sorted())
            table.add(post.code, post.name, holders.isEmpty ? "nobody" : holders)
        }
        table.print()
    }
}
