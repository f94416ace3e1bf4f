import Crypto
import QueueStore

/// 256 bits that nobody can guess, known to one browser.
struct Token: Sendable {
    private let bytes: [UInt8]

    /// As the cookie holds it: 64 hexadecimal digits; nil for anything else.
    init?(_ text: String) {
        guard text.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        var digits = text.utf8.makeIterator()
        while let high = digits.next(), let low = digits.next() {
            guard let byte = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(byte)
        }
        self.bytes = bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func make() -> Token {
        var generator = SystemRandomNumberGenerator()
        return Token(bytes: (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    var text: String { Hexadecimal.text(bytes) }

    /// What the database keeps.
    var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// What every form of this session carries; it says nothing of the token.
    var formToken: String {
        Hexadecimal.text(Array(SHA256.hash(data: Array("form:".utf8) + bytes)))
    }
}

extension SignedIn {
    /// Whether a form carries this session's token. How long that takes tells nothing of how much of it was right.
    func owns(formToken given: String?) -> Bool {
        guard let given, given.utf8.count == formToken.utf8.count else { return false }
        return zip(given.utf8, formToken.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
