import Classifier
import Triage
import WorkingTime

/// A reply as somebody typed it.
struct TypedReply: Sendable {
    let draft: ReplyDraft
    /// By a field's name, what cannot be understood in it.
    let wrong: [String: String]

    init(_ fields: FormFields) {
        let language = fields["language"].flatMap(Self.language) ?? .en
        var draft = ReplyDraft(
            fields["purpose"].flatMap(ReplyDraft.Purpose.init) ?? .word,
            to: Self.addresses(fields["to"] ?? ""),
            cc: Self.addresses(fields["cc"] ?? ""),
            subject: fields["subject"] ?? "",
            template: fields["begun-with"],
            language: language,
            text: "",
            quotes: fields.has("quotes")
        )
        draft.set(language, english: fields.raw("text") ?? "", cymraeg: fields.raw("welsh") ?? "")
        draft.waitsFor = fields["for"].flatMap(WaitingReason.init)
        draft.chase = fields["chase"].flatMap { CivilDate(typed: $0) }
        draft.outcome = fields["outcome"].flatMap(Outcome.init)
        draft.evidence = fields["evidence"]
        draft.lateBecause = fields["late-because"]
        var wrong: [String: String] = [:]
        if draft.purpose == .ask, fields["chase"] != nil, draft.chase == nil {
            wrong["chase"] = "Write a date like 2026-10-03."
        }
        self.draft = draft
        self.wrong = wrong
    }

    /// What is missing for it to leave, besides what the mail itself demands.
    var missing: [String: String] {
        var missing = wrong
        if draft.purpose == .ask, draft.waitsFor == nil { missing["for"] = "Say what you ask for." }
        if draft.purpose == .final {
            if draft.outcome == nil { missing["outcome"] = "Say how it ends." }
            if let demanded = draft.outcome?.evidenceDemanded, draft.evidence == nil {
                missing["evidence"] = "Say \(demanded)."
            }
        }
        return missing
    }

    /// A language in which the office writes; nil for another.
    static func language(_ word: String) -> Language? { Language(rawValue: word).flatMap { $0 == .other ? nil : $0 } }

    /// The addresses of a line: a comma ends one only behind an `@`, since names have commas too (“Hale, Ann”).
    static func addresses(_ line: String) -> [String] {
        var all: [String] = []
        var current: [UInt8] = []
        var hasAt = false
        func end() {
            let text = String(decoding: current, as: UTF8.self).trimmed
            if !text.isEmpty { all.append(text) }
            (current, hasAt) = ([], false)
        }
        for byte in line.utf8 {
            let isEnd =
                byte == UInt8(ascii: ";") || byte == 0x0A
                || byte == UInt8(ascii: ",") && hasAt
            if isEnd { end() } else { current.append(byte) }
            if byte == UInt8(ascii: "@") { hasAt = true }
        }
        end()
        return all
    }
}

extension FormFields {
    /// A draft as the fields of its form.
    init(_ draft: ReplyDraft) {
        let optional: [(String, String?)] = [
            ("begun-with", draft.template), ("for", draft.waitsFor?.rawValue), ("chase", draft.chase?.description),
            ("outcome", draft.outcome?.rawValue), ("evidence", draft.evidence), ("late-because", draft.lateBecause),
            ("quotes", draft.quotes ? "yes" : nil),
        ]
        self.init(
            [
                ("purpose", draft.purpose.rawValue), ("to", draft.to.joined(separator: ", ")),
                ("cc", draft.cc.joined(separator: ", ")), ("subject", draft.subject),
                ("language", draft.language.rawValue), ("text", draft.english), ("welsh", draft.cymraeg),
            ] + optional.compactMap { name, value in value.map { (name, $0) } }
        )
    }
}
