import Classifier
@testable import Triage
import WorkingTime

/// Events of every kind with whatever people and machines may write in them, the same ones for the same seed.
struct RandomEvents {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func event(_ kind: String) -> EnquiryEvent? {
        switch kind {
        case "received", "joined", "reproposed", "read": arrival(kind)
        case "waited", "resumed", "extended", "redated", "recomputed", "acknowledged": clockwork(kind)
        case "closed", "handed-off", "restored", "reopened", "review-asked", "approved", "sent-back": end(kind)
        case "split", "merged", "absorbed", "undone": link(kind)
        case "replied", "recalled", "undelivered", "delivery-settled", "answered-outside", "kept-open": mail(kind)
        default: work(kind)
        }
    }

    private mutating func arrival(_ kind: String) -> EnquiryEvent {
        switch kind {
        case "received": received()
        case "joined": joined()
        case "reproposed": .reproposed(assessment())
        default: .read(.init(what: text()))
        }
    }

    private mutating func work(_ kind: String) -> EnquiryEvent? {
        switch kind {
        case "triaged": triaged()
        case "allocated":
            .allocated(.init(category: text(), to: allocation(), because: optional { $0.text() }))
        case "begun": .begun
        case "handed-back": .handedBack(.init(because: text()))
        case "passed-on": .passedOn(.init(by: optional { $0.text() }))
        case "corrected": .corrected(.init(correction: correction(), clocks: optional { $0.clocks() }))
        case "moved": .moved(.init(inbox: text(), because: optional { $0.text() }))
        case "noted": .noted(.init(text: text()))
        case "audience-changed": .audienceChanged(.init(restricted: flag()))
        default: nil
        }
    }

    private mutating func clockwork(_ kind: String) -> EnquiryEvent {
        switch kind {
        case "waited": .waited(.init(wait: wait(), clocks: clocks()))
        case "resumed": .resumed(.init(answered: day(), clocks: clocks(), isVoid: optional { $0.flag() }))
        case "extended":
            .extended(.init(clock: text(), rule: optional { $0.text() }, because: text(), clocks: clocks()))
        case "redated": .redated(.init(receivedAt: instant(), day: day(), because: text(), clocks: clocks()))
        case "recomputed": .recomputed(.init(calendarVersion: text(), clocks: clocks()))
        default: .acknowledged(.init(at: instant(), how: optional { $0.text() }))
        }
    }

    private mutating func end(_ kind: String) -> EnquiryEvent {
        switch kind {
        case "closed":
            .closed(
                .init(
                    outcome: pick(Outcome.allCases),
                    evidence: optional { $0.text() },
                    lateBecause: optional { $0.text() }
                )
            )
        case "handed-off": .handedOff(.init(to: text(), because: optional { $0.text() }))
        case "restored": .restored
        case "reopened": .reopened(.init(because: text(), clocks: optional { $0.clocks() }))
        case "review-asked":
            .reviewAsked(
                Review(
                    askedBy: text(),
                    reviewer: optional { $0.text() },
                    outcome: optional { $0.pick(Outcome.allCases) },
                    remark: optional { $0.text() },
                    text: optional { $0.text() }
                )
            )
        case "approved": .approved(.init(remark: optional { $0.text() }))
        default: .sentBack(.init(because: text()))
        }
    }

    private mutating func link(_ kind: String) -> EnquiryEvent {
        switch kind {
        case "split": .split(.init(other: reference(), subject: text()))
        case "merged": .merged(.init(other: reference(), subject: text()))
        case "absorbed":
            .absorbed(
                .init(
                    other: reference(),
                    subject: text(),
                    marking: optional { $0.pick(Marking.allCases) },
                    advisories: optional { [$0.pick(Advisory.allCases)] },
                    subjects: optional { [$0.pick(DistressingSubject.allCases)] }
                )
            )
        default:
            .undone(
                .init(
                    what: pick(UndoableKind.allCases),
                    other: optional { $0.reference() },
                    message: optional { $0.ledger() },
                    clocks: optional { $0.clocks() }
                )
            )
        }
    }

    private mutating func mail(_ kind: String) -> EnquiryEvent {
        switch kind {
        case "replied":
            .replied(
                .init(
                    purpose: pick([.word, .ask, .final, .acknowledgement]),
                    message: ledger(),
                    to: list { $0.text() },
                    template: optional { $0.text() },
                    language: pick(Language.allCases),
                    effects: number(below: 4),
                    reaches: optional { $0.flag() }
                )
            )
        case "recalled": .recalled(.init(message: ledger(), restores: flag()))
        case "undelivered":
            .undelivered(
                .init(
                    message: ledger(),
                    to: list { $0.text() },
                    because: text(),
                    report: optional { $0.ledger() },
                    clocks: optional { $0.clocks() }
                )
            )
        case "delivery-settled": .deliverySettled(.init(because: text()))
        case "answered-outside":
            .answeredOutside(
                .init(
                    message: ledger(),
                    from: correspondent(),
                    to: list { $0.text() },
                    sentAt: instant(),
                    evidence: text(),
                    isProven: flag()
                )
            )
        default: .keptOpen
        }
    }

    private mutating func ledger() -> Int64 { Int64(number(below: 1 << 40)) }

    private mutating func received() -> EnquiryEvent {
        .received(
            .init(
                inbox: text(),
                from: correspondent(),
                receivedAt: instant(),
                assessment: assessment(),
                channel: optional { $0.pick(Channel.allCases) },
                origin: optional { $0.reference() },
                forwarded: optional {
                    Forwarding(
                        by: $0.correspondent(),
                        from: $0.correspondent(),
                        sentAt: $0.optional { $0.instant() },
                        evidence: $0.text(),
                        isAttributed: $0.flag()
                    )
                },
                earlier: optional {
                    EarlierEnquiry($0.reference(), because: $0.text(), isCertain: $0.flag())
                }
            )
        )
    }

