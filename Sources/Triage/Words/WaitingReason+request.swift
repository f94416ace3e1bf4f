package import WorkingTime

extension WaitingReason {
    /// What is waited for, behind a colon: Welsh would otherwise change its first letter.
    package func inWords(in language: ReplyLanguage) -> String {
        switch self {
        case .clarification:
            language.pick(en: "more detail about what you need", cy: "rhagor o fanylion am yr hyn sydd ei angen arnoch")
        case .identity: language.pick(en: "proof of who you are", cy: "prawf o bwy ydych chi")
        case .authority:
            language.pick(
                en: "proof that you may act for the person concerned",
                cy: "prawf y cewch weithredu ar ran y person dan sylw"
            )
        case .fee: language.pick(en: "the fee", cy: "y ffi")
        case .declaration: language.pick(en: "a signed declaration", cy: "datganiad wedi’i lofnodi")
        case .thirdParty: language.pick(en: "an answer from another organisation", cy: "ateb gan sefydliad arall")
        }
    }

    /// The request for it, in sentences.
    package func request(in language: ReplyLanguage) -> String {
        switch self {
        case .clarification:
            language.pick(
                en: "We need to know more about what you are looking for before we can go on.",
                cy: "Mae angen i ni wybod mwy am yr hyn rydych yn chwilio amdano cyn y gallwn fwrw ymlaen."
            )
        case .identity:
            language.pick(
                en: "Please send us a copy of something that shows who you are, such as a passport or a driving "
                    + "licence. Please keep the original. We ask so that nobody else is given what belongs to you.",
                cy: "Anfonwch gopi o rywbeth sy’n dangos pwy ydych chi, er enghraifft pasbort neu drwydded yrru. "
                    + "Cadwch y gwreiddiol. Rydym yn gofyn er mwyn sicrhau na chaiff neb arall yr hyn sy’n perthyn i chi."
            )
        case .authority:
            language.pick(
                en: "Please send us something signed that shows you may act for the person concerned. A letter of "
                    + "authority or a power of attorney will do.",
                cy: "Anfonwch rywbeth wedi’i lofnodi sy’n dangos y cewch weithredu ar ran y person dan sylw. Bydd "
                    + "llythyr awdurdodi neu atwrneiaeth yn ddigon."
            )
        case .fee:
            language.pick(
                en: "There is a fee for this. We can go on when you have paid it.",
                cy: "Mae ffi am hyn. Gallwn fwrw ymlaen ar ôl i chi ei thalu."
            )
        case .declaration:
            language.pick(
                en: "Please read the declaration, sign it and send it back. The law does not let us go on without it.",
                cy: "Darllenwch y datganiad, llofnodwch ef a’i anfon yn ôl. Nid yw’r gyfraith yn caniatáu i ni fwrw "
                    + "ymlaen hebddo."
            )
        case .thirdParty:
            language.pick(
                en: "We have asked another organisation for something we need to answer you. You do not have to do "
                    + "anything.",
                cy: "Rydym wedi gofyn i sefydliad arall am rywbeth y mae ei angen arnom i’ch ateb. Nid oes angen i chi "
                    + "wneud dim."
            )
        }
    }
}

extension DeadlineRule.Stop {
    /// What waiting does to the time for answering, as a correspondent is told.
    ///
    /// - Parameter rule: the rule of the clock, for the length of its period.
    package func inWords(of rule: DeadlineRule, in language: ReplyLanguage) -> String {
        switch self {
        case .runsOn:
            language.pick(
                en: "The time we have to answer you goes on running while we wait.",
                cy: "Mae’r amser sydd gennym i’ch ateb yn dal i redeg tra byddwn yn aros."
            )
        case .pauses:
            language.pick(
                en: "The time we have to answer you stands still until we hear from you, and then goes on.",
                cy: "Mae’r amser sydd gennym i’ch ateb yn sefyll yn stond nes i ni glywed gennych, ac yna’n parhau."
            )
        case .restarts:
            language.pick(
                en: "On the day we hear from you, a new period of \(Self.length(of: rule, .en)) for our answer begins.",
                cy: "Ar y diwrnod y clywn gennych, bydd cyfnod newydd o \(Self.length(of: rule, .cy)) i’ch ateb yn "
                    + "dechrau."
            )
        case .holdsStart:
            language.pick(
                en: "The time we have to answer you begins on the day we have this.",
                cy: "Bydd yr amser sydd gennym i’ch ateb yn dechrau ar y diwrnod y cawn hyn."
            )
        }
    }

    /// “20 working days”, “20 diwrnod gwaith”.
    private static func length(of rule: DeadlineRule, _ language: ReplyLanguage) -> String {
        switch rule.period {
        case .workingDays(let days): language.pick(en: "\(days) working days", cy: "\(days) diwrnod gwaith")
        case .calendarDays(let days): language.pick(en: "\(days) days", cy: "\(days) diwrnod")
        case .months(let months):
            language.pick(en: "\(months) month\(months == 1 ? "" : "s")", cy: "\(months) mis")
        case .hours(let hours): language.pick(en: "\(hours) hours", cy: "\(hours) awr")
        case .requested: language.pick(en: "the same length", cy: "yr un hyd")
        }
    }
}
