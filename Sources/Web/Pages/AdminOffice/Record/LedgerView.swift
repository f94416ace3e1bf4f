import QueueStore
import Triage
import WorkingTime

/// The arrivals, newest first.
struct LedgerView {
    let model: LedgerModel
    let request: PageRequest

    var page: Page {
        OfficeFrame(
            section: .ledger,
            title: "Arrivals",
            keys: [("f", "find one"), ("o", "open the enquiry")],
            isWide: true
        )
        .page {
            p(.class("lede")) {
                "Everything that a source has shown, once each, with what became of it. Nothing is ever taken out."
            }
            search
            div(.class("stack"), .data("live", "ledger")) {
                figures
                if model.page.rows.isEmpty { emptyState("No arrival is like this.") } else { list }
                olderPages(first: model.filter.before == nil ? nil : address(before: nil), next: older)
            }
        }
    }

    private func address(before: Int64?) -> SiteAddress {
        SiteAddress.adminLedger.with("disposition", model.filter.disposition?.rawValue).with(
            "source",
            model.filter.source
        )
        .with("key", model.filter.key).with("before", before.map(String.init))
    }

    private var older: SiteAddress? {
        guard model.page.hasMore, let last = model.page.rows.last else { return nil }
        return address(before: last.id)
    }

    private var figures: HTML {
        p(.class("muted")) {
            Words.list(Disposition.allCases.map { "\(model.counts[$0, default: 0]) \($0.inWords)" }) + "."
        }
    }

    private var search: HTML {
        form(.action(.adminLedger), Attribute("method", "get"), .class("office-fields")) {
            Field(name: "key", label: "Key", hint: "The whole, or how it begins.")
                .line(model.filter.key, .data("key", "f"), .autocomplete("off"))
            Field(name: "source", label: "Source")
                .choice(model.sources.map { ($0, $0) }, chosen: model.filter.source, empty: "All")
            Field(name: "disposition", label: "What became of it")
                .choice(
                    Disposition.allCases.map { ($0.rawValue, $0.inWords.uppercasedFirst) },
                    chosen: model.filter.disposition?.rawValue,
                    empty: "Anything"
                )
            div(.class("cluster")) {
                button { "Show" }
                a(.href(.adminLedger)) { "Show all" }
            }
        }
    }

    private var list: HTML {
        div(.class("card flush")) {
            table(.class("office-table")) {
                caption(.class("visually-hidden")) { "Arrivals, newest first" }
                thead {
                    tr {
                        for heading in ["Key", "Source", "Received", "Kept", "Size", "What became of it"] {
                            th(.scope("col")) { heading }
                        }
                    }
                }
                tbody { for row in model.page.rows { self.row(row) } }
            }
        }
    }

    private func row(_ row: LedgerPage.Row) -> HTML {
        tr(.id("row-\(row.id)"), .data("row", String(row.id))) {
            th(.scope("row")) { code { Words.untrusted(row.entry.key) } }
            labelled("Source") {
                row.entry.source
                div(.class("small muted")) { "inbox \(row.inbox)" }
            }
            labelled("Received") { request.words.receipt(row.receivedAt) }
            labelled("Kept") { request.words.moment(row.entry.keptAt) }
            labelled("Size") { ByteCount(row.size).inWords }
            labelled("What became of it") {
                row.entry.disposition.inWords
                enquiry(row.entry)
                if let failure = row.entry.failure { div(.class("small breaks")) { Words.untrusted(failure) } }
            }
        }
    }

    private func enquiry(_ entry: LedgerEntry) -> HTML {
        HTML {
            if let reference = entry.enquiry.map(EnquiryReference.init(id:)) {
                div {
                    if model.visible.contains(reference) {
                        a(
                            .href(.enquiry(reference)),
                            .class("reference"),
                            Attribute("data-row-link", ""),
                            .data("key", "o")
                        ) {
                            reference.description
                        }
                    } else {
                        span(.class("muted")) { "one that you may not see" }
                    }
                }
            }
        }
    }
}
