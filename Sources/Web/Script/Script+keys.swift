extension Script {
    /// Shortcuts: `data-key` on a link, a button or a field names the key that presses it; j and k go through what is
    /// marked `data-row`. They can be switched off (WCAG 2.2, 2.1.4).
    static let keys = #"""
        const typing = (target) => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
        const keysAreOn = () => localStorage.getItem("intray-keys") !== "off";
        const rows = () => all("[data-row]").filter((r) => r.offsetParent);
        const current = () => document.activeElement?.closest("[data-row]") ?? document.querySelector('[data-row][aria-current="true"]');

        const step = (by) => {
          const list = rows();
          if (!list.length) return;
          const at = list.indexOf(current());
          const next = list[Math.min(Math.max(at + by, 0), list.length - 1)];
          const target = next.querySelector("[data-row-link]") ?? next;
          shifted = null;
          say("shifted", "");
          target.focus();
          next.scrollIntoView({ block: "nearest" });
        };

        const press = (key) => {
          const here = current();
          // Whoever aims at a row that has just gone must not hit the one that took its place.
          if (here && here === shifted) {
            shifted = null;
            if (!here.querySelector(`[data-key="${CSS.escape(key)}"]`)) return press(key);
            say("shifted", `The enquiry you were at has gone from the list. You are at ${here.dataset.row} now: press again if you mean this one.`);
            return true;
          }
          say("shifted", "");
          // A key acts on the current row or on the page, never on a row that nobody is at.
          const found = [here, document].filter(Boolean).map((within) => all(`[data-key="${CSS.escape(key)}"]`, within)
            .find((e) => e.offsetParent && (within !== document || !e.closest("[data-row]")))).find(Boolean);
          if (!found) return false;
          if (found.tagName === "DETAILS") { found.open = true; (found.querySelector("select, input:not([type=hidden]), textarea") ?? found.querySelector("summary")).focus(); return true; }
          if (found.matches("input:not([type=submit]), select, textarea")) { found.focus(); return true; }
          found.click();
          return true;
        };

        addEventListener("keydown", (event) => {
          if (event.key === "Escape" && typing(event.target)) { event.target.blur(); current()?.querySelector("[data-row-link]")?.focus(); return; }
          if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target) || !keysAreOn()) return;
          if (event.key === "j") step(1);
          else if (event.key === "k") step(-1);
          else if (event.key === "?") document.getElementById("keys")?.showModal();
          else if (!press(event.key)) return;
          event.preventDefault();
        });

        for (const box of all("[data-keys-switch]")) {
          box.closest("[hidden]")?.removeAttribute("hidden");
          box.checked = keysAreOn();
          box.addEventListener("change", () => localStorage.setItem("intray-keys", box.checked ? "on" : "off"));
        }
        for (const button of all("[data-closes]")) button.addEventListener("click", () => button.closest("dialog").close());
        """#
}
