import Triage
import WorkingTime

/// The head of a page on paper: its marking, when it was printed and for whom.
struct PaperHead {
    let marking: Marking
    let request: PageRequest

    var html: HTML {
        div(.class("print-only paper-head")) {
            p(.class("strong")) { marking.rawValue }
            p { "As at \(request.words.fullMoment(request.now))\(request.viewer.map { ", for \($0.name)" } ?? "")" }
        }
    }
}
