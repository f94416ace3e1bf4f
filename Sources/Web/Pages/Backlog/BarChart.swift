import Triage

/// Bars in columns, of one kind or two, with a legend and the same numbers as a table behind it.
struct BarChart {
    struct Column {
        /// Under the column; empty for none.
        let label: String
        /// Whether the label is left out on a narrow screen.
        var isMinor = false
        /// What the column stands for, as a pointer that rests on it reads.
        let name: String
        /// One for each series.
        let values: [Int]
        /// What the values are compared with: a line across the column.
        var level: Int?
    }

    enum Arrangement {
        case beside, stacked
    }

    let id: String
    let title: String
    /// What the chart shows, in a sentence or two.
    let summary: String
    /// One or two names: the first is plain, the second hatched.
    let series: [String]
    /// What the line across a column is; nil for charts without.
    var levelName: String?
    var arrangement = Arrangement.beside
    let columns: [Column]

    private static let height = 190.0
    /// Above the highest bar, for the number of the scale.
    private static let top = 20.0
    /// Below the bars, for the labels.
    private static let foot = 24.0
    private static let plot = height - top - foot

    /// - Parameters:
    ///   - table: the same numbers.
    ///   - isForPaper: whether the table is shown without asking.
    func html(isForPaper: Bool, table: HTML) -> HTML {
        figure(.class("chart-figure stack tight")) {
            figcaption(.class("strong")) { title }
            if columns.allSatisfy({ $0.values.allSatisfy { $0 == 0 } && ($0.level ?? 0) == 0 }) {
                p(.class("muted")) { "Nothing to draw yet." }
            } else {
                p(.class("muted small")) { summary }
                legend
                picture
            }
            if isForPaper {
                framed(table)
            } else {
                details {
                    HTML(
                        element: "summary",
                        [],
                        content: HTML {
                            "Show as a table"
                            span(.class("visually-hidden")) { ": \(title)" }
                        }
                    )
                    framed(table)
                }
            }
        }
    }

    /// A table that is wider than a narrow screen is reached and moved by keys.
    private func framed(_ table: HTML) -> HTML {
        div(.class("table-frame"), .tabindex(0), .role("region"), .aria("label", "Table: \(title)")) { table }
    }

    private var legend: HTML {
        ul(.class("plain chart-legend small"), .aria("hidden", "true")) {
            for (position, name) in series.enumerated() {
                li {
                    SVG.ornament(width: "18", height: 12) {
                        SVG.bar(x: 0, y: 0, width: 100, height: 12, fill: fill(position))
                    }
                    name
                }
            }
            if let levelName {
                li {
                    SVG.ornament(width: "18", height: 12) { SVG.level(x: 0, width: 100, y: 6) }
                    levelName
                }
            }
        }
    }

    private var picture: HTML {
        SVG.picture(id: id, title: title, description: summary, height: Int(Self.height)) {
            SVG.hatching(id: pattern)
            SVG.rule(y: Self.top)
            SVG.rule(y: Self.top + Self.plot / 2)
            SVG.text(String(scale), x: 0, y: Self.top - 6)
            for (position, column) in columns.enumerated() { draw(column, at: position) }
            SVG.rule(y: Self.top + Self.plot, isBase: true)
        }
    }

    private func draw(_ column: Column, at position: Int) -> HTML {
        let width = 100 / Double(columns.count)
        let left = Double(position) * width
        return HTML {
            switch arrangement {
            case .beside: beside(column, left + width * 0.12, width * 0.76)
            case .stacked: stacked(column, left + width * 0.2, width * 0.6)
            }
            if let level = column.level {
                SVG.level(x: left + width * 0.06, width: width * 0.88, y: Self.top + Self.plot - length(level))
            }
            if !column.label.isEmpty {
                SVG.text(
                    column.label,
                    x: left + width / 2,
                    y: Self.height - 6,
                    anchor: "middle",
                    isMinor: column.isMinor
                )
            }
        }
    }

    private func beside(_ column: Column, _ left: Double, _ width: Double) -> HTML {
        let each = width / Double(series.count)
        return HTML {
            for (position, value) in column.values.enumerated() where value > 0 {
                bar(column, position, x: left + Double(position) * each, width: each * 0.92, over: 0)
            }
        }
    }

    private func stacked(_ column: Column, _ left: Double, _ width: Double) -> HTML {
        HTML {
            for (position, value) in column.values.enumerated() where value > 0 {
                bar(column, position, x: left, width: width, over: column.values.prefix(position).reduce(0, +))
            }
        }
    }

    private func bar(_ column: Column, _ position: Int, x: Double, width: Double, over: Int) -> HTML {
        let value = column.values[position]
        return SVG.bar(
            x: x,
            y: Self.top + Self.plot - length(over + value),
            width: width,
            height: length(value),
            fill: fill(position),
            hint: "\(column.name): \(value) \(series[position])"
        )
    }

    private var pattern: String { id + "-hatching" }

    private func fill(_ position: Int) -> SVGFill { position == 0 ? .plain : .hatched(pattern) }

    private func length(_ value: Int) -> Double { Double(value) / Double(scale) * Self.plot }

    /// The top of the scale: 1, 2 or 5 with noughts, so that half of it is a round number too.
    private var scale: Int {
        let highest = columns.map { column in
            let sum = arrangement == .stacked ? column.values.reduce(0, +) : column.values.max() ?? 0
            return max(sum, column.level ?? 0)
        }
        let most = highest.max() ?? 0
        var step = 1
        while step < most {
            if step * 2 >= most { return step * 2 }
            if step * 5 >= most { return step * 5 }
            step *= 10
        }
        return max(step, 2)
    }
}

/// A bar beside a number in a table: so much of the most there is, and what of it is late.
struct ShareBar {
    let value: Int
    let late: Int
    let most: Int

    /// The pattern all bars of a page share.
    static let pattern = "late-hatching"

    /// Stands once in a page that has such bars.
    static var patterns: HTML {
        SVG.ornament(.class("chart-patterns"), width: "0", height: 0) { SVG.hatching(id: pattern) }
    }

    var html: HTML {
        SVG.ornament(.class("share-bar"), height: 12) {
            if value > late {
                SVG.bar(x: share(late), y: 0, width: share(value - late), height: 12, fill: .plain)
            }
            if late > 0 { SVG.bar(x: 0, y: 0, width: share(late), height: 12, fill: .hatched(Self.pattern)) }
        }
    }

    private func share(_ part: Int) -> Double { most > 0 ? Double(part) / Double(most) * 100 : 0 }
}
