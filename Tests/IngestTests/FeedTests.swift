import Crypto
import Foundation
import Ingest
import QueueStore
import TestSupport
import Testing
import Transport
import Triage
import WorkingTime

@Suite("A feed as a source")
struct FeedTests {
    private func enquiry(_ items: String...) async throws -> (TestOffice, [EnquirySummary], IngestCounts) {
        let office = try await TestOffice()
        let feed = try ScriptedFeed(["/feed": .init(items: items)])
        let counts = try await office.ingester.poll(try feed.source(office))
        return (office, try await office.open(), counts)
    }

    private func keys(_ office: TestOffice) async throws -> [String] { try await office.ledger().map(\.key) }

    @Test("a text becomes an enquiry with its sender, subject, words and moment of receipt")
    func text() async throws {
        let item = #"""
            {"id":"p-1","received_at":"2026-10-10T09:30:00+01:00","from":"Siân Tŵr <sian@example.cymru>",
             "subject":"Benthyciad\r\nBcc: evil@example.org","text":"Line one — £5\r\nLine two\n"}
            """#
        let (office, open, counts) = try await enquiry(item)
        #expect(counts.created == 1)
        let one = try #require(open.first)
        #expect(one.subject == "Benthyciad  Bcc: evil@example.org")
        #expect(one.from.name == "Siân Tŵr" && one.from.address == "sian@example.cymru")
        #expect(one.receivedAt == Instant("2026-10-10T08:30:00Z"))
        #expect(one.inbox == "arl")
        #expect(try await office.texts(of: one.reference) == ["Line one — £5\nLine two\n"])
        #expect(try await keys(office) == ["p-1"])
    }

    @Test("a raw message is kept byte for byte")
    func raw() async throws {
        let letter = Array(Letters.letter("raw", subject: "As it was").utf8)
        let encoded = Data(letter).base64EncodedString(options: .lineLength76Characters)
            .replacingOccurrences(of: "\r\n", with: "\\r\\n")
        let (office, open, _) = try await enquiry(#"{"id":7,"received_at":"2026-10-12T07:00:00Z","raw":"\#(encoded)"}"#)
        #expect(open.first?.subject == "As it was")
        #expect(try await keys(office) == ["7"])
        #expect(try await office.ledger().map(\.sha256) == [Array(SHA256.hash(data: letter))])
    }

    @Test("without a moment of receipt, or with one that cannot be, the moment of fetching counts, and that is said")
    func receipt() async throws {
        let times = [
            "", #""received_at":"2027-01-01T00:00:00Z","#, #""received_at":"12/10/2026 09:00","#,
            #""received_at":null,"#,
        ]
        for time in times {
            let (office, open, counts) = try await enquiry(
                #"{"id":"p",\#(time)"from":"a@example.org","subject":"S","text":"t"}"#
            )
            #expect(counts.created == 1 && counts.quarantined == 0)
            #expect(open.first?.receivedAt == office.now)
            let kept = try await office.store.read { [raws = office.store.raws] session in
                try session.keptMessages(of: try #require(open.first).reference, raws: raws)
            }
            #expect(String(decoding: try #require(kept.first).bytes, as: UTF8.self).contains("\r\nComments: "))
        }
    }

    @Test("an item that is not as it should be becomes an enquiry in quarantine and holds up no other")
    func garbage() async throws {
        let (office, open, counts) = try await enquiry(
            #"{"id":"none","subject":"Nothing in it"}"#,
            #"{"id":"base64","raw":"this is *no* base64","subject":"Bad raw"}"#,
            #"{"id":"types","subject":5,"from":["x"],"text":"Still readable"}"#,
            #"{"id":"surrogate","subject":"S","text":"\ud800"}"#,
            #"{"id":"both","raw":"%%%","text":"The words are here"}"#,
            ScriptedFeed.item("good")
        )
        #expect(counts.created == 1 && counts.quarantined == 5)
        let aside = open.filter { $0.quarantine != nil }
        #expect(aside.count == 5)
        #expect(try await Set(keys(office)) == ["none", "base64", "types", "surrogate", "both", "good"])
        let bad = try #require(aside.first { $0.subject == "Bad raw" })
        #expect(bad.quarantine?.contains("no base64") == true)
        #expect(try await office.texts(of: bad.reference).first?.contains("this is *no* base64") == true)
        let texts = try await withThrowingTaskGroup(of: [String].self) { group in
            for one in aside { group.addTask { try await office.texts(of: one.reference) } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(texts.contains { $0.contains("Still readable") && $0.contains("“subject” is no text") })
        #expect(texts.contains { $0.contains("The words are here") && $0.contains("%%%") })
        #expect(aside.allSatisfy { !$0.clocks.isEmpty })
    }

    @Test("items without an id are reported with their place, again until they are mended; the others are kept")
    func nameless() async throws {
        let office = try await TestOffice()
        let items = [
            ScriptedFeed.item("a"), #"{"text":"who am I?"}"#, "null", "[1]", #"{"id":1.5,"text":"x"}"#,
            ScriptedFeed.item("b"),
        ]
        let feed = try ScriptedFeed(["/feed": .init(items: items, etag: "1")])
        for _ in 1...2 {
            let error = await #expect(throws: FeedError.self) {
                _ = try await office.ingester.poll(try feed.source(office))
            }
            #expect(error?.description.contains("item 2 on page 1") == true)
            #expect(error?.description.contains("item 5 on page 1") == true)
            #expect(try await keys(office) == ["a", "b"])
            #expect(try await office.open().count == 2)
        }
        feed.set("/feed", .init(items: [ScriptedFeed.item("a"), ScriptedFeed.item("c")], etag: "2"))
        #expect(try await office.ingester.poll(try feed.source(office)).created == 1)
    }

    @Test("an item larger than max-size is kept in part and set aside, as text and as a message")
    func large() async throws {
        let office = try await TestOffice()
        let long = String(repeating: "Please. ", count: 400_000)
        let letter = Letters.letter("large", subject: "A large letter", body: long)
        let feed = try ScriptedFeed([
            "/feed": .init(items: [
                #"{"id":"text","subject":"A large text","text":"\#(long)"}"#,
                #"{"id":"raw","raw":"\#(Data(letter.utf8).base64EncodedString())"}"#, ScriptedFeed.item("small"),
            ])
        ])
        let settings = SourceSettings(name: "portal", inbox: "arl", maxSize: 2 << 20)
        let counts = try await office.ingester.poll(try feed.source(office, settings))
        #expect(counts.created == 1 && counts.quarantined == 2)
        for one in try await office.open() where one.quarantine != nil {
            #expect(one.quarantine?.contains("max-size") == true)
            #expect(one.subject.hasPrefix("A large"))
            let size = try #require(try await office.texts(of: one.reference).first).utf8.count
            #expect((1_000_000...(1 << 20)).contains(size))
        }
    }

    @Test("an id that comes twice is one enquiry; two items with the same words are two")
    func twice() async throws {
        let (office, open, counts) = try await enquiry(
            #"{"id":"a","from":"a@example.org","subject":"S","text":"the same"}"#,
            #"{"id":"b","from":"a@example.org","subject":"S","text":"the same"}"#,
            #"{"id":"a","from":"a@example.org","subject":"S","text":"changed"}"#
        )
        #expect(counts.created == 2 && counts.duplicate == 0)
        #expect(open.count == 2)
        #expect(try await keys(office) == ["a", "b"])
    }

    @Test("an id that is no fit key has a key that stays the same")
    func strangeIDs() async throws {
        let long = String(repeating: "i", count: 5_000)
        let items = [#"{"id":"a\u0000b","text":"1"}"#, #"{"id":"\#(long)","text":"2"}"#, #"{"id":"","text":"3"}"#]
        let office = try await TestOffice()
        let feed = try ScriptedFeed(["/feed": .init(items: items)])
        for _ in 1...2 {
            await #expect(throws: FeedError.self) { _ = try await office.ingester.poll(try feed.source(office)) }
            let keys = try await keys(office)
            #expect(keys.count == 2 && keys.allSatisfy { $0.hasPrefix("sha256:") && $0.utf8.count == 71 })
        }
    }

    @Test("what was received before the source's first day is left alone")
    func since() async throws {
        let office = try await TestOffice()
        let items = [
            ScriptedFeed.item("old", received: "2026-09-30T22:59:59Z"),
            ScriptedFeed.item("new", received: "2026-09-30T23:00:00Z"),
        ]
        let feed = try ScriptedFeed(["/feed": .init(items: items)])
        let settings = SourceSettings(name: "portal", inbox: "arl", since: CivilDate("2026-10-01"))
        let source = try feed.source(office, settings)
        #expect(try await office.ingester.poll(source).created == 1)
        #expect(try await keys(office) == ["new"])
        #expect(try await source.keys() == ["new"])
    }

}
