extension Script {
    /// What the page no longer has, and what somebody is filling in all the same: it stays until it is sent or emptied, and
    /// says that the page changed meanwhile. It is sent as what it was, and the server decides, with every word kept.
    static let keeping = #"""
        const kept = new Set();
        const changed = "This changed while you were writing. What you typed is still here: what it was for may not be possible any more.";

        const retire = (node) => { if (isBusy(node)) kept.add(node); else node.remove(); };
        const sends = (node) => (node.tagName === "FORM" ? [node] : all("form", node)).map((f) => f.getAttribute("action")).join(" ");

        // What stands elsewhere on the page by now goes there, with what was typed in it.
        const rejoin = (node) => {
          for (const own of [node, ...all("[id]", node)]) {
            if (!own.id || !own.isConnected || !sends(own)) continue;
            const twin = all(`[id="${CSS.escape(own.id)}"]`).find((e) => !node.contains(e));
            if (!twin || sends(twin) !== sends(own)) continue;
            if (!isBusy(own)) { own.remove(); continue; }
            move(twin.parentNode, own, twin);
            twin.remove();
            if (own === node) { kept.delete(node); return; }
          }
          if (!isBusy(node)) { node.remove(); kept.delete(node); }
        };

        const tell = (node) => {
          node.setAttribute("data-kept", "");
          // What nobody has begun goes, and what was begun is open to be seen.
          for (const part of all("form, details", node)) {
            if (!isBusy(part)) { if (part.tagName === "FORM" || !part.closest("form")) part.remove(); }
            else if (part.tagName === "DETAILS") part.open = true;
          }
          if (node.tagName === "DETAILS") node.open = true;
          const form = node.tagName === "FORM" ? node : all("form", node).find(isBusy);
          const note = document.createElement("p");
          note.className = "notice warning kept-note";
          note.textContent = changed;
          (form ?? node.querySelector("td, th") ?? node).prepend(note);
        };

        // Once everything else is as it should be.
        const settle = () => {
          for (const node of Array.from(kept)) rejoin(node);
          for (const old of all("[data-kept]")) {
            if (kept.has(old)) continue;
            old.removeAttribute("data-kept");
            for (const note of all(".kept-note", old)) note.remove();
          }
          for (const node of kept) if (!node.hasAttribute("data-kept")) tell(node);
          say("kept", kept.size ? changed : "", { isAloudOnly: true });
        };
        """#
}
