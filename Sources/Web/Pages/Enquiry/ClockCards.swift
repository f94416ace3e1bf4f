import QueueStore
import Triage
import WorkingTime

/// When what is due, how the dates came about, and what stopped the clocks.
struct ClockCards {
    let model: EnquiryModel
    let words: Words

    var html: HTML {
        section(.class("card stack"), .aria("labelledby", "clocks")) {
            h2(.id("clocks")) { "When it is due" }
            if model.summary.clocks.isEmpty { p { "Nothing is due." } }
            for clock in model.summary.clocks { entry(clock) }
            if !model.enquiry.waits.isEmpty { waits }
            if let reason = model.enquiry.lateBecause { p { "It was late because \(reason)" } }
        }
    }

    /// One line for each clock that still runs.
    var compact: HTML? {
        let running = model.summary.clocks.filter { $0.endedAt == nil }
        guard !running.isEmpty else { return nil }
        return ul(.class("plain stack tight")) {
            for clock in running {
                li {
                    "\(ClockName.of(clock.name)): \(words.dueSoon(clock, model.context.calendar)) "
                    StatusTag(status: clock.status(at: words.now)).html
                }
            }
        }
    }

    private func entry(_ clock: StoredClock) -> HTML {
        div(.class("clock stack tight")) {
            h3(.class("clock-name")) { ClockName.of(clock.name) }
            p {
                StatusTag(status: clock.status(at: words.now)).html
                " "
                words.dueSoon(clock, model.context.calendar).uppercasedFirst
            }
            for remark in remarks(clock) { p(.class("small")) { remark } }
            details(.id("account-\(clock.name)")) {
                summary { "How this date came about" }
                p(.class("small breaks")) { clock.account }
            }
        }
    }

    /// What is out of the ordinary about its date.
    private func remarks(_ clock: StoredClock) -> [String] {
        let isMoved = clock.originalDue != nil && clock.originalDue != clock.due
        let isLate = [.late, .missed].contains(clock.originalStatus(at: words.now))
        let all: [String?] = [
            isMoved
                ? clock.originalDue.flatMap(Due.init).map { due in
                    "At first it was due \(day(due))" + (isLate ? ", and it is late against that." : ".")
                } : nil,
            clock.pausedSince.map { "It has stood still since \(words.near(words.zone.date(of: $0)))." },
            clock.setByHand ? "Somebody set this date by hand; it is not reckoned anew." : nil,
            clock.provisional ? "It may move: the bank holidays of that year are not known yet." : nil,
            clock.endedAt.map { "It ended on \(words.moment($0))." },
        ]
        return all.compactMap { $0 }
    }

    private func day(_ due: Due) -> String { words.near(due.date(in: words.zone)) }

    private var waits: HTML {
        div(.class("stack tight")) {
            h3(.class("clock-name")) { "Waits" }
            ul {
                for wait in model.enquiry.waits {
                    li {
                        wait.words.uppercasedFirst
                        if let answered = wait.answered {
                            ", answered \(answered.inWords)."
                        } else if let heard = wait.heard {
                            "; a message came on \(heard.inWords), which may be the answer."
                        } else {
                            "; not answered yet."
                        }
                    }
                }
            }
        }
    }
}
