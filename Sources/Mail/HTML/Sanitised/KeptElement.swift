/// What the sanitiser makes of each element.
extension HTMLElement {
    /// Where an element that is kept may stand.
    enum Place {
        case phrasing
        /// Has no content.
        case void
        case block
        case heading
        /// Stands in a list only.
        case item
        /// Stands in a description list only.
        case description
        case table
        case section
        case row
        case cell
        case caption
    }

    /// How content that is not kept is found and left out.
    enum Dropped {
        /// Everything up to the end tag, which is searched for as text.
        case raw
        /// Everything up to the matching end tag.
        case tree
        /// The same, of SVG and MathML, in which no element holds raw text and a tag may close itself.
        case foreign
    }

    var dropped: Dropped? {
        switch self {
        case .script, .style, .title, .iframe, .noembed, .noframes, .noscript, .xmp, .textarea: .raw
        case .svg, .math: .foreign
        case .template, .object, .applet, .audio, .video, .select, .datalist: .tree
        default: nil
        }
    }

    /// nil when the tags are left out and the content between them is shown in their place.
    var place: Place? {
        switch self {
        case .a, .abbr, .b, .big, .cite, .code, .del, .dfn, .em, .font, .i, .ins, .kbd, .mark, .q, .s, .samp, .small,
            .span, .strike, .strong, .sub, .sup, .tt, .u, .var:
            .phrasing
        case .br, .hr, .img, .wbr: .void
        case .address, .article, .aside, .blockquote, .body, .center, .details, .div, .dl, .fieldset, .figcaption,
            .figure, .footer, .form, .header, .legend, .listing, .main, .nav, .ol, .p, .pre, .section, .summary, .ul:
            .block
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li: .item
        case .dd, .dt: .description
        case .table: .table
        case .thead, .tbody, .tfoot: .section
        case .tr: .row
        case .td, .th: .cell
        case .caption: .caption
        default: nil
        }
    }

    /// The element written for this one: some have another meaning on a page than in a mail, or none at all.
    var written: HTMLElement {
        switch self {
        case .body, .details, .fieldset, .form, .legend, .summary: .div
        case .listing: .pre
        default: self
        }
    }

    /// What is withheld where this element is left out.
    var withholding: WritableKeyPath<SanitisedHTML.Withheld, Int>? {
        switch self {
        case .script: \.scripts
        case .form, .input, .button, .select, .textarea: \.forms
        case .iframe, .frame, .object, .embed, .applet, .audio, .video, .svg, .math: \.embedded
        default: nil
        }
    }
}
