import Ingest
import Testing

@Suite("What a message itself says")
struct NewestTextTests {
    private static let own = "The roof of the hall has been leaking since Monday, please mend it.\n\n"

    @Test(
        "older mail is left out, whatever marks it",
        arguments: [
            "> Older words\n", "On 4 May 2026, Ann Rees wrote:\n> Older words\n",
            "Ar 4 Mai 2026 am 18:12, ysgrifennodd Ann Rees <ann@x.cymru>:\n\nHen eiriau\n",
            "From: Ann Rees <ann@x.cymru>\nSent: 4 May 2026 18:12\nTo: Office\nSubject: Hall\n\nOlder words\n",
            "-----Neges Wreiddiol-----\nHen eiriau\n",
        ]
    )
    func older(text: String) {
        #expect(NewestText.of(Self.own + text) == Self.own)
    }

    @Test("how to reach the writer stays")
    func contacts() {
        let text = Self.own + "Regards,\nAnn Rees\n12 High Street\n01632 960114\n"
        #expect(NewestText.of(text) == text)
    }

    @Test("where hardly a word is left, only marked lines go")
    func hardlyAWord() {
        let text = "Any news?\n\nFrom: Ann Rees <ann@x.cymru>\nSent: 4 May 2026\nTo: Office\n\nThe roof leaks.\n"
        #expect(NewestText.of(text).hasPrefix(text))
        #expect(NewestText.of("Any news?\n> The roof leaks.\n") == "Any news?\n\n")
    }
}
