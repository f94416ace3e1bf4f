/// What challenges say in whatever words and language, folded as ``MachinePhrases`` are. Each group is one idea; people
/// use the words of one, and challenges put several together.
enum ChallengeIdeas {
    /// Your mail has not arrived, or waits somewhere.
    static let held = [
        "not been delivered", "not yet been delivered", "not delivered", "undelivered until", "hasn't been delivered",
        "hasn't reached my inbox", "has not reached", "not reached my inbox", "is being held", "has been held",
        "been put on hold", "is on hold", "waitlisted", "waiting list", "waiting room", "waiting for you", "is waiting",
        "awaiting confirmation", "awaiting your", "is pending", "been quarantined", "in quarantine", "been placed in",
        "is parked", "has not seen it", "not seen your", "was not read", "been set aside", "been parked",
        "can't get the email",
        "está guardado", "no lo veré", "ei gweld eto", "heb ei gweld", "emptied every", "been stopped", "been caught",
        "been blocked", "temporarily held",
        "before it reaches",
        "before i see it", "before it can be", "before your message can", "been intercepted", "is safe on my",
        "held by", "held in", "held until", "pour que votre message",
        "n'a pas encore été remis", "n'a pas été remis", "n'a pas été délivré", "est en attente", "mis en attente",
        "mise en attente", "liste d'attente", "mis en quarantaine", "bloqué", "noch nicht zugestellt",
        "nicht zugestellt", "zurückgestellt", "zurückgehalten", "wurde angehalten", "warteschlange", "warteliste",
        "in quarantäne", "wartet auf", "lista de espera", "está retenida", "está retida", "retenido", "retido",
        "em espera", "en espera", "no ha sido entregado", "no se ha entregado", "ainda não foi entregue",
        "não foi entregue", "em quarentena", "en cuarentena", "wachtrij", "nog niet bezorgd", "nog niet afgeleverd",
        "niet afgeleverd", "vastgehouden", "in attesa", "non è stato ancora", "non è stato consegnato", "trattenuto",
        "in quarantena", "nie została dostarczona", "nie została jeszcze", "wstrzymana", "zatrzymana", "oczekuje",
        "w kolejce", "kwarantann", "heb ei danfon", "heb gael ei danfon", "heb ei ddanfon", "heb gyrraedd", "yn aros",
        "wedi'i dal", "wedi ei dal", "yn cael ei dal", "rhestr aros", "mewn cwarantin",
    ]

    /// Do something, so that it does.
    static let asked = [
        "click", "link below", "following link", "reply to this message", "reply to this email", "reply to this e-mail",
        "simply reply", "just reply", "type the", "enter the", "enter these", "copy the", "picture", "captcha",
        "one more step", "quick check", "reply to this notice", "empty reply", "blank reply", "leave the reply blank",
        "send it again", "verify their", "deliver my", "escriba la", "confirme que", "dilysu", "ateb gwag",
        "tick the box", "authentifier",
        "introduce yourself", "identify yourself", "authenticate yourself", "press the", "tick the", "code word",
        "codeword",
        "password", "passphrase", "secret word", "in the subject line", "fill in your name", "please confirm",
        "confirm that", "confirm your", "verify your",
        "verify that", "please verify", "add yourself", "let me know here", "prove that", "prove you", "answer this",
        "answer the", "solve", "resend your", "send it again with", "cliquer", "cliquez", "bouton", "recopier",
        "répondez à ce", "répondre à ce", "confirmer", "authentifi", "klicken", "antworten sie", "bestätigen",
        "link unten", "geben sie", "ausweisen", "haga clic", "pulse", "haz clic", "responda a este", "confirmar",
        "confirme", "clique", "responda a esta", "klik", "beantwoorden", "bevestig", "clicca", "cliccare", "fare clic",
        "rispondere a questo", "rispondi a questo", "conferm", "kliknij", "kliknąć", "odpowiedz na", "odpowiedzieć",
        "potwierd", "cliciwch", "clicio", "ddolen", "atebwch", "ateb y neges", "ateb yr", "cadarnh", "profi eich",
    ]

