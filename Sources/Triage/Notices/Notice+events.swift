import WorkingTime

extension Notice {
    /// Who is to be told of what just happened to an enquiry.
    ///
    /// - Parameters:
    ///   - events: what happened, in order.
    ///   - before: the enquiry before the first of them; nil where they made it.
    ///   - after: the enquiry behind the last of them.
    ///   - context: who did it, and who works here. Whoever did it is not told, nor who may not see the enquiry as it is
    ///     now; who is away is told through those who act for them that day.
    package static func of(
        _ events: [EnquiryEvent],
        before: Enquiry?,
        after: Enquiry,
        _ context: DecisionContext
    ) -> [Notice] {
        let first = (before?.version ?? 0) + 1
        let telling = NoticeTelling(events: events, first: first, before: before, after: after, context)
        return (telling.urgent() + telling.allocated() + telling.lost() + telling.single()).eachOnce
    }

    /// Who is told that a note was left on an inbox: whoever looks after it.
    ///
    /// - Parameter cause: tells this note from every other.
    package static func ofHandOver(on inbox: String, cause: String, _ context: DecisionContext) -> [Notice] {
        // No enquiry: what everybody who serves the inbox may see.
        let matter = NoticeMatter(
            reference: EnquiryReference(id: 0),
            inbox: inbox,
            category: "",
            restricted: false,
            allocation: nil,
            dueAt: nil
        )
        let doer =
            switch context.actor {
            case .person(let email): context.staff.person(email)?.name ?? email
            case .operatorOfMachine: "The operator"
            case .intray: "Intray"
            }
        let title = NoticeWords.handOver(inbox: inbox, by: doer)
        return NoticeCircle(matter, context).coordinators()
            .map { Notice(for: $0.email, .handOver, about: nil, cause: cause, title: title) }.eachOnce
    }
}
