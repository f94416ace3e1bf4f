import HTTPTypes
import QueueStore
import Triage
import WorkingTime

/// The page that finds enquiries.
struct SearchPage {
    let model: SearchModel
    let request: PageRequest
    /// What was typed to keep the search, and why that was refused.
    var keeping: (fields: FormFields, wrong: String)?

    var page: Page {
        Page(
            title: model.ask.isEmpty ? "Search" : "Search: \(model.ask.text.prefix(80))",
            status: keeping == nil ? .ok : .unprocessableContent,
            isWide: true,
            keys: [("/", "what to look for"), ("f", "narrow it down"), ("o", "open the enquiry")]
        ) {
            div(.class("stack")) {
                PaperHead(marking: marking, request: request).html
                h1 { "Search" }
                SearchForm(model: model, request: request).html
                SavedSearchCard(model: model, request: request).html
                result
            }
        }
    }

    /// The highest of what stands on the page.
    private var marking: Marking {
        model.shown.contains { $0.marking == .officialSensitive } ? .officialSensitive : .official
    }

    @HTMLBuilder private var result: HTML {
        switch model.result {
        case .none: SearchHelp(model: model, isOpen: true).html
        case .nothing(let nothing):
            div(.class("notice warning"), .role("status")) { span { "\(nothing)" } }
            SearchHelp(model: model, isOpen: true).html
        case .found(let findings):
            remarks(findings)
            found(findings)
            SavedSearchForm(model: model, request: request, keeping: keeping).html
            SearchHelp(model: model, isOpen: findings.enquiries.isEmpty).html
        }
    }

    /// What was taken otherwise than it may have been meant.
    @HTMLBuilder private func remarks(_ findings: SearchModel.Findings) -> HTML {
        if let unknown = model.unknown {
            div(.class("notice warning"), .role("status")) {
                span { "There is no enquiry \(unknown) that you may see. Below are those that speak of it." }
            }
        }
        if !findings.query.remarks.isEmpty {
            div(.class("notice info"), .role("status")) {
                div(.class("stack tight")) { for remark in findings.query.remarks { p { remark } } }
            }
        }
    }

    private func found(_ findings: SearchModel.Findings) -> HTML {
        section(.class("stack"), .aria("labelledby", "found")) {
            div(.class("spread")) {
                h2(.id("found")) { span(.role("status")) { counted(findings) } }
                if !findings.enquiries.isEmpty {
                    a(.href(model.ask.address(.searchFile)), .class("button quiet small no-print")) {
                        "Save as a spreadsheet (CSV)"
                    }
                }
            }
            if model.shown.isEmpty {
                div(.class("card")) {
                    emptyState(findings.enquiries.isEmpty ? "Nothing was found." : "There is no such page.") {
                        p { "Try fewer words, the beginning of one with * behind it, or take away a filter." }
                    }
                }
            } else {
                FoundTable(enquiries: model.shown, names: model.names, words: request.words, caption: "What was found")
                    .html
            }
            if findings.isCapped {
                p(.class("muted")) {
                    "There may be older ones: the search stopped on the way. A further word or filter goes further back."
                }
            }
            paging(findings)
        }
    }

    private func counted(_ findings: SearchModel.Findings) -> String {
        if findings.hasMore { return "More than \(SearchModel.most) enquiries, newest first" }
        let count = findings.enquiries.count
        if count == 0 { return "No enquiries" }
        return (findings.isCapped ? "At least " : "") + Words.count(count, "enquiry", "enquiries")
            + (count > 1 ? ", newest first" : "")
    }

    @HTMLBuilder private func paging(_ findings: SearchModel.Findings) -> HTML {
        let older = model.page == model.pages ? older(findings) : nil
        if model.pages > 1 || older != nil {
            nav(.class("pages"), .aria("label", "Pages")) {
                if model.page > 1 { link("Newer", to: model.page - 1) }
                span(.class("muted")) { "Page \(min(model.page, model.pages)) of \(model.pages)" }
                if model.page < model.pages { link("Older", to: model.page + 1) }
                if let older {
                    a(.href(model.ask.address(before: older.description)), .class("button quiet")) {
                        "Received before \(older.inWords)"
                    }
                }
            }
        }
    }

    private func link(_ text: String, to page: Int) -> HTML {
        a(.href(model.ask.address().with("page", page > 1 ? String(page) : nil)), .class("button quiet")) { text }
    }

    /// The day before which the search goes on behind what is counted. That day's own are shown again, since some of
    /// them may have been left out; where everything came on one day there is no such day.
    private func older(_ findings: SearchModel.Findings) -> CivilDate? {
        let zone = request.site.services.zone
        guard findings.hasMore, let last = findings.counted.map({ zone.date(of: $0.receivedAt) }).min(),
            let first = findings.counted.map({ zone.date(of: $0.receivedAt) }).max(), last < first
        else { return nil }
        return last.adding(days: 1)
    }
}
