import Mail
import Testing

@Suite("Machine mail")
struct MachineMailTests {
    /// Fixture files are named for the kind they are, two hyphens, and what they show.
    static let names = OwnFixtures.names(in: "machine", ending: ".eml")

    static func kind(of name: String) -> MachineVerdict.Kind? {
        name.split(separator: "--").first.flatMap { MachineVerdict.Kind(rawValue: String($0)) }
    }

    @Test("there are fixtures of every kind")
    func everyKind() {
        #expect(Set(Self.names.compactMap(Self.kind)) == Set(MachineVerdict.Kind.allCases))
    }

    @Test("a mail is judged as its file name says", arguments: names)
    func judged(name: String) throws {
        let mail = Message.parse(try OwnFixtures.bytes("machine/\(name).eml"))
        let verdict = MachineMail.judge(MachineEvidence(mail, officeAddresses: ["records@office.example"]))
        #expect(verdict.kind == Self.kind(of: name), "\(verdict.reason)")
        #expect(verdict.isMachine == (verdict.kind != .person))
        #expect(verdict.reason.hasSuffix(".") && verdict.reason.utf8.count < 400)
    }

    @Test("the reason names the header and the value that decided")
    func reason() {
        let evidence = MachineEvidence(fields: [.init(name: "auto-submitted", value: "Auto-Replied (vacation)")])
        #expect(MachineMail.judge(evidence).reason == "The header Auto-Submitted says \"auto-replied\".")
    }

    @Test("a reason holds no control characters and no more than eighty of the value's")
    func reasonIsClean() {
        let value = "\u{1B}[31m" + String(repeating: "x", count: 10_000)
        let reason = MachineMail.judge(MachineEvidence(fields: [.init(name: "list-id", value: value)])).reason
        #expect(!reason.unicodeScalars.contains("\u{1B}"))
        #expect(reason.count < 120)
    }

    @Test(
        "no single weak sign makes a person's mail a machine's",
        arguments: [
            MachineEvidence(fields: [.init(name: "x-auto-response-suppress", value: "All")]),
            MachineEvidence(fields: [.init(name: "feedback-id", value: "1:2:AmazonSES")]),
            MachineEvidence(fields: [.init(name: "auto-submitted", value: "no")], subject: "Automatic reply: hello"),
            MachineEvidence(fields: [.init(name: "x-autoreply", value: "no")]),
            MachineEvidence(fields: [
                .init(name: "auto-submitted", value: "No"), .init(name: "precedence", value: "bulk"),
            ]),
            MachineEvidence(
                fields: [.init(name: "auto-submitted", value: "no (typed)"), .init(name: "x-autoreply", value: "yes")]
            ),
            MachineEvidence(fields: [], fromAddress: "noreply@forms.example"),
            MachineEvidence(fields: [], fromAddress: "postmaster@example.org"),
            MachineEvidence(
                fields: [],
                subject: "Undeliverable: your letter of 3 May",
                openingText: "The postman brought it back."
            ),
            MachineEvidence(fields: [], subject: "Out of office", openingText: "Who answers when Gwen is not in?"),
            MachineEvidence(fields: [], subject: "Out of office hours access to the reading room"),
            MachineEvidence(
                fields: [],
                subject: "Re: Automatic reply: opening hours",
                openingText: "Thank you, I will wait."
            ),
            MachineEvidence(
                fields: [],
                subject: "Delivery report for the 1921 census boxes",
                openingText: "When do they come?"
            ),
            MachineEvidence(fields: [.init(name: "precedence", value: "first-class")]),
            MachineEvidence(fields: [], envelopeSender: "ann@example.org", subject: "Returned mail"),
        ]
    )
    func weak(evidence: MachineEvidence) {
        let verdict = MachineMail.judge(evidence)
        #expect(verdict.kind == .person, "\(verdict.reason)")
    }

    @Test(
        "automatic replies are known by their title in many languages",
        arguments: [
            "Automatic reply: x", "Ateb awtomatig: x", "Allan o\u{2019}r swyddfa: x", "ALLAN O'R SWYDDFA: x",
            "Réponse automatique : x",
            "Automatische Antwort: x", "Abwesenheitsnotiz: x", "Respuesta automática: x", "Odpowiedź automatyczna: x",
            "Автоматический ответ: x", "自动答复: x", "Out of Office AutoReply: x", "[Auto-Reply] x",
        ]
    )
    func titles(subject: String) {
        #expect(MachineMail.judge(MachineEvidence(fields: [], subject: subject)).isMachine)
    }

    @Test(
        "Auto-Submitted with any word but no is a machine (RFC 3834)",
        arguments: ["auto-generated", "auto-notified", "unheard-of; x=y", "auto-replied (rejected)"]
    )
    func autoSubmitted(value: String) {
        #expect(MachineMail.judge(MachineEvidence(fields: [.init(name: "auto-submitted", value: value)])).isMachine)
    }

    @Test(
        "the raw values are promises",
        arguments: zip(
            MachineVerdict.Kind.allCases,
            [
                "person", "auto-reply", "out-of-office", "bounce", "delivery-status", "read-receipt", "list", "bulk",
                "challenge", "calendar", "report", "loop",
            ]
        )
    )
    func rawValues(kind: MachineVerdict.Kind, raw: String) {
        #expect(kind.rawValue == raw)
    }

    @Test("very long subjects, texts and headers end")
    func long() {
        let long = String(repeating: "out of office ", count: 200_000)
        let fields = (0..<2000).map { MachineEvidence.Field(name: "x-\($0)", value: "v") }
        let verdict = MachineMail.judge(MachineEvidence(fields: fields, subject: long, openingText: long))
        #expect(verdict.kind == .person)
    }
}
