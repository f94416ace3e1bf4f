import Crypto
import Mail

/// What of a mail is the same in every copy of it.
package enum MessageContent {
    /// SHA-256 of the content without trace headers, 32 bytes.
    package static func hash(_ raw: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        ContentIdentity.canonical(raw).forEachSlice { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        return Array(hash.finalize())
    }
}
