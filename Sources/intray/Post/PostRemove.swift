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
        let post = try await desk.removePost(code)
        if acting.data.json { return Output.json(JSON(post)) }
        Output.line("The post “\(post.code)” (\(post.name)) is taken away.")
    }
}
