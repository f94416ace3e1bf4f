package import WorkingTime

extension CivilDate {
    /// “3 October 2026”, “3 Hydref 2026”.
    package func inWords(in language: ReplyLanguage) -> String {
        switch language {
        case .en: inWords
        case .cy: "\(day) \(Self.welshMonths[month - 1]) \(year)"
        }
    }

    private static let welshMonths = [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
        "Rhagfyr",
    ]
}
