/// Rules for mail that goes to many.
enum ListRules {
    /// Whether RFC 2369 and RFC 2919 headers, or Precedence, say that a list sent this, other than the office's own.
    static func isList(_ clues: MachineClues) -> Bool {
        list(clues) != nil
    }

    /// List-Unsubscribe alone is not believed of a mail whose answers go to another domain: sending services add it to
    /// web forms, and there a person is waiting.
    static func list(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.isOwnList else { return nil }
        for name in ["List-Id", "List-Post"] {
            if let value = clues.value(name) { return MachineVerdict(.list, header: name, says: value) }
        }
        if clues.precedence == "list" { return MachineVerdict(.list, header: "Precedence", says: "list") }
        if let value = clues.value("list-unsubscribe"), !clues.repliesElsewhere {
            return MachineVerdict(.list, header: "List-Unsubscribe", says: value)
        }
        return nil
    }

    static func bulk(_ clues: MachineClues) -> MachineVerdict? {
        guard !clues.isOwnList, !clues.saysPerson, let value = clues.precedence else { return nil }
        guard value == "bulk" || value == "junk" else { return nil }
        return MachineVerdict(.bulk, header: "Precedence", says: value)
    }
}
