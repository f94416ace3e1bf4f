import Foundation
import Ingest
import QueueStore
import Testing
import WorkingTime

@Suite("Maildir as a source")
struct MaildirSourceTests {
    private func maildir(in office: TestOffice, _ letters: [String: String]) throws -> URL {
        let folder = office.folder.appending(path: "Maildir")
        for part in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(at: folder.appending(path: part), withIntermediateDirectories: true)
        }
        for (file, letter) in letters {
            try letter.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }
        return folder
    }

    private func source(_ office: TestOffice, _ folder: URL, after: SourceSettings.After = .leave) -> MaildirSource {
        let settings = SourceSettings(name: "local", inbox: "arl", after: after)
        let (store, now) = (office.store, office.now)
        return MaildirSource(settings, path: folder.path, zone: office.zone, clock: { now }) { keys in
            try await store.read { try $0.knownKeys(among: keys, source: "local") }
        }
    }

    @Test("both folders are read, answered mail comes in closed, and flags changing later make nothing new")
    func reads() async throws {
        let office = try await TestOffice()
        let folder = try maildir(
            in: office,
            ["new/1.a": Letters.letter("a"), "cur/2.b:2,S": Letters.letter("b"), "cur/3.c:2,RS": Letters.letter("c")]
        )
        let local = source(office, folder)
        #expect(try await office.ingester.poll(local).created == 3)
        #expect(try await office.open().count == 2)
        try FileManager.default.moveItem(
            at: folder.appending(path: "new/1.a"),
            to: folder.appending(path: "cur/1.a:2,S")
        )
        #expect(try await office.ingester.poll(local).fetched == 0)
        #expect(try await local.keys().sorted() == ["1.a", "2.b", "3.c"])
    }

    @Test("kept mail is marked or moved when the office says so")
    func after() async throws {
        let office = try await TestOffice()
        let folder = try maildir(in: office, ["new/1.a": Letters.letter("a"), "cur/2.b:2,F": Letters.letter("b")])
        #expect(try await office.ingester.poll(source(office, folder, after: .seen)).created == 2)
        let marked = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "cur").path)
        #expect(Set(marked) == ["1.a:2,S", "2.b:2,FS"])
        try Letters.letter("c").write(to: folder.appending(path: "new/3.c"), atomically: true, encoding: .utf8)
        #expect(try await office.ingester.poll(source(office, folder, after: .move("Done"))).created == 1)
        let moved = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: ".Done/cur").path)
        #expect(moved == ["3.c:2,"])
    }

    @Test("a folder that is no Maildir is said to be none")
    func none() async throws {
        let office = try await TestOffice()
        let error = await #expect(throws: FileSourceError.self) {
            _ = try await office.ingester.poll(source(office, office.folder))
        }
        #expect(error.map { "\($0)" }?.contains("is no Maildir") == true)
    }
}

@Suite("Positions, keys and windows")
struct IMAPBookkeepingTests {
    @Test("what a step says is read back")
    func steps() {
        for after in [SourceSettings.After.seen, .move("A/B c")] {
            #expect(after.serverStep.map(SourceSettings.After.init(serverStep:)) == after)
        }
        #expect(SourceSettings.After.leave.serverStep == nil)
    }

    @Test("the text without quotations is what the message itself says")
    func newest() {
        #expect(NewestText.of("Yes.\n> Will you?\n> Please.\nThanks") == "Yes.\nThanks\n")
        #expect(NewestText.of("No quotation") == "No quotation")
    }
}
