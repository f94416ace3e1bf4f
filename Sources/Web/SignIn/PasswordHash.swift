import CryptoExtras
import Dispatch
import Foundation
import Synchronization

/// A password as the database keeps it: scrypt (RFC 7914) with its parameters and salt beside it.
package struct PasswordHash: Sendable, Hashable {
    /// `scrypt$N$r$p$salt$key`, salt and key in base64.
    package let text: String

    /// OWASP's parameters of 2023 for 32 MiB: enough against guessing, and r = 8 is what the library computes right.
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let parallelism = 3

    /// Scrypt takes a good part of a second: it never runs on the cooperative pool. One at a time, each with its 32 MiB.
    private static let queue = DispatchQueue(label: "intray.scrypt")
    private static let waiting = Mutex(0)

    /// So many passwords wait their turn at most.
    package static let mostWaiting = 24

    /// Too many wait their turn.
    package struct Busy: Error {}

    /// A hash that no password has, of the same parameters: looking at it takes the time that looking at another does.
    package static let nobodys = PasswordHash(
        text: "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(nothing(16))$\(nothing(32))"
    )

    private static func nothing(_ count: Int) -> String { Data(count: count).base64EncodedString() }

    package init(text: String) {
        self.text = text
    }

    /// The hash of a new password, with a salt of its own.
    package static func make(_ password: String) async throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let key = try await inTurn(mostWaiting) {
            try await derive(password, salt, rounds, blockSize, parallelism)
        }
        let encoded = [salt, key].map { Data($0).base64EncodedString() }
        return PasswordHash(text: "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(encoded[0])$\(encoded[1])")
    }

    /// Whether a password is the one; false also for a text that is no hash.
    ///
    /// - Parameter mostWaiting: how many others may wait already.
    /// - Throws: `Busy`.
    package func matches(_ password: String, mostWaiting: Int = Self.mostWaiting) async throws -> Bool {
        let pieces = text.split(separator: "$").map(String.init)
        guard pieces.count == 6, pieces[0] == "scrypt",
            let rounds = Int(pieces[1]), let blockSize = Int(pieces[2]), let parallelism = Int(pieces[3]),
            let salt = Data(base64Encoded: pieces[4]), let key = Data(base64Encoded: pieces[5])
        else { return false }
        let tried = try await Self.inTurn(mostWaiting) {
            try await Self.derive(password, Array(salt), rounds, blockSize, parallelism)
        }
        return tried.count == key.count && zip(tried, key).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func inTurn<T>(_ most: Int, _ body: () async throws -> T) async throws -> T {
        let hasRoom = waiting.withLock { waiting in
            guard waiting < most else { return false }
            waiting += 1
            return true
        }
        guard hasRoom else { throw Busy() }
        defer { waiting.withLock { $0 -= 1 } }
        return try await body()
    }

    private static func derive(
        _ password: String,
        _ salt: [UInt8],
        _ rounds: Int,
        _ blockSize: Int,
        _ parallelism: Int
    ) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(
                    with: Result {
                        let key = try KDF.Scrypt.deriveKey(
                            from: Data(password.utf8),
                            salt: salt,
                            outputByteCount: 32,
                            rounds: rounds,
                            blockSize: blockSize,
                            parallelism: parallelism
                        )
                        return key.withUnsafeBytes { Array($0) }
                    }
                )
            }
        }
    }
}
