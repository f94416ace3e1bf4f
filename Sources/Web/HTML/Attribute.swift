/// An attribute of an element. Its value is escaped and quoted.
struct Attribute: Sendable {
    private let name: StaticString
    /// Nil for an attribute that says all by being there, such as `hidden`.
    private let value: String?
    /// What comes after `data-` or `aria-`.
    private let suffix: StaticString
    private let isPresent: Bool

    init(_ name: StaticString, _ value: String?, suffix: StaticString = "", isPresent: Bool = true) {
        self.name = name
        self.value = value
        self.suffix = suffix
        self.isPresent = isPresent
    }

    func write(to bytes: inout [UInt8]) {
        guard isPresent else { return }
        bytes.append(UInt8(ascii: " "))
        HTML.append(name, to: &bytes)
        HTML.append(suffix, to: &bytes)
        guard let value else { return }
        HTML.append("=\"", to: &bytes)
        HTML.escape(value, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Attribute {
    static func id(_ value: String) -> Attribute { Attribute("id", value) }
    static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    static func href(_ address: SiteAddress) -> Attribute { Attribute("href", address.description) }
    static func src(_ address: SiteAddress) -> Attribute { Attribute("src", address.description) }
    static func action(_ address: SiteAddress) -> Attribute { Attribute("action", address.description) }
    static func type(_ value: String) -> Attribute { Attribute("type", value) }
    static func name(_ value: String) -> Attribute { Attribute("name", value) }
    static func value(_ value: String) -> Attribute { Attribute("value", value) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    static func title(_ value: String) -> Attribute { Attribute("title", value) }
    static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    static func role(_ value: String) -> Attribute { Attribute("role", value) }
    static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
    static func rows(_ value: Int) -> Attribute { Attribute("rows", String(value)) }
    static func colspan(_ value: Int) -> Attribute { Attribute("colspan", String(value)) }
    static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", String(value)) }
    static func maxlength(_ value: Int) -> Attribute { Attribute("maxlength", String(value)) }
    static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
    static func autocomplete(_ value: String) -> Attribute { Attribute("autocomplete", value) }
    static func inputmode(_ value: String) -> Attribute { Attribute("inputmode", value) }
    /// The id of the form that a control outside it belongs to.
    static func form(_ id: String) -> Attribute { Attribute("form", id) }
    static func aria(_ suffix: StaticString, _ value: String) -> Attribute {
        Attribute("aria-", value, suffix: suffix)
    }
    static func data(_ suffix: StaticString, _ value: String) -> Attribute {
        Attribute("data-", value, suffix: suffix)
    }
    /// An attribute that is there or not: `hidden`, `checked`, `selected`, `required`, `disabled`, `open`, `multiple`.
    static func flag(_ name: StaticString, _ isPresent: Bool = true) -> Attribute {
        Attribute(name, nil, isPresent: isPresent)
    }
    /// The attribute when there is a value.
    static func optional(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value, isPresent: value != nil)
    }
}
