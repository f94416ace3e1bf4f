extension Script {
    /// Says that somebody is writing on an enquiry while a form marked `data-writing` has what they typed, and asks
    /// before a page is left on which such a form, or one marked `data-guard`, has unsent words. `data-guard="unsent"` is
    /// a form that came back: what it holds is nowhere else.
    static let writing = #"""
        const holdsWords = (form) => form.dataset.guard === "unsent"
          || all("textarea, select, input:not([type=hidden])", form).some(isDirty);
        const said = new Map();
        const sayWriting = () => {
          for (const form of all("form[data-writing]").filter(holdsWords)) {
            const address = form.dataset.writing;
            if (Date.now() - (said.get(address) ?? 0) < 60_000) continue;
            said.set(address, Date.now());
            fetch(address, { method: "POST", body: new URLSearchParams({ token: meta("intray-token") }) }).catch(() => {});
          }
        };
        addEventListener("input", sayWriting);
        setInterval(sayWriting, 60_000);

        let sending = null;
        addEventListener("submit", (event) => { sending = event.target; });
        addEventListener("pageshow", () => { sending = null; });
        addEventListener("beforeunload", (event) => {
          const unsent = all("form[data-writing], form[data-guard]").filter((form) => form !== sending && holdsWords(form));
          if (unsent.length) event.preventDefault();
        });
        """#
}
