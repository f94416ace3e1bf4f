extension Script {
    /// Saves what is typed into a form marked `data-autosave` every so many seconds, as its own button would, without its
    /// files. What could not be saved is said, and tried again.
    static let drafts = #"""
        for (const form of all("form[data-autosave]")) {
          const note = form.querySelector("[data-autosaved]");
          const typed = () => {
            const data = new FormData(form);
            for (const [name, value] of Array.from(data)) if (value instanceof File) data.delete(name);
            data.delete("do");
            return data;
          };
          const text = () => new URLSearchParams(typed()).toString();
          let saved = text();
          setInterval(async () => {
            const now = text();
            if (now === saved || sending === form) return;
            const data = typed();
            data.set("do", "autosave");
            const done = await fetch(form.action, { method: "POST", body: data }).then((r) => r.ok, () => false);
            if (done) saved = now;
            const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
            if (note) note.textContent = done ? `Draft saved at ${time}.`
              : `The draft could not be saved at ${time}. Save it before you leave this page.`;
          }, 1000 * form.dataset.autosave);
        }
        """#
}
