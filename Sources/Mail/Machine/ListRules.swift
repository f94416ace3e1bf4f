/// Rules for mail that goes to many.
enum ListRules {
    /// Whether RFC 2369 and RFC 2919 headers, or Precedence, say that a list sent this, other than the office's own.
    static func isList(_ clues: MachineClues) -> Bool {
        list(clues) != nil
    }

    static func list(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.saysPerson, let verdict = named(clues) ?? managed(clues) else { return nil }
        return clues.isOwnList ? nil : verdict
    }

    /// By a header that names the list.
    private static func named(_ clues: MachineClues) -> MachineVerdict? {
        for name in ["List-Id", "List-Post", "X-BeenThere", "Mailing-List", "X-Mailing-List", "X-MLServer"] {
            if let value = clues.value(name) { return MachineVerdict(.list, header: name, says: value) }
        }
        guard clues.precedence == "list" else { return nil }
        return MachineVerdict(.list, header: "Precedence", says: "list")
    }

    /// By a header about the list's upkeep, or by its keeper as sender. Neither is believed of a mail whose answers go
    /// to another domain: sending services add List-Unsubscribe to web forms, and there a person is waiting.
    private static func managed(_ clues: MachineClues) -> MachineVerdict? {
        for name in ["List-Unsubscribe", "List-Help", "List-Owner", "List-Subscribe", "List-Archive"] {
            guard let value = clues.value(name) else { continue }
            return clues.repliesElsewhere ? nil : MachineVerdict(.list, header: name, says: value)
        }
        guard let keeper = clues.listKeeper, !clues.repliesElsewhere else { return nil }
        return MachineVerdict(.list, header: "Sender", says: keeper)
    }

    /// Mail that calls itself bulk; an acknowledgement or the word that somebody is away is an answer all the same.
    static func bulk(_ clues: MachineClues) -> MachineVerdict? {
        guard let value = clues.precedence, value == "bulk" || value == "junk" else { return nil }
        guard !clues.saysPerson, !clues.isOwnList else { return nil }
        let isAnswer = ReplyRules.isAnswer(clues) || clues.has("In-Reply-To") && ReplyRules.kind(clues) == .outOfOffice
        let kind = isAnswer ? ReplyRules.kind(clues) : .bulk
        return MachineVerdict(kind, header: "Precedence", says: value)
    }
}
