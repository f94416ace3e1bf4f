extension Script {
    /// What other parts use.
    static let start = #"""
        const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
        const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? "";
        document.documentElement.classList.add("scripted");

        // What somebody typed or chose and has not sent.
        const isDirty = (field) => {
          if (!field.isConnected) return false;
          switch (field.tagName) {
            case "SELECT": return Array.from(field.options).some((o) => o.selected !== o.defaultSelected)
              && Array.from(field.options).some((o) => o.defaultSelected);
            case "TEXTAREA": return field.value !== field.defaultValue;
            case "INPUT": return ["checkbox", "radio"].includes(field.type)
              ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
            default: return false;
          }
        };
        """#
}
