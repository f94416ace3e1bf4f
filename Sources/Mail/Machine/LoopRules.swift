/// Rules for mail that has been at the office before: answering it would go round for ever.
enum LoopRules {
    static func loop(_ clues: MachineClues) -> MachineVerdict? {
        for name in ["X-Loop", "X-Mailer-Loop"] {
            let value = clues.values(name.lowercased()).first { clues.isOffice(FoldedText($0)) }
            if let value { return MachineVerdict(.loop, header: name, says: value) }
        }
        // What the office itself sent automatically, come back by a forwarding rule.
        guard clues.saysMachine else { return nil }
        for name in ["From", "Sender", "Return-Path"] {
            let value = clues.values(name.lowercased()).first { clues.isOffice(FoldedText($0)) }
            if let value { return MachineVerdict(.loop, header: name, says: value) }
        }
        return nil
    }
}
