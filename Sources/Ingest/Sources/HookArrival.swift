import Crypto
import Foundation
import QueueStore
import WorkingTime

/// Makes arrivals of what a webhook delivered: an item goes the way of a feed's, and what is no item is kept as it came.
struct HookArrival: Sendable {
    let settings: SourceSettings
    /// The moment of receipt, whatever the item says: it is here from now on.
    let now: Instant

    /// What a delivery is kept as.
    ///
    /// - Parameter delivery: its permanent key in the ledger.
    func arrival(of body: [UInt8], delivery: String) -> Arrival {
        guard let item = try? JSONDecoder().decode(FeedItem.self, from: Data(body)) else {
            return whole(body, delivery, because: "What the webhook delivered is no JSON. It was kept as it came.")
        }
        guard item.text != nil || item.raw != nil else {
            let reasons = item.faults + ["The webhook delivered an item without “text” and without “raw”."]
            return whole(body, delivery, because: reasons.joined(separator: " "))
        }
        let maker = FeedArrival(source: settings.name, inbox: settings.inbox, now: now, maxSize: settings.maxSize)
        // An item that is delivered twice, under two names, has the same bytes both times and is one enquiry.
        let identity = FeedArrival.key(of: item) ?? delivery
        let made = maker.arrival(of: item.faults.isEmpty ? item : item.showing(body), key: identity).arrival
        return arrival(made.bytes, delivery, reduced: made.reduced)
    }

    private func whole(_ body: [UInt8], _ delivery: String, because reason: String) -> Arrival {
        arrival(body, delivery, reduced: reason)
    }

    private func arrival(_ bytes: [UInt8], _ delivery: String, reduced: String?) -> Arrival {
        Arrival(
            source: settings.name,
            key: delivery,
            inbox: settings.inbox,
            bytes: bytes,
            sha256: Array(SHA256.hash(data: bytes)),
            receivedAt: now,
            reduced: reduced
        )
    }
}

extension FeedItem {
    /// The same with everything that was delivered below its text: part of it was not understood.
    fileprivate func showing(_ body: [UInt8]) -> FeedItem {
        let shown = "Everything that was delivered:\n\n" + String(decoding: body.prefix(1 << 20), as: UTF8.self)
        return FeedItem(
            id: id,
            receivedAt: receivedAt,
            from: from,
            subject: subject,
            text: text.map { "\($0)\n\n\(shown)" },
            raw: raw,
            faults: faults
        )
    }
}
