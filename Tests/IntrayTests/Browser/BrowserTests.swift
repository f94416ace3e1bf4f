import Foundation
import Testing

/// The site in Debian's Chromium, on offices that the program itself serves. One browser at a time: several would wait for
/// each other on a small machine.
@Suite(
    "In a browser",
    .serialized,
    .enabled(if: Browser.isThere, "Chromium or .build/browser is missing: run Scripts/bootstrap")
)
struct BrowserTests {
    /// Invented mail to an office, which the demo uses as well.
    private static let invented = repository.appending(path: "Scripts/demo-mail")
    private static let hostile = repository.appending(path: "Tests/MailTests/Fixtures/hostile-html")
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized

    @Test("each desk gets through its day, from sign-in to the last click")
    func day() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("day")
    }

    @Test("without JavaScript the day is the same")
    func plain() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("plain")
    }

    @Test("without a mouse everything is reached, and the focus is always seen")
    func keyboard() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("keyboard")
    }

    @Test("two coordinators at once see each other's work and lose nothing of their own")
    func together() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("together")
    }

    @Test("no page keeps anybody out: axe finds nothing, nothing reaches over the edge")
    func everywhere() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("everywhere")
    }

    @Test("an office without any mail keeps nobody out either")
    func empty() async throws {
        try await ServedOffice.start().walk("everywhere", "empty")
    }

    @Test(
        "an answer is written, looked at by another, called back, stopped and sent",
        .enabled(if: OfficePost.isAvailable)
    )
    func answer() async throws {
        let post = try OfficePost()
        try await ServedOffice.start(post: post).walk("answer", post.letters.path, post.sent.path)
    }

    @Test("hostile mail runs nothing and loads nothing")
    func hostile() async throws {
        let mails = try FileManager.default.contentsOfDirectory(atPath: Self.hostile.path).count {
            $0.hasSuffix(".eml")
        }
        #expect(mails >= 60)
        try await ServedOffice.start(mail: Self.hostile).walk("hostile", "\(mails)")
    }
}
