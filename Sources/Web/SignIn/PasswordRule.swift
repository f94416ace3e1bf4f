package import Triage

/// What a new password has to be, on the site and on the command line: long, and nothing that is guessed first. Nothing
/// else is asked for, neither digits nor a change every month (NCSC and NIST SP 800-63B advise against both).
package struct PasswordRule: Sendable {
    /// In characters.
    static let shortest = 12
    /// In bytes: hashing more would cost time.
    static let longest = 1_024

    /// Whose it is to be.
    private let person: Person

    package init(person: Person) {
        self.person = person
    }

    /// Why a password is not taken, as a sentence; nil for a good one.
    package func objection(to password: String) -> String? {
        guard password.count >= Self.shortest else {
            return
                "The new password should have \(Self.shortest) characters or more: three words that have nothing to do with each "
                + "other are easy to remember."
        }
        guard password.utf8.count <= Self.longest else {
            return "The new password is too long: it may have 1,000 letters, or somewhat fewer with accents."
        }
        let bare = Self.letters(password)
        guard !isTheirs(bare) else {
            return "The new password is its owner's own name or address, which is tried first."
        }
        guard !bare.isEmpty, !Self.isRepeated(password), !CommonPasswords.words.contains(bare) else {
            return "The new password is among those that are tried first: choose words that nobody would put together."
        }
        return nil
    }

    private func isTheirs(_ bare: String) -> Bool {
        let mailbox = person.email.prefix { $0 != "@" }
        let names = [person.email, String(mailbox), person.name, String(person.name.split(separator: " ").first ?? "")]
        return names.map(Self.letters).contains { !$0.isEmpty && ($0 == bare || $0 + $0 == bare) }
    }

    /// Small letters only: “Password1234!” is “password”.
    private static func letters(_ text: String) -> String {
        String(text.lowercased().filter(\.isLetter))
    }

    /// Whether it is a few characters again and again: “aaaaaaaaaaaa”, “abcabcabcabc”.
    private static func isRepeated(_ password: String) -> Bool {
        let characters = Array(password.lowercased())
        return (1...4).contains { length in
            characters.indices.allSatisfy { characters[$0] == characters[$0 % length] }
        }
    }
}
