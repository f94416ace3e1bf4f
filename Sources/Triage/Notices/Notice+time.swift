import WorkingTime

/// What time alone can do to an enquiry.
package enum TimePassed: String, Sendable, Hashable, CaseIterable {
    case atRisk = "at-risk"
    case late
}

extension Notice {
    /// Who is to be told that an enquiry is at risk or late: whoever holds it, those who coordinate where nobody does, and
    /// for what is late the managers. Each due date has a cause of its own.
    package static func of(_ passed: TimePassed, _ matter: NoticeMatter, _ context: DecisionContext) -> [Notice] {
        let circle = NoticeCircle(matter, context)
        let words = NoticeWords(matter, context)
        let day = matter.dueAt.map { context.zone.date(of: $0).description } ?? "none"
        let cause = "\(matter.reference) \(day)"
        func notice(_ hearer: Hearer) -> Notice {
            switch passed {
            case .atRisk:
                Notice(for: hearer.email, .atRisk, about: matter.reference, cause: cause, title: words.atRisk(hearer))
            case .late:
                Notice(for: hearer.email, .late, about: matter.reference, cause: cause, title: words.late(hearer))
            }
        }
        let managers = passed == .late ? circle.managers() : []
        return (circle.holdersOrCoordinators() + managers).map(notice).eachOnce
    }
}
