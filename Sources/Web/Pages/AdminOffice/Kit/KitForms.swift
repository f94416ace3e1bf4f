import Triage

/// What the kit says of the office as a whole, as it was typed.
struct OfficeForm: Sendable {
    var name: String
    /// Per cent.
    var threshold: String
    var defaultCategory: String
    /// One a line, `code = name`.
    var skills: String
    var closedReply: String
    var closedReplyDays: String

    init(_ draft: KitDraft) {
        name = draft.name
        let percent = draft.threshold * 100
        let isWhole = (percent - percent.rounded()).magnitude < 0.000_1
        threshold = isWhole ? String(Int(percent.rounded())) : String(percent)
        defaultCategory = draft.defaultCategory
        skills = draft.skills.map { "\($0.code) = \($0.name)" }.joined(separator: "\n")
        closedReply = draft.closedReply.rule.rawValue
        closedReplyDays = String(draft.closedReply.days)
    }

    init(_ fields: FormFields) {
        name = fields["name"] ?? ""
        threshold = fields["threshold"] ?? ""
        defaultCategory = fields["default-category"] ?? ""
        skills = fields["skills"] ?? ""
        closedReply = fields["closed-reply"] ?? ""
        closedReplyDays = fields["closed-reply-days"] ?? ""
    }

    /// What was typed, as the kit takes it.
    ///
    /// - Throws: `Objections.Wrong`.
    func draft(over kit: Kit) throws -> KitDraft {
        var wrong: [String: String] = [:]
        var draft = KitDraft(kit)
        draft.name = name
        if name.isEmpty { wrong["name"] = "Say what the office is called." }
        draft.defaultCategory = defaultCategory
        if threshold != OfficeForm(draft).threshold {
            if let percent = Double(threshold), (0...100).contains(percent) {
                draft.threshold = (percent * 100).rounded() / 10_000
            } else {
                wrong["threshold"] = "Give a number from 0 to 100, such as 45."
            }
        }
        draft.closedReply.rule = ClosedReply.Rule(rawValue: closedReply) ?? draft.closedReply.rule
        do {
            guard let days = try ClosedReplyDays.read(closedReplyDays) else { throw ClosedReplyDays.Unusable() }
            draft.closedReply.days = days
        } catch {
            wrong["closed-reply-days"] = "\(error)"
        }
        do {
            draft.skills = try Self.skills(skills)
        } catch let error as Unusable {
            wrong["skills"] = error.why
        }
        guard wrong.isEmpty else { throw Objections.Wrong(fields: wrong) }
        return draft
    }

    private struct Unusable: Error {
        let why: String
    }

    private static func skills(_ text: String) throws -> [Kit.Skill] {
        var skills: [Kit.Skill] = []
        for line in text.split(separator: "\n").map({ String($0).trimmed }) where !line.isEmpty {
            let parts = line.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, !parts[1].isEmpty, parts[0].utf8.allSatisfy(isPlain), !parts[0].isEmpty else {
                throw Unusable(
                    why: "“\(line.prefix(80))” should be a code and a name, such as “maps = Maps and plans”."
                )
            }
            guard !skills.contains(where: { $0.code == parts[0] }) else {
                throw Unusable(why: "“\(parts[0])” stands there twice.")
            }
            skills.append(Kit.Skill(code: parts[0], name: parts[1]))
        }
        return skills
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}

/// The phrases that set advisories off, as they were typed: one a line.
struct AdvisoryForm: Sendable {
    let phrases: [Advisory: String]

    /// Those that phrases can set off.
    static let advisories = Advisory.judged

    init(_ kit: Kit) {
        phrases = kit.advisoryCues.mapValues { $0.joined(separator: "\n") }
    }

    init(_ fields: FormFields) {
        let typed = Self.advisories.map { ($0, fields[$0.rawValue] ?? "") }
        phrases = Dictionary(typed, uniquingKeysWith: { first, _ in first })
    }

    func text(_ advisory: Advisory) -> String { phrases[advisory, default: ""] }

    /// What was typed, as the kit takes it.
    ///
    /// - Parameter kit: as it was; what it says of an advisory that is not in the form stays.
    func cues(over kit: Kit) -> [Advisory: [String]] {
        var cues = kit.advisoryCues
        for advisory in Self.advisories {
            let lines = text(advisory).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
            cues[advisory] = lines.isEmpty ? nil : lines
        }
        return cues
    }
}
