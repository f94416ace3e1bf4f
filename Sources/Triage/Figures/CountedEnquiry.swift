package import WorkingTime

/// As much of an enquiry as the figures need: from its events, or from the read model.
package struct CountedEnquiry: Hashable, Sendable {
    package let inbox: String
    /// A code of the kit.
    package let category: String
    package let receivedAt: Instant
    /// Nil while it is open.
    package let closedAt: Instant?
    package let outcome: Outcome?
    /// Nil while it is open, and for an ending that answered nobody.
    package let closing: ClosingFigures?

    package init(
        inbox: String,
        category: String,
        receivedAt: Instant,
        closedAt: Instant?,
        outcome: Outcome?,
        closing: ClosingFigures?
    ) {
        self.inbox = inbox
        self.category = category
        self.receivedAt = receivedAt
        self.closedAt = closedAt
        self.outcome = outcome
        self.closing = closing
    }

    /// An enquiry with its closing as it is to be counted. One that is open counts as open, whatever it still says of
    /// an earlier closing.
    package init(_ enquiry: Enquiry, closing: ClosingFigures?) {
        let closed = enquiry.state == .closed
        self.init(
            inbox: enquiry.inbox,
            category: enquiry.category,
            receivedAt: enquiry.receivedAt,
            closedAt: closed ? enquiry.closedAt : nil,
            outcome: closed ? enquiry.outcome : nil,
            closing: closed ? closing : nil
        )
    }
}
