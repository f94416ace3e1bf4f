import ArgumentParser
import QueueStore
import Triage
import WorkingTime

struct UserPattern: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pattern",
        abstract: "Show or set when somebody works.",
        discussion: """
            A pattern is days, then hours, then if you like a place: “Mon-Thu 09:00-15:00 base, Fri 09:00-12:30 home”. \
            “project” after hours is work during which nobody watches the inbox. Up to four weeks that come round again \
            have “ / ” between them: “Mon-Wed 09:00-17:00 / Thu-Fri 09:00-17:00”. Days that are not named are free; a \
            week without work is “off”. Bank holidays are days off by themselves.

            A pattern holds from its first day until the next one begins; act-by dates follow. People may set their own.
            """
    )

    @Argument(help: "Their e-mail address.")
    var email: String
    @Option(
        help: ArgumentHelp("The new pattern.", valueName: "pattern"),
        transform: { try WorkingPattern(parsing: $0) }
    )
    var set: WorkingPattern?
    @Option(
        help: ArgumentHelp("The first day it holds; today, when left out.", valueName: "date"),
        transform: CivilDate.given
    )
    var from: CivilDate?
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        guard from == nil || set != nil else { throw ValidationError("--from goes with --set.") }
    }

    func run() async throws {
        let desk = try await OfficeDesk.open(acting)
        let person = try desk.known(email)
        guard let set else { return show(desk.patterns(of: person), person, desk) }
        let period = PatternPeriod(from: from ?? desk.today, pattern: set)
        let (patterns, reckoned) = try await desk.setPattern(period, of: email)
        if acting.data.json { return show(patterns, person, desk) }
        Output.line("\(person.name) works \(Self.words(period)).")
        if reckoned > 0 {
            Output.line(
                "The act-by dates of \(Words.count(reckoned, "open enquiry", "open enquiries")) follow from it."
            )
        }
    }

    /// - Parameter periods: oldest first.
    private func show(_ periods: [PatternPeriod], _ person: Person, _ desk: OfficeDesk) {
        if acting.data.json {
            return Output.json(["email": .string(person.email), "patterns": .array(periods.map { JSON($0) })])
        }
        guard !periods.isEmpty else {
            return Output.line("\(person.name) works the standard hours: \(Self.hours(.standard)).")
        }
        for period in periods {
            let isNow = period == periods.last { $0.from <= desk.today }
            Output.line("\(person.name) works \(Self.words(period))\(isNow ? "; this holds now" : "").")
        }
    }

    private static func words(_ period: PatternPeriod) -> String {
        "from \(period.from.inWords): \(hours(period.pattern))"
    }

    private static func hours(_ pattern: WorkingPattern) -> String {
        "\(pattern), \(Words.duration(minutes: pattern.minutesPerWeek)) a week"
    }
}

extension JSON {
    fileprivate init(_ period: PatternPeriod) {
        self = [
            "from": .string(period.from.description),
            "pattern": .string(period.pattern.description),
            "minutes_per_week": .number(period.pattern.minutesPerWeek),
        ]
    }
}
