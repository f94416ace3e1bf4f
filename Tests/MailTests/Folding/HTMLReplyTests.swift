import Mail
import Testing

@Suite("Replies in HTML as programs write them")
struct HTMLReplyTests {
    private func own(_ html: String) -> String {
        let head = "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
        let text = Message.parse(Array((head + html).utf8)).text
        return FoldableText(text).own.filter { $0 != "\n" }
    }

    @Test(
        "each leaves the answer",
        arguments: [
            // Gmail, in Welsh, and in a language not known here.
            """
            <div dir="ltr">Own words</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Ar Llun, 4 Mai 2026 am
            18:12, Ann Rees &lt;<a href="mailto:ann@x.cymru">ann@x.cymru</a>&gt; ysgrifennodd:<br></div>
            <blockquote class="gmail_quote"><p>Older words</p></blockquote></div>
            """,
            """
            <div dir="ltr">Own words</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Qhv 4 Qrs 2026, 18:12
            tiq &lt;<a href="mailto:ann@x.cymru">ann@x.cymru</a>&gt; xyzzy:<br></div><blockquote>Older words</blockquote></div>
            """,
            // Outlook on the web, and Outlook for telephones.
            """
            <div>Own words</div><div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>Oddi wrth:</b>
            Ann Rees &lt;ann@x.cymru&gt;<br><b>Anfonwyd:</b> 04 Mai 2026 18:12<br><b>At:</b> Swyddfa<br><b>Pwnc:</b> Ffeil</div>
            <div>Older words</div>
            """,
            """
            <div>Own words</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div>
            <hr><div id="divRplyFwdMsg"><b>From:</b> Ann Rees &lt;ann@x.cymru&gt;<br><b>Sent:</b> Monday, May 4, 2026 6:12 PM<br>
            <b>To:</b> Office<br><b>Subject:</b> File</div><div>Older words</div>
            """,
            // Outlook on the desk: a border instead of a rule.
            """
            <div class="WordSection1"><p class="MsoNormal">Own words</p><div><div style="border-top:solid #E1E1E1 1.0pt">
            <p class="MsoNormal"><b>From:</b> Ann Rees &lt;ann@x.cymru&gt;<br><b>Sent:</b> 04 May 2026 18:12<br><b>To:</b> Office
            <br><b>Subject:</b> File</p></div></div><p class="MsoNormal">Older words</p></div>
            """,
            // Apple Mail quotes the line that introduces too.
            """
            <body>Own words<br><blockquote type="cite"><div>On 4 May 2026, at 18:12, Ann Rees wrote:</div><br><div>Older words</div>
            </blockquote></body>
            """,
            // Yahoo does not mark what it quotes.
            """
            <div>Own words</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, 4 May 2026 at 18:12:11 BST, Ann Rees
            &lt;ann@x.cymru&gt; wrote: </div><div><br></div><div>Older words</div></div>
            """,
            // Thunderbird, in German; Proton Mail.
            """
            <p>Own words</p><div class="moz-cite-prefix">Am 04.05.26 um 18:12 schrieb Ann Rees:<br></div>
            <blockquote type="cite" cite="mid:a@b">Older words</blockquote>
            """,
            """
            <div>Own words</div><div class="protonmail_quote">On Monday, May 4th, 2026 at 18:12, Ann Rees &lt;ann@x.cymru&gt;
            wrote:<br><blockquote class="protonmail_quote" type="cite">Older words</blockquote></div>
            """,
        ]
    )
    func replies(html: String) {
        #expect(own(html) == "Own words", "\(html)")
    }

    @Test("answers between the quotations stay")
    func inline() {
        let html = "Below.<blockquote>Is it open?</blockquote><div>Yes.</div><blockquote>When?</blockquote>At nine."
        #expect(own(html) == "Below.Yes.At nine.")
    }
}
