extension Script {
    /// In a form marked `data-enter-sends`, Enter in a closed select sends the form, as it does in a line of text: to
    /// correct a proposal takes two keystrokes. Browsers would open the select, which Space and Alt with Down do too.
    static let triage = #"""
        addEventListener("keydown", (event) => {
          if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
          if (!event.target.matches?.("[data-enter-sends] select") || !keysAreOn()) return;
          event.preventDefault();
          event.target.form.requestSubmit();
        });
        """#
}
