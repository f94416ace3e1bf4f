/// A webhook of the configuration: what the site asks of it, and hands on to it.
package struct WebHook: Sendable {
    /// As it stands in the address, `/hooks/NAME`.
    package let name: String
    /// Bytes of the largest body.
    package let maxSize: Int
    /// What speaks against a delivery before its body is read; nil for nothing.
    package let check: @Sendable (Headers) -> Outcome?
    /// Checks the signature and keeps what was delivered.
    package let take: @Sendable (Headers, _ body: [UInt8]) async -> Outcome

    package init(
        name: String,
        maxSize: Int,
        check: @escaping @Sendable (Headers) -> Outcome?,
        take: @escaping @Sendable (Headers, _ body: [UInt8]) async -> Outcome
    ) {
        self.name = name
        self.maxSize = maxSize
        self.check = check
        self.take = take
    }

    /// What was sent above the body.
    package struct Headers: Sendable, Hashable {
        /// `X-Intray-Timestamp`.
        package let timestamp: String?
        /// `X-Intray-Delivery`.
        package let delivery: String?
        /// `X-Intray-Signature`.
        package let signature: String?
    }

    /// What became of it.
    package enum Outcome: Sendable {
        /// It is kept, durably, under this number of the ledger.
        case kept(Int64)
        /// The sender did not show who they are, and what they can do.
        case unauthorised(String)
        /// It is no delivery, and why.
        case malformed(String)
        /// It could not be kept now.
        case unavailable
    }
}
