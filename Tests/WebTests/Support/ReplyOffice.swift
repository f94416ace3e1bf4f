import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

/// An office in which Rhys answers one enquiry.
struct ReplyOffice {
    let office: WebOffice
    let reference: EnquiryReference
    let rhys: Visitor

    init(_ letter: String = Letter.court, category: String = "court-record") async throws {
        office = try await WebOffice()
        reference = try #require(try await office.receive(letter).first)
        let to = Allocation.person(WebOffice.rhys.email)
        try await office.act(.triage(category: category, to: to), on: reference, as: WebOffice.cora)
        try await office.act(.begin, on: reference, as: WebOffice.rhys)
        rhys = try await Visitor.signedIn(WebOffice.rhys, at: office)
    }

    var path: String { "/enquiries/\(reference)/reply" }
    var version: Int { get async throws { try await office.enquiry(reference).version } }

    /// What somebody typed, as the form sends it.
    static let typed = [
        ("purpose", "word"), ("language", "en"), ("to", "Harcourt Lisle <post@harcourt.example>"), ("cc", ""),
        ("subject", "Your enquiry"), ("text", "We are looking for the file."), ("welsh", ""),
    ]

    /// Presses a button of the page as it stands now, unless a version is given.
    func press(
        _ deed: String,
        _ changed: [(String, String)] = [],
        files: [SentFile] = [],
        saw: Int? = nil,
        as visitor: Visitor? = nil
    ) async throws -> Reply {
        let names = Set(changed.map(\.0))
        let version = if let saw { saw } else { try await version }
        let fields = Self.typed.filter { !names.contains($0.0) } + changed + [("saw", "\(version)"), ("do", deed)]
        return try await (visitor ?? rhys).upload(path, fields, files)
    }

    func page(_ query: String = "", as visitor: Visitor? = nil) async throws -> Reply {
        try await (visitor ?? rhys).get(path + query)
    }

    func draft(of person: Person = WebOffice.rhys) async throws -> StoredDraft? {
        try await office.store.read { [reference] in try $0.draft(of: reference, by: person.email) }
    }

    func sentDraft(of person: Person = WebOffice.rhys) async throws -> (mail: Int64, draft: ReplyDraft)? {
        try await office.store.read { [reference] in try $0.sentDraft(of: reference, by: person.email) }
    }

    func mails() async throws -> [OutgoingMail] {
        try await office.store.read { [reference] in try $0.mails(about: reference) }
    }

    /// The octets of the one mail there is.
    func mail() async throws -> String {
        let mails = try await mails()
        try #require(mails.count == 1)
        let raws = office.store.raws
        let bytes = try await office.store.read { try $0.messageOfMail(mails[0].id, raws: raws) }
        return String(decoding: try #require(bytes), as: UTF8.self)
    }
}
