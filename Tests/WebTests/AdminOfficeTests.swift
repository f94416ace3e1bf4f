import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage
import WorkingTime

@testable import Web

@Suite("Administration of the office")
struct AdminOfficeTests {
    private static func kit(_ office: WebOffice) async throws -> Kit {
        let stored = try #require(try await office.store.read { try $0.kit() })
        return try Kit(yaml: stored.yaml)
    }

    private static func journal(_ office: WebOffice) async throws -> [JournalEntry] {
        try await office.store.read { try $0.journal(limit: 20) }
    }

    static let pages = [
        "/admin/categories", "/admin/new-category", "/admin/categories/media", "/admin/kit", "/admin/kit.yaml",
        "/admin/calendars", "/admin/sources", "/admin/quarantine", "/admin/ledger", "/admin/journal", "/admin/audit",
        "/admin/audit/events.jsonl",
    ]

    @Test("every page is for administrators alone", arguments: pages)
    func access(_ path: String) async throws {
        let office = try await WebOffice()
        for person in WebOffice.people {
            let reply = try await Visitor.signedIn(person, at: office).get(path)
            #expect(reply.status == (person.role == .administrator ? .ok : .forbidden), "\(person.email) \(path)")
        }
    }

    // MARK: - Calendars

    @Test("the holidays of a year are shown with where they are kept")
    func holidays() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: WebOffice())
        let reply = try await visitor.get("/admin/calendars?year=2026")
        #expect(reply.words.contains("Friday 25 December 2026"))
        #expect(reply.words.contains("the whole United Kingdom"))
        #expect(reply.words.contains("as it came with Intray"))
    }

    @Test("a file that is none is refused, and what was pasted stays")
    func notHolidays() async throws {
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: WebOffice())
        let reply = try await visitor.post("/admin/calendars", [("document", "<html>not it</html>")])
        #expect(reply.status == .unprocessableContent)
        #expect(reply.words.contains("The file is not complete JSON"))
        #expect(reply.text.contains("&lt;html&gt;not it"))
    }

    @Test(
        "where dates would move earlier, it asks before it changes anything",
        arguments: EarlierDates.allCases
    )
    func earlier(_ choice: EarlierDates) async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let shipped = HolidayCalendar.shipped
        let longer = try Self.document(shipped, adding: "2026-10-16")
        let first = try await visitor.post("/admin/calendars", [("document", longer)])
        #expect(first.words.contains("The bank holidays are in force"))

        let reference = try #require(try await office.receive(Letter.loan).first)
        let due = try await office.enquiry(reference).clocks.map(\.due)
        let asked = try await visitor.post("/admin/calendars", [("document", try Self.document(shipped, adding: nil))])
        #expect(asked.words.contains("Some due dates would move earlier"))
        #expect(asked.links.contains("/enquiries/\(reference)"))
        #expect(try await office.enquiry(reference).clocks.map(\.due) == due)

        let said = try await visitor.post(
            "/admin/calendars",
            [("document", try Self.document(shipped, adding: nil)), ("earlier", choice.rawValue)]
        )
        #expect(said.words.contains("The bank holidays are in force"))
        let now = try await office.enquiry(reference).clocks.map(\.due)
        #expect((now == due) == (choice == .keep))
    }

    private static func document(_ calendar: HolidayCalendar, adding day: String?) throws -> String {
        let divisions = Division.allCases.map { division in
            var events = calendar.holidays(in: division).map { (title: $0.title, date: $0.date.description) }
            if let day { events.append((title: "Extra", date: day)) }
            let list = events.sorted { $0.date < $1.date }.map { event in
                let title = event.title.replacing("\"", with: "")
                return "{\"title\":\"\(title)\",\"date\":\"\(event.date)\",\"notes\":\"\",\"bunting\":false}"
            }
            return
                "\"\(division.rawValue)\":{\"division\":\"\(division.rawValue)\",\"events\":[\(list.joined(separator: ","))]}"
        }
        return "{" + divisions.joined(separator: ",") + "}"
    }

    // MARK: - Sources

    @Test("a source says how it fares and what to do")
    func sources() async throws {
        let office = try await WebOffice()
        let now = office.now
        try await office.store.write { session in
            try session.noteSuccess(of: "arl", at: now.adding(seconds: -7_200))
            try session.noteFailure("mail.example refused to sign in arl. Check the password.", of: "arl", at: now)
        }
        try await office.receive(Letter.court)
        let configured = [
            DescribedSource(
                name: "arl",
                kind: .imap,
                inbox: "arl",
                place: "INBOX at mail.example:993",
                patience: 86_400
            ),
            DescribedSource(name: "portal", kind: .webhook, inbox: "web", place: "/hooks/portal", patience: 1_800),
        ]
        let model = try await office.store.read {
            try SourcesModel.read($0, configured: configured, viewer: WebOffice.ada)
        }
        #expect(model.rows.map { $0.state(at: now) } == [.failing, .unread])
        #expect(model.former.map(\.name) == ["test"])
        #expect(model.former.first?.arrivals?.newest == now)
        let reader = Person(email: "x@office.example", name: "X", role: .administrator, inboxes: ["web"])
        let theirs = try await office.store.read { try SourcesModel.read($0, configured: configured, viewer: reader) }
        #expect(theirs.rows.map(\.name) == ["portal"] && theirs.former.isEmpty)
    }

    // MARK: - Quarantine

    /// A mail whose body is announced in an encoding that nobody knows.
    private static let unreadable = "\u{1}\u{0}\u{2}<script>alert(1)</script>\u{7F}"

    @Test("quarantined mail is shown as text that does nothing, and read again")
    func quarantine() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reference = try #require(try await office.receive(Self.unreadable).first)
        try #require(try await office.enquiry(reference).quarantine != nil)
        let list = try await visitor.get("/admin/quarantine")
        #expect(list.words.contains("1 in quarantine"))
        #expect(list.links.contains("/admin/quarantine/\(reference)"))

        let raw = try await visitor.get("/admin/quarantine/\(reference)")
        #expect(raw.status == .ok)
        #expect(!raw.text.contains("<script>alert"))
        #expect(raw.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        let file = try #require(raw.links.first { $0.hasPrefix("/admin/quarantine/\(reference)/messages/") })
        let download = try await visitor.get(file)
        #expect(download.headers[.contentType] == "text/plain; charset=utf-8")
        #expect(download.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        #expect(download.headers[.xContentTypeOptions] == "nosniff")
        #expect(download.bytes == Array(Self.unreadable.utf8))

        let again = try await visitor.submit("/admin/quarantine/\(reference)/retry")
        #expect(again.words.contains("could still not be understood"))
        let all = try await visitor.submit("/admin/quarantine/retry")
        #expect(all.words.contains("1 was read again, 0 of them understood now."))
        #expect(try await Self.journal(office).filter { $0.kind == "quarantine" }.count == 2)
    }

    @Test("bytes that are no text are shown as numbers, others as they are")
    func raw() {
        #expect(RawMail(Array("Subject: a\r\n\r\nb\u{1B}[2J".utf8)).text == "Subject: a\n\nb.[2J")
        let binary = RawMail([UInt8](repeating: 0, count: RawMail.longestDump + 1))
        #expect(binary.isCut && binary.text.utf8.filter { $0 == 0x0A }.count == RawMail.longestDump / 16)
        let dump = RawMail([0, 1, 2, 0x41, 0xFF])
        #expect(dump.isDump)
        #expect(dump.text == "000000  00 01 02 41 ff " + String(repeating: " ", count: 34) + "...A.\n")
        let long = RawMail([UInt8](repeating: 0x41, count: RawMail.longest + 1))
        #expect(long.isCut && long.text.utf8.count == RawMail.longest)
    }

    @Test("mail that was never in quarantine is not shown there, not even beside mail that was")
    func understood() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reference = try #require(try await office.receive(Letter.court).first)
        let ledger = try #require(try await office.store.read { try $0.conversation(of: reference) }.first?.ledger)
        #expect(try await visitor.get("/admin/quarantine/\(reference)").status == .notFound)
        #expect(try await visitor.get("/admin/quarantine/\(reference)/messages/\(ledger)").status == .notFound)
        let quarantined = try #require(try await office.receive(Self.unreadable).first)
        #expect(try await visitor.get("/admin/quarantine/\(quarantined)").status == .ok)
        #expect(try await visitor.get("/admin/quarantine/\(quarantined)/messages/\(ledger)").status == .notFound)
    }

    @Test("an administrator whose inboxes do not include it sees no trace of quarantined mail")
    func hiddenQuarantine() async throws {
        let office = try await WebOffice()
        let other = Person(email: "other@office.example", name: "Olwen", role: .administrator, inboxes: ["library"])
        try await office.store.write { try $0.save(other) }
        let reference = try #require(try await office.receive(Self.unreadable).first)
        let visitor = try await Visitor.signedIn(other, at: office)
        #expect(try await visitor.get("/admin/quarantine").words.contains("Nothing is in quarantine."))
        #expect(try await visitor.get("/admin/quarantine/\(reference)").status == .notFound)
        #expect(try await visitor.post("/admin/quarantine/\(reference)/retry").status == .notFound)
        let arrivals = try await visitor.get("/admin/ledger")
        #expect(arrivals.words.contains("No arrival is like this."))
        #expect(!arrivals.text.contains("\(reference)"))
        #expect(try await visitor.get("/admin/audit/events.jsonl").bytes.isEmpty)
    }

    // MARK: - The record

    @Test("arrivals come newest first, and are found by the beginning of their key")
    func ledger() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let references = try await office.receive(Letter.court, Letter.loan)
        let reply = try await visitor.get("/admin/ledger")
        let places = references.compactMap { reply.text.range(of: "/enquiries/\($0)")?.lowerBound }
        #expect(places.count == 2 && places[0] > places[1])
        #expect(reply.words.contains("2 became an enquiry"))

        let key = try await office.store.read { session in
            var keys: [String] = []
            try session.ledger(limit: nil) { keys.append($0.key) }
            return keys[0]
        }
        let found = try await visitor.get("/admin/ledger?key=\(key.prefix(13))&disposition=enquiry")
        #expect(found.links.contains("/enquiries/\(references[0])"))
        #expect(!found.links.contains("/enquiries/\(references[1])"))
        #expect(try await visitor.get("/admin/ledger?disposition=machine").words.contains("No arrival is like this."))
    }

    @Test("what somebody may not see is not named in the journal, the arrivals and the export")
    func unseen() async throws {
        let office = try await WebOffice()
        let kit = try await Self.kit(office)
        let restricted = try #require(kit.categories.first { $0.audience == .named })
        let reference = try #require(try await office.receive(Letter.court).first)
        try await office.act(
            .triage(category: restricted.code, to: .person(WebOffice.cora.email)),
            on: reference,
            as: WebOffice.cora
        )
        let now = office.now
        try await office.store.write { session in
            try session.run(
                "INSERT INTO named_person (category, email) VALUES (\(restricted.code), \(WebOffice.cora.email))"
            )
            try session.note("read", "list open: \(reference)", by: .operatorOfMachine, at: now)
        }
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        for path in ["/admin/journal", "/admin/ledger", "/admin/audit/events.jsonl", "/admin/categories"] {
            #expect(!(try await visitor.get(path).text.contains("\(reference)")), "\(path)")
        }
        #expect(try await visitor.get("/admin/journal").words.contains("(an enquiry that you may not see)"))
    }

    @Test("the journal is filtered by kind and goes on behind a page")
    func journal() async throws {
        let office = try await WebOffice()
        let now = office.now
        try await office.store.write { session in
            for number in 1...60 {
                try session.note("kit", "change \(number).", by: .person(WebOffice.ada.email), at: now)
            }
            try session.note("calendar", "other", by: .operatorOfMachine, at: now)
        }
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let first = try await visitor.get("/admin/journal?kind=kit")
        #expect(first.words.contains("change 60.") && !first.words.contains("change 10."))
        #expect(first.words.contains("Ada Wynn"))
        let next = try #require(first.links.first { $0.contains("before=") })
        #expect(try await visitor.get(next).words.contains("change 10."))
        #expect(!first.words.contains("calendar other"))
    }

    @Test("a verification tells how much it checked, and what does not hold")
    func audit() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let reference = try #require(try await office.receive(Letter.loan).first)
        let whole = try await visitor.post("/admin/audit")
        #expect(whole.words.contains("The record is whole"))
        #expect(whole.words.contains("event"))
        let export = try await visitor.get("/admin/audit/events.jsonl")
        #expect(export.text.hasPrefix("{\"ref\":\"\(reference)\",\"sequence\":1,"))
        #expect(export.text.hasSuffix("}\n"))
        let exports = try await Self.journal(office).filter { $0.kind == "export" }
        #expect(exports.map(\.actor) == [.person(WebOffice.ada.email)])

        _ = try await office.store.write {
            try $0.run("UPDATE event SET actor = 'mallory' WHERE enquiry_id = \(reference.id)")
        }
        let broken = try await visitor.post("/admin/audit")
        #expect(broken.words.contains("The record is not whole"))
        #expect(broken.links.contains("/enquiries/\(reference)"))
    }
}
