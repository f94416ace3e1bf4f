import Triage

extension OfficeDesk {
    /// One transaction, at the beginning of which whoever acts is still who they were when they were allowed to.
    ///
    /// - Throws: `Refused.notWhoYouWere`, and whatever `body` throws; nothing is changed then.
    func transaction<T: Sendable>(_ body: @escaping @Sendable (any Session) throws -> T) async throws -> T {
        try await store.write { session in
            _ = try standing(in: session)
            return try body(session)
        }
    }

    /// The same desk with the office as it stands inside a transaction: what was allowed by an office read before it may
    /// not be allowed any more.
    ///
    /// - Throws: `Refused.notWhoYouWere` where whoever acts was switched off or given another role meanwhile.
    func standing(in session: any Session) throws -> OfficeDesk {
        let office = try Office.load(in: session, zone: zone, reusing: office)
        if let person {
            guard let today = office.staff.person(person.email), !today.disabled, today.role == person.role else {
                throw Refused.notWhoYouWere
            }
        }
        return OfficeDesk(store: store, office: office, person: person, now: now)
    }
}
