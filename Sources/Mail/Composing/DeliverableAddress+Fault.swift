extension DeliverableAddress {
    /// Why nothing can be sent to an address.
    package struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
        package enum Reason: Sendable, Hashable, CaseIterable {
            /// There is not something on either side of an `@`.
            case incomplete
            /// Letters beyond ASCII before the `@`.
            case foreignName
            /// A character before the `@` that no address has there.
            case badName
            /// What follows the `@` is no name of a mail server.
            case badDomain
            /// What follows the `@` is the number of a machine.
            case machine
            case tooLong
        }

        /// As it was given.
        package let address: String
        package let reason: Reason

        /// The address, cut where it is long, why it cannot be written to, and what to do.
        package var description: String { "“\(HeaderLine.shown(address, to: 100))” \(explanation)" }

        private var explanation: String {
            switch reason {
            case .incomplete: "is no address: it needs a name, then @, then the name of a mail server. Correct it."
            case .foreignName:
                "cannot be written to: before the @ there are letters that most mail servers do not pass on. Ask for an "
                    + "address in plain letters, or write by post."
            case .badName:
                "cannot be written to: before the @ there is a blank or a sign that no address has there. Correct it."
            case .badDomain:
                "cannot be written to: what follows the @ is no name of a mail server. Correct it; where it has accents "
                    + "or vowel signs, give it in the form that begins with xn--."
            case .machine:
                "cannot be written to: what follows the @ is the number of a machine, not a name. Ask for another "
                    + "address."
            case .tooLong: "cannot be written to: it is longer than an address may be. Correct it."
            }
        }
    }
}
