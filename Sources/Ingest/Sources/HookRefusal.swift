/// Why a delivery was not taken, and what its sender can do. It never says anything of the secret.
package enum HookRefusal: Error, Hashable, Sendable {
    /// A header is not there.
    case missing(String)
    case badTimestamp
    case badDelivery
    case badSignature
    /// It says it was signed longer ago than the window.
    case tooOld(seconds: Int64)
    /// It says it was signed later than now: by a clock that is ahead.
    case tooNew(seconds: Int64)
    case empty

    /// Whether the sender did not show who they are; else the request itself is wrong.
    package var isUnauthorised: Bool {
        switch self {
        case .missing, .badSignature, .tooOld, .tooNew: true
        case .badTimestamp, .badDelivery, .empty: false
        }
    }
}

extension HookRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let header): "The header \(header) is missing."
        case .badTimestamp: "X-Intray-Timestamp should be the time in whole seconds since 1970, in digits."
        case .badDelivery:
            "X-Intray-Delivery should be 1 to \(HookHeaders.longestName) letters, digits, hyphens, colons and "
                + "underscores, others for each delivery."
        case .badSignature:
            "X-Intray-Signature does not match. It should be “v1=” and the hexadecimal HMAC-SHA256 of the timestamp, a "
                + "dot, the delivery, a dot and the exact bytes of the body, with the secret of this webhook."
        case .tooOld(let seconds):
            "The timestamp is too old by \(seconds - HookHeaders.window) seconds: is the sender’s clock right? A "
                + "delivery that is sent again is signed again, with the time it is sent at."
        case .tooNew(let seconds):
            "The timestamp is \(seconds) seconds ahead: is the sender’s clock right?"
        case .empty: "The delivery has no body: it should be one item, as in a feed."
        }
    }
}
