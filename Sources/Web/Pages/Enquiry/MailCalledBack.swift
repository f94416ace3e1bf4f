import QueueStore
import Triage
import WorkingTime

/// Mails that were called back before they left: they are in nobody's conversation, and it is told that there were some.
struct MailCalledBack {
    let mails: [OutgoingMail]
    let names: Names
    let words: Words

    var html: HTML? {
        guard !mails.isEmpty else { return nil }
        return ul(.class("plain small muted stack tight"), .aria("label", "Mail that was called back")) {
            for mail in mails {
                li(.class("breaks")) {
                    "A mail of \(names.doer(mail.author)) to \(mail.to) was called back"
                    mail.endedAt.map { " on \(words.moment($0))" }
                    " before it left. "
                    a(.href(.mail(mail.id))) { "Look at it" }
                }
            }
        }
    }
}
