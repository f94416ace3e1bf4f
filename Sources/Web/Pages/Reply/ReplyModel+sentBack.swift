import QueueStore
import Triage

extension ReplyModel {
    /// Who sent the answer back and why, until it is looked at again or leaves; nil where nobody did.
    var sentBack: (by: Actor, because: String)? {
        for recorded in about.dossier.history.reversed() {
            switch recorded.event {
            case .sentBack(let back): return (recorded.actor, back.because)
            case .reviewAsked, .approved, .replied, .closed: return nil
            default: continue
            }
        }
        return nil
    }
}
