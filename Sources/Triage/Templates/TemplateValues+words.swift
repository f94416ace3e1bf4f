import Classifier
import WorkingTime

extension TemplateValues {
    /// Whether there is such a thing, so that a block about it stands.
    func has(_ word: TemplateWord, in language: ReplyLanguage) -> Bool {
        switch word {
        case .paused: isPaused
        case .late: isLate
        default: words(for: word, in: language) != nil
        }
    }

    /// The words that take the place of a value; nil where there are none.
    func words(for word: TemplateWord, in language: ReplyLanguage) -> String? {
        switch word {
        case .reference: CorrespondentWords.line(reference, most: 60)
        case .greeting: greeting(in: language)
        case .name: name.flatMap(CorrespondentWords.name)
        case .received: received.inWords(in: language)
        case .today: today.inWords(in: language)
        case .answerBy: answerBy?.inWords(in: language)
        case .missing: missingList(in: language)
        case .receivedFacts: givenList(in: language)
        case .waitingFor: waitingFor?.inWords(in: language)
        case .waitingRequest: waitingFor?.request(in: language)
        case .waitingTime: rule.flatMap { rule in stop?.inWords(of: rule, in: language) }
        case .whatNext: whatNext(in: language)
        case .colleague: colleague.flatMap { CorrespondentWords.line($0, most: 100) }
        case .team, .adjustments, .welsh, .opening, .complaintAddress, .postalAddress:
            office.words(for: word, in: language)
        case .paused, .late: nil
        }
    }

    private func greeting(in language: ReplyLanguage) -> String {
        guard let name = name.flatMap(CorrespondentWords.name) else { return language.pick(en: "Hello", cy: "Helo") }
        return language.pick(en: "Dear \(name)", cy: "Annwyl \(name)")
    }

    private func missingList(in language: ReplyLanguage) -> String? {
        guard !missing.isEmpty else { return nil }
        return missing.map { "- " + $0.request(in: language) }.joined(separator: "\n")
    }

    private func givenList(in language: ReplyLanguage) -> String? {
        let lines = FactKey.allCases.compactMap { key -> String? in
            let values = (given[key] ?? []).prefix(6).compactMap { CorrespondentWords.line($0, most: 120) }
            return values.isEmpty ? nil : "- \(key.label(in: language)): \(values.joined(separator: "; "))"
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    private func whatNext(in language: ReplyLanguage) -> String {
        switch waitingFor {
        case .thirdParty:
            language.pick(
                en: "When we have their answer, we will write to you again.",
                cy: "Pan ddaw eu hateb, byddwn yn ysgrifennu atoch eto."
            )
        case .some:
            language.pick(
                en: "When we have your reply, we will go on with your enquiry.",
                cy: "Pan ddaw eich ateb, byddwn yn bwrw ymlaen â’ch ymholiad."
            )
        case nil:
            language.pick(
                en: "A colleague will look at your enquiry and write to you.",
                cy: "Bydd cydweithiwr yn edrych ar eich ymholiad ac yn ysgrifennu atoch."
            )
        }
    }
}
