import Foundation
import HTTPTypes
import Mail
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("What came with a message")
struct MessageFileTests {
    @Test("an attachment is a file to keep, and nothing that a browser could run")
    func attachment() async throws {
        let (office, reference) = try await Self.office()
        let ledger = try await office.ledger(of: reference)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let page = try await visitor.get("/enquiries/\(reference)")
        let link = try #require(page.links.first { $0.contains("/attachments/") && $0.hasSuffix("/3") })
        let reply = try await visitor.get(link)
        #expect(reply.status == .ok)
        #expect(reply.text == "<script>alert(3)</script>")
        #expect(reply.headers[.contentType] == "application/octet-stream")
        #expect(reply.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"") == true)
        #expect(reply.headers[.contentDisposition]?.contains("/") == false)
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[.contentSecurityPolicy] == "sandbox; default-src 'none'")
        #expect(try await visitor.get("/enquiries/\(reference)/messages/\(ledger)/attachments/4").status == .notFound)
    }

    @Test("the message as it came is given out byte for byte")
    func raw() async throws {
        let (office, reference) = try await Self.office()
        let ledger = try await office.ledger(of: reference)
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office)
            .get("/enquiries/\(reference)/messages/\(ledger)/raw")
        #expect(reply.text == (try Self.letter()))
        #expect(reply.headers[.contentDisposition]?.contains("\(reference)-\(ledger).eml") == true)
    }

    @Test("the designed view runs nothing and loads nothing, and has a policy of its own")
    func designed() async throws {
        let (office, reference) = try await Self.office()
        let ledger = try await office.ledger(of: reference)
        let reply = try await Visitor.signedIn(WebOffice.cora, at: office)
            .get("/enquiries/\(reference)/messages/\(ledger)/html")
        let policy = try #require(reply.headers[.contentSecurityPolicy])
        for part in ["sandbox;", "default-src 'none'", "img-src data:", "form-action 'none'", "frame-ancestors 'self'"]
        {
            #expect(policy.contains(part))
        }
        #expect(!policy.contains("allow-"))
        for hostile in ["<script", "onclick", "<form", "<input", "pictures.example/seen", "background="] {
            #expect(!reply.text.contains(hostile), "\(hostile) got through")
        }
        #expect(reply.text.contains("county court ledgers"))
        #expect(reply.text.contains("src=\"data:image/png;base64,"))
        #expect(reply.text.components(separatedBy: "src=\"data:").count == 2, "the drawing is a program, not a picture")
    }

    @Test("the page says how many pictures were not fetched, and frames the message without any leave")
    func frame() async throws {
        let (office, reference) = try await Self.office()
        let ledger = try await office.ledger(of: reference)
        let visitor = try await Visitor.signedIn(WebOffice.cora, at: office)
        let plain = try await visitor.get("/enquiries/\(reference)")
        #expect(!plain.text.contains("<iframe"))
        #expect(plain.links.contains("/enquiries/\(reference)?designed=\(ledger)#message-\(ledger)"))
        let page = try await visitor.get("/enquiries/\(reference)?designed=\(ledger)")
        #expect(page.words.contains("3 pictures on other machines were not fetched"))
        #expect(page.text.contains(" sandbox referrerpolicy=\"no-referrer\"></iframe>"))
    }

    @Test("only pixels are pictures")
    func pictures() {
        #expect(InlinePictures.type(of: Array("GIF89a…".utf8)) == "image/gif")
        #expect(InlinePictures.type(of: Array("RIFF0000WEBPVP8 ".utf8)) == "image/webp")
        #expect(InlinePictures.type(of: Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)) == nil)
        #expect(InlinePictures.type(of: []) == nil)
    }

    @Test("a file name cannot leave its folder, hide, or disguise itself")
    func names() {
        #expect(FileLabel.cleaned("../../etc/passwd") == "etcpasswd")
        #expect(FileLabel.cleaned(".bashrc") == "bashrc")
        #expect(FileLabel.cleaned("evil\u{202E}gpj.exe") == "evilgpj.exe")
        #expect(FileLabel.cleaned("a\r\nb\"c.txt") == "abc.txt")
        let long = FileLabel.cleaned(String(repeating: "x", count: 300) + ".pdf")
        #expect(long.count == 120)
        #expect(long.hasSuffix(".pdf"))
    }

    @Test("sizes are told as file managers do")
    func sizes() {
        #expect(ByteCount(1).inWords == "1 byte")
        #expect(ByteCount(999).inWords == "999 bytes")
        #expect(ByteCount(1_499).inWords == "1 kB")
        #expect(ByteCount(999_499).inWords == "999 kB")
        #expect(ByteCount(999_500).inWords == "1.0 MB")
        #expect(ByteCount(3_240_000).inWords == "3.2 MB")
    }

    private static func letter() throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/designed.eml")
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    private static func office() async throws -> (WebOffice, EnquiryReference) {
        let office = try await WebOffice()
        return (office, try #require(try await office.receive(try letter()).first))
    }
}
