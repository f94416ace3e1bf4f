extension CalendarInvitation {
    /// One line for a page: "Invitation: Visit to the reading room, Thursday 3 December 2026, 10:00 to 11:00
    /// (Europe/London), Kew; from Ann Bevan".
    package var sentence: String {
        let what = [summary ?? "(no title)", when, location].compactMap { $0 }.joined(separator: ", ")
        return kind + ": " + what + (recurrence.map { "; \($0)" } ?? "") + (who.map { "; \($0)" } ?? "")
    }

    /// The same with the description below it.
    package var account: String {
        sentence + (description.map { "\n\n" + $0 } ?? "")
    }

    private var kind: String {
        if isCancelled { return "Cancelled" }
        return switch method {
        case .request: "Invitation"
        case .publish: "Calendar entry"
        case .add: "Invitation to further dates"
        case .cancel: "Cancelled"
        case .refresh: "Asks for the latest invitation"
        case .counter: "Proposes another time"
        case .declineCounter: "Keeps to the first time"
        case .reply: answerWords
        }
    }

    private var answerWords: String {
        switch answer {
        case .accepted: "Accepts an invitation"
        case .declined: "Declines an invitation"
        case .tentative: "May come"
        case .delegated: "Sends somebody else"
        case nil: "Answers an invitation"
        }
    }

    private var who: String? {
        let person = method == .reply || method == .counter ? answering ?? organiser : organiser
        return person?.display.map { "from \($0)" }
    }

    /// "Thursday 3 December 2026, 10:00 to 11:00 (Europe/London)"; nil without a start.
    package var when: String? {
        guard let start else { return nil }
        guard let end, end != start else {
            return start.day.words + (start.clock.map { ", \($0)" } ?? "") + start.zoneWords
        }
        guard let opening = start.clock, let closing = end.clock else {
            return start.day == end.day ? start.day.words : "\(start.day.words) to \(end.day.words)"
        }
        let isOneZone = start.zone == end.zone
        let first = start.day.words + ", " + opening + (isOneZone ? "" : start.zoneWords)
        let last = (start.day == end.day ? "" : end.day.words + ", ") + closing + end.zoneWords
        return first + " to " + last
    }
}
