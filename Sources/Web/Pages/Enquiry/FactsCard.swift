import Classifier
import QueueStore
import Triage

/// The facts of an enquiry, and which of those that its category needs are there.
struct FactsCard {
    let model: EnquiryModel

    /// - Parameter correction: the form that puts them right; nil where the viewer may not.
    func html(correction: HTML?) -> HTML {
        section(.class("card stack"), .aria("labelledby", "facts")) {
            h2(.id("facts")) { "Facts" }
            if keys.isEmpty { p { "None were found, and its category needs none." } } else { list }
            if let correction {
                details(.class("no-print"), .id("act-correct"), .data("key", "c")) {
                    summary { "Put something right" }
                    correction
                }
            }
        }
    }

    /// What is still missing, in a sentence; nil where nothing is.
    var missing: String? {
        let names = model.dossier.missing.map { FactName.of($0).lowercasedFirst }
        return names.isEmpty ? nil : "Still missing: \(Words.list(names))."
    }

    private var required: [String] { model.category?.requiredFacts.map(\.rawValue) ?? [] }

    /// Those that are needed first, then those that help, then any other that is there.
    private var keys: [String] {
        let there = model.enquiry.facts.keys.sorted()
        let helpful = (model.category?.helpfulFacts.map(\.rawValue) ?? []).filter(there.contains)
        var seen: Set<String> = []
        return (required + helpful + there).filter { seen.insert($0).inserted }
    }

    private var list: HTML {
        dl(.class("facts checklist")) {
            for key in keys {
                dt {
                    span(.class("check"), .aria("hidden", "true")) { sign(key) }
                    FactName.of(key)
                }
                dd {
                    if let values = model.enquiry.facts[key], !values.isEmpty {
                        values.joined(separator: " · ")
                    } else {
                        span(.class("missing")) { "missing" }
                    }
                }
            }
        }
    }

    private func sign(_ key: String) -> String {
        guard required.contains(key) else { return "" }
        return model.enquiry.facts[key] == nil ? "✗" : "✔"
    }
}
