package import Mail
package import QueueStore
import Triage

/// Why a mail cannot be sent as it is, and what to do about it. Nothing that was written is lost by it.
package enum ReplyFault: Error, Sendable, Hashable, CustomStringConvertible {
    case address(DeliverableAddress.Fault)
    case nobody
    /// The office's own address: the mail would come back as an enquiry.
    case ownAddress(String)
    /// It says nothing.
    case empty(ReplyVersion?)
    /// Places that a template left for a person to fill in.
    case gaps([String])
    /// It answers, and nobody said how the enquiry ends.
    case noOutcome
    /// So many recipients.
    case tooMany(Int)
    /// Bytes, of all files together.
    case tooLarge(Int)
    case unwritable(OutgoingMessage.Fault)
    /// A mail cannot be called back any more; how it stands.
    case tooLate(OutgoingState)
    /// Somebody has a mail already, or may have it.
    case someHaveIt
    case noSuchMail

    /// One of two versions that are issued together.
    package enum ReplyVersion: Sendable, Hashable {
        case english, welsh
    }

    package var description: String {
        switch self {
        case .address(let fault): fault.description
        case .nobody: "There is nobody to write to: give an address."
        case .ownAddress(let address):
            "\(address) is the office’s own address: the mail would come back as an enquiry. Take it out."
        case .empty(nil): "The mail says nothing yet: write something."
        case .empty(.english): "The English version is empty: write it, or choose Welsh alone."
        case .empty(.welsh): "The Welsh version is empty: write it, or choose English alone."
        case .gaps(let gaps):
            "Something is still to be filled in: \(Words.list(gaps.map { "⟨\($0)⟩" })). Replace it, brackets and all."
        case .noOutcome: "Say how the enquiry ends with this answer: choose an outcome."
        case .tooMany(let count):
            "It goes to \(count) addresses, and no mail server need take more than \(ReplyDesk.mostRecipients): write several "
                + "mails."
        case .tooLarge(let bytes):
            "The files are \(bytes >> 20) MiB together, and many mail servers take no more than "
                + "\(OutgoingFiles.most >> 20) MiB: send fewer, or say where they can be had."
        case .unwritable(let fault): fault.description
        case .tooLate(let state): "It is too late to call it back: it is \(state.inWords)."
        case .someHaveIt:
            "Some have it already, or may have it, so it cannot be called back. Stop it for those who have not got it."
        case .noSuchMail: "There is no such mail."
        }
    }
}

/// What files that go with a mail may be.
package enum OutgoingFiles {
    /// Bytes of all files of one mail: a third is added on the way, and many servers take 25 MiB in all.
    package static let most = 18 << 20
}
