import QueueStore
import Triage

/// Does what a form asks for.
struct ActionDoing: Sendable {
    let request: PageRequest
    let action: EnquiryAction
    let reference: EnquiryReference

    /// - Throws: an `ActionFault`, a `Refusal`, a `StoreError`, or `Problem.sightUnsaid`.
    func done() async throws -> ActionDone {
        let person = try request.person()
        if !action.isBesideOthers { try request.seen(of: "enquiry") }
        let deed = try ActionReading.deed(action, request.form, zone: request.site.services.zone, now: request.now)
        if case .undo(let kind) = deed { return try await undone(kind, by: person) }
        return try await request.write { session, context in
            var done = try perform(deed, session, context, person)
            try session.endWriting(reference, by: person.email)
            try done.look(session, context, person)
            return done
        }
    }

    private func perform(
        _ deed: ActionDeed,
        _ session: any Session,
        _ context: DecisionContext,
        _ person: Person
    ) throws -> ActionDone {
        switch deed {
        case .split(let category, let subject, let to):
            let child = try session.split(
                reference,
                category: category,
                subject: subject,
                to: to,
                context: context,
                viewer: person,
                saw: request.saw
            )
            return ActionDone(action, on: reference, after: child, other: child.reference, context)
        case .merge(let other):
            let goesOn = try session.merge(
                reference,
                into: other,
                context: context,
                viewer: person,
                saw: request.saw
            )
            return ActionDone(action, on: other, after: goesOn, other: reference, context)
        case .handOff(let to, let because):
            let packet = try session.handOff(
                reference,
                to: to,
                because: because,
                by: person,
                context,
                saw: request.saw
            )
            return ActionDone(action, on: reference, after: nil, said: to, more: packet.lateness, context)
        default:
            let after = try session.perform(
                on: reference,
                context: context,
                viewer: person,
                saw: action.isBesideOthers ? nil : request.saw
            ) { try command(deed, on: $0, session) }
            return ActionDone(action, on: reference, after: after, said: request.form["clock"], context)
        }
    }

    /// The command of a form, given the enquiry as it stands.
    private func command(_ deed: ActionDeed, on enquiry: Enquiry, _ session: any Session) throws -> EnquiryCommand {
        switch deed {
        case .correct(let typed): return .correct(typed.correction(of: enquiry))
        case .command(let command):
            if case .move(let inbox, _) = command { try check(inbox, session) }
            return command
        default:
            guard let agreement = EnquiryAction.agreement(with: enquiry) else {
                throw ActionFault.nothingSuggested(enquiry.reference)
            }
            return agreement
        }
    }

    /// A slip in an address makes no new inbox.
    private func check(_ inbox: String, _ session: any Session) throws {
        let known = try KnownInboxes.read(in: session, configured: request.site.settings.inboxes)
        guard known.names.contains(inbox) else { throw ActionFault.unknownInbox(inbox) }
    }

    /// What had joined becomes an enquiry of its own, which only ingest can make.
    private func undone(_ kind: UndoableKind?, by person: Person) async throws -> ActionDone {
        let context = try await request.read { _, context in context }
        let undoing = try await request.site.services.undo(kind, reference, context, person, request.saw)
        return try await request.read { [reference] session, context in
            let now = try session.isVisible(reference, to: person) ? session.enquiry(reference)?.enquiry : nil
            var done = ActionDone(.undo, on: reference, after: now, other: undoing.other, context)
            done.undone = undoing.kind
            try done.look(session, context, person)
            return done
        }
    }
}
