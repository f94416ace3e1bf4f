import ArgumentParser
import Triage

struct PostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Posts that several people share.",
        discussion: """
            Two part-timers who share a job hold one post: enquiries are given to the post (“--to post:CODE”), and \
            whoever of its holders is there acts. An act-by date is then the last day on which any of them works.
            """,
        subcommands: [PostList.self, PostSet.self, PostRemove.self]
    )
}

extension JSON {
    init(_ post: Post) {
        self = [
            "code": .string(post.code), "name": .string(post.name), "holders": .strings(post.holders.sorted()),
        ]
    }
}