    /// Because nobody here knows you, and others send rubbish.
    static let stranger = [
        "spam", "junk", "unsolicited", "robot", "a program", "a machine", "an automated sender", "are a person",
        "is a person", "a real person", "a human", "you are human", "as a human", "first time you have",
        "first time you",
        "you have not written", "doesn't know you", "don't know you", "does not know you", "do not know you",
        "know each other",
        "unwanted mail", "allowed list", "a stranger", "strangers", "human being", "i'm human", "bulk mailing",
        "already correspond", "is guarded", "for the first time", "correo basura", "remitentes verificados",
        "una persona", "anfonwr newydd", "unknown sender", "new sender", "new correspondent", "not recognise",
        "not recognize", "unrecognised",
        "unrecognized",
        "bulk mail", "mass mail", "mailing machine", "advertis", "genuine sender", "genuine person", "real sender",
        "known senders", "approved senders", "approved list", "allowed senders", "accepted senders",
        "guest list", "allow list", "allowlist", "white list", "whitelist", "safe list", "safe senders", "address book",
        "my contacts", "list of contacts", "not on my list", "not on our list", "not yet on", "permission-based",
        "sender address verification", "sender verification", "indésirable", "pourriel", "expéditeur inconnu",
        "expéditeurs autorisés", "liste blanche", "première fois", "protégée par", "protégé par", "zum ersten mal",
        "unerwünscht", "werbung", "als mensch", "ein mensch", "bekannter absender", "unbekannte", "weiße liste",
        "absenderliste", "positivliste", "correo no deseado", "no deseado", "lista blanca", "remitente desconocido",
        "remitentes", "remetente", "contatos autorizados", "contactos autorizados", "enviadas por robôs", "lixo eletr",
        "propaganda", "ongewenst", "witte lijst", "afzenders", "onbekende afzender", "indesiderat", "lista bianca",
        "mittenti", "mittente sconosciuto", "prima volta", "niechcian", "białej list", "nadawc", "po raz pierwszy",
        "człowiek", "sbam", "sothach", "rhestr wen", "anfonwr", "y tro cyntaf", "person go iawn", "berson go iawn",
    ]

    /// Then it comes through, and you are not asked again.
    static let released = [
        "will be delivered", "be delivered to", "then be delivered", "will be released", "be released", "let through",
        "remember you", "the one time", "to my inbox", "put it in", "need never",
        "esta vez", "if you never wrote", "moved from pending", "get it through", "get through to me", "reach me",
        "reach my inbox", "accepted automatically",
        "let you through",
        "won't be asked", "won't have to", "will not be asked", "go straight", "goes straight", "on its way at once",
        "be on its way", "will be passed on",
        "future message", "future mail", "future e-mail", "future email", "only once", "just once", "once only",
        "one-time", "one time", "only need to do this", "only have to do this", "not be asked again", "never be asked",
        "not be made of you again", "will not have to do this", "will be deleted", "be discarded", "qu'une seule fois",
        "une seule fois", "me soit remis", "sera remis", "sera délivré", "seront délivrés", "prochains messages",
        "dann unverzüglich", "wird dann", "wird zugestellt", "nur einmal", "einmalig", "künftige", "weitergeleitet",
        "una sola vez", "sólo una vez", "solo una vez", "será entregado", "futuros mensajes", "uma vez",
        "seja encaminhada",
        "será entregue", "próximas mensagens", "liberá-la", "liberar", "wordt daarna", "wordt afgeleverd", "afgeleverd",
        "slechts één keer", "eenmalig", "una volta", "una sola volta", "verrà consegnat", "sarà consegnat",
        "futuri messaggi",
        "tylko raz", "jednorazow", "zostanie dostarczon", "kolejne wiadomości", "kolejnych wiadomości",
        "unwaith yn unig",
        "dim ond unwaith", "un waith", "caiff ei danfon", "yn cael ei danfon", "bydd eich neges",
        "negeseuon yn y dyfodol",
    ]

    /// What somebody says who was asked so, and asks what it means.
    static let told = [
        "i got this", "i had this", "i have had this", "i received this", "i have received this", "what does it mean",
        "what does this mean", "is this genuine", "is it genuine", "is this a scam", "is it a scam", "see below",
        "as below",
        "when i wrote to", "keeps asking me", "it asks me", "asking me to",
    ]
}
