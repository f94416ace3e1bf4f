import QueueStore
import Triage

/// Administration of the office itself: what it receives and by when it answers, which days count, where mail comes
/// from, what became of it, and what was done.
struct AdminOfficeRoutes: Sendable {
    let site: Site

    init(site: Site) {
        self.site = site
    }

    func add(to routes: PageRoutes) {
        CategoryRoutes(site: site).add(to: routes)
        TemplateRoutes(site: site).add(to: routes)
        KitRoutes(site: site).add(to: routes)
        CalendarRoutes(site: site).add(to: routes)
        SourceRoutes(site: site).add(to: routes)
        QuarantineRoutes(site: site).add(to: routes)
        LedgerRoutes(site: site).add(to: routes)
        RecordRoutes(site: site).add(to: routes)
    }
}

/// Why something about the office was not changed: beside the fields it is about, or above them all.
struct Objections: Sendable {
    /// A sentence each, by the name of the field.
    private(set) var fields: [String: String] = [:]
    private(set) var general: String?
    /// The version of the kit that is in force now, where somebody changed it meanwhile.
    private(set) var version: Int64?

    /// Fields that cannot be taken as they are.
    struct Wrong: Error {
        let fields: [String: String]
    }

    static let belowSee = "Nothing was changed: see below what is wrong."

    /// - Parameter field: the field of the form that an error is about; nil where it is about none.
    /// - Throws: the same error where it is none that somebody at the form can do something about.
    init(_ error: any Error, at field: (KitError) -> String? = \.field) throws {
        switch error {
        case let wrong as Wrong: fields = wrong.fields
        case let error as KitError:
            if let field = field(error) { fields = [field: "\(error)"] } else { general = "\(error)" }
        case let changed as OfficeDesk.KitChangedMeanwhile:
            version = changed.version
            general = "\(changed) What you typed is still here: save once more to put it in force over that."
        case is OfficeDesk.Refused, is Refusal: general = "\(error)"
        default: throw error
        }
    }

    /// What stands above everything.
    var trouble: String { general ?? Self.belowSee }
}

extension PageRequest {
    /// Says in a form which version of the kit was seen: the one it was opened with, until it has told of a later one.
    ///
    /// - Parameter now: the version in force.
    func kitSeen(_ objections: Objections?, now: Int64) -> HTML {
        let version = objections?.version ?? saw.map(Int64.init) ?? now
        return input(.type("hidden"), .name("saw"), .value(String(version)))
    }
}

extension KitError {
    /// The field of a form that it is about; nil where it is about none.
    var field: String? {
        switch self {
        case .repeatedCategory: "code"
        case .unknownRule: "clocks"
        case .unknownSkill: "skill"
        case .unknownDefault: "default-category"
        case .threshold: "threshold"
        case .closedReplyDays: "closed-reply-days"
        case .noAcknowledgement: "acknowledge"
        case .unknownAdvisory, .unknownKit, .unreadable, .noCategories, .unknownCategory, .unknownDetail,
            .repeatedTemplate, .unknownTemplate, .template, .citation, .repeatedCitation:
            nil
        }
    }
}

extension KitComparison {
    /// The first things that differ in one sentence, for a notice.
    var briefly: String {
        let most = 4
        let told = changes.prefix(most).map { change in
            change.category.map { "\($0): \(change.words)" } ?? change.words
        }
        let rest = changes.count > most ? "; and \(Words.count(changes.count - most, "further change"))" : ""
        return told.joined(separator: "; ") + rest
    }
}

/// What somebody is about to change, before they do.
func preview(_ comparison: KitComparison) -> HTML {
    div(.class("notice info"), .role("status"), .id("preview")) {
        div(.class("stack tight")) {
            if comparison.changes.isEmpty {
                p { "This would change nothing that the kit says." }
            } else {
                p(.class("strong")) { "This would change, and is not saved yet:" }
                ul {
                    for change in comparison.changes.prefix(200) {
                        li {
                            if let category = change.category {
                                code { category }
                                ": "
                            }
                            change.words
                        }
                    }
                }
                if comparison.changes.count > 200 { p { "And \(comparison.changes.count - 200) more." } }
            }
        }
    }
}
