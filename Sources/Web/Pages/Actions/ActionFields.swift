import Triage

/// The fields of an action's form.
struct ActionFields {
    let form: ActionForm
    /// Makes ids unique on a page with several forms.
    let prefix: String

    var enquiry: Enquiry? { form.enquiry }
    var choices: ActionChoices { form.choices }

    var html: HTML {
        switch form.action {
        case .triage, .allocate, .handBack, .move, .split, .merge: giving
        case .wait, .resume, .extend, .redate, .acknowledge: timing
        case .review, .approve, .sendBack, .close, .handOff, .reopen, .note, .seeToDelivery: ending
        case .correct: CorrectionFields(fields: self).html
        case .undo: HTML { hidden("what") }
        case .agree, .begin, .passOn, .discard, .restore, .keepOpen: HTML()
        }
    }

    // MARK: - Controls

    /// What stands in a field: what was typed, else what the enquiry says.
    func value(_ name: String, _ initial: String? = nil) -> String? { form.values.raw(name) ?? initial }

    func field(_ name: String, _ label: String, _ hint: String? = nil, isWhole: Bool = true) -> Field {
        Field(name: name, label: label, hint: hint, wrong: form.wrong[name], isWhole: isWhole)
    }

    func line(_ name: String, _ label: String, _ hint: String? = nil, initial: String? = nil) -> HTML {
        field(name, label, hint).line(value(name, initial), prefix: prefix, .autocomplete("off"))
    }

    func text(_ name: String, _ label: String, _ hint: String? = nil, initial: String? = nil, rows: Int = 3) -> HTML {
        field(name, label, hint).text(value(name, initial), prefix: prefix, rows: rows)
    }

    /// A day, typed or picked.
    func day(_ name: String, _ label: String, _ hint: String? = nil, initial: String? = nil) -> HTML {
        field(name, label, hint, isWhole: false).line(value(name, initial), prefix: prefix, type: "date")
    }

    /// A day, and the time of day where it is known.
    func moment(_ name: String, _ label: String, _ hint: String? = nil, initial: (day: String?, time: String?)) -> HTML
    {
        div(.class("columns level")) {
            day(name, label, hint, initial: initial.day)
            field(name + "-time", "Time (optional)", "The office’s time, such as 09:30.", isWhole: false)
                .line(value(name + "-time", initial.time), prefix: prefix, type: "time")
        }
    }

    /// One of several, in groups.
    func choice(
        _ name: String,
        _ label: String,
        _ hint: String? = nil,
        _ groups: [ChoiceGroup],
        chosen: String? = nil,
        empty: String? = nil
    ) -> HTML {
        field(name, label, hint).grouped(groups, chosen: value(name, chosen), empty: empty, prefix: prefix)
    }

    /// A field that nobody sees, when it has a value.
    func hidden(_ name: String, _ initial: String? = nil) -> HTML? {
        value(name, initial).map { input(.type("hidden"), .name(name), .value($0)) }
    }

    /// Why, as it is kept with the enquiry.
    func because(_ label: String = "Why", _ hint: String? = "It is kept with the enquiry.") -> HTML {
        text("because", label, hint, rows: 2)
    }
}
