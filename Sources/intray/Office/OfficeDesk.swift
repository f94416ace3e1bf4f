import Ingest
import QueueStore
import Triage
import WorkingTime

/// Where somebody changes the office itself: who acts, and the office as it stands.
struct OfficeDesk: Sendable {
    let workspace: Workspace
    let office: Office
    /// Who acts; nil for the operator of the machine.
    let person: Person?
    let now: Instant
    let json: Bool

    static func open(_ acting: ActingOptions) async throws -> OfficeDesk {
        let workspace = try await Workspace.open(acting.data.global)
        let office = try await workspace.office()
        return OfficeDesk(
            workspace: workspace,
            office: office,
            person: try ActingPerson.named(acting.actor, among: office.staff.people),
            now: Workspace.now(),
            json: acting.data.json
        )
    }

    var staff: Staff { office.staff }
    var actor: Actor { person.map { .person($0.email) } ?? .operatorOfMachine }
    var words: Words { Words(zone: workspace.zone, now: now) }
    var today: CivilDate { workspace.zone.date(of: now) }

    /// Coordinators and administrators change the office, and the operator of the machine; what is somebody's own, that
    /// person too.
    ///
    /// - Parameters:
    ///   - command: what is to be done, in words that follow “may not”.
    ///   - owner: whose it is, by address; nil for what is everybody's.
    func allow(_ command: String, of owner: String? = nil) throws {
        guard let person, !person.role.triages, person.email != owner else { return }
        throw Refusal.notAllowed(command: command, role: person.role)
    }

    /// Administrators are made, changed and switched off by administrators, and by the operator of the machine.
    ///
    /// - Parameter roles: those that somebody has, or is to have.
    func allowAdministrators(for roles: [Role]) throws {
        guard let person, person.role != .administrator, roles.contains(.administrator) else { return }
        throw CommandFailure("Only an administrator may make or change an administrator: ask one.")
    }

    /// Whether the acting person may know what concerns one person alone.
    func mayKnow(of email: String) -> Bool {
        person.map { $0.role.triages || $0.email == email } ?? true
    }

    /// Somebody who works here.
    func known(_ email: String) throws -> Person {
        guard let person = staff.person(email.lowercased()) else { throw Refusal.unknownPerson(email) }
        return person
    }

    /// Somebody who works here and whose account is not switched off.
    func active(_ email: String) throws -> Person {
        let person = try known(email)
        guard !person.disabled else { throw Refusal.switchedOff(person.email) }
        return person
    }

    /// The name somebody goes by here; the address of somebody who is not known any more.
    func name(_ email: String) -> String { staff.person(email)?.name ?? email }

    /// Everything a person may be given by name: themselves, and the posts they hold.
    func allocations(of email: String) -> [String] {
        [email] + staff.posts.filter { $0.holders.contains(email) }.map { Allocation.post($0.code).description }
    }

    /// All that a decision may depend on, with the office as it is inside a transaction.
    func context(in session: any Session, calendar: HolidayCalendar? = nil) throws -> DecisionContext {
        DecisionContext(
            now: now,
            actor: actor,
            role: person?.role,
            kit: office.kit,
            staff: try session.staff(),
            calendar: calendar ?? office.calendar,
            zone: workspace.zone
        )
    }

    /// Writes down what was done to the office.
    func note(_ kind: String, _ detail: String, in session: any Session) throws {
        try session.note(kind, detail, by: actor, at: now)
    }
}
