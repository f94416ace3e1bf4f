import Triage

extension PageRequest {
    /// Who asks, when they may look after the people of the office: whom the desk lets change it.
    ///
    /// - Throws: `Problem.notYourDesk` for others.
    func staffKeeper() throws -> Person {
        let person = try person()
        guard person.role.triages else { throw Problem.notYourDesk(.administration, person.role) }
        return person
    }

    /// A part of the path, decoded.
    func decoded(_ name: String) -> String {
        FormFields(encoded: "part=" + parameter(name).replacing("+", with: "%2B"))["part"] ?? ""
    }
}
