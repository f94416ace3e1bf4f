import Foundation
import HTTPTypes
import Hummingbird
import QueueStore
import Triage

@testable import Web

/// An office in which every route has something to be asked about, and one person who asks.
struct RouteOffice {
    let office: WebOffice
    let visitor: Visitor
    /// Theirs to answer, where they answer at all, with an attachment.
    private let enquiry: EnquiryReference
    /// Waiting for triage.
    private let fresh: EnquiryReference
    private let unreadable: EnquiryReference
    /// One that waits to leave, by its number in the outbox.
    private let mail: Int64

    init(_ person: Person) async throws {
        office = try await WebOffice()
        let references = try await office.receive(Self.attached, Letter.loan, Self.broken)
        (enquiry, fresh, unreadable) = (references[0], references[1], references[2])
        let holder = person.role == .manager ? WebOffice.rhys : person
        try await office.act(
            .triage(category: "court-record", to: .person(holder.email)),
            on: enquiry,
            as: WebOffice.cora
        )
        mail = try await office.send("We are looking for it.", on: enquiry, as: holder)
        try await office.store.write { [office, enquiry] session in
            try session.attach(
                Array("%PDF-1.4".utf8),
                named: "copy.pdf",
                type: "application/pdf",
                to: enquiry,
                by: person.email,
                raws: office.store.raws
            )
        }
        visitor = try await Visitor.signedIn(person, at: office)
    }

    /// The routes of the site but for style sheets and scripts, as `RouteEntry.route` has them.
    static func routes(_ office: WebOffice) -> Set<String> {
        var found: Set<String> = []
        for route in office.server.router().routes {
            let name = "\(route.method) \(route.path)"
            if !name.hasPrefix("GET /assets/") { found.insert(name) }
        }
        return found
    }

    func ask(_ entry: RouteEntry) async throws -> Reply {
        let isFresh = entry.path.hasSuffix("/agree")
        let subject = entry.path.contains("quarantine") ? unreadable : isFresh ? fresh : enquiry
        guard entry.isForm else { return try await visitor.get(address(entry, subject)) }
        let saw = try await office.enquiry(subject).version
        return try await visitor.post(address(entry, subject), [("saw", "\(saw)")] + entry.fields)
    }

    private func address(_ entry: RouteEntry, _ subject: EnquiryReference) -> String {
        let code = entry.path.contains("/posts/") ? "coordinator" : "court-record"
        let values = [
            ("{template}", "holding"),
            ("{reference}", "\(subject)"), ("{ledger}", subject == enquiry ? "1" : "3"), ("{number}", "1"),
            ("{id}", "1"), ("{file}", "1"),
            ("{email}", "lena%40office.example"), ("{code}", code), ("{mail}", "\(mail)"),
        ]
        return values.reduce(entry.path) { $0.replacingOccurrences(of: $1.0, with: $1.1) } + entry.query
    }

    /// What the office is: what was done to enquiries and to itself, its people and its kit.
    func state() async throws -> [String] {
        try await office.store.read { session in
            let events = try session.events(after: .start, limit: 10_000, for: WebOffice.ada).map { "\($0.1)" }
            let journal = try session.journal(before: nil, kind: nil, limit: 1_000).map(\.detail)
            let people = try session.staff().people.map { "\($0.email) \($0.role) \($0.name) \($0.disabled)" }.sorted()
            return events + journal + people
        }
    }

    private static let attached = """
        From: Harcourt Lisle <post@harcourt.example>
        To: arl@office.example
        Subject: Trial at Wexbridge Crown Court in 1987
        Message-ID: <attached@harcourt.example>
        Date: Mon, 12 Oct 2026 08:00:00 +0100
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        We act for Mr Pryce. Please send a copy of the indictment and the sentencing remarks. Case T870123.
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename=authority.pdf

        %PDF-1.4
        --b--
        """

    /// What is no mail at all.
    private static let broken = "\u{1}\u{0}\u{2}\u{7F}"
}
