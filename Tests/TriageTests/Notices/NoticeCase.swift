import Testing
import Triage
import WorkingTime

/// Something that happens, and who is told of what.
struct NoticeCase: CustomTestStringConvertible, Sendable {
    /// What happens to the enquiry: a person's command, or events that a message brings.
    enum Happening: Sendable {
        case command(EnquiryCommand)
        case events([EnquiryEvent])
    }

    let testDescription: String
    /// Who holds it: a short name, “pool” or “post:desk”; nil while it waits for triage.
    let holder: String?
    /// Where it stands, when not begun.
    var state: EnquiryState = .begun
    /// Who asked for the review it is in.
    var asker = "rhys"
    let actor: String
    let happening: Happening
    /// “rhys allocated”, in order of the alphabet.
    let told: [String]

    private init(
        _ name: String,
        _ holder: String?,
        _ actor: String,
        _ happening: Happening,
        state: EnquiryState = .begun,
        asker: String = "rhys",
        tells told: [String]
    ) {
        testDescription = name
        self.holder = holder
        self.actor = actor
        self.happening = happening
        self.state = state
        self.asker = asker
        self.told = told
    }

    static let all = ownership + messages + reviews + nothing

    private static func to(_ name: String) -> Happening {
        .command(.allocate(to: .person("\(name)@office.example"), because: "zebra"))
    }

    private static let ownership: [NoticeCase] = [
        .init("given to somebody", nil, "cora", to("rhys"), tells: ["rhys allocated"]),
        .init(
            "triaged to a post",
            nil,
            "cora",
            .command(.triage(category: "library", to: .post("desk"))),
            tells: ["lena allocated", "rhys allocated"]
        ),
        .init("given to the pool", nil, "cora", .command(.allocate(to: .pool)), tells: []),
        .init("taken by oneself", nil, "cora", to("cora"), tells: []),
        .init("given to another", "rhys", "cora", to("lena"), tells: ["lena allocated", "rhys no-longer-yours"]),
        .init(
            "given from a post to one of its holders",
            "post:desk",
            "cora",
            to("lena"),
            tells: ["lena allocated", "rhys no-longer-yours"]
        ),
        .init("handed back by the holder", "rhys", "rhys", .command(.handBack(because: "zebra")), tells: []),
        .init(
            "handed back by another",
            "rhys",
            "cora",
            .command(.handBack(because: "zebra")),
            tells: ["rhys no-longer-yours"]
        ),
        .init("passed on", "rhys", "rhys", .command(.passOn), tells: []),
        .init("closed by the holder", "rhys", "rhys", .command(.close(.supplied, evidence: "zebra")), tells: []),
        .init(
            "closed by another",
            "rhys",
            "cora",
            .command(.close(.supplied, evidence: "zebra")),
            tells: ["rhys no-longer-yours"]
        ),
        .init(
            "opened again",
            "rhys",
            "cora",
            .command(.reopen(because: "zebra")),
            state: .closed,
            tells: ["rhys allocated"]
        ),
    ]

    private static func joined(
        from address: String = "zebra@zebra.example",
        _ advisories: [Advisory] = [],
        machine: String? = nil
    ) -> EnquiryEvent {
        .joined(
            .init(
                from: Correspondent(name: "Zebra", address: address),
                subject: "Re: About the zebra",
                receivedAt: Instant(seconds: 1_791_000_000),
                evidence: "zebra",
                advisories: advisories,
                message: 7,
                facts: ["court": ["zebra"]],
                machine: machine
            )
        )
    }

    private static let undelivered = EnquiryEvent.undelivered(
        .init(message: 8, to: ["zebra@zebra.example"], because: "550 zebra", report: nil)
    )

    private static func outside(_ address: String) -> EnquiryEvent {
        .answeredOutside(
            .init(
                message: 9,
                from: Correspondent(name: nil, address: address),
                to: ["zebra@zebra.example"],
                sentAt: Instant(seconds: 1_791_000_000),
                evidence: "zebra",
                isProven: true
            )
        )
    }

