extension Script {
    /// Makes one tree of elements like another with as few changes as it takes, so that focus, scroll position, what is
    /// folded open and what somebody typed stay. What should go and holds something unsent is kept: see `keeping`.
    static let morphing = #"""
        const keep = new Set(["open"]);
        const keyOf = (node) => node.nodeType !== 1 ? "" : node.id || node.dataset.row
          || (node.tagName === "SECTION" ? node.getAttribute("aria-labelledby") ?? "" : "");
        // A form that sends to another place is another form.
        const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b)
          && (a.nodeName !== "FORM" || a.getAttribute("action") === b.getAttribute("action"));

        const morphAttributes = (from, to) => {
          for (const { name, value } of Array.from(to.attributes)) {
            if (keep.has(name) && from.tagName === "DETAILS") continue;
            if (from.getAttribute(name) !== value) from.setAttribute(name, value);
          }
          for (const { name } of Array.from(from.attributes)) {
            if (name === "data-kept") continue;
            if (keep.has(name) && (from.tagName === "DETAILS" || from.tagName === "DIALOG")) continue;
            if (!to.hasAttribute(name)) from.removeAttribute(name);
          }
        };

        const morph = (from, to) => {
          if (from.nodeType !== 1) {
            if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
            return;
          }
          if (from.isEqualNode(to)) return;
          if (["INPUT", "TEXTAREA", "SELECT"].includes(from.tagName) && (from === document.activeElement || isDirty(from))) return;
          // A form that somebody is filling in is theirs until they send it: also the version it was made for stays.
          if (from.tagName === "FORM" && isBusy(from)) return;
          morphAttributes(from, to);
          morphChildren(from, to);
        };

        // Where the browser can, what is moved keeps its focus.
        const move = (parent, node, before) =>
          parent.moveBefore ? parent.moveBefore(node, before) : parent.insertBefore(node, before);

        const morphChildren = (from, to) => {
          const wanted = Array.from(to.childNodes);
          // What has gone goes first, so that nothing behind it has to move: what is moved loses the focus.
          const stays = new Set(wanted.map(keyOf));
          for (const child of Array.from(from.children)) {
            if (keyOf(child) ? !stays.has(keyOf(child)) : child.hasAttribute("data-kept")) retire(child);
          }
          const byKey = new Map(Array.from(from.children).filter(keyOf).map((c) => [keyOf(c), c]));
          const past = (node) => { while (node && kept.has(node)) node = node.nextSibling; return node; };
          // A form is looked for further on too: one that somebody fills in must not be there twice.
          const seek = (node) => {
            let found = node.nodeName === "FORM" ? at : null;
            while (found && (keyOf(found) || !alike(found, node))) found = found.nextSibling;
            return found ?? (at && !keyOf(at) && alike(at, node) ? at : null);
          };
          let at = from.firstChild;
          for (const node of wanted) {
            at = past(at);
            const key = keyOf(node), match = key ? byKey.get(key) : seek(node);
            if (match && alike(match, node)) {
              kept.delete(match);
              if (match !== at) move(from, match, at); else at = at.nextSibling;
              morph(match, node);
            } else {
              from.insertBefore(node.cloneNode(true), at);
            }
          }
          while (at) { const next = at.nextSibling; if (!kept.has(at)) retire(at); at = next; }
        };
        """#
}
