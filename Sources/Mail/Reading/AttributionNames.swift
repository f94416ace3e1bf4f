/// How mail programs begin the line above quoted words, and the verb in it, in small letters.
enum AttributionNames {
    /// First words that a date follows on the same line. Days and months by name begin such a line too.
    static let openings: Set<String> = [
        "on", "ar", "am", "le", "el", "il", "in", "op", "em", "den", "dnia", "w", "no", "dne", "a", "la", "på", "на",
        "στις", "pada", "vào", "tarihinde",
    ]

    /// Short names of days and months that ``ForwardedDateNames`` does not read as dates.
    static let dates: Set<String> = [
        "tis", "ons", "tors", "tor", "fre", "lör", "sön", "man", "mån", "tir", "lau", "lør", "søn", "ti", "ke", "to",
        "pe", "la", "su", "pon", "wt", "śr", "czw", "pt", "sob", "niedz", "po", "út", "st", "čt", "pá", "so", "ne",
        "пн",
        "вт", "ср", "чт", "пт", "сб", "вс", "нд", "seg", "ter", "qua", "qui", "sex", "sáb", "dom", "mié", "jue", "vie",
        "gio", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "måndag", "tisdag", "lördag",
        "söndag", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai",
        "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
    ]

    static let verbs: Set<String> = ForwardedNames.attributionVerbs.union([
        "replied", "écrivait", "écriviez", "escribio", "scrisse", "pisze", "napisal", "napisała", "użytkownik",
        "napsal",
        "napsala", "napsal(a)", "napísal", "írta", "skreiv", "kirjoitti", "написал", "написала",
        "пишет", "написав", "пише", "пользователь", "yazdı", "έγραψε", "escreveu", "scris", "geschreven",
        "ysgrifennodd",
        "ysgrifenodd", "schreibt", "geschrieben", "menulis", "viết", "escrigué", "rašė", "rakstīja", "kirjutas",
    ])

    /// Verbs of languages that write without spaces, found anywhere in a line.
    static let joinedVerbs = ["写道", "寫道", "書きました", "のメール", "님이 작성"]

    /// Words before the verb by which a writer quotes himself: "On 3 May 2026 I wrote:".
    static let firstPersons: Set<String> = ["i", "we", "ich", "wir", "je", "j'ai"]
}
