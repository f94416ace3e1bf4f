/// Words the fact scanners know, by what they are used for.
enum Keyword: UInt8, Sendable, CaseIterable {
    case none
    // Dates and times
    case month, shortMonth, ambiguousMonth, weekday, nearDay, timeOfDay, of, on, the, at, end, close, next, this, was
    // What a date is for
    case by, before, until, deadline, due, latest, later, than, need, born, birth, date, dob
    case tried, trial, guilty
    // Courts and people
    case crown, magistrates, county, combined, youth, family, coroners, court, assizes, sessions, sessionKind
    case old, bailey, central, criminal, appeal, division, guildhall, royal, justice, courts, inWord, llys, goron
    case y, ynadon
    case rex, letterR, versus, defendant, caseWord, my, nameTitle, others
    // Numbers
    case prison, number, caseContext, reference, uin, isbn, issn, doi, schedule, item, row, statute
    // Books
    case book, volume, issue, page, journalNoun, review, edition, author, title, and, notJournal, give, back

    /// Each word in small letters, as it stands in UTF-8; a word on two lists belongs to the first.
    private static let lists: [(Keyword, String)] = [
        (
            .month,
            """
            january february april june july august september october november december sept ionawr chwefror \
            mawrth ebrill mehefin gorffennaf awst hydref tachwedd rhagfyr
            """
        ),
        (.shortMonth, "jan feb apr jun jul aug sep oct nov dec"),
        (.ambiguousMonth, "may march mar mai medi"),
        (
            .weekday,
            """
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri \
            sat sun llun mawrth mercher iau gwener sadwrn sul
            """
        ),
        (.nearDay, "today tomorrow tonight yfory heddiw"),
        (.timeOfDay, "noon midday midnight lunchtime cop cob am pm eod"),
        (.of, "of"),
        (.on, "on"),
        (.the, "the"),
        (.at, "at"),
        (.end, "end diwedd"),
        (.close, "close play business day week month year"),
        (.next, "next"),
        (.this, "this"),
        (.was, "was is were were yw oedd been be"),
        (.by, "by erbyn"),
        (.before, "before cyn"),
        (.until, "until till"),
        (.deadline, "deadline target"),
        (.due, "due"),
        (.latest, "latest"),
        (.later, "later"),
        (.than, "than"),
        (.need, "need needs needed required require response reply return returned dyddiad"),
        (.born, "born ganed ganwyd"),
        (.birth, "birth geni"),
        (.date, "date"),
        (.dob, "dob birthday"),
        (.tried, "tried convicted sentenced acquitted hanged jailed euog committed"),
        (.trial, "trial trials conviction sentence sentencing indictment indictments prosecution"),
        (.guilty, "guilty"),
        (.crown, "crown"),
        (.magistrates, "magistrates magistrate"),
        (.county, "county"),
        (.combined, "combined"),
        (.youth, "youth juvenile"),
        (.family, "family"),
        (.coroners, "coroners coroner"),
        (.court, "court ct"),
        (.assizes, "assizes assize"),
        (.sessions, "sessions"),
        (.sessionKind, "quarter petty borough"),
        (.old, "old"),
        (.bailey, "bailey"),
        (.central, "central"),
        (.criminal, "criminal civil"),
        (.appeal, "appeal appeals"),
        (.division, "division"),
        (.guildhall, "guildhall"),
        (.royal, "royal"),
        (.justice, "justice"),
        (.courts, "courts"),
        (.inWord, "in"),
        (.llys, "llys"),
        (.goron, "goron sirol"),
        (.y, "y"),
        (.ynadon, "ynadon"),
        (.rex, "rex regina reg"),
        (.letterR, "r"),
        (.versus, "v vs versus"),
        (.defendant, "defendant defendants accused prisoner diffynnydd"),
        (.caseWord, "case cases"),
        (.my, "my his her our their"),
        (.nameTitle, "mr mrs ms miss dr messrs"),
        (.others, "others another ors anor"),
        (
            .prison,
            """
            prison prisoner prisoners hmp inmate inside yoi borstal carchar noms lifer lifers licence
            """
        ),
        (.number, "number no numbers nos num rhif"),
        (.caseContext, "claim urn file cyfeirnod sar"),
        (.reference, "ref reference refs"),
        (.uin, "uin"),
        (.isbn, "isbn isbns"),
        (.issn, "issn"),
        (.doi, "doi"),
        (.schedule, "schedule rrds retention disposition disposal schedules"),
        (.item, "item items"),
        (.row, "row rows"),
        (.statute, "act acts rules regulations order cmnd cmd bill convention instrument si"),
        (
            .book,
            """
            book books article articles chapter chapters ch borrow loan journal ebook monograph thesis reprint \
            pamphlet
            """
        ),
        (.volume, "vol volume vols"),
        (.issue, "issue part"),
        (.page, "pp pages page p"),
        (.journalNoun, "quarterly bulletin gazette annals transactions proceedings"),
        (.review, "review reviews"),
        (.edition, "edition edn ed eds"),
        (.author, "author authors"),
        (.title, "title"),
        (.and, "and ac"),
        (.notJournal, "judicial internal annual policy independent statutory second first our"),
        (.give, "give gives gave given have got has"),
        (.back, "back"),
    ]

    private static let table: [UInt64: Keyword] = {
        var table: [UInt64: Keyword] = [:]
        for (keyword, words) in lists {
            for word in words.utf8.split(separator: 32) {
                let hash = word.reduce(WordHash()) { $0.adding($1) }.value(isPrefix: false)
                if table[hash] == nil { table[hash] = keyword }
            }
        }
        return table
    }()

    /// The keyword of a word's hash, `none` for all other words.
    static func find(_ hash: WordHash) -> Keyword { table[hash.value(isPrefix: false)] ?? .none }
}
