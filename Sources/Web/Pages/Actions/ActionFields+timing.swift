import Triage
import WorkingTime

extension ActionFields {
    /// When, for how long, and what it does to the clocks.
    var timing: HTML {
        switch form.action {
        case .wait: waiting
        case .resume:
            day(
                "answered",
                "The day the answer came",
                enquiry?.wait?.heard.map { "A message came on \($0.inFullWords). It may be the answer." },
                initial: (enquiry?.wait?.heard ?? choices.words.today).description
            )
        case .extend: extending
        case .redate: redating
        default:
            HTML {
                moment(
                    "at",
                    "When they were told",
                    nil,
                    initial: (choices.words.today.description, nil)
                )
                line("how", "How (optional)", "Such as “by telephone”.")
            }
        }
    }

    @HTMLBuilder
    private var waiting: HTML {
        reasons
        line("whom", "From whom (optional)", "Leave it empty for the correspondent.")
        line("what", "What was asked of them (optional)")
        div(.class("columns level")) {
            day("asked", "The day it was asked", nil, initial: choices.words.today.description)
            day("chase", "Look again on (optional)", "It comes back before you on this day, or once a message comes.")
        }
    }

    /// What is waited for decides what stands still, so each choice says it. Also for a mail that asks.
    var reasons: HTML {
        let wrong = form.wrong["for"]
        return fieldset(
            .class(wrong == nil ? "field" : "field wrong"),
            .id(prefix + "for"),
            .tabindex(-1),
            .optional("aria-describedby", wrong == nil ? nil : prefix + "for-wrong")
        ) {
            legend { "What for" }
            if let wrong { span(.class("wrong-because"), .id(prefix + "for-wrong")) { "Error: " + wrong } }
            for reason in WaitingReason.allCases { choice(of: reason) }
        }
    }

    private func choice(of reason: WaitingReason) -> HTML {
        let id = prefix + "for-" + reason.rawValue
        let effects = enquiry.map { reason.effects(on: $0.clocks) } ?? []
        return div(.class("choice-with-note")) {
            label(.class("choice"), .for(id)) {
                input(
                    .type("radio"),
                    .id(id),
                    .name("for"),
                    .value(reason.rawValue),
                    .flag("checked", value("for") == reason.rawValue),
                    .optional("aria-describedby", effects.isEmpty ? nil : id + "-does")
                )
                span { reason.title }
            }
            if !effects.isEmpty {
                p(.class("hint"), .id(id + "-does")) { effects.joined(separator: " ") }
            }
        }
    }

    // MARK: - More time

    @HTMLBuilder
    private var extending: HTML {
        let extensions = enquiry.map { ExtensionChoice.all(of: $0, choices.context) } ?? []
        choice(
            "clock",
            "Which clock",
            extendedAlready,
            [ChoiceGroup(name: "Running", options: extensions.map { .init(value: $0.clock, label: words($0)) })],
            chosen: extensions.first?.clock,
            empty: extensions.isEmpty ? "The one the law lets be extended, else the one due first" : nil
        )
        day(
            "until",
            "New date",
            extensions.contains { $0.lawful != nil }
                ? "Leave it empty for the longer period the law gives. An earlier date is allowed, a later one is not."
                : "The law gives no longer period here, so choose the date you promise."
        )
        because("Why", "The requester is told this, and it is kept with the enquiry.")
    }

    /// The clocks that the law lets nobody extend once more.
    private var extendedAlready: String? {
        let open = enquiry?.clocks.filter { $0.endedAt == nil } ?? []
        let extended = open.filter { enquiry?.extensions[$0.name] != nil }.map { ClockName.of($0.name).lowercasedFirst }
        guard !extended.isEmpty else { return nil }
        return "Extended already, which the law allows once: \(Words.list(extended))."
    }

    private func words(_ choice: ExtensionChoice) -> String {
        let name = ClockName.of(choice.clock)
        let due = choice.due.map { ", due \($0.inWords)" } ?? ""
        let lawful = choice.lawful.map { "; the law allows until \($0.inWords), once" } ?? "; no longer period by law"
        return name + due + lawful
    }

    @HTMLBuilder
    private var redating: HTML {
        moment(
            "received",
            "First received in the office",
            enquiry.map { "It arrived here on \(choices.words.moment($0.arrivedAt)); it cannot have been later." },
            initial: (enquiry.map { choices.words.zone.date(of: $0.receivedAt).description }, nil)
        )
        because("What shows it", "Such as the date of the forwarded mail. It is kept with the enquiry.")
    }
}
