import Correspondence
import Testing
import Triage

@Suite("Signed names of enquiries")
struct ReplyTokenTests {
    private let token = ReplyToken(key: Array(repeating: 7, count: 32))
    private let reference = EnquiryReference(year: 2026, number: 123)

    @Test("what was signed is read back, whatever the domain")
    func roundTrip() {
        let identifier = token.messageID(for: reference, unique: "0abc9", domain: "arl.example")
        #expect(identifier.hasPrefix("intray-2026-000123-0abc9-") && identifier.hasSuffix("@arl.example"))
        #expect(token.enquiry(in: identifier) == reference)
        #expect(token.enquiry(in: identifier.replacing("@arl.example", with: "@relay.example")) == reference)
        let large = EnquiryReference(year: 2031, number: 1_234_567)
        #expect(token.enquiry(in: token.messageID(for: large, unique: "x", domain: "a.example")) == large)
    }

    @Test("no other enquiry's name can be put in its place, and nothing can be changed")
    func forged() {
        let identifier = token.messageID(for: reference, unique: "0abc9", domain: "arl.example")
        #expect(token.enquiry(in: identifier.replacing("000123", with: "000124")) == nil)
        #expect(token.enquiry(in: identifier.replacing("0abc9", with: "0abc8")) == nil)
        let other = ReplyToken(key: Array(repeating: 8, count: 32))
        #expect(other.enquiry(in: identifier) == nil)
        let local = identifier.prefix { $0 != "@" }
        for place in local.indices {
            var changed = Array(identifier)
            let at = local.distance(from: local.startIndex, to: place)
            changed[at] = changed[at] == "a" ? "b" : "a"
            #expect(token.enquiry(in: String(changed)) == nil, "changed at \(at)")
        }
    }

    @Test(
        "what is no token is none",
        arguments: [
            "", "@", "intray-", "intray-2026-000123@x", "intray-2026-000123-a-@x", "intray-2026-000123-a-!!!!@x",
            "ENQ-2026-000123@x", "CAF+abc@mail.example.com", "intray-\(String(repeating: "a", count: 500))@x",
        ]
    )
    func noToken(_ text: String) {
        #expect(token.enquiry(in: text) == nil)
    }
}
