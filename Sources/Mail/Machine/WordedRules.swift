/// Rules for mail that shows by what it says, in several ways at once, that a program wrote it.
enum WordedRules {
    /// Longer letters are a person's, whatever they mention; bytes.
    private static let longest = 1_900

    /// A challenge by its ideas: three together, or two in a mail that is automatic.
    static func challenge(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, !clues.isForwarded, !MachinePhrases.isReplySubject(clues.subject) else { return nil }
        let isAutomatic = clues.saysMachine || clues.hasNullSender || clues.precedence != nil
        let text = isAutomatic ? clues.text : FoldedText(clues.said, limit: longest)
        guard isAutomatic || clues.said.utf8.count <= longest else { return nil }
        guard !ChallengeIdeas.told.contains(where: text.contains) else { return nil }
        let groups = [
            ChallengeIdeas.held, ChallengeIdeas.asked, ChallengeIdeas.stranger, ChallengeIdeas.released,
        ]
        let found = groups.map { $0.first { phrase in text.contains(phrase) || clues.subject.contains(phrase) } }
        // Every challenge asks for something, and one without a header must say why it asks.
        guard let asked = found[1], isAutomatic || found[2] != nil else { return nil }
        let others = [found[2], found[0], found[3]].compactMap(\.self)
        guard let other = others.first, others.count >= (isAutomatic ? 1 : clues.isAddressedAsAPerson ? 3 : 2) else {
            return nil
        }
        guard others.count >= 2 || found[0] != nil || found[2] != nil else { return nil }
        return MachineVerdict(
            kind: .challenge,
            reason: "Its text says \"\(asked)\" and \"\(other)\", as spam filters write to senders they do not know."
        )
    }

    /// Word that somebody is away, without any header: thanks, the absence, and what to do meanwhile.
    static func away(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, !clues.isForwarded else { return nil }
        let said = clues.said
        guard said.utf8.count <= longest / 2, !said.utf8.contains(UInt8(ascii: "?")) else { return nil }
        let text = FoldedText(said, limit: longest)
        guard let away = AwayPhrases.sentences.first(where: text.contains) else {
            return titledAway(clues, text)
        }
        guard AwayPhrases.thanks.contains(where: text.contains), AwayPhrases.meanwhile.contains(where: text.contains)
        else { return nil }
        return MachineVerdict(kind: .outOfOffice, reason: "Its text thanks for the mail and says \"\(away)\".")
    }

    /// “Out of office until 14 August”: the title goes on as a date, and the text agrees.
    private static func titledAway(_ clues: MachineClues, _ text: FoldedText) -> MachineVerdict? {
        guard let title = AwayPhrases.subjects.first(where: clues.subject.hasPrefix),
            AwayPhrases.words.contains(where: text.contains), AwayPhrases.meanwhile.contains(where: text.contains)
        else { return nil }
        return MachineVerdict(.outOfOffice, header: "Subject", says: title)
    }

    /// An organisation's word that something has come, without any header: it thanks, promises or numbers, and says that
    /// nobody reads an answer, or that somebody will write one. Forms that pass on what people write do not thank the office.
    static func acknowledgement(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, !clues.isForwarded, !clues.repliesElsewhere else { return nil }
        let text = FoldedText(clues.said, limit: longest)
        // Either nobody reads an answer, or nobody in particular will write one.
        guard
            let sign = MachinePhrases.unreadAnswers.first(where: text.contains)
                ?? MachinePhrases.nobodyInParticular.first(where: text.contains),
            MachinePhrases.acknowledgements.contains(where: { $0 != sign && text.contains($0) }),
            MachinePhrases.promises.contains(where: text.contains)
        else { return nil }
        return MachineVerdict(kind: .autoReply, reason: "Its text says \"\(sign)\" and that something has come.")
    }
}

extension MachineClues {
    /// Whether somebody passes on what they got.
    var isForwarded: Bool { ["fw:", "fwd:", "wg:", "tr:", "ymlaen:"].contains(where: subject.hasPrefix) }

    /// Whether it asks somebody something, as people do and mail systems do not.
    var asksOfSomebody: Bool {
        let text = FoldedText(said, limit: 2_048)
        return subject.contains("?") || ["dear ", "annwyl ", "hello ", "hi "].contains(where: text.hasPrefix)
    }

    /// Whether it greets somebody by more than a form of address, as people do.
    var isAddressedAsAPerson: Bool {
        let text = FoldedText(said, limit: 64)
        return ["dear mr", "dear mrs", "dear ms", "dear miss", "dear dr", "annwyl mr", "annwyl ms"]
            .contains(where: text.hasPrefix)
    }
}
