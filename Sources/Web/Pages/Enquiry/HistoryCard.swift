import QueueStore
import Triage
import WorkingTime

/// Everything that happened to an enquiry, newest first.
struct HistoryCard {
    let model: EnquiryModel
    let words: Words

    /// What is shown before the rest is folded.
    private static let first = 10

    var html: HTML {
        let all = Array(model.dossier.history.reversed())
        return section(.class("card stack"), .aria("labelledby", "history")) {
            h2(.id("history")) { "History" }
            list(all.prefix(Self.first))
            if all.count > Self.first {
                details(.id("history-more")) {
                    summary { "Show \(Words.count(all.count - Self.first, "older entry", "older entries"))" }
                    list(all.dropFirst(Self.first))
                }
            }
        }
    }

    private func list(_ events: ArraySlice<RecordedEvent>) -> HTML {
        ol(.class("plain history")) {
            for event in events {
                li(.id("event-\(event.sequence)")) {
                    time(.class("muted small"), .datetime(event.at.description)) { words.moment(event.at) }
                    " "
                    span(.class("breaks")) {
                        strong { name(event.actor) }
                        " "
                        historyWords.words(event)
                    }
                }
            }
        }
    }

    private var historyWords: HistoryWords {
        HistoryWords(names: model.names, isDistressing: model.isDistressing)
    }

    private func name(_ actor: Actor) -> String {
        switch actor {
        case .intray: "Intray"
        case .operatorOfMachine: "The operator of the machine"
        case .person: model.names.actor(actor)
        }
    }
}
