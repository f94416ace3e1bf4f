/// The elements that change how text is laid out, or that may hide it.
enum HTMLElement: String, CaseIterable {
    case a, abbr, address, article, aside, audio, b, blockquote, body, br, button, caption, center, code, dd, details,
        div
    case dl, dt, em, fieldset, figcaption, figure, font, footer, form, h1, h2, h3, h4, h5, h6, head, header, hr, html, i
    case iframe, img, label, legend, li, main, nav, noembed, noframes, object, ol, option, p, pre, s, script, section
    case select, small, span, strong, style, sub, summary, sup, svg, table, tbody, td, template, tfoot, th, thead, title
    case tr, u, ul, video
    // These change nothing in plain text; what is kept of them on a page, or dropped, is said in KeptElement.
    case applet, area, base, big, cite, col, datalist, del, dfn, embed, frame, frameset, input, ins, kbd, link, listing
    case mark, math, meta, noscript, output, param, q, samp, source, strike, textarea, track, tt, `var`, wbr, xmp

    /// How an element stands in the text.
    enum Flow {
        case inline
        /// Begins and ends a line.
        case block
        /// Is parted by a blank line.
        case paragraph
        /// Holds no text for a reader, and its content is not HTML.
        case raw
        /// Holds no text for a reader, but HTML that must be walked over.
        case unseen
    }

    var flow: Flow {
        switch self {
        case .script, .style, .title, .iframe, .noembed, .noframes: .raw
        case .svg, .template, .object, .audio, .video: .unseen
        case .p, .h1, .h2, .h3, .h4, .h5, .h6, .dl, .pre: .paragraph
        case .address, .article, .aside, .body, .caption, .center, .dd, .details, .div, .dt, .fieldset, .figcaption,
            .figure, .footer, .form, .header, .html, .legend, .main, .nav, .option, .section, .select, .summary, .tbody,
            .tfoot, .thead:
            .block
        default: .inline
        }
    }

    /// Whether it never has content nor an end tag (HTML, section 13.1.2).
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr:
            true
        default: false
        }
    }

    /// The element of a tag name in any case; nil for one that does not matter here.
    init?(name: Slice<UnsafeBufferPointer<UInt8>>) {
        guard name.count <= 10 else { return nil }
        let lowered = String(unsafeUninitializedCapacity: 10) { output in
            for (place, byte) in name.enumerated() { output[place] = Octet.lowercased(byte) }
            return name.count
        }
        guard let element = Self.byName[lowered] else { return nil }
        self = element
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