    private static let messages: [NoticeCase] = [
        .init("a message", "rhys", "intray", .events([joined()]), tells: ["rhys arrived"]),
        .init(
            "a message for a post",
            "post:desk",
            "intray",
            .events([joined()]),
            tells: ["lena arrived", "rhys arrived"]
        ),
        .init("a message in the pool", "pool", "intray", .events([joined()]), tells: []),
        .init("a message at triage", nil, "intray", .events([joined()]), state: .new, tells: []),
        .init("an out-of-office", "rhys", "intray", .events([joined(machine: "auto-reply")]), tells: []),
        .init(
            "an out-of-office that says somebody is in danger",
            "rhys",
            "intray",
            .events([joined([.welfare], machine: "auto-reply")]),
            tells: ["carys urgent", "cora urgent", "rhys urgent"]
        ),
        .init("one's own mail", "rhys", "intray", .events([joined(from: "Rhys@office.example")]), tells: []),
        .init(
            "a message for somebody who is gone",
            "gone",
            "intray",
            .events([joined()]),
            tells: ["carys arrived", "cora arrived"]
        ),
        .init(
            "a message that says somebody is in danger",
            "rhys",
            "intray",
            .events([joined([.safeguarding])]),
            tells: ["carys urgent", "cora urgent", "rhys arrived", "rhys urgent"]
        ),
        .init("a mail that did not arrive", "rhys", "intray", .events([undelivered]), tells: ["rhys undelivered"]),
        .init(
            "a mail that did not arrive, and nobody holds it",
            nil,
            "intray",
            .events([undelivered]),
            state: .new,
            tells: ["carys undelivered", "cora undelivered"]
        ),
        .init(
            "a mail that did not arrive, in the pool",
            "pool",
            "intray",
            .events([undelivered]),
            tells: ["carys undelivered", "cora undelivered"]
        ),
        .init(
            "an answer from the mailbox",
            "rhys",
            "intray",
            .events([outside("office@office.example")]),
            tells: ["rhys answered-outside"]
        ),
        .init(
            "one's own answer from the mailbox",
            "rhys",
            "intray",
            .events([outside("rhys@office.example")]),
            tells: []
        ),
    ]

    private static let reviews: [NoticeCase] = [
        .init(
            "a review by one person",
            "rhys",
            "rhys",
            .command(.review(.init(reviewer: "mona@office.example", remark: "zebra"))),
            tells: ["mona review-asked"]
        ),
        .init(
            "a review by anybody",
            "rhys",
            "rhys",
            .command(.review(.init(remark: "zebra"))),
            tells: ["carys review-asked", "cora review-asked"]
        ),
        .init(
            "a review by anybody, asked for by a coordinator",
            "rhys",
            "cora",
            .command(.review(.init())),
            tells: ["carys review-asked"]
        ),
        .init(
            "an approval",
            "rhys",
            "mona",
            .command(.approve(remark: "zebra")),
            state: .inReview,
            tells: ["rhys review-done"]
        ),
        .init(
            "sent back to who asked and who holds it",
            "rhys",
            "mona",
            .command(.sendBack(because: "zebra")),
            state: .inReview,
            asker: "cora",
            tells: ["cora review-done", "rhys review-done"]
        ),
    ]

    private static let nothing: [NoticeCase] = [
        .init("begun", "rhys", "rhys", .command(.begin), state: .allocated, tells: []),
        .init("a note", "rhys", "cora", .command(.note("zebra")), tells: []),
        .init(
            "a wait",
            "rhys",
            "cora",
            .command(.wait(.init(.clarification, whom: "zebra", what: "zebra"))),
            tells: []
        ),
        .init("read", "rhys", "cora", .events([.read(.init(what: "zebra"))]), tells: []),
        .init(
            "a correction",
            "rhys",
            "cora",
            .command(.correct(.init(facts: ["court": ["zebra"]], subject: "The zebra again"))),
            tells: []
        ),
        .init(
            "a correction that makes it urgent",
            "rhys",
            "rhys",
            .command(.correct(.init(priority: .urgent))),
            tells: ["carys urgent", "cora urgent"]
        ),
    ]
}
