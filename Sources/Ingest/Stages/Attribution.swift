import Mail
import QueueStore
import Triage
import WorkingTime

extension Forwarding {
    /// What a forwarded message says of its first writer; nil for one that was not forwarded, or that passes on the
    /// office's own words.
    ///
    /// The first writer is taken for the correspondent only where somebody of the office forwarded it with few words
    /// of their own. Others forward mail too, and an answer to the wrong person cannot be called back.
    init?(_ message: Understood, _ context: DecisionContext) {
        guard let origin = message.forwarded, !origin.from.address.isEmpty || origin.from.name != nil else {
            return nil
        }
        let writer = Correspondent(name: origin.from.name, address: origin.from.address)
        guard !context.staff.includes(writer.address) else { return nil }
        self.init(
            by: message.from,
            from: writer,
            sentAt: Self.sent(origin, before: message.kept.receivedAt, context.zone),
            evidence: origin.evidence,
            isAttributed: context.staff.includes(message.from.address) && !writer.address.isEmpty
                && origin.remark.utf8.count <= Self.fewWords
        )
    }

    /// Clients write local time without a zone: it is the office's. What lies after the receipt is no moment to go by.
    private static func sent(_ origin: ForwardedOrigin, before received: Instant, _ zone: Zone) -> Instant? {
        guard let sent = origin.sent else { return nil }
        let moment = Instant(seconds: sent.seconds)
        guard origin.isSentLocal else { return moment <= received ? moment : nil }
        let days = sent.seconds.quotientAndRemainder(dividingBy: 86_400)
        guard days.remainder >= 0 else { return nil }
        let local = zone.moment(
            on: CivilDate(daysSinceEpoch: Int(days.quotient)),
            minute: Int(days.remainder / 60)
        )
        return local <= received ? local : nil
    }

    /// Bytes.
    private static let fewWords = 400
}

extension Understood {
    /// Who the enquiry is from: whoever wrote it, or the first writer where the message was passed on.
    func correspondent(_ forwarding: Forwarding?) -> Correspondent {
        forwarding.flatMap { $0.isAttributed ? $0.from : nil } ?? from
    }
}
