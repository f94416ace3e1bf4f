import Classifier
import Triage

/// The fields of a correction. Beside each stands what it said, so that only what somebody changed is corrected, also
/// when others changed other things meanwhile.
struct CorrectionFields {
    let fields: ActionFields

    /// Before the name of a field, the name of what it said.
    static let before = "was-"

    private var enquiry: Enquiry? { fields.enquiry }
    private var kit: Kit { fields.choices.context.kit }

    var html: HTML {
        HTML {
            facts
            fieldset(.class("stack")) {
                legend { "Who wrote, and about what" }
                subject
                line("from-name", "Name", enquiry?.from.name)
                line("from-address", "E-mail address", enquiry?.from.address, hint: "Empty for who has none.")
            }
            fieldset(.class("columns")) {
                legend { "How it is treated" }
                select("language", "Language", Self.languages, enquiry?.language.rawValue)
                select("priority", "Priority", Self.priorities, enquiry?.priority.rawValue)
                select("marking", "Marking", Self.markings, enquiry?.marking.rawValue)
            }
            if let enquiry { minded(enquiry) }
            fields.because("Why (needed to lower the marking, and for a false alarm)")
        }
    }

    private static let languages = Language.allCases.map { (value: $0.rawValue, label: $0.inWords.uppercasedFirst) }
    private static let priorities = Priority.allCases.map { (value: $0.rawValue, label: $0.rawValue.uppercasedFirst) }
    private static let markings = Marking.allCases.map { (value: $0.rawValue, label: $0.rawValue) }

    // MARK: - Advisories

    /// The name of an advisory's tick.
    private static func tick(_ advisory: Advisory) -> String { "mind-" + advisory.rawValue }

    private func minded(_ enquiry: Enquiry) -> HTML {
        fieldset(.class("stack tight")) {
            legend { "What is to be minded" }
            p(.class("hint")) { "Take the tick away from a false alarm. Danger makes it urgent." }
            for advisory in Advisory.judged {
                let name = Self.tick(advisory)
                let isThere = enquiry.advisories.contains(advisory)
                checkbox(
                    name,
                    "yes",
                    label: advisory.inWords.uppercasedFirst,
                    isChecked: Self.typed(advisory, fields.form.values) ?? isThere
                )
                was(name, isThere ? "yes" : "")
            }
        }
    }

    /// Whether somebody ticked an advisory (true) or took its tick away; nil where they left it as it was. A tick that is
    /// not there says something only beside what it said.
    static func typed(_ advisory: Advisory, _ values: FormFields) -> Bool? {
        let isTicked = values.has(tick(advisory))
        guard let before = values.raw(before + tick(advisory)), before.isEmpty == isTicked else { return nil }
        return isTicked
    }

    // MARK: - Facts

    /// Keys that the category asks for or the enquiry has, what is required first.
    static func keys(of enquiry: Enquiry?, _ kit: Kit) -> [FactKey] {
        let category = enquiry.flatMap { kit.category($0.category) }
        let asked = (category?.requiredFacts ?? []) + (category?.helpfulFacts ?? [])
        let known = FactKey.allCases.filter { enquiry?.facts[$0.rawValue] != nil }
        return (asked + known).reduce(into: []) { keys, key in if !keys.contains(key) { keys.append(key) } }
    }

    private var facts: HTML {
        let keys = Self.keys(of: enquiry, kit)
        let missing = enquiry?.missingFacts(kit) ?? []
        return fieldset(.class("stack")) {
            legend { "Facts" }
            p(.class("hint")) { "One value a line. Empty a field to take the fact out." }
            for key in keys { fact(key, isMissing: missing.contains(key.rawValue)) }
            otherFact(FactKey.allCases.filter { !keys.contains($0) })
        }
    }

    private func fact(_ key: FactKey, isMissing: Bool) -> HTML {
        let name = "fact-" + key.rawValue
        let said = enquiry?.facts[key.rawValue, default: []] ?? []
        let shown = shown(name, said.joined(separator: "\n"))
        return HTML {
            fields.field(name, FactName.of(key.rawValue) + (isMissing ? " (missing)" : ""), hint(for: key))
                .text(shown.value, prefix: fields.prefix, rows: max(1, min(said.count, 6)))
            was(name, shown.before)
        }
    }

    private func hint(for key: FactKey) -> String? {
        key == .neededBy ? "Such as 3 October 2026. It moves the date it sets." : nil
    }

    @HTMLBuilder
    private func otherFact(_ keys: [FactKey]) -> HTML {
        if !keys.isEmpty {
            div(.class("columns level")) {
                fields.choice(
                    "other-key",
                    "Another fact (optional)",
                    nil,
                    [ChoiceGroup(name: "Facts", options: keys.map(Self.option))],
                    empty: "Choose"
                )
                fields.text("other-value", "Its values", rows: 1)
            }
        }
    }

    private static func option(_ key: FactKey) -> ChoiceGroup.Option {
        .init(value: key.rawValue, label: FactName.of(key.rawValue))
    }

    // MARK: - One field beside what it said

    /// The subject of distressing mail is often the worst of it, so it is folded until somebody chooses to read it.
    private var subject: HTML {
        let field = line("subject", "Subject", enquiry?.subject)
        guard let enquiry, !enquiry.subjects.isEmpty || enquiry.advisories.contains(.distressing) else { return field }
        return details {
            summary { "Subject (it may be distressing)" }
            field
        }
    }

    private func line(_ name: String, _ label: String, _ said: String?, hint: String? = nil) -> HTML {
        let shown = shown(name, said)
        return HTML {
            fields.field(name, label, hint).line(shown.value, prefix: fields.prefix, .autocomplete("off"))
            was(name, shown.before)
        }
    }

    private func select(_ name: String, _ label: String, _ options: [(value: String, label: String)], _ said: String?)
        -> HTML
    {
        let shown = shown(name, said)
        return HTML {
            fields.field(name, label, isWhole: false)
                .choice(options, chosen: shown.value, empty: said == nil ? "As it is" : nil, prefix: fields.prefix)
            was(name, shown.before)
        }
    }

    /// What stands in a field, and what it is compared with: what somebody typed; else what the enquiry says now.
    private func shown(_ name: String, _ said: String?) -> (value: String, before: String) {
        let said = said ?? ""
        guard let typed = fields.form.values.raw(name) else { return (said, said) }
        let before = fields.form.values.raw(Self.before + name) ?? said
        return typed == before ? (said, said) : (typed, said)
    }

    private func was(_ name: String, _ value: String) -> HTML {
        input(.type("hidden"), .name(Self.before + name), .value(value))
    }
}
