import Mail
import Testing

@Suite("Addresses that mail can be sent to")
struct DeliverableAddressTests {
    @Test(
        "an address is written as every mail server takes it",
        arguments: [
            ("ann@example.org", "ann@example.org"), (" ann@example.org\n", "ann@example.org"),
            ("Ann.O'Neill+x@Example.ORG", "Ann.O'Neill+x@Example.ORG"), ("a@localhost", "a@localhost"),
            ("ann@tŷ.cymru", "ann@xn--t-foa.cymru"), ("ann@bücher.example", "ann@xn--bcher-kva.example"),
            ("ann@Ｅxample.org", "ann@example.org"),
            ("a..b.@docomo.example", "\"a..b.\"@docomo.example"),
            ("\"john smith\"@example.org", "\"john smith\"@example.org"),
            ("\"a\\\"b@c\"@example.org", "\"a\\\"b@c\"@example.org"),
        ] as [(String, String?)]
    )
    func written(address: String, expected: String?) {
        #expect((try? DeliverableAddress(address).text) == expected)
    }

    @Test(
        "what cannot be written to is refused with what to do about it",
        arguments: [
            ("", .incomplete), ("ann", .incomplete), ("@example.org", .incomplete), ("ann@", .incomplete),
            ("siân@example.org", .foreignName), ("ann bevan@example.org", .badName), ("a,b@example.org", .badName),
            ("a\r\nRCPT TO:<x@y>@example.org", .badName), ("\"a\"b\"@example.org", .badName),
            ("<ann@example.org", .badName), ("ann@example.org>", .badDomain), ("ann@exam ple.org", .badDomain),
            ("ann@example..org", .badDomain), ("ann@-example.org", .badDomain), ("ann@exa\u{200B}mple.org", .badDomain),
            ("ann@cafe\u{301}.example", .badDomain), ("ann@exam\0ple.org", .badDomain), ("ann@[127.0.0.1]", .machine),
            ("ann@[IPv6:::1]", .machine), ("ann@127.0.0.1", .machine),
            (String(repeating: "a", count: 65) + "@example.org", .tooLong),
            ("a@" + String(repeating: "example.", count: 40) + "org", .tooLong),
        ] as [(String, DeliverableAddress.Fault.Reason)]
    )
    func refused(address: String, reason: DeliverableAddress.Fault.Reason) {
        let fault = #expect(throws: DeliverableAddress.Fault.self) { try DeliverableAddress(address) }
        #expect(fault?.reason == reason && fault?.address == address)
        let words = fault?.description ?? ""
        #expect(words.hasSuffix(".") && words.utf8.count < 400 && !words.contains { $0.isNewline })
    }

    @Test("whatever is typed, what is written can end no command, and is written again as it is")
    func hostile() {
        var texts = HostileTexts(seed: 9)
        var random = SplitMix(state: 4)
        var written = 0
        for _ in 0..<20_000 {
            let letters = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                UInt8.random(in: 0x20...0x7E, using: &random)
            }
            let local =
                Bool.random(using: &random) ? "a\(String(decoding: letters, as: UTF8.self))b" : texts.text(most: 2)
            let typed = local + "@" + (Bool.random(using: &random) ? "example.org" : texts.text(most: 2))
            guard let address = try? DeliverableAddress(typed) else { continue }
            written += 1
            #expect(address.text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && address.text.utf8.count <= 254)
            #expect((try? DeliverableAddress(address.text)) == address)
            let read = Message.parse(Array("To: <\(address.text)>, <next@example.org>\r\n\r\n".utf8)).to.map(\.address)
            #expect(read.count == 2 && read.last == "next@example.org")
            #expect((try? DeliverableAddress(read[0])) == address, "\(typed)")
        }
        #expect(written > 500)
    }
}
