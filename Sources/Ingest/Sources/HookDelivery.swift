import WorkingTime

/// What was sent to a webhook, as it came.
package struct HookDelivery: Sendable {
    package let headers: HookHeaders
    package let body: [UInt8]

    package init(headers: HookHeaders, body: [UInt8]) {
        self.headers = headers
        self.body = body
    }

    /// The name of the delivery, once it is certain that whoever has the secret sent it, and sent it now.
    ///
    /// - Throws: `HookRefusal`.
    func verified(by signature: HookSignature, now: Instant) throws(HookRefusal) -> String {
        let formed = try headers.formed(now: now)
        let isRight = signature.matches(
            formed.signature,
            timestamp: formed.timestamp,
            delivery: formed.delivery,
            body: body
        )
        guard isRight else { throw .badSignature }
        guard !body.isEmpty else { throw .empty }
        return formed.delivery
    }
}
