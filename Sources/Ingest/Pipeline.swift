package import Correspondence
package import QueueStore
package import Triage
package import WorkingTime

/// One message's way from the mailbox into the queue, in eight stages:
///
/// 1. **Fetch**: a `MailSource` yields raw bytes under a permanent key.
/// 2. **Keep**: bytes and ledger row are committed before anything looks inside (`keep`).
/// 3. **Parse**: bytes in, a message out; never throws on content (`Parse`).
/// 4. **Thread**: new, joining, duplicate or machine mail, on evidence (`Thread`).
/// 5. **Classify**: category, language, facts, advisories, with reasons (`Classify`).
/// 6. **Route**: a colleague is suggested, with reasons (`Routing`).
/// 7. **Clock**: due moments with rule, calendar and account (`Clocks`).
/// 8. **Enqueue**: events, read model and ledger in one transaction (`Enqueue`).
///
/// Stages 3 and 5 are pure and run before the transaction; 4 and 6 to 8 run inside it, one savepoint a message.
/// Everything from 3 on can be replayed from the kept bytes.
package struct Pipeline: Sendable {
    package let store: EnquiryStore
    package let office: Office
    package let learned: Learned
    package let clock: @Sendable () -> Instant
    /// Acknowledges new enquiries; nil where no mail leaves.
    package let acknowledging: Acknowledging?

    package init(
        store: EnquiryStore,
        office: Office,
        learned: Learned,
        clock: @escaping @Sendable () -> Instant,
        acknowledging: Acknowledging? = nil
    ) {
        self.store = store
        self.office = office
        self.learned = learned
        self.clock = clock
        self.acknowledging = acknowledging
    }

    /// Stage 2. Returns when the arrivals are durable; keys the ledger knows are left out.
    package func keep(_ batch: FetchedBatch, from source: String) async throws -> [KeptMessage] {
        let now = clock()
        return try await store.write { [raws = store.raws] session in
            if let position = batch.position { try session.save(position: position, of: source) }
            return try session.keep(batch.arrivals, at: now, raws: raws)
        }
    }

    /// Stages 3 and 5, for messages that are kept.
    package func understand(_ kept: [KeptMessage]) -> [Examined] {
        let own = acknowledging?.letterhead.addresses ?? []
        return kept.map { message in
            let understood = Parse.understand(message, giveUp: message.attempts >= Self.mostAttempts, own: own)
            return Examined(message: understood, classified: Classify.classify(understood, office, learned))
        }
    }

    /// How often a message may end the process before nothing looks inside it again.
    private static let mostAttempts = 3

    /// Stages 4 and 6 to 8: one transaction for the batch, one savepoint for each message. A message that fails rolls
    /// back alone and is set aside with the reason.
    package func enqueue(_ examined: [Examined], router: Router) async throws -> (counts: IngestCounts, router: Router)
    {
        let now = clock()
        let year = office.zone.date(of: now).year
        return try await store.write { [raws = store.raws] session in
            let first = try session.takeReferences(examined.count, year: year)
            var desk = SortingDesk(
                session: session,
                raws: raws,
                office: office,
                learned: learned,
                acknowledging: acknowledging,
                context: office.context(now: now, actor: .intray),
                router: router,
                nextNumber: first,
                year: year
            )
            for item in examined { try desk.take(item) }
            let unused = first + examined.count - desk.nextNumber
            if unused > 0 { try session.returnReferences(unused, year: year) }
            return (desk.counts, desk.router)
        }
    }

    /// Everybody's load as it stands, for routing.
    package func router() async throws -> Router {
        let minutes = office.minutes
        let now = clock()
        let (load, exposure) = try await store.read { session in
            (try session.load(minutes: minutes), try session.exposure(since: now.adding(seconds: -7 * 86_400)))
        }
        return Router(load: load, exposure: exposure, office.context(now: now, actor: .intray))
    }
}

/// A message after stages 3 and 5.
package struct Examined: Sendable {
    package let message: Understood
    package let classified: Classified
}
