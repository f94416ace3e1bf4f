package import Triage

/// The inboxes of the office: those that mail has come to, those of the configuration, and those that people serve.
package struct KnownInboxes: Sendable {
    /// The busiest first.
    package let names: [String]

    /// Why an inbox cannot be chosen.
    package enum Refused: Error, Hashable, Sendable, CustomStringConvertible {
        case unknown(String, known: [String])
        case notServed(String)

        package var description: String {
            switch self {
            case .unknown(let name, let known):
                "There is no inbox “\(name)”. Inboxes: \(known.joined(separator: ", "))."
            case .notServed(let name):
                "You do not serve the inbox “\(name)”: ask somebody who does, or an administrator."
            }
        }
    }

    /// - Parameter configured: the inboxes of the configuration, which may not have had any mail yet.
    package static func read(_ store: EnquiryStore, configured: [String]) async throws -> KnownInboxes {
        try await store.read { try read(in: $0, configured: configured) }
    }

    /// The inboxes as they are inside a transaction.
    package static func read(in session: any Session, configured: [String]) throws -> KnownInboxes {
        let met = try session.inboxes()
        return KnownInboxes(names: met + Set(configured.filter { !met.contains($0) }).sorted())
    }

    /// The inbox that is named, or else the one a person serves, or else the busiest.
    package func chosen(_ name: String?, by person: Person) throws -> String {
        guard let name else {
            if let only = person.inboxes, only.count == 1, let inbox = only.first { return inbox }
            return names.first { person.serves($0) } ?? "office"
        }
        try check(name)
        guard person.serves(name) else { throw Refused.notServed(name) }
        return name
    }

    /// A slip of the keyboard makes no new inbox.
    package func check(_ name: String) throws {
        guard names.isEmpty || names.contains(name) else { throw Refused.unknown(name, known: names) }
    }
}
