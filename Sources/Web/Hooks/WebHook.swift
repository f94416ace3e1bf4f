/// A webhook of the configuration: what the site asks of it, and hands on to it.
package struct WebHook: Sendable {
    /// As it stands in the address, `/hooks/NAME`.
    package let name: String
    /// Bytes of the largest body.
    package let maxSize: Int
    /// Checks the signature and keeps what was delivered.
    package let take: @Sendable (Delivered) async -> Outcome

    package init(
        name: String,
        maxSize: Int,
        take: @escaping @Sendable (Delivered) async -> Outcome
    ) {
        self.name = name
        self.maxSize = maxSize
        self.take = take
    }

    /// What was sent.
    package struct Delivered: Sendable {
        /// `X-Intray-Timestamp`.
        package let timestamp: String?
        /// `X-Intray-Delivery`.
        package let delivery: String?
        /// `X-Intray-Signature`.
        package let signature: String?
        package let body: [UInt8]
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
