package import Classifier
package import Triage
import WorkingTime

extension ReplyDesk {
    /// A draft as a template begins it, for a person to finish; an empty one without a template.
    ///
    /// - Parameters:
    ///   - language: nil for the correspondent's own.
    ///   - colleague: the name of whoever writes.
    package static func begin(
        _ template: ReplyTemplate?,
        for enquiry: Enquiry,
        in language: Language? = nil,
        by colleague: String?,
        _ context: DecisionContext
    ) -> ReplyDraft {
        let language = language ?? enquiry.language.answered
        let values = TemplateValues(
            enquiry,
            in: context.kit,
            colleague: colleague,
            now: context.now,
            zone: context.zone
        )
        let english = template?.text(in: .en, with: values)
        let welsh = template?.text(in: .cy, with: values)
        var draft = ReplyDraft(
            template?.kind.purpose ?? .word,
            to: enquiry.from.address.isEmpty ? [] : [enquiry.from.inFull],
            subject: subject(language, english: english?.subject, welsh: welsh?.subject),
            template: template?.code,
            language: language,
            text: (language == .cy ? welsh : english)?.text ?? "",
            welsh: language == .both ? welsh?.text ?? "" : nil
        )
        if draft.purpose == .ask {
            draft.waitsFor = template?.waitingFor ?? .clarification
            draft.chase = context.today.adding(days: patience)
        }
        draft.outcome = draft.purpose == .final ? template?.outcome : nil
        return draft
    }

    /// Days until somebody looks whether what was asked for has come, unless the writer says another day.
    private static let patience = 14

    /// Neutral: what the enquiry is about has no place where anybody may read it.
    static func subject(_ language: Language, english: String?, welsh: String?) -> String {
        let (english, welsh) = (english ?? "Your enquiry", welsh ?? "Eich ymholiad")
        return switch language {
        case .cy: welsh
        case .both: english == welsh ? english : "\(welsh) / \(english)"
        case .en, .other: english
        }
    }
}

extension ReplyTemplate.Kind {
    /// What a mail of this kind is for, unless its writer says otherwise.
    fileprivate var purpose: ReplyDraft.Purpose {
        switch self {
        case .ask, .chase: .ask
        case .answer: .final
        case .reply, .acknowledgement, .handOff: .word
        }
    }
}

extension Language {
    /// The language in which somebody who writes in this one is answered.
    var answered: Language { self == .other ? .en : self }
}
