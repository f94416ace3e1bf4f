import QueueStore
import Triage

/// Says that an enquiry is written down, with its reference large enough to be read out.
struct EnteredView {
    let model: EnteredModel
    let request: PageRequest

    private var enquiry: EnquirySummary { model.enquiry }

    var page: Page {
        let reference = enquiry.reference.description
        return Page(
            title: "\(reference) is written down",
            keys: [("o", "open the enquiry"), ("n", "write down another")]
        ) {
            div(.class("stack")) {
                div(.class("card entered")) {
                    h1 { "It is written down" }
                    p { "The reference, to be read out and quoted:" }
                    p(.class("entered-reference")) { reference }
                }
                dl(.class("facts")) {
                    for (name, value) in facts {
                        dt { name }
                        dd { value }
                    }
                }
                known
                div(.class("cluster")) {
                    a(.href(.enquiry(enquiry.reference)), .class("button"), .data("key", "o")) { "Open the enquiry" }
                    a(.href(.newEnquiry), .class("button quiet"), .data("key", "n")) { "Write down another" }
                }
            }
        }
    }

    private var facts: [(String, String)] {
        let (words, names) = (request.words, model.names)
        let due = enquiry.leadingClock.map { words.dueSoon($0, model.calendar) } ?? "no deadline"
        return [
            ("About", names.title(enquiry)),
            ("From", enquiry.from.inFull),
            ("Received", "\(words.receipt(enquiry.receivedAt)), \(enquiry.channel.inWords)"),
            ("Category", names.category(enquiry.category)),
            ("When", due),
            (
                "With",
                enquiry.allocatedTo == nil ? "nobody yet: it waits for triage" : names.holder(enquiry.allocatedTo) ?? ""
            ),
        ]
    }

    /// Whether they are known here, and the way to what they asked before.
    @HTMLBuilder private var known: HTML {
        if let search = enquiry.from.search, !model.others.isEmpty {
            let count =
                model.others.count < EnteredModel.most - 1 ? "\(model.others.count)" : "\(model.others.count) or more"
            let one = model.others.count == 1
            div(.class("notice info")) {
                span {
                    enquiry.from.address.isEmpty
                        ? "Somebody of that name is known here, with \(count) other \(one ? "enquiry" : "enquiries")."
                        : "They are known here, with \(count) other \(one ? "enquiry" : "enquiries")."
                }
                a(.href(.search.with("q", search))) { "See what they asked" }
                if !enquiry.from.address.isEmpty {
                    a(.href(.correspondent(enquiry.from.address))) { "What is known of them" }
                }
            }
        }
    }
}
