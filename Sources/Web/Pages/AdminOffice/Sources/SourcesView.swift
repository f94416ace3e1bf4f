import QueueStore
import Triage
import WorkingTime

/// Where mail comes from, and how each source fares.
struct SourcesView {
    let model: SourcesModel
    let request: PageRequest

    private var words: Words { request.words }

    var page: Page {
        OfficeFrame(section: .sources, title: "Sources").page {
            p(.class("lede")) {
                "Where enquiries come from. Sources are set up in intray.yaml on the machine, because they need "
                    + "passwords; how they "
                    + "fare is told here."
            }
            div(.class("stack"), .data("live", "sources")) {
                if model.rows.isEmpty {
                    emptyState("No source is configured.") {
                        p { "Add one under “sources” in intray.yaml, and restart “intray serve”." }
                    }
                }
                for row in model.rows { card(row) }
                if !model.former.isEmpty {
                    h2 { "Not in the configuration" }
                    p(.class("muted")) {
                        "What was written down or imported here, and sources that were once configured: what they "
                            + "brought stays."
                    }
                    for row in model.former { former(row) }
                }
            }
        }
    }

    private func card(_ row: SourcesModel.Row) -> HTML {
        let state = row.state(at: request.now)
        return section(.class("card office-source"), .aria("labelledby", "source-\(row.name)")) {
            div(.class("spread")) {
                h2(.id("source-\(row.name)")) { row.name }
                tag(state.word, kind: Self.kind(of: state), sign: state == .working ? "✓" : "!")
            }
            if let failure = row.health?.failure {
                div(.class("notice warning"), .role("status")) {
                    div(.class("stack tight")) {
                        p(.class("strong breaks")) { Words.untrusted(failure) }
                        for sentence in row.advice(at: request.now) { p { sentence } }
                    }
                }
            } else {
                for sentence in row.advice(at: request.now) { p { sentence } }
            }
            facts(row)
        }
    }

    private static func kind(of state: SourcesModel.Row.State) -> String {
        switch state {
        case .working: "on-time"
        case .failing: "late"
        case .quiet: "at-risk"
        case .unread: "none"
        }
    }

    private func facts(_ row: SourcesModel.Row) -> HTML {
        dl(.class("facts")) {
            if let described = row.described {
                dt { "Kind" }
                dd { Self.name(of: described.kind) }
                dt { "Inbox" }
                dd { described.inbox }
                dt { described.kind == .webhook ? "Address to deliver to" : "Where" }
                dd { described.kind == .webhook ? address(described) : described.place }
            }
            dt { row.described?.kind == .webhook ? "Last delivery" : "Read to its end" }
            dd {
                row.described?.kind == .webhook
                    ? moment(row.arrivals?.keptAt, never: "none lately")
                    : moment(row.health?.succeededAt, never: "never")
            }
            if let failedAt = row.health?.failedAt {
                dt { "Last failure" }
                dd { moment(failedAt, never: "") + (row.health?.failure == nil ? ", and it has worked since" : "") }
            }
            dt { "Newest message" }
            dd { row.arrivals?.newest.map { moment($0, never: "") } ?? Self.nothingLately }
            dt { "Kept, not yet sorted" }
            dd {
                if let arrivals = row.arrivals, arrivals.waiting > 0 {
                    a(.href(.adminLedger.with("disposition", Disposition.kept.rawValue).with("source", row.name))) {
                        Words.count(arrivals.waiting, "message")
                    }
                    if let since = arrivals.waitingSince { ", the first of them kept \(words.ago(since))" }
                    if let failure = arrivals.failure { div(.class("breaks")) { Words.untrusted(failure) } }
                } else {
                    "none"
                }
            }
        }
    }

    private func former(_ row: SourcesModel.Row) -> HTML {
        section(.class("card office-source"), .aria("labelledby", "source-\(row.name)")) {
            h3(.id("source-\(row.name)")) { Self.title(ofFormer: row.name) }
            facts(row)
            p(.class("small")) { a(.href(.adminLedger.with("source", row.name))) { "What it brought" } }
        }
    }

    private func address(_ source: DescribedSource) -> String {
        var base = request.site.settings.publicURL
        while base.hasSuffix("/") { base.removeLast() }
        return base + "/hooks/" + SiteAddress.encoded(source.name)
    }

    private func moment(_ moment: Instant?, never: String) -> String {
        moment.map { "\(words.ago($0)) (\(words.moment($0)))" } ?? never
    }

    /// What people write down and what is imported has names of its own.
    private static func title(ofFormer name: String) -> String {
        switch name {
        case "desk": "Written down by hand"
        case "import": "Imported from files"
        default: name
        }
    }

    private static var nothingLately: String {
        "none among the office’s last \(SourceArrivals.lately) arrivals"
    }

    private static func name(of kind: DescribedSource.Kind) -> String {
        switch kind {
        case .imap: "mailbox on an IMAP server"
        case .maildir: "folder of mail (Maildir)"
        case .feed: "feed that is asked for news"
        case .webhook: "webhook: another system delivers"
        }
    }
}
