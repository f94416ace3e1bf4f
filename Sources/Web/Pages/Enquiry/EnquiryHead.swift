import Classifier
import QueueStore
import Triage
import WorkingTime

extension Words {
    /// “is writing on it at the moment”, “has been writing on it for 3 minutes”.
    func writing(since moment: Instant) -> String {
        let minutes = Int((now.seconds - moment.seconds) / 60)
        return switch minutes {
        case ..<1: "is writing on it at the moment"
        case ..<60: "has been writing on it for \(Words.count(minutes, "minute"))"
        default: "has been writing on it for \(Words.count(minutes / 60, "hour"))"
        }
    }
}

/// The top of an enquiry: what it is called, where it stands, when it is due.
struct EnquiryHead {
    let model: EnquiryModel
    let words: Words

    private var summary: EnquirySummary { model.summary }
    private var enquiry: Enquiry { model.enquiry }
    private var standing: EnquiryStanding { EnquiryStanding(model: model, words: words) }

    /// At the top of its own page.
    var html: HTML {
        header(.class("enquiry-head stack tight"), .id("head")) {
            p(.class("print-only strong")) { enquiry.marking.rawValue }
            p(.class("cluster")) {
                span(.class("reference strong")) { summary.reference.description }
                tags
            }
            h1(.lang(titleLanguage)) { model.names.title(summary) }
            p(.class("enquiry-due")) { due }
            p { standing.sentence }
            for hint in standing.handOver { p(.class("muted small")) { hint } }
            if let lock = model.dossier.writing, lock.holder != model.viewer.email {
                p(.class("writing-now")) { "\(model.names.person(lock.holder)) \(words.writing(since: lock.since))." }
            }
        }
    }

    /// Beside a list.
    var compact: HTML {
        div(.class("stack tight")) {
            p(.class("cluster")) {
                span(.class("reference strong")) { summary.reference.description }
                tags
            }
            h2 { a(.href(.enquiry(summary.reference))) { model.names.title(summary) } }
            p(.class("enquiry-due")) { due }
            p { standing.sentence }
        }
    }

    private var due: HTML {
        HTML {
            StatusTag(status: summary.status(at: words.now)).html
            " "
            if let clock = summary.leadingClock { words.dueSoon(clock, model.context.calendar).uppercasedFirst }
            if let actBy = words.actBy(summary) { "; \(actBy)" }
        }
    }

    private var tags: HTML {
        HTML {
            tag(standing.tag)
            tag(enquiry.marking.rawValue, kind: enquiry.marking == .officialSensitive ? "mind" : "")
            switch enquiry.priority {
            case .urgent: tag("urgent", kind: "urgent", sign: "!")
            case .low: tag("low priority")
            case .normal: HTML()
            }
            if enquiry.restricted { tag("for named people only", kind: "mind") }
            if enquiry.recordsReads { tag("reading is recorded") }
        }
    }

    /// The page’s own language where a neutral title stands in for the subject.
    private var titleLanguage: String {
        enquiry.language == .cy && !model.isDistressing ? "cy" : "en-GB"
    }
}
