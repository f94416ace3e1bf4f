/// Why a wait for mail ended.
package enum IdleOutcome: Sendable, Hashable {
    /// Messages have arrived since the mailbox was opened or last searched without an upper bound.
    case newMail
    /// Messages were removed, and none has arrived.
    case expunged
    /// Nothing happened in the time; wait again.
    case renewed
    /// `IMAPSession.wake()` was called.
    case woken
}

/// How messages were moved.
package enum MoveOutcome: Sendable, Hashable {
    /// They are in the other mailbox and no longer in this one.
    case moved
    /// They are in the other mailbox, and still here with `\Deleted` set: without MOVE and UIDPLUS the server offers no
    /// way to remove only these, and a bare EXPUNGE would remove what others have marked.
    case copiedAndMarkedDeleted
}
