import Classifier
import Correspondence
import QueueStore
import Triage

/// Takes a batch through stages 4 and 6 to 8 inside one transaction.
struct SortingDesk {
    let session: any Session
    let raws: ChunkedRawStore
    let office: Office
    let learned: Learned
    let acknowledging: Acknowledging?
    let context: DecisionContext
    var router: Router
    var nextNumber: Int
    let year: Int
    var counts = IngestCounts()

    /// Takes one message; when it fails, what it wrote is undone and it is set aside. Only a database that cannot
    /// work at the moment ends the batch.
    mutating func take(_ item: Examined) throws {
        do {
            try sort(item)
        } catch is Enqueue.SettledElsewhere {
            return
        } catch let error as StoreError where error.isPassing {
            throw error
        } catch {
            try setAside(item, because: "\(error)")
        }
        counts.fetched += 1
    }

    private mutating func sort(_ item: Examined) throws {
        var attempt = self
        try session.savepoint { try attempt.place(item) }
        self = attempt
    }

    private mutating func place(_ item: Examined) throws {
        let enqueue = Enqueue(session: session, context: context, acknowledging: acknowledging)
        try learn(from: item.message)
        let thread = try Thread(session: session, context: context, own: own)
        switch try thread.place(item.message, item.classified) {
        case .duplicate(let enquiry):
            try enqueue.settle(item.message, as: .duplicate, enquiry: enquiry)
            counts.duplicate += 1
        case .machine:
            try enqueue.settle(item.message, as: .machine, enquiry: nil)
            counts.machine += 1
        case .joins(let joining):
            try enqueue.join(item.message, joining, saying: item.classified)
            counts.joined += 1
        case .undelivered(let sent):
            try enqueue.report(item.message, sent)
            counts.joined += 1
        case .sentOutside(let joining): try settleSent(item.message, joining, with: enqueue)
        case .newEnquiry(let earlier): try create(item, earlier, with: enqueue)
        }
        if !item.message.kept.isSent { try placeWhatFollowed(item.message) }
    }

    /// The office's own addresses.
    private var own: [String] { acknowledging?.letterhead.addresses ?? [] }

    private mutating func settleSent(
        _ message: Understood,
        _ joining: Thread.Joining?,
        with enqueue: Enqueue
    ) throws {
        counts.sent += 1
        guard let joining else {
            try enqueue.settle(message, as: .sent, enquiry: nil)
            return try session.noteUnplaced(message.kept.ledger, following: message.follows.suffix(Thread.mostFollowed))
        }
        try enqueue.sentOutside(message, joining)
    }

    /// An answer from the mailbox may have been read before what it answers.
    private mutating func placeWhatFollowed(_ message: Understood) throws {
        guard let identifier = message.messageID else { return }
        // Each was counted when it was read.
        let counted = counts
        defer { counts = counted }
        for ledger in try session.takeUnplaced(following: identifier) {
            guard let kept = try session.keptMessage(ledger, raws: raws) else { continue }
            let understood = Parse.understand(kept, own: own)
            try place(
                Examined(message: understood, classified: Classify.classify(understood, office, learned))
            )
        }
    }

    /// Mail that a person filed teaches the classifier, whatever else becomes of it.
    private func learn(from message: Understood) throws {
        guard let category = message.kept.category, message.quarantine == nil else { return }
        let lesson = Lesson(text: message.subject + "\n" + NewestText.of(message), label: category)
        try session.save(lesson, from: message.kept.ledger, at: context.now)
    }

    private mutating func create(_ item: Examined, _ earlier: EarlierEnquiry?, with enqueue: Enqueue) throws {
        let item = try protected(item, by: earlier)
        let assessment = try Assessment(item, in: office, with: &router, context: context, session: session)
        try enqueue.create(
            takeReference(),
            from: item.message,
            assessment: assessment,
            earlier: earlier,
            in: office.kit
        )
        if item.message.quarantine == nil { counts.created += 1 } else { counts.quarantined += 1 }
    }

    /// What goes on from an enquiry for named people only, or names one, is for them until somebody decides otherwise: it
    /// may quote the whole of it.
    private func protected(_ item: Examined, by earlier: EarlierEnquiry?) throws -> Examined {
        guard let earlier, let enquiry = try session.enquiry(earlier.reference)?.enquiry, enquiry.restricted else {
            return item
        }
        let filed = item.message.filed(under: enquiry.category)
        return Examined(message: item.message, classified: Classify.classify(filed, office, learned))
    }

    /// An enquiry is made all the same, unread, so that a person sees it. When even that fails the message stays kept
    /// with the reason, and is tried again by the next run.
    private mutating func setAside(_ item: Examined, because reason: String) throws {
        let unread = item.setAside(because: "It could not be sorted: \(reason)", office, learned)
        do {
            var attempt = self
            try session.savepoint {
                try attempt.create(unread, nil, with: Enqueue(session: session, context: context, acknowledging: nil))
            }
            self = attempt
        } catch let error as StoreError where error.isPassing {
            throw error
        } catch {
            try session.noteFailure(reason, of: item.message.kept.ledger)
        }
    }

    private mutating func takeReference() -> EnquiryReference {
        defer { nextNumber += 1 }
        return EnquiryReference(year: year, number: nextNumber)
    }
}

extension Examined {
    /// The same message with nothing of it trusted but its time of receipt.
    func setAside(because reason: String, _ office: Office, _ learned: Learned) -> Examined {
        let unread = Parse.unread(message.kept, because: reason)
        return Examined(message: unread, classified: Classify.classify(unread, office, learned))
    }
}
