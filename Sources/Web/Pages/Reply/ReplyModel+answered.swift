import Correspondence
import Mail
import QueueStore
import Triage

extension ReplyModel {
    /// The message that the draft answers and may quote; nil where nobody it goes to has written.
    var answered: StoredMessage? { answered(by: draft) }

    /// The same for a draft of somebody else.
    func answered(by draft: ReplyDraft) -> StoredMessage? {
        let recipients = (draft.to + draft.cc).map { typed in
            let mailbox = Mailbox(typed: typed)
            return mailbox.address.isEmpty ? Mailbox(name: nil, address: typed) : mailbox
        }
        return ReplyDesk.answered(in: about.dossier.conversation, by: recipients)
    }
}
