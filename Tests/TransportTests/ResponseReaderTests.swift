import Foundation
import Testing

@testable import Transport

@Suite("Responses of an IMAP server")
struct ResponseReaderTests {
    private static let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "Fixtures/responses.txt"
    )

    /// The fixture with CRLF, as servers send it. Its literals are counted for that.
    private static func wire() throws -> [UInt8] {
        try String(contentsOf: fixture, encoding: .utf8).replacing("\n", with: "\r\n").bytes
    }

    private static func responses(_ source: ChunkedSource) throws -> [IMAPResponse] {
        let reader = ResponseReader(source: source)
        var all: [IMAPResponse] = []
        while true {
            do throws(WireError) { all.append(try reader.next()) } catch {
                if error == .endOfStream { return all }
                throw error
            }
        }
    }

    private static func one(_ text: String, _ limits: ResponseReader.Limits = .init()) throws -> IMAPResponse {
        let reader = ResponseReader(source: ChunkedSource(text))
        reader.limits = limits
        return try reader.next()
    }

    @Test("every response of the fixture is understood")
    func fixture() throws {
        let all = try Self.responses(ChunkedSource(try Self.wire(), sizes: [Int.max, Int.max]))
        #expect(all.count == 21)
        #expect(all[1] == .exists(18))
        #expect(all[3] == .status(StatusLine(kind: .ok, rest: "[UIDVALIDITY 3857529045] UIDs valid".bytes)))
        #expect(all[5] == .other("LIST"))
        var first = FetchItems()
        (first.uid, first.size, first.flags, first.internalDate) = (4_827, 4_286, ["\\Seen"], 837_596_665)
        #expect(all[7] == .fetch(first))
        var second = FetchItems()
        (second.uid, second.bodies) = (4_828, ["": .bytes("A004 OK done".bytes)])
        #expect(all[8] == .fetch(second))
        var third = FetchItems()
        (third.uid, third.bodies) = (
            5, ["1.MIME": .bytes("short \\ body".bytes), "TEXT": .bytes([]), "HEADER": .bytes("hi".bytes)]
        )
        #expect(all[9] == .fetch(third))
        #expect(all[11] == .search(UIDSet([2, 3, 6])))
        #expect(all[12] == .search(UIDSet()))
        #expect(all[13] == .search(UIDSet([7, 8])))
        #expect(all[14] == .search(UIDSet(Array(4...18) + [21, 28])))
        #expect(all[15] == .search(UIDSet()))
        #expect(all[16] == .expunge(5))
        #expect(all[18] == .continuation)
        #expect(all[19] == .tagged("in7", StatusLine(kind: .no, rest: "[TRYCREATE] no such mailbox".bytes)))
    }

    @Test("however the bytes are cut on the way, the responses are the same")
    func everyCut() throws {
        let wire = try Self.wire()
        let whole = try Self.responses(ChunkedSource(wire, sizes: [wire.count]))
        #expect(try Self.responses(ChunkedSource(wire, sizes: repeatElement(1, count: wire.count + 1))) == whole)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<300 {
            let sizes = (0..<wire.count).map { _ in Int.random(in: 1...40, using: &generator) }
            #expect(try Self.responses(ChunkedSource(wire, sizes: sizes)) == whole)
        }
        for cut in 1..<wire.count {
            #expect(try Self.responses(ChunkedSource(wire, sizes: [cut, wire.count])) == whole)
        }
    }

    @Test("a stream that ends anywhere is an end of stream and nothing else")
    func everyEnd() throws {
        let wire = try Self.wire()
        for end in 0..<wire.count {
            // The reader answers with what was complete; the rest is the end of the stream, which `responses` expects.
            _ = try Self.responses(ChunkedSource(Array(wire[..<end]), sizes: [Int.max, Int.max]))
        }
    }

    @Test("random and damaged bytes are refused or read, and never end the process")
    func fuzz() throws {
        let wire = try Self.wire()
        var generator = SeededGenerator(seed: 11)
        var refused = 0
        for round in 0..<4_000 {
            var bytes = wire
            if round % 4 == 0 {
                bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
            } else {
                for _ in 0..<8 {
                    let place = Int.random(in: 0..<bytes.count, using: &generator)
                    bytes[place] = UInt8.random(in: 0...255, using: &generator)
                }
            }
            do { _ = try Self.responses(ChunkedSource(bytes, sizes: [Int.max, Int.max])) } catch { refused += 1 }
        }
        #expect(refused > 100)
    }

    @Test("a line beyond the limit is refused")
    func giantLine() {
        let line = "* OK " + String(repeating: "a", count: 2 << 20) + "\r\n"
        #expect(throws: WireError.malformed("a response longer than 1048576 bytes")) { try Self.one(line) }
    }

    @Test("a body beyond the limit is read past and its size told")
    func largeBody() throws {
        var limits = ResponseReader.Limits()
        limits.body = 10
        let reader = ResponseReader(
            source: ChunkedSource("* 1 FETCH (BODY[] {11}\r\n0123456789X UID 9)\r\n* 2 EXISTS\r\n")
        )
        reader.limits = limits
        var items = FetchItems()
        (items.uid, items.bodies) = (9, ["": .omitted(11)])
        #expect(try reader.next() == .fetch(items))
        #expect(try reader.next() == .exists(2))
    }

    @Test("lists within lists beyond the limit are read past, and the rest of the response is kept")
    func deepLists() throws {
        let deep = String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)
        let response = try Self.one("* 1 FETCH (BODYSTRUCTURE \(deep) UID 9)\r\n")
        var items = FetchItems()
        (items.uid, items.structure) = (9, .tooComplex)
        #expect(response == .fetch(items))
    }

    @Test("a search over 500,000 scattered UIDs is longer than a line may be and is understood all the same")
    func longSearch() throws {
        let uids = (0..<500_000).map { UInt32($0 * 3 + 1) }
        let text = "* SEARCH " + uids.map(String.init).joined(separator: " ") + "\r\n"
        guard case .search(let found) = try Self.one(text) else {
            Issue.record("not a search")
            return
        }
        #expect(found == UIDSet(uids))
    }

    @Test(
        "what breaks the grammar is refused",
        arguments: [
            "* 1 FETCH UID 5\r\n", "* 1 FETCH (UID)\r\n", "* 1 FETCH (UID 5\r\n", "* 1 FETCH (UID 99999999999)\r\n",
            "* 1 FETCH (BODY[] {99999999999999999999}\r\n", "* 1 FETCH (BODY[] {x}\r\n",
            "* 1 FETCH (BODY[] \"a\r\nb\")\r\n",
            "* 1 FETCH (FLAGS ))\r\n", "* 1 FETCH (FLAGS ((\r\n", "* SEARCH 1 x\r\n", "* ESEARCH UID ALL 1:\r\n",
            "* 99999999999 EXISTS\r\n", "* 1 FETCH (UID 5) x\r\n",
        ]
    )
    func broken(_ text: String) {
        #expect(throws: WireError.self) { try Self.one(text) }
    }

    @Test("a line that no response begins like is told apart, not guessed at")
    func unrecognised() throws {
        #expect(try Self.one("HTTP/1.1 400 Bad Request\r\n") == .unrecognised("HTTP/1.1 400 Bad Request"))
        #expect(try Self.one("\r\n") == .unrecognised(""))
    }

    @Test("tokens are those of RFC 3501 section 4")
    func tokens() throws {
        let reader = ResponseReader(source: ChunkedSource("(\\Seen \"a \\\"b\" {2}\r\n)( ~{1+}\r\nx ~y NIL)\r\n"))
        var tokens: [IMAPToken] = []
        while tokens.last != .endOfLine { tokens.append(try reader.nextToken()) }
        #expect(
            tokens == [
                .open, .atom("\\Seen".bytes), .quoted("a \"b".bytes), .literal(")(".bytes), .literal("x".bytes),
                .atom("~y".bytes), .atom("NIL".bytes), .close, .endOfLine,
            ]
        )
    }
}
