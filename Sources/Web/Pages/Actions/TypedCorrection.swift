import Classifier
import Triage

/// A correction as somebody typed it: for each field what it says now, and what it said when they saw it.
struct TypedCorrection: Sendable {
    private let fields: FormFields
    /// By a field's name, what is wrong with it.
    private(set) var wrong: [String: String] = [:]

    init(_ fields: FormFields) {
        self.fields = fields
        if let address = fields["from-address"], address.utf8.split(separator: UInt8(ascii: "@")).count != 2 {
            wrong["from-address"] = "“\(address)” is no e-mail address."
        }
        if fields["other-key"] != nil, fields["other-value"] == nil { wrong["other-value"] = "Give its value." }
        if fields["other-key"] == nil, fields["other-value"] != nil { wrong["other-key"] = "Choose which fact it is." }
        for (name, known) in Self.known where fields[name].map({ !known.contains($0) }) ?? false {
            wrong[name] = "Choose one of these."
        }
    }

    private static let known = [
        "language": Language.allCases.map(\.rawValue),
        "priority": Priority.allCases.map(\.rawValue),
        "marking": Marking.allCases.map(\.rawValue),
    ]

    /// What is to be put right: only what somebody changed.
    func correction(of enquiry: Enquiry) -> Correction {
        Correction(
            facts: facts(of: enquiry),
            priority: changed("priority", enquiry.priority.rawValue).flatMap(Priority.init),
            marking: changed("marking", enquiry.marking.rawValue).flatMap(Marking.init),
            language: changed("language", enquiry.language.rawValue).flatMap(Language.init),
            subject: changed("subject", enquiry.subject),
            from: correspondent(of: enquiry),
            advisories: judged(isTicked: true),
            falseAlarms: judged(isTicked: false),
            because: fields["because"]
        )
    }

    /// An empty list takes a fact out.
    private func facts(of enquiry: Enquiry) -> [String: [String]] {
        var facts: [String: [String]] = [:]
        for key in FactKey.allCases.map(\.rawValue) {
            let said = enquiry.facts[key, default: []]
            guard let typed = changed("fact-" + key, said.joined(separator: "\n")) else { continue }
            let values = Self.values(typed)
            if values != said { facts[key] = values }
        }
        if let other = fields["other-key"].flatMap(FactKey.init)?.rawValue, let value = fields["other-value"] {
            facts[other, default: enquiry.facts[other, default: []]] += Self.values(value)
        }
        return facts
    }

    /// One value a line, without blanks too many, each once.
    private static func values(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline)
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .reduce(into: []) { values, value in
                if !value.isEmpty, !values.contains(value) { values.append(value) }
            }
    }

    /// The part that is left as it was stays so.
    private func correspondent(of enquiry: Enquiry) -> Correspondent? {
        let name = changed("from-name", enquiry.from.name ?? "")
        let address = changed("from-address", enquiry.from.address)
        guard name != nil || address != nil else { return nil }
        let named = name.map { $0.isEmpty ? nil : $0 } ?? enquiry.from.name
        return Correspondent(name: named, address: address ?? enquiry.from.address)
    }

    /// Advisories that were ticked, or whose tick was taken away; nil for none.
    private func judged(isTicked: Bool) -> [Advisory]? {
        let changed = Advisory.judged.filter { CorrectionFields.typed($0, fields) == isTicked }
        return changed.isEmpty ? nil : changed
    }

    /// What a field says now, when that is not what it said; nil when nobody changed it, or it was not in the form.
    private func changed(_ name: String, _ said: String) -> String? {
        guard let typed = fields.raw(name) else { return nil }
        let before = fields.raw(CorrectionFields.before + name) ?? said
        return typed.trimmed == before.trimmed ? nil : typed.trimmed
    }
}
