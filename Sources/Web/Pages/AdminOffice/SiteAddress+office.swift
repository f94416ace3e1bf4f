import QueueStore
import Triage

extension SiteAddress {
    static let adminCategories = SiteAddress.admin.below("categories")
    static let adminNewCategory = SiteAddress.admin.below("new-category")
    static let adminTemplates = SiteAddress.admin.below("templates")
    static let adminNewTemplate = SiteAddress.admin.below("new-template")
    static let adminKit = SiteAddress.admin.below("kit")
    static let adminKitFile = SiteAddress.admin.below("kit.yaml")
    static let adminCalendars = SiteAddress.admin.below("calendars")
    static let adminSources = SiteAddress.admin.below("sources")
    static let adminQuarantine = SiteAddress.admin.below("quarantine")
    static let adminLedger = SiteAddress.admin.below("ledger")
    static let adminJournal = SiteAddress.admin.below("journal")
    static let adminAudit = SiteAddress.admin.below("audit")
    static let adminAuditFile = SiteAddress.admin.below("audit", "events.jsonl")

    static func adminCategory(_ code: String) -> SiteAddress { adminCategories.below(code) }

    static func adminTemplate(_ code: String) -> SiteAddress { adminTemplates.below(code) }

    /// What a template said, and when.
    static func adminTemplateTexts(_ code: String) -> SiteAddress { adminTemplate(code).below("texts") }

    /// A quarantined enquiry's mail, as it came.
    static func adminQuarantined(_ reference: EnquiryReference) -> SiteAddress {
        adminQuarantine.below(reference.description)
    }
}
