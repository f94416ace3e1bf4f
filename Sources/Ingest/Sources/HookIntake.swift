package import Logging
package import QueueStore
package import WorkingTime

/// Takes what is delivered to one webhook: whoever has the secret may deliver, and what they deliver is kept before they
/// are told so.
package struct HookIntake: Sendable {
    package let settings: SourceSettings
    let signature: HookSignature
    let store: EnquiryStore
    let clock: @Sendable () -> Instant
    let logger: Logger
    /// Called when something new is kept.
    let kept: @Sendable () -> Void

    package init(
        settings: SourceSettings,
        signature: HookSignature,
        store: EnquiryStore,
        clock: @escaping @Sendable () -> Instant,
        logger: Logger,
        kept: @escaping @Sendable () -> Void
    ) {
        self.settings = settings
        self.signature = signature
        self.store = store
        self.clock = clock
        self.logger = logger
        self.kept = kept
    }

    /// Says what speaks against a delivery before its body is read: who has not even the form of a sender costs nothing.
    ///
    /// - Throws: `HookRefusal`.
    package func check(_ headers: HookHeaders) throws(HookRefusal) {
        do throws(HookRefusal) {
            try headers.formed(now: clock())
        } catch {
            throw refused(error)
        }
    }

    /// Keeps a delivery, durably, unless it was kept before.
    ///
    /// - Returns: the number of its ledger row; that of the first for a delivery that comes again.
    /// - Throws: `HookRefusal`, or what the database says when it cannot keep it.
    package func take(_ delivery: HookDelivery) async throws -> Int64 {
        let now = clock()
        let name: String
        do throws(HookRefusal) {
            name = try delivery.verified(by: signature, now: now)
        } catch {
            throw refused(error)
        }
        let arrival = HookArrival(settings: settings, now: now).arrival(of: delivery.body, delivery: name)
        let outcome = try await keep(arrival, now)
        if outcome.isNew {
            if let reason = arrival.reduced { logger.warning("\(settings.name): delivery \(name): \(reason)") }
            kept()
        } else if !outcome.isSame {
            logger.warning(
                "\(settings.name): the delivery \(name) came again with another content, which was not kept"
            )
        }
        return outcome.ledger
    }

    private func refused(_ refusal: HookRefusal) -> HookRefusal {
        logger.warning("\(settings.name): a delivery was refused: \(refusal)")
        return refusal
    }

    private func keep(
        _ arrival: Arrival,
        _ now: Instant
    ) async throws -> (ledger: Int64, isNew: Bool, isSame: Bool) {
        try await store.write { [raws = store.raws] session in
            if let known = try session.kept(arrival) { return (known.ledger, false, known.isSame) }
            guard let kept = try session.keep([arrival], at: now, raws: raws).first else {
                throw StoreError.damaged("a delivery could not be kept")
            }
            try session.noteSuccess(of: arrival.source, at: now)
            return (kept.ledger, true, true)
        }
    }
}
