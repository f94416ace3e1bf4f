/// The month and zone names of RFC 5322 §3.3 and §4.3.
enum DateNames {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    private static let zones = [
        "ut": 0, "gmt": 0, "utc": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
        "mdt": -360, "pst": -480, "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "west": 60, "wet": 0, "eet": 120,
        "eest": 180, "met": 60, "mest": 120, "jst": 540,
    ]

    /// 1–12 by the first three letters of a name in lower case.
    static func month(_ name: String) -> Int? {
        months.firstIndex(of: String(decoding: name.utf8.prefix(3), as: UTF8.self)).map { $0 + 1 }
    }

    /// Minutes east of UTC. A military letter says nothing (§4.3) and counts as UTC.
    static func zone(_ name: String) -> Int? {
        if name.utf8.count == 1 { return 0 }
        if let offset = zones[name] { return offset }
        // `GMT+0100`
        guard name.hasPrefix("gmt") || name.hasPrefix("utc") else { return nil }
        return 0
    }

    static func days(in month: Int, of year: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }
}
