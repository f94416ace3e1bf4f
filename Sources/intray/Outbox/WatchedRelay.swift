import Despatch
import QueueStore

/// Hands mail over, and tells which it was.
struct WatchedRelay: MailRelay {
    private let relay: any MailRelay
    private let handed: @Sendable (Int64) -> Void

    init(_ relay: any MailRelay, handed: @escaping @Sendable (Int64) -> Void) {
        self.relay = relay
        self.handed = handed
    }

    func hand(_ mail: TakenMail) async -> HandingOver {
        handed(mail.id)
        return await relay.hand(mail)
    }
}