    private mutating func joined() -> EnquiryEvent {
        .joined(
            .init(
                from: correspondent(),
                subject: text(),
                receivedAt: instant(),
                evidence: text(),
                advisories: list { $0.pick(Advisory.allCases) },
                message: optional { $0.ledger() },
                day: optional { $0.day() },
                facts: optional { $0.table() },
                subjects: optional { $0.list { $0.pick(DistressingSubject.allCases) } },
                isOtherSubject: optional { $0.flag() },
                isStranger: optional { $0.flag() },
                machine: optional { $0.text() }
            )
        )
    }

    private mutating func assessment() -> Assessment {
        Assessment(
            subject: text(),
            proposal: proposal(),
            clocks: clocks(),
            marking: pick(Marking.allCases),
            priority: pick(Priority.allCases),
            restricted: flag(),
            quarantine: optional { $0.text() }
        )
    }

    private mutating func triaged() -> EnquiryEvent {
        .triaged(
            .init(
                category: text(),
                to: allocation(),
                clocks: clocks(),
                restricted: flag(),
                goesOn: optional { $0.flag() },
                marking: optional { $0.pick(Marking.allCases) },
                priority: optional { $0.pick(Priority.allCases) }
            )
        )
    }

    private mutating func correction() -> Correction {
        Correction(
            facts: table(),
            priority: optional { $0.pick(Priority.allCases) },
            marking: optional { $0.pick(Marking.allCases) },
            language: optional { $0.pick(Language.allCases) },
            subject: optional { $0.text() },
            from: optional { $0.correspondent() },
            advisories: optional { [$0.pick(Advisory.allCases)] },
            falseAlarms: optional { [$0.pick(Advisory.allCases)] },
            because: optional { $0.text() }
        )
    }

    private mutating func wait() -> Wait {
        Wait(
            reason: pick(WaitingReason.allCases),
            whom: optional { $0.text() },
            what: optional { $0.text() },
            asked: day(),
            chase: optional { $0.day() },
            heard: optional { $0.day() },
            answered: optional { $0.day() },
            mail: optional { $0.ledger() }
        )
    }

    private mutating func proposal() -> Proposal {
        Proposal(
            category: text(),
            probability: fraction(),
            abstained: flag(),
            alternatives: list { .init(code: $0.text(), probability: $0.fraction()) },
            because: list { $0.text() },
            language: pick(Language.allCases),
            facts: table(),
            missing: list { $0.text() },
            advisories: list { $0.pick(Advisory.allCases) },
            advisoryReasons: table(),
            route: optional { Route(to: $0.allocation(), because: $0.list { $0.text() }) },
            subjects: optional { $0.list { $0.pick(DistressingSubject.allCases) } }
        )
    }

    private mutating func clocks() -> [EnquiryClock] {
        guard let office = try? SmallOfficeCache.shared.get() else { return [] }
        let category = pick(office.kit.categories)
        let needed: CivilDate? = optional { $0.day() }
        var clocks = office.context(nil).clocks(of: category, ClockFacts(received: instant(), neededBy: needed))
        for index in clocks.indices {
            clocks[index].endedAt = optional { $0.instant() }
            clocks[index].pausedSince = optional { $0.instant() }
            clocks[index].setByHand = flag()
            clocks[index].provisional = optional { $0.flag() }
        }
        return clocks
    }

    private mutating func correspondent() -> Correspondent {
        Correspondent(name: optional { $0.text() }, address: text())
    }

    private mutating func allocation() -> Allocation {
        pick([.pool, .person("p\(number(below: 9))@office.example"), .post("desk")])
    }

    private mutating func reference() -> EnquiryReference {
        EnquiryReference(year: 1970 + number(below: 90), number: 1 + number(below: 999_999_999))
    }

    private mutating func day() -> CivilDate { CivilDate(daysSinceEpoch: 20_000 + number(below: 3_000)) }

    private mutating func table() -> [String: [String]] {
        Dictionary(list { ($0.text(), $0.list { $0.text() }) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func text() -> String {
        let pieces = [
            "", "a", "Ŵy", "\"", "\\", "/", "\u{0}", "\u{7}", "\r\n", "\u{2028}", "👩‍👩‍👧", "é", "e\u{301}", "{}", "null",
            " ", "\t",
            "\u{FEFF}", "\u{10FFFF}", "<b>",
        ]
        return (0..<number(below: 6)).map { _ in pick(pieces) }.joined()
    }

    private mutating func instant() -> Instant { Instant(seconds: 1_700_000_000 + Int64(number(below: 200_000_000))) }

    private mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }

    private mutating func flag() -> Bool { next() & 1 == 0 }

    private mutating func optional<T>(_ make: (inout Self) -> T) -> T? { flag() ? make(&self) : nil }

    private mutating func list<T>(_ make: (inout Self) -> T) -> [T] { (0..<number(below: 4)).map { _ in make(&self) } }

    private mutating func pick<T>(_ values: [T]) -> T { values[number(below: values.count)] }

    private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// SplitMix64, after Steele, Lea and Flood (2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

/// The office, read once: its time zone is a table of a hundred and thirty years.
enum SmallOfficeCache {
    static let shared: Result<SmallOffice, any Error> = Result { try SmallOffice() }
}
