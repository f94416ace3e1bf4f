extension TongueEvidence {
    /// Tongues that people who write to an office in England or Wales may have at home. Words that are also English or
    /// Welsh are left out of them: here it only matters that a sentence is neither.
    static let neighbours: [TongueEvidence] = [
        TongueEvidence(
            tongue: .romanian,
            words: """
                si este nu sunt sint pentru din ce mai cu daca cand unde foarte acest aceasta multumesc va rog buna ziua domnul \
                doamna imi prin dupa fara trebuie vreau poate copil copilul fost avem aveti lor meu mea mele nostru noastra \
                scrisoare ajutor unui unei acum aici sunteti locuinta nici despre dumneavoastra
                """,
            ends: "ul ului lor esc atie iile",
            letters: "ă ș ț ş ţ î â"
        ),
        TongueEvidence(
            tongue: .turkish,
            words: """
                bir ve bu icin ile biz siz degil yok cok daha gibi olarak olan oldu evet hayir merhaba tesekkur ederim lutfen \
                nasil nerede kadar sonra ama ancak benim bizim onun bana sana size hakkinda istiyorum ettim zaman sayin cocugum \
                evim yardim
                """,
            ends: "lar ler yor iyorum yorum mak mek lik iniz",
            letters: "ğ ş ı ö ü ç"
        ),
        TongueEvidence(
            tongue: .czech,
            words: """
                je jsem jsme neni jsou byl byla bylo se ze jak ale nebo tak tady kde kdy proc dekuji prosim dobry pani muj moje \
                vas vase nas som sme nie ako alebo ktory ktery velmi jeste jiz uz chtel bych mohu mate dakujem prosim
                """,
            ends: "ost ova eho emu ych ami ovat",
            letters: "ě š č ř ž ý ů ň ď ť ľ"
        ),
        TongueEvidence(
            tongue: .hungarian,
            words: """
                az egy nem hogy van volt csak mert mint azt ezt kell lehet nagyon koszonom kerem tisztelt jo napot hol mikor \
                miert vagy vagyok nekem neked ott itt majd szeretnem lakas gyermek utan elott
                """,
            ends: "nak nek ban ben bol tol hoz hez unk tam tem",
            letters: "ő ű"
        ),
        TongueEvidence(
            tongue: .lithuanian,
            words: """
                ir yra kad bet kaip su mes jus jis mano musu jusu buvo labas aciu prasau kur kada kodel labai dar jau nuo iki po \
                todel galiu noriu turiu vaikas laiskas gerbiami
                """,
            ends: "imas ybe auti iau ius ams oje",
            letters: "ė ų ū ž š č ą ę į"
        ),
        TongueEvidence(
            tongue: .somali,
            words: """
                waa iyo oo ka ku soo uu ay waxaan waxa ayaa inuu inaan aad kale haa mahadsanid fadlan magacaygu ilmahayga guri \
                gurigayga caawimo waan markii laakiin
                """,
            ends: "ayaa sho tay yay kayga tayda",
            insides: "aa xa uu ii"
        ),
        TongueEvidence(
            tongue: .scandinavian,
            words: """
                och att det som inte jag hon ett med til till har skal vil ikke jeg og hvor hvad hva tak tack takk hej hei \
                venlig hilsen vanliga halsningar fra fran eller skulle ville blir bliver mig mitt vores hade havde hadde dette \
                denna denne naar kommune
                """,
            ends: "ning heten ende ande else erne orna",
            letters: "å ä ö æ ø"
        ),
        TongueEvidence(
            tongue: .albanian,
            words: """
                dhe eshte nje qe nuk jam jane kam kjo ky ketu faleminderit pershendetje ju lutem shume mire familja ime shtepi \
                kur cfare pse une jemi keni duhet mund
                """,
            ends: "shem uar imi",
            letters: "ë ç"
        ),
    ]
}
