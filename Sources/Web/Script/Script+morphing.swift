extension Script {
    /// Makes one tree of elements like another with as few changes as it takes, so that focus, scroll position, what is
    /// folded open and what somebody typed stay.
    static let morphing = #"""
        const keep = new Set(["open"]);
        const keyOf = (node) => node.nodeType === 1 ? node.id || node.dataset.row || "" : "";
        const alike = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);

        const morphAttributes = (from, to) => {
          for (const { name, value } of Array.from(to.attributes)) {
            if (keep.has(name) && from.tagName === "DETAILS") continue;
            if (from.getAttribute(name) !== value) from.setAttribute(name, value);
          }
          for (const { name } of Array.from(from.attributes)) {
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
          if (from.tagName === "FORM" && all("input, textarea, select", from).some((f) => f === document.activeElement || isDirty(f))) return;
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
          for (const child of Array.from(from.children)) if (keyOf(child) && !stays.has(keyOf(child))) child.remove();
          const byKey = new Map(Array.from(from.children).filter(keyOf).map((c) => [keyOf(c), c]));
          let at = from.firstChild;
          for (const node of wanted) {
            const key = keyOf(node);
            const match = key ? byKey.get(key) : at && !keyOf(at) && alike(at, node) ? at : null;
            if (match && alike(match, node)) {
              if (match !== at) move(from, match, at); else at = at.nextSibling;
              morph(match, node);
            } else {
              from.insertBefore(node.cloneNode(true), at);
            }
          }
          while (at) { const next = at.nextSibling; at.remove(); at = next; }
        };
        """#
}
