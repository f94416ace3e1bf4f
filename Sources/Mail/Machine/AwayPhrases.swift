/// How automatic answers say that somebody is away, folded as ``MachinePhrases`` are.
enum AwayPhrases {
    /// Words with which a person who is away says so, in the text of an answer.
    static let sentences = [
        "out of the office", "out of office", "away from the office", "away from my desk", "annual leave",
        "i am on leave", "currently on leave", "i'm on leave", "maternity leave", "paternity leave", "parental leave",
        "sick leave", "i am away", "i'm away", "am currently away", "on vacation", "i am on holiday", "i'm on holiday",
        "limited access to email", "limited access to my email", "allan o'r swyddfa", "i ffwrdd o'r swyddfa",
        "ar wyliau", "nicht im büro", "nicht im haus", "abwesend", "absent du bureau", "en congé", "absente du bureau",
        "fuera de la oficina", "fuori ufficio", "niet op kantoor", "afwezig", "inte på kontoret", "poza biurem",
        "fora do escritório",
    ]

    /// How such an answer begins.
    static let thanks = [
        "thank you for your email", "thank you for your e-mail", "thank you for your message", "thanks for your email",
        "thanks for your e-mail", "thanks for your message", "thank you for getting in touch",
        "thank you for contacting",
        "diolch am eich", "diolch am gysylltu", "vielen dank für ihre", "danke für ihre", "merci pour votre",
        "merci de votre", "gracias por su", "gracias por tu", "grazie per", "bedankt voor", "dank voor uw",
        "dziękuję za",
        "obrigado pela", "obrigada pela", "tack för ditt", "takk for", "tak for",
    ]

    /// Until when, and who helps.
    static let meanwhile = [
        "until", "return", "back on", "back in", "in my absence", "please contact", "if it is urgent", "if urgent",
        "for urgent", "urgent matters", "my cases", "being looked after", "not been forwarded", "will reply when",
        "tan ", "cysylltwch", "brys", "bis zum", "bis ", "dringend", "wenden sie", "zurück", "jusqu'au", "urgent",
        "retour",
        "hasta el", "urgente", "regreso", "fino al", "urgenz", "rientr", "tot ", "dringende", "terug", "do dnia",
        "pilnych",
        "wracam", "até", "regresso", "till ", "tilbake", "tilbage",
    ]

    /// Words that many people's letters hold too ("we were on holiday in 1961"): only asked of automatic mail.
    static let words = [
        "on holiday", "on holidays", "for the holidays", "office is closed", "offices are closed", "closed until",
        "closed for", "on leave", "away until", "away this week", "away from ", "i will be away", "i'll be away",
        "i will be out", "i am out", "i'm out", "not in the office", "not at work", "not working", "no access to email",
        "back in the office", "return to the office", "returning on", "when i return", "on my return", "be back on",
        "in my absence", "during my absence", "i'll be home on", "i will be home on", "no signal", "reading my mail",
        "reading my email", "when i get back", "when i am next in", "when i'm next in", "days only", "ar fy ngwyliau",
        "fy ngwyliau", "do not work on", "don't work on",
        "i ffwrdd", "absenoldeb", "ar gau",
        "im urlaub", "in urlaub", "außer haus", "ich kehre zurück", "elternzeit", "mutterschutz", "nicht erreichbar",
        "nicht am platz",
        "abwesenheit", "en vacances", "absent", "de retour le", "en déplacement", "de vacaciones", "ausente", "de baja",
        "in ferie", "assente", "fuori sede", "congedo", "met vakantie", "op vakantie", "vakantie", "met verlof",
        "niet aanwezig", "na urlopie", "urlop", "nieobecn", "zwolnieniu", "de férias", "férias", "de licença",
        "på semester", "föräldraledig", "tjänstledig", "frånvarande", "på ferie", "ikke på kontoret", "fraværende",
        "permisjon", "barsel", "lomalla", "poissa", "en ole paikalla", "dovolen", "nepřítom", "neprítom",
        "szabadság", "távol vagyok", "concediu", "ofis dışında", "izinde", "izindeyim", "εκτός γραφείου", "άδεια",
        "в отпуске", "отсутств", "у відпустці", "відсутн", "不在", "休暇", "休みを", "休假", "外出", "휴가", "부재",
        "إجازة", "خارج المكتب", "as láthair", "ar saoire",
    ]

    /// Subjects of automatic answers that say somebody is away; only asked of mail known to be automatic.
    static let subjects = [
        "out of office", "out of the office", "out-of-office", "ooo:", "allan o'r swyddfa", "i ffwrdd o'r swyddfa",
        "abwesenheitsnotiz", "abwesenheit", "abwesend", "im urlaub", "absence du bureau", "absent du bureau",
        "absente du bureau", "absent(e) du bureau", "message d'absence", "fuera de la oficina", "fuori sede",
        "fuori ufficio", "afwezig", "frånvarande", "frånvaro", "ikke til stede", "fravær", "poza biurem",
        "nieobecność", "ausente", "ausência", "нет на работе", "вне офиса", "vacation", "away from", "annual leave",
        "on holiday", "on leave", "closed for", "gwyliau blynyddol", "off grid",
    ]
}
