import QueueStore
import Triage
import WorkingTime

/// What was done to the office, newest first.
struct JournalView {
    let model: JournalModel
    let request: PageRequest

    var page: Page {
        OfficeFrame(section: .journal, title: "Journal").page {
            p(.class("lede")) {
                "What was done to the office, and by whom. What was done to an enquiry is in that enquiry’s history. "
                    + "Nothing can be "
                    + "taken out; the audit tells whether all of it is still there."
            }
            kinds
            div(.class("stack"), .data("live", "journal")) {
                if model.entries.isEmpty { emptyState("Nothing is written down yet.") } else { list }
                olderPages(first: model.before == nil ? nil : address(before: nil), next: older)
            }
        }
    }

    private func address(before: Int?) -> SiteAddress {
        SiteAddress.adminJournal.with("kind", model.kind).with("before", before.map(String.init))
    }

    private var older: SiteAddress? {
        guard model.hasMore, let last = model.entries.last else { return nil }
        return address(before: last.sequence)
    }

    private var kinds: HTML {
        nav(.class("office-parts"), .aria("label", "Kinds of entries")) {
            ul(.class("plain cluster")) {
                li { kind(nil, "Everything") }
                for name in model.kinds { li { kind(name, name.replacing("-", with: " ").uppercasedFirst) } }
            }
        }
    }

    private func kind(_ kind: String?, _ label: String) -> HTML {
        a(
            .href(SiteAddress.adminJournal.with("kind", kind)),
            .optional("aria-current", kind == model.kind ? "true" : nil)
        ) { label }
    }

    private var list: HTML {
        div(.class("card flush")) {
            table(.class("office-table")) {
                caption(.class("visually-hidden")) { "Entries, newest first" }
                thead { tr { for heading in ["When", "Who", "What"] { th(.scope("col")) { heading } } } }
                tbody { for entry in model.entries { row(entry) } }
            }
        }
    }

    private func row(_ entry: JournalEntry) -> HTML {
        tr(.id("row-\(entry.sequence)")) {
            th(.scope("row")) {
                time(.datetime(entry.at.description)) { request.words.moment(entry.at) }
            }
            labelled("Who") { model.names.doer(entry.actor) }
            labelled("What") {
                NamedEnquiries(entry.detail).html(visible: model.visible)
                div(.class("small muted")) { entry.kind }
            }
        }
    }
}
