import Foundation
import Testing

@testable import Web

@Suite("A message on paper")
struct PrintedMessageTests {
    @Test("a message that is shown as it was designed is printed in its plain words, once")
    func printed() async throws {
        let office = try await WebOffice()
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/designed.eml")
        let letter = try String(contentsOf: file, encoding: .utf8)
        let reference = try #require(try await office.receive(letter).first)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let plain = try await visitor.get("/enquiries/\(reference)")
        let address = try #require(plain.links.first { $0.contains("?designed=") }).split(separator: "#")[0]
        let designed = try await visitor.get(String(address))

        let said = try #require(Self.said(plain.text).first)
        #expect(Self.said(designed.text) == [said])
        #expect(said.utf8.count > 100)
        #expect(designed.text.contains("<div class=\"print-only\"><div class=\"said"))
        #expect(!plain.text.contains("<div class=\"print-only\"><div class=\"said"))
        // The frame and what is said about it stay on the screen.
        #expect(designed.text.contains("<div class=\"stack tight no-print\">"))
        #expect(!plain.text.contains("<iframe"))
    }

    /// The words of each message of a page, with their markup.
    private static func said(_ text: String) -> [String] {
        text.components(separatedBy: "<div class=\"said").dropFirst()
            .compactMap { $0.components(separatedBy: "</div>").first }
    }
}
