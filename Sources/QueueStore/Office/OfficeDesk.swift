package import Triage
package import WorkingTime

/// Where somebody changes the office itself: who acts, and the office as it stands.
///
/// Every action checks that whoever acts may do it, does it in one transaction, brings what follows from it after, and
/// writes it into the office's journal. What is refused is a `Refusal` or an `OfficeDesk.Refused`, and nothing is changed.
package struct OfficeDesk: Sendable {
    package let store: EnquiryStore
    package let office: Office
    /// Who acts; nil for the operator of the machine.
    package let person: Person?
    package let now: Instant

    /// - Parameters:
    ///   - office: as it was read last; what is decided inside a transaction is decided by the office as it is there.
    ///   - person: who acts; nil for the operator of the machine.
    package init(store: EnquiryStore, office: Office, person: Person?, now: Instant) {
        self.store = store
        self.office = office
        self.person = person
        self.now = now
    }

    package var staff: Staff { office.staff }
    package var zone: Zone { office.zone }
    package var actor: Actor { person.map { .person($0.email) } ?? .operatorOfMachine }
    package var words: Words { Words(zone: zone, now: now) }
    /// The office's day.
    package var today: CivilDate { zone.date(of: now) }

    /// Coordinators and administrators change the office, and the operator of the machine; what is somebody's own, that
    /// person too.
    ///
    /// - Parameters:
    ///   - command: what is to be done, in words that follow “may not”.
    ///   - owner: whose it is, by address; nil for what is everybody's.
    /// - Throws: `Refusal.notAllowed`.
    package func allow(_ command: String, of owner: String? = nil) throws {
        guard let person, !person.role.triages, person.email != owner else { return }
        throw Refusal.notAllowed(command: command, role: person.role)
    }

    /// Administrators are made, changed and switched off by administrators, and by the operator of the machine.
    ///
    /// - Parameter roles: those that somebody has, or is to have.
    package func allowAdministrators(for roles: [Role]) throws {
        guard let person, person.role != .administrator, roles.contains(.administrator) else { return }
        throw Refused.onlyByAdministrators
    }

    /// Whether the acting person may know what concerns one person alone.
    package func mayKnow(of email: String) -> Bool {
        person.map { $0.role.triages || $0.email == email } ?? true
    }

    /// Somebody who works here.
    ///
    /// - Throws: `Refusal.unknownPerson`.
    package func known(_ email: String) throws -> Person {
        guard let person = staff.person(email.lowercased()) else { throw Refusal.unknownPerson(email) }
        return person
    }

    /// Somebody who works here and whose account is not switched off.
    ///
    /// - Throws: `Refusal.unknownPerson` or `Refusal.switchedOff`.
    package func active(_ email: String) throws -> Person {
        let person = try known(email)
        guard !person.disabled else { throw Refusal.switchedOff(person.email) }
        return person
    }

    /// The name somebody goes by here; the address of somebody who is not known any more.
    package func name(_ email: String) -> String { staff.person(email)?.name ?? email }

    /// Everything a person may be given by name: themselves, and the posts they hold.
    package func allocations(of email: String) -> [String] {
        [email] + staff.posts.filter { $0.holders.contains(email) }.map { Allocation.post($0.code).description }
    }

    /// All that a decision may depend on, with the office as it is inside a transaction.
    ///
    /// - Parameters:
    ///   - kit: in the place of the one in force; nil for that.
    ///   - calendar: in the place of the one in force; nil for that.
    package func context(
        in session: any Session,
        kit: Kit? = nil,
        calendar: HolidayCalendar? = nil
    ) throws -> DecisionContext {
        let office = try Office.load(in: session, zone: zone, reusing: office)
        return DecisionContext(
            now: now,
            actor: actor,
            role: person?.role,
            kit: kit ?? office.kit,
            staff: office.staff,
            calendar: calendar ?? office.calendar,
            zone: zone
        )
    }

    /// Writes down what was done to the office.
    ///
    /// - Parameters:
    ///   - kind: one word.
    ///   - detail: a sentence without its full stop. It can never be erased, so it names nobody outside the office.
    package func note(_ kind: String, _ detail: String, in session: any Session) throws {
        try session.note(kind, detail, by: actor, at: now)
    }
}
