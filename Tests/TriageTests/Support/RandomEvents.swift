import Classifier
import Triage
import WorkingTime

/// Events of every kind with whatever people and machines may write in them, the same ones for the same seed.
struct RandomEvents {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func event(_ kind: String) -> EnquiryEvent? {
        switch kind {
        case "received": received()
        case "joined": joined()
        case "reproposed": .reproposed(assessment())
        case "triaged": triaged()
        case "allocated": .allocated(.init(category: text(), to: allocation()))
        case "begun": .begun
        case "noted": noted()
        case "closed": .closed(.init(outcome: pick(Outcome.allCases), evidence: optional { $0.text() }))
        default: nil
        }
    }

    private mutating func received() -> EnquiryEvent {
        .received(.init(inbox: text(), from: correspondent(), receivedAt: instant(), assessment: assessment()))
    }

    private mutating func joined() -> EnquiryEvent {
        .joined(
            .init(
                from: correspondent(),
                subject: text(),
                receivedAt: instant(),
                evidence: text(),
                advisories: list { $0.pick(Advisory.allCases) }
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

    /// Triage and notes are made by deciding; their payloads cannot be built from outside.
    private mutating func triaged() -> EnquiryEvent? {
        guard let office = try? SmallOfficeCache.shared.get() else { return nil }
        guard var enquiry = try? office.arrived() else { return nil }
        enquiry.clocks = clocks()
        let category = pick(office.kit.categories)
        let anybody = pick([Allocation.pool, .person(SmallOffice.rhys.email)])
        let to = category.audience == .named ? .person(SmallOffice.cora.email) : anybody
        return try? enquiry.decide(.triage(category: category.code, to: to), office.context(nil)).first
    }

    private mutating func noted() -> EnquiryEvent? {
        guard let office = try? SmallOfficeCache.shared.get() else { return nil }
        return try? office.arrived().decide(.note("x" + text()), office.context(nil)).first
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
            route: optional { Route(to: $0.allocation(), because: $0.list { $0.text() }) }
        )
    }

    private mutating func clocks() -> [EnquiryClock] {
        guard let office = try? SmallOfficeCache.shared.get() else { return [] }
        let category = pick(office.kit.categories)
        let needed: CivilDate? = optional { CivilDate(daysSinceEpoch: 20_000 + $0.number(below: 3_000)) }
        var clocks = office.context(nil).clocks(of: category, ClockFacts(received: instant(), neededBy: needed))
        for index in clocks.indices {
            clocks[index].endedAt = optional { $0.instant() }
            clocks[index].pausedSince = optional { $0.instant() }
            clocks[index].setByHand = flag()
        }
        return clocks
    }

    private mutating func correspondent() -> Correspondent {
        Correspondent(name: optional { $0.text() }, address: text())
    }

    private mutating func allocation() -> Allocation { flag() ? .pool : .person("p\(number(below: 9))@office.example") }

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
