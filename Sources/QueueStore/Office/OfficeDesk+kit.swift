package import Triage

extension OfficeDesk {
    /// A kit that was put in force, and what it leaves over.
    package struct KitChange: Sendable {
        package let kit: Kit
        /// Categories of open enquiries that the kit does not have any more, with how many there are: they are to be
        /// triaged again.
        package let dropped: [(code: String, open: Int)]
    }

    /// Puts an edited kit in force. Enquiries keep what was decided about them; act-by dates follow where the usual
    /// effort of a category changed. The classifier is trained anew when mail is next taken in.
    ///
    /// - Parameter yaml: the whole kit.
    /// - Throws: a `KitError`, or a `Refused` where what is for named people only would come to light or be hidden from
    ///   whoever holds it.
    package func load(kit yaml: String) async throws -> KitChange {
        try allow("load a kit")
        let kit = try Kit(yaml: yaml)
        return try await transaction { session in
            let detail = "the kit “\(kit.name)” with \(kit.categories.count) categories was loaded"
            return try enforce(kit, written: yaml, saying: detail, in: session)
        }
    }

    /// Puts a kit in force inside a transaction, and writes it into the journal.
    func enforce(_ kit: Kit, written yaml: String, saying detail: String, in session: any Session) throws -> KitChange {
        try check(kit, in: session)
        try session.save(kit: yaml, by: actor.description, at: now)
        let context = try context(in: session, kit: kit)
        try session.apply(context)
        let hidden = try session.stranded(with: context.staff.withoutSwitchedOff, kit)
        guard hidden.isEmpty else { throw Refused.kitWouldHide(hidden) }
        try note("kit", detail, in: session)
        return KitChange(kit: kit, dropped: try session.openByCategory().filter { kit.category($0.code) == nil })
    }

    /// What is for named people only must not come to light because its category is gone.
    private func check(_ kit: Kit, in session: any Session) throws {
        let before = try Office.load(in: session, zone: zone, reusing: office).kit
        for category in before.categories where category.audience == .named && kit.category(category.code) == nil {
            guard try !session.hasEnquiries(of: category.code) else {
                throw Refused.kitWouldUncover(category: category.code)
            }
        }
    }
}
