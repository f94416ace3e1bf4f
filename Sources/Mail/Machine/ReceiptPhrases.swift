/// The wording of read receipts that come without the form of RFC 8098, folded as ``MachinePhrases`` are.
enum ReceiptPhrases {
    static let subjects = [
        "message status - opened", "message status - read", "message status - deleted", "read:", "not read:",
        "read receipt", "return receipt", "disposition notification", "darllenwyd:",
        "heb ei ddarllen:", "heb ei ddarllen :",
        "gelesen:", "ungelesen:", "nicht gelesen:", "lesebestätigung", "empfangsbestätigung", "gelezen:",
        "niet gelezen:", "leesbevestiging", "lu :", "lu:", "non lu", "accusé de lecture", "confirmation de lecture",
        "leído:", "no leído:", "confirmación de lectura", "letto:", "non letto:", "conferma di lettura",
        "ricevuta di ritorno", "lida:", "lido:", "não lida:", "confirmação de leitura", "läst:", "inte läst:",
        "læst:", "lest:", "ulest:", "luettu:", "przeczytano:", "przeczytane:", "potwierdzenie odczytania",
        "potwierdzenie przeczytania", "přečteno:", "přečtené:", "прочитано:", "開封済み:", "已读:", "읽음:",
    ]

    static let texts = [
        "was read on", "was read at", "has been read", "was displayed on", "has been displayed", "was opened on",
        "specifications was opened",
        "this is a return receipt", "return receipt for", "this is a receipt for the mail",
        "was deleted without being read",
        "without being read", "wurde gelesen", "ungelesen gelöscht", "is gelezen", "a été lu", "ha sido leído",
        "fue leído",
        "è stato letto", "foi lida", "foi lido", "har lästs", "er læst", "er lest", "została przeczytana",
        "została odczytana", "было прочитано", "ei darllen", "ei dileu heb",
    ]
}
