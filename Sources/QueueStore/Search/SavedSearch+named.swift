extension Session {
    /// The search that a name means to somebody: their own of that name, else one that another shares; nil where there is
    /// none.
    ///
    /// - Parameter email: whose list of searches it is.
    package func savedSearch(named name: String, for email: String) throws -> SavedSearch? {
        let all = try savedSearches(of: email).filter { $0.name == name }
        return all.first { $0.owner == email.lowercased() } ?? all.first
    }
}
