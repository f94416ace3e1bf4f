import Classifier
import Testing
import Triage
import WorkingTime

/// Every command, with arguments that make sense in the small office.
enum Sample {
    static let other = EnquiryReference(year: 2026, number: 7)

    /// By the word people use; taking in has none of its own.
    static let commands: [(name: String, command: EnquiryCommand)] = [
        ("triage", .triage(category: "library", to: .pool)),
        ("allocate", .allocate(to: .person("rhys@office.example"))),
        ("begin", .begin), ("hand back", .handBack(because: "It is for the library.")), ("pass on", .passOn),
        ("wait", .wait(.init(.clarification))), ("resume", .resume(answered: nil)),
        ("extend", .extend(.init(until: CivilDate("2026-12-01"), because: "The boxes are away."))),
        ("redate", .redate(received: Instant(seconds: 1_791_900_000), because: "The envelope is stamped.")),
        ("acknowledge", .acknowledge(at: nil, how: "by telephone")), ("ask for review", .review(.init())),
        ("approve", .approve(remark: nil)), ("send back", .sendBack(because: "The date is wrong.")),
        ("correct", .correct(.init(priority: .urgent))), ("move", .move(inbox: "archive", because: nil)),
        ("note", .note("Rang them.")), ("close", .close(.supplied, evidence: nil)),
        ("hand off", .handOff(to: "The National Archives", because: nil)), ("discard", .discard),
        ("restore", .restore), ("reopen", .reopen(because: "They wrote again.")),
        ("split", .split(.init(child: other, category: "library", subject: "A loan", to: nil))),
        ("merge", .merge(into: other)), ("absorb", .absorb(other)), ("undo", .undo(nil)),
        ("reply", .reply(reply(.word))), ("call back a mail", .recall(message: mail)),
        ("put away a mail that did not arrive", .seeToDelivery(because: "Sent it by post.")), ("keep open", .keepOpen),
    ]

    /// The number in the ledger of the mail that is sent.
    static let mail: Int64 = 41

    static func reply(
        _ purpose: ReplyRequest.Purpose,
        message: Int64 = mail,
        digest: String = "5e55a9e",
        reaches: Bool = true
    ) -> ReplyRequest {
        ReplyRequest(
            purpose,
            message: message,
            to: ["iris@example.org"],
            template: nil,
            language: .en,
            digest: digest,
            reachesCorrespondent: reaches
        )
    }

    static func command(_ name: String) throws -> EnquiryCommand {
        try #require(commands.first { $0.name == name }, "no command \(name)").command
    }

    static func proposal(category: String, facts: [String: [String]] = [:]) -> Proposal {
        Proposal(
            category: category,
            probability: 0.8,
            abstained: false,
            alternatives: [.init(code: "meeting", probability: 0.1)],
            because: ["case file"],
            language: .en,
            facts: facts,
            missing: [],
            advisories: [],
            advisoryReasons: [:],
            route: nil
        )
    }
}
