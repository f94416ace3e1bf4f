import Mail
import Testing

/// Mail written for the purpose by several hands, who had not seen the rules. Every set was measured once before anybody
/// looked into it, and has been open since: whoever wants an honest figure again has new mail written.
@Suite("Machine mail, written for the purpose")
struct MachineHalvesTests {
    struct Judged {
        let name: String
        let label: MachineVerdict.Kind
        let verdict: MachineVerdict
    }

    private static func judged(_ half: String) throws -> [Judged] {
        try OwnFixtures.text("machine/\(half)/labels.tsv").split(separator: "\n").map { line in
            let sides = line.split(separator: "\t").map(String.init)
            let mail = Message.parse(try OwnFixtures.bytes("machine/\(half)/\(sides[0])"))
            let verdict = MachineMail.judge(MachineEvidence(mail, officeAddresses: ["records@office.example"]))
            return Judged(
                name: sides[0],
                label: try #require(MachineVerdict.Kind(rawValue: sides[1])),
                verdict: verdict
            )
        }
    }

    private static let sets = ["tuned", "held-out", "fresh"]

    private static let groups: [(name: String, kinds: Set<MachineVerdict.Kind>)] = [
        ("automatic answers", [.autoReply, .outOfOffice]), ("lists", [.list]), ("read receipts", [.readReceipt]),
        ("challenges", [.challenge]), ("loops", [.loop]), ("people", [.person]),
        ("bounces", [.bounce]), ("word on delivery", [.deliveryStatus]),
    ]

    /// The least share in per cent.
    private static func floor(_ name: String) -> Int { name == "people" ? 100 : 98 }

    @Test("each kind is known to its floor, and no person mistaken", arguments: sets)
    func floors(half: String) throws {
        let judged = try Self.judged(half)
        #expect(judged.count > 50)
        for (name, kinds) in Self.groups {
            let relevant = judged.filter { kinds.contains($0.label) }
            let missed = relevant.filter { !kinds.contains($0.verdict.kind) }
            print("machine fixtures, \(half): \(name): \(relevant.count - missed.count) of \(relevant.count)")
            guard !relevant.isEmpty else { continue }
            let known = relevant.count - missed.count
            #expect(known * 100 >= relevant.count * Self.floor(name), "\(half), \(name)")
        }
        for wrong in judged where wrong.label != wrong.verdict.kind {
            print("  \(wrong.name) judged \(wrong.verdict.kind.rawValue): \(wrong.verdict.reason)")
        }
    }

    @Test(
        "most answers of people who are away are told from other automatic answers",
        arguments: sets
    )
    func away(half: String) throws {
        let relevant = try Self.judged(half).filter { [.autoReply, .outOfOffice].contains($0.label) }
        let right = relevant.filter { $0.label == $0.verdict.kind }
        print("machine fixtures, \(half): away or not: \(right.count) of \(relevant.count)")
        #expect(right.count * 10 >= relevant.count * 9)
    }
}
