import HTTPTypes
import Triage

/// The parts of the office that are administered here.
enum OfficeSection: CaseIterable {
    case categories, templates, kit, calendars, sources, quarantine, ledger, journal, audit

    var name: String {
        switch self {
        case .categories: "Categories"
        case .templates: "Reply templates"
        case .kit: "Whole kit"
        case .calendars: "Bank holidays"
        case .sources: "Sources"
        case .quarantine: "Quarantine"
        case .ledger: "Arrivals"
        case .journal: "Journal"
        case .audit: "Audit"
        }
    }

    var address: SiteAddress {
        switch self {
        case .categories: .adminCategories
        case .templates: .adminTemplates
        case .kit: .adminKit
        case .calendars: .adminCalendars
        case .sources: .adminSources
        case .quarantine: .adminQuarantine
        case .ledger: .adminLedger
        case .journal: .adminJournal
        case .audit: .adminAudit
        }
    }
}

/// What every page of the office has: the way back, the way to the others, and its title.
struct OfficeFrame {
    let section: OfficeSection
    let title: String
    /// What goes above everything because it hinders; nil for nothing.
    var trouble: String?
    /// The page above this one, where that is not the section itself.
    var above: [(name: String, address: SiteAddress)] = []
    var keys: [(key: String, does: String)] = []
    var isWide = false

    func page(@HTMLBuilder content: () -> HTML) -> Page {
        Page(
            title: trouble == nil ? title : "Error: \(title)",
            status: trouble == nil ? .ok : .unprocessableContent,
            isWide: isWide,
            keys: keys
        ) {
            div(.class("stack office")) {
                path
                parts
                h1 { title }
                if let trouble { div(.class("error-summary"), .role("alert")) { p { trouble } } }
                content()
            }
        }
    }

    private var path: HTML {
        nav(.class("small no-print"), .aria("label", "Where this is")) {
            a(.href(.admin)) { "Administration" }
            for step in above {
                " › "
                a(.href(step.address)) { step.name }
            }
        }
    }

    private var parts: HTML {
        nav(.class("office-parts no-print"), .aria("label", "The office")) {
            ul(.class("plain cluster")) {
                for part in OfficeSection.allCases {
                    li {
                        a(.href(part.address), .optional("aria-current", part == section ? "page" : nil)) { part.name }
                    }
                }
            }
        }
    }
}

extension Names {
    /// Who did something to the office, as a whole sentence can name them.
    func doer(_ who: Actor) -> String {
        switch who {
        case .operatorOfMachine: "the operator of the machine"
        default: actor(who)
        }
    }
}

/// Pages of something that is read newest first.
///
/// - Parameters:
///   - first: the newest again; nil on the first page.
///   - next: what is older; nil at the end.
func olderPages(first: SiteAddress?, next: SiteAddress?) -> HTML {
    HTML {
        if first != nil || next != nil {
            nav(.class("pages"), .aria("label", "Pages")) {
                if let first { a(.href(first), .class("button quiet")) { "Newest" } } else { span {} }
                if let next { a(.href(next), .class("button quiet")) { "Older" } }
            }
        }
    }
}
