import QueueStore
import Triage
import WorkingTime

extension Words {
    /// “10:15:30”, the office's time.
    func clockTimeToTheSecond(_ moment: Instant) -> String {
        let seconds = moment.seconds % 60
        return "\(clockTime(moment)):\(seconds < 10 ? "0" : "")\(seconds)"
    }

    /// “at 10:15:30” for a moment of today, with its day for any other.
    private func soon(_ moment: Instant) -> String {
        zone.date(of: moment) == today ? "at \(clockTimeToTheSecond(moment))" : "on \(self.moment(moment))"
    }

    /// How a mail of ours stands, in a sentence without what the mail server said.
    func standing(_ mail: OutgoingMail) -> String {
        let ended = mail.endedAt.map { " on \(moment($0))" } ?? ""
        return switch mail.state {
        case .waiting: waiting(mail)
        case .sending: "It is leaving at this moment."
        case .sent: "Sent\(ended)."
        case .partly: "Sent to some\(ended), and refused for others."
        case .refused: "It was refused\(ended): nobody gets it."
        case .unknown:
            "Sent? It was handed over and no answer came. It is never sent again by itself: find out whether it arrived."
        case .held: "A limit holds it back."
        case .cancelled: "Called back\(ended), before it left."
        case .shown: "Shown only: nothing leaves this installation."
        }
    }

    private func waiting(_ mail: OutgoingMail) -> String {
        if mail.attempts > 0 {
            let tried = Words.count(mail.attempts, "time")
            return "It could not be handed over yet (tried \(tried)). The next try is \(soon(mail.notBefore))."
        }
        return mail.notBefore > now ? "It leaves \(soon(mail.notBefore))." : "It leaves in a moment."
    }
}

extension OutgoingMail {
    /// What is behind how it stands, in the words of the mail server or of Intray; nil where the sentence says all.
    var detail: String? { [.sent, .cancelled, .shown].contains(state) ? nil : remark }

    /// Addresses, comma between them.
    var to: String { Words.list(recipients.map(\.address)) }
}

extension Names {
    /// Who wrote a mail of ours, as it stands alone.
    func writer(_ mail: OutgoingMail) -> String {
        switch mail.author {
        case .intray: "Intray, by itself"
        case .operatorOfMachine: "The operator of the machine"
        case .person(let email): person(email)
        }
    }
}

extension OutgoingState {
    /// Word and sign say the same as the colour.
    var tagged: HTML {
        switch self {
        case .waiting: tag("waiting to leave", sign: "→")
        case .sending: tag("leaving", sign: "→")
        case .sent: tag("sent", kind: "met", sign: "✓")
        case .partly: tag("refused for some", kind: "late", sign: "!")
        case .refused: tag("refused", kind: "late", sign: "!")
        case .unknown: tag("sent?", kind: "at-risk", sign: "?")
        case .held: tag("held back", kind: "at-risk", sign: "‖")
        case .cancelled: tag("called back", sign: "–")
        case .shown: tag("shown only", sign: "–")
        }
    }
}

extension OutgoingKind {
    /// As it stands in a list.
    var words: String {
        switch self {
        case .reply: "reply"
        case .acknowledgement: "acknowledgement"
        case .notice: "notice"
        }
    }
}

extension OutgoingRecipient {
    /// As it stands behind their address.
    ///
    /// - Parameter mail: how the whole mail stands.
    func words(in mail: OutgoingState) -> String {
        switch (state, mail) {
        case (.taken, _): "taken by the mail server"
        case (.refused, _): "refused"
        case (.waiting, .unknown): "nobody knows whether it arrived"
        case (.waiting, .shown): "would have got it"
        case (.waiting, .cancelled), (.waiting, .refused), (.waiting, .partly): "did not get it"
        case (.waiting, _): "not handed over yet"
        }
    }
}
