import Triage
package import WorkingTime

/// What another calendar changes: holidays and due dates.
package struct CalendarOutcome: Sendable {
    package let changes: [CalendarChange]
    /// Whether the new calendar holds now.
    package internal(set) var isInForce: Bool
    /// Whether dates that would have moved earlier stay as they are.
    package internal(set) var isKept = false
    package private(set) var earlier: [MovedDeadline] = []
    package private(set) var later: [MovedDeadline] = []
    /// Of these, those of enquiries that the reader may not see: counted, not named.
    private var unseen: Set<EnquiryReference> = []

    init(changes: [CalendarChange], isInForce: Bool) {
        self.changes = changes
        self.isInForce = isInForce
    }

    mutating func add(_ move: MovedDeadline, isSeen: Bool) {
        if move.isEarlier { earlier.append(move) } else { later.append(move) }
        if !isSeen { unseen.insert(move.enquiry) }
    }

    /// Every due date that moves, or would, of the enquiries that the reader may see.
    package var seen: [MovedDeadline] { (earlier + later).filter { !unseen.contains($0.enquiry) } }

    /// How many due dates of other enquiries move, or would.
    package var unseenCount: Int { (earlier + later).filter { unseen.contains($0.enquiry) }.count }

    /// What changes, for a person's eyes: a sentence a line.
    package var lines: [String] {
        guard !changes.isEmpty else {
            return ["No date changed: the holidays are those of the calendar in force, whatever they are called."]
        }
        var lines = changes.map { "Holiday \($0)" }
        if isInForce { lines.append("The calendar is in force.") }
        guard !earlier.isEmpty || !later.isEmpty else { return lines + ["No due date moves."] }
        lines += told(earlier, isInForce ? (isKept ? "stays as it is" : "moved earlier") : "would move earlier")
        lines += told(later, isInForce ? "moved later" : "would move later")
        if unseenCount > 0 {
            lines.append("And \(Words.count(unseenCount, "due date")) of enquiries that you may not see.")
        }
        return lines
    }

    private func told(_ moves: [MovedDeadline], _ said: String) -> [String] {
        moves.filter { !unseen.contains($0.enquiry) }.map { move in
            said == "stays as it is"
                ? "\(move.enquiry) \(move.clock): \(said), due \(move.from.inWords) (\(move.to.inWords) by the new holidays)"
                : "\(move.enquiry) \(move.clock): \(said), from \(move.from.inWords) to \(move.to.inWords)"
        }
    }

    /// For the journal.
    func detail(_ calendar: HolidayCalendar, _ origin: String) -> String {
        let stay = isKept ? earlier.count : 0
        let moved = earlier.count + later.count - stay
        return "the calendar \(calendar.version), to \(calendar.lastYear), was imported from \(origin): "
            + "\(Words.count(changes.count, "holiday")) changed, \(Words.count(moved, "due date")) moved"
            + (stay > 0 ? ", \(stay) that would be earlier stay as they are" : "")
    }
}
