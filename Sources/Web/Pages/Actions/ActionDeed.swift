import Triage

/// What a form asks for, in the way in which the store does it.
enum ActionDeed: Sendable {
    case command(EnquiryCommand)
    /// Triage as it was suggested.
    case agree
    case correct(TypedCorrection)
    case handOff(to: String, because: String?)
    case split(category: String, subject: String?, to: Allocation?)
    case merge(into: EnquiryReference)
    case undo(UndoableKind?)
}

/// Why a form could not be acted on, as far as the form itself goes.
enum ActionFault: Error, Hashable {
    /// By a field's name, what is wrong with it.
    case fields([String: String])
    /// Nothing is suggested that could be agreed with.
    case nothingSuggested(EnquiryReference)
    /// The inbox is none of the office's.
    case unknownInbox(String)
}
