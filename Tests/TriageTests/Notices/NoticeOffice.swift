import Classifier
import Testing
import Triage
import WorkingTime

/// The small office with a second coordinator. Whatever a correspondent or a colleague writes there says “zebra”.
struct NoticeOffice {
    static let carys = Person(email: "carys@office.example", name: "Carys Bowen", role: .coordinator)
    static let named: [String: Set<String>] = ["worry": [carys.email, SmallOffice.lena.email]]

    var small: SmallOffice

    init(named: [String: Set<String>] = [:], deputies: [Deputy] = [], without roles: Set<Role> = []) throws {
        small = try SmallOffice()
        small.staff = Staff(
            people: (SmallOffice.people + [Self.carys]).filter { !roles.contains($0.role) },
            posts: SmallOffice.posts,
            deputies: deputies,
            named: named
        )
    }

    static func byName(_ email: String) -> String { String(email.prefix { $0 != "@" }) }

    /// As somebody does something: by the short name of a person, or “intray”.
    func context(_ actor: String, now: Instant? = nil) throws -> DecisionContext {
        guard actor != "intray" else {
            return DecisionContext(
                now: now ?? small.now,
                actor: .intray,
                role: nil,
                kit: small.kit,
                staff: small.staff,
                calendar: .shipped,
                zone: small.zone
            )
        }
        let person: Person = try #require(small.staff.person("\(actor)@office.example"), "nobody called \(actor)")
        return small.context(person, now: now)
    }

    /// An arrival of a category that says “zebra” wherever it can.
    func received(_ code: String, _ advisories: [Advisory] = []) throws -> EnquiryEvent {
        let category = try #require(small.kit.category(code))
        let proposal = Proposal(
            category: code,
            probability: 0.8,
            abstained: false,
            alternatives: [],
            because: ["zebra"],
            language: .en,
            facts: ["case-number": ["zebra"]],
            missing: [],
            advisories: advisories,
            advisoryReasons: [:],
            route: nil
        )
        return .received(
            .init(
                inbox: "office",
                from: Correspondent(name: "Zebra Zebra", address: "zebra@zebra.example"),
                receivedAt: small.now,
                assessment: Assessment(
                    subject: "About the zebra",
                    proposal: proposal,
                    category: category,
                    clocks: small.context(nil).clocks(of: category, ClockFacts(received: small.now)),
                    quarantine: nil
                )
            )
        )
    }

    /// An enquiry about records that somebody has begun; nil leaves it waiting for triage.
    func enquiry(_ code: String = "records", heldBy holder: String?) throws -> Enquiry {
        var enquiry = try #require(Enquiry(small.reference, first: try received(code)))
        guard let holder else { return enquiry }
        enquiry.allocation =
            holder.contains(":") || holder == "pool"
            ? Allocation(holder) : .person("\(holder)@office.example")
        enquiry.state = .begun
        enquiry.triagedAt = small.now
        enquiry.begunAt = small.now
        return enquiry
    }

    /// What is told of events, as “name kind”, in order of the alphabet.
    func told(_ events: [EnquiryEvent], on before: Enquiry?, by actor: String) throws -> [Notice] {
        var after = before
        for event in events {
            if after == nil {
                after = Enquiry(small.reference, first: event)
            } else {
                after?.evolve(event, at: small.now)
            }
        }
        return Notice.of(events, before: before, after: try #require(after), try context(actor))
    }
}

extension [Notice] {
    /// “rhys allocated”, sorted.
    var inShort: [String] { map { "\(NoticeOffice.byName($0.email)) \($0.kind.rawValue)" }.sorted() }
}
