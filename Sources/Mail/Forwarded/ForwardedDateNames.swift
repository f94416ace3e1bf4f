/// Names of months and days in the languages of the mail programs met here, in small letters, without full stops.
enum ForwardedDateNames {
    private static let monthNames: [[String]] = [
        [
            "january", "jan", "ionawr", "ion", "januar", "janvier", "janv", "enero", "ene", "gennaio", "gen", "januari",
            "janeiro", "stycznia", "tammikuuta",
        ],
        [
            "february", "feb", "chwefror", "chwe", "chwef", "februar", "février", "févr", "febrero", "febbraio",
            "februari", "fevereiro", "fev", "lutego", "helmikuuta",
        ],
        [
            "march", "mar", "mawrth", "maw", "märz", "mrz", "mär", "mars", "marzo", "maart", "mrt", "março", "marca",
            "maaliskuuta",
        ],
        ["april", "apr", "ebrill", "ebr", "avril", "avr", "abril", "abr", "aprile", "kwietnia", "huhtikuuta"],
        ["may", "mai", "mayo", "maggio", "mag", "mei", "maio", "maja", "maj", "toukokuuta"],
        ["june", "jun", "mehefin", "meh", "juni", "juin", "junio", "giugno", "giu", "junho", "czerwca", "kesäkuuta"],
        [
            "july", "jul", "gorffennaf", "gorff", "gor", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho",
            "lipca", "heinäkuuta",
        ],
        ["august", "aug", "awst", "août", "agosto", "ago", "augustus", "sierpnia", "augusti", "elokuuta"],
        [
            "september", "sep", "sept", "medi", "septembre", "septiembre", "settembre", "setembro", "set", "września",
            "syyskuuta",
        ],
        [
            "october", "oct", "hydref", "hyd", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro",
            "out", "października", "lokakuuta",
        ],
        ["november", "nov", "tachwedd", "tach", "novembre", "noviembre", "novembro", "listopada", "marraskuuta"],
        [
            "december", "dec", "rhagfyr", "rhag", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre",
            "dezembro", "grudnia", "joulukuuta",
        ],
    ]

    /// From Monday, 0.
    private static let dayNames: [[String]] = [
        [
            "monday", "mon", "llun", "montag", "mo", "lundi", "lun", "lunes", "lunedì", "maandag", "ma", "mandag",
            "måndag", "poniedziałek", "segunda-feira", "maanantai",
        ],
        [
            "tuesday", "tue", "tues", "mawrth", "maw", "dienstag", "di", "mardi", "mar", "martes", "martedì", "dinsdag",
            "tirsdag", "tisdag", "wtorek", "terça-feira", "tiistai",
        ],
        [
            "wednesday", "wed", "mercher", "mer", "mittwoch", "mi", "mercredi", "miércoles", "mercoledì", "woensdag",
            "wo", "onsdag", "środa", "quarta-feira", "keskiviikko",
        ],
        [
            "thursday", "thu", "thur", "thurs", "iau", "donnerstag", "do", "jeudi", "jeu", "jueves", "giovedì",
            "donderdag", "torsdag", "czwartek", "quinta-feira", "torstai",
        ],
        [
            "friday", "fri", "gwener", "gwe", "freitag", "fr", "vendredi", "ven", "viernes", "venerdì", "vrijdag", "vr",
            "fredag", "piątek", "sexta-feira", "perjantai",
        ],
        [
            "saturday", "sat", "sadwrn", "sad", "samstag", "sa", "samedi", "sam", "sábado", "sabato", "zaterdag", "za",
            "lørdag", "lördag", "sobota", "lauantai",
        ],
        [
            "sunday", "sun", "sul", "sonntag", "so", "dimanche", "dim", "domingo", "domenica", "zondag", "zo", "søndag",
            "söndag", "niedziela", "sunnuntai",
        ],
    ]

    /// 1...12.
    static let months = numbered(monthNames, from: 1)
    /// 0, Monday, to 6.
    static let days = numbered(dayNames, from: 0)

    private static func numbered(_ names: [[String]], from first: Int) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (index, group) in names.enumerated() {
            for name in group { numbers[name] = index + first }
        }
        return numbers
    }

    /// Minutes east of UTC. `IST` and other names of several zones are not among them.
    static let zones = [
        "gmt": 0, "utc": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "mez": 60, "mesz": 120,
        "eet": 120, "eest": 180, "est": -300, "edt": -240, "pst": -480, "pdt": -420,
    ]
}
