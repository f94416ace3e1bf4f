package import WorkingTime

/// Why an action on an enquiry was not done, and what can be done instead.
package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(command: String, role: Role)
    case closed(EnquiryReference, Outcome?)
    case notOpenTo(command: String, EnquiryReference, EnquiryState)
    case notYours(EnquiryReference, Allocation?)
    /// Somebody acted since the version the person saw; what they did, oldest first.
    case changedMeanwhile(EnquiryReference, did: [String])

    /// The version the person says they saw has not been reached.
    case neverSoFar(EnquiryReference, saw: Int, now: Int)

    // Who is given it
    case unknownCategory(String)
    case unknownPerson(String)
    case unknownPost(String)
    case vacantPost(String)
    case switchedOff(String)
    /// A restricted enquiry in the pool would be seen by nobody who pulls from it.
    case notForThePool(EnquiryReference)
    case doesNotAnswer(String, Role)
    case doesNotServe(String, inbox: String)
    case mayNotSee(String, String)
    case alreadyThere(EnquiryReference, inbox: String)

    // What must be said
    case emptyNote
    case needsReason(String)
    case needsEvidence(Outcome, String)
    case needsReceiver
    case nothingToCorrect

    // When
    case inTheFuture(String, CivilDate)
    case beforeReceipt(String, CivilDate)
    case answeredBeforeAsking(CivilDate, asked: CivilDate)
    case chaseInThePast(CivilDate)
    case redatedLater(EnquiryReference, arrived: CivilDate)
    case nothingToAcknowledge(EnquiryReference)
    case noClock(EnquiryReference)
    case noSuchClock(String, running: [String])
    case needsDate(clock: String)
    case extendedAlready(EnquiryReference, clock: String)
    case noExtension(clock: String, due: CivilDate?, until: CivilDate)
    case beyondTheLaw(clock: String, most: CivilDate)

    /// A split, a merge or its undoing was asked of one enquiry alone.
    case notOnItsOwn(command: String)

    // Mail
    case nobodyToWriteTo(EnquiryReference)
    case otherTextApproved(EnquiryReference)
    case approvedTextNotSent(EnquiryReference)
    case asksSomebodyElse(EnquiryReference, WaitingReason)
    case notItsMail(EnquiryReference)
    case nothingUndelivered(EnquiryReference)
    case notAnsweredOutside(EnquiryReference)

    // How it ends
    case needsReview(EnquiryReference, category: String, Outcome)
    case ownWork(EnquiryReference)
    case notDiscarded(EnquiryReference, EnquiryState)
    case restoreInstead(EnquiryReference)
    case mergedAway(EnquiryReference, into: EnquiryReference)
    case mergedIntoItself(EnquiryReference)
    case mergeTheOtherWay(EnquiryReference, EnquiryReference)
    case wouldUncover(EnquiryReference)
    case nothingToUndo(EnquiryReference, UndoableKind?)
    /// What was split off has been worked on since.
    case workedOnSince(EnquiryReference)
}
