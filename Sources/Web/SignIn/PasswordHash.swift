import CryptoExtras
import Dispatch
import Foundation

/// A password as the database keeps it: scrypt (RFC 7914) with its parameters and salt beside it.
package struct PasswordHash: Sendable, Hashable {
    /// `scrypt$N$r$p$salt$key`, salt and key in base64.
    package let text: String

    /// OWASP's parameters of 2023 for 32 MiB: enough against guessing, and r = 8 is what the library computes right.
    private static let rounds = 1 << 15
    private static let blockSize = 8
    private static let parallelism = 3

    /// Scrypt takes a good part of a second: it never runs on the cooperative pool.
    private static let queue = DispatchQueue(label: "intray.scrypt")

    package init(text: String) {
        self.text = text
    }

    /// The hash of a new password, with a salt of its own.
    package static func make(_ password: String) async throws -> PasswordHash {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let key = try await derive(password, salt, rounds, blockSize, parallelism)
        let encoded = [salt, key].map { Data($0).base64EncodedString() }
        return PasswordHash(text: "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(encoded[0])$\(encoded[1])")
    }

    /// Whether a password is the one; false also for a text that is no hash.
    package func matches(_ password: String) async throws -> Bool {
        let pieces = text.split(separator: "$").map(String.init)
        guard pieces.count == 6, pieces[0] == "scrypt",
            let rounds = Int(pieces[1]), let blockSize = Int(pieces[2]), let parallelism = Int(pieces[3]),
            let salt = Data(base64Encoded: pieces[4]), let key = Data(base64Encoded: pieces[5])
        else { return false }
        let tried = try await Self.derive(password, Array(salt), rounds, blockSize, parallelism)
        return tried.count == key.count && zip(tried, key).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
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
