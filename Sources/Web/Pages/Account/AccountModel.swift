import QueueStore
import Triage
import WorkingTime

/// What somebody sees of their own account.
struct AccountModel: Sendable {
    let person: Person
    /// Open ones, the one used last first.
    let sessions: [Login]
    /// Oldest first; none for the office's standard hours.
    let patterns: [PatternPeriod]
    /// Those that are not over, the next first.
    let absences: [StoredAbsence]
    let avoided: Set<DistressingSubject>
    /// Of what somebody of their role can be told.
    let noticeChoices: [NoticeChoice]

    /// One place where somebody is signed in.
    struct Login: Sendable {
        let session: WebSession
        /// Whether it is the one that asks.
        let isThis: Bool
    }

    var hasOthers: Bool { sessions.contains { !$0.isThis } }

    static func read(_ session: any Session, _ context: DecisionContext, _ signedIn: SignedIn) throws -> AccountModel {
        let email = signedIn.person.email
        let today = context.zone.date(of: context.now)
        return AccountModel(
            person: signedIn.person,
            sessions: try session.webSessions(of: email).filter { $0.isOpen(at: context.now) }
                .map { Login(session: $0, isThis: $0.token == signedIn.session.token) },
            patterns: context.staff.patterns[email, default: []].sorted { $0.from < $1.from },
            absences: try session.absences()[email, default: []].filter { $0.absence.last >= today },
            avoided: context.staff.optOuts[email, default: []],
            noticeChoices: try session.noticeChoices(of: email).filter { $0.kind.concerns(signedIn.person.role) }
        )
    }
}
