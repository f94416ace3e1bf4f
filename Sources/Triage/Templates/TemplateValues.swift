package import Classifier
package import WorkingTime

/// What is filled into a template: everything that is known of an enquiry when somebody writes.
package struct TemplateValues: Sendable, Hashable {
    package var reference: String
    /// The correspondent as they give their name; nil when none is known.
    package var name: String?
    /// The day the enquiry reached the office.
    package var received: CivilDate
    /// The day of writing.
    package var today: CivilDate
    /// The day the clock for answering is due; nil where none runs.
    package var due: CivilDate?
    /// The rule of that clock; nil where there is none.
    package var rule: DeadlineRule?
    /// Whether that clock stands still already, or has not begun because something is awaited.
    package var isPaused = false
    /// Facts the category requires that nobody has given, in the order of the category.
    package var missing: [FactKey] = []
    /// Facts as they were given.
    package var given: [FactKey: [String]] = [:]
    /// What the office waits for, or asks for in this very message.
    package var waitingFor: WaitingReason?
    /// Who writes; nil for an automatic message.
    package var colleague: String?
    package var office: OfficeDetails

    package init(reference: String, received: CivilDate, today: CivilDate, office: OfficeDetails) {
        self.reference = reference
        self.received = received
        self.today = today
        self.office = office
    }

    /// What waiting does to the clock; nil where nothing is awaited or no clock runs.
    package var stop: DeadlineRule.Stop? {
        guard let waitingFor, let rule else { return nil }
        return rule.stop(for: waitingFor)
    }

    /// The day by which the office may promise an answer: none while the clock stands still, none where what is asked
    /// for in this message will move it, none that has passed.
    package var answerBy: CivilDate? {
        guard let due, !isPaused, due >= today, stop == nil || stop == .runsOn else { return nil }
        return due
    }

    /// Whether the clock has run out.
    package var isLate: Bool { due.map { $0 < today && !isPaused } ?? false }
}
