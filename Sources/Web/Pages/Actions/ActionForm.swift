import Triage

/// The form of an action on one enquiry, wherever it stands.
struct ActionForm {
    let action: EnquiryAction
    let reference: EnquiryReference
    /// The version of the enquiry that the person sees.
    let saw: Int
    /// The enquiry; nil on pages that hold only its summary. Fields begin with what it says.
    let enquiry: Enquiry?
    let choices: ActionChoices
    /// What somebody typed already; it goes before what the enquiry says.
    let values: FormFields
    /// By a field's name, what is wrong with it.
    let wrong: [String: String]
    /// Where to go when it is done; nil for the page it stands on.
    var back: SiteAddress?
    /// The words on its button; nil for the action's own.
    var button: String?
    /// Whether its button stands out.
    var isPrimary = true
    /// Whether the button answers to the action's key.
    var hasKey = true

    init(
        _ action: EnquiryAction,
        on reference: EnquiryReference,
        saw: Int,
        enquiry: Enquiry?,
        choices: ActionChoices,
        values: FormFields = FormFields(),
        wrong: [String: String] = [:]
    ) {
        self.action = action
        self.reference = reference
        self.saw = saw
        self.enquiry = enquiry
        self.choices = choices
        self.values = values
        self.wrong = wrong
    }

    /// The whole form.
    ///
    /// - Parameter prefix: makes its ids unique on a page with several forms.
    func html(_ request: PageRequest, prefix: String = "") -> HTML {
        let writing = SiteAddress.action("writing", on: reference).with("form", action.rawValue).description
        return HTML(
            element: "form",
            [
                .action(.action(action.rawValue, on: reference)), Attribute("method", "post"),
                .class(action.isQuick ? "inline" : "stack action-form"),
                .optional("data-writing", action.isWritten ? writing : nil),
            ],
            content: HTML {
                request.token
                input(.type("hidden"), .name("return"), .value((back ?? request.address).description))
                input(.type("hidden"), .name("saw"), .value(String(saw)))
                ActionFields(form: self, prefix: prefix).html
                buttons
            }
        )
    }

    private var buttons: HTML {
        let key = hasKey && action.isQuick ? action.key : nil
        return div(.class("cluster")) {
            HTML(
                element: "button",
                [.class(isPrimary ? "" : "quiet"), .optional("data-key", key)],
                content: HTML(text: button ?? action.label)
            )
            if action == .handOff {
                let packet = SiteAddress.action("packet", on: reference).description
                HTML(
                    element: "button",
                    [.class("quiet"), Attribute("formaction", packet)],
                    content: HTML(text: "Download the packet")
                )
            }
        }
    }
}
