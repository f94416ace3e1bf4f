/// What holds between a brace and the one that closes it.
struct RTFGroup {
    enum Destination {
        /// Words of the document.
        case words
        /// HTML that was wrapped in rich text (MS-OXRTFEX §2.1.3.1.3).
        case markup
        case fonts
        /// The address that a field leads to.
        case instruction
        /// Nothing for a reader.
        case nothing
    }

    var destination = Destination.words
    var font: Int?
    /// Characters that stand in for one in Unicode, to be passed over by who reads Unicode.
    var substitutes = 1
    /// Hidden from the page, or written beside wrapped HTML for readers of rich text only.
    var isHidden = false
    var isBesideMarkup = false
    /// `\*` was read and not yet the word that says what the group is.
    var isOptional = false
    /// This group is a field, whose address is shown behind its words.
    var isField = false
}
