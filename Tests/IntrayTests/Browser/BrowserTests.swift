import Foundation
import Testing

/// The site in Debian's Chromium, on offices that the program itself serves.
@Suite("In a browser", .enabled(if: Browser.isThere, "Chromium or .build/browser is missing: run Scripts/bootstrap"))
struct BrowserTests {
    /// Invented mail to an office, which the demo uses as well.
    private static let invented = repository.appending(path: "Scripts/demo-mail")
    private static let hostile = repository.appending(path: "Tests/MailTests/Fixtures/hostile-html")
    private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized

    @Test("no page keeps anybody out: axe finds nothing, nothing reaches over the edge")
    func everywhere() async throws {
        try await ServedOffice.start(mail: Self.invented).walk("everywhere")
    }

    @Test("hostile mail runs nothing and loads nothing")
    func hostile() async throws {
        let mails = try FileManager.default.contentsOfDirectory(atPath: Self.hostile.path).count { $0.hasSuffix(".eml") }
        #expect(mails >= 60)
        try await ServedOffice.start(mail: Self.hostile).walk("hostile", "\(mails)")
    }
}
