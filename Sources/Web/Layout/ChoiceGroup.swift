/// Options of a select that belong together.
struct ChoiceGroup: Sendable {
    struct Option: Sendable, Hashable {
        let value: String
        let label: String
    }

    let name: String
    let options: [Option]
}

extension Field {
    /// A choice of one among groups.
    ///
    /// - Parameter empty: what stands for no choice; nil when one must be chosen.
    func grouped(_ groups: [ChoiceGroup], chosen: String?, empty: String? = nil, prefix: String = "") -> HTML {
        html(prefix: prefix) { attributes in
            HTML(
                element: "select",
                attributes,
                content: HTML {
                    if let empty { option(.value("")) { empty } }
                    for group in groups {
                        optgroup(Attribute("label", group.name)) {
                            for choice in group.options {
                                option(.value(choice.value), .flag("selected", choice.value == chosen)) { choice.label }
                            }
                        }
                    }
                }
            )
        }
    }
}
