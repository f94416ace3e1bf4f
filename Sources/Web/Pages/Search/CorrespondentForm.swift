import Classifier
import QueueStore
import Triage
import WorkingTime

/// Puts right what is known of a correspondent.
struct CorrespondentForm {
    let record: CorrespondentRecord?
    let address: String
    let request: PageRequest

    var html: HTML {
        details(.data("key", "e")) {
            summary { record == nil ? "Write down what is known" : "Put it right" }
            actionForm(request, to: .search.below("correspondent"), .class("stack")) {
                input(.type("hidden"), .name("address"), .value(address))
                line("name", "Name", record?.name)
                line("organisation", "Writes for", record?.organisation, "The organisation, where they write for one.")
                language
                text(
                    "adjustments",
                    "What they need to deal with us",
                    record?.adjustments,
                    "In their words, such as large print, or a call in the afternoon."
                )
                line("telephone", "Telephone", record?.telephone)
                text("postal", "Postal address", record?.postal)
                button { "Write it down" }
            }
        }
    }

    private func line(_ name: String, _ label: String, _ value: String?, _ hint: String? = nil) -> HTML {
        HTML {
            before(name, value)
            Field(name: name, label: label, hint: hint).line(value, prefix: "known-", .autocomplete("off"))
        }
    }

    private func text(_ name: String, _ label: String, _ value: String?, _ hint: String? = nil) -> HTML {
        HTML {
            before(name, value)
            Field(name: name, label: label, hint: hint).text(value, prefix: "known-", rows: 3, .autocomplete("off"))
        }
    }

    /// The languages the office answers in.
    private var language: HTML {
        HTML {
            before("language", record?.language?.rawValue)
            Field(name: "language", label: "Answer in").choice(
                [Language.en, .cy].map { ($0.rawValue, $0.inWords) },
                chosen: record?.language?.rawValue,
                empty: record?.language == nil ? "not known" : nil,
                prefix: "known-"
            )
        }
    }

    private func before(_ name: String, _ value: String?) -> HTML {
        input(.type("hidden"), .name(TypedCorrespondent.before(name)), .value(value ?? ""))
    }
}

/// Writes down that a document was seen which shows for whom somebody may act.
struct AuthorityForm {
    let address: String
    let request: PageRequest
    /// What was typed already.
    let values: FormFields
    /// By a field's name, what is wrong with it.
    let wrong: [String: String]

    var html: HTML {
        details(.flag("open", !wrong.isEmpty)) {
            summary { "Write down a document" }
            actionForm(request, to: .search.below("correspondent", "authority"), .class("stack")) {
                if !wrong.isEmpty {
                    div(.class("error-summary"), .role("alert")) {
                        ul {
                            for (name, why) in wrong.sorted(by: { $0.key < $1.key }) {
                                li { a(Attribute("href", "#document-" + name)) { why } }
                            }
                        }
                    }
                }
                input(.type("hidden"), .name("address"), .value(address))
                line("for", "For whom they may act")
                line(
                    "kind",
                    "What document it is",
                    "Such as a signed form of authority, a power of attorney, a grant of probate."
                )
                line("with", "The enquiry it came with", "Its reference.")
                line("seen", "Day it was seen", type: "date", value: request.today.description)
                line("expires", "Last day it holds (optional)", type: "date")
                line("remark", "Remark (optional)")
                button { "Write it down" }
            }
        }
    }

    private func line(
        _ name: String,
        _ label: String,
        _ hint: String? = nil,
        type: String = "text",
        value: String? = nil
    ) -> HTML {
        Field(name: name, label: label, hint: hint, wrong: wrong[name], isWhole: type == "text")
            .line(values.raw(name) ?? value, prefix: "document-", type: type, .autocomplete("off"))
    }
}
