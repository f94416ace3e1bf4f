extension SiteAddress {
    static let adminPeople = SiteAddress.admin.below("people")
    static let adminNewPerson = SiteAddress.admin.below("new-person")
    static let adminHere = SiteAddress.admin.below("here")
    static let adminPosts = SiteAddress.admin.below("posts")
    static let adminNamed = SiteAddress.admin.below("named")

    /// - Parameter email: their address.
    static func adminPerson(_ email: String) -> SiteAddress { adminPeople.below(email) }

    static func adminPost(_ code: String) -> SiteAddress { adminPosts.below(code) }

    /// - Parameter category: the code of a restricted one.
    static func adminNamed(_ category: String) -> SiteAddress { adminNamed.below(category) }
}
