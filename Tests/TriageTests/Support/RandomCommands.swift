import Classifier
import Triage
import WorkingTime

/// Whatever people may command, sensible or not; the same for the same seed.
struct RandomCommands {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A command, likelier one that suits where the enquiry stands than another.
    mutating func command(
        for enquiry: Enquiry,
        others: [EnquiryReference],
        _ context: DecisionContext
    ) -> EnquiryCommand {
        let kinds = number(below: 4) == 0 ? Self.kinds : Self.suiting(enquiry)
        return command(pick(kinds), enquiry, others, context)
    }

    private static let kinds = [
        "triage", "allocate", "begin", "handBack", "passOn", "wait", "resume", "extend", "redate", "acknowledge",
        "review", "approve", "sendBack", "correct", "move", "note", "close", "handOff", "discard", "restore", "reopen",
        "split", "merge", "undo", "reply", "recall", "keepOpen", "seeToDelivery",
    ]

    private static func suiting(_ enquiry: Enquiry) -> [String] {
        suiting(enquiry.state) + (enquiry.undelivered.isEmpty ? [] : ["seeToDelivery", "undo"])
    }

    private static func suiting(_ state: EnquiryState) -> [String] {
        switch state {
        case .new: ["triage", "triage", "allocate", "wait", "split", "merge", "undo", "move", "reply"]
        case .allocated: ["begin", "begin", "triage", "wait", "passOn", "handBack", "review", "undo", "undo", "move"]
        case .begun:
            [
                "wait", "extend", "acknowledge", "correct", "close", "review", "split", "merge", "undo", "triage",
                "redate", "reply", "reply", "recall", "keepOpen", "seeToDelivery",
            ]
        case .waiting:
            ["resume", "resume", "extend", "allocate", "close", "merge", "move", "correct", "reply", "recall"]
        case .inReview: ["approve", "sendBack", "allocate", "discard", "merge", "move"]
        case .closed: ["reopen", "restore", "undo", "undo", "correct", "recall", "reply", "seeToDelivery"]
        }
    }

    private mutating func command(
        _ kind: String,
        _ enquiry: Enquiry,
        _ others: [EnquiryReference],
        _ context: DecisionContext
    ) -> EnquiryCommand {
        switch kind {
        case "triage": .triage(category: category(context), to: allocation(context))
        case "allocate": .allocate(to: allocation(context), because: maybe(words()))
        case "begin": .begin
        case "handBack": .handBack(because: words())
        case "passOn": .passOn
        case "review", "approve", "sendBack", "close", "handOff", "discard", "restore", "reopen":
            ending(kind, enquiry, context)
        case "correct", "move", "note": correcting(kind)
        case "split":
            .split(
                .init(
                    child: enquiry.reference,
                    category: category(context),
                    subject: maybe(words()),
                    to: maybe(allocation(context))
                )
            )
        case "merge": .merge(into: pick(others))
        case "undo": .undo(maybe(pick(UndoableKind.allCases)))
        case "reply", "recall", "keepOpen", "seeToDelivery": writing(kind, enquiry, context)
        default: timing(kind, enquiry, context)
        }
    }

    private mutating func timing(_ kind: String, _ enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        switch kind {
        case "wait":
            .wait(
                .init(
                    pick(WaitingReason.allCases),
                    whom: maybe(words()),
                    what: maybe(words()),
                    asked: maybe(day(context, -4, 2)),
                    chase: maybe(day(context, -1, 9))
                )
            )
        case "resume": .resume(answered: maybe(day(context, -3, 2)))
        case "extend":
            .extend(
                .init(
                    clock: maybe(pick(enquiry.clocks.map(\.name) + ["foi"])),
                    until: maybe(day(context, 1, 60)),
                    because: words()
                )
            )
        case "redate":
            .redate(
                received: enquiry.arrivedAt.adding(seconds: Int64(number(below: 60) - 55) * 7_200),
                because: words()
            )
        default:
            .acknowledge(
                at: maybe(context.now.adding(seconds: Int64(number(below: 30) - 27) * 3_600)),
                how: maybe(words())
            )
        }
    }

    private mutating func writing(_ kind: String, _ enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        switch kind {
        case "reply":
            .reply(
                ReplyRequest(
                    purpose(context),
                    // One after the other, and none twice.
                    message: Int64(1_000 + enquiry.version),
                    to: ["iris@example.org"],
                    template: nil,
                    language: .en,
                    digest: pick(["5e55a9e", "07e12ed"])
                )
            )
        case "recall": .recall(message: pick(Array(enquiry.sent.suffix(2)) + [1]))
        case "keepOpen": .keepOpen
        default: .seeToDelivery(because: words())
        }
    }

