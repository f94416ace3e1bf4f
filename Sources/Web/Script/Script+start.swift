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
            case "SELECT": {
              // Where nothing is chosen from the start, a browser shows the first that may be chosen (HTML 4.10.7).
              const options = Array.from(field.options), marked = options.some((o) => o.defaultSelected);
              const first = marked || field.type !== "select-one" || field.size > 1 ? -1 : options.findIndex((o) => !o.disabled);
              return options.some((o, at) => o.selected !== (o.defaultSelected || at === first));
            }
            case "TEXTAREA": return field.value !== field.defaultValue;
            case "INPUT": return ["checkbox", "radio"].includes(field.type)
              ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
            default: return false;
          }
        };
        // What somebody is at: nothing else takes its place.
        const isBusy = (node) => node.nodeType === 1 && all("input, textarea, select", node)
          .some((f) => f === document.activeElement || isDirty(f));

        // What is of use for some seconds only, and goes then: unless somebody is at it, who is told by the answer.
        for (const node of all("[data-goes]")) {
          setTimeout(() => node.contains(document.activeElement) || node.remove(), 1000 * node.dataset.goes);
        }

        // What is said about the page itself, at its top and aloud.
        const standing = document.createElement("div");
        standing.className = "live-standing no-print";
        standing.setAttribute("role", "status");
        document.getElementById("main")?.prepend(standing);
        const say = (name, text, { link = "", isAloudOnly = false } = {}) => {
          const said = all("[data-said]", standing).find((e) => e.dataset.said === name);
          if ((said?.firstChild.textContent ?? "") === text) return;
          said?.remove();
          if (!text) return;
          const notice = document.createElement("div"), sentence = document.createElement("span");
          notice.className = isAloudOnly ? "visually-hidden" : "notice warning";
          notice.dataset.said = name;
          sentence.textContent = text;
          notice.append(sentence);
          if (link) {
            const reload = document.createElement("a");
            reload.href = location.href;
            reload.textContent = link;
            reload.addEventListener("click", (event) => { event.preventDefault(); location.reload(); });
            notice.append(reload);
          }
          standing.append(notice);
        };
        """#
}
