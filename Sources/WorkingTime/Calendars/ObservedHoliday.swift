/// A weekday that one jurisdiction leaves out, with its name and where it is kept; what an account tells people.
struct ObservedHoliday: Hashable, Sendable {
    let date: CivilDate
    let title: String
    let divisions: [Division]

    /// The title without a remark in brackets: `Battle of the Boyne (Orangemen’s Day)` is long enough without.
    var shortTitle: String {
        guard let bracket = title.utf8.firstIndex(of: UInt8(ascii: "(")) else { return title }
        let kept = title[..<bracket]
        return kept.hasSuffix(" ") ? String(kept.dropLast()) : String(kept)
    }

    /// All holidays of these divisions that fall on Monday to Friday, one for each day, in order.
    static func merge(_ holidays: [Division: [BankHoliday]], for jurisdiction: Jurisdiction) -> [ObservedHoliday] {
        var merged: [CivilDate: ObservedHoliday] = [:]
        for division in jurisdiction.divisions {
            for holiday in holidays[division, default: []] where !holiday.date.weekday.isWeekend {
                let known = merged[holiday.date]
                merged[holiday.date] = ObservedHoliday(
                    date: holiday.date,
                    title: known?.title ?? holiday.title,
                    divisions: (known?.divisions ?? []) + [division]
                )
            }
        }
        return merged.values.sorted { $0.date < $1.date }
    }
}
