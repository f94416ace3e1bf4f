extension Script {
    /// Fetches the page again when something changed and brings what is marked `data-live` up to date. `data-stays` names
    /// what is fetched as it is, so that nothing takes the place of what somebody is reading: `beside=ENQ-2026-000001`.
    static let live = #"""
        let generation = meta("intray-generation");
        let pending = null, busy = false, shifted = null;

        // While anything of this fails, the page says that it may be out of date.
        const troubles = new Set();
        const trouble = (name, is) => {
          if (is) troubles.add(name); else troubles.delete(name);
          say("stale", troubles.size ? "This page is not up to date: there is no connection to Intray, or you are signed out." : "", { link: "Reload" });
        };

        const asItStands = () => {
          const address = new URL(location.href);
          for (const part of all("[data-stays]")) {
            const [name, value] = part.dataset.stays.split("=");
            address.searchParams.set(name, value);
          }
          return address.href;
        };

        // Whoever signed in again in another window sends what they have typed here with the token of now.
        const renew = (fresh) => {
          const token = fresh.querySelector('meta[name="intray-token"]')?.content;
          if (!token || token === meta("intray-token")) return;
          document.querySelector('meta[name="intray-token"]').content = token;
          for (const field of all('form[method="post"] input[type="hidden"][name="token"]')) field.setAttribute("value", token);
        };

        const bringUpToDate = (fresh) => {
          generation = fresh.querySelector('meta[name="intray-generation"]')?.content ?? generation;
          const focused = document.activeElement, row = rows().indexOf(current());
          kept.clear();
          for (const old of all("[data-live]")) {
            const now = fresh.querySelector(`[data-live="${old.dataset.live}"]`);
            if (now) morph(old, now);
          }
          settle();
          renew(fresh);
          document.title = fresh.title;
          if (!focused || focused === document.body || focused === document.activeElement) return;
          if (focused.isConnected) { focused.focus({ preventScroll: true }); return; }
          // The row that somebody was in has gone: they are in the one that took its place.
          const next = row < 0 ? null : rows()[Math.min(row, rows().length - 1)];
          (next?.querySelector("[data-row-link]") ?? document.getElementById("main"))?.focus({ preventScroll: true });
          shifted = next;
        };

        const refresh = async () => {
          if (busy || document.hidden) return;
          busy = true;
          try {
            const response = await fetch(asItStands(), { headers: { "X-Intray-Refresh": "1" }, redirect: "error" });
            trouble("page", !response.ok);
            if (!response.ok) return;
            bringUpToDate(new DOMParser().parseFromString(await response.text(), "text/html"));
            document.dispatchEvent(new Event("intray:refreshed"));
          } catch {
            // The next beat of the stream, or a reload, brings it.
            trouble("page", true);
          } finally { busy = false; }
        };

        const heard = (event) => {
          if (event.data === generation || pending) return;
          pending = setTimeout(() => { pending = null; refresh(); }, 300 + Math.random() * 500);
        };
        // What was kept for somebody, and is empty when they leave it, has no reason to stay.
        addEventListener("focusout", (event) => {
          const part = event.target.closest?.("[data-kept]");
          if (part) setTimeout(() => { if (!isBusy(part)) refresh(); });
        });
        """#

    /// Hears of changes, and asks for them again where it was refused: after 5 seconds, then ever more seldom.
    static let listening = #"""
        const first = 5_000, last = 120_000, patience = 10_000;
        let source = null, again = null, pause = first, waiting = null;

        const hush = () => {
          source?.close();
          source = null;
          clearTimeout(again); clearTimeout(waiting);
          again = waiting = null;
        };

        const listen = () => {
          if (!meta("intray-generation") || !document.querySelector("[data-live]")) return;
          if (document.hidden) { hush(); return; }
          if (source) return;
          clearTimeout(again);
          source = new EventSource("/live");
          source.addEventListener("open", () => {
            clearTimeout(waiting);
            waiting = null;
            pause = first;
            trouble("stream", false);
          });
          source.addEventListener("change", heard);
          // Too many windows of this session are open: this one is quiet until somebody comes back to it.
          source.addEventListener("full", () => { source?.close(); trouble("stream", true); });
          source.addEventListener("error", () => {
            if (source?.readyState === EventSource.CONNECTING) {
              // The browser asks again by itself, mostly at once.
              waiting ??= setTimeout(() => trouble("stream", true), patience);
              return;
            }
            // Signed out, a proxy without a server, no room: here a browser does not ask again (HTML 9.2.3).
            hush();
            trouble("stream", true);
            again = setTimeout(listen, pause);
            pause = Math.min(pause * 2, last);
          });
        };
        document.addEventListener("visibilitychange", listen);
        addEventListener("focus", () => { if (source?.readyState === EventSource.CLOSED) { hush(); listen(); } });
        addEventListener("pagehide", hush);
        addEventListener("pageshow", listen);
        listen();
        """#
}
