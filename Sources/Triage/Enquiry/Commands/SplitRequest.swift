/// A further request in a message, to become an enquiry of its own.
package struct SplitRequest: Hashable, Sendable {
    /// The reference of the new enquiry.
    package let child: EnquiryReference
    package let category: String
    /// What it is about; nil keeps the subject.
    package let subject: String?
    /// Who answers; nil leaves it for triage.
    package let to: Allocation?

    package init(child: EnquiryReference, category: String, subject: String?, to: Allocation?) {
        self.child = child
        self.category = category
        self.subject = subject
        self.to = to
    }
}
