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
                        told(key, values)
                    } else {
                        span(.class("missing")) { "missing" }
                    }
                }
            }
        }
    }

    /// Of a distressing enquiry only what identifies, or says when and where, stands open.
    private func told(_ key: String, _ values: [String]) -> HTML {
        let open = model.isDistressing ? NeutralFact.values(key, values) : values
        let folded = values.filter { !open.contains($0) }
        return HTML {
            Self.joined(open)
            if !folded.isEmpty {
                details(.class("hard"), .id("fact-\(key)")) {
                    summary {
                        "Show \(open.isEmpty ? "" : "the rest of ")what may be distressing "
                            + "(\(Words.count(folded.count, "value")))"
                    }
                    p { Self.joined(folded) }
                }
            }
        }
    }

    private static func joined(_ values: [String]) -> String { values.joined(separator: " · ") }

    private func sign(_ key: String) -> String {
        guard required.contains(key) else { return "" }
        return model.enquiry.facts[key] == nil ? "✗" : "✔"
    }
}
