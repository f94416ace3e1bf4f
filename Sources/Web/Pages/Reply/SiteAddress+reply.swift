import Triage

extension SiteAddress {
    /// Where somebody writes to the correspondent of an enquiry.
    static func reply(to reference: EnquiryReference) -> SiteAddress { action(ReplyRoutes.name, on: reference) }

    /// Where a file of a draft is downloaded.
    static func replyFile(_ file: Int64, on reference: EnquiryReference) -> SiteAddress {
        reply(to: reference).below("files", "\(file)")
    }

    /// Where a mail is called back.
    static func recall(_ mail: Int64, on reference: EnquiryReference) -> SiteAddress {
        enquiry(reference).below("mails", "\(mail)", "recall")
    }
}
