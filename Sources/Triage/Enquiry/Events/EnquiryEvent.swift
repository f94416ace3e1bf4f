import WorkingTime

/// Something that happened to an enquiry. Events are only ever added.
package enum EnquiryEvent: Hashable, Sendable {
    /// A message became an enquiry.
    case received(Received)
    /// A further message joined it, with the evidence for that.
    case joined(Joined)
    /// Intray looked again at the kept message.
    case reproposed(Assessment)
    /// A coordinator decided what it is and who answers.
    case triaged(Triaged)
    case allocated(Allocated)
    case begun
    case handedBack(Reasoned)
    /// Given back to the pool.
    case passedOn(PassedOn)
    case waited(Waited)
    case resumed(Resumed)
    case extended(Extended)
    case redated(Redated)
    /// The calendar changed, and with it the due dates.
    case recomputed(Recomputed)
    case acknowledged(Acknowledged)
    case reviewAsked(Review)
    case approved(Remarked)
    case sentBack(Reasoned)
    case corrected(Corrected)
    case moved(Moved)
    case noted(Noted)
    case closed(Closed)
    case handedOff(HandedOff)
    case restored
    case reopened(Reopened)
    case split(Linked)
    /// It was merged into another, which goes on.
    case merged(Linked)
    /// Another was merged into it.
    case absorbed(Linked)
    case undone(Undone)
    /// A mail of the office was put into the outbox.
    case replied(Replied)
    /// One was called back before it left.
    case recalled(Recalled)
    /// One did not arrive.
    case undelivered(Undelivered)
    /// Somebody has seen to what did not arrive.
    case deliverySettled(Reasoned)
    /// Somebody wrote to the correspondent from the mailbox, past Intray.
    case answeredOutside(AnsweredOutside)
    /// What was written past Intray was not the last word.
    case keptOpen
    /// A new kit changed who may see its category.
    case audienceChanged(AudienceChanged)
    /// Somebody read it.
    case read(Read)
}

extension EnquiryEvent {
    /// The other enquiry it was about: of a split, a merge, or the taking back of one.
    package var other: EnquiryReference? {
        switch self {
        case .received(let received): received.origin
        case .split(let link), .merged(let link), .absorbed(let link): link.other
        case .undone(let undone): undone.other
        default: nil
        }
    }

    /// Whether it changed nothing that an action could depend on.
    package var isRead: Bool {
        if case .read = self { true } else { false }
    }
}
