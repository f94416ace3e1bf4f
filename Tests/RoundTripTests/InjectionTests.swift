import Correspondence
import Foundation
import Mail
import QueueStore
import Testing
import Triage

/// Every field that a person or a mail can fill, with everything that might begin a header, a command or a mail.
@Suite("Nothing typed or received becomes more than text")
struct InjectionTests {
    static let hostile = [
        "x\r\nBcc: spy@evil.test", "x\nBcc: spy@evil.test", "x\rBcc: spy@evil.test", "x\r\n\r\nHello, a new body",
        "x\u{0}y", "x\u{85}Bcc: spy@evil.test", "x\u{2028}Bcc: spy@evil.test", "x\u{2029}y", "\u{202E}gnp.exe",
        "=?utf-8?q?x=0D=0ABcc:=20spy@evil.test?=", "=?utf-8?b?eA0KQmNjOiBzcHlAZXZpbC50ZXN0?=",
        "\" <spy@evil.test>, \"", "a, b; c", "(comment", "<spy@evil.test>", "\\\" \\\\",
        "x\r\n.\r\nMAIL FROM:<spy@evil.test>",
        "x\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<b>", String(repeating: "long ", count: 400),
        String(repeating: "ŵ", count: 1_500), "From spy", "\t \u{B} \u{C} x",
    ]

    /// The headers a mail of ours has; no others, and none twice.
    private static let known: Set = [
        "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references", "mime-version",
        "content-type", "content-transfer-encoding", "content-language", "content-disposition",
    ]

    private func check(_ mail: Int64, in office: MailOffice, _ recipients: Set<String>, _ told: String) async throws {
        let bytes = try await office.bytes(of: mail)
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 }, "\(told): not ASCII")
        #expect(lines.allSatisfy { !$0.utf8.contains(10) && !$0.utf8.contains(13) }, "\(told): a bare line end")
        #expect(lines.allSatisfy { $0.utf8.count <= 998 }, "\(told): a line is too long")
        let head = lines.prefix { !$0.isEmpty }
        let names = head.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") }.map {
            $0.prefix { $0 != ":" }.lowercased()
        }
        #expect(Set(names).count == names.count, "\(told): \(names)")
        #expect(Set(names).isSubset(of: Self.known), "\(told): \(names)")
        #expect(Set(try await office.mail(mail).recipients.map(\.address)) == recipients, "\(told)")
        let read = Message.parse(bytes)
        #expect(Set((read.to + read.cc).map { $0.address.lowercased() }) == recipients, "\(told)")
        #expect(read.from.count == 1 && read.from.first?.address == office.address, "\(told)")
        #expect(!read.subject.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "\(told)")
    }

    @Test(
        "subject, text, names and files of what people write",
        arguments: ["subject", "text", "name", "file", "type"]
    )
    func written(_ field: String) async throws {
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        for evil in Self.hostile {
            let told = "\(field) “\(evil.prefix(40).debugDescription)”"
            let mail = try? await office.write(
                field == "text" ? "Dear Ann,\n\(evil)" : "Dear Ann,",
                to: field == "name" ? ["\(evil) <ann@home.test>"] : ["ann@home.test"],
                on: reference,
                subject: field == "subject" ? evil : "Your enquiry",
                files: field == "file" || field == "type"
                    ? [(field == "file" ? evil : "a.txt", field == "type" ? evil : "text/plain", Array("x".utf8))] : []
            )
            // A name that is no part of any address may be refused; everything else is written down as text.
            guard let mail else {
                #expect(["name", "type", "file"].contains(field), "\(told) is refused")
                continue
            }
            try await check(mail, in: office, ["ann@home.test"], told)
            let read = Message.parse(try await office.bytes(of: mail))
            #expect(read.text.contains("Dear Ann,"), "\(told)")
        }
    }

    @Test("an address that is more than an address is refused", arguments: ["to", "cc"])
    func addresses(_ field: String) async throws {
        let office = try await MailOffice()
        let reference = try await office.take(Letters.first())
        // Some are addresses, odd as they look.
        let fine = ["=?utf-8?b?eA0KQmNjOiBzcHlAZXZpbC50ZXN0?=", "\t \u{B} \u{C} x"]
        for evil in Self.hostile where !evil.contains("<") && !fine.contains(evil) {
            await #expect(throws: ReplyFault.self, "\(evil.prefix(40).debugDescription)") {
                try await office.write(
                    "Dear Ann,",
                    to: field == "to" ? ["ann@\(evil)"] : ["ann@home.test"],
                    cc: field == "cc" ? ["\(evil)@home.test"] : [],
                    on: reference
                )
            }
        }
        #expect(try await office.outbox().isEmpty)
    }

    @Test("what a mail says of itself goes into our answer and our acknowledgement as text", arguments: [true, false])
    func received(_ isEncoded: Bool) async throws {
        for evil in Self.hostile {
            let office = try await MailOffice(acknowledges: true)
            let word =
                isEncoded
                ? "=?utf-8?B?\(Data(evil.utf8).base64EncodedString())?="
                : evil.replacing("\r\n", with: "\r\n ").replacing("\u{0}", with: "")
            let letter = """
                From: \(word) <ann@home.test>
                Reply-To: \(word) <spy@evil.test>
                To: office@arl.test
                Subject: \(word)
                Message-ID: <a\(evil.utf8.count)"\\\(isEncoded ? "" : "\r\n ")x@home.test>
                References: <\(word.prefix(100))> <b@home.test>
                Date: \(Letters.date)
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                \(evil)
                """
            let reference = try await office.take(letter)
            let told = "received “\(evil.prefix(40).debugDescription)”"
            let address = try await office.enquiry(reference).from.address
            guard address == "ann@home.test" else { continue }
            let answer = try await office.write("Dear Ann,", to: [address], on: reference)
            try await check(answer, in: office, [address], told)
            for mail in try await office.outbox() where mail.kind == .acknowledgement {
                let bytes = String(decoding: try await office.bytes(of: mail.id), as: UTF8.self)
                #expect(mail.recipients.map(\.address) == [address], "\(told)")
                #expect(!bytes.components(separatedBy: "\r\n").contains { $0.lowercased().hasPrefix("bcc") }, "\(told)")
                let subjects = ["Your enquiry", "Eich ymholiad", "Eich ymholiad / Your enquiry"]
                #expect(
                    subjects.map { "Re: [\(reference)] \($0)" }.contains(Message.parse(Array(bytes.utf8)).subject),
                    "\(told)"
                )
            }
        }
    }
}
