import QueueStore
import Triage
import WorkingTime

/// The hand-over notes of an inbox: what the other part-timer left, and a form to leave one.
struct HandOverPanel {
    let model: TriageModel
    let handOver: HandOverModel
    let request: PageRequest

    private var words: Words { request.words }

    var html: HTML {
        section(.class("hand-over stack tight"), .aria("label", "Hand-over"), .data("live", "hand-over")) {
            if let gap = handOver.gap { prompt(gap) }
            HTML(
                element: "details",
                [.class("card"), .id("hand-over"), .data("key", "h"), .flag("open", isNews)],
                content: HTML {
                    summary { heading }
                    div(.class("stack")) {
                        for note in handOver.notes { entry(note) }
                        leave
                    }
                }
            )
        }
    }

    private var isNews: Bool { handOver.isNews(to: model.viewer, words) }

    private func prompt(_ gap: CoverGap) -> HTML {
        div(.class("notice info"), .role("status")) {
            span { gap.sentence(for: model.viewer, on: handOver.inbox, words) }
            a(Attribute("href", "#hand-over-text")) { "Leave a note" }
        }
    }

    private var heading: String {
        guard let newest = handOver.notes.first else { return "Hand-over for “\(handOver.inbox)”: no note yet" }
        return "Hand-over for “\(handOver.inbox)”: note from \(name(newest.actor)), \(words.ago(newest.at))"
    }

    private func entry(_ note: HandoverNote) -> HTML {
        article(.class("stack tight")) {
            p(.class("small muted")) { "\(name(note.actor)), \(words.fullMoment(note.at))" }
            p(.class("written breaks")) { note.text }
        }
    }

    private func name(_ actor: Actor) -> String {
        actor == .person(model.viewer.email) ? "you" : model.names.actor(actor)
    }

    private var leave: HTML {
        actionForm(request, to: .triage.below("handover"), .class("stack tight measure"), .data("guard", "")) {
            if handOver.inboxes.count > 1 {
                Field(name: "inbox", label: "Inbox", isWhole: false)
                    .choice(handOver.inboxes.map { ($0, $0) }, chosen: handOver.inbox, prefix: "hand-over-")
            } else {
                input(.type("hidden"), .name("inbox"), .value(handOver.inbox))
            }
            Field(
                name: "text",
                label: "Note for whoever is next",
                hint: "Everybody who serves the inbox reads it. What concerns one enquiry belongs there, as a note."
            )
            .text(prefix: "hand-over-", rows: 3, .flag("required"))
            button(.class("quiet")) { "Leave the note" }
        }
    }
}
