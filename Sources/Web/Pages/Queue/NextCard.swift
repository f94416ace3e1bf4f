import QueueStore
import Triage
import WorkingTime

/// The button that hands over the next enquiry, with what that would be; or why there is none.
struct NextCard {
    let model: QueueModel
    let request: PageRequest

    var html: HTML {
        section(.class("card stack queue-next"), .aria("labelledby", "next")) {
            h2(.id("next")) { "Next" }
            if let next = model.next { offer(next) } else { nothing }
        }
    }

    private func offer(_ next: NextOffer) -> HTML {
        HTML {
            actionForm(request, to: .pull) {
                input(.type("hidden"), .name("next"), .value(next.summary.reference.description))
                button(.class("queue-pull"), .data("key", "p"), .aria("describedby", "next-is")) { "Pull the next one" }
            }
            div(.id("next-is"), .class("stack tight")) {
                p {
                    "You would begin "
                    EnquiryLink(next.summary, model.names).html()
                    ", because \(next.because)."
                }
                p(.class("cluster")) {
                    StatusTag(status: next.summary.status(at: request.now)).html
                    QueueTags(enquiry: next.summary).html
                    if let clock = next.summary.leadingClock { span { request.words.dueSoon(clock, model.calendar) } }
                }
                p(.class("muted small breaks")) {
                    "\(next.summary.reference), \(model.names.category(next.summary.category)), from "
                    bdi { next.summary.from.display }
                }
            }
        }
    }

    private var nothing: HTML {
        div(.class("stack tight")) {
            p(.class("strong")) { "There is nothing for you to pull." }
            p { why }
            let reasons = model.pool.reasons
            if !reasons.isEmpty {
                ul { for reason in reasons { li { reason } } }
            }
            p(.class("muted")) { "This page shows what comes by itself." }
        }
    }

    private var why: String {
        let own = "Everything that is given to you is begun, waits or is with somebody else."
        return model.pool.total == 0
            ? "\(own) The pool is empty."
            : "\(own) The pool has \(Words.count(model.pool.total, "enquiry", "enquiries")), but none for you:"
    }
}
