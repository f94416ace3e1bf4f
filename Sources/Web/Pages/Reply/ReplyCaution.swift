import Mail
import QueueStore
import Triage

/// What to mind about whoever wrote last: nothing is written to an address only because a mail names it.
struct ReplyCaution: Sendable {
    /// Who wrote last and never took part before; nil where that is no stranger.
    let stranger: Correspondent?
    /// Where the last mail asks answers to go, when that is another address than it came from.
    let elsewhere: [String]

    init(_ dossier: EnquiryDossier, raws: some RawStore, in session: any Session) throws {
        guard let last = dossier.conversation.last(where: { !$0.isOurs }) else {
            (stranger, elsewhere) = (nil, [])
            return
        }
        let isStranger = dossier.history.contains { recorded in
            guard case .joined(let joined) = recorded.event else { return false }
            return joined.message == last.ledger && joined.isStranger == true
        }
        stranger = isStranger ? last.from : nil
        let kept = try session.keptMessage(last.ledger, raws: raws)
        let wanted = kept.map { Message.parse($0.bytes).replyTo.map { $0.address.lowercased() } } ?? []
        elsewhere = wanted.filter { !$0.isEmpty && $0 != last.from.address }
    }

    /// A sentence or two for each.
    func sentences(to correspondent: Correspondent) -> [String] {
        var all: [String] = []
        if let stranger {
            all.append(
                "The last message came from \(stranger.address), who never took part before. Your mail goes to "
                    + "\(correspondent.address.isEmpty ? "nobody yet" : correspondent.address). Write to "
                    + "\(stranger.address) only if you are sure that they may know of this enquiry."
            )
        }
        if !elsewhere.isEmpty {
            all.append(
                "The last message asks that answers go to \(Words.list(elsewhere)), which is not the address it came "
                    + "from. Nothing is filled in for that: add it only if you are sure whose it is."
            )
        }
        return all
    }
}
