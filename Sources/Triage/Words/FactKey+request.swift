package import Classifier

extension FactKey {
    /// What a correspondent is asked for, with why it is needed where that helps: a line of a list, without a full stop.
    package func request(in language: ReplyLanguage) -> String {
        let (what, why) = language == .en ? english : welsh
        return why.map { "\(what) (\($0))" } ?? what
    }

    private var english: (what: String, why: String?) {
        switch self {
        case .caseNumber: ("the case or indictment number", "it tells us which file it is")
        case .court: ("the name of the court", "files are kept court by court")
        case .defendant: ("the full name of the defendant", "files are listed under that name")
        case .trialDate:
            (
                "the date of the trial or sentence, even if you only know the year",
                "it tells us where the file should be"
            )
        case .archiveReference: ("the full archive reference, such as HO 144/1234", "we find the record by it")
        case .prisonNumber: ("the prison number", "several people may share a name")
        case .dateOfBirth: ("the date of birth of the person the record is about", "several people may share a name")
        case .title: ("the title of the book, article or report", nil)
        case .author: ("the name of the author", nil)
        case .journal: ("the name of the journal", nil)
        case .volume: ("the number of the volume", nil)
        case .issue: ("the number of the issue", nil)
        case .pages: ("the page numbers", nil)
        case .isbn: ("the ISBN (the number of the book, usually on its back cover)", nil)
        case .issn: ("the ISSN (the number of the journal)", nil)
        case .doi: ("the DOI (the permanent number of the article on the internet)", nil)
        case .neededBy: ("the date by which you need it", "we can then tell you whether we can meet it")
        case .postcode: ("your postcode", "it tells us whether you live in the area we serve")
        case .scheduleItem: ("the number of the schedule item you are working from", "we check the period against it")
        }
    }

    private var welsh: (what: String, why: String?) {
        switch self {
        case .caseNumber: ("rhif yr achos neu’r ditiad", "mae’n dangos i ni pa ffeil yw hi")
        case .court: ("enw’r llys", "caiff ffeiliau eu cadw fesul llys")
        case .defendant: ("enw llawn y diffynnydd", "caiff ffeiliau eu rhestru o dan yr enw hwnnw")
        case .trialDate:
            (
                "dyddiad y treial neu’r ddedfryd, hyd yn oed os mai’r flwyddyn yn unig sy’n hysbys i chi",
                "mae’n dangos i ni ble y dylai’r ffeil fod"
            )
        case .archiveReference:
            ("y cyfeirnod archif llawn, er enghraifft HO 144/1234", "dyna sut y byddwn yn dod o hyd i’r cofnod")
        case .prisonNumber: ("rhif y carcharor", "gall fod gan fwy nag un person yr un enw")
        case .dateOfBirth:
            ("dyddiad geni’r person y mae’r cofnod yn ymwneud ag ef", "gall fod gan fwy nag un person yr un enw")
        case .title: ("teitl y llyfr, yr erthygl neu’r adroddiad", nil)
        case .author: ("enw’r awdur", nil)
        case .journal: ("enw’r cyfnodolyn", nil)
        case .volume: ("rhif y gyfrol", nil)
        case .issue: ("rhif y rhifyn", nil)
        case .pages: ("rhifau’r tudalennau", nil)
        case .isbn: ("yr ISBN (rhif y llyfr, sydd fel arfer ar y clawr cefn)", nil)
        case .issn: ("yr ISSN (rhif y cyfnodolyn)", nil)
        case .doi: ("y DOI (rhif parhaol yr erthygl ar y rhyngrwyd)", nil)
        case .neededBy:
            ("y dyddiad erbyn pryd y mae ei angen arnoch", "gallwn wedyn ddweud wrthych a oes modd bodloni’r dyddiad")
        case .postcode: ("eich cod post", "mae’n dangos i ni a ydych yn byw yn yr ardal rydym yn ei gwasanaethu")
        case .scheduleItem:
            ("rhif yr eitem yn yr amserlen rydych yn gweithio ohoni", "byddwn yn gwirio’r cyfnod yn ei herbyn")
        }
    }

    /// What a value is called before it: “court”, “llys”.
    package func label(in language: ReplyLanguage) -> String {
        switch self {
        case .caseNumber: language.pick(en: "case number", cy: "rhif yr achos")
        case .court: language.pick(en: "court", cy: "llys")
        case .defendant: language.pick(en: "defendant", cy: "diffynnydd")
        case .trialDate: language.pick(en: "date of the trial or sentence", cy: "dyddiad y treial neu’r ddedfryd")
        case .archiveReference: language.pick(en: "archive reference", cy: "cyfeirnod archif")
        case .prisonNumber: language.pick(en: "prison number", cy: "rhif y carcharor")
        case .dateOfBirth: language.pick(en: "date of birth", cy: "dyddiad geni")
        case .title: language.pick(en: "title", cy: "teitl")
        case .author: language.pick(en: "author", cy: "awdur")
        case .journal: language.pick(en: "journal", cy: "cyfnodolyn")
        case .volume: language.pick(en: "volume", cy: "cyfrol")
        case .issue: language.pick(en: "issue", cy: "rhifyn")
        case .pages: language.pick(en: "pages", cy: "tudalennau")
        case .isbn: "ISBN"
        case .issn: "ISSN"
        case .doi: "DOI"
        case .neededBy: language.pick(en: "needed by", cy: "erbyn pryd")
        case .postcode: language.pick(en: "postcode", cy: "cod post")
        case .scheduleItem: language.pick(en: "schedule item", cy: "eitem yn yr amserlen")
        }
    }
}
