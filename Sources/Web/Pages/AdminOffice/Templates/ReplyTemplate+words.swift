import Triage

extension ReplyTemplate.Kind {
    /// What a template of this kind is, as a choice and in a list.
    var noun: String {
        switch self {
        case .reply: "Word in between"
        case .ask: "Question"
        case .acknowledgement: "Acknowledgement"
        case .chase: "Reminder"
        case .answer: "Answer"
        case .handOff: "Hand-off"
        }
    }

    /// What becomes of an enquiry with it.
    var effect: String {
        switch self {
        case .reply: "changes nothing about the enquiry"
        case .ask: "asks for what is missing; the enquiry waits"
        case .acknowledgement: "the first word, also where it leaves by itself"
        case .chase: "asks again"
        case .answer: "ends the enquiry"
        case .handOff: "ends it, and says to whom it was handed"
        }
    }
}

extension RenderedTemplate {
    /// The text as a reader gets it, with what a person still has to fill in set off.
    var shown: HTML {
        var html = HTML()
        var rest = text.unicodeScalars[...]
        while let begin = rest.firstIndex(of: "⟨"), let end = rest[begin...].firstIndex(of: "⟩") {
            html.append(HTML(text: String(rest[..<begin])))
            html.append(mark { String(rest[begin...end]) })
            rest = rest[rest.index(after: end)...]
        }
        html.append(HTML(text: String(rest)))
        return html
    }
}
