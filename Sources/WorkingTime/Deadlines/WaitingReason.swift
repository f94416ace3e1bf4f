/// What an enquiry waits for when it is not waiting for us.
package enum WaitingReason: String, Codable, CaseIterable, Sendable, Hashable {
    /// The requester is to say what they mean.
    case clarification
    /// Proof of who the requester is.
    case identity
    /// Proof that the requester may act for somebody else.
    case authority
    /// A fee, from the notice to the payment.
    case fee
    /// A signed declaration, such as the one copyright law asks for before a copy is made.
    case declaration
    /// A court, an archive, a supplier, a translator.
    case thirdParty = "third-party"

    /// The thing waited for, as it stands in a sentence.
    package var inWords: String {
        switch self {
        case .clarification: "clarification"
        case .identity: "proof of identity"
        case .authority: "proof of authority"
        case .fee: "the fee"
        case .declaration: "the declaration"
        case .thirdParty: "a third party"
        }
    }
}
