/// Words that say nothing by themselves in English or Welsh, never shown as a reason.
enum StopWords {
    static func contain(_ word: ArraySlice<UInt8>) -> Bool {
        hashes.contains(word.reduce(WordHash()) { $0.adding($1) }.value(isPrefix: false))
    }

    private static let hashes = Set(
        words.split(separator: " ").map { word in
            word.utf8.reduce(WordHash()) { $0.adding($1) }.value(isPrefix: false)
        }
    )

    private static let words = """
        a about after again all also am an and any are as at back be because been before being below both but by can \
        cant cannot come could did didnt do does doesnt dont down each else even ever every few for from get getting \
        give given go going got had has have havent having he hello her here hers hi him his how i if im in into is \
        isnt it its ive just kind know last let like made make many may me might mine more most much must my name need \
        needs new no nor not now of off ok on once one only or other our ours out over own please put re really regards \
        same said say see send sent she should sincerely so some still such take than thank thanks that thats the their \
        them then there these they thing things think this those though through to today told too two under until up us \
        use used very via want wants was way we well were what when where whether which while who whom whose why will \
        wish with within without wont would yes yet you your yours faithfully dear sir madam sirs best kind many first \
        fy ein eich ei eu mae mai yn yr ar am at i o a ac ag y ydy yw ydw oes oedd bod wedi gan gyda hefyd hyn hynny \
        dim ddim nid nad na ond os pan fel fod fydd bydd byddai gallwch gallaf rwyf rydw dwi roedd sydd sy ni chi nhw \
        hi ef fo mi ti er wrth dros drwy heb hyd iawn mwy diolch annwyl cofion gywir
        """
}