    private mutating func purpose(_ context: DecisionContext) -> ReplyRequest.Purpose {
        switch number(below: 4) {
        case 0: .word
        case 1: .acknowledgement
        case 2: .ask(.init(pick(WaitingReason.allCases), chase: maybe(day(context, -1, 9))))
        default: .final(pick(Outcome.allCases), evidence: maybe(words()), lateBecause: maybe(words()))
        }
    }

    private mutating func ending(_ kind: String, _ enquiry: Enquiry, _ context: DecisionContext) -> EnquiryCommand {
        switch kind {
        case "review":
            .review(
                .init(
                    reviewer: maybe(pick(context.staff.people).email),
                    outcome: maybe(pick(Outcome.allCases)),
                    remark: maybe(words()),
                    text: maybe(pick(["5e55a9e", "07e12ed"]))
                )
            )
        case "approve": .approve(remark: maybe(words()))
        case "sendBack": .sendBack(because: words())
        case "close": .close(pick(Outcome.allCases), evidence: maybe(words()), lateBecause: maybe(words()))
        case "handOff": .handOff(to: words(), because: maybe(words()))
        case "discard": .discard
        case "restore": .restore
        default: .reopen(because: words())
        }
    }

    private mutating func correcting(_ kind: String) -> EnquiryCommand {
        switch kind {
        case "move": .move(inbox: pick(["office", "north", "south", ""]), because: maybe(words()))
        case "note": .note(words())
        default:
            .correct(
                .init(
                    facts: pick([[:], ["needed-by": ["4 December"]], ["needed-by": []], ["court": ["Cardiff"]]]),
                    priority: maybe(pick(Priority.allCases)),
                    marking: maybe(pick(Marking.allCases)),
                    subject: maybe(words()),
                    advisories: maybe([pick(Advisory.allCases)]),
                    falseAlarms: maybe([pick(Advisory.allCases)]),
                    because: maybe(words())
                )
            )
        }
    }

    /// Something that comes in by mail: a further message, a report that ours did not arrive, a letter from the mailbox.
    mutating func arrival(_ number: Int64, for enquiry: Enquiry, _ now: Instant, _ day: CivilDate) -> EnquiryEvent {
        switch self.number(below: 4) {
        case 0...1 where !enquiry.sent.isEmpty:
            .undelivered(
                .init(
                    message: pick(enquiry.sent),
                    to: ["iris@example.org"],
                    because: "The mailbox is full.",
                    report: self.number(below: 5) == 0 ? nil : number
                )
            )
        case 0...1:
            .answeredOutside(
                .init(
                    message: number,
                    from: Correspondent(name: nil, address: "rhys@office.example"),
                    to: ["iris@example.org"],
                    sentAt: now.adding(seconds: -Int64(self.number(below: 9)) * 600),
                    evidence: "it answers a message of this enquiry",
                    isProven: self.number(below: 2) == 0
                )
            )
        default: join(number, day)
        }
    }

    /// A message that joins.
    mutating func join(_ number: Int64, _ day: CivilDate) -> EnquiryEvent {
        .joined(
            .init(
                from: Correspondent(name: nil, address: "iris@example.org"),
                subject: "Re: A record of 1954",
                receivedAt: Instant(seconds: Int64(day.daysSinceEpoch) * 86_400),
                evidence: "answers a message of it",
                advisories: maybe([pick(Advisory.allCases)]) ?? [],
                message: number,
                day: day,
                machine: number % 5 == 0 ? "automatic" : nil
            )
        )
    }

    private mutating func category(_ context: DecisionContext) -> String {
        pick(context.kit.categories.map(\.code) + ["unknown"])
    }

    private mutating func allocation(_ context: DecisionContext) -> Allocation {
        number(below: 4) == 0
            ? pick([.pool, .post("desk"), .post("vacant")]) : .person(pick(context.staff.people).email)
    }

    private mutating func day(_ context: DecisionContext, _ from: Int, _ to: Int) -> CivilDate {
        context.today.adding(days: from + number(below: to - from + 1))
    }

    private mutating func words() -> String { pick(["The boxes are away.", "Rang them.", "x", "", " "]) }

    private mutating func maybe<T>(_ value: T) -> T? { next() & 1 == 0 ? value : nil }

    mutating func pick<T>(_ values: [T]) -> T { values[number(below: values.count)] }

    mutating func number(below limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// SplitMix64, after Steele, Lea and Flood (2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
