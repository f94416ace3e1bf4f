import Triage

/// Who acts in a command.
enum ActingPerson {
    /// The person named with `--as`; without it the one administrator there is. Actions need somebody who did them.
    static func required(_ email: String?, among people: [Person]) throws -> Person {
        if let named = try named(email, among: people) { return named }
        let administrators = people.filter { $0.role == .administrator && !$0.disabled }
        guard administrators.count == 1, let only = administrators.first else {
            throw CommandFailure(
                administrators.isEmpty
                    ? "Say who acts with --as EMAIL: there is no administrator. “intray user add” makes one."
                    : "Say who acts with --as EMAIL: there are \(administrators.count) administrators."
            )
        }
        return only
    }

    /// The person named with `--as`; nil for the operator of the machine, who sees everything.
    static func named(_ email: String?, among people: [Person]) throws -> Person? {
        guard let email = email?.lowercased() else { return nil }
        guard let person = people.first(where: { $0.email == email }) else { throw Refusal.unknownPerson(email) }
        guard !person.disabled else { throw CommandFailure("The account of \(email) is switched off.") }
        return person
    }
}
