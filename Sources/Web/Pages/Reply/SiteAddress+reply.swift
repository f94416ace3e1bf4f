import Triage

extension SiteAddress {
    /// Where somebody writes to the correspondent of an enquiry.
    static func reply(to reference: EnquiryReference) -> SiteAddress { action(ReplyRoutes.name, on: reference) }

    /// Where a mail is called back.
    static func recall(_ mail: Int64, on reference: EnquiryReference) -> SiteAddress {
        enquiry(reference).below("mails", "\(mail)", "recall")
    }
}
