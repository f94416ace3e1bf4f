import WorkingTime

/// When an item was received: what the feed says, where that can be so.
struct FeedReceipt {
    let moment: Instant
    /// What the feed says, if it is a moment that has been.
    let stated: Instant?
    /// Why the moment is that of fetching, in words; nil when it is not.
    let remark: String?

    /// - Parameter text: RFC 3339 with its zone.
    init(_ text: String?, now: Instant) {
        guard let text, !text.isEmpty else {
            self.init(now, because: "The feed does not say when this was received")
            return
        }
        guard let stated = Instant(text) else {
            let shown = String(text.prefix(40))
            self.init(now, because: "What the feed gives as the moment of receipt (\(shown)) is no time as in RFC 3339")
            return
        }
        guard stated <= now else {
            self.init(now, because: "The feed says that this was received at \(stated), which was still to come")
            return
        }
        self.init(moment: stated, stated: stated, remark: nil)
    }

    private init(_ now: Instant, because reason: String) {
        self.init(moment: now, stated: nil, remark: "\(reason): the moment it was fetched counts.")
    }

    private init(moment: Instant, stated: Instant?, remark: String?) {
        self.moment = moment
        self.stated = stated
        self.remark = remark
    }
}
