import QueueStore
import Triage
import WorkingTime

/// One enquiry in the list of the triage desk.
struct TriageRowView {
    let row: TriageRow
    /// The page it stands on.
    let desk: TriageView

    private var model: TriageModel { desk.model }
    private var request: PageRequest { desk.request }
    private var enquiry: EnquirySummary { row.summary }
    private var words: Words { request.words }
    private var names: Names { model.names }
    private var reference: String { enquiry.reference.description }
    private var isOpen: Bool { model.pane?.reference == enquiry.reference }

    var html: HTML {
        li(
            .class("triage-row"),
            .id("row-\(reference)"),
            .data("row", reference),
            .optional("aria-current", isOpen ? "true" : nil)
        ) {
            p(.class("triage-due")) { due }
            h3 { link }
            p(.class("small muted breaks")) { origin }
            if !tags.isEmpty { p(.class("cluster triage-tags")) { tags } }
            p(.class("breaks")) {
                category
                colleague
            }
            reasons
            notes
            decisions
        }
    }

    private var link: HTML {
        HTML(
            element: "a",
            [
                .href(model.place.opening(enquiry.reference)), .class("triage-open"), Attribute("data-row-link", ""),
                .optional("lang", enquiry.language == "cy" && !row.isDistressing ? "cy" : nil),
                .flag("autofocus", model.place.open == enquiry.reference),
            ],
            content: HTML(text: names.title(enquiry))
        )
    }

    private var due: HTML {
        HTML {
            StatusTag(status: enquiry.status(at: words.now)).html
            if let clock = enquiry.leadingClock {
                " "
                words.dueSoon(clock, model.context.calendar).uppercasedFirst
            }
            if let actBy = words.actBy(enquiry) { "; \(actBy)" }
        }
    }

    private var origin: HTML {
        HTML {
            span(.class("reference")) { reference }
            " from "
            bdi { enquiry.from.display }
            ", received \(words.ago(enquiry.receivedAt))"
            if enquiry.channel != .mail { " \(enquiry.channel.inWords)" }
            if model.inboxes.count > 1, model.place.inbox == nil { ", inbox \(enquiry.inbox)" }
        }
    }

    private var tags: HTML {
        HTML {
            if enquiry.priority == .urgent { tag("urgent", kind: "urgent", sign: "!") }
            for advisory in enquiry.advisories { tag(advisory.replacing("-", with: " "), kind: "mind") }
            if enquiry.restricted { tag("for named people only", kind: "mind") }
            if enquiry.marking == .officialSensitive { tag(enquiry.marking.rawValue, kind: "mind") }
            if enquiry.language == "cy" { tag("in Welsh") }
            if enquiry.language == "en+cy" { tag("in English and Welsh") }
            if enquiry.quarantine != nil { tag("could not be read", kind: "mind") }
            if row.cameBack { tag("came back") }
        }
    }

    private var category: HTML {
        HTML {
            strong { names.category(enquiry.suggestedCategory) }
            span(.class("muted")) { " (\(Confidence(row).inWords))" }
        }
    }

    /// The words that decided, and why it is suggested to whom.
    @HTMLBuilder
    private var reasons: HTML {
        let words = row.isDistressing ? [] : row.because.prefix(4).map { "“\($0)”" }
        let sentences = [
            words.isEmpty ? nil : "Because of \(Words.list(words)).",
            row.routeBecause.first.map { "\(names.holder(enquiry.suggestedTo) ?? "Nobody"): \($0)." },
        ]
        let because = sentences.compactMap { $0 }
        if !because.isEmpty { p(.class("small muted breaks")) { because.joined(separator: " ") } }
    }

    private var colleague: HTML {
        HTML {
            if let holder = names.holder(enquiry.suggestedTo) {
                " for "
                strong { holder }
            } else {
                ". Nobody is suggested: choose who answers."
            }
        }
    }

    private var hasReasons: Bool {
        row.routeBecause.count > 1 || !row.alternatives.isEmpty || row.forwarding != nil
            || (!row.advisoryReasons.isEmpty && !row.isDistressing)
    }

    @HTMLBuilder
    private var notes: HTML {
        if !row.missing.isEmpty {
            p(.class("small breaks")) {
                "Still missing: " + Words.list(row.missing.map { FactName.of($0) })
            }
        }
        if let same = model.same[enquiry.reference], !same.isEmpty {
            p(.class("small breaks")) {
                "Perhaps the same as "
                HTML(
                    same.prefix(4).map { other in a(.href(.enquiry(other))) { other.description } },
                    between: HTML(text: ", ")
                )
            }
        }
        if let lock = model.writing[enquiry.reference] {
            p(.class("triage-writing")) { "\(names.person(lock.holder)) is writing on this." }
        }
    }

    // MARK: - Decisions

    /// Every row answers to every key, so that a key never decides about the enquiry of another row.
    private var decisions: HTML {
        let form = RowForm(enquiry: enquiry, request: request, back: model.onward(from: enquiry.reference))
        return form.html("cluster triage-do") {
            if row.agreement == nil {
                a(Attribute("href", place("triage-category")), .class("button small"), .data("key", "a")) { "Decide…" }
            } else {
                form.button(.agree, key: "a")
            }
            a(Attribute("href", place("triage-category")), .class("triage-key"), .data("key", "c")) {
                "Change category"
            }
            a(Attribute("href", place("triage-to")), .class("triage-key"), .data("key", "g")) { "Give to…" }
            form.button(.discard, key: "d", isPrimary: false)
            if hasReasons { TriageReasons(row: row, names: names).html }
        }
    }

    /// A field of the pane, which is there already when this enquiry lies open.
    private func place(_ id: String) -> String {
        isOpen ? "#\(id)" : model.place.opening(enquiry.reference).place(id)
    }
}

/// Why something is proposed for an enquiry, folded away.
struct TriageReasons {
    let row: TriageRow
    let names: Names

    var html: HTML {
        details {
            summary(.class("small")) { "Why, and what else" }
            dl(.class("facts small")) {
                if !row.routeBecause.isEmpty {
                    dt { "Why \(names.holder(row.summary.suggestedTo) ?? "nobody")" }
                    dd { Words.list(row.routeBecause) }
                }
                if !row.alternatives.isEmpty {
                    dt { "Else" }
                    dd { alternatives }
                }
                if !row.isDistressing {
                    for (advisory, words) in row.advisoryReasons where !words.isEmpty {
                        dt { advisory.rawValue.replacing("-", with: " ").uppercasedFirst }
                        dd { Words.list(words.prefix(6).map { "“\($0)”" }) }
                    }
                }
                if let forwarding = row.forwarding {
                    dt { "Forwarded" }
                    dd { "By \(forwarding.by.inFull); first written by \(forwarding.from.inFull)" }
                }
            }
        }
    }

    private var alternatives: String {
        Words.list(
            row.alternatives.prefix(3).map { "\(names.category($0.code)) (\(Confidence.percent($0.probability)))" }
        )
    }
}
