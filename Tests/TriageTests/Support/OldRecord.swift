import Testing

/// A record as it was written before events learned to say more; every literal by hand.
struct OldRecord: CustomTestStringConvertible {
    let kind: String
    let payload: String

    var testDescription: String { kind }

    private static let clock = #"""
        {"account":"Two working days.","atRiskFrom":"2026-10-18T23:00:00Z",
        "calendarVersion":"0123456789abcdef","due":"2026-10-19","dueAt":"2026-10-19T22:59:59Z",
        "name":"acknowledge","originalDue":"2026-10-19","rule":"acknowledge","setByHand":false,
        "started":"2026-10-15"}
        """#.joinedLines
    private static let proposal = #"""
        {"abstained":false,"advisories":[],"advisoryReasons":{},"alternatives":[{"code":"meeting",
        "probability":0.1}],"because":["case file"],"category":"records","facts":{"court":["Cardiff"]},
        "language":"en","missing":["case-number"],"probability":0.8,"route":{"because":["has no open work"],
        "to":"rhys@office.example"}}
        """#.joinedLines
    private static let assessment = #"""
        {"clocks":[\#(clock)],"marking":"OFFICIAL","priority":"normal","proposal":\#(proposal),
        "restricted":false,"subject":"A record"}
        """#.joinedLines

    static let all: [OldRecord] = [
        .init(
            kind: "received",
            payload: #"""
                {"assessment":\#(assessment),"from":{"address":"iris@example.org","name":"Iris Marsh"},
                "inbox":"office","receivedAt":"2026-10-15T10:00:00Z"}
                """#.joinedLines
        ),
        .init(
            kind: "joined",
            payload: #"""
                {"advisories":["media"],"evidence":"answers a message of it","from":{"address":"iris@example.org"},
                "receivedAt":"2026-10-16T10:00:00Z","subject":"Re: A record"}
                """#.joinedLines
        ),
        .init(
            kind: "triaged",
            payload: #"""
                {"category":"records","clocks":[\#(clock)],"restricted":false,"to":"rhys@office.example"}
                """#.joinedLines
        ),
        .init(kind: "passed-on", payload: #"{}"#),
        .init(kind: "reproposed", payload: #"\#(assessment)"#),
        .init(kind: "allocated", payload: #"{"category":"records","to":"pool"}"#),
        .init(kind: "begun", payload: #"{}"#),
        .init(kind: "noted", payload: #"{"text":"Rang them."}"#),
        .init(kind: "closed", payload: #"{"evidence":"Shelf A","outcome":"no-record"}"#),
        .init(kind: "handed-back", payload: #"{"because":"For the library."}"#),
        .init(
            kind: "waited",
            payload: #"{"clocks":[\#(clock)],"wait":{"asked":"2026-10-16","reason":"clarification"}}"#
        ),
        .init(kind: "resumed", payload: #"{"answered":"2026-10-19","clocks":[]}"#),
        .init(kind: "extended", payload: #"{"because":"Boxes away.","clock":"foi","clocks":[],"rule":"foi-extended"}"#),
        .init(kind: "corrected", payload: #"{"correction":{"facts":{},"priority":"urgent"}}"#),
        .init(kind: "moved", payload: #"{"inbox":"north"}"#),
        .init(kind: "reopened", payload: #"{"because":"They wrote again."}"#),
        .init(kind: "review-asked", payload: #"{"askedBy":"rhys@office.example"}"#),
        .init(kind: "approved", payload: #"{}"#),
        .init(kind: "split", payload: #"{"other":"ENQ-2026-000007","subject":"A loan"}"#),
        .init(kind: "absorbed", payload: #"{"other":"ENQ-2026-000007","subject":"A loan"}"#),
        .init(kind: "undone", payload: #"{"what":"triage"}"#),
        .init(kind: "undone", payload: #"{"message":12,"what":"join"}"#),
        .init(kind: "read", payload: #"{"what":"the conversation"}"#),
    ]
}

extension String {
    /// Without its line ends, which are there for the reader only.
    fileprivate var joinedLines: String { split(separator: "\n").joined() }
}
