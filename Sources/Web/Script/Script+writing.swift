extension Script {
    /// Says that somebody is writing on an enquiry while a form marked `data-writing` has what they typed, and asks
    /// before a page with unsent words is left.
    static let writing = #"""
        const writingForms = () => all("form[data-writing]").filter((form) => all("textarea, input:not([type=hidden])", form).some(isDirty));
        const said = new Map();
        const sayWriting = () => {
          for (const form of writingForms()) {
            const address = form.dataset.writing;
            if (Date.now() - (said.get(address) ?? 0) < 60_000) continue;
            said.set(address, Date.now());
            fetch(address, { method: "POST", body: new URLSearchParams({ token: meta("intray-token") }) }).catch(() => {});
          }
        };
        addEventListener("input", sayWriting);
        setInterval(sayWriting, 60_000);
        let sending = false;
        addEventListener("submit", () => { sending = true; });
        addEventListener("beforeunload", (event) => { if (!sending && writingForms().length) event.preventDefault(); });
        """#
}
