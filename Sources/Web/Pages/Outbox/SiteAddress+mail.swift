import Correspondence
import QueueStore
import Triage

extension SiteAddress {
    static let outbox = SiteAddress(requested: "/outbox")

    static func mail(_ id: Int64) -> SiteAddress { outbox.below("\(id)") }

    /// Where a decision about a mail is sent, below the mail's own address. A reply is called back by way of its enquiry,
    /// which then stands where it stood.
    static func deciding(_ decision: MailDecision, on mail: OutgoingMail) -> SiteAddress {
        if decision == .recall, mail.kind == .reply, let enquiry = mail.enquiry {
            return .enquiry(enquiry).below("mails", "\(mail.id)", "recall")
        }
        return .mail(mail.id).below(decision.rawValue)
    }
}
