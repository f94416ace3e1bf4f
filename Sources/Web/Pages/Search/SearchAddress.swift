extension SiteAddress {
    /// What was found, as a file for a spreadsheet.
    static let searchFile = SiteAddress(requested: "/search.csv")
    /// Searches that are kept.
    static let savedSearches = SiteAddress.search.below("saved")

    /// What is known of somebody who writes to the office.
    ///
    /// - Parameter address: their e-mail address, or what stands in its place.
    static func correspondent(_ address: String) -> SiteAddress {
        search.below("correspondent").with("address", address)
    }
}
