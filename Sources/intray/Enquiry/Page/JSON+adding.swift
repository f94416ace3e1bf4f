extension JSON {
    /// The same object with further members after its own; anything else stays as it is.
    func adding(_ members: [(String, JSON)]) -> JSON {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }
}
