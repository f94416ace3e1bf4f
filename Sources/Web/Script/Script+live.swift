extension Script {
    /// Fetches the page again when something changed and brings what is marked `data-live` up to date.
    static let live = #"""
        let generation = meta("intray-generation");
        let source = null, pending = null, busy = false;

        const refresh = async () => {
          if (busy || document.hidden) return;
          busy = true;
          try {
            const response = await fetch(location.href, { headers: { "X-Intray-Refresh": "1" }, redirect: "error" });
            if (!response.ok) return;
            const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
            generation = fresh.querySelector('meta[name="intray-generation"]')?.content ?? generation;
            const focused = document.activeElement, row = rows().indexOf(current());
            for (const old of all("[data-live]")) {
              const now = fresh.querySelector(`[data-live="${old.dataset.live}"]`);
              if (now) morph(old, now);
            }
            document.title = fresh.title;
            if (focused && focused !== document.body && !focused.isConnected) {
              // The row that somebody was in has gone: they are in the one that took its place.
              const next = row < 0 ? null : rows()[Math.min(row, rows().length - 1)];
              (next?.querySelector("[data-row-link]") ?? document.getElementById("main"))?.focus({ preventScroll: true });
            }
            document.dispatchEvent(new Event("intray:refreshed"));
          } catch { /* The next change, or a reload, brings it. */ } finally { busy = false; }
        };

        const heard = (event) => {
          if (event.data === generation || pending) return;
          pending = setTimeout(() => { pending = null; refresh(); }, 300 + Math.random() * 500);
        };

        const listen = () => {
          if (!meta("intray-generation") || !document.querySelector("[data-live]")) return;
          if (document.hidden) { source?.close(); source = null; return; }
          if (source) return;
          source = new EventSource("/live");
          source.addEventListener("change", heard);
          // Too many windows of this session are open: this one is quiet until somebody comes back to it.
          source.addEventListener("full", () => source?.close());
          // Signed out, or no room: the browser does not ask again by itself, and neither does this page.
          source.addEventListener("error", () => { if (source?.readyState === EventSource.CLOSED) source = null; });
        };
        document.addEventListener("visibilitychange", listen);
        addEventListener("pagehide", () => { source?.close(); source = null; });
        addEventListener("pageshow", listen);
        listen();
        """#
}
